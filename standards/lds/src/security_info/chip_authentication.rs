//! Chip Authentication: variants, parameters and keys (Doc 9303-11, 9.2.5 to 9.2.7).

use super::{Agreement, Cipher, optional_small, small};
use spartel_base::ParseError;
use spartel_pki::algorithm::PublicKeyInfo;
use spartel_pki::der::{Reader, Tag, Tlv};

/// ChipAuthenticationInfo: one variant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChipAuthenticationInfo {
    /// How keys are agreed.
    pub agreement: Agreement,
    /// The cipher that follows.
    pub cipher: Cipher,
    /// Version of the protocol, 1 for eMRTDs.
    pub version: u32,
    /// Number of the key; required where there are several.
    pub key_id: Option<u32>,
}

impl ChipAuthenticationInfo {
    pub(super) fn read(
        agreement: u8,
        cipher: u8,
        parts: &mut Reader<'_>,
    ) -> Result<Option<Self>, ParseError> {
        let (Some(agreement), Some(cipher)) = (Agreement::from_arc(agreement), Cipher::from_arc(cipher))
        else {
            return Ok(None);
        };
        let version = small(parts)?;
        Ok(Some(Self { agreement, cipher, version, key_id: optional_small(parts)? }))
    }
}

/// ChipAuthenticationPublicKeyInfo: a key of the chip.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChipAuthenticationPublicKeyInfo<'a> {
    /// How keys are agreed with it.
    pub agreement: Agreement,
    /// The SubjectPublicKeyInfo, whole.
    pub public_key_info: &'a [u8],
    /// Number of the key; required where there are several.
    pub key_id: Option<u32>,
}

impl<'a> ChipAuthenticationPublicKeyInfo<'a> {
    /// The key: its algorithm, and the bytes of the point or number.
    ///
    /// # Errors
    /// Where it is not an algorithm and a BIT STRING.
    pub fn key(&self) -> Result<PublicKeyInfo<'a>, ParseError> {
        PublicKeyInfo::parse(Tlv::parse("ChipAuthenticationPublicKeyInfo", self.public_key_info)?)
    }

    pub(super) fn read(agreement: u8, parts: &mut Reader<'a>) -> Result<Option<Self>, ParseError> {
        let Some(agreement) = Agreement::from_arc(agreement) else { return Ok(None) };
        let public_key_info = parts.read(Tag::SEQUENCE)?.raw;
        Ok(Some(Self { agreement, public_key_info, key_id: optional_small(parts)? }))
    }
}

/// ChipAuthenticationDomainParameterInfo: parameters of version 2 and 3 (TR-03110-3, A.1.1.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChipAuthenticationDomainParameterInfo<'a> {
    /// How keys are agreed.
    pub agreement: Agreement,
    /// The parameters as an AlgorithmIdentifier, whole.
    pub parameters: &'a [u8],
    /// Number of the key.
    pub key_id: Option<u32>,
}

impl<'a> ChipAuthenticationDomainParameterInfo<'a> {
    pub(super) fn read(agreement: u8, parts: &mut Reader<'a>) -> Result<Option<Self>, ParseError> {
        let Some(agreement) = Agreement::from_arc(agreement) else { return Ok(None) };
        let parameters = parts.read(Tag::SEQUENCE)?.raw;
        Ok(Some(Self { agreement, parameters, key_id: optional_small(parts)? }))
    }
}
