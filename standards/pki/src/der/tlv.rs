//! One data object: tag, length, value (X.690, 8.1).

use super::{Reader, Tag};
use spartel_base::{ParseError, Reason};

/// One data object that borrows its bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tlv<'a> {
    /// The tag.
    pub tag: Tag,
    /// The contents, without end-of-contents octets.
    pub value: &'a [u8],
    /// All bytes of the object, header and end-of-contents included.
    pub raw: &'a [u8],
    /// Offset of `raw` from the start of the outermost input.
    pub offset: usize,
    /// Offset of `value` from the start of `raw`.
    pub header: usize,
    /// Whether the length was indefinite or not minimal: BER but not DER.
    pub ber: bool,
    pub(super) depth: usize,
}

impl<'a> Tlv<'a> {
    /// Reads the single object that fills `input`.
    ///
    /// # Errors
    /// As [`Reader::next`], and `TrailingData` where bytes follow.
    pub fn parse(structure: &'static str, input: &'a [u8]) -> Result<Self, ParseError> {
        let mut reader = Reader::new(structure, input)?;
        let object = reader.next()?;
        reader.finish()?;
        Ok(object)
    }

    /// A reader over the contents.
    ///
    /// # Errors
    /// `LimitExceeded` where the nesting is deeper than [`super::MAX_DEPTH`].
    pub fn reader(&self, structure: &'static str) -> Result<Reader<'a>, ParseError> {
        Reader::nested(structure, self.value, self.offset + self.header, self.depth + 1)
    }

    /// Offset of the contents from the start of the outermost input.
    #[must_use]
    pub const fn value_offset(&self) -> usize {
        self.offset + self.header
    }

    /// This object, if it has the tag.
    ///
    /// # Errors
    /// `UnexpectedTag` at the offset of the object.
    pub fn expect(self, structure: &'static str, tag: Tag) -> Result<Self, ParseError> {
        if self.tag == tag { Ok(self) } else { Err(self.error(structure, Reason::UnexpectedTag)) }
    }

    /// A refusal at this object.
    #[must_use]
    pub const fn error(&self, structure: &'static str, reason: Reason) -> ParseError {
        ParseError::new(structure, self.offset, reason)
    }
}
