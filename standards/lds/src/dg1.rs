//! DG1: the machine readable zone as the chip holds it (Doc 9303-10, 4.7.1).

use crate::{DataGroup, DataGroupNumber, Text, Unverified, file};
use spartel_base::{ParseError, Reason};
use spartel_mrz::{Mrz, MrzError};
use spartel_pki::der::Tag;

const NAME: &str = "EF.DG1";

/// Largest zone in bytes; TD1 has 90.
const MAX_ZONE: usize = 256;

/// The machine readable zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dg1<'a> {
    zone: &'a [u8],
    text: Text<'a>,
}

impl Dg1<'_> {
    /// All lines without breaks, as stored.
    #[must_use]
    pub fn text(&self) -> &str {
        self.text.as_str()
    }

    /// The zone, read by its length.
    ///
    /// # Errors
    /// Where the text has no layout of Doc 9303, or characters outside its alphabet.
    pub fn mrz(&self) -> Result<Mrz, MrzError> {
        Mrz::from_bytes(self.zone)
    }
}

impl<'a> DataGroup<'a> for Dg1<'a> {
    const NUMBER: DataGroupNumber = DataGroupNumber::DG1;

    fn parse(bytes: &'a [u8]) -> Result<Unverified<Self>, ParseError> {
        let mut parts = file::template(NAME, bytes, Self::NUMBER.tag())?;
        let zone = parts.read(Tag(0x5F1F))?;
        if zone.value.len() > MAX_ZONE {
            return Err(zone.error(NAME, Reason::LimitExceeded));
        }
        Ok(Unverified::new(Self { zone: zone.value, text: Text::read(zone.value) }))
    }
}
