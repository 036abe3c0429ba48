//! A walk over the files of a chain: every frame is looked at before anything is made of it.

use super::refused::Refused;
use crate::ledger::checkpoint::verified;
use crate::ledger::tiles::path;
use sha2::{Digest, Sha256};
use spartel_ledger::backup::{BlobRow, Counts, End, EntryRow, FileHash, Frame, Head, Registered, StreamRow};
use spartel_ledger::blob::{self, Rows};
use spartel_ledger::header::Header;
use spartel_ledger::id::{EventId, StreamId};
use spartel_ledger::keys::Bucket;
use spartel_ledger::tree::note::VerifierKey;
use spartel_ledger::tree::tile::Edge;
use spartel_ledger::tree::{Head as TreeHead, leaf};
use spartel_ports::store::ErasedStream;
use std::collections::{BTreeMap, BTreeSet};

/// Something of the record, as it was signed.
pub enum Item {
    Stream(StreamRow),
    Entry { index: u64, header: Header, content: Option<Vec<u8>> },
    Blob(BlobRow, Vec<u8>),
}

/// What a record has before the files go on.
#[derive(Debug, Clone)]
pub struct Base {
    /// The tree where the first file begins.
    pub edge: Edge,
    /// The tree where the record ends, which is there or later.
    pub has: TreeHead,
}

/// Which frames may come: those of the same part of the file, or a later one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Nothing,
    Head,
    Register,
    Record,
    Moved,
    Erased,
    End,
}

/// A walk, and what it knows so far.
pub struct Walk<'k> {
    key: &'k VerifierKey,
    has: TreeHead,
    pub edge: Edge,
    /// Tiles that are full, for whoever wants them.
    pub tiles: Vec<(String, Vec<u8>)>,
    versions: BTreeMap<StreamId, u64>,
    /// Streams with a row in the files, and the bucket that it names.
    pub keyed: BTreeMap<StreamId, Bucket>,
    /// Streams with contents and without a row in the files: the record must have it, or they are erased.
    pub keyless: BTreeSet<StreamId>,
    /// Streams without contents: they must be erased.
    pub hollow: BTreeSet<StreamId>,
    /// Events that the record must have, since the files go on behind them.
    pub before: Vec<EventId>,
    /// Buckets that streams left.
    pub moved: BTreeSet<(StreamId, Bucket)>,
    pub erased: BTreeMap<StreamId, ErasedStream>,
    pub registered: BTreeMap<FileHash, Registered>,
    /// What the last file's checkpoint signs, and the checkpoint.
    pub signed: Option<(TreeHead, Vec<u8>)>,
    previous: Option<FileHash>,
    part: Part,
    to: u64,
    counts: Counts,
    last: Option<EventId>,
    blob: Option<(BlobRow, Vec<u8>)>,
    /// Of the blobs of the last entry.
    rows: Rows,
}

impl<'k> Walk<'k> {
    pub fn new(key: &'k VerifierKey, base: Base) -> Self {
        Self {
            key,
            has: base.has,
            edge: base.edge,
            tiles: Vec::new(),
            versions: BTreeMap::new(),
            keyed: BTreeMap::new(),
            keyless: BTreeSet::new(),
            hollow: BTreeSet::new(),
            before: Vec::new(),
            moved: BTreeSet::new(),
            erased: BTreeMap::new(),
            registered: BTreeMap::new(),
            signed: None,
            previous: None,
            part: Part::Nothing,
            to: 0,
            counts: Counts::default(),
            last: None,
            blob: None,
            rows: Rows::default(),
        }
    }

    /// Takes the next frame of a file; what it holds of the record.
    pub fn frame(&mut self, frame: Frame) -> Result<Option<Item>, Refused> {
        if let Some(blob) = self.blob.take() {
            let Frame::Part(bytes) = frame else { return Err(Refused::Misplaced) };
            return self.go_on(blob, &bytes);
        }
        let part = match &frame {
            Frame::Head(_) => Part::Head,
            Frame::Registered(_) => Part::Register,
            Frame::Stream(_) | Frame::Entry(_) | Frame::Blob(_) => Part::Record,
            Frame::Part(_) => return Err(Refused::Misplaced),
            Frame::Moved(_) => Part::Moved,
            Frame::Erased(_) => Part::Erased,
            Frame::End(_) => Part::End,
        };
        let first = self.part == Part::Nothing;
        let again = part == self.part && matches!(part, Part::Head | Part::End);
        if first != (part == Part::Head) || part < self.part || again {
            return Err(Refused::Misplaced);
        }
        self.part = part;
        match frame {
            Frame::Head(head) => self.head(&head).map(|()| None),
            Frame::Registered(row) => {
                self.registered.insert(row.file, row);
                Ok(None)
            }
            Frame::Stream(row) => {
                self.counts.streams += 1;
                self.keyed.insert(row.id, row.bucket.clone());
                Ok(Some(Item::Stream(row)))
            }
            Frame::Entry(row) => self.entry(row).map(Some),
            Frame::Blob(row) => self.blob(row),
            Frame::Part(_) => Err(Refused::Misplaced),
            Frame::Moved(row) => {
                self.counts.moved += 1;
                self.moved.insert((row.stream, row.bucket));
                Ok(None)
            }
            Frame::Erased(row) => {
                self.counts.erased += 1;
                let by = row.by();
                self.erase(ErasedStream { stream: row.stream, by, bucket: row.bucket }).map(|()| None)
            }
            Frame::End(end) => self.sealed(end).map(|()| None),
        }
    }

    /// A file is at its end.
    pub fn end(&mut self, file: FileHash) -> Result<(), Refused> {
        if self.part != Part::End {
            return Err(Refused::Misplaced);
        }
        self.previous = Some(file);
        (self.part, self.counts, self.last) = (Part::Nothing, Counts::default(), None);
        Ok(())
    }

    fn head(&mut self, head: &Head) -> Result<(), Refused> {
        let has = self.edge.size();
        if head.origin != self.key.name() {
            return Err(Refused::OtherLog(head.origin.clone()));
        }
        if head.from != has {
            return Err(Refused::Gap { has, from: head.from });
        }
        if self.previous.is_some() && head.previous != self.previous {
            return Err(Refused::OtherPrevious);
        }
        self.to = head.to;
        if head.to < head.from { Err(Refused::Misplaced) } else { self.compare() }
    }

    /// Where the record ends, the files must have the same tree.
    fn compare(&self) -> Result<(), Refused> {
        let here = self.edge.size() == self.has.size;
        if here && self.edge.head() != self.has { Err(Refused::OtherRecord) } else { Ok(()) }
    }

    fn entry(&mut self, row: EntryRow) -> Result<Item, Refused> {
        let EntryRow { index, header: bytes, content } = row;
        let wrong = || Refused::Entry(index);
        let header = Header::parse(&bytes).map_err(|_| wrong())?;
        let EventId { stream, version } = header.id;
        let same = content.as_ref().is_none_or(|ct| Sha256::digest(ct).as_slice() == header.content);
        if index != self.edge.size() || !same {
            return Err(wrong());
        }
        match self.versions.insert(stream, version) {
            Some(before) if version != before + 1 => return Err(wrong()),
            None if version > 1 => self.before.push(EventId { stream, version: version - 1 }),
            _ => {}
        }
        match content {
            None => drop(self.hollow.insert(stream)),
            Some(_) if !self.keyed.contains_key(&stream) => drop(self.keyless.insert(stream)),
            Some(_) => {}
        }
        let tiles = &mut self.tiles;
        self.edge.append(leaf(&bytes), |tile, hashes| {
            tiles.extend(tile.to_bytes(hashes).map(|bytes| (path(&tile), bytes)));
        });
        self.compare()?;
        self.counts.entries += 1;
        self.counts.contents += u64::from(content.is_some());
        self.last = Some(header.id);
        self.rows = Rows::default();
        Ok(Item::Entry { index, header, content })
    }

    fn blob(&mut self, row: BlobRow) -> Result<Option<Item>, Refused> {
        let id = EventId { stream: row.stream, version: row.version };
        if self.last != Some(id) {
            return Err(Refused::Misplaced);
        }
        // What nobody could have recorded would ask for memory that nobody has.
        let length = usize::try_from(row.length).ok().filter(|length| *length <= blob::LONGEST);
        if !length.is_some_and(|length| !row.in_row || self.rows.take(length)) {
            return Err(Refused::Blob(row.name));
        }
        self.counts.blobs += 1;
        self.go_on((row, Vec::new()), &[])
    }

    /// More bytes of a blob.
    fn go_on(&mut self, (row, mut bytes): (BlobRow, Vec<u8>), more: &[u8]) -> Result<Option<Item>, Refused> {
        bytes.extend_from_slice(more);
        let length = bytes.len() as u64;
        if length < row.length {
            self.blob = Some((row, bytes));
            return Ok(None);
        }
        if length > row.length || blob::name(&bytes) != row.name {
            return Err(Refused::Blob(row.name));
        }
        Ok(Some(Item::Blob(row, bytes)))
    }

    /// The newest list wins; what an older one has stays erased too. The key of an erased stream stays in its bucket.
    pub fn erase(&mut self, gone: ErasedStream) -> Result<(), Refused> {
        let (stream, bucket) = (gone.stream, gone.bucket.clone());
        let before = self.erased.insert(stream, gone);
        if before.is_some_and(|before| before.bucket != bucket) {
            Err(Refused::Erased(stream))
        } else {
            Ok(())
        }
    }

    /// Whether the bucket that the list names for an erased stream can be the one that a row of it names: the same, or a later
    /// generation, or one that it went into when it left that of the row.
    pub fn is_of(&self, stream: StreamId, row: &Bucket) -> bool {
        let left = self.moved.contains(&(stream, row.clone()));
        left || self.erased.get(&stream).is_none_or(|gone| {
            let named = (&gone.bucket.class, gone.bucket.end);
            named == (&row.class, row.end) && gone.bucket.generation >= row.generation
        })
    }

    fn sealed(&mut self, end: End) -> Result<(), Refused> {
        let signed = *verified(&end.note, self.key).ok_or(Refused::NotSigned)?.head();
        if end.counts != self.counts || self.edge.size() < self.to {
            return Err(Refused::Counts);
        }
        if signed != self.edge.head() {
            return Err(Refused::OtherRoot);
        }
        self.signed = Some((signed, end.note));
        Ok(())
    }

    /// The tiles at the end of the tree, which are not full.
    pub fn partial(&self) -> Vec<(String, Vec<u8>)> {
        let tiles = self.edge.partial();
        tiles.filter_map(|(tile, hashes)| Some((path(&tile), tile.to_bytes(hashes)?))).collect()
    }
}
