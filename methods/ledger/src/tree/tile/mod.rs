//! Hashes and entries as files that never change (tlog-tiles).
//!
//! A tile holds up to 256 hashes of one level; a level is eight rows of the tree. Each hash above level 0 is the root of a full tile
//! below it. The last tile of a level may be partial, and a larger one then takes its place.

mod bundle;
mod edge;
mod path;
mod reader;

pub use bundle::{EntryTooLong, MAX_ENTRY, bundle, entries};
pub use edge::Edge;
pub use path::Resource;
pub use reader::{ReadError, Reader};

use super::{Hash, MAX_SIZE};
use spartel_base::{ParseError, Reason};

/// Hashes of a full tile.
pub const WIDTH: u16 = 256;

/// Bytes of a hash.
const HASH: usize = 32;

/// Which tile, and how wide.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tile {
    level: u8,
    index: u64,
    width: u16,
}

impl Tile {
    /// The tile number `index` of `level` with `width` hashes: levels 0 to 63, widths 1 to 256, within a tree of [`MAX_SIZE`].
    #[must_use]
    pub fn new(level: u8, index: u64, width: u16) -> Option<Self> {
        let last = index.checked_mul(WIDTH.into())?.checked_add(width.checked_sub(1)?.into())?;
        let fits = level < 8 && last < MAX_SIZE >> (8 * level);
        (fits && width <= WIDTH).then_some(Self { level, index, width })
    }

    /// The tile of `level` that holds hash number `hash` of its level, as wide as a tree of `size` leaves makes it; nothing where
    /// that tree does not have the hash.
    #[must_use]
    pub fn holding(level: u8, hash: u64, size: u64) -> Option<Self> {
        let hashes = size.checked_shr(8 * u32::from(level))?;
        let (index, left) = (hash / u64::from(WIDTH), hashes.checked_sub(hash / 256 * 256)?);
        (hash < hashes).then(|| Self::new(level, index, left.min(WIDTH.into()) as u16))?
    }

    /// Its level: 0 holds hashes of leaves.
    #[must_use]
    pub const fn level(&self) -> u8 {
        self.level
    }

    /// Its number within the level.
    #[must_use]
    pub const fn index(&self) -> u64 {
        self.index
    }

    /// How many hashes it holds, 1 to 256.
    #[must_use]
    pub const fn width(&self) -> u16 {
        self.width
    }

    /// Whether a wider tile will take its place.
    #[must_use]
    pub const fn is_partial(&self) -> bool {
        self.width < WIDTH
    }

    /// Number of its first hash within the level.
    #[must_use]
    pub const fn start(&self) -> u64 {
        self.index * WIDTH as u64
    }

    /// The hashes as the bytes of the tile; nothing where their number is not its width.
    #[must_use]
    pub fn to_bytes(&self, hashes: &[Hash]) -> Option<Vec<u8>> {
        (hashes.len() == usize::from(self.width)).then(|| hashes.iter().flat_map(|hash| hash.0).collect())
    }

    /// The hashes of the tile out of its bytes.
    ///
    /// # Errors
    /// Where the length is not that of the width.
    pub fn parse(&self, bytes: &[u8]) -> Result<Vec<Hash>, ParseError> {
        let (hashes, rest) = bytes.as_chunks::<HASH>();
        let wanted = usize::from(self.width) * HASH;
        let reason = if bytes.len() < wanted { Reason::Truncated } else { Reason::TrailingData };
        match rest.is_empty() && bytes.len() == wanted {
            true => Ok(hashes.iter().copied().map(Hash).collect()),
            false => Err(ParseError::new("tile", bytes.len().min(wanted), reason)),
        }
    }
}

/// The tiles of hashes that a tree of `new` leaves needs and one of `old` did not have, the lowest level first. Those of level 0 are also
/// the bundles of entries.
pub fn between(old: u64, new: u64) -> impl Iterator<Item = Tile> {
    let width = u64::from(WIDTH);
    (0..8).flat_map(move |level| {
        let (had, has) = (old >> (8 * level), new >> (8 * level));
        let tiles = if had < has { had / width..has.div_ceil(width) } else { 0..0 };
        tiles.filter_map(move |index| Tile::holding(level, index * width, new))
    })
}
