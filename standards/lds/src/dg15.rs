//! DG15: the public key of Active Authentication (Doc 9303-10, 4.7.15; Doc 9303-11, 6.1.5).

use crate::{DataGroup, DataGroupNumber, Unverified, file};
use spartel_base::ParseError;
use spartel_pki::algorithm::PublicKeyInfo;
use spartel_pki::der::{Tag, Tlv};

const NAME: &str = "EF.DG15";

/// The key with which the chip proves that it is no copy. It proves nothing unless EF.SOD covers it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dg15<'a> {
    /// The SubjectPublicKeyInfo, whole.
    pub public_key_info: &'a [u8],
}

impl<'a> Dg15<'a> {
    /// The key: its algorithm, and for verification the key itself.
    ///
    /// # Errors
    /// Where it is not an algorithm and a BIT STRING.
    pub fn key(&self) -> Result<PublicKeyInfo<'a>, ParseError> {
        PublicKeyInfo::parse(Tlv::parse(NAME, self.public_key_info)?)
    }
}

impl<'a> DataGroup<'a> for Dg15<'a> {
    const NUMBER: DataGroupNumber = DataGroupNumber::DG15;

    fn parse(bytes: &'a [u8]) -> Result<Unverified<Self>, ParseError> {
        let info = file::template(NAME, bytes, Self::NUMBER.tag())?.read(Tag::SEQUENCE)?;
        Ok(Unverified::new(Self { public_key_info: info.raw }))
    }
}
