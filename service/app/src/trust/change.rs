//! An import that two people have to agree on.

use super::judge::Import;
use crate::people::grave::{Content, Digest};
use crate::people::rights::Matter;
use minicbor::{Decode, Encode};
use sha2::{Digest as _, Sha256};
use spartel_ledger::cbor;
use spartel_ledger::id::{AccountId, StreamId};

const FORMAT: &str = "spartel/t1";

/// An import, with the matters that it is: whoever proposes or approves it may each of them.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct TrustChange {
    /// The matters, in their order. One at least: without any, one person would be enough.
    #[n(5)]
    pub matters: Vec<Matter>,
    /// The import.
    #[n(6)]
    pub import: Import,
}

impl Content for TrustChange {
    fn matter(&self) -> Matter {
        // One that names none is taken for the gravest.
        self.matters.first().copied().unwrap_or(Matter::Anchor)
    }

    fn concerns(&self) -> Option<AccountId> {
        None
    }
}

/// What the key of the second person confirms: this content of this proposal, over the store of this version.
#[must_use]
pub fn decision(proposal: StreamId, content: Digest, before: [u8; 32]) -> [u8; 32] {
    let said = (FORMAT, proposal, content, minicbor::bytes::ByteArray::from(before));
    Sha256::digest(cbor::write(&said)).into()
}
