//! Algorithms and keys as certificates name them (RFC 5280, 4.1.1.2; RFC 4055; RFC 5480; TR-03111).

mod public_key;
mod signature;

pub use public_key::{CurveForm, KeyAlgorithm, KeyId, PublicKeyInfo};
pub use signature::SignatureAlgorithm;

use crate::der::{self, Oid, Tag, Tlv};
use spartel_base::ParseError;

/// An algorithm and its parameters, not judged yet.
#[derive(Debug, Clone, Copy)]
pub struct AlgorithmIdentifier<'a> {
    /// Which algorithm.
    pub id: Oid<'a>,
    /// Its parameters, if any object follows the identifier.
    pub parameters: Option<Tlv<'a>>,
    /// The encoded identifier with its parameters.
    pub raw: &'a [u8],
}

impl<'a> AlgorithmIdentifier<'a> {
    /// Reads an AlgorithmIdentifier.
    ///
    /// # Errors
    /// `UnexpectedTag` where it is no SEQUENCE that begins with an identifier.
    pub fn parse(structure: &'static str, object: Tlv<'a>) -> Result<Self, ParseError> {
        let mut parts = object.expect(structure, Tag::SEQUENCE)?.reader(structure)?;
        let id = der::oid(structure, parts.next()?)?;
        let parameters = if parts.is_empty() { None } else { Some(parts.next()?) };
        Ok(Self { id, parameters, raw: object.raw })
    }

    /// Whether both name the same algorithm with the same parameters; absent ones and NULL are the same.
    #[must_use]
    pub fn same_as(&self, other: &AlgorithmIdentifier<'_>) -> bool {
        fn value<'b>(p: Option<Tlv<'b>>) -> Option<&'b [u8]> {
            p.filter(|p| p.tag != Tag::NULL).map(|p| p.raw)
        }
        self.id == other.id && value(self.parameters) == value(other.parameters)
    }
}
