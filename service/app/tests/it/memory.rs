//! A store in memory.

use spartel_ledger::header::Header;
use spartel_ledger::id::{BlobName, CommandId, EventId, StreamId};
use spartel_ledger::keys::Bucket;
use spartel_ports::Store;
use spartel_ports::store::{
    Answer, Commit, Entry, ErasedStream, Find, Published, Rebuilt, Receipt, Row, StoreError, StoredBlob,
    Stream,
};
use spartel_trial::event::event;
use std::collections::BTreeMap;
use std::sync::Mutex;

/// All of a store.
#[derive(Debug, Clone, Default)]
pub struct Held {
    pub size: u64,
    pub entries: BTreeMap<u64, Entry>,
    pub checkpoints: BTreeMap<u64, Vec<u8>>,
    pub tiles: BTreeMap<String, Vec<u8>>,
    /// Streams that were erased, and by which event.
    pub erasures: BTreeMap<StreamId, EventId>,
    /// Whether entries are not given with their contents.
    pub headers_alone: bool,
}

/// A store whose content a test can change.
#[derive(Debug, Default)]
pub struct Memory(pub Mutex<Held>, Mutex<Option<Published>>);

impl Memory {
    pub fn held<T>(&self, work: impl FnOnce(&mut Held) -> T) -> T {
        work(&mut self.0.lock().expect("nobody panics with it"))
    }

    /// Has a checkpoint published by another just before the next tile is read.
    pub fn overtaken_by(&self, published: Published) {
        *self.1.lock().expect("nobody panics with it") = Some(published);
    }

    /// Adds events of one stream after those that are there.
    pub fn add(&self, stream: StreamId, versions: std::ops::RangeInclusive<u64>) {
        self.held(|held| {
            for version in versions {
                let mut salt = [0; 32];
                salt[..8].copy_from_slice(&held.size.to_be_bytes());
                let id = EventId { stream, version };
                let sealed = event(id, salt, "note");
                let (index, header) = (held.size, sealed.header.bytes());
                held.entries
                    .insert(index, Entry { index, header, content: Some(sealed.content), erased: false });
                held.size += 1;
            }
        });
    }
}

/// What these tests do not ask.
fn not_asked<T>() -> Answer<T> {
    Err(StoreError::Invalid("not asked by these tests"))
}

impl Store for Memory {
    async fn commit(&self, _: Commit) -> Answer<Receipt> {
        not_asked()
    }

    async fn writable(&self) -> Answer<()> {
        not_asked()
    }

    async fn receipt(&self, _: CommandId) -> Answer<Option<Receipt>> {
        not_asked()
    }

    async fn stream(&self, _: StreamId) -> Answer<Option<Stream>> {
        not_asked()
    }

    async fn events(&self, id: StreamId, from: u64, most: u32) -> Answer<Vec<Entry>> {
        let of = |entry: &&Entry| {
            Header::parse(&entry.header)
                .is_ok_and(|header| header.id.stream == id && header.id.version >= from)
        };
        Ok(self.held(|held| held.entries.values().filter(of).take(most as usize).cloned().collect()))
    }

    async fn size(&self) -> Answer<u64> {
        Ok(self.held(|held| held.size))
    }

    async fn entries(&self, from: u64, most: u32) -> Answer<Vec<Entry>> {
        self.held(|held| {
            let entries = held.entries.range(from..).take(most as usize).map(|(_, entry)| entry.clone());
            if held.headers_alone { not_asked() } else { Ok(entries.collect()) }
        })
    }

    async fn headers(&self, from: u64, most: u32) -> Answer<Vec<(u64, Vec<u8>)>> {
        let placed = |(index, entry): (&u64, &Entry)| (*index, entry.header.clone());
        Ok(self.held(|held| held.entries.range(from..).take(most as usize).map(placed).collect()))
    }

    async fn index(&self, id: EventId) -> Answer<Option<u64>> {
        let is = |entry: &&Entry| Header::parse(&entry.header).is_ok_and(|header| header.id == id);
        Ok(self.held(|held| held.entries.values().find(is).map(|entry| entry.index)))
    }

    async fn blob(&self, _: BlobName) -> Answer<Option<StoredBlob>> {
        not_asked()
    }

    async fn large_blobs(&self, _: StreamId) -> Answer<Vec<BlobName>> {
        not_asked()
    }

    async fn rows(&self, _: &str, _: Option<&(StreamId, Vec<u8>)>, _: u32) -> Answer<Vec<Row>> {
        not_asked()
    }

    async fn find(&self, _: &Find) -> Answer<Vec<Row>> {
        not_asked()
    }

    async fn replace(&self, _: Vec<Rebuilt>) -> Answer<Vec<StreamId>> {
        not_asked()
    }

    async fn erased(&self, stream: StreamId) -> Answer<Option<ErasedStream>> {
        let bucket = spartel_trial::event::begun(stream).bucket;
        Ok(self.held(|held| held.erasures.get(&stream).map(|by| ErasedStream { stream, by: *by, bucket })))
    }

    async fn streams(&self, _: Option<StreamId>, _: u32) -> Answer<Vec<Stream>> {
        not_asked()
    }

    async fn buckets(&self) -> Answer<Vec<(Bucket, u64)>> {
        not_asked()
    }

    async fn streams_of(&self, _: &Bucket, _: u32) -> Answer<Vec<StreamId>> {
        not_asked()
    }

    async fn moved(&self) -> Answer<Vec<(StreamId, Bucket)>> {
        not_asked()
    }

    async fn erasures(&self, _: Option<StreamId>, _: u32) -> Answer<Vec<ErasedStream>> {
        not_asked()
    }

    async fn blobs(&self, _: Option<BlobName>, _: u32) -> Answer<Vec<StoredBlob>> {
        not_asked()
    }

    async fn publish(&self, published: Published) -> Answer<()> {
        self.held(|held| {
            if held.checkpoints.range(published.size..).next().is_some() {
                return Err(StoreError::Stale);
            }
            held.checkpoints.insert(published.size, published.note);
            for (path, bytes) in published.tiles {
                // One of them takes the place of a smaller one.
                let place = |path: &str| path.split_once(".p/").map_or(path, |(place, _)| place).to_owned();
                held.tiles.retain(|other, _| place(other) != place(&path));
                held.tiles.insert(path, bytes);
            }
            Ok(())
        })
    }

    async fn checkpoint(&self) -> Answer<Option<Vec<u8>>> {
        Ok(self.held(|held| held.checkpoints.values().next_back().cloned()))
    }

    async fn tile(&self, path: &str) -> Answer<Option<Vec<u8>>> {
        let overtaken = self.1.lock().expect("nobody panics with it").take();
        if let Some(published) = overtaken {
            self.publish(published).await?;
        }
        Ok(self.held(|held| held.tiles.get(path).cloned()))
    }
}
