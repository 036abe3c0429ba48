//! The partial tiles of a growing tree: what a checkpointer holds while it appends.

use super::{Tile, WIDTH};
use crate::tree::source::{Hashes, ProveError};
use crate::tree::{Hash, Head, MAX_SIZE, join, perfect};

/// The hashes of the last tile of every level, as long as it is not full.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Edge {
    size: u64,
    levels: Vec<Vec<Hash>>,
}

impl Edge {
    /// The edge of the empty tree.
    #[must_use]
    pub const fn new() -> Self {
        Self { size: 0, levels: Vec::new() }
    }

    /// The edge of the first `size` leaves.
    ///
    /// # Errors
    /// Where the source fails, or `size` is beyond [`MAX_SIZE`].
    pub fn load<H: Hashes>(source: &H, size: u64) -> Result<Self, ProveError<H::Error>> {
        if size > MAX_SIZE {
            return Err(ProveError::OutOfRange);
        }
        let levels = (0..8).take_while(|level| size >> (8 * level) > 0).map(|level| {
            let hashes = size >> (8 * level);
            last_tile(source, level, hashes / u64::from(WIDTH) * u64::from(WIDTH)..hashes)
        });
        Ok(Self { size, levels: levels.collect::<Result<_, _>>()? })
    }

    /// Number of leaves.
    #[must_use]
    pub const fn size(&self) -> u64 {
        self.size
    }

    /// Appends the hash of a leaf, and hands every tile that became full to `full`, the lowest first.
    pub fn append(&mut self, leaf: Hash, mut full: impl FnMut(Tile, &[Hash])) {
        self.size += 1;
        let mut hash = leaf;
        for level in 0..8_u8 {
            if self.levels.len() == usize::from(level) {
                self.levels.push(Vec::with_capacity(WIDTH.into()));
            }
            let hashes = &mut self.levels[usize::from(level)];
            hashes.push(hash);
            let index = (self.size >> (8 * level)).div_ceil(u64::from(WIDTH)) - 1;
            let (Some(tile), true) = (Tile::new(level, index, WIDTH), hashes.len() == usize::from(WIDTH))
            else {
                return;
            };
            full(tile, hashes);
            // 256 hashes are a complete subtree.
            hash = perfect(hashes).unwrap_or(hash);
            hashes.clear();
        }
    }

    /// The partial tiles of now, the lowest first.
    pub fn partial(&self) -> impl Iterator<Item = (Tile, &[Hash])> {
        let hashes = (0..).zip(&self.levels).filter(|(_, hashes)| !hashes.is_empty());
        hashes.filter_map(|(level, hashes)| {
            let last = (self.size >> (8 * level)) - 1;
            Some((Tile::holding(level, last, self.size)?, hashes.as_slice()))
        })
    }

    /// Size and root.
    #[must_use]
    pub fn head(&self) -> Head {
        let subtrees = self.levels.iter().rev().flat_map(|hashes| complete(hashes));
        Head { size: self.size, root: join(&subtrees.collect::<Vec<Hash>>()) }
    }
}

/// The hashes `range` of `level`; none is asked for where it is empty.
fn last_tile<H: Hashes>(
    source: &H,
    level: u8,
    range: std::ops::Range<u64>,
) -> Result<Vec<Hash>, ProveError<H::Error>> {
    if range.is_empty() {
        return Ok(Vec::new());
    }
    let (start, wanted) = (range.start, (range.end - range.start) as usize);
    let hashes = source.hashes(level, range).map_err(ProveError::Source)?;
    let found = hashes.len();
    (found == wanted).then_some(hashes).ok_or(ProveError::Count { level, start, wanted, found })
}

/// Roots of the complete subtrees over the hashes of a partial tile, the largest first.
fn complete(hashes: &[Hash]) -> Vec<Hash> {
    let (mut rest, mut roots) = (hashes, Vec::new());
    while let Some(height) = rest.len().checked_ilog2() {
        let (subtree, after) = rest.split_at(1 << height);
        roots.extend(perfect(subtree));
        rest = after;
    }
    roots
}
