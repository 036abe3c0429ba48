//! The proof that two people agreed on a content: whatever needs them asks for it, and nothing else makes it.

use super::Proposal;
use crate::people::rights::Matter;
use minicbor::{Decode, Encode};
use sha2::Sha256;
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
    const MATTER: Matter;

    /// Whose account it changes, if it does.
    fn concerns(&self) -> Option<AccountId>;
}

impl Digest {
    /// The digest of a content.
    #[must_use]
    pub fn of<T: Content>(content: &T) -> Self {
        let bytes = cbor::write(&(FORMAT, T::MATTER, content));
        Self(<Sha256 as sha2::Digest>::digest(bytes).into())
    }
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
        let same = proposed.matter == T::MATTER && proposed.digest == digest && approved.digest == digest;
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
