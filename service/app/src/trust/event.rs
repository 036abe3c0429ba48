//! What happens to whom the house trusts.

use minicbor::bytes::ByteArray;
use minicbor::{Decode, Encode};
use spartel_inspect::transaction::Assertion;
use spartel_ledger::id::{Moment, StreamId};

/// A store that is trusted from now on. Its bytes, as `trust.bin` has them, are the event's first blob; behind it come the files that made it.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Applied {
    /// Its place among all stores of this record, from 1.
    #[n(0)]
    pub serial: u64,
    /// The version of the store before it; that of an empty one where there was none.
    #[n(1)]
    pub before: ByteArray<32>,
    /// Its version.
    #[n(2)]
    pub version: ByteArray<32>,
    /// The proposal that two people agreed on, where it needed them.
    #[n(3)]
    pub proposal: Option<StreamId>,
    /// What the key of the second person said.
    #[n(4)]
    pub confirmed: Option<Assertion>,
    /// When each of its sources was last brought, the same one again too.
    #[n(5)]
    pub seen: Vec<Seen>,
}

/// When a source was last brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct Seen {
    /// SHA-256 of it.
    #[n(0)]
    pub source: ByteArray<32>,
    /// When.
    #[n(1)]
    pub at: Moment,
}

spartel_ledger::events! {
    /// What happened to whom the house trusts.
    Event {
        /// The store of the folder that was given at the first start.
        Founded(Applied) = "trust.founded",
        /// A store that an import made.
        Applied(Applied) = "trust.applied",
    }
}

impl Event {
    /// The store that is trusted from then on.
    #[must_use]
    pub const fn applied(&self) -> &Applied {
        match self {
            Self::Founded(applied) | Self::Applied(applied) => applied,
        }
    }
}
