//! Whether a certificate is one of an authority (RFC 5280, 4.2.1.9).

use crate::der::{self, Tag, Tlv};
use spartel_base::ParseError;

/// The contents of BasicConstraints.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BasicConstraints {
    /// Whether the subject is an authority.
    pub authority: bool,
    /// Whether `cA FALSE` was written, which DER forbids.
    pub default_encoded: bool,
    /// How many certificates may stand between this one and a signer's.
    pub path_length: Option<i64>,
}

impl BasicConstraints {
    pub(super) fn parse(object: Tlv<'_>) -> Result<Self, ParseError> {
        const NAME: &str = "BasicConstraints";
        let mut parts = object.expect(NAME, Tag::SEQUENCE)?.reader(NAME)?;
        let flag = parts.optional(Tag::BOOLEAN)?.map(|flag| der::boolean(NAME, flag)).transpose()?;
        let length = parts.optional(Tag::INTEGER)?.map(|n| der::small_integer(NAME, n)).transpose()?;
        Ok(Self { authority: flag == Some(true), default_encoded: flag == Some(false), path_length: length })
    }
}
