//! Why nothing happened in a contact.

use crate::ledger::RecordError;
use crate::people::rights::Action;
use spartel_base::ParseError;
use spartel_inspect::transaction::{Rejection, Unfit};
use spartel_inspect::{group, post};
use std::fmt;

/// Why nothing happened, or a contact was not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ContactError {
    /// The rules refuse it.
    Rejected(Rejection),
    /// The record refused or failed; [`spartel_ports::store::StoreError::Stale`]: read again and decide again.
    Record(RecordError),
    /// An event in the record is none of a transaction, or none that this program knows.
    Malformed(ParseError),
    /// An event in the record does not follow from those before it.
    Unfit(Unfit),
    /// There is no such contact, or none that the officer's rights reach.
    None,
    /// The officer may see the contact, and not do this with it; or may not do it at that post.
    Forbidden(Action),
    /// The rules of groups refuse it.
    Group(group::Rejection),
    /// The rules of a post's log refuse it.
    Post(post::Rejection),
    /// The node's clock tells no time in which a contact could begin.
    Clock,
}

impl fmt::Display for ContactError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Rejected(rejection) => rejection.fmt(f),
            Self::Record(error) => error.fmt(f),
            Self::Malformed(error) => error.fmt(f),
            Self::Unfit(unfit) => unfit.fmt(f),
            Self::None => f.write_str("no-contact"),
            Self::Forbidden(action) => write!(f, "forbidden: {action}"),
            Self::Group(rejection) => rejection.fmt(f),
            Self::Post(rejection) => rejection.fmt(f),
            Self::Clock => f.write_str("clock"),
        }
    }
}

impl std::error::Error for ContactError {}

impl From<Rejection> for ContactError {
    fn from(rejection: Rejection) -> Self {
        Self::Rejected(rejection)
    }
}

impl From<group::Rejection> for ContactError {
    fn from(rejection: group::Rejection) -> Self {
        Self::Group(rejection)
    }
}

impl From<post::Rejection> for ContactError {
    fn from(rejection: post::Rejection) -> Self {
        Self::Post(rejection)
    }
}

impl From<RecordError> for ContactError {
    fn from(error: RecordError) -> Self {
        Self::Record(error)
    }
}

impl From<ParseError> for ContactError {
    fn from(error: ParseError) -> Self {
        Self::Malformed(error)
    }
}

impl From<Unfit> for ContactError {
    fn from(unfit: Unfit) -> Self {
        Self::Unfit(unfit)
    }
}
