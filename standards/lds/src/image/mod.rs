//! Images as the chip holds them: which kind, and what their headers say. Nothing is decoded.

mod jpeg;
mod jpeg2000;

use spartel_base::{ParseError, Reason};
use std::fmt;

const NAME: &str = "image";

/// The bytes of an image.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct ImagePayload<'a>(&'a [u8]);

/// A kind of image that Doc 9303-10 allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ImageFormat {
    /// JPEG, ISO/IEC 10918-1.
    Jpeg {
        /// Whether it is coded in several scans.
        progressive: bool,
    },
    /// JPEG 2000 in its file format, ISO/IEC 15444-1 annex I.
    Jp2,
    /// A bare codestream of JPEG 2000, ISO/IEC 15444-1 annex A.
    Jpeg2000Codestream,
}

/// What the headers of an image say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ImageFacts {
    /// Which kind.
    pub format: ImageFormat,
    /// Width in pixels, at least 1.
    pub width: u32,
    /// Height in pixels, at least 1.
    pub height: u32,
    /// Number of components: 1 grey, 3 colour.
    pub components: u16,
    /// Bits of a sample of the first component.
    pub bit_depth: u8,
}

impl<'a> ImagePayload<'a> {
    pub(crate) const fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    /// The bytes.
    #[must_use]
    pub const fn bytes(self) -> &'a [u8] {
        self.0
    }

    /// What the headers say.
    ///
    /// # Errors
    /// `Missing` where it is empty, `Unsupported` where it is neither JPEG nor JPEG 2000, else what is wrong with the
    /// headers and at which offset in the image.
    pub fn facts(self) -> Result<ImageFacts, ParseError> {
        match self.0 {
            [] => Err(ParseError::new(NAME, 0, Reason::Missing)),
            [0xFF, 0xD8, ..] => jpeg::facts(self.0),
            [0xFF, 0x4F, ..] => jpeg2000::codestream(self.0, 0),
            [0, 0, 0, 0x0C, b'j', b'P', ..] => jpeg2000::boxes(self.0),
            _ => Err(ParseError::new(NAME, 0, Reason::Unsupported)),
        }
    }
}

impl fmt::Debug for ImagePayload<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ImagePayload({} bytes)", self.0.len())
    }
}

/// Bytes at a place, or `Truncated`.
fn at<const N: usize>(structure: &'static str, bytes: &[u8], place: usize) -> Result<[u8; N], ParseError> {
    place
        .checked_add(N)
        .and_then(|end| bytes.get(place..end))
        .and_then(|part| part.try_into().ok())
        .ok_or(ParseError::new(structure, place, Reason::Truncated))
}
