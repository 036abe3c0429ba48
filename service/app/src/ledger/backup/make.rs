//! Making a backup: everything below the newest checkpoint, looked at on its way, so that what was made can be put back.

use super::file::Sealed;
use crate::ledger::checkpoint::verified;
use crate::ledger::tiles::{AtHand, NotProven, proven};
use sha2::{Digest, Sha256};
use spartel_ledger::age::Recipient;
use spartel_ledger::backup::{
    BlobRow, Counts, Covers, End, EntryRow, ErasedRow, FileHash, Frame, Head, MovedRow, PART, Registered,
    StreamRow,
};
use spartel_ledger::blob;
use spartel_ledger::header::Header;
use spartel_ledger::id::{BlobName, EventId, Moment, StreamId};
use spartel_ledger::tree::note::VerifierKey;
use spartel_ledger::tree::tile::Edge;
use spartel_ledger::tree::{Head as TreeHead, leaf};
use spartel_ports::blobs::BlobsError;
use spartel_ports::store::{Entry, ErasedStream, StoreError};
use spartel_ports::transfer::{Backup, NamedBlob};
use spartel_ports::{Blobs, Transfer};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::io::{self, Write};

/// Entries that are read together.
const TOGETHER: u32 = 128;
/// Erasures that are read together.
const ERASURES: u32 = 1_000;

/// Why no backup was made.
#[derive(Debug)]
pub enum NotMade {
    /// The store failed.
    Store(StoreError),
    /// The place of larger blobs failed.
    Blobs(BlobsError),
    /// Tiles are missing or broken.
    Tiles(NotProven),
    /// The file cannot be written.
    Write(io::Error),
    /// Nobody to seal it to, or a key that keeps no secret.
    NoCustodian,
    /// Nothing was signed yet, so that nobody could tell whether the backup is the record.
    NoCheckpoint,
    /// The checkpoint is none, or the log's key did not sign it.
    NotSigned,
    /// The record has fewer signed events than the backup that is to be continued.
    Smaller {
        /// How many are signed.
        signed: u64,
        /// Where the backup ends.
        from: u64,
    },
    /// An entry, its header or its content is missing or not what was signed, by its index.
    Entry(u64),
    /// A blob is missing or not what its name says.
    Blob(BlobName),
    /// The root over the entries is not the signed one.
    OtherRoot,
}

impl NotMade {
    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Store(_) => "store",
            Self::Blobs(_) => "blobs",
            Self::Tiles(_) => "tiles",
            Self::Write(_) => "write",
            Self::NoCustodian => "no-custodian",
            Self::NoCheckpoint => "no-checkpoint",
            Self::NotSigned => "not-signed",
            Self::Smaller { .. } => "smaller",
            Self::Entry(_) => "entry",
            Self::Blob(_) => "blob",
            Self::OtherRoot => "other-root",
        }
    }
}

impl fmt::Display for NotMade {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())?;
        match self {
            Self::Store(error) => write!(f, ": {error}"),
            Self::Blobs(error) => write!(f, ": {error}"),
            Self::Tiles(error) => write!(f, ": {error}"),
            Self::Write(error) => write!(f, ": {error}"),
            Self::Smaller { signed, from } => write!(f, ": {signed} after {from}"),
            Self::Entry(index) => write!(f, ": {index}"),
            Self::Blob(name) => write!(f, ": {name}"),
            _ => Ok(()),
        }
    }
}

impl std::error::Error for NotMade {}

impl From<StoreError> for NotMade {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// What a backup is to be.
#[derive(Debug, Clone)]
pub struct Plan {
    /// To whom it is sealed.
    pub custodians: Vec<Recipient>,
    /// When it is begun.
    pub begun: Moment,
    /// The backup that it continues; none for a whole one.
    pub continues: Option<Backup>,
}

/// What came of a backup: its row of the register, which nobody wrote yet, and how much is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Making {
    /// The row.
    pub backup: Backup,
    /// How much of each.
    pub counts: Counts,
    /// Length of the file in bytes.
    pub length: u64,
    /// How many streams are in its erased list whose events are behind its end, since nobody signed them: the next backup has them.
    pub unexplained: u64,
}

/// So often the end of a backup is moved on to the events that say why records were erased while it was made.
const ROUNDS: u32 = 8;

/// Writes a backup of everything that the newest checkpoint covers into `out`; `progress` is told how many entries of how many are done.
///
/// Others may write and erase meanwhile: what was erased before it was read is in the erased list, which is read last. Where the events that
/// say why are not signed by then, `sign` may have a checkpoint taken, and the backup goes on up to that.
///
/// # Errors
/// Where the record is not what was signed, and where store, blobs or file fail. What was written is no backup then.
pub async fn backup<S: Transfer, B: Blobs>(
    (store, blobs): (&S, &B),
    key: &VerifierKey,
    plan: &Plan,
    (out, random): (impl Write + Send, impl FnMut(&mut [u8]) + Send),
    (mut progress, sign): (impl FnMut(u64, u64), impl AsyncFn()),
) -> Result<Making, NotMade> {
    let from = plan.continues.as_ref().map_or(0, |before| before.to);
    let (mut note, mut signed, edge) = start(store, key, from).await?;
    let out = Sealed::new(&plan.custodians, random, out).ok_or(NotMade::NoCustodian)?;
    let (counts, seen, gone) = (Counts::default(), BTreeSet::new(), Vec::new());
    let mut making = Make { store, blobs, out, edge, counts, seen, gone };
    let seen = signed.size;
    making.begin(key.name(), from..seen, plan).await?;
    making.entries(signed, |done| progress(done - from, signed.size - from)).await?;
    let mut unexplained = making.list(signed.size).await?;
    for _ in 0..ROUNDS {
        if unexplained == 0 {
            break;
        }
        sign().await;
        let newer = store.checkpoint().await?.ok_or(NotMade::NoCheckpoint)?;
        let head = *verified(&newer, key).ok_or(NotMade::NotSigned)?.head();
        if head.size <= signed.size {
            break;
        }
        (note, signed) = (newer, head);
        making.entries(signed, |done| progress(done - from, signed.size - from)).await?;
        unexplained = making.list(signed.size).await?;
    }
    making.moved().await?;
    making.erased()?;
    let counts = making.counts;
    making.put(&Frame::End(End { counts, note }))?;
    let (file, length) = making.out.end().map_err(NotMade::Write)?;
    Ok(Making { backup: registered(plan, file, seen, from..signed.size), counts, length, unexplained })
}

/// The row of the register.
fn registered(plan: &Plan, file: FileHash, seen: u64, range: std::ops::Range<u64>) -> Backup {
    let previous = plan.continues.as_ref().map(|before| before.file);
    let (begun, custodians) = (plan.begun, fingerprints(&plan.custodians));
    let (from, to) = (range.start, range.end);
    Backup { file, begun, seen, from, to, previous, custodians, kept: None, destroyed: None }
}

/// The newest checkpoint, what it signs, and the tree where the backup begins.
async fn start<S: Transfer>(
    store: &S,
    key: &VerifierKey,
    from: u64,
) -> Result<(Vec<u8>, TreeHead, Edge), NotMade> {
    let mut note = store.checkpoint().await?.ok_or(NotMade::NoCheckpoint)?;
    loop {
        let signed = *verified(&note, key).ok_or(NotMade::NotSigned)?.head();
        if signed.size < from {
            return Err(NotMade::Smaller { signed: signed.size, from });
        }
        let edge = proven(store, signed.size, AtHand::new(), |tiles| Edge::load(tiles, from)).await;
        let newer = store.checkpoint().await?.ok_or(NotMade::NoCheckpoint)?;
        match edge {
            Ok(edge) => return Ok((note, signed, edge)),
            // A later checkpoint may have taken the place of a tile that is not full.
            Err(NotProven::Missing(_)) if newer != note => note = newer,
            Err(error) => return Err(NotMade::Tiles(error)),
        }
    }
}

fn fingerprints(custodians: &[Recipient]) -> Vec<String> {
    custodians.iter().map(Recipient::fingerprint).collect()
}

/// A backup that is being made.
struct Make<'r, S, B, W> {
    store: &'r S,
    blobs: &'r B,
    out: Sealed<W>,
    edge: Edge,
    counts: Counts,
    /// Streams whose rows are in the file.
    seen: BTreeSet<StreamId>,
    /// The erased list, as it was read last.
    gone: Vec<ErasedStream>,
}

impl<S: Transfer, B: Blobs, W: Write> Make<'_, S, B, W> {
    fn put(&mut self, frame: &Frame) -> Result<(), NotMade> {
        self.out.put(frame).map_err(NotMade::Write)
    }

    async fn begin(&mut self, origin: &str, range: std::ops::Range<u64>, plan: &Plan) -> Result<(), NotMade> {
        let covers = Covers { origin: origin.to_owned(), range };
        let previous = plan.continues.as_ref().map(|before| before.file);
        let head = Head::new(covers, plan.begun, fingerprints(&plan.custodians), previous);
        self.put(&Frame::Head(head))?;
        for backup in self.store.backups().await? {
            let Backup { file, begun, seen, from, to, previous, custodians, kept, destroyed } = backup;
            let row = Registered { file, from, to, begun, custodians, previous, kept, destroyed, seen };
            self.put(&Frame::Registered(row))?;
        }
        Ok(())
    }

    /// All entries up to the signed size, which must make the signed root.
    async fn entries(&mut self, signed: TreeHead, mut progress: impl FnMut(u64)) -> Result<(), NotMade> {
        while self.edge.size() < signed.size {
            let at = self.edge.size();
            let count = (signed.size - at).min(TOGETHER.into()) as u32;
            let entries = self.store.entries(at, count).await?;
            let dense = entries.iter().zip(at..).all(|(entry, index)| entry.index == index);
            if !dense || entries.is_empty() {
                return Err(NotMade::Entry(at));
            }
            self.batch(entries).await?;
            progress(self.edge.size());
        }
        if self.edge.head() == signed { Ok(()) } else { Err(NotMade::OtherRoot) }
    }

    async fn batch(&mut self, entries: Vec<Entry>) -> Result<(), NotMade> {
        let (at, count) = (self.edge.size(), entries.len() as u32);
        for stream in self.store.streams_at(at, count).await? {
            if self.seen.insert(stream.id) {
                self.counts.streams += 1;
                let row = StreamRow { id: stream.id, bucket: stream.bucket, wrapped: stream.wrapped };
                self.put(&Frame::Stream(row))?;
            }
        }
        let mut by_event: BTreeMap<EventId, Vec<NamedBlob>> = BTreeMap::new();
        for blob in self.store.blobs_at(at, count).await? {
            by_event.entry(blob.event).or_default().push(blob);
        }
        for entry in entries {
            let id = self.entry(entry)?;
            for blob in by_event.remove(&id).unwrap_or_default() {
                self.blob(blob).await?;
            }
        }
        Ok(())
    }

    fn entry(&mut self, entry: Entry) -> Result<EventId, NotMade> {
        let wrong = NotMade::Entry(entry.index);
        let Ok(header) = Header::parse(&entry.header) else { return Err(wrong) };
        // What was erased while it was read is in the erased list.
        let content = entry.content.filter(|_| !entry.erased);
        let whole = match &content {
            Some(content) => Sha256::digest(content).as_slice() == header.content,
            None => entry.erased,
        };
        if !whole {
            return Err(wrong);
        }
        self.edge.append(leaf(&entry.header), |_, _| {});
        self.counts.entries += 1;
        self.counts.contents += u64::from(content.is_some());
        self.put(&Frame::Entry(EntryRow { index: entry.index, header: entry.header, content }))?;
        Ok(header.id)
    }

    async fn blob(&mut self, named: NamedBlob) -> Result<(), NotMade> {
        let NamedBlob { name, event: EventId { stream, version } } = named;
        let Some(row) = self.store.blob(name).await? else { return Ok(()) };
        let in_row = row.bytes.is_some();
        let bytes = match row.bytes {
            Some(bytes) => bytes,
            None => match self.blobs.get(name).await.map_err(NotMade::Blobs)? {
                Some(bytes) => bytes,
                // Its stream may have been erased since the row was read.
                None if self.store.blob(name).await?.is_none() => return Ok(()),
                None => return Err(NotMade::Blob(name)),
            },
        };
        if blob::name(&bytes) != name {
            return Err(NotMade::Blob(name));
        }
        self.counts.blobs += 1;
        let length = bytes.len() as u64;
        self.put(&Frame::Blob(BlobRow { name, stream, version, in_row, length }))?;
        bytes.chunks(PART).try_for_each(|part| self.put(&Frame::Part(part.to_vec())))
    }

    /// Reads the erased list, after all entries; of how many streams in it no entry says why.
    async fn list(&mut self, size: u64) -> Result<u64, NotMade> {
        self.gone.clear();
        loop {
            let after = self.gone.last().map(|last| last.stream);
            let part = self.store.erasures(after, ERASURES).await?;
            if part.is_empty() {
                break;
            }
            self.gone.extend(part);
        }
        // What was erased since is in the next backup, with the event that says why.
        let listed = |stream: &StreamId| self.gone.binary_search_by_key(stream, |gone| gone.stream).is_ok();
        Ok(self.store.unexplained(size).await?.iter().filter(|stream| listed(stream)).count() as u64)
    }

    async fn moved(&mut self) -> Result<(), NotMade> {
        for (stream, bucket) in self.store.moved().await? {
            self.counts.moved += 1;
            self.put(&Frame::Moved(MovedRow { stream, bucket }))?;
        }
        Ok(())
    }

    fn erased(&mut self) -> Result<(), NotMade> {
        for ErasedStream { stream, by, bucket } in std::mem::take(&mut self.gone) {
            self.counts.erased += 1;
            self.put(&Frame::Erased(ErasedRow::new(stream, by, bucket)))?;
        }
        Ok(())
    }
}
