//! Taking a checkpoint: what was committed since the last one enters the tree, and its root is signed.

use super::tiles::{AtHand, NotProven, path, proven};
use spartel_base::ParseError;
use spartel_ledger::tree::checkpoint::{Checkpoint, SignedCheckpoint, Trusted, VerifiedCheckpoint};
use spartel_ledger::tree::note::{Keyring, VerifierKey};
use spartel_ledger::tree::tile::Edge;
use spartel_ledger::tree::{EMPTY_ROOT, Head, consistency, leaf};
use spartel_ports::signer::SignerError;
use spartel_ports::store::{Published, StoreError};
use spartel_ports::{Signer, Store};
use std::fmt;

/// So many events enter the tree by one checkpoint: their tiles take 2 MiB.
const AT_ONCE: u64 = 1 << 16;
/// Entries that are read together.
const TOGETHER: u32 = 1024;

/// Why no checkpoint was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CheckpointError {
    /// The store failed.
    Store(StoreError),
    /// The signer refused or failed.
    Signer(SignerError),
    /// Tiles are missing or broken.
    Tiles(NotProven),
    /// The record is smaller than what was signed: it was rolled back, and is only to be read from now on.
    RolledBack {
        /// How many events were signed.
        signed: u64,
        /// How many there are.
        found: u64,
    },
    /// The record is another than the one that was signed at this size: the past was changed.
    OtherRoot {
        /// The size at which it differs.
        size: u64,
    },
    /// The stored checkpoint is none, or the signer's key did not sign it.
    OtherCheckpoint,
    /// An entry below the size of the log is missing.
    EntryMissing(u64),
    /// The log's name cannot stand in a checkpoint.
    Origin(ParseError),
}

impl CheckpointError {
    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Store(error) => error.code(),
            Self::Signer(error) => error.code(),
            Self::Tiles(_) => "tiles",
            Self::RolledBack { .. } => "rolled-back",
            Self::OtherRoot { .. } => "other-root",
            Self::OtherCheckpoint => "other-checkpoint",
            Self::EntryMissing(_) => "entry-missing",
            Self::Origin(_) => "origin",
        }
    }
}

impl fmt::Display for CheckpointError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Store(error) => error.fmt(f),
            Self::Signer(error) => error.fmt(f),
            Self::Tiles(error) => error.fmt(f),
            Self::RolledBack { signed, found } => write!(f, "rolled-back: {found} of {signed}"),
            Self::OtherRoot { size } => write!(f, "other-root: {size}"),
            Self::OtherCheckpoint => f.write_str("other-checkpoint"),
            Self::EntryMissing(index) => write!(f, "entry-missing: {index}"),
            Self::Origin(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for CheckpointError {}

impl From<StoreError> for CheckpointError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<SignerError> for CheckpointError {
    fn from(error: SignerError) -> Self {
        Self::Signer(error)
    }
}

impl From<NotProven> for CheckpointError {
    fn from(error: NotProven) -> Self {
        Self::Tiles(error)
    }
}

/// The newest checkpoint over everything that is committed now; none over an empty record.
///
/// Where nothing is new it is the one that is there. A crash at any moment loses nothing: the signer remembers what it has signed, and
/// the next checkpoint is proven to begin with that.
///
/// # Errors
/// Where the record is not the one that was signed, and where the store or the signer fails; nothing new is public then.
pub async fn checkpoint<S: Store, G: Signer>(
    store: &S,
    signer: &G,
) -> Result<Option<VerifiedCheckpoint>, CheckpointError> {
    loop {
        let stored = stored(store, signer).await?;
        let last = signer.last().await?;
        let found = store.size().await?;
        let from = stored.as_ref().map_or(Head { size: 0, root: EMPTY_ROOT }, |one| *one.head());
        // The signer may have been put back from an older copy: what it has signed is in the store too.
        let signed = last.size.max(from.size);
        if found < signed {
            return Err(CheckpointError::RolledBack { signed, found });
        }
        if from.size == found {
            return Ok(stored);
        }
        let size = found.min(from.size + AT_ONCE).max(last.size);
        match extend(store, signer, Step { from, last, size }).await {
            // Another checkpointer was faster, and its tiles have taken the place of those that were to be read.
            Err(CheckpointError::Tiles(NotProven::Missing(_))) if is_past(store, signer, from).await? => {}
            done => done?,
        }
    }
}

/// Whether the stored checkpoint covers more than this tree.
async fn is_past<S: Store, G: Signer>(store: &S, signer: &G, from: Head) -> Result<bool, CheckpointError> {
    Ok(stored(store, signer).await?.is_some_and(|newer| newer.head().size > from.size))
}

/// The checkpoint in the store, if the signer's key signed it.
async fn stored<S: Store, G: Signer>(
    store: &S,
    signer: &G,
) -> Result<Option<VerifiedCheckpoint>, CheckpointError> {
    let Some(note) = store.checkpoint().await? else { return Ok(None) };
    verified(&note, signer.key()).map(Some).ok_or(CheckpointError::OtherCheckpoint)
}

/// A checkpoint that a log signed with its key, whose name is the log's.
pub(super) fn verified(note: &[u8], key: &VerifierKey) -> Option<VerifiedCheckpoint> {
    let log = Keyring::new(vec![key.clone()]).ok()?;
    let trusted = Trusted::new(key.name(), log, Keyring::default()).ok()?;
    SignedCheckpoint::parse(note).ok()?.verify(&trusted).ok()
}

/// From the tree that is public, past the one that was signed last, to one of this size.
#[derive(Clone, Copy)]
struct Step {
    from: Head,
    last: Head,
    size: u64,
}

async fn extend<S: Store, G: Signer>(store: &S, signer: &G, step: Step) -> Result<(), CheckpointError> {
    let Step { from, last, size } = step;
    let mut edge = proven(store, from.size, AtHand::new(), |tiles| Edge::load(tiles, from.size)).await?;
    if edge.head() != from {
        return Err(CheckpointError::OtherRoot { size: from.size });
    }
    let tiles = grow(store, &mut edge, step).await?;
    let head = edge.head();
    let proof =
        proven(store, size, tiles.clone(), |tiles| consistency::prove(tiles, last.size, size)).await?;
    let checkpoint = Checkpoint::new(signer.key().name(), head).map_err(CheckpointError::Origin)?;
    let line = signer.sign(&checkpoint, &proof).await?;
    let signed = SignedCheckpoint::new(checkpoint, vec![line]).map_err(CheckpointError::Origin)?;
    let note = signed.to_string().into_bytes();
    match store.publish(Published { size, note, tiles: tiles.into_iter().collect() }).await {
        // Another checkpointer was faster; its checkpoint is as good.
        Err(StoreError::Stale) => Ok(()),
        other => Ok(other?),
    }
}

/// Takes the entries up to a size into the edge; the tiles that are new.
async fn grow<S: Store>(store: &S, edge: &mut Edge, step: Step) -> Result<AtHand, CheckpointError> {
    let mut tiles = AtHand::new();
    while edge.size() < step.size {
        let at = edge.size();
        let headers = store.headers(at, TOGETHER).await?;
        if headers.first().is_none_or(|(index, _)| *index != at) {
            return Err(CheckpointError::EntryMissing(at));
        }
        for (index, header) in headers.into_iter().take((step.size - at) as usize) {
            if index != edge.size() {
                return Err(CheckpointError::EntryMissing(edge.size()));
            }
            edge.append(leaf(&header), |tile, hashes| {
                tiles.extend(tile.to_bytes(hashes).map(|bytes| (path(&tile), bytes)));
            });
            if edge.size() == step.last.size && edge.head() != step.last {
                return Err(CheckpointError::OtherRoot { size: step.last.size });
            }
        }
    }
    tiles.extend(edge.partial().filter_map(|(tile, hashes)| Some((path(&tile), tile.to_bytes(hashes)?))));
    Ok(tiles)
}
