//! What a key may be used for, and when (RFC 5280, 4.2.1.3 and 4.2.1.12; Doc 9303-12, Table 6).

use super::retag;
use crate::der::{self, Oid, Tag, Tlv};
use spartel_base::{ParseError, Reason, Timestamp};

/// The bits of KeyUsage, `digitalSignature` highest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct KeyUsage(pub u16);

impl KeyUsage {
    /// digitalSignature.
    pub const DIGITAL_SIGNATURE: Self = Self(1 << 15);
    /// nonRepudiation, also called contentCommitment.
    pub const NON_REPUDIATION: Self = Self(1 << 14);
    /// keyCertSign.
    pub const CERTIFICATE_SIGN: Self = Self(1 << 10);
    /// cRLSign.
    pub const CRL_SIGN: Self = Self(1 << 9);
    /// keyCertSign and cRLSign, what a CSCA has and nothing more.
    pub const CSCA: Self = Self(1 << 10 | 1 << 9);

    pub(super) fn parse(object: Tlv<'_>) -> Result<Self, ParseError> {
        let bits = der::bit_string("KeyUsage", object)?;
        let byte = |n: usize| u16::from(bits.bytes.get(n).copied().unwrap_or(0));
        Ok(Self(byte(0) << 8 | byte(1)))
    }

    /// Whether all bits of `wanted` are set.
    #[must_use]
    pub const fn has(self, wanted: Self) -> bool {
        self.0 & wanted.0 == wanted.0
    }
}

/// When the private key is used. Either end may be open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PrivateKeyUsagePeriod {
    /// First instant.
    pub not_before: Option<Timestamp>,
    /// Last instant.
    pub not_after: Option<Timestamp>,
}

impl PrivateKeyUsagePeriod {
    pub(super) fn parse(object: Tlv<'_>) -> Result<Self, ParseError> {
        const NAME: &str = "PrivateKeyUsagePeriod";
        let mut parts = object.expect(NAME, Tag::SEQUENCE)?.reader(NAME)?;
        let mut period = Self { not_before: None, not_after: None };
        while !parts.is_empty() {
            let part = parts.next()?;
            let time = retag(part, Tag::GENERALIZED_TIME);
            match part.tag.0 {
                0x80 => period.not_before = Some(der::time(NAME, time)?),
                0x81 => period.not_after = Some(der::time(NAME, time)?),
                _ => return Err(part.error(NAME, Reason::UnexpectedTag)),
            }
        }
        Ok(period)
    }
}

/// Most purposes that one certificate may name.
const MAX_PURPOSES: usize = 64;

pub(super) fn extended<'a>(object: Tlv<'a>) -> Result<Vec<Oid<'a>>, ParseError> {
    const NAME: &str = "ExtKeyUsage";
    let mut parts = object.expect(NAME, Tag::SEQUENCE)?.reader(NAME)?;
    let mut purposes = Vec::new();
    while !parts.is_empty() {
        if purposes.len() == MAX_PURPOSES {
            return Err(parts.error(Reason::LimitExceeded));
        }
        purposes.push(der::oid(NAME, parts.next()?)?);
    }
    Ok(purposes)
}
