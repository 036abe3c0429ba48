//! DG13: details at the issuer's discretion (Doc 9303-10, 4.7.13).

use crate::{DataGroup, DataGroupNumber, Unverified, file};
use spartel_base::ParseError;

const NAME: &str = "EF.DG13";

/// Bytes whose meaning only the issuer knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dg13<'a> {
    /// The content of the file, tag and length left out.
    pub content: &'a [u8],
}

impl<'a> DataGroup<'a> for Dg13<'a> {
    const NUMBER: DataGroupNumber = DataGroupNumber::DG13;

    fn parse(bytes: &'a [u8]) -> Result<Unverified<Self>, ParseError> {
        let object = file::object(NAME, bytes)?.expect(NAME, Self::NUMBER.tag())?;
        Ok(Unverified::new(Self { content: object.value }))
    }
}
