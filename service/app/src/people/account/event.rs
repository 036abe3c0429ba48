//! What happens to an account.

use super::credential::{CodeSecret, Hash, Slow};
use super::name::{PasskeyId, Post, ServiceNumber};
use crate::people::event::events;
use crate::people::rights::Role;
use minicbor::bytes::ByteVec;
use minicbor::{Decode, Encode};
use spartel_ledger::id::{AccountId, Moment, StreamId};
use std::collections::BTreeSet;

events! {
    /// What happened to an account.
    Event {
        /// It was the first of its role, made by whoever holds the machine.
        AccountFounded = "people.account-founded",
        /// It was made by whoever holds the machine, since nobody was left who could sign in in its role.
        AccountRefounded = "people.account-refounded",
        /// It was made.
        AccountCreated = "people.account-created",
        /// It was given a role.
        RoleGranted = "people.role-granted",
        /// A role was taken from it.
        RoleTaken = "people.role-taken",
        /// It was posted.
        PostsSet = "people.posts-set",
        /// Somebody stands in for it, for a time.
        DeputyNamed = "people.deputy-named",
        /// Somebody stands in for it no more.
        DeputyEnded = "people.deputy-ended",
        /// It has another passkey.
        PasskeyAdded = "people.passkey-added",
        /// It has a passkey no more.
        PasskeyRevoked = "people.passkey-revoked",
        /// It has no credentials any more, and gets new ones by a link that works once.
        CredentialsReset = "people.credentials-reset",
        /// It has a link with which its holder sets what they sign in with.
        Invited = "people.invited",
        /// The link was used.
        InvitationUsed = "people.invitation-used",
        /// It has a password, another than before perhaps.
        PasswordSet = "people.password-set",
        /// It has a secret of which codes are made.
        CodeSet = "people.code-set",
        /// It has a PIN.
        PinSet = "people.pin-set",
        /// It has a badge.
        BadgeSet = "people.badge-set",
        /// Its holder signs in at a provider, too.
        IdentityLinked = "people.identity-linked",
        /// Its holder signed in.
        SignedIn = "people.signed-in",
        /// Its holder confirmed a decision with a passkey.
        DecisionConfirmed = "people.decision-confirmed",
        /// Who had it left.
        AccountLeft = "people.account-left",
    }
}

/// The first account of a role, without which nobody could give anybody one.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct AccountFounded {
    /// By what it is found.
    #[n(0)]
    pub number: ServiceNumber,
    /// The role.
    #[n(1)]
    pub role: Role,
}

/// Another account of a role that every house needs, made by whoever holds the machine: nobody of that role could sign in any more.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct AccountRefounded {
    /// By what it is found.
    #[n(0)]
    pub number: ServiceNumber,
    /// The role.
    #[n(1)]
    pub role: Role,
}

/// An account was made; it holds nothing.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct AccountCreated {
    /// By what it is found.
    #[n(0)]
    pub number: ServiceNumber,
}

/// It was given a role.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct RoleGranted {
    /// Which.
    #[n(0)]
    pub role: Role,
    /// By which proposal.
    #[n(1)]
    pub proposal: StreamId,
}

/// A role was taken from it.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct RoleTaken {
    /// Which.
    #[n(0)]
    pub role: Role,
    /// By which proposal.
    #[n(1)]
    pub proposal: StreamId,
}

/// It was posted.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct PostsSet {
    /// At these posts, and no others.
    #[n(0)]
    pub posts: BTreeSet<Post>,
}

/// Somebody stands in for it, for a time.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct DeputyNamed {
    /// Who.
    #[n(0)]
    pub deputy: AccountId,
    /// From then on.
    #[n(1)]
    pub from: Moment,
    /// Until then, and then no more.
    #[n(2)]
    pub until: Moment,
}

/// Somebody stands in for it no more.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct DeputyEnded {
    /// Who.
    #[n(0)]
    pub deputy: AccountId,
}

/// It has another passkey.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct PasskeyAdded {
    /// Which.
    #[n(0)]
    pub passkey: PasskeyId,
    /// What verifies it, as the sign-in writes it.
    #[n(1)]
    #[cbor(with = "minicbor::bytes")]
    pub credential: Vec<u8>,
}

/// It has a passkey no more.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct PasskeyRevoked {
    /// Which.
    #[n(0)]
    pub passkey: PasskeyId,
}

/// It has no credentials any more.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct CredentialsReset {
    /// By which proposal, where it needed two people.
    #[n(0)]
    pub proposal: Option<StreamId>,
}

/// It has a link with which its holder sets what they sign in with; one that was there works no more.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Invited {
    /// What is kept of the link.
    #[n(0)]
    pub link: Hash,
    /// From then on it does not work.
    #[n(1)]
    pub until: Moment,
}

/// The link was used, and works no more.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct InvitationUsed {
    /// Which.
    #[n(0)]
    pub link: Hash,
}

/// It has a password.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct PasswordSet {
    /// What verifies it.
    #[n(0)]
    pub password: Slow,
}

/// It has a secret of which codes are made.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct CodeSet {
    /// The secret.
    #[n(0)]
    pub secret: CodeSecret,
    /// The step of the code that showed that the holder has it: neither it nor one before works again.
    #[n(1)]
    pub step: u64,
}

/// It has a PIN.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct PinSet {
    /// What verifies it.
    #[n(0)]
    pub pin: Slow,
}

/// It has a badge.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct BadgeSet {
    /// What is kept of it.
    #[n(0)]
    pub badge: Hash,
}

/// Its holder signs in at a provider, too: as somebody whom that provider knows.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct IdentityLinked {
    /// As whom: the hash of issuer and subject together.
    #[n(0)]
    pub identity: Hash,
    /// At which provider: its issuer.
    #[n(1)]
    pub issuer: String,
}

/// Its holder signed in.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct SignedIn {
    /// With what.
    #[n(0)]
    pub way: Way,
    /// At which desk: the hash of its cookie.
    #[n(1)]
    pub desk: Hash,
}

/// With what somebody signed in.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(flat)]
pub enum Way {
    /// A passkey, and what verifies it from now on where its counter moved.
    #[n(0)]
    Passkey(#[n(0)] PasskeyId, #[n(1)] Option<ByteVec>),
    /// A password and the code of this step.
    #[n(1)]
    Password(#[n(0)] u64),
    /// At a provider, as somebody whom it knows.
    #[n(2)]
    Provider(#[n(0)] Hash),
}

/// Its holder confirmed a decision with a passkey: what the key signed is kept, so that it can be verified later.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct DecisionConfirmed {
    /// Which decision.
    #[n(0)]
    pub decision: Hash,
    /// What makes the challenge one of its own: the key signed SHA-256 of both.
    #[n(1)]
    pub nonce: Hash,
    /// With which passkey.
    #[n(2)]
    pub passkey: PasskeyId,
    /// What the browser answered.
    #[n(3)]
    #[cbor(with = "minicbor::bytes")]
    pub assertion: Vec<u8>,
    /// What verifies the passkey from now on, where its counter moved.
    #[n(4)]
    pub credential: Option<ByteVec>,
}

/// Who had it left.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct AccountLeft {
    /// When.
    #[n(0)]
    pub at: Moment,
}
