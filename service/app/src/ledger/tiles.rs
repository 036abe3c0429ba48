//! Proofs out of stored tiles.
//!
//! The arithmetic of proofs asks for hashes and waits for nothing; a store answers later. So a proof is tried with the tiles at hand,
//! the tile that it misses is fetched, and it is tried again: a proof needs few tiles.

use spartel_ledger::tree::Hash;
use spartel_ledger::tree::source::{Hashes, ProveError};
use spartel_ledger::tree::tile::{ReadError, Reader, Resource, Tile};
use spartel_ports::Store;
use spartel_ports::store::StoreError;
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;

/// Tiles at hand, by their paths.
pub type AtHand = BTreeMap<String, Vec<u8>>;

/// A tile that is not at hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotAtHand(String);

/// The hashes of a tree of some size, from tiles at hand.
#[derive(Debug)]
pub struct Source<'t> {
    size: u64,
    at_hand: &'t AtHand,
}

impl Hashes for Source<'_> {
    type Error = ReadError<NotAtHand>;

    fn hashes(&self, level: u8, range: Range<u64>) -> Result<Vec<Hash>, Self::Error> {
        let read = |tile: &Tile| {
            let path = path(tile);
            self.at_hand.get(&path).cloned().ok_or(NotAtHand(path))
        };
        Reader::new(self.size, read).hashes(level, range)
    }
}

/// What the arithmetic of proofs answers.
pub type Tried<T> = Result<T, ProveError<ReadError<NotAtHand>>>;

/// Why a proof could not be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotProven {
    /// The store failed.
    Store(StoreError),
    /// The store lacks a tile that it should have, by its path.
    Missing(String),
    /// A tile has another length than its path says.
    Broken(String),
    /// The tree is smaller than what was asked for.
    OutOfRange,
}

impl fmt::Display for NotProven {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Store(error) => error.fmt(f),
            Self::Missing(path) => write!(f, "tile-missing: {path}"),
            Self::Broken(path) => write!(f, "tile-broken: {path}"),
            Self::OutOfRange => f.write_str("out-of-range"),
        }
    }
}

impl std::error::Error for NotProven {}

/// The path of a tile.
pub fn path(tile: &Tile) -> String {
    Resource::Hashes(*tile).to_string()
}

/// What `work` makes of the tiles of a tree of `size` leaves; tiles that are not at hand come from the store.
///
/// # Errors
/// Where the store fails, a tile is missing or has another length, or the tree is too small for what is asked.
pub async fn proven<S: Store, T>(
    store: &S,
    size: u64,
    mut at_hand: AtHand,
    work: impl Fn(&Source<'_>) -> Tried<T>,
) -> Result<T, NotProven> {
    loop {
        let tried = work(&Source { size, at_hand: &at_hand });
        let missing = match tried {
            Ok(done) => return Ok(done),
            Err(ProveError::Source(ReadError::Store(NotAtHand(path)))) => path,
            Err(ProveError::Source(ReadError::Malformed(tile, _))) => {
                return Err(NotProven::Broken(path(&tile)));
            }
            Err(_) => return Err(NotProven::OutOfRange),
        };
        let bytes = store.tile(&missing).await.map_err(NotProven::Store)?;
        let bytes = bytes.ok_or_else(|| NotProven::Missing(missing.clone()))?;
        at_hand.insert(missing, bytes);
    }
}
