//! The French 2D-Doc, as text in C40 (technical specifications of 2D-Doc bar codes, version 3).

mod base32;
mod build;
mod field;
mod header;

pub use base32::{decode as decode_base32, encode as encode_base32};
pub use build::{TwoDDocBuilder, TwoDDocError};
pub use field::{Characters, Field, FieldLength, Truncated};
pub use header::{Code, Identifier, TwoDDocHeader, TwoDDocVersion};

use spartel_base::{ParseError, Reason};

/// Largest seal in bytes.
pub const MAX_SEAL: usize = 16 * 1024;
/// Ends a field.
pub const GROUP_SEPARATOR: u8 = 0x1D;
/// Ends a field whose value was cut.
pub const RECORD_SEPARATOR: u8 = 0x1E;
/// Ends the data; the signature follows.
pub const UNIT_SEPARATOR: u8 = 0x1F;

/// A parsed 2D-Doc whose signature was **not** verified: all it says is a claim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TwoDDoc<'a> {
    header: TwoDDocHeader,
    fields: Vec<Field<'a>>,
    signed: &'a [u8],
    signature: Vec<u8>,
    annex: Option<&'a [u8]>,
}

impl<'a> TwoDDoc<'a> {
    /// Reads the text of a bar code.
    ///
    /// # Errors
    /// The structure, offset in bytes and reason of what does not fit: `BadValue` where it does not start with `DC`,
    /// `Unsupported` for versions other than 01 to 04, `Truncated`, `BadCharacter`, `BadDate`, `Missing` for an absent
    /// signature, `LimitExceeded` above [`MAX_SEAL`].
    pub fn parse(bytes: &'a [u8]) -> Result<Self, ParseError> {
        if bytes.len() > MAX_SEAL {
            return Err(ParseError::new("2D-Doc", MAX_SEAL, Reason::LimitExceeded));
        }
        let (header, start) = TwoDDocHeader::parse(bytes)?;
        let missing = ParseError::new("2D-Doc.signature", bytes.len(), Reason::Missing);
        let data = bytes.get(start..).unwrap_or_default();
        let length = data.iter().position(|b| *b == UNIT_SEPARATOR).ok_or(missing)?;
        let (data, rest) = data.split_at_checked(length).ok_or(missing)?;
        let rest = rest.get(1..).unwrap_or_default();
        let (text, annex) = match rest.iter().position(|b| *b == GROUP_SEPARATOR) {
            Some(end) => (rest.get(..end).unwrap_or_default(), rest.get(end + 1..)),
            None => (rest, None),
        };
        let signature = base32::decode(text)
            .map_err(|e| ParseError { structure: "2D-Doc.signature", ..e.within(start + length + 1) })?;
        if signature.is_empty() {
            return Err(missing);
        }
        let fields = field::read(data, start, &header)?;
        let signed = bytes.get(..start + length).unwrap_or_default();
        Ok(Self { header, fields, signed, signature, annex })
    }

    /// The header, as claimed.
    #[must_use]
    pub const fn header(&self) -> &TwoDDocHeader {
        &self.header
    }

    /// The fields in their order, as claimed.
    #[must_use]
    pub fn fields(&self) -> &[Field<'a>] {
        &self.fields
    }

    /// The first field with this identifier, as claimed.
    #[must_use]
    pub fn field(&self, id: &str) -> Option<&Field<'a>> {
        self.fields.iter().find(|field| field.id.as_str() == id)
    }

    /// Header and data: what the signature covers.
    #[must_use]
    pub const fn signed_bytes(&self) -> &'a [u8] {
        self.signed
    }

    /// The signature `r ‖ s`.
    #[must_use]
    pub fn signature(&self) -> &[u8] {
        &self.signature
    }

    /// What follows the signature: not signed, never to be believed.
    #[must_use]
    pub const fn unsigned_annex(&self) -> Option<&'a [u8]> {
        self.annex
    }
}
