//! Why the directory did nothing.

use crate::ledger::RecordError;
use crate::people::account::{self, DoesNotFollow};
use crate::people::grave::{self, NotApproved};
use spartel_base::ParseError;
use spartel_ledger::id::{Code, StreamId};
use std::fmt;

/// Why nothing happened, or the record was not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DirectoryError {
    /// The rules about accounts refuse it.
    Account(account::Rejection),
    /// The rules about what needs two people refuse it.
    Grave(grave::Rejection),
    /// There is no approval for it.
    NotApproved(NotApproved),
    /// What was approved cannot be done, for a reason of whoever does it.
    NotDone(Code),
    /// There is no such proposal, or it is about something else.
    NoProposal,
    /// The record refused or failed.
    Record(RecordError),
    /// An event in the record is none about people, or none that this program knows; or a content is none.
    Malformed(ParseError),
    /// An event of this stream does not follow upon those before it.
    DoesNotFollow(StreamId),
}

impl DirectoryError {
    /// A stable code in kebab case.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Account(rejection) => rejection.as_str(),
            Self::Grave(rejection) => rejection.as_str(),
            Self::NotApproved(NotApproved::Proposal) => "not-approved",
            Self::NotApproved(NotApproved::Content) => "another-content",
            Self::NotApproved(NotApproved::Time) => "expired",
            Self::NotDone(code) => code.as_str(),
            Self::NoProposal => "no-proposal",
            Self::Record(_) => "record",
            Self::Malformed(_) => "malformed",
            Self::DoesNotFollow(_) => "does-not-follow",
        }
    }
}

impl fmt::Display for DirectoryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())?;
        match self {
            Self::Record(error) => write!(f, ": {error}"),
            Self::Malformed(error) => write!(f, ": {error}"),
            Self::DoesNotFollow(stream) => write!(f, ": {stream}"),
            _ => Ok(()),
        }
    }
}

impl std::error::Error for DirectoryError {}

impl From<account::Rejection> for DirectoryError {
    fn from(rejection: account::Rejection) -> Self {
        Self::Account(rejection)
    }
}

impl From<grave::Rejection> for DirectoryError {
    fn from(rejection: grave::Rejection) -> Self {
        Self::Grave(rejection)
    }
}

impl From<NotApproved> for DirectoryError {
    fn from(error: NotApproved) -> Self {
        Self::NotApproved(error)
    }
}

impl From<RecordError> for DirectoryError {
    fn from(error: RecordError) -> Self {
        Self::Record(error)
    }
}

impl From<ParseError> for DirectoryError {
    fn from(error: ParseError) -> Self {
        Self::Malformed(error)
    }
}

impl From<(StreamId, DoesNotFollow)> for DirectoryError {
    fn from((stream, _): (StreamId, DoesNotFollow)) -> Self {
        Self::DoesNotFollow(stream)
    }
}
