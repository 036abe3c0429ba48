//! Why a text is not a zone that can be read.

use crate::field::Position;
use spartel_base::{ParseError, Reason};
use std::fmt;

/// Why a text is not a zone. A wrong check digit never is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MrzError {
    /// No characters at all.
    Empty,
    /// No layout has this number of lines of this length; the lines have equal lengths.
    NoSuchLayout {
        /// Lines that hold characters.
        lines: usize,
        /// Characters of each line.
        columns: usize,
    },
    /// One line is shorter or longer than the layout demands, or than the first line.
    LineLength {
        /// The line, from 1.
        line: usize,
        /// Characters found.
        found: usize,
        /// Characters expected.
        expected: usize,
    },
    /// A character outside A to Z, 0 to 9 and `<` (Doc 9303-3, 4.3). Lower case is outside, too.
    Character {
        /// Where it stands.
        position: Position,
        /// Offset in characters from the start of the zone, line breaks left out.
        offset: usize,
        /// The character.
        found: char,
    },
}

impl MrzError {
    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Empty => "mrz-empty",
            Self::NoSuchLayout { .. } => "mrz-no-such-layout",
            Self::LineLength { .. } => "mrz-line-length",
            Self::Character { .. } => "mrz-character",
        }
    }
}

impl From<MrzError> for ParseError {
    fn from(error: MrzError) -> Self {
        match error {
            MrzError::Empty => Self::new("MRZ", 0, Reason::Missing),
            MrzError::NoSuchLayout { .. } | MrzError::LineLength { .. } => {
                Self::new("MRZ", 0, Reason::BadLength)
            }
            MrzError::Character { offset, .. } => Self::new("MRZ", offset, Reason::BadCharacter),
        }
    }
}

impl fmt::Display for MrzError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("MRZ: no characters"),
            Self::NoSuchLayout { lines, columns } => {
                write!(f, "MRZ: no layout has {lines} lines of {columns} characters")
            }
            Self::LineLength { line, found, expected } => {
                write!(f, "MRZ: line {line} has {found} characters, expected {expected}")
            }
            Self::Character { position, offset, found } => {
                write!(f, "MRZ: {found:?} at {position} (offset {offset}) is not a character of a zone")
            }
        }
    }
}

impl std::error::Error for MrzError {}
