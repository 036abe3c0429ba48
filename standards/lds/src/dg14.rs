//! DG14: security options (Doc 9303-10, 4.7.14; Doc 9303-11, 9.2).

use crate::security_info::SecurityInfos;
use crate::{DataGroup, DataGroupNumber, Unverified, file};
use spartel_base::ParseError;
use spartel_pki::der::Tag;

const NAME: &str = "EF.DG14";

/// The protocols and keys of the chip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dg14<'a> {
    /// What the chip supports.
    pub infos: SecurityInfos<'a>,
}

impl<'a> DataGroup<'a> for Dg14<'a> {
    const NUMBER: DataGroupNumber = DataGroupNumber::DG14;

    fn parse(bytes: &'a [u8]) -> Result<Unverified<Self>, ParseError> {
        let set = file::template(NAME, bytes, Self::NUMBER.tag())?.read(Tag::SET)?;
        Ok(Unverified::new(Self { infos: SecurityInfos::read(set)? }))
    }
}
