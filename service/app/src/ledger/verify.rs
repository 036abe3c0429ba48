//! Whether the record is what it was: with public keys alone, every entry, content and tile, and where something is wrong.

use super::checkpoint::verified;
use super::tiles::path;
use sha2::{Digest, Sha256};
use spartel_ledger::header::Header;
use spartel_ledger::id::StreamId;
use spartel_ledger::tree::note::VerifierKey;
use spartel_ledger::tree::tile::{Edge, Tile};
use spartel_ledger::tree::{Hash, Head, leaf, perfect};
use spartel_ports::Store;
use spartel_ports::store::{Answer, Entry};
use std::collections::BTreeMap;

/// Entries that are read together: those of a tile.
const TOGETHER: u32 = 256;
/// After so many findings the walk goes on and tells no more of them.
const TOLD: usize = 1_000;

/// Where something is wrong.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The record as a whole.
    Record,
    /// The newest checkpoint.
    Checkpoint,
    /// An entry, by its index.
    Entry(u64),
    /// A tile, by its path.
    Tile(String),
}

/// What is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// There are fewer events than the checkpoint covers: an older copy was put back, or the end was cut off.
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
    /// There is no tile.
    TileMissing,
    /// The tile does not hold the hashes of the tree.
    OtherTile,
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
            Self::TileMissing => "tile-missing",
            Self::OtherTile => "other-tile",
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

/// What came of the walk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// How many events the log says it has.
    pub size: u64,
    /// What the newest checkpoint covers, if the log's key signed one.
    pub signed: Option<Head>,
    /// How many contents were erased, each by an erasure that is recorded.
    pub erased: u64,
    /// What is wrong; empty where all is as it was.
    pub findings: Vec<Finding>,
}

impl Verdict {
    fn add(&mut self, place: Place, fault: Fault) {
        let finding = Finding { place, fault };
        if self.findings.len() < TOLD && !self.findings.contains(&finding) {
            self.findings.push(finding);
        }
    }
}

/// Walks over the whole record; `progress` is told how many entries are done.
///
/// # Errors
/// Where the store cannot be read. What is wrong with what it gives is no error: it is in the verdict.
pub async fn verify<S: Store>(
    store: &S,
    key: &VerifierKey,
    mut progress: impl FnMut(u64),
) -> Answer<Verdict> {
    let size = store.size().await?;
    let mut verdict = Verdict { size, signed: None, erased: 0, findings: Vec::new() };
    if let Some(note) = store.checkpoint().await? {
        match verified(&note, key) {
            Some(checkpoint) => verdict.signed = Some(*checkpoint.head()),
            None => verdict.add(Place::Checkpoint, Fault::NotSigned),
        }
    }
    let mut walk = Walk { verdict, edge: Edge::new(), versions: BTreeMap::new(), computed: BTreeMap::new() };
    let mut at = 0;
    loop {
        let entries = store.entries(at, TOGETHER).await?;
        let Some(last) = entries.last().map(|entry| entry.index) else { break };
        for entry in entries {
            walk.entry(&entry);
        }
        walk.compare(store, &mut progress).await?;
        at = last + 1;
    }
    walk.end(store).await
}

/// A walk, and what it knows so far.
struct Walk {
    verdict: Verdict,
    edge: Edge,
    versions: BTreeMap<StreamId, u64>,
    /// Tiles as the entries make them, not compared yet.
    computed: BTreeMap<Tile, Vec<Hash>>,
}

impl Walk {
    fn entry(&mut self, entry: &Entry) {
        let index = entry.index;
        while self.edge.size() < index {
            // The hash of nothing stands in its place, so that those behind it keep theirs.
            self.verdict.add(Place::Entry(self.edge.size()), Fault::EntryMissing);
            self.append(leaf(&[]));
        }
        if index >= self.verdict.size {
            self.verdict.add(Place::Record, Fault::TooMany);
            return;
        }
        self.append(leaf(&entry.header));
        match Header::parse(&entry.header) {
            Ok(header) => self.header(entry, &header),
            Err(_) => self.verdict.add(Place::Entry(index), Fault::NoHeader),
        }
    }

    fn header(&mut self, entry: &Entry, header: &Header) {
        let place = Place::Entry(entry.index);
        let before = self.versions.insert(header.id.stream, header.id.version).unwrap_or(0);
        if header.id.version != before + 1 {
            self.verdict.add(place.clone(), Fault::OutOfOrder);
        }
        match (&entry.content, entry.erased) {
            (None, true) => self.verdict.erased += 1,
            (None, false) => self.verdict.add(place, Fault::ContentMissing),
            (Some(_), true) => self.verdict.add(place, Fault::ContentBack),
            (Some(content), false) if Sha256::digest(content).as_slice() != header.content => {
                self.verdict.add(place, Fault::OtherContent);
            }
            (Some(_), false) => {}
        }
    }

    /// Takes a leaf into the tree, up to the size that was signed.
    fn append(&mut self, hash: Hash) {
        let computed = &mut self.computed;
        self.edge.append(hash, |tile, hashes| drop(computed.insert(tile, hashes.to_vec())));
        if self.verdict.signed.is_some_and(|signed| signed.size == self.edge.size()) {
            computed.extend(self.edge.partial().map(|(tile, hashes)| (tile, hashes.to_vec())));
            if self.verdict.signed != Some(self.edge.head()) {
                self.verdict.add(Place::Checkpoint, Fault::OtherRoot);
            }
        }
    }

    /// Compares the tiles that the entries make with the stored ones, where a checkpoint has made them public.
    async fn compare<S: Store>(&mut self, store: &S, progress: &mut impl FnMut(u64)) -> Answer<()> {
        let signed = self.verdict.signed.map_or(0, |head| head.size);
        for (tile, hashes) in std::mem::take(&mut self.computed) {
            let last = tile.start() + hashes.len() as u64 - 1;
            if Tile::holding(tile.level(), last, signed) != Some(tile) {
                continue;
            }
            let Some(stored) = store.tile(&path(&tile)).await? else {
                self.verdict.add(Place::Tile(path(&tile)), Fault::TileMissing);
                continue;
            };
            let stored = tile.parse(&stored).unwrap_or_default();
            if stored != hashes {
                self.differs(store, tile, &stored, &hashes).await?;
            }
        }
        progress(self.edge.size());
        Ok(())
    }

    /// Which of two is wrong, the tile or the entries: what the tile above it holds, or the signed root, tells.
    async fn differs<S: Store>(
        &mut self,
        store: &S,
        tile: Tile,
        stored: &[Hash],
        computed: &[Hash],
    ) -> Answer<()> {
        let above = self.above(store, tile).await?;
        let entries_differ = match above {
            Some(parent) => perfect(stored) == Some(parent),
            // Without a tile above it, the entries are right where they make the signed root.
            None => self.verdict.findings.iter().any(|finding| finding.fault == Fault::OtherRoot),
        };
        if stored.len() != computed.len() || !entries_differ {
            self.verdict.add(Place::Tile(path(&tile)), Fault::OtherTile);
        } else if tile.level() == 0 {
            let pairs = (tile.start()..).zip(stored.iter().zip(computed));
            for (index, _) in pairs.filter(|(_, (stored, computed))| stored != computed) {
                self.verdict.add(Place::Entry(index), Fault::OtherHeader);
            }
        }
        Ok(())
    }

    /// The hash over a full tile, as the stored tile above it has it.
    async fn above<S: Store>(&self, store: &S, tile: Tile) -> Answer<Option<Hash>> {
        let signed = self.verdict.signed.map_or(0, |head| head.size);
        if tile.is_partial() {
            return Ok(None);
        }
        let Some(parent) = Tile::holding(tile.level() + 1, tile.index(), signed) else { return Ok(None) };
        let bytes = store.tile(&path(&parent)).await?;
        let hashes = bytes.and_then(|bytes| parent.parse(&bytes).ok());
        Ok(hashes.and_then(|hashes| hashes.get((tile.index() - parent.start()) as usize).copied()))
    }

    async fn end<S: Store>(mut self, store: &S) -> Answer<Verdict> {
        let found = self.edge.size();
        while self.edge.size() < self.verdict.size {
            self.verdict.add(Place::Entry(self.edge.size()), Fault::EntryMissing);
            self.append(leaf(&[]));
        }
        self.compare(store, &mut |_| {}).await?;
        if self.verdict.signed.is_some_and(|signed| found < signed.size || self.verdict.size < signed.size) {
            self.verdict.add(Place::Record, Fault::RolledBack);
        }
        // A root that differs says nothing more where the entry that makes it so is known.
        let located = |finding: &Finding| {
            matches!(finding.fault, Fault::OtherHeader | Fault::EntryMissing | Fault::RolledBack)
        };
        if self.verdict.findings.iter().any(located) {
            self.verdict.findings.retain(|finding| finding.fault != Fault::OtherRoot);
        }
        self.verdict.findings.sort();
        Ok(self.verdict)
    }
}
