//! The door to stored hashes, and the hashes of any part of the tree read through it.

use super::frontier::subtrees;
use super::{Hash, MAX_SIZE, join, perfect};
use std::fmt;
use std::ops::Range;

/// Stored hashes, as tiles or a store hold them. Reading changes nothing.
pub trait Hashes {
    /// Why a read failed.
    type Error;

    /// The hashes `range` of tile level `level`: number `i` is that over the leaves `i · 256^level .. (i + 1) · 256^level`. A range is
    /// never empty and never crosses a tile.
    ///
    /// # Errors
    /// Where they cannot be read.
    fn hashes(&self, level: u8, range: Range<u64>) -> Result<Vec<Hash>, Self::Error>;
}

impl<H: Hashes> Hashes for &H {
    type Error = H::Error;

    fn hashes(&self, level: u8, range: Range<u64>) -> Result<Vec<Hash>, Self::Error> {
        (**self).hashes(level, range)
    }
}

/// Why a proof or a root could not be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProveError<E> {
    /// The leaf is not in the tree, the older tree is larger, or the tree larger than [`MAX_SIZE`].
    OutOfRange,
    /// The source gave `found` hashes of `level` from number `start`, not `wanted`.
    Count {
        /// Tile level.
        level: u8,
        /// Number of the first hash asked for.
        start: u64,
        /// How many were asked for.
        wanted: usize,
        /// How many came.
        found: usize,
    },
    /// The source failed.
    Source(E),
}

impl<E: fmt::Display> fmt::Display for ProveError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OutOfRange => write!(f, "not within the tree"),
            Self::Count { level, start, wanted, found } => {
                write!(f, "{found} hashes instead of {wanted} at {start} of tile level {level}")
            }
            Self::Source(error) => error.fmt(f),
        }
    }
}

impl<E: fmt::Debug + fmt::Display> std::error::Error for ProveError<E> {}

/// The root over the first `size` leaves.
///
/// # Errors
/// Where the source fails, or `size` is beyond [`MAX_SIZE`].
pub fn root<H: Hashes>(source: &H, size: u64) -> Result<Hash, ProveError<H::Error>> {
    if size > MAX_SIZE {
        return Err(ProveError::OutOfRange);
    }
    subtree(source, 0..size)
}

/// The hash over the leaves `range`, which begins where a subtree of its height begins.
pub(super) fn subtree<H: Hashes>(source: &H, range: Range<u64>) -> Result<Hash, ProveError<H::Error>> {
    let mut at = range.start;
    let parts = subtrees(range.start, range.end).map(|height| {
        let index = at >> height;
        at += 1 << height;
        complete(source, height, index)
    });
    Ok(join(&parts.collect::<Result<Vec<Hash>, _>>()?))
}

/// The root of the complete subtree number `index` of `height`.
fn complete<H: Hashes>(source: &H, height: u32, index: u64) -> Result<Hash, ProveError<H::Error>> {
    // MAX_SIZE keeps heights below 63, so that tile levels stay below 8.
    let (level, within) = ((height / 8) as u8, height % 8);
    let (start, wanted) = (index << within, 1 << within);
    let hashes = source.hashes(level, start..start + wanted as u64).map_err(ProveError::Source)?;
    let found = hashes.len();
    let right = (found == wanted).then(|| perfect(&hashes)).flatten();
    right.ok_or(ProveError::Count { level, start, wanted, found })
}

/// Where the left subtree of `range` ends, which has two leaves or more: at the largest power of two below its length (RFC 6962, 2.1).
pub(super) fn middle(range: &Range<u64>) -> u64 {
    range.start + (1 << (range.end - range.start - 1).ilog2())
}
