//! DG3: whether and how many fingerprints the chip holds, and nothing of them (Doc 9303-10, 4.7.3).

use crate::{DataGroup, DataGroupNumber, Unverified, biometric};
use spartel_base::ParseError;

/// Presence of fingerprints. The type has no room for a biometric, so that none can be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dg3 {
    /// How many the issuer says there are; 0 where none could be taken.
    pub declared: u32,
    /// How many templates there are.
    pub found: u32,
}

impl<'a> DataGroup<'a> for Dg3 {
    const NUMBER: DataGroupNumber = DataGroupNumber::DG3;

    fn parse(bytes: &'a [u8]) -> Result<Unverified<Self>, ParseError> {
        let (declared, found) = biometric::count("EF.DG3", bytes, Self::NUMBER.tag())?;
        Ok(Unverified::new(Self { declared, found }))
    }
}
