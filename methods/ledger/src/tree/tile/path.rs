//! Paths of tiles and bundles (tlog-tiles, Merkle Tree and Log entries).

use super::{Tile, WIDTH};
use spartel_base::{ParseError, Reason};
use std::fmt;

/// What a path below the prefix of the log names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resource {
    /// A tile of hashes, `tile/<L>/<N>[.p/<W>]`.
    Hashes(Tile),
    /// A bundle of the entries whose hashes are in this tile of level 0, `tile/entries/<N>[.p/<W>]`.
    Entries(Tile),
}

/// No path is longer: seven groups of an index, a level, a width.
const LONGEST: usize = 64;

impl Resource {
    /// Reads a path; only the one spelling that is written is read.
    ///
    /// # Errors
    /// Where it is no path of a tile or bundle.
    pub fn parse(path: &str) -> Result<Self, ParseError> {
        let resource = (path.len() <= LONGEST).then(|| read(path)).flatten();
        let same = resource.filter(|resource| resource.to_string() == path);
        same.ok_or(ParseError::new("tile path", 0, Reason::BadValue))
    }

    /// The tile, or that of the hashes of the entries.
    #[must_use]
    pub const fn tile(&self) -> &Tile {
        match self {
            Self::Hashes(tile) | Self::Entries(tile) => tile,
        }
    }
}

impl fmt::Display for Resource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Hashes(tile) => write!(f, "tile/{}/", tile.level())?,
            Self::Entries(_) => f.write_str("tile/entries/")?,
        }
        let (index, width) = (self.tile().index(), self.tile().width());
        let groups = index.checked_ilog(1000).unwrap_or(0);
        for group in (1..=groups).rev() {
            write!(f, "x{:03}/", index / 1000_u64.pow(group) % 1000)?;
        }
        write!(f, "{:03}", index % 1000)?;
        if width < WIDTH { write!(f, ".p/{width}") } else { Ok(()) }
    }
}

/// Reads a path and more: the caller compares with what would be written.
fn read(path: &str) -> Option<Resource> {
    let (level, rest) = path.strip_prefix("tile/")?.split_once('/')?;
    let (index, width) = match rest.split_once(".p/") {
        Some((index, width)) => (index, width.parse().ok()?),
        None => (rest, WIDTH),
    };
    let digits: String = index.chars().filter(char::is_ascii_digit).collect();
    let index = digits.parse().ok()?;
    match level {
        "entries" => Tile::new(0, index, width).map(Resource::Entries),
        _ => Tile::new(level.parse().ok()?, index, width).map(Resource::Hashes),
    }
}
