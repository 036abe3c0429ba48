//! Why an import is not taken, or not done.

use crate::ledger::RecordError;
use crate::people::directory::DirectoryError;
use crate::people::rights::Action;
use spartel_base::ParseError;
use spartel_pki::trust::ImportError;
use spartel_ports::work::WorkError;
use std::fmt;

/// Why nothing of an import is taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotTaken {
    /// A file is refused: its name, and why.
    Import(String, ImportError),
    /// There is no file.
    Nothing,
    /// It is no whole store that this program reads.
    Package,
    /// It is a store for specimens, and the one that is trusted is none; or the other way round.
    Kind,
    /// Something in it says that it was signed later than now.
    Future,
}

impl NotTaken {
    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Import(_, error) => error.code(),
            Self::Nothing => "import-nothing",
            Self::Package => "import-package",
            Self::Kind => "import-kind",
            Self::Future => "import-from-the-future",
        }
    }
}

/// Why nothing happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TrustError {
    /// The import is not taken.
    NotTaken(NotTaken),
    /// The officer may not do this.
    Forbidden(Action),
    /// Something else is trusted by now than the officer saw, or the same import does more: it is looked at again.
    Changed,
    /// The officer's key has not confirmed it, or something else.
    NotConfirmed,
    /// There is no such version, or no such proposal of an import.
    None,
    /// People, or what two of them have to agree on, are in the way.
    Directory(DirectoryError),
    /// The record refused or failed.
    Record(RecordError),
    /// What the record holds is no store of the version that it names.
    Corrupt,
    /// The processors do not take it.
    Work(WorkError),
}

impl fmt::Display for TrustError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotTaken(why) => f.write_str(why.code()),
            Self::Forbidden(action) => write!(f, "forbidden: {action}"),
            Self::Changed => f.write_str("trust-changed"),
            Self::NotConfirmed => f.write_str("not-confirmed"),
            Self::None => f.write_str("none"),
            Self::Directory(error) => error.fmt(f),
            Self::Record(error) => error.fmt(f),
            Self::Corrupt => f.write_str("trust-corrupt"),
            Self::Work(error) => f.write_str(error.code()),
        }
    }
}

impl std::error::Error for TrustError {}

impl From<NotTaken> for TrustError {
    fn from(error: NotTaken) -> Self {
        Self::NotTaken(error)
    }
}

impl From<DirectoryError> for TrustError {
    fn from(error: DirectoryError) -> Self {
        Self::Directory(error)
    }
}

impl From<RecordError> for TrustError {
    fn from(error: RecordError) -> Self {
        Self::Record(error)
    }
}

impl From<ParseError> for TrustError {
    fn from(_: ParseError) -> Self {
        Self::Corrupt
    }
}

impl From<WorkError> for TrustError {
    fn from(error: WorkError) -> Self {
        Self::Work(error)
    }
}
