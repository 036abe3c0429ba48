//! What happens to an account.

use super::name::{PasskeyId, Post, ServiceNumber};
use crate::people::event::events;
use crate::people::rights::Role;
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

/// Who had it left.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct AccountLeft {
    /// When.
    #[n(0)]
    pub at: Moment,
}
