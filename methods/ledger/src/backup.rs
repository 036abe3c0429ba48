//! A data backup: the record as a sequence of frames, one form for all stores; whoever keeps it sealed reads it in little memory.
//!
//! ```text
//! head, register*, (stream*, entry, (blob, part*)*)*, moved*, erased*, end
//! ```
//!
//! Each frame is its length (four bytes, the highest first) and one item of deterministic CBOR. A stream stands before its first entry
//! in the file, a blob behind the entry that names it. The lists of
//! buckets that streams left and of erased streams are whole in each file; entries are those from `from` to the size that the
//! checkpoint at the end signs, which is `to` or more: while a backup is made records are erased, and the events that say why belong to it.

use crate::cbor;
use crate::id::{BlobName, EventId, Moment, StreamId};
use crate::keys::Bucket;
use minicbor::{Decode, Encode};
use spartel_base::{ParseError, Reason};

/// The format's name and version: first in each head.
pub const FORMAT: &str = "spartel/d1";
/// A frame has at most so many bytes: a body of 1 MiB may be padded to 2 MiB.
pub const LONGEST: usize = 4 << 20;
/// Bytes of a blob in one part; its last part may have less.
pub const PART: usize = 1 << 20;

/// SHA-256 of a whole backup file as it lies on a disk.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(transparent)]
pub struct FileHash(
    #[n(0)]
    #[cbor(with = "minicbor::bytes")]
    pub [u8; 32],
);

impl std::fmt::Display for FileHash {
    /// Lower-case hexadecimal digits, as `sha256sum` prints them.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        BlobName(self.0).fmt(f)
    }
}

impl std::fmt::Debug for FileHash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self}")
    }
}

/// What a backup covers.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct Head {
    #[n(0)]
    format: String,
    /// The log's name.
    #[n(1)]
    pub origin: String,
    /// The index of its first entry: 0 where it continues no other.
    #[n(2)]
    pub from: u64,
    /// The index behind its last entry, or a lower one: what was signed when it was begun. The checkpoint at its end tells the size.
    #[n(3)]
    pub to: u64,
    /// When it was begun.
    #[n(4)]
    pub begun: Moment,
    /// Fingerprints of those to whom it is sealed.
    #[n(5)]
    pub custodians: Vec<String>,
    /// The file that it continues.
    #[n(6)]
    pub previous: Option<FileHash>,
}

/// Which part of which log a backup holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Covers {
    /// The log's name.
    pub origin: String,
    /// From the first index to the one behind the last.
    pub range: std::ops::Range<u64>,
}

impl Head {
    /// A head of this format.
    #[must_use]
    pub fn new(covers: Covers, begun: Moment, custodians: Vec<String>, previous: Option<FileHash>) -> Self {
        let Covers { origin, range } = covers;
        Self { format: FORMAT.into(), origin, from: range.start, to: range.end, begun, custodians, previous }
    }
}

/// An earlier backup, as the register of the record had it.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct Registered {
    /// Its file.
    #[n(0)]
    pub file: FileHash,
    /// The index of its first entry.
    #[n(1)]
    pub from: u64,
    /// The index behind its last entry.
    #[n(2)]
    pub to: u64,
    /// When it was begun.
    #[n(3)]
    pub begun: Moment,
    /// Fingerprints of those to whom it is sealed.
    #[n(4)]
    pub custodians: Vec<String>,
    /// The file that it continues.
    #[n(5)]
    pub previous: Option<FileHash>,
    /// When it got its name; none where that was never confirmed.
    #[n(6)]
    pub kept: Option<Moment>,
    /// When it was reported destroyed.
    #[n(7)]
    pub destroyed: Option<Moment>,
    /// How many events there were when it was begun: what one behind them has erased may be in it.
    #[n(8)]
    pub seen: u64,
}

/// A stream's row.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct StreamRow {
    /// Its name.
    #[n(0)]
    pub id: StreamId,
    /// Whose key wraps its own.
    #[n(1)]
    pub bucket: Bucket,
    /// Its wrapped key.
    #[cbor(n(2), with = "minicbor::bytes")]
    pub wrapped: Vec<u8>,
}

/// An entry of the log.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct EntryRow {
    /// Its place.
    #[n(0)]
    pub index: u64,
    /// The header's bytes.
    #[cbor(n(1), with = "minicbor::bytes")]
    pub header: Vec<u8>,
    /// The cipher text; none where the stream is erased.
    #[cbor(n(2), with = "minicbor::bytes")]
    pub content: Option<Vec<u8>>,
}

/// A blob, whose parts follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct BlobRow {
    /// Its name.
    #[n(0)]
    pub name: BlobName,
    /// Whose key opens it.
    #[n(1)]
    pub stream: StreamId,
    /// The version of the event that it came with.
    #[n(2)]
    pub version: u64,
    /// Whether its bytes lie in the row of the store, and not in the folder of blobs.
    #[n(3)]
    pub in_row: bool,
    /// Its length in bytes.
    #[n(4)]
    pub length: u64,
}

/// A bucket that a stream left: its key opens copies from before.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct MovedRow {
    /// The stream.
    #[n(0)]
    pub stream: StreamId,
    /// The bucket.
    #[n(1)]
    pub bucket: Bucket,
}

/// A stream that was erased.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct ErasedRow {
    /// Its name.
    #[n(0)]
    pub stream: StreamId,
    /// The stream of the event that says why.
    #[n(1)]
    pub by_stream: StreamId,
    /// The version of it.
    #[n(2)]
    pub by_version: u64,
    /// Whose key wrapped its own.
    #[n(3)]
    pub bucket: Bucket,
}

impl ErasedRow {
    /// The erasure of a stream by an event.
    #[must_use]
    pub const fn new(stream: StreamId, by: EventId, bucket: Bucket) -> Self {
        Self { stream, by_stream: by.stream, by_version: by.version, bucket }
    }

    /// The event that says why.
    #[must_use]
    pub const fn by(&self) -> EventId {
        EventId { stream: self.by_stream, version: self.by_version }
    }
}

/// How much of each a backup holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Encode, Decode)]
#[cbor(array)]
pub struct Counts {
    /// Streams with their wrapped keys.
    #[n(0)]
    pub streams: u64,
    /// Entries.
    #[n(1)]
    pub entries: u64,
    /// Entries with contents.
    #[n(2)]
    pub contents: u64,
    /// Blobs.
    #[n(3)]
    pub blobs: u64,
    /// Erased streams.
    #[n(4)]
    pub erased: u64,
    /// Buckets that streams left.
    #[n(5)]
    pub moved: u64,
}

/// The end of a backup: without it, it is none.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct End {
    /// What was in it.
    #[n(0)]
    pub counts: Counts,
    /// The checkpoint over everything up to its last entry.
    #[cbor(n(1), with = "minicbor::bytes")]
    pub note: Vec<u8>,
}

/// A frame.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub enum Frame {
    /// First of all: what the backup covers.
    #[n(0)]
    Head(#[n(0)] Head),
    /// An earlier backup.
    #[n(1)]
    Registered(#[n(0)] Registered),
    /// A stream.
    #[n(2)]
    Stream(#[n(0)] StreamRow),
    /// An entry.
    #[n(3)]
    Entry(#[n(0)] EntryRow),
    /// A blob.
    #[n(4)]
    Blob(#[n(0)] BlobRow),
    /// The next bytes of the blob.
    #[n(5)]
    Part(#[cbor(n(0), with = "minicbor::bytes")] Vec<u8>),
    /// A stream that was erased.
    #[n(6)]
    Erased(#[n(0)] ErasedRow),
    /// Last of all.
    #[n(7)]
    End(#[n(0)] End),
    /// A bucket that a stream left; before the streams that were erased.
    #[n(8)]
    Moved(#[n(0)] MovedRow),
}

impl Frame {
    /// The frame's bytes with their length before them.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        let item = cbor::write(self);
        // What a frame holds is shorter than 4 GiB.
        [&(item.len() as u32).to_be_bytes()[..], &item].concat()
    }

    /// Reads a frame's item, without the length before it.
    ///
    /// # Errors
    /// Where it is none, and where a head is of another format.
    pub fn parse(item: &[u8]) -> Result<Self, ParseError> {
        if item.len() > LONGEST {
            return Err(ParseError::new("backup", 0, Reason::LimitExceeded));
        }
        cbor::read_known("backup", item, |frame| {
            if let Self::Head(head) = frame { head.format == FORMAT } else { true }
        })
    }
}

/// Takes bytes as they come and gives frames.
#[derive(Debug, Default)]
pub struct Frames {
    waiting: Vec<u8>,
    at: usize,
}

impl Frames {
    /// Where the next bytes are to be put.
    pub fn feed(&mut self) -> &mut Vec<u8> {
        self.waiting.drain(..std::mem::take(&mut self.at));
        &mut self.waiting
    }

    /// The next frame, once it is whole.
    ///
    /// # Errors
    /// As [`Frame::parse`] has them.
    pub fn take(&mut self) -> Result<Option<Frame>, ParseError> {
        let rest = &self.waiting[self.at..];
        let Some((length, rest)) = rest.split_first_chunk::<4>() else { return Ok(None) };
        let length = u32::from_be_bytes(*length) as usize;
        if length > LONGEST {
            return Err(ParseError::new("backup", 0, Reason::LimitExceeded));
        }
        let Some(item) = rest.get(..length) else { return Ok(None) };
        let frame = Frame::parse(item)?;
        self.at += 4 + length;
        Ok(Some(frame))
    }

    /// Whether nothing is left of what came.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.at == self.waiting.len()
    }
}
