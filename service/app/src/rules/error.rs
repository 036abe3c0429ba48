//! Why a rule is not proposed, or not in force.

use super::rule::Rejection;
use crate::ledger::RecordError;
use crate::people::directory::DirectoryError;
use crate::people::rights::Action;
use spartel_base::ParseError;
use std::fmt;

/// Why nothing happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RulesError {
    /// There is no such rule.
    Rejected(Rejection),
    /// The officer may not do this.
    Forbidden(Action),
    /// The officer's key has not confirmed it, or something else.
    NotConfirmed,
    /// People, or what two of them have to agree on, are in the way.
    Directory(DirectoryError),
    /// The record refused or failed.
    Record(RecordError),
    /// The record holds more rules than its tables find, or one that is none.
    Corrupt,
}

impl fmt::Display for RulesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Rejected(why) => f.write_str(why.as_str()),
            Self::Forbidden(action) => write!(f, "forbidden: {action}"),
            Self::NotConfirmed => f.write_str("not-confirmed"),
            Self::Directory(error) => error.fmt(f),
            Self::Record(error) => error.fmt(f),
            Self::Corrupt => f.write_str("rules-corrupt"),
        }
    }
}

impl std::error::Error for RulesError {}

impl From<Rejection> for RulesError {
    fn from(why: Rejection) -> Self {
        Self::Rejected(why)
    }
}

impl From<DirectoryError> for RulesError {
    fn from(error: DirectoryError) -> Self {
        Self::Directory(error)
    }
}

impl From<RecordError> for RulesError {
    fn from(error: RecordError) -> Self {
        Self::Record(error)
    }
}

impl From<ParseError> for RulesError {
    fn from(_: ParseError) -> Self {
        Self::Corrupt
    }
}
