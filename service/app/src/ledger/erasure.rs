//! The erasure of records: the event that says of which, by whom and why, the table in which it is found, and what could still open them.

use super::project::{Cell, RowDraft};
use super::record::Draft;
use minicbor::{Decode, Encode};
use spartel_ledger::backup::FileHash;
use spartel_ledger::body::{Actor, Body};
use spartel_ledger::cbor::{self, Raw};
use spartel_ledger::id::{Code, EventId, StreamId};
use spartel_ledger::keys::Bucket;
use spartel_ports::Store;
use spartel_ports::store::{Answer, ErasedStream, Value};
use spartel_ports::transfer::{Backup, Transfer};
use std::collections::{BTreeMap, BTreeSet};

/// What the event of an erasure is called.
pub const KIND: Code = Code::new("ledger.erased");

/// The ground on which evidence goes at the end of a contact.
pub const NOTHING_FOUND: Code = Code::new("nothing-found");

/// What the event of an erasure says.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Erased {
    /// On what ground.
    #[n(0)]
    pub ground: Code,
    /// Which streams.
    #[n(1)]
    pub streams: Vec<StreamId>,
    /// The buckets whose keys wrapped theirs, each once and in their order: those that a final erasure has to replace.
    #[n(2)]
    pub buckets: Vec<Bucket>,
}

/// The event of an erasure.
pub(super) fn draft(ground: Code, held: &[(StreamId, Bucket)]) -> Draft {
    let buckets: BTreeSet<Bucket> = held.iter().map(|(_, bucket)| bucket.clone()).collect();
    let (streams, buckets) =
        (held.iter().map(|(stream, _)| *stream).collect(), buckets.into_iter().collect());
    let data = Raw::of(&Erased { ground, streams, buckets });
    Draft { kind: KIND, schema: 1, data, blobs: Vec::new() }
}

/// Whether the list of what was erased has the streams of an erasure under the buckets that its event names, and all of these.
pub(super) async fn is_listed<S: Store>(store: &S, by: EventId, erased: &Erased) -> Answer<bool> {
    let mut buckets = BTreeSet::new();
    for stream in &erased.streams {
        match store.erased(*stream).await? {
            Some(listed) if listed.by == by => buckets.insert(listed.bucket),
            _ => return Ok(false),
        };
    }
    Ok(buckets.iter().eq(&erased.buckets))
}

/// Erasures, to be found by their time and ground; those at the end of a contact are found with the contact.
#[must_use]
pub fn projection(_: EventId, body: &Body) -> Vec<RowDraft> {
    if body.kind != KIND {
        return Vec::new();
    }
    let Ok(erased) = body.data.read::<Erased>("erased") else { return Vec::new() };
    if erased.ground == NOTHING_FOUND {
        return Vec::new();
    }
    let actor: &Actor = &body.actor;
    let values = vec![
        Cell::Clear(Value::Number(body.at.0)),
        Cell::Clear(Value::Text(erased.ground.to_string().into())),
        Cell::Clear(Value::Number(erased.streams.len() as i64)),
        Cell::Sealed(cbor::write(actor)),
    ];
    vec![RowDraft { table: "erasure", key: vec![0], values: Some(values) }]
}

/// What could still open records that were erased: the database no more, but what was copied out of it before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Status {
    /// How many streams were erased.
    pub erased: u64,
    /// Backups that were made before the erasure of records that are in them, and were not reported destroyed; with how many they hold.
    pub backups: Vec<(Backup, u64)>,
    /// The buckets whose keys open them there.
    pub buckets: BTreeMap<Bucket, Touched>,
}

/// A bucket of which streams were erased.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Touched {
    /// How many; those that had left it before count too, since older copies of them open with its key.
    pub erased: u64,
    /// The backups that hold some of them.
    pub backups: BTreeSet<FileHash>,
}

/// Streams that are looked at together.
const TOGETHER: u32 = 256;

/// What could still open what was erased, where the keys of these buckets were destroyed. `progress` is told how many erased streams are done.
///
/// # Errors
/// Where the store cannot be read.
pub async fn status<S: Transfer>(
    store: &S,
    destroyed: &BTreeSet<Bucket>,
    mut progress: impl FnMut(u64),
) -> Answer<Status> {
    let backups = store.backups().await?.into_iter().filter(|backup| backup.destroyed.is_none());
    let mut backups: Vec<(Backup, u64)> = backups.map(|backup| (backup, 0)).collect();
    let (mut after, mut erased, mut buckets) = (None, 0, BTreeMap::<Bucket, Touched>::new());
    let mut left = BTreeMap::<StreamId, Vec<Bucket>>::new();
    for (stream, bucket) in store.moved().await? {
        left.entry(stream).or_default().push(bucket);
    }
    loop {
        let part = store.erasures(after, TOGETHER).await?;
        let Some(last) = part.last() else { break };
        after = Some(last.stream);
        for gone in &part {
            let mut wrapped_by = left.remove(&gone.stream).unwrap_or_default();
            wrapped_by.retain(|bucket| *bucket != gone.bucket);
            wrapped_by.push(gone.bucket.clone());
            // No backup opens what no key opens any more.
            let held = if wrapped_by.iter().all(|bucket| destroyed.contains(bucket)) {
                Vec::new()
            } else {
                count(store, gone, &mut backups).await?
            };
            for bucket in wrapped_by {
                let touched = buckets.entry(bucket).or_default();
                touched.erased += 1;
                touched.backups.extend(&held);
            }
        }
        erased += part.len() as u64;
        progress(erased);
    }
    backups.retain(|(_, held)| *held > 0);
    Ok(Status { erased, backups, buckets })
}

/// Counts an erased stream in each backup that has an entry of it and was begun before its erasure: later ones leave its content out. Which.
async fn count<S: Transfer>(
    store: &S,
    stream: &ErasedStream,
    backups: &mut [(Backup, u64)],
) -> Answer<Vec<FileHash>> {
    let mut found = Vec::new();
    // Where the erasure came from elsewhere its event may not be here, and each backup counts.
    let gone = store.index(stream.by).await?.unwrap_or(u64::MAX);
    let mut before: Vec<&mut (Backup, u64)> =
        backups.iter_mut().filter(|(backup, _)| backup.seen <= gone).collect();
    let mut from = 1;
    while !before.is_empty() {
        let entries = store.events(stream.stream, from, TOGETHER).await?;
        from += entries.len() as u64;
        before.retain_mut(|(backup, held)| {
            let holds = entries.iter().any(|entry| (backup.from..backup.to).contains(&entry.index));
            *held += u64::from(holds);
            found.extend(holds.then_some(backup.file));
            !holds
        });
        if entries.len() < TOGETHER as usize {
            break;
        }
    }
    Ok(found)
}
