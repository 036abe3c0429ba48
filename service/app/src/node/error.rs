//! Why a node did not do what it was asked.

use crate::contact::ContactError;
use crate::ledger::RecordError;
use crate::safeguards::SafeguardsError;
use spartel_ports::papers::PapersError;
use spartel_ports::pictures::PicturesError;
use spartel_ports::store::StoreError;
use spartel_ports::work::WorkError;
use std::fmt;

/// Why nothing happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NodeError {
    /// The rules, the rights or the record refuse it.
    Contact(ContactError),
    /// The processors do not take it.
    Work(WorkError),
    /// Pictures cannot be decoded at present.
    Pictures(PicturesError),
    /// What is said in private could not be taken: nobody has a key to seal it to.
    NoDropBox,
    /// There is no such profile of checks, or the post checks by another one.
    Profile,
    /// There is no officer of this account who could be in charge there.
    NoOfficer,
    /// The record has nothing that the paper would be about.
    NoGround,
    /// The paper could not be set.
    Papers(PapersError),
    /// So much waits for an officer to say whose it is that nothing more is taken.
    TrayFull,
}

impl NodeError {
    /// Whether something happened in the contact since it was looked up.
    #[must_use]
    pub const fn is_stale(&self) -> bool {
        matches!(self, Self::Contact(ContactError::Record(RecordError::Store(StoreError::Stale))))
    }
}

impl fmt::Display for NodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Contact(error) => error.fmt(f),
            Self::Work(error) => error.fmt(f),
            Self::Pictures(error) => error.fmt(f),
            Self::NoDropBox => f.write_str("no-drop-box"),
            Self::Profile => f.write_str("profile"),
            Self::NoOfficer => f.write_str("no-account"),
            Self::NoGround => f.write_str("no-ground"),
            Self::Papers(error) => error.fmt(f),
            Self::TrayFull => f.write_str("tray-full"),
        }
    }
}

impl std::error::Error for NodeError {}

impl From<ContactError> for NodeError {
    fn from(error: ContactError) -> Self {
        Self::Contact(error)
    }
}

impl From<SafeguardsError> for NodeError {
    fn from(error: SafeguardsError) -> Self {
        match error {
            SafeguardsError::NoDropBox => Self::NoDropBox,
            SafeguardsError::Contact(error) => Self::Contact(error),
        }
    }
}

impl From<WorkError> for NodeError {
    fn from(error: WorkError) -> Self {
        Self::Work(error)
    }
}
