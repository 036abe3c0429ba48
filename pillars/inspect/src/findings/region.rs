//! Where a finding points to: bytes of a file, characters of a zone, or a field.

/// A place in the evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Region {
    /// Bytes of an input.
    File {
        /// The input's label as the caller gave it.
        source: Box<str>,
        /// Offset in bytes from its start.
        offset: usize,
    },
    /// Characters of a machine readable zone, lines and columns counted from 1 as Doc 9303 counts them.
    Mrz {
        /// `printed`, `chip` or `seal`.
        zone: &'static str,
        /// The line.
        line: usize,
        /// The first column.
        column: usize,
        /// How many characters.
        length: usize,
    },
    /// A file of the chip or a field, by its name.
    Part(&'static str),
}
