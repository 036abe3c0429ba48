//! What happens to a proposal.

use super::Digest;
use crate::people::event::events;
use crate::people::rights::Matter;
use minicbor::{Decode, Encode};
use spartel_ledger::id::{AccountId, Code, Moment};

events! {
    /// What happened to a proposal.
    Event {
        /// It was made.
        Proposed = "people.proposed",
        /// Another person approved it.
        Approved = "people.approved",
        /// Another person refused it.
        Refused = "people.refused",
        /// Who made it took it back.
        Withdrawn = "people.withdrawn",
        /// Nobody decided in time.
        Expired = "people.expired",
    }
}

/// Somebody proposed something.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Proposed {
    /// What it is about.
    #[n(0)]
    pub matter: Matter,
    /// Of what exactly was proposed.
    #[n(1)]
    pub digest: Digest,
    /// Who.
    #[n(2)]
    pub by: AccountId,
    /// Whom they stood in for, in order: none of these can approve it.
    #[n(3)]
    pub stood_in_for: Vec<AccountId>,
    /// Whose account it changes, if it does; they cannot approve it either.
    #[n(4)]
    pub concerns: Option<AccountId>,
    /// When.
    #[n(5)]
    pub at: Moment,
    /// From then on nobody can approve it.
    #[n(6)]
    pub until: Moment,
}

/// Another person approved it.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Approved {
    /// Of what they saw.
    #[n(0)]
    pub digest: Digest,
    /// Who.
    #[n(1)]
    pub by: AccountId,
    /// When.
    #[n(2)]
    pub at: Moment,
}

/// Another person refused it.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Refused {
    /// Who.
    #[n(0)]
    pub by: AccountId,
    /// Why.
    #[n(1)]
    pub reason: Code,
}

/// Who made it took it back.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Withdrawn {
    /// Who.
    #[n(0)]
    pub by: AccountId,
}

/// Nobody decided in time.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Expired {
    /// When it was seen.
    #[n(0)]
    pub at: Moment,
}
