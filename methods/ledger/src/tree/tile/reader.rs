//! Stored tiles as a source of hashes.

use super::Tile;
use crate::tree::Hash;
use crate::tree::source::Hashes;
use spartel_base::ParseError;
use std::fmt;
use std::ops::Range;

/// The tiles of a tree of a known size, read through `read`.
#[derive(Debug, Clone)]
pub struct Reader<F> {
    size: u64,
    read: F,
}

impl<F> Reader<F> {
    /// Tiles of a tree of `size` leaves. Partial tiles are asked for in the width that this size makes them.
    pub const fn new(size: u64, read: F) -> Self {
        Self { size, read }
    }
}

/// Why a tile could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadError<E> {
    /// A tree of this size does not have the hash.
    OutsideTree {
        /// Tile level.
        level: u8,
        /// Number of the hash within the level.
        hash: u64,
    },
    /// The tile has another length than its width says.
    Malformed(Tile, ParseError),
    /// What holds the tiles failed.
    Store(E),
}

impl<E: fmt::Display> fmt::Display for ReadError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OutsideTree { level, hash } => {
                write!(f, "the tree has no hash {hash} at tile level {level}")
            }
            Self::Malformed(tile, error) => write!(f, "{}: {error}", super::Resource::Hashes(*tile)),
            Self::Store(error) => error.fmt(f),
        }
    }
}

impl<E: fmt::Debug + fmt::Display> std::error::Error for ReadError<E> {}

impl<E, F: Fn(&Tile) -> Result<Vec<u8>, E>> Hashes for Reader<F> {
    type Error = ReadError<E>;

    fn hashes(&self, level: u8, range: Range<u64>) -> Result<Vec<Hash>, Self::Error> {
        let outside = |hash| ReadError::OutsideTree { level, hash };
        let tile = Tile::holding(level, range.start, self.size).ok_or(outside(range.start))?;
        let bytes = (self.read)(&tile).map_err(ReadError::Store)?;
        let hashes = tile.parse(&bytes).map_err(|error| ReadError::Malformed(tile, error))?;
        let within = (range.start - tile.start()) as usize..range.end.saturating_sub(tile.start()) as usize;
        hashes.get(within).map(<[Hash]>::to_vec).ok_or(outside(range.end.saturating_sub(1)))
    }
}
