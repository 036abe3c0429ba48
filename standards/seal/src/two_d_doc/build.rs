//! Composes a 2D-Doc: the text to be signed by the caller, then the whole text.

use super::field::{Characters, FieldLength};
use super::{GROUP_SEPARATOR, TwoDDocHeader, UNIT_SEPARATOR, encode_base32};
use std::fmt;

/// Why a 2D-Doc cannot be composed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TwoDDocError {
    /// The identifier of a field is not two characters of A–Z and 0–9.
    Identifier,
    /// The value is longer or shorter than the field allows.
    Length,
    /// The value contains a separator.
    Separator,
}

impl fmt::Display for TwoDDocError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Identifier => "a field is named by two characters of A-Z and 0-9",
            Self::Length => "the value does not have a length that the field allows",
            Self::Separator => "the value contains a separator",
        })
    }
}

impl std::error::Error for TwoDDocError {}

/// Composes a 2D-Doc.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TwoDDocBuilder {
    header: TwoDDocHeader,
    text: String,
}

impl TwoDDocBuilder {
    /// Starts with the header.
    #[must_use]
    pub fn new(header: &TwoDDocHeader) -> Self {
        Self { header: *header, text: header.encode() }
    }

    /// Appends a field; those of variable length get their separator.
    ///
    /// # Errors
    /// As the variants of [`TwoDDocError`] say.
    pub fn field(mut self, id: &str, value: &str) -> Result<Self, TwoDDocError> {
        let id = id.as_bytes().try_into().ok().and_then(Characters::<2>::new);
        let id = id.ok_or(TwoDDocError::Identifier)?;
        if value.bytes().any(|b| (GROUP_SEPARATOR..=UNIT_SEPARATOR).contains(&b)) {
            return Err(TwoDDocError::Separator);
        }
        let length = self.header.field_length(id);
        let allowed = length.is_none_or(|length| length.allows(value.len()));
        if !allowed {
            return Err(TwoDDocError::Length);
        }
        self.text.push_str(id.as_str());
        self.text.push_str(value);
        if !length.is_some_and(FieldLength::is_fixed) {
            self.text.push(char::from(GROUP_SEPARATOR));
        }
        Ok(self)
    }

    /// Header and data: what is to be signed.
    #[must_use]
    pub fn to_be_signed(&self) -> &[u8] {
        self.text.as_bytes()
    }

    /// The whole text with a signature `r ‖ s`.
    #[must_use]
    pub fn seal(mut self, signature: &[u8]) -> String {
        self.text.push(char::from(UNIT_SEPARATOR));
        self.text.push_str(&encode_base32(signature));
        self.text
    }
}
