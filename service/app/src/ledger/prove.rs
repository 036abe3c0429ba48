//! Making a bundle for a court: the headers of a stream, the proofs that they are in the signed tree, and what may be opened.

use super::stream::{NoKey, StreamKey};
use super::tiles::{AtHand, NotProven, proven};
use spartel_base::ParseError;
use spartel_ledger::bundle::{Beside, Bundle, Exhibit, Unproven};
use spartel_ledger::event::{Unopened, open};
use spartel_ledger::header::Header;
use spartel_ledger::id::{EventId, StreamId};
use spartel_ledger::lock::Locked;
use spartel_ledger::tree::checkpoint::SignedCheckpoint;
use spartel_ledger::tree::inclusion;
use spartel_ports::keys::KeysError;
use spartel_ports::store::{Entry, StoreError};
use spartel_ports::{Keys, Store};
use std::fmt;

/// How many events are read together.
const TOGETHER: u32 = 256;

/// What is to be proven.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// Of which stream.
    pub stream: StreamId,
    /// Which of its events; all of them where none is named.
    pub version: Option<u64>,
}

/// Why there is no bundle.
#[derive(Debug, Clone, PartialEq)]
pub enum NotMade {
    /// The store failed.
    Store(StoreError),
    /// The keys were not to be had.
    Keys(KeysError),
    /// The key of the stream does not open.
    Locked(Locked),
    /// Tiles are missing or broken.
    Tiles(NotProven),
    /// Nothing was ever recorded of this stream, or not this version.
    Nothing,
    /// The event is behind the newest checkpoint: one has to be taken first.
    NotSigned,
    /// The newest checkpoint is none.
    OtherCheckpoint,
    /// The stream was erased: nothing of it opens.
    Erased,
    /// An event of the stream does not open.
    Unopened(EventId, Unopened),
    /// The record itself does not hold: it has to be verified.
    Damaged(Unproven),
    /// An entry is no header of the stream.
    Foreign(u64),
    /// The bundle would be too long.
    TooLong(ParseError),
}

impl fmt::Display for NotMade {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Store(error) => error.fmt(f),
            Self::Keys(error) => error.fmt(f),
            Self::Locked(error) => error.fmt(f),
            Self::Tiles(error) => error.fmt(f),
            Self::Nothing => f.write_str("nothing"),
            Self::NotSigned => f.write_str("not-signed"),
            Self::OtherCheckpoint => f.write_str("other-checkpoint"),
            Self::Erased => f.write_str("erased"),
            Self::Unopened(id, error) => write!(f, "{} {}: {error}", id.stream, id.version),
            Self::Damaged(error) => error.fmt(f),
            Self::Foreign(index) => write!(f, "foreign: {index}"),
            Self::TooLong(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for NotMade {}

impl From<StoreError> for NotMade {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// A bundle of what the newest checkpoint covers, opened where there are keys; and how many events of the stream it does not cover yet.
///
/// # Errors
/// Where there is nothing to prove, nothing signed, or the record does not hold. What is made was checked as whoever gets it checks it.
pub async fn prove<S: Store>(
    store: &S,
    keys: Option<&dyn Keys>,
    part: Part,
) -> Result<(Bundle, u64), NotMade> {
    let mut note = store.checkpoint().await?;
    loop {
        let made = under(store, keys, part, note.as_deref()).await;
        let Err(NotMade::Tiles(NotProven::Missing(_))) = made else { return made };
        // A later checkpoint may have taken the place of a tile that is not full.
        let newer = store.checkpoint().await?;
        if newer == note {
            return made;
        }
        note = newer;
    }
}

/// The same under one checkpoint, if there is one.
async fn under<S: Store>(
    store: &S,
    keys: Option<&dyn Keys>,
    part: Part,
    note: Option<&[u8]>,
) -> Result<(Bundle, u64), NotMade> {
    let entries = entries(store, part).await?;
    let erased = entries.iter().any(|entry| entry.erased);
    let note = note.ok_or(NotMade::NotSigned)?;
    let checkpoint = SignedCheckpoint::parse(note).map_err(|_| NotMade::OtherCheckpoint)?;
    let size = checkpoint.unverified().head().size;
    let (entries, later): (Vec<Entry>, Vec<Entry>) =
        entries.into_iter().partition(|entry| entry.index < size);
    if entries.is_empty() {
        return Err(NotMade::NotSigned);
    }
    let key = match keys {
        Some(_) if erased => return Err(NotMade::Erased),
        Some(keys) => Some(stream_key(store, keys, part.stream).await?),
        None => None,
    };
    let mut exhibits = Vec::with_capacity(entries.len());
    for entry in entries {
        let content = beside(part.stream, &entry, key.as_ref())?;
        let hashes = proven(store, size, AtHand::new(), |tiles| inclusion::prove(tiles, entry.index, size));
        let hashes = hashes.await.map_err(NotMade::Tiles)?;
        exhibits.push(Exhibit { header: entry.header, index: entry.index, hashes, content });
    }
    let bundle = Bundle::new(checkpoint, exhibits).map_err(NotMade::TooLong)?;
    bundle.verify(None).map_err(NotMade::Damaged)?;
    Ok((bundle, later.len() as u64))
}

/// The entries that are asked for.
async fn entries<S: Store>(store: &S, part: Part) -> Result<Vec<Entry>, NotMade> {
    let mut entries: Vec<Entry> = Vec::new();
    let (first, most) = part.version.map_or((1, TOGETHER), |version| (version, 1));
    loop {
        let next = store.events(part.stream, first + entries.len() as u64, most).await?;
        let last = next.is_empty() || part.version.is_some();
        entries.extend(next);
        if last {
            break;
        }
    }
    // A version that is not there is answered with the next one.
    let wanted = |entry: &Entry| {
        let version = Header::parse(&entry.header).map(|header| header.id.version);
        part.version.is_none() || version.ok() == part.version
    };
    entries.retain(wanted);
    if entries.is_empty() { Err(NotMade::Nothing) } else { Ok(entries) }
}

async fn stream_key<S: Store>(store: &S, keys: &dyn Keys, stream: StreamId) -> Result<StreamKey, NotMade> {
    let row = store.stream(stream).await?.ok_or(NotMade::Store(StoreError::NoStream))?;
    StreamKey::of(keys, &row).map_err(|error| match error {
        NoKey::Keys(error) => NotMade::Keys(error),
        NoKey::Locked(error) => NotMade::Locked(error),
    })
}

/// What stands beside a header; a key is handed out after it opened the content.
fn beside(stream: StreamId, entry: &Entry, key: Option<&StreamKey>) -> Result<Beside, NotMade> {
    let header = Header::parse(&entry.header).map_err(|_| NotMade::Foreign(entry.index))?;
    if header.id.stream != stream {
        return Err(NotMade::Foreign(entry.index));
    }
    let Some(key) = key else {
        return Ok(if entry.erased { Beside::Erased } else { Beside::Nothing });
    };
    let key = key.event(&header);
    let content = entry.content.clone().ok_or(NotMade::Unopened(header.id, Unopened::OtherContent))?;
    open(&header, &content, &key).map_err(|error| NotMade::Unopened(header.id, error))?;
    Ok(Beside::Opened(content, key))
}
