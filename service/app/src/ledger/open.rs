//! Whether everything opens: with the keys of the node, each content under its key and commitment, and what stands inside.

use super::erasure::{self, Erased};
use super::finding::{Fault, Finding, Place, told};
use super::shift::{self, Shifted};
use super::stream::{NoKey, StreamKey};
use spartel_ledger::body::Body;
use spartel_ledger::event::{Unopened, open};
use spartel_ledger::header::Header;
use spartel_ledger::id::{EventId, StreamId};
use spartel_ledger::keys::Bucket;
use spartel_ports::keys::KeysError;
use spartel_ports::store::{Entry, StoreError, Stream};
use spartel_ports::{Keys, Store};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

/// Entries that are read together.
const TOGETHER: u32 = 256;
/// So many keys of streams are in memory at a time.
const AT_HAND: usize = 512;

/// A time at which somebody outside saw the tree with a size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cosigned {
    /// How many events it had.
    pub size: u64,
    /// When, in seconds since 1970.
    pub time: u64,
}

/// What came of opening everything.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Opening {
    /// How many contents opened and are what they should be.
    pub opened: u64,
    /// What is wrong, the first thousand, in the order of the entries.
    pub findings: Vec<Finding>,
    /// How many more things are wrong.
    pub more: u64,
}

/// Why the record was not opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OpenError {
    /// The store cannot be read.
    Store(StoreError),
    /// The keys cannot be read.
    Keys(KeysError),
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Store(error) => error.fmt(f),
            Self::Keys(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for OpenError {}

impl From<StoreError> for OpenError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// Opens every content that is there; `progress` is told how many entries are done. `times` are in the order of their sizes.
///
/// # Errors
/// Where store or keys cannot be read. What is wrong with what they give is no error: it is among the findings.
pub async fn verify_open<S: Store>(
    store: &S,
    keys: &dyn Keys,
    times: &[Cosigned],
    mut progress: impl FnMut(u64),
) -> Result<Opening, OpenError> {
    let mut walk = Walk {
        store,
        keys,
        times,
        at_hand: BTreeMap::new(),
        moved: None,
        erased: BTreeSet::new(),
        opening: Opening::default(),
    };
    let mut at = 0;
    loop {
        let entries = store.entries(at, TOGETHER).await?;
        let Some(last) = entries.last().map(|entry| entry.index) else { break };
        for entry in entries {
            walk.entry(&entry).await?;
        }
        at = last + 1;
        progress(at);
    }
    walk.erasures(at).await?;
    Ok(walk.opening)
}

struct Walk<'w, S> {
    store: &'w S,
    keys: &'w dyn Keys,
    times: &'w [Cosigned],
    /// Keys of streams; none where one was not had, and that was told.
    at_hand: BTreeMap<StreamId, Option<Arc<StreamKey>>>,
    /// Buckets that streams left, read once an event says so of one.
    moved: Option<BTreeSet<(StreamId, Bucket)>>,
    /// Streams that events say were erased.
    erased: BTreeSet<StreamId>,
    opening: Opening,
}

impl<S: Store> Walk<'_, S> {
    fn add(&mut self, index: u64, fault: Fault) {
        self.opening.more += told(&mut self.opening.findings, Finding { place: Place::Entry(index), fault });
    }

    async fn entry(&mut self, entry: &Entry) -> Result<(), OpenError> {
        // What is missing, or has no header, is told by those who verify without keys.
        let (Some(content), Ok(header)) = (&entry.content, Header::parse(&entry.header)) else {
            return Ok(());
        };
        let Some(key) = self.key(entry.index, header.id.stream).await? else { return Ok(()) };
        match open(&header, content, &key.event(&header)) {
            Ok(body) => self.body(entry.index, header.id, &body).await?,
            // So do those: the key has nothing to do with it.
            Err(Unopened::OtherContent) => {}
            Err(Unopened::Locked(_)) => self.add(entry.index, Fault::Unopened),
            Err(Unopened::Malformed(_)) => self.add(entry.index, Fault::NoBody),
        }
        Ok(())
    }

    async fn body(&mut self, index: u64, id: EventId, body: &Body) -> Result<(), OpenError> {
        let stream = id.stream;
        self.opening.opened += 1;
        if body.kind == erasure::KIND {
            match body.data.read::<Erased>("erased") {
                Ok(erased) => {
                    if !erasure::is_listed(self.store, id, &erased).await? {
                        self.add(index, Fault::OtherErasure);
                    }
                    self.erased.extend(erased.streams);
                }
                Err(_) => self.add(index, Fault::NoBody),
            }
        }
        if outside(self.times, index, body.at.0) {
            self.add(index, Fault::OutsideTime);
        }
        if body.kind == shift::KIND {
            match body.data.read::<Shifted>("moved") {
                Ok(said) if self.has_left(stream, &said.from).await? => {}
                Ok(_) => self.add(index, Fault::OtherMove),
                Err(_) => self.add(index, Fault::NoBody),
            }
        }
        for blob in &body.blobs {
            let held = self.store.blob(blob.name).await?;
            if held.is_none_or(|held| held.stream != stream) {
                self.add(index, Fault::BlobMissing);
            }
        }
        Ok(())
    }

    /// Whether each stream in the list of what was erased is named by an event that says so, below the end of the walk: without one it was
    /// taken away. An event whose own time was over can be asked no more, and was erased by one that is in the list too.
    async fn erasures(&mut self, end: u64) -> Result<(), OpenError> {
        let mut after = None;
        loop {
            let part = self.store.erasures(after, TOGETHER).await?;
            let Some(last) = part.last() else { return Ok(()) };
            after = Some(last.stream);
            let unsaid: Vec<_> =
                part.into_iter().filter(|gone| !self.erased.contains(&gone.stream)).collect();
            for gone in unsaid {
                // Where no event is there at all, those who verify without keys tell it.
                let Some(by) = self.store.index(gone.by).await?.filter(|index| *index < end) else {
                    continue;
                };
                if self.store.erased(gone.by.stream).await?.is_none() {
                    let first = self.store.index(EventId { stream: gone.stream, version: 1 }).await?;
                    self.add(first.unwrap_or(by), Fault::ErasureUnknown);
                }
            }
        }
    }

    /// Whether the list of buckets that were left says so of a stream.
    async fn has_left(&mut self, stream: StreamId, bucket: &Bucket) -> Result<bool, OpenError> {
        if self.moved.is_none() {
            self.moved = Some(self.store.moved().await?.into_iter().collect());
        }
        Ok(self.moved.as_ref().is_some_and(|moved| moved.contains(&(stream, bucket.clone()))))
    }

    /// The key of a stream; that there is none is told where the stream is met first.
    async fn key(&mut self, index: u64, stream: StreamId) -> Result<Option<Arc<StreamKey>>, OpenError> {
        if let Some(known) = self.at_hand.get(&stream) {
            return Ok(known.clone());
        }
        let had = match self.store.stream(stream).await? {
            Some(row) => self.unwrapped(&row)?,
            // Erased since its entry was read, which is no fault.
            None if self.store.erased(stream).await?.is_some() => return Ok(None),
            None => Err(Fault::NoStream),
        };
        let key = had.map_err(|fault| self.add(index, fault)).ok();
        if self.at_hand.len() >= AT_HAND {
            self.at_hand.clear();
        }
        self.at_hand.insert(stream, key.clone());
        Ok(key)
    }

    fn unwrapped(&self, row: &Stream) -> Result<Result<Arc<StreamKey>, Fault>, OpenError> {
        Ok(match StreamKey::of(self.keys, row) {
            Ok(key) => Ok(Arc::new(key)),
            Err(NoKey::Keys(KeysError::Destroyed(_))) => Err(Fault::KeyDestroyed),
            Err(NoKey::Keys(KeysError::Missing(_) | KeysError::Changed(_) | KeysError::Misplaced(_))) => {
                Err(Fault::KeyMissing)
            }
            Err(NoKey::Keys(error)) => return Err(OpenError::Keys(error)),
            Err(NoKey::Locked(_)) => Err(Fault::OtherKey),
        })
    }
}

/// Whether a time in milliseconds lies outside of what is proven of an entry: not before the last time at which the tree was seen without it,
/// and not after the first at which it was seen with it. Times outside are told in whole seconds.
fn outside(times: &[Cosigned], index: u64, at: i64) -> bool {
    let seconds = at.div_euclid(1000);
    let time = |seen: &Cosigned| i64::try_from(seen.time).unwrap_or(i64::MAX);
    let before = times.iter().rev().find(|seen| seen.size <= index).map(time);
    let after = times.iter().find(|seen| seen.size > index).map(time);
    before.is_some_and(|before| seconds < before) || after.is_some_and(|after| seconds > after)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_outside_where_it_lies_before_or_after_what_others_saw() {
        let times = [Cosigned { size: 10, time: 100 }, Cosigned { size: 20, time: 200 }];
        let told = |index, at| outside(&times, index, at);
        assert!(!told(0, 0) && !told(9, 100_999) && told(9, 101_000));
        assert!(told(10, 99_999) && !told(10, 100_000) && !told(19, 200_999) && told(19, 201_000));
        assert!(told(20, 199_999) && !told(20, 200_000) && !told(99, i64::MAX));
        assert!(!outside(&[], 5, i64::MIN));
    }
}
