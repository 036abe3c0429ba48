//! The face image data of ISO/IEC 39794-5, tagged as Doc 9303-10, 4.5.6 has it.
//!
//! Identity metadata (gender, colours, expression, landmarks) is passed over: nothing here chooses by appearance.

use crate::file::{child, number, required};
use crate::image::ImagePayload;
use spartel_base::{ParseError, Reason};
use spartel_pki::der::{Tag, Tlv};

const NAME: &str = "FaceImageDataBlock";
/// Most representations that are read.
pub const MAX_REPRESENTATIONS: usize = 32;

/// All representations of a face.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaceImageData<'a> {
    /// Generation of the standard, 3 for the extensible format.
    pub generation: u32,
    /// Year of the standard, 2019.
    pub year: u32,
    /// The representations, at least one.
    pub representations: Vec<Representation<'a>>,
}

/// One two-dimensional representation and what its block says of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Representation<'a> {
    /// Number of the representation.
    pub id: u32,
    /// Declared kind of data: 2 JPEG, 3 JPEG 2000 lossy, 4 JPEG 2000 lossless; `None` where an extension says it.
    pub data_format: Option<u32>,
    /// Declared width and height in pixels, where said.
    pub size: Option<(u32, u32)>,
    /// Code of the colour space, where said.
    pub colour_space: Option<u32>,
    /// The image itself.
    pub payload: ImagePayload<'a>,
}

impl<'a> FaceImageData<'a> {
    /// Reads the data block `7F2E` of a biometric template.
    ///
    /// # Errors
    /// `Missing` parts, `LimitExceeded` above 32 representations, and those of reading the parts.
    pub(crate) fn read(block: Tlv<'a>) -> Result<Self, ParseError> {
        let standard = required(NAME, block, Tag::context_constructed(1))?;
        let face = required(NAME, standard, Tag(0x65))?;
        let version = required(NAME, face, Tag::context_constructed(0))?;
        let blocks = required(NAME, face, Tag::context_constructed(1))?;
        let mut representations = Vec::new();
        let mut parts = blocks.reader(NAME)?;
        while !parts.is_empty() {
            if representations.len() >= MAX_REPRESENTATIONS {
                return Err(parts.error(Reason::LimitExceeded));
            }
            representations.push(Representation::read(parts.read(Tag::SEQUENCE)?)?);
        }
        if representations.is_empty() {
            return Err(blocks.error(NAME, Reason::Missing));
        }
        Ok(Self {
            generation: number(NAME, required(NAME, version, Tag::context(0))?)?,
            year: number(NAME, required(NAME, version, Tag::context(1))?)?,
            representations,
        })
    }
}

impl<'a> Representation<'a> {
    fn read(block: Tlv<'a>) -> Result<Self, ParseError> {
        let id = number(NAME, required(NAME, block, Tag::context(0))?)?;
        let image = required(NAME, block, Tag::context_constructed(1))?;
        let base = required(NAME, image, Tag::context_constructed(0))?;
        let flat = required(NAME, base, Tag::context_constructed(0))?;
        let data = required(NAME, flat, Tag::context(0))?;
        let facts = required(NAME, flat, Tag::context_constructed(1))?;
        let size = child(NAME, facts, Tag::context_constructed(7))?;
        Ok(Self {
            id,
            data_format: code(facts, 0)?,
            size: size.map(dimensions).transpose()?,
            colour_space: code(facts, 9)?,
            payload: ImagePayload::new(data.value),
        })
    }
}

/// The code in a choice between a code and an extension.
fn code(parent: Tlv<'_>, field: u8) -> Result<Option<u32>, ParseError> {
    let Some(choice) = child(NAME, parent, Tag::context_constructed(field))? else {
        return Ok(None);
    };
    child(NAME, choice, Tag::context(0))?.map(|value| number(NAME, value)).transpose()
}

fn dimensions(size: Tlv<'_>) -> Result<(u32, u32), ParseError> {
    let side = |n| number(NAME, required(NAME, size, Tag::context(n))?);
    Ok((side(0)?, side(1)?))
}
