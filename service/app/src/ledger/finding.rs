//! What is wrong with a record, and where.

use super::blobs::BlobFault;
use super::rebuild::Difference;
use spartel_ledger::id::{BlobName, StreamId};

/// After so many findings a walk goes on and counts the others.
const TOLD: usize = 1_000;

/// Where something is wrong.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The record as a whole.
    Record,
    /// The newest checkpoint.
    Checkpoint,
    /// What the signer remembers.
    Signer,
    /// An entry, by its index.
    Entry(u64),
    /// A tile, by its path.
    Tile(String),
    /// A blob.
    Blob(BlobName),
    /// A row of a read table, by the table and the stream.
    Row(String, StreamId),
}

/// What is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// There are fewer events than were signed: an older copy was put back, or the end was cut off.
    RolledBack,
    /// There are entries beyond the size of the log.
    TooMany,
    /// The checkpoint is none, or the log's key did not sign it.
    NotSigned,
    /// The root over the entries is not the signed one, and no place was found that tells why.
    OtherRoot,
    /// There is no entry.
    EntryMissing,
    /// The header is none.
    NoHeader,
    /// The header is not the one that is in the tree.
    OtherHeader,
    /// The version does not follow the one before it in the stream: an entry was moved, added or taken away.
    OutOfOrder,
    /// The content is not the one that the header names.
    OtherContent,
    /// The content is missing, and the stream was never erased.
    ContentMissing,
    /// The content is there, although the stream was erased.
    ContentBack,
    /// The stream is marked as erased, and the event that should say so is not in the log, or says something else.
    ErasureUnknown,
    /// There is no tile.
    TileMissing,
    /// The tile does not hold the hashes of the tree.
    OtherTile,
    /// The stream has content and no wrapped key: nobody can open it.
    NoStream,
    /// The keys of the stream's bucket are not held, or were changed.
    KeyMissing,
    /// The keys of the stream's bucket were destroyed, and its content is there.
    KeyDestroyed,
    /// The wrapped key of the stream does not open under the keys of its bucket.
    OtherKey,
    /// The content does not open under the key that its header commits to.
    Unopened,
    /// The content opened, and what is inside is no body of an event.
    NoBody,
    /// The event says which streams were erased and which buckets had wrapped their keys, and the list of what was erased says otherwise.
    OtherErasure,
    /// The event says which bucket its stream left, and the list of these says otherwise.
    OtherMove,
    /// The event says that it happened outside of the interval that is proven.
    OutsideTime,
    /// The event names a blob that is not there.
    BlobMissing,
    /// The blob is not there, and its stream was not erased.
    BlobGone,
    /// The bytes of the blob make another name.
    BlobChanged,
    /// The row is not the one that the record makes, or is missing, or is too much.
    OtherRow,
}

impl Fault {
    /// All of them, in the order of their declaration.
    pub const ALL: [Self; 27] = [
        Self::RolledBack,
        Self::TooMany,
        Self::NotSigned,
        Self::OtherRoot,
        Self::EntryMissing,
        Self::NoHeader,
        Self::OtherHeader,
        Self::OutOfOrder,
        Self::OtherContent,
        Self::ContentMissing,
        Self::ContentBack,
        Self::ErasureUnknown,
        Self::TileMissing,
        Self::OtherTile,
        Self::NoStream,
        Self::KeyMissing,
        Self::KeyDestroyed,
        Self::OtherKey,
        Self::Unopened,
        Self::NoBody,
        Self::OtherErasure,
        Self::OtherMove,
        Self::OutsideTime,
        Self::BlobMissing,
        Self::BlobGone,
        Self::BlobChanged,
        Self::OtherRow,
    ];
}

impl Fault {
    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::RolledBack => "rolled-back",
            Self::TooMany => "too-many",
            Self::NotSigned => "not-signed",
            Self::OtherRoot => "other-root",
            Self::EntryMissing => "entry-missing",
            Self::NoHeader => "no-header",
            Self::OtherHeader => "other-header",
            Self::OutOfOrder => "out-of-order",
            Self::OtherContent => "other-content",
            Self::ContentMissing => "content-missing",
            Self::ContentBack => "content-back",
            Self::ErasureUnknown => "erasure-unknown",
            Self::TileMissing => "tile-missing",
            Self::OtherTile => "other-tile",
            Self::NoStream => "no-stream",
            Self::KeyMissing => "key-missing",
            Self::KeyDestroyed => "key-destroyed",
            Self::OtherKey => "other-key",
            Self::Unopened => "unopened",
            Self::NoBody => "no-body",
            Self::OtherErasure => "other-erasure",
            Self::OtherMove => "other-move",
            Self::OutsideTime => "outside-time",
            Self::BlobMissing => "blob-missing",
            Self::BlobGone => "blob-gone",
            Self::BlobChanged => "blob-changed",
            Self::OtherRow => "other-row",
        }
    }
}

/// Something that is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// Where.
    pub place: Place,
    /// What.
    pub fault: Fault,
}

impl From<(BlobName, BlobFault)> for Finding {
    fn from((name, fault): (BlobName, BlobFault)) -> Self {
        let fault = match fault {
            BlobFault::Missing => Fault::BlobGone,
            BlobFault::Changed => Fault::BlobChanged,
        };
        Self { place: Place::Blob(name), fault }
    }
}

impl From<Difference> for Finding {
    fn from(row: Difference) -> Self {
        Self { place: Place::Row(row.table, row.stream), fault: Fault::OtherRow }
    }
}

/// Tells a finding once; how many are not told.
pub(super) fn told(findings: &mut Vec<Finding>, finding: Finding) -> u64 {
    let (full, known) = (findings.len() >= TOLD, findings.contains(&finding));
    if !full && !known {
        findings.push(finding);
    }
    u64::from(full && !known)
}
