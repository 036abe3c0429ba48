//! What happens at a post, as it is recorded.

use crate::transaction::coded::coded;
use crate::transaction::{Assertion, Direction};
use minicbor::{Decode, Encode};
use sha2::{Digest, Sha256};
use spartel_ledger::cbor::Raw;
use spartel_ledger::id::{Code, Moment};

coded! {
    /// What makes an order necessary: exceptional, not foreseen, and for a time.
    Circumstance {
        /// So many travellers that waiting cannot be borne.
        0 Crowd = "crowd",
        /// Waiting endangers those who wait: heat, sea, traffic, an emergency.
        1 Danger = "danger",
        /// A device or a connection failed, and is not back soon.
        2 Equipment = "equipment",
    }
}

coded! {
    /// What a note is about.
    Subject {
        /// Something that should not have happened.
        0 Incident = "incident",
        /// A device or a connection that failed, or is back.
        1 Equipment = "equipment",
        /// Ships, flights, roads, and how many come.
        2 Traffic = "traffic",
        /// Who is at work, and who takes over.
        3 Staff = "staff",
        /// Somebody visits the post or looks after it.
        4 Visit = "visit",
        /// Anything else.
        5 Other = "other",
    }
}

/// An order that relaxes checks at a post for a time, in all it says.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Order {
    /// Where.
    #[n(0)]
    pub post: Code,
    /// For contacts of which profile.
    #[n(1)]
    pub profile: Code,
    /// For travellers of one direction; none: of all.
    #[n(2)]
    pub direction: Option<Direction>,
    /// What may be missing: sets of checks that the profile says can be relaxed.
    #[n(3)]
    pub sets: Vec<Code>,
    /// Why.
    #[n(4)]
    pub circumstance: Circumstance,
    /// From then on it is over.
    #[n(5)]
    pub until: Moment,
}

/// What stands before every order that is hashed, so that its hash is never that of something else.
const ORDER: &[u8] = b"spartel/inspect/relaxation/1\0";

impl Order {
    /// SHA-256 of the order in all it says: an officer's key answers to it.
    #[must_use]
    pub fn hash(&self) -> [u8; 32] {
        Sha256::new().chain_update(ORDER).chain_update(Raw::of(self).bytes()).finalize().into()
    }
}

/// Checks are relaxed.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Relaxed {
    /// By which order.
    #[n(0)]
    pub order: Order,
    /// By whose key.
    #[n(1)]
    pub assertion: Assertion,
}

/// Somebody wrote something into the log.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Note {
    /// Where.
    #[n(0)]
    pub post: Code,
    /// What about.
    #[n(1)]
    pub subject: Subject,
    /// What. It names no traveller, which the screen says where it is written.
    #[n(2)]
    pub text: String,
}

spartel_ledger::events! {
    /// Something that happened at a post.
    Event {
        /// Checks are relaxed.
        Relaxed(Relaxed) = "post.relaxed",
        /// They are not any more, before the order's time was over.
        Lifted(()) = "post.lifted",
        /// Something was written down.
        Noted(Note) = "post.noted",
    }
}
