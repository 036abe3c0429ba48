//! One error for all parsers of outside bytes: which structure, at which offset, and why.

use std::fmt;

/// Why bytes or characters were refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// The input ends before the structure does.
    Truncated,
    /// Bytes follow where the structure has ended.
    TrailingData,
    /// A length field is malformed or larger than what is there.
    BadLength,
    /// Another tag than the structure demands.
    UnexpectedTag,
    /// A required part is missing.
    Missing,
    /// A part that may be there once is there twice.
    Duplicate,
    /// A value that the structure does not allow.
    BadValue,
    /// A character outside the alphabet of the field.
    BadCharacter,
    /// A date that the calendar does not have.
    BadDate,
    /// A version or type that this parser does not know.
    Unsupported,
    /// A limit of the parser on size, depth or count.
    LimitExceeded,
}

impl Reason {
    /// A stable code in kebab case, for messages and tests.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Truncated => "truncated",
            Self::TrailingData => "trailing-data",
            Self::BadLength => "bad-length",
            Self::UnexpectedTag => "unexpected-tag",
            Self::Missing => "missing",
            Self::Duplicate => "duplicate",
            Self::BadValue => "bad-value",
            Self::BadCharacter => "bad-character",
            Self::BadDate => "bad-date",
            Self::Unsupported => "unsupported",
            Self::LimitExceeded => "limit-exceeded",
        }
    }
}

/// A refusal of outside bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ParseError {
    /// Name of the structure in the words of the standard, such as `EF.SOD` or `Certificate.validity`.
    pub structure: &'static str,
    /// Offset in bytes (in characters for text) from the start of the input given to the parser.
    pub offset: usize,
    /// Why.
    pub reason: Reason,
}

impl ParseError {
    /// A refusal of `structure` at `offset`.
    #[must_use]
    pub const fn new(structure: &'static str, offset: usize, reason: Reason) -> Self {
        Self { structure, offset, reason }
    }

    /// The same refusal named after the enclosing structure, its offset counted from `base`.
    #[must_use]
    pub const fn within(self, base: usize) -> Self {
        Self { offset: self.offset + base, ..self }
    }
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at offset {}: {}", self.structure, self.offset, self.reason.code())
    }
}

impl std::error::Error for ParseError {}
