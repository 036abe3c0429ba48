//! DG7: the signature or usual mark to display (Doc 9303-10, 4.7.7).

use crate::image::ImagePayload;
use crate::{DataGroup, DataGroupNumber, Unverified, displayed_image};
use spartel_base::ParseError;
use spartel_pki::der::Tag;

/// Signatures or usual marks to display.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dg7<'a> {
    /// How many the issuer says there are.
    pub declared: Option<u32>,
    /// The images found, at most 32.
    pub images: Vec<ImagePayload<'a>>,
}

impl<'a> DataGroup<'a> for Dg7<'a> {
    const NUMBER: DataGroupNumber = DataGroupNumber::DG7;

    fn parse(bytes: &'a [u8]) -> Result<Unverified<Self>, ParseError> {
        let (declared, images) = displayed_image::read("EF.DG7", bytes, Self::NUMBER.tag(), Tag(0x5F43))?;
        Ok(Unverified::new(Self { declared, images }))
    }
}
