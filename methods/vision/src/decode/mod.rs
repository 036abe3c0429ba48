//! Picture files into pixels: recognised by content, measured against limits from the header, upright, on white.
//!
//! Whole or not at all: a truncated or damaged file is refused, because a page of which the lower half is missing must
//! not be judged as if it had been seen. Of several pictures in a file (pages of a TIFF, frames of an animation) the
//! first one counts. Resolutions written in files are handed on and never believed: the true one comes from the pitch
//! of the machine readable zone.
//!
//! The pixels are the same on every machine: every decoder here works in integers or plain `f32`, and the JPEG decoder
//! is held to its portable path.

mod error;
mod exif;
mod format;
mod jpeg;
mod jpeg2000;
mod raster;
mod samples;
mod tiff;

pub use error::DecodeError;
pub use format::Format;

use crate::Picture;
use ::image::metadata::Orientation;
use ::image::{DynamicImage, RgbImage};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// What a file may ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Width × height.
    pub pixels: u64,
    /// Bytes a decoder may hold besides the file and the finished picture.
    pub memory: u64,
}

impl Default for Limits {
    /// 64 million pixels and 768 MiB: the largest picture of the most generous format, 16 bits of four channels, fits.
    fn default() -> Self {
        Self { pixels: 64_000_000, memory: 768 << 20 }
    }
}

impl Limits {
    /// Admits a picture of this size when its decoder holds `cost` bytes a pixel.
    fn admit(&self, width: u32, height: u32, cost: u64) -> Result<(), DecodeError> {
        let limit = self.pixels.min(self.memory / cost.max(1));
        match u64::from(width) * u64::from(height) {
            0 => Err(DecodeError::NoPixels),
            pixels if pixels > limit => Err(DecodeError::TooManyPixels { width, height, limit }),
            _ => Ok(()),
        }
    }
}

/// The resolution a file claims, in pixels an inch: information, never trusted.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Density {
    /// Across the upright picture.
    pub across: f64,
    /// Down the upright picture.
    pub down: f64,
}

impl Density {
    /// None where a claim is no positive number.
    fn new(across: f64, down: f64) -> Option<Self> {
        let sound = |n: f64| n.is_finite() && n > 0.0;
        (sound(across) && sound(down)).then_some(Self { across, down })
    }
}

/// A file, decoded.
#[derive(Debug, Clone, PartialEq)]
pub struct Decoded {
    /// The pixels, turned as the file says, transparent parts on white.
    pub picture: Picture,
    /// How the file was written.
    pub format: Format,
    /// The resolution it claims.
    pub density: Option<Density>,
}

/// The pixels of a file.
///
/// # Errors
/// Where the file is no picture, is damaged or incomplete, or asks for more than the limits.
pub fn decode(bytes: &[u8], limits: &Limits) -> Result<Picture, DecodeError> {
    open(bytes, limits).map(|decoded| decoded.picture)
}

/// The pixels of a file and what it says about itself.
///
/// # Errors
/// Where the file is no picture, is damaged or incomplete, or asks for more than the limits.
pub fn open(bytes: &[u8], limits: &Limits) -> Result<Decoded, DecodeError> {
    let format = Format::of(bytes)?;
    // The decoders are other people's code and read hostile bytes. None is known to panic; should one, the file is
    // called broken and the inspection goes on.
    let raw = catch_unwind(AssertUnwindSafe(|| raw(format, bytes, limits)))
        .unwrap_or(Err(DecodeError::Broken(format)))?;
    raw.upright(format).ok_or(DecodeError::Broken(format))
}

fn raw(format: Format, bytes: &[u8], limits: &Limits) -> Result<Raw, DecodeError> {
    match format {
        Format::Jpeg => jpeg::decode(bytes, limits),
        Format::Tiff => tiff::decode(bytes, limits),
        Format::Jpeg2000 => jpeg2000::decode(bytes, limits),
        Format::Png | Format::WebP | Format::Bmp => raster::decode(format, bytes, limits),
    }
}

/// Pixels as the file stores them, and how to hold them.
struct Raw {
    width: u32,
    height: u32,
    rgb: Vec<u8>,
    orientation: Orientation,
    density: Option<Density>,
}

impl Raw {
    fn upright(self, format: Format) -> Option<Decoded> {
        use Orientation::{NoTransforms, Rotate90, Rotate90FlipH, Rotate270, Rotate270FlipH};
        let lies = matches!(self.orientation, Rotate90 | Rotate270 | Rotate90FlipH | Rotate270FlipH);
        let density = match self.density {
            Some(d) if lies => Some(Density { across: d.down, down: d.across }),
            density => density,
        };
        let picture = if self.orientation == NoTransforms {
            Picture::new(self.width, self.height, self.rgb)
        } else {
            let mut turned = DynamicImage::ImageRgb8(RgbImage::from_raw(self.width, self.height, self.rgb)?);
            turned.apply_orientation(self.orientation);
            Picture::new(turned.width(), turned.height(), turned.into_rgb8().into_raw())
        };
        Some(Decoded { picture: picture?, format, density })
    }
}
