//! The record on its way out of one store and into another, and the register of the backups that were made of it.

use crate::store::{Answer, ErasedStream, Store, StoredBlob, Stream};
use spartel_ledger::backup::FileHash;
use spartel_ledger::header::Header;
use spartel_ledger::id::{BlobName, EventId, Moment, StreamId};
use spartel_ledger::keys::Bucket;
use std::future::Future;

/// A blob's name, and the event that it came with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NamedBlob {
    /// The name.
    pub name: BlobName,
    /// The event, of the stream whose key opens the blob.
    pub event: EventId,
}

/// An entry that comes from elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    /// The header.
    pub header: Header,
    /// The cipher text; none where the stream is erased.
    pub content: Option<Vec<u8>>,
}

/// A part of a record that comes from elsewhere: all of it is taken in, or nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Import {
    /// How many entries are there before: where there are more or fewer, nothing is taken in.
    pub at: u64,
    /// Streams; a row that is there gives way.
    pub streams: Vec<Stream>,
    /// Entries in their order.
    pub entries: Vec<Imported>,
    /// Blobs with the versions of the events that they came with; those that are there stay as they are.
    pub blobs: Vec<(StoredBlob, u64)>,
    /// Streams that left a bucket, and which: a row of one of them may take the place of another wrapped key, which goes for good.
    pub moved: Vec<(StreamId, Bucket)>,
    /// Streams that were erased: whatever is there of them goes, and they are remembered.
    pub erased: Vec<ErasedStream>,
    /// Tiles by their paths.
    pub tiles: Vec<(String, Vec<u8>)>,
}

/// A backup that was made of the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// Its file as it lay on the disk when it was made.
    pub file: FileHash,
    /// When it was begun.
    pub begun: Moment,
    /// How many events there were when it was begun: what one behind them has erased may be in it.
    pub seen: u64,
    /// The index of its first entry.
    pub from: u64,
    /// The index behind its last entry.
    pub to: u64,
    /// The file that it continues.
    pub previous: Option<FileHash>,
    /// Fingerprints of those to whom it is sealed.
    pub custodians: Vec<String>,
    /// When its file got its name; none where that was never confirmed, so that it may be nowhere.
    pub kept: Option<Moment>,
    /// When it was reported destroyed.
    pub destroyed: Option<Moment>,
}

/// A store whose record can be taken out and in.
pub trait Transfer: Store {
    /// The streams to which entries from an index on belong, of at most so many entries, each once; those that were erased are left out.
    ///
    /// # Errors
    /// Where the store cannot be read.
    fn streams_at(&self, from: u64, most: u32) -> impl Future<Output = Answer<Vec<Stream>>> + Send;

    /// The blobs that came with entries from an index on, of at most so many entries, in the order of these.
    ///
    /// # Errors
    /// Where the store cannot be read.
    fn blobs_at(&self, from: u64, most: u32) -> impl Future<Output = Answer<Vec<NamedBlob>>> + Send;

    /// Erased streams of which no event among the first so many entries says why, in the order of their names.
    ///
    /// # Errors
    /// Where the store cannot be read.
    fn unexplained(&self, size: u64) -> impl Future<Output = Answer<Vec<StreamId>>> + Send;

    /// Takes a part of a record in, durably, or nothing of it.
    ///
    /// # Errors
    /// [`crate::store::StoreError::Stale`] where the store has another size or one of the events; and where it cannot be written.
    fn import(&self, import: Import) -> impl Future<Output = Answer<()>> + Send;

    /// Writes a backup into the register. What is there of the same file is kept where nothing else is said: a report is never undone.
    ///
    /// # Errors
    /// Where the store cannot be written.
    fn register(&self, backup: Backup) -> impl Future<Output = Answer<()>> + Send;

    /// All backups that were ever made, the first begun first.
    ///
    /// # Errors
    /// Where the store cannot be read.
    fn backups(&self) -> impl Future<Output = Answer<Vec<Backup>>> + Send;
}
