//! Why a record is not put back: each reason with a code, and the file that it stands in.

use super::file::Lost;
use spartel_ledger::age::Shut;
use spartel_ledger::id::{BlobName, StreamId};
use spartel_ports::blobs::BlobsError;
use spartel_ports::store::StoreError;
use std::fmt;
use std::io;

/// Why.
#[derive(Debug)]
pub enum Refused {
    /// A file cannot be read.
    Read(io::Error),
    /// The seal does not open.
    Shut(Shut),
    /// What was sealed is no backup, or one of another form; where in its form.
    Form(String),
    /// Frames stand where they may not, or the last is missing.
    Misplaced,
    /// It is of another log, whose name stands with it.
    OtherLog(String),
    /// Entries between the record and the files, or between two files, are missing.
    Gap {
        /// How many entries are there before.
        has: u64,
        /// The first one that the file has.
        from: u64,
    },
    /// It continues another file than the one before it.
    OtherPrevious,
    /// The record has more entries than the files.
    Ahead {
        /// How many it has.
        has: u64,
        /// How many the files have.
        to: u64,
    },
    /// The record holds other entries than the files at their beginning.
    OtherRecord,
    /// An entry is missing, is none, does not follow the one before it in its stream, or its content is another; by its index.
    Entry(u64),
    /// The content or the key of a stream is missing, and it was never erased.
    Stream(StreamId),
    /// A stream is erased, and the bucket that is named for it is not the one that wrapped its key.
    Erased(StreamId),
    /// A blob is not what its name says.
    Blob(BlobName),
    /// There is more or less in the file than it says.
    Counts,
    /// The checkpoint is none, or the log's key did not sign it.
    NotSigned,
    /// The root over the entries is not the signed one.
    OtherRoot,
    /// The file was another when it was read again.
    Replaced,
    /// The store failed.
    Store(StoreError),
    /// The place of larger blobs failed.
    Blobs(BlobsError),
}

impl Refused {
    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Read(_) => "read",
            Self::Shut(shut) => shut.code(),
            Self::Form(_) => "form",
            Self::Misplaced => "misplaced",
            Self::OtherLog(_) => "other-log",
            Self::Gap { .. } => "gap",
            Self::OtherPrevious => "other-previous",
            Self::Ahead { .. } => "ahead",
            Self::OtherRecord => "other-record",
            Self::Entry(_) => "entry",
            Self::Stream(_) => "stream",
            Self::Erased(_) => "erased",
            Self::Blob(_) => "blob",
            Self::Counts => "counts",
            Self::NotSigned => "not-signed",
            Self::OtherRoot => "other-root",
            Self::Replaced => "replaced",
            Self::Store(_) => "store",
            Self::Blobs(_) => "blobs",
        }
    }

    /// What a sentence about it is given, by name: `reason`, `name`, `has`, `from`, `to`.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Read(error) => vec![("reason", error.to_string())],
            Self::Form(reason) => vec![("reason", reason.clone())],
            Self::OtherLog(name) => vec![("name", name.clone())],
            Self::Gap { has, from } => vec![("has", has.to_string()), ("from", from.to_string())],
            Self::Ahead { has, to } => vec![("has", has.to_string()), ("to", to.to_string())],
            Self::Entry(index) => vec![("name", index.to_string())],
            Self::Stream(name) | Self::Erased(name) => vec![("name", name.to_string())],
            Self::Blob(name) => vec![("name", name.to_string())],
            Self::Store(error) => vec![("reason", error.to_string())],
            Self::Blobs(error) => vec![("reason", error.to_string())],
            _ => Vec::new(),
        }
    }
}

impl From<Lost> for Refused {
    fn from(lost: Lost) -> Self {
        match lost {
            Lost::Read(error) => Self::Read(error),
            Lost::Shut(shut) => Self::Shut(shut),
            Lost::Form(error) => Self::Form(error.to_string()),
        }
    }
}

impl From<StoreError> for Refused {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// Why a record was not put back, and which of the files says so, from 0.
#[derive(Debug)]
pub struct NotRestored {
    /// The file's place among those given; none where it is the record's matter.
    pub file: Option<usize>,
    /// Why.
    pub refused: Refused,
}

impl fmt::Display for NotRestored {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(file) = self.file {
            write!(f, "file {file}: ")?;
        }
        f.write_str(self.refused.code())?;
        self.refused.args().iter().try_for_each(|(_, value)| write!(f, ": {value}"))
    }
}

impl std::error::Error for NotRestored {}

impl From<StoreError> for NotRestored {
    fn from(error: StoreError) -> Self {
        Self { file: None, refused: error.into() }
    }
}

impl From<Refused> for NotRestored {
    fn from(refused: Refused) -> Self {
        Self { file: None, refused }
    }
}

impl Refused {
    /// The reason with the file in which it stands.
    pub(super) const fn at(self, file: usize) -> NotRestored {
        NotRestored { file: Some(file), refused: self }
    }
}
