//! The proof that two people agreed on a content: whatever needs them asks for it, and nothing else makes it.

use super::Proposal;
use crate::people::rights::Matter;
use minicbor::{Decode, Encode};
use sha2::Sha256;
use spartel_base::{ParseError, Reason};
use spartel_ledger::cbor;
use spartel_ledger::id::{AccountId, Moment, StreamId};
use std::fmt;

const FORMAT: &str = "spartel/p1";

/// SHA-256 of what is proposed, with its matter: nobody approves one thing and gets another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(transparent)]
pub struct Digest(
    #[n(0)]
    #[cbor(with = "minicbor::bytes")]
    pub [u8; 32],
);

/// Something that needs two people.
pub trait Content: Encode<()> {
    /// What it is about.
    fn matter(&self) -> Matter;

    /// Whose account it changes, if it does.
    fn concerns(&self) -> Option<AccountId>;
}

impl Digest {
    /// The digest of a content.
    #[must_use]
    pub fn of<T: Content>(content: &T) -> Self {
        Self::of_bytes(&bytes(content))
    }

    /// The digest of a content's bytes, as [`bytes`] writes them.
    #[must_use]
    pub fn of_bytes(bytes: &[u8]) -> Self {
        Self(<Sha256 as sha2::Digest>::digest(bytes).into())
    }
}

/// A content as bytes, with its matter: what is hashed, and what is kept for who decides on it.
#[must_use]
pub fn bytes<T: Content>(content: &T) -> Vec<u8> {
    cbor::write(&(FORMAT, content.matter(), content))
}

/// The content of bytes.
///
/// # Errors
/// Where they are none of this content and its matter.
pub fn content<T: Content + for<'b> Decode<'b, ()>>(bytes: &[u8]) -> Result<T, ParseError> {
    let (format, matter, content): (String, Matter, T) = cbor::read("proposal", bytes)?;
    let known = format == FORMAT && matter == content.matter();
    if known { Ok(content) } else { Err(ParseError::new("proposal", 0, Reason::Unsupported)) }
}

/// A content that two people agreed on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Approval<T> {
    proposal: StreamId,
    content: T,
}

/// Why there is no approval.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotApproved {
    /// The proposal is not approved.
    Proposal,
    /// It was another content, or matter.
    Content,
    /// The time of the proposal is over, or the clock stands before its approval: what was approved is done soon or proposed anew.
    Time,
}

impl fmt::Display for NotApproved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Proposal => "the proposal is not approved",
            Self::Content => "another content was approved",
            Self::Time => "the time of the proposal is over",
        })
    }
}

impl std::error::Error for NotApproved {}

impl<T: Content> Approval<T> {
    /// The approval of a content, by a proposal as its stream says it, at a time.
    ///
    /// # Errors
    /// Where the proposal is not approved, or is one of something else, or its time is over.
    pub fn new(stream: StreamId, proposal: &Proposal, content: T, now: Moment) -> Result<Self, NotApproved> {
        let Proposal::Approved(proposed, approved) = proposal else { return Err(NotApproved::Proposal) };
        let digest = Digest::of(&content);
        let same =
            proposed.matter == content.matter() && proposed.digest == digest && approved.digest == digest;
        let same = same && proposed.concerns == content.concerns();
        if !same {
            Err(NotApproved::Content)
        } else if now < approved.at || now >= proposed.until {
            Err(NotApproved::Time)
        } else {
            Ok(Self { proposal: stream, content })
        }
    }
}

impl<T> Approval<T> {
    /// What was approved.
    #[must_use]
    pub const fn content(&self) -> &T {
        &self.content
    }

    /// By which proposal: what it allowed remembers it, so that one approval is not used twice.
    #[must_use]
    pub const fn proposal(&self) -> StreamId {
        self.proposal
    }
}
