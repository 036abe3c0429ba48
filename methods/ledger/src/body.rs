//! The body of an event: what happened, when, by whom, to what purpose. It is sealed, and can be erased.

use crate::cbor::{self, Raw};
use crate::id::{AccountId, BlobName, Code, CommandId, Moment};
use minicbor::{Decode, Encode};
use spartel_base::{ParseError, Reason};

/// A body has at most so many bytes; what is larger is a blob.
pub const LONGEST: usize = 1 << 20;

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Body {
    /// What kind of event, as `inspect.opened`.
    #[n(0)]
    pub kind: Code,
    /// Which form the data of this kind have; older forms are brought up to date when they are read.
    #[n(1)]
    pub schema: u16,
    /// When, as the node's clock said.
    #[n(2)]
    pub at: Moment,
    /// What was known about that clock.
    #[n(3)]
    pub clock: ClockState,
    /// Who.
    #[n(4)]
    pub actor: Actor,
    /// What for.
    #[n(5)]
    pub purpose: Code,
    /// Which command made it.
    #[n(6)]
    pub command: CommandId,
    /// Larger things that belong to it.
    #[n(7)]
    pub blobs: Vec<BlobRef>,
    /// What the pillar has to say.
    #[n(8)]
    pub data: Raw,
}

/// What was known about the clock when it was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum ClockState {
    /// It goes forward, and somebody sets it.
    #[n(0)]
    Sound,
    /// It stands before the time of an event that was already recorded.
    #[n(1)]
    Behind,
    /// Nobody has set it since the machine started.
    #[n(2)]
    Unset,
}

/// Who did something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(flat)]
pub enum Actor {
    /// The node itself, by a rule.
    #[n(0)]
    Node,
    /// A person who signed in.
    #[n(1)]
    Officer(#[n(0)] AccountId),
    /// A reader, a camera, a gate.
    #[n(2)]
    Device(#[n(0)] AccountId),
}

/// A blob that an event names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct BlobRef {
    /// Its name.
    #[n(0)]
    pub name: BlobName,
    /// Length of its content in bytes.
    #[n(1)]
    pub length: u64,
}

impl Body {
    /// The body's bytes, not padded.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        cbor::write(self)
    }

    /// Reads a body.
    ///
    /// # Errors
    /// Where it is too long, or not of this structure.
    pub fn parse(bytes: &[u8]) -> Result<Self, ParseError> {
        if bytes.len() > LONGEST {
            return Err(ParseError::new("body", LONGEST, Reason::LimitExceeded));
        }
        cbor::read("body", bytes)
    }
}
