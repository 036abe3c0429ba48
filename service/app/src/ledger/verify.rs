//! Whether the record is what it was: with public keys alone, every entry, content and tile, and where something is wrong.

use super::checkpoint::verified;
use super::finding::{Fault, Finding, Place, told};
use super::tiles::path;
use sha2::{Digest, Sha256};
use spartel_ledger::header::Header;
use spartel_ledger::id::StreamId;
use spartel_ledger::tree::checkpoint::SignedCheckpoint;
use spartel_ledger::tree::note::VerifierKey;
use spartel_ledger::tree::tile::{Edge, Tile};
use spartel_ledger::tree::{Hash, Head, leaf, perfect};
use spartel_ports::Store;
use spartel_ports::store::{Answer, Entry};
use std::collections::{BTreeMap, BTreeSet};

/// Entries that are read together: those of a tile.
const TOGETHER: u32 = 256;
/// Entries that may be missing in a row and are told one by one.
const LONGEST_GAP: u64 = 1 << 20;
/// What is known beside the record itself.
#[derive(Debug, Clone, Copy, Default)]
pub struct Known<'k> {
    /// The key of the log. Without it nobody knows who made the checkpoint, and the entries are compared with what it claims.
    pub key: Option<&'k VerifierKey>,
    /// The last tree that the signer remembers to have signed.
    pub last: Option<Head>,
}

/// What came of the walk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// How many events the log says it has.
    pub size: u64,
    /// What the newest checkpoint covers, if the log's key signed one; where no key is known, what it claims to cover.
    pub covered: Option<Head>,
    /// How many contents were erased, each by an erasure that is recorded.
    pub erased: u64,
    /// What is wrong, the first thousand; empty where all is as it was.
    pub findings: Vec<Finding>,
    /// How many more things are wrong.
    pub more: u64,
}

impl Verdict {
    fn add(&mut self, place: Place, fault: Fault) {
        self.more += told(&mut self.findings, Finding { place, fault });
    }
}

/// Walks over the whole record with the key of the log; `progress` is told how many entries are done.
///
/// # Errors
/// Where the store cannot be read. What is wrong with what it gives is no error: it is in the verdict.
pub async fn verify<S: Store>(store: &S, key: &VerifierKey, progress: impl FnMut(u64)) -> Answer<Verdict> {
    verify_against(store, &Known { key: Some(key), last: None }, progress).await
}

/// The same with whatever else is known.
///
/// # Errors
/// As [`verify`].
pub async fn verify_against<S: Store>(
    store: &S,
    known: &Known<'_>,
    mut progress: impl FnMut(u64),
) -> Answer<Verdict> {
    let size = store.size().await?;
    let mut verdict = Verdict { size, covered: None, erased: 0, findings: Vec::new(), more: 0 };
    if let Some(note) = store.checkpoint().await? {
        verdict.covered = covered(&note, known.key);
        if verdict.covered.is_none() {
            verdict.add(Place::Checkpoint, Fault::NotSigned);
        }
    }
    if known.last.is_some_and(|last| size < last.size) {
        verdict.add(Place::Signer, Fault::RolledBack);
    }
    let (edge, versions, erased) = (Edge::new(), BTreeMap::new(), BTreeMap::new());
    let mut walk =
        Walk { verdict, known: *known, edge, versions, erased, torn: false, computed: BTreeMap::new() };
    let mut at = 0;
    loop {
        let entries = store.entries(at, TOGETHER).await?;
        let Some(last) = entries.last().map(|entry| entry.index) else { break };
        if last >= walk.verdict.size {
            // Somebody goes on recording: what is committed by now was counted before it could be read.
            walk.verdict.size = walk.verdict.size.max(store.size().await?);
        }
        for entry in entries {
            walk.entry(&entry);
        }
        walk.compare(store, &mut progress).await?;
        at = last + 1;
    }
    walk.end(store).await
}

/// What a checkpoint covers, by the key of the log or by its own claim.
fn covered(note: &[u8], key: Option<&VerifierKey>) -> Option<Head> {
    match key {
        Some(key) => verified(note, key).map(|checkpoint| *checkpoint.head()),
        None => SignedCheckpoint::parse(note).ok().map(|signed| *signed.unverified().head()),
    }
}

/// A walk, and what it knows so far.
struct Walk<'k> {
    verdict: Verdict,
    known: Known<'k>,
    edge: Edge,
    versions: BTreeMap<StreamId, u64>,
    /// Streams marked as erased, and the first of their entries.
    erased: BTreeMap<StreamId, u64>,
    /// Whether so many entries are missing that no tree can be made.
    torn: bool,
    /// Tiles as the entries make them, not compared yet.
    computed: BTreeMap<Tile, Vec<Hash>>,
}

impl Walk<'_> {
    fn entry(&mut self, entry: &Entry) {
        let index = entry.index;
        if index >= self.verdict.size {
            self.verdict.add(Place::Record, Fault::TooMany);
            return;
        }
        self.missing(index);
        self.append(leaf(&entry.header));
        match Header::parse(&entry.header) {
            Ok(header) => self.header(entry, &header),
            Err(_) => self.verdict.add(Place::Entry(index), Fault::NoHeader),
        }
    }

    /// Tells of the entries that are not there before one. The hash of nothing stands in their places, so that those behind keep theirs; where
    /// more are missing than anybody deletes, a number was changed: the first is told, and there is no tree any more.
    fn missing(&mut self, before: u64) {
        let gap = if self.torn { 0 } else { before.saturating_sub(self.edge.size()) };
        for _ in 0..if gap > LONGEST_GAP { 1 } else { gap } {
            self.verdict.add(Place::Entry(self.edge.size()), Fault::EntryMissing);
            self.append(leaf(&[]));
        }
        self.torn |= gap > LONGEST_GAP;
    }

    fn header(&mut self, entry: &Entry, header: &Header) {
        let place = Place::Entry(entry.index);
        let before = self.versions.insert(header.id.stream, header.id.version).unwrap_or(0);
        if header.id.version != before + 1 {
            self.verdict.add(place.clone(), Fault::OutOfOrder);
        }
        match (&entry.content, entry.erased) {
            (None, true) => {
                self.verdict.erased += 1;
                self.erased.entry(header.id.stream).or_insert(entry.index);
            }
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
        if self.torn {
            return;
        }
        let computed = &mut self.computed;
        self.edge.append(hash, |tile, hashes| drop(computed.insert(tile, hashes.to_vec())));
        let (size, covered) = (self.edge.size(), self.verdict.covered);
        if covered.is_some_and(|covered| covered.size == size) {
            computed.extend(self.edge.partial().map(|(tile, hashes)| (tile, hashes.to_vec())));
            if covered != Some(self.edge.head()) {
                self.verdict.add(Place::Checkpoint, Fault::OtherRoot);
            }
        }
        if self.known.last.is_some_and(|last| last.size == size && last != self.edge.head()) {
            self.verdict.add(Place::Signer, Fault::OtherRoot);
        }
    }

    /// Compares the tiles that the entries make with the stored ones, where a checkpoint has made them public.
    async fn compare<S: Store>(&mut self, store: &S, progress: &mut impl FnMut(u64)) -> Answer<()> {
        let signed = self.verdict.covered.map_or(0, |head| head.size);
        for (tile, hashes) in std::mem::take(&mut self.computed) {
            let last = tile.start() + hashes.len() as u64 - 1;
            if Tile::holding(tile.level(), last, signed) != Some(tile) {
                continue;
            }
            let Some(stored) = store.tile(&path(&tile)).await? else {
                // A partial tile goes when a later checkpoint brings a wider one.
                if !(tile.is_partial() && self.superseded(store).await?) {
                    self.verdict.add(Place::Tile(path(&tile)), Fault::TileMissing);
                }
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

    /// Whether there is a checkpoint by now that covers more than the one that is compared with.
    async fn superseded<S: Store>(&self, store: &S) -> Answer<bool> {
        let newest = store.checkpoint().await?.and_then(|note| covered(&note, self.known.key));
        Ok(newest.map(|head| head.size) > self.verdict.covered.map(|head| head.size))
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
            None => {
                self.verdict.findings.contains(&Finding { place: Place::Checkpoint, fault: Fault::OtherRoot })
            }
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
        let signed = self.verdict.covered.map_or(0, |head| head.size);
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
        self.missing(self.verdict.size);
        self.compare(store, &mut |_| {}).await?;
        let size = self.verdict.size;
        if self.verdict.covered.is_some_and(|covered| found < covered.size || size < covered.size) {
            self.verdict.add(Place::Record, Fault::RolledBack);
        }
        self.erasures(store).await?;
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

    /// Whether each stream that is marked as erased was erased by an event of the log.
    async fn erasures<S: Store>(&mut self, store: &S) -> Answer<()> {
        let mut known = BTreeSet::new();
        for (stream, first) in std::mem::take(&mut self.erased) {
            let by = store.erased(stream).await?.map(|erasure| erasure.by);
            let there = match by {
                Some(by) if known.contains(&by) => true,
                Some(by) => store.index(by).await?.is_some_and(|_| known.insert(by)),
                None => false,
            };
            if !there {
                self.verdict.add(Place::Entry(first), Fault::ErasureUnknown);
            }
        }
        Ok(())
    }
}
