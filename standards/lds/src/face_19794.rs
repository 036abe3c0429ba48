//! The facial record of ISO/IEC 19794-5:2005, clause 5: headers and images.
//!
//! Gender, colour of eyes and hair, expression and pose are passed over: nothing here chooses by appearance.

use crate::image::ImagePayload;
use spartel_base::{ParseError, Reason};
use spartel_pki::der::Tlv;

const NAME: &str = "FacialRecord";
const HEADER: usize = 14;
const INFORMATION: usize = 20;
const FEATURE_POINT: usize = 8;
const IMAGE_INFORMATION: usize = 12;
/// Most images that a record is read with.
pub const MAX_IMAGES: usize = 32;

/// One record with its images.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FacialRecord<'a> {
    /// The version as three digits, `010`.
    pub version: [u8; 3],
    /// The images, at least one.
    pub images: Vec<FacialImage<'a>>,
}

/// One image and what its header says of it (5.7).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FacialImage<'a> {
    /// Number of feature points before the image.
    pub feature_points: u16,
    /// Kind of face image: 0 basic, 1 full frontal, 2 token frontal.
    pub image_type: u8,
    /// Declared kind of data: 0 JPEG, 1 JPEG 2000.
    pub data_type: u8,
    /// Declared width in pixels; 0 where unsaid.
    pub width: u16,
    /// Declared height in pixels; 0 where unsaid.
    pub height: u16,
    /// Colour space: 0 unsaid, 1 RGB of 24 bits, 2 YUV 4:2:2, 3 grey of 8 bits.
    pub colour_space: u8,
    /// Quality; 0 where unsaid.
    pub quality: u16,
    /// The image itself.
    pub payload: ImagePayload<'a>,
}

impl<'a> FacialRecord<'a> {
    /// Reads the data block of a biometric template.
    ///
    /// # Errors
    /// `BadValue` of the identifier, `Unsupported` version, `BadLength` or `Truncated` where a block does not fit,
    /// `Missing` without an image, `LimitExceeded` above 32 images.
    pub(crate) fn read(block: Tlv<'a>) -> Result<Self, ParseError> {
        let mut cursor = Cursor { bytes: block.value, at: 0, base: block.value_offset() };
        let header = cursor.take::<HEADER>()?;
        let [b'F', b'A', b'C', 0, v0, v1, v2, 0, l0, l1, l2, l3, c0, c1] = header else {
            return Err(block.error(NAME, Reason::BadValue));
        };
        if [v0, v1, v2] != [b'0', b'1', b'0'] {
            return Err(block.error(NAME, Reason::Unsupported));
        }
        let count = usize::from(u16::from_be_bytes([c0, c1]));
        if count > MAX_IMAGES {
            return Err(block.error(NAME, Reason::LimitExceeded));
        }
        if count == 0 {
            return Err(block.error(NAME, Reason::Missing));
        }
        if u32::from_be_bytes([l0, l1, l2, l3]) as usize > block.value.len() {
            return Err(block.error(NAME, Reason::BadLength));
        }
        let images = (0..count).map(|_| FacialImage::read(&mut cursor)).collect::<Result<_, _>>()?;
        Ok(Self { version: [v0, v1, v2], images })
    }
}

impl<'a> FacialImage<'a> {
    fn read(cursor: &mut Cursor<'a>) -> Result<Self, ParseError> {
        let start = cursor.at;
        let [l0, l1, l2, l3, p0, p1, ..] = cursor.take::<INFORMATION>()?;
        let length = u32::from_be_bytes([l0, l1, l2, l3]) as usize;
        let feature_points = u16::from_be_bytes([p0, p1]);
        cursor.skip(usize::from(feature_points) * FEATURE_POINT)?;
        let [image_type, data_type, w0, w1, h0, h1, colour_space, _source, _d0, _d1, q0, q1] =
            cursor.take::<IMAGE_INFORMATION>()?;
        let data = length.checked_sub(cursor.at - start).ok_or(cursor.fail(Reason::BadLength))?;
        Ok(Self {
            feature_points,
            image_type,
            data_type,
            width: u16::from_be_bytes([w0, w1]),
            height: u16::from_be_bytes([h0, h1]),
            colour_space,
            quality: u16::from_be_bytes([q0, q1]),
            payload: ImagePayload::new(cursor.skip(data)?),
        })
    }
}

/// A place in the record.
struct Cursor<'a> {
    bytes: &'a [u8],
    at: usize,
    base: usize,
}

impl<'a> Cursor<'a> {
    fn fail(&self, reason: Reason) -> ParseError {
        ParseError::new(NAME, self.base + self.at, reason)
    }

    fn take<const N: usize>(&mut self) -> Result<[u8; N], ParseError> {
        let short = self.fail(Reason::Truncated);
        self.skip(N)?.try_into().map_err(|_| short)
    }

    fn skip(&mut self, count: usize) -> Result<&'a [u8], ParseError> {
        let end = self.at.checked_add(count).ok_or(self.fail(Reason::BadLength))?;
        let part = self.bytes.get(self.at..end).ok_or(self.fail(Reason::Truncated))?;
        self.at = end;
        Ok(part)
    }
}
