//! The key of a stream, and what it opens.

use super::project::field;
use super::{RecordError, Recorded, Recorder};
use spartel_ledger::blob;
use spartel_ledger::body::{BlobRef, Body};
use spartel_ledger::cell::{self, CellPlace};
use spartel_ledger::event::{EventKey, open};
use spartel_ledger::header::Header;
use spartel_ledger::id::{Code, EventId, StreamId};
use spartel_ledger::keys::{BucketKey, Month, Token};
use spartel_ledger::lock::{Locked, Secret};
use spartel_ports::keys::KeysError;
use spartel_ports::store::{Answer, Entry, Find, Order, Stream};
use spartel_ports::{Blobs, Keys, Random, Store, World};

/// How many events of a stream are read together.
const TOGETHER: u32 = 256;
/// Rows that are read together.
const ROWS: u32 = 1024;

/// An event that was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// Its place in the log.
    pub index: u64,
    /// Its version in the stream.
    pub version: u64,
    /// What happened.
    pub body: Body,
}

/// What opens a stream: its own key, and that of its bucket for what is found by.
pub struct StreamKey {
    stream: StreamId,
    bucket: BucketKey,
    data: Secret,
}

/// Why the key of a stream is not to be had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoKey {
    /// That of its bucket is not.
    Keys(KeysError),
    /// That of its bucket does not open it.
    Locked(Locked),
}

impl StreamKey {
    /// The key of a stream that the store knows.
    ///
    /// # Errors
    /// Where the bucket's key is not to be had, or does not open the stream's.
    pub fn of<K: Keys + ?Sized>(keys: &K, row: &Stream) -> Result<Self, NoKey> {
        let bucket = keys.key(&row.bucket).map_err(NoKey::Keys)?;
        let data = bucket.data_key(&row.bucket, row.id, &row.wrapped).map_err(NoKey::Locked)?;
        Ok(Self { stream: row.id, bucket, data })
    }

    /// The same; none where the key of its bucket was destroyed: what came back out of an older copy of the record is erased all the same.
    ///
    /// # Errors
    /// As [`Self::of`].
    pub(super) fn there<K: Keys + ?Sized>(keys: &K, row: &Stream) -> Result<Option<Self>, NoKey> {
        match Self::of(keys, row) {
            Err(NoKey::Keys(KeysError::Destroyed(_))) => Ok(None),
            key => key.map(Some),
        }
    }

    /// A new stream's key, and the row with which the stream begins.
    ///
    /// # Errors
    /// Where no key of the class and month is to be had.
    pub(super) fn begin<W: World>(
        world: &W,
        stream: StreamId,
        class: &Code,
        end: Month,
    ) -> Recorded<(Self, Stream)> {
        let (bucket, key) = world.keys().newest(class, end)?;
        let data = world.random().secret();
        let wrapped = key.wrap(&bucket, stream, world.random().salt(), data.expose());
        Ok((Self { stream, bucket: key, data }, Stream { id: stream, bucket, wrapped }))
    }

    /// The same key of the stream under another bucket, and the stream's row from then on.
    ///
    /// # Errors
    /// Where no key of the class and month is to be had.
    pub(super) fn under<W: World>(&self, world: &W, class: &Code, end: Month) -> Recorded<(Self, Stream)> {
        let (bucket, key) = world.keys().newest(class, end)?;
        let wrapped = key.wrap(&bucket, self.stream, world.random().salt(), self.data.expose());
        let row = Stream { id: self.stream, bucket, wrapped };
        Ok((Self { stream: self.stream, bucket: key, data: self.data.clone() }, row))
    }

    /// Whose it is.
    #[must_use]
    pub const fn stream(&self) -> StreamId {
        self.stream
    }

    pub(super) const fn data(&self) -> &Secret {
        &self.data
    }

    /// The key of one event, which opens nothing else.
    #[must_use]
    pub fn event(&self, header: &Header) -> EventKey {
        EventKey::of(&self.data, header.id, &header.salt)
    }

    /// An event of the stream, opened.
    ///
    /// # Errors
    /// Where the entry is not this version of this stream, has no content, or does not open.
    pub fn open(&self, version: u64, entry: &Entry) -> Recorded<Opened> {
        let foreign = RecordError::Foreign(entry.index);
        let header = Header::parse(&entry.header).map_err(|_| foreign.clone())?;
        let expected = EventId { stream: self.stream, version };
        let (true, Some(content)) = (header.id == expected, &entry.content) else { return Err(foreign) };
        let body =
            open(&header, content, &self.event(&header)).map_err(|e| RecordError::Unopened(header.id, e))?;
        Ok(Opened { index: entry.index, version, body })
    }

    /// A blob's content, out of the bytes that lie under its name.
    ///
    /// # Errors
    /// Where the bytes are not those of the name, do not open, or have another length than the event says.
    pub fn blob(&self, named: &BlobRef, bytes: &[u8]) -> Recorded<Vec<u8>> {
        let changed = RecordError::Locked(Locked::Changed);
        if blob::name(bytes) != named.name {
            return Err(changed);
        }
        let content = blob::open(&self.data, self.stream, bytes)?;
        if content.len() as u64 == named.length { Ok(content) } else { Err(changed) }
    }

    pub(super) fn seal_cell(&self, salt: [u8; 32], place: CellPlace<'_>, value: &[u8]) -> Vec<u8> {
        cell::seal(&self.data, salt, place, value)
    }

    pub(super) fn open_cell(&self, place: CellPlace<'_>, bytes: &[u8]) -> Result<Vec<u8>, Locked> {
        cell::open(&self.data, place, bytes)
    }

    pub(super) fn token(&self, field: &Code, value: &[u8]) -> Token {
        self.bucket.token(field, value)
    }
}

/// All events of a stream, opened; none where it was never there, is erased, or the keys of its bucket were destroyed.
///
/// # Errors
/// Where the stream's key or an event does not open.
pub async fn read<S: Store, K: Keys>(store: &S, keys: &K, stream: StreamId) -> Recorded<Vec<Opened>> {
    let Some(row) = store.stream(stream).await? else { return Ok(Vec::new()) };
    let Some(key) = StreamKey::there(keys, &row)? else { return Ok(Vec::new()) };
    events(store, &key).await
}

/// All events that a stream's key opens; none where the stream was erased since its key was read.
///
/// # Errors
/// Where one does not open.
pub(super) async fn events<S: Store>(store: &S, key: &StreamKey) -> Recorded<Vec<Opened>> {
    let mut events: Vec<Opened> = Vec::new();
    loop {
        let from = events.len() as u64 + 1;
        let entries = store.events(key.stream(), from, TOGETHER).await?;
        for entry in &entries {
            match key.open(events.len() as u64 + 1, entry) {
                Err(RecordError::Foreign(_)) if store.stream(key.stream()).await?.is_none() => {
                    return Ok(Vec::new());
                }
                opened => events.push(opened?),
            }
        }
        if entries.len() < TOGETHER as usize {
            return Ok(events);
        }
    }
}

/// A blob of a stream, opened; none where the stream was erased or never named it.
///
/// # Errors
/// Where the blob is missing, was changed, or does not open.
pub async fn read_blob<W: World>(world: &W, stream: StreamId, named: &BlobRef) -> Recorded<Option<Vec<u8>>> {
    let Some(row) = world.store().stream(stream).await? else { return Ok(None) };
    let Some(stored) = world.store().blob(named.name).await?.filter(|blob| blob.stream == stream) else {
        return Ok(None);
    };
    let bytes = match stored.bytes {
        Some(bytes) => bytes,
        None => world.blobs().get(named.name).await?.ok_or(RecordError::NoBlob(named.name))?,
    };
    StreamKey::there(world.keys(), &row)?.map(|key| key.blob(named, &bytes)).transpose()
}

/// The streams that have a row in a table.
///
/// # Errors
/// Where the store cannot be read.
pub(crate) async fn streams<S: Store>(store: &S, table: &str) -> Answer<Vec<StreamId>> {
    let (mut found, mut after) = (Vec::new(), None);
    loop {
        let rows = store.rows(table, after.as_ref(), ROWS).await?;
        let Some(last) = rows.last() else { return Ok(found) };
        after = Some((last.stream, last.key.clone()));
        found.extend(rows.iter().map(|row| row.stream));
    }
}

/// The streams of classes that have a row in which this value stands in a column of tokens, the latest first by a column of numbers; at most
/// [`ROWS`] of each bucket. The token of a value is another one under every bucket's key.
///
/// # Errors
/// Where the store cannot be read, or the key of a bucket is not to be had.
pub(crate) async fn streams_by_token<W: World>(
    recorder: &Recorder<W>,
    classes: &[Code],
    (table, column, by): (&'static str, &'static str, &'static str),
    value: &[u8],
) -> Recorded<Vec<StreamId>> {
    let (world, mut found) = (recorder.world(), Vec::new());
    let field = field(table, column).ok_or(RecordError::Row(table))?;
    for (bucket, _) in world.store().buckets().await? {
        if !classes.contains(&bucket.class) {
            continue;
        }
        let key = match world.keys().key(&bucket) {
            Err(KeysError::Destroyed(_)) => continue,
            key => key?,
        };
        let equal = vec![(column, key.token(&field, value).into())];
        let find = Find { table, equal, range: None, by, order: Order::Descending, after: None, most: ROWS };
        found.extend(world.store().find(&find).await?.into_iter().map(|row| row.stream));
    }
    Ok(found)
}
