//! ActiveAuthenticationInfo: the algorithm, where the chip signs with ECDSA (Doc 9303-11, 9.2.4).

use super::small;
use spartel_base::ParseError;
use spartel_pki::der::{self, Oid, Reader, Tag};

/// The algorithm with which the chip answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ActiveAuthenticationInfo<'a> {
    /// Version, 1.
    pub version: u32,
    /// Signature algorithm, an identifier of TR-03111 for plain ECDSA signatures.
    pub signature_algorithm: Oid<'a>,
}

impl<'a> ActiveAuthenticationInfo<'a> {
    pub(super) fn read(parts: &mut Reader<'a>) -> Result<Self, ParseError> {
        let version = small(parts)?;
        let signature_algorithm = der::oid("ActiveAuthenticationInfo", parts.read(Tag::OID)?)?;
        Ok(Self { version, signature_algorithm })
    }
}
