//! Entries one after the other, each behind its length (tlog-tiles, Log entries).

use super::Tile;
use spartel_base::{ParseError, Reason};
use std::fmt;

/// The longest entry in bytes.
pub const MAX_ENTRY: usize = u16::MAX as usize;

/// An entry of so many bytes does not fit a bundle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EntryTooLong(pub usize);

impl fmt::Display for EntryTooLong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an entry has {} bytes, more than {MAX_ENTRY}", self.0)
    }
}

impl std::error::Error for EntryTooLong {}

/// The bundle of `entries`.
///
/// # Errors
/// Where one is longer than [`MAX_ENTRY`].
pub fn bundle<'a>(entries: impl IntoIterator<Item = &'a [u8]>) -> Result<Vec<u8>, EntryTooLong> {
    let mut bytes = Vec::new();
    for entry in entries {
        let length = u16::try_from(entry.len()).map_err(|_| EntryTooLong(entry.len()))?;
        bytes.extend_from_slice(&length.to_be_bytes());
        bytes.extend_from_slice(entry);
    }
    Ok(bytes)
}

/// The entries of a bundle beside `tile`: as many as it is wide.
///
/// # Errors
/// Where there are more or fewer, or one is cut short.
pub fn entries<'a>(tile: &Tile, bytes: &'a [u8]) -> Result<Vec<&'a [u8]>, ParseError> {
    let mut rest = bytes;
    let mut entries = Vec::with_capacity(tile.width().into());
    for _ in 0..tile.width() {
        let at = bytes.len() - rest.len();
        let cut = || ParseError::new("entry bundle", at, Reason::Truncated);
        let (length, after) = rest.split_first_chunk().ok_or_else(cut)?;
        let entry = after.split_at_checked(u16::from_be_bytes(*length).into()).ok_or_else(cut)?;
        entries.push(entry.0);
        rest = entry.1;
    }
    match rest.is_empty() {
        true => Ok(entries),
        false => Err(ParseError::new("entry bundle", bytes.len() - rest.len(), Reason::TrailingData)),
    }
}
