//! A record with everything in it, blobs and a signer in memory, and files that are bytes.

use crate::given::{begun, bytes, command, commit, event, stream_id};
use spartel_app::ledger::backup::{
    Backing, Making, NotMade, NotRestored, Plan, Restored, Trusted, backup, restore,
};
use spartel_app::ledger::checkpoint;
use spartel_ledger::age::{Identity, Opener};
use spartel_ledger::blob;
use spartel_ledger::id::{BlobName, EventId, Moment, StreamId};
use spartel_ledger::keys::Bucket;
use spartel_ledger::lock::Secret;
use spartel_ports::blobs::{Answer, Held};
use spartel_ports::store::{Commit, Entry, ErasedStream, Erasure, Row, StoredBlob, Stream, Value};
use spartel_ports::transfer::{NamedBlob, Transfer};
use spartel_ports::{Blobs, Signer, Store};
use spartel_store::Database;
use spartel_trial::Hand;
use spartel_trial::event::key;
use std::collections::BTreeMap;
use std::io::{self, Cursor};
use std::sync::Mutex;

/// In the bodies of events, and in a read table.
pub const MARKER: &str = "ARIADNA-MARKER-OF-A-NOTE";
pub const READ: &str = "marker.of.a.row";

/// Larger blobs in memory.
#[derive(Default)]
pub struct InMemory(Mutex<BTreeMap<BlobName, Vec<u8>>>);

impl InMemory {
    pub fn all(&self) -> BTreeMap<BlobName, Vec<u8>> {
        self.0.lock().expect("nobody panics with it").clone()
    }
}

impl Blobs for InMemory {
    async fn keep(&self, name: BlobName, bytes: Vec<u8>) -> Answer<()> {
        self.0.lock().expect("nobody panics with it").insert(name, bytes);
        Ok(())
    }

    async fn get(&self, name: BlobName) -> Answer<Option<Vec<u8>>> {
        Ok(self.all().get(&name).cloned())
    }

    async fn named(&self, name: BlobName) -> Answer<Option<BlobName>> {
        Ok(self.all().get(&name).map(|bytes| blob::name(bytes)))
    }

    async fn remove(&self, name: BlobName) -> Answer<()> {
        self.0.lock().expect("nobody panics with it").remove(&name);
        Ok(())
    }

    async fn room(&self) -> Answer<u64> {
        Ok(u64::MAX)
    }

    async fn held(&self, after: Option<BlobName>, most: u32) -> Answer<Vec<Held>> {
        let behind = |name: &BlobName| after.is_none_or(|after| *name > after);
        let held =
            |(name, bytes): (BlobName, Vec<u8>)| Held { name, length: bytes.len() as u64, since: Moment(0) };
        Ok(self.all().into_iter().filter(|(name, _)| behind(name)).map(held).take(most as usize).collect())
    }
}

/// A file of a backup.
#[derive(Debug)]
pub struct Kept(pub Vec<u8>);

impl Backing for &Kept {
    type Reader = Cursor<Vec<u8>>;

    fn open(&self) -> io::Result<Self::Reader> {
        Ok(Cursor::new(self.0.clone()))
    }
}

pub fn identity(byte: u8) -> Identity {
    Identity::new(Secret::new([byte; 32]))
}

/// What a custodian finds in a file.
pub fn sealed_to(identity: &Identity, file: &[u8]) -> Vec<u8> {
    let (mut content, keys) = (Vec::new(), [identity.clone()]);
    let mut opener = Opener::new(&keys);
    opener.push(file, &mut content).and_then(|()| opener.end(&mut content)).expect("a custodian's file");
    content
}

pub fn planned(continues: Option<&Making>) -> Plan {
    Plan {
        custodians: vec![identity(1).recipient(), identity(2).recipient()],
        begun: Moment(1_795_334_400_000),
        continues: continues.map(|made| made.backup.clone()),
    }
}

/// A backup, registered as the program does it where the signer is another's and signs nothing meanwhile.
pub async fn made<B: Blobs>(
    record: (&Database, &B),
    hand: &Hand,
    plan: &Plan,
) -> Result<(Kept, Making), NotMade> {
    made_while(record, hand, plan, async || {}).await
}

/// The same where checkpoints are taken as they are asked for.
pub async fn made_signing<B: Blobs>(
    record: (&Database, &B),
    hand: &Hand,
    plan: &Plan,
) -> Result<(Kept, Making), NotMade> {
    made_while(record, hand, plan, async || drop(checkpoint(record.0, hand).await.expect("it grows"))).await
}

/// The same with something that happens when a checkpoint is asked for.
pub async fn made_while<B: Blobs>(
    (store, blobs): (&Database, &B),
    hand: &Hand,
    plan: &Plan,
    sign: impl AsyncFn(),
) -> Result<(Kept, Making), NotMade> {
    let mut file = Vec::new();
    let random = |part: &mut [u8]| part.copy_from_slice(&bytes::<64>()[..part.len()]);
    let making = backup((store, blobs), hand.key(), plan, (&mut file, random), (|_, _| {}, sign)).await?;
    store.register(making.backup.clone()).await?;
    Ok((Kept(file), making))
}

pub async fn put_back<B: Blobs>(
    record: (&Database, &B),
    hand: &Hand,
    files: &[&Kept],
) -> Result<Restored, NotRestored> {
    let identities = [identity(2)];
    restore(record, files, Trusted { key: hand.key(), identities: &identities }, |_, _| {}).await
}

/// Everything that a backup holds, in order.
#[derive(Debug, PartialEq)]
pub struct Everything {
    entries: Vec<Entry>,
    streams: Vec<Stream>,
    erasures: Vec<ErasedStream>,
    moved: Vec<(StreamId, Bucket)>,
    blobs: Vec<StoredBlob>,
    named: Vec<NamedBlob>,
    checkpoint: Option<Vec<u8>>,
    tile: Option<Vec<u8>>,
}

pub async fn all(store: &Database) -> Everything {
    Everything {
        entries: store.entries(0, 10_000).await.expect("entries"),
        streams: store.streams(None, 10_000).await.expect("streams"),
        erasures: store.erasures(None, 10_000).await.expect("erasures"),
        moved: store.moved().await.expect("a list"),
        blobs: store.blobs(None, 10_000).await.expect("blobs"),
        named: store.blobs_at(0, 10_000).await.expect("blobs"),
        checkpoint: store.checkpoint().await.expect("a checkpoint"),
        tile: store.tile("tile/0/000").await.expect("a tile"),
    }
}

/// Two streams of 200 and 100 events with blobs in rows and elsewhere, a third that is erased, and a checkpoint over all of it.
pub async fn marked<B: Blobs>(store: &Database, blobs: &B, hand: &Hand) -> Vec<StreamId> {
    let streams = vec![stream_id(), stream_id(), stream_id()];
    for (stream, count) in streams.iter().zip([199, 100, 3]) {
        let small = sealed_blob(*stream, 500);
        let large = sealed_blob(*stream, 3 << 20);
        let kept = blobs.keep(large.name, large.bytes.clone().unwrap_or_default());
        kept.await.expect("in memory");
        let large = StoredBlob { bytes: None, ..large };
        let values = vec![Value::Text(READ.into()), Value::Null, Value::Null, Value::Null];
        let row = Row { table: "visit".into(), stream: *stream, key: vec![1], values: Some(values) };
        let events = (1..=count).map(|version| event(*stream, version, MARKER)).collect();
        let streams = vec![begun(*stream)];
        let commit =
            Commit { streams, events, blobs: vec![small, large], rows: vec![row], ..Commit::new(command()) };
        store.commit(commit).await.expect("room");
    }
    let by = EventId { stream: streams[0], version: 200 };
    let erasure = Erasure { stream: streams[2], by };
    let gone = store.blobs(None, 100).await.expect("blobs");
    store.commit(Commit { erased: vec![erasure], ..commit(streams[0], 200) }).await.expect("an erasure");
    for blob in gone.iter().filter(|blob| blob.stream == streams[2]) {
        blobs.remove(blob.name).await.expect("in memory");
    }
    checkpoint(store, hand).await.expect("it grows");
    streams
}

pub fn sealed_blob(stream: StreamId, length: usize) -> StoredBlob {
    let sealed = blob::seal(&key(), stream, bytes(), &vec![5; length]).expect("a short blob");
    StoredBlob { name: sealed.name, stream, bytes: Some(sealed.bytes) }
}
