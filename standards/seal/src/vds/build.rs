//! Composes a seal: header and message zone to be signed by the caller, then the signature zone.

use super::message::write_length;
use super::{MrzForm, SIGNATURE_TAG, VdsHeader};
use crate::c40;
use spartel_base::{ParseError, Reason};
use std::fmt;

/// Why a seal cannot be composed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BuildError {
    /// The reference does not fit the version.
    Reference,
    /// Tag 255 starts the signature and cannot be a feature.
    ReservedTag,
    /// The value is longer than the version's lengths can say.
    TooLong,
    /// A character that C40 does not have, at this offset.
    Character(usize),
    /// A line of the zone has another length than the form demands.
    Line,
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Reference => {
                f.write_str("the certificate reference does not fit the version of the header")
            }
            Self::ReservedTag => f.write_str("tag 255 is reserved for the signature"),
            Self::TooLong => f.write_str("the value is too long for this version"),
            Self::Character(at) => write!(f, "character {at} cannot be encoded in C40"),
            Self::Line => f.write_str("a line of the machine readable zone has the wrong length"),
        }
    }
}

impl std::error::Error for BuildError {}

/// Composes a seal. It checks the encoding and not the profile, so that wrong seals can be made for tests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VdsBuilder {
    header: VdsHeader,
    bytes: Vec<u8>,
}

impl VdsBuilder {
    /// Starts with the header.
    ///
    /// # Errors
    /// `Reference` where the reference does not fit the version.
    pub fn new(header: VdsHeader) -> Result<Self, BuildError> {
        let bytes = header.encode().map_err(|_| BuildError::Reference)?;
        Ok(Self { header, bytes })
    }

    /// Appends a feature of these bytes.
    ///
    /// # Errors
    /// `ReservedTag`, `TooLong`.
    pub fn binary(mut self, tag: u8, value: &[u8]) -> Result<Self, BuildError> {
        if tag == SIGNATURE_TAG {
            return Err(BuildError::ReservedTag);
        }
        self.bytes.push(tag);
        write_length(&mut self.bytes, value.len(), self.header.version).ok_or(BuildError::TooLong)?;
        self.bytes.extend_from_slice(value);
        Ok(self)
    }

    /// Appends a feature of C40 text.
    ///
    /// # Errors
    /// `Character`, and those of [`Self::binary`].
    pub fn text(self, tag: u8, text: &str) -> Result<Self, BuildError> {
        self.binary(tag, &c40::encode(text).map_err(character)?)
    }

    /// Appends a machine readable zone from its printed lines; of visas, the optional data are left out
    /// (Doc 9303-7, 9.1.3).
    ///
    /// # Errors
    /// `Line` where a line is shorter than the form, and those of [`Self::text`].
    pub fn mrz(self, tag: u8, form: MrzForm, lines: [&str; 2]) -> Result<Self, BuildError> {
        let [first, second] = lines;
        let second = second.get(..form.second_line()).ok_or(BuildError::Line)?;
        if first.len() != form.first_line() {
            return Err(BuildError::Line);
        }
        self.text(tag, &format!("{first}{second}"))
    }

    /// Header and message zone: what is to be signed (Doc 9303-13, 2.4), with the hash that belongs to the curve.
    #[must_use]
    pub fn to_be_signed(&self) -> &[u8] {
        &self.bytes
    }

    /// The whole seal with a signature `r ‖ s`.
    ///
    /// # Errors
    /// `TooLong`.
    pub fn seal(self, signature: &[u8]) -> Result<Vec<u8>, BuildError> {
        let Self { header, mut bytes } = self;
        bytes.push(SIGNATURE_TAG);
        write_length(&mut bytes, signature.len(), header.version).ok_or(BuildError::TooLong)?;
        bytes.extend_from_slice(signature);
        Ok(bytes)
    }
}

fn character(error: ParseError) -> BuildError {
    match error.reason {
        Reason::BadCharacter => BuildError::Character(error.offset),
        _ => BuildError::TooLong,
    }
}
