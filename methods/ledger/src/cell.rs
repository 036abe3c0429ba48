//! Sealed columns of read tables: a value under its stream's key, bound to its place.

use crate::cbor;
use crate::id::StreamId;
use crate::lock::{self, Locked, Secret};
use minicbor::bytes::ByteSlice;

const FORMAT: &str = "spartel/c1";

/// Where a value stands: it opens there and nowhere else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CellPlace<'p> {
    /// Whose row.
    pub stream: StreamId,
    /// The table.
    pub table: &'p str,
    /// The column.
    pub column: &'p str,
    /// Which of the stream's rows.
    pub key: &'p [u8],
}

impl CellPlace<'_> {
    fn bound(&self) -> Vec<u8> {
        cbor::write(&(FORMAT, self.stream, self.table, self.column, <&ByteSlice>::from(self.key)))
    }
}

/// Seals a value. The salt is random and used once.
#[must_use]
pub fn seal(data_key: &Secret, salt: [u8; 32], place: CellPlace<'_>, value: &[u8]) -> Vec<u8> {
    lock::seal(data_key, salt, &place.bound(), value)
}

/// Opens a value.
///
/// # Errors
/// Where it was sealed for another place or under another key, or was changed.
pub fn open(data_key: &Secret, place: CellPlace<'_>, sealed: &[u8]) -> Result<Vec<u8>, Locked> {
    lock::open(data_key, &place.bound(), sealed).map(|mut value| std::mem::take(&mut *value))
}
