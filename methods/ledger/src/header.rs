//! The header of an event: what the tree commits to for ever, and which names nobody.

use crate::cbor;
use crate::id::{EventId, StreamId};
use minicbor::{Decode, Encode};
use spartel_base::{ParseError, Reason};
use std::borrow::Cow;

/// The format's name and version, first in each header.
pub const FORMAT: &str = "spartel/e1";
/// A header has at most so many bytes.
pub const LONGEST: usize = 1024;

/// A header: no kind, time, actor, class or post, which together would tell who crossed at 14:03.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Header {
    /// Which event.
    pub id: EventId,
    /// Random, and never used again: the event's key is made from it.
    pub salt: [u8; 32],
    /// What only the right key gives: the cipher text opens to one content, not to two.
    pub commit: [u8; 32],
    /// SHA-256 of the cipher text.
    pub content: [u8; 32],
}

#[derive(Encode, Decode)]
#[cbor(array)]
struct Wire<'b> {
    #[n(0)]
    format: Cow<'b, str>,
    #[n(1)]
    stream: StreamId,
    #[n(2)]
    version: u64,
    #[cbor(n(3), with = "minicbor::bytes")]
    salt: [u8; 32],
    #[cbor(n(4), with = "minicbor::bytes")]
    commit: [u8; 32],
    #[cbor(n(5), with = "minicbor::bytes")]
    content: Option<[u8; 32]>,
}

impl Header {
    /// The header's bytes: an entry of the tree.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        cbor::write(&self.wire(Some(self.content)))
    }

    /// The header without its last field, to which its cipher text is bound.
    #[must_use]
    pub(crate) fn bound(&self) -> Vec<u8> {
        cbor::write(&self.wire(None))
    }

    fn wire(&self, content: Option<[u8; 32]>) -> Wire<'static> {
        let EventId { stream, version } = self.id;
        Wire { format: Cow::Borrowed(FORMAT), stream, version, salt: self.salt, commit: self.commit, content }
    }

    /// Reads an entry of the tree.
    ///
    /// # Errors
    /// Where it is no header of this format, or names a version below 1.
    pub fn parse(bytes: &[u8]) -> Result<Self, ParseError> {
        let refuse = |reason| ParseError::new("header", 0, reason);
        if bytes.len() > LONGEST {
            return Err(refuse(Reason::LimitExceeded));
        }
        let wire: Wire<'static> =
            cbor::read_known("header", bytes, |wire: &Wire<'static>| wire.format == FORMAT)?;
        let content = wire.content.ok_or(refuse(Reason::Missing))?;
        if wire.version == 0 {
            return Err(refuse(Reason::BadValue));
        }
        let id = EventId { stream: wire.stream, version: wire.version };
        Ok(Self { id, salt: wire.salt, commit: wire.commit, content })
    }
}
