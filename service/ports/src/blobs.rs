//! Where larger things lie: cipher texts beside the store, by their names.

use spartel_ledger::id::{BlobName, Moment};
use std::fmt;
use std::future::Future;

/// Why a blob was not kept, given or taken away. What stands with it is the place: the path of a file or folder, or the name of an object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BlobsError {
    /// The bytes are not those that the name is made of: nothing was kept.
    OtherName(BlobName),
    /// The disk is full: nothing was kept.
    Full(String),
    /// It can be read and not be written.
    ReadOnly(String),
    /// It cannot be reached; the second text is the system's reason.
    Unavailable(String, String),
}

impl BlobsError {
    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::OtherName(_) => "other-name",
            Self::Full(_) => "full",
            Self::ReadOnly(_) => "read-only",
            Self::Unavailable(..) => "unavailable",
        }
    }
}

impl fmt::Display for BlobsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())?;
        match self {
            Self::OtherName(name) => write!(f, ": {name}"),
            Self::Full(place) | Self::ReadOnly(place) => write!(f, ": {place}"),
            Self::Unavailable(place, reason) => write!(f, ": {place}: {reason}"),
        }
    }
}

impl std::error::Error for BlobsError {}

/// What comes of asking for blobs.
pub type Answer<T> = Result<T, BlobsError>;

/// A blob that is there, without its bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Held {
    /// Its name.
    pub name: BlobName,
    /// Its length in bytes.
    pub length: u64,
    /// When it was kept last, as the clock of the place said.
    pub since: Moment,
}

/// A place for blobs. It opens none of them and knows of no stream.
pub trait Blobs: Send + Sync {
    /// Keeps a blob: it is durable when this answers. Kept twice it is there once, and counts as kept now.
    ///
    /// # Errors
    /// Where the name is another's, and where it cannot be made durable; then nothing of it is there.
    fn keep(&self, name: BlobName, bytes: Vec<u8>) -> impl Future<Output = Answer<()>> + Send;

    /// A blob's bytes as they lie there; nobody compared them with the name.
    ///
    /// # Errors
    /// Where they cannot be read.
    fn get(&self, name: BlobName) -> impl Future<Output = Answer<Option<Vec<u8>>>> + Send;

    /// The name that a blob's bytes make, in little memory however long it is; none where there is no blob.
    ///
    /// # Errors
    /// Where they cannot be read.
    fn named(&self, name: BlobName) -> impl Future<Output = Answer<Option<BlobName>>> + Send;

    /// Takes a blob away. Done twice it is done once.
    ///
    /// # Errors
    /// Where it cannot be taken away.
    fn remove(&self, name: BlobName) -> impl Future<Output = Answer<()>> + Send;

    /// How many bytes can still be kept here.
    ///
    /// # Errors
    /// Where nothing can be kept, or nobody can say.
    fn room(&self) -> impl Future<Output = Answer<u64>> + Send;

    /// Blobs behind a name, at most so many, in the order of their names.
    ///
    /// # Errors
    /// Where the names cannot be read.
    fn held(&self, after: Option<BlobName>, most: u32) -> impl Future<Output = Answer<Vec<Held>>> + Send;
}
