//! Whom the house trusts now: in memory, made of the newest store in the record, and changed with it alone.

use super::age::{Age, age};
use super::error::TrustError;
use super::event::{Applied, Event, Seen};
use super::judge::Judged;
use crate::ledger::kept::streams_of;
use crate::ledger::{Asked, Change, Draft, RecordError, Recorder, read_blob};
use minicbor::bytes::ByteArray;
use spartel_base::Timestamp;
use spartel_inspect::transaction::Assertion;
use spartel_ledger::body::Actor;
use spartel_ledger::id::{AccountId, Code, CommandId, Moment, StreamId};
use spartel_ledger::recorded::Recorded as _;
use spartel_pki::trust::{TrustStore, TrustVersion, decode, encode};
use spartel_ports::store::{Find, Order, Row, Value};
use spartel_ports::{Clock, Random, Store, World};
use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};
use tokio::sync::{Mutex, MutexGuard};

/// The class of stores.
const TRUST: Code = Code::new("trust");
/// What a store is founded for.
const FOUNDING: Code = Code::new("trust");
/// So many versions are listed.
const LISTED: u32 = 200;

/// Whom the house trusts at a time.
#[derive(Debug)]
pub struct Now {
    /// The store.
    pub store: Arc<TrustStore>,
    /// Its place among all stores of the record; 0 where there is none yet.
    pub serial: u64,
    /// When each of its sources was last brought.
    pub seen: BTreeMap<[u8; 32], Moment>,
}

impl Now {
    /// The whole store, as `trust.bin` of the package.
    #[must_use]
    pub fn package(&self) -> Vec<u8> {
        encode(&self.store)
    }

    /// When a source was last brought, and how old it is by that at a time.
    #[must_use]
    pub fn age_of(&self, source: &[u8; 32], at: Timestamp) -> Option<(Moment, Age)> {
        let seen = *self.seen.get(source)?;
        Some((seen, age(Timestamp(seen.0.div_euclid(1000)), at)))
    }
}

/// A store that was trusted from some time on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// What the record says of it.
    pub applied: Applied,
    /// Who had it taken in, or approved it; none where it was founded.
    pub by: Option<AccountId>,
    /// When.
    pub at: Moment,
}

/// What is taken in with an import.
#[derive(Debug, Clone, Copy, Default)]
pub struct Taken<'t> {
    /// The files that made the store.
    pub originals: &'t [super::File],
    /// By which proposal.
    pub proposal: Option<StreamId>,
    /// What the key of the second person said.
    pub confirmed: Option<Assertion>,
}

/// Whom the house trusts, one change at a time. No request sees half a store: it takes the whole one that is there when it asks.
#[derive(Debug)]
pub struct Trusted {
    now: RwLock<Arc<Now>>,
    writer: Mutex<()>,
}

impl Trusted {
    /// Whom the record says is trusted. A record that says nothing of it is founded on the store that is given, where that holds anything.
    ///
    /// # Errors
    /// Where the record cannot be read or written, or holds no store of the version that it names.
    pub async fn load<W: World>(recorder: &Recorder<W>, given: TrustStore) -> Result<Self, TrustError> {
        let is_empty = given.version() == TrustStore::empty(given.kind()).version();
        let mut newest = newest(recorder).await?;
        if newest.is_none() && !is_empty {
            found(recorder, &given).await?;
            newest = self::newest(recorder).await?;
        }
        let none = || Now { store: Arc::new(given), serial: 0, seen: BTreeMap::new() };
        let now = RwLock::new(Arc::new(newest.unwrap_or_else(none)));
        Ok(Self { now, writer: Mutex::new(()) })
    }

    /// Whom the house trusts now.
    #[must_use]
    pub fn now(&self) -> Arc<Now> {
        Arc::clone(&self.now.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// While this is held, nobody else changes it.
    pub(crate) async fn writing(&self) -> MutexGuard<'_, ()> {
        self.writer.lock().await
    }

    /// Takes up what the record says now.
    ///
    /// # Errors
    /// As [`Self::load`].
    pub(crate) async fn reload<W: World>(&self, recorder: &Recorder<W>) -> Result<(), TrustError> {
        if let Some(newest) = newest(recorder).await? {
            *self.now.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(newest);
        }
        Ok(())
    }

    /// What is recorded where an import is taken in.
    ///
    /// # Errors
    /// Where the class of stores is not declared.
    pub(crate) fn change<W: World>(
        &self,
        recorder: &Recorder<W>,
        judged: &Judged,
        taken: Taken<'_>,
    ) -> Result<Change, RecordError> {
        let (now, at) = (self.now(), recorder.world().clock().now().0);
        let mut seen = now.seen.clone();
        seen.extend(judged.came.iter().map(|source| (*source, at)));
        let event = Event::Applied(Applied {
            serial: now.serial + 1,
            before: ByteArray::from(now.store.version().0),
            version: ByteArray::from(judged.after.version().0),
            proposal: taken.proposal,
            confirmed: taken.confirmed,
            seen: seen_of(&judged.after, &seen),
        });
        let originals = taken.originals.iter().map(|file| file.bytes.clone());
        drafted(recorder, &event, &judged.after, originals.collect())
    }
}

/// Stores that were trusted, the newest first.
///
/// # Errors
/// Where the record cannot be read.
pub(crate) async fn versions<W: World>(recorder: &Recorder<W>) -> Result<Vec<Version>, TrustError> {
    let mut versions = Vec::new();
    for row in rows(recorder, None, LISTED).await? {
        versions.extend(version(recorder, &row).await?.map(|(version, _)| version));
    }
    Ok(versions)
}

/// The store of a serial number, with what the record says of it.
///
/// # Errors
/// [`TrustError::None`] where there is none; and where it cannot be read.
pub(crate) async fn of_serial<W: World>(
    recorder: &Recorder<W>,
    serial: u64,
) -> Result<(Version, TrustStore), TrustError> {
    let number = i64::try_from(serial).map_err(|_| TrustError::None)?;
    let row = rows(recorder, Some(("serial", Value::Number(number))), 1).await?;
    stored(recorder, row.first().ok_or(TrustError::None)?).await
}

/// Whether a store of this version was ever trusted.
///
/// # Errors
/// Where the record cannot be read.
pub async fn is_known<W: World>(recorder: &Recorder<W>, version: TrustVersion) -> Result<bool, TrustError> {
    let of = Some(("version", Value::Bytes(version.0.to_vec())));
    Ok(!rows(recorder, of, 1).await?.is_empty())
}

async fn newest<W: World>(recorder: &Recorder<W>) -> Result<Option<Now>, TrustError> {
    let found = rows(recorder, None, 1).await?.into_iter().next();
    let kept = streams_of(recorder.store(), &TRUST).await.map_err(RecordError::Store)?;
    let Some(row) = found else { return if kept == 0 { Ok(None) } else { Err(TrustError::Corrupt) } };
    let (version, store) = stored(recorder, &row).await?;
    // A table that lost its newest rows would bring back what two people removed.
    if kept > version.applied.serial {
        return Err(TrustError::Corrupt);
    }
    let seen = version.applied.seen.iter().map(|seen| (*seen.source, seen.at)).collect();
    let store = Arc::new(store.remembering_chains());
    Ok(Some(Now { store, serial: version.applied.serial, seen }))
}

async fn rows<W: World>(
    recorder: &Recorder<W>,
    equal: Option<(&'static str, Value)>,
    most: u32,
) -> Result<Vec<Row>, TrustError> {
    let find = Find {
        table: "trust",
        equal: equal.into_iter().collect(),
        range: None,
        by: "serial",
        order: Order::Descending,
        after: None,
        most,
    };
    Ok(recorder.store().find(&find).await.map_err(RecordError::Store)?)
}

/// What the stream of a row says, with the blob of its store.
async fn version<W: World>(
    recorder: &Recorder<W>,
    row: &Row,
) -> Result<Option<(Version, spartel_ledger::body::BlobRef)>, TrustError> {
    let Some(first) = recorder.read(row.stream).await?.into_iter().next() else { return Ok(None) };
    let (at, actor, blob) = (first.body.at, first.body.actor, first.body.blobs.first().cloned());
    let event = Event::read(first.body)?;
    let by = if let Actor::Officer(account) = actor { Some(account) } else { None };
    let blob = blob.ok_or(TrustError::Corrupt)?;
    Ok(Some((Version { applied: event.applied().clone(), by, at }, blob)))
}

async fn stored<W: World>(recorder: &Recorder<W>, row: &Row) -> Result<(Version, TrustStore), TrustError> {
    let (version, blob) = version(recorder, row).await?.ok_or(TrustError::None)?;
    let bytes = read_blob(recorder.world(), row.stream, &blob).await?;
    let store = decode(&bytes.ok_or(RecordError::NoBlob(blob.name))?)?;
    let same = store.version().0 == *version.applied.version;
    if same { Ok((version, store)) } else { Err(TrustError::Corrupt) }
}

async fn found<W: World>(recorder: &Recorder<W>, given: &TrustStore) -> Result<(), TrustError> {
    let empty = TrustStore::empty(given.kind()).version();
    let event = Event::Founded(Applied {
        serial: 1,
        before: ByteArray::from(empty.0),
        version: ByteArray::from(given.version().0),
        proposal: None,
        confirmed: None,
        seen: seen_of(given, &BTreeMap::new()),
    });
    let random = recorder.world().random();
    let asked = Asked { command: CommandId(random.stream().0), actor: Actor::Node, purpose: FOUNDING };
    let change = drafted(recorder, &event, given, Vec::new())?;
    recorder.record(&asked, vec![change]).await?;
    Ok(())
}

/// When each source of a store was last brought: as it is known, and else when it was imported.
fn seen_of(store: &TrustStore, known: &BTreeMap<[u8; 32], Moment>) -> Vec<Seen> {
    let of = |source: &spartel_pki::trust::Source| {
        let imported = Moment(source.imported.0.saturating_mul(1000));
        let at = known.get(&source.sha256).copied().unwrap_or(imported);
        Seen { source: ByteArray::from(source.sha256), at }
    };
    store.sources().iter().map(of).collect()
}

/// A store in a stream of its own, so that each ends by its own clock.
fn drafted<W: World>(
    recorder: &Recorder<W>,
    event: &Event,
    store: &TrustStore,
    originals: Vec<Vec<u8>>,
) -> Result<Change, RecordError> {
    let blobs = std::iter::once(encode(store)).chain(originals).collect();
    let draft = Draft { kind: event.kind(), schema: 1, data: event.data(), blobs };
    let stream = recorder.world().random().stream();
    Ok(Change { stream, place: recorder.new_of(&TRUST)?, events: vec![draft] })
}
