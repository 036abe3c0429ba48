//! What was looked at goes into a store, a part at a time.

use super::refused::Refused;
use super::walk::{Item, Walk};
use spartel_ledger::backup::{BlobRow, StreamRow};
use spartel_ledger::id::StreamId;
use spartel_ledger::keys::Bucket;
use spartel_ports::store::{Answer, ErasedStream, StoredBlob, Stream};
use spartel_ports::transfer::{Import, Imported};
use spartel_ports::{Blobs, Transfer};
use std::collections::BTreeMap;

/// So many of anything are taken in together, or so many bytes.
const TOGETHER: usize = 1024;
const BYTES: usize = 4 << 20;

/// A store that takes a record in.
pub struct PutBack<'r, S, B> {
    store: &'r S,
    blobs: &'r B,
    erased: &'r BTreeMap<StreamId, ErasedStream>,
    /// Buckets that streams left, by these.
    moved: BTreeMap<StreamId, Vec<Bucket>>,
    /// How many entries it had before.
    had: u64,
    part: Import,
    bytes: usize,
    /// Whether the last entry is one that it had before.
    held: bool,
}

impl<'r, S: Transfer, B: Blobs> PutBack<'r, S, B> {
    /// Begins with what is erased: from then on no content is missing without a reason.
    pub async fn begin((store, blobs): (&'r S, &'r B), had: u64, looked: &'r Walk<'_>) -> Answer<Self> {
        let part = Import { at: had, moved: looked.moved.iter().cloned().collect(), ..Import::default() };
        let mut moved = BTreeMap::<StreamId, Vec<Bucket>>::new();
        for (stream, bucket) in &looked.moved {
            moved.entry(*stream).or_default().push(bucket.clone());
        }
        let erased = &looked.erased;
        let mut back = Self { store, blobs, erased, moved, had, part, bytes: 0, held: false };
        for gone in looked.erased.values() {
            back.part.erased.push(gone.clone());
            if back.part.erased.len() == TOGETHER {
                back.flush().await?;
            }
        }
        back.flush().await?;
        Ok(back)
    }

    /// How many entries were taken in.
    pub const fn taken(&self) -> u64 {
        self.part.at - self.had
    }

    pub async fn take(&mut self, item: Item, tiles: &mut Vec<(String, Vec<u8>)>) -> Result<(), Refused> {
        match item {
            Item::Stream(row) => self.stream(row).await?,
            Item::Entry { index, header, content } => {
                self.held = index < self.had;
                if !self.held {
                    self.make_room().await?;
                    let content = content.filter(|_| !self.erased.contains_key(&header.id.stream));
                    self.bytes += content.as_ref().map_or(0, Vec::len);
                    self.part.entries.push(Imported { header, content });
                }
            }
            Item::Blob(row, bytes) => self.blob(row, bytes).await?,
        }
        self.part.tiles.append(tiles);
        Ok(())
    }

    async fn stream(&mut self, row: StreamRow) -> Answer<()> {
        if self.erased.contains_key(&row.id) {
            return Ok(());
        }
        self.make_room().await?;
        // Said again beside the row that may take the place of one of an older bucket.
        let left = self.moved.get(&row.id).into_iter().flatten();
        self.part.moved.extend(left.map(|bucket| (row.id, bucket.clone())));
        self.part.streams.push(Stream { id: row.id, bucket: row.bucket, wrapped: row.wrapped });
        Ok(())
    }

    async fn blob(&mut self, row: BlobRow, bytes: Vec<u8>) -> Result<(), Refused> {
        if self.held || self.erased.contains_key(&row.stream) {
            return Ok(());
        }
        let bytes = if row.in_row {
            self.bytes += bytes.len();
            Some(bytes)
        } else {
            // It is durable before the event that names it.
            self.blobs.keep(row.name, bytes).await.map_err(Refused::Blobs)?;
            None
        };
        let blob = StoredBlob { name: row.name, stream: row.stream, bytes };
        self.part.blobs.push((blob, row.version));
        Ok(())
    }

    /// Hands on what waits before there is too much of it.
    async fn make_room(&mut self) -> Answer<()> {
        let Import { streams, entries, tiles, .. } = &self.part;
        let most = streams.len().max(entries.len()).max(tiles.len());
        if most >= TOGETHER || self.bytes >= BYTES { self.flush().await } else { Ok(()) }
    }

    /// Hands on what waits.
    pub async fn flush(&mut self) -> Answer<()> {
        let at = self.part.at + self.part.entries.len() as u64;
        let part = std::mem::replace(&mut self.part, Import { at, ..Import::default() });
        self.bytes = 0;
        self.store.import(part).await
    }
}
