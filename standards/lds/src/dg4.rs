//! DG4: whether and how many irises the chip holds, and nothing of them (Doc 9303-10, 4.7.4).

use crate::{DataGroup, DataGroupNumber, Unverified, biometric};
use spartel_base::ParseError;

/// Presence of irises. The type has no room for a biometric, so that none can be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dg4 {
    /// How many the issuer says there are; 0 where none could be taken.
    pub declared: u32,
    /// How many templates there are.
    pub found: u32,
}

impl<'a> DataGroup<'a> for Dg4 {
    const NUMBER: DataGroupNumber = DataGroupNumber::DG4;

    fn parse(bytes: &'a [u8]) -> Result<Unverified<Self>, ParseError> {
        let (declared, found) = biometric::count("EF.DG4", bytes, Self::NUMBER.tag())?;
        Ok(Unverified::new(Self { declared, found }))
    }
}
