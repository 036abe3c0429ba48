//! DG5: the portrait to display (Doc 9303-10, 4.7.5).

use crate::image::ImagePayload;
use crate::{DataGroup, DataGroupNumber, Unverified, displayed_image};
use spartel_base::ParseError;
use spartel_pki::der::Tag;

/// Portraits to display.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dg5<'a> {
    /// How many the issuer says there are.
    pub declared: Option<u32>,
    /// The images found, at most 32.
    pub images: Vec<ImagePayload<'a>>,
}

impl<'a> DataGroup<'a> for Dg5<'a> {
    const NUMBER: DataGroupNumber = DataGroupNumber::DG5;

    fn parse(bytes: &'a [u8]) -> Result<Unverified<Self>, ParseError> {
        let (declared, images) = displayed_image::read("EF.DG5", bytes, Self::NUMBER.tag(), Tag(0x5F40))?;
        Ok(Unverified::new(Self { declared, images }))
    }
}
