//! PNG, WebP and BMP; of an animated PNG or WebP the first picture.

use super::{DecodeError, Density, Format, Limits, Raw, exif, samples};
use image::codecs::{bmp::BmpDecoder, png::PngDecoder, webp::WebPDecoder};
use image::error::ImageError;
use image::{DynamicImage, ImageDecoder};
use std::io::{Cursor, ErrorKind};

pub(super) fn decode(format: Format, bytes: &[u8], limits: &Limits) -> Result<Raw, DecodeError> {
    let fault = |error| named(format, &error);
    let source = Cursor::new(bytes);
    match format {
        Format::Png => {
            let decoder = PngDecoder::with_limits(source, budget(limits)).map_err(fault)?;
            pixels(format, decoder, limits, png_density(bytes))
        }
        Format::Bmp => {
            let (width, height) = bmp_size(bytes).ok_or(DecodeError::Truncated(format))?;
            limits.admit(width, height, 4)?;
            pixels(format, BmpDecoder::new(source).map_err(fault)?, limits, bmp_density(bytes))
        }
        _ => {
            // What comes after the pixels may tell how to hold them.
            let length =
                bytes.get(4..).and_then(|b| b.first_chunk()).map(|l| u64::from(u32::from_le_bytes(*l)));
            if length.is_none_or(|length| length + 8 > bytes.len() as u64) {
                return Err(DecodeError::Truncated(format));
            }
            pixels(format, WebPDecoder::new(source).map_err(fault)?, limits, None)
        }
    }
}

fn budget(limits: &Limits) -> image::Limits {
    let mut budget = image::Limits::no_limits();
    budget.max_alloc = Some(limits.memory);
    budget
}

fn pixels(
    format: Format,
    mut decoder: impl ImageDecoder,
    limits: &Limits,
    density: Option<Density>,
) -> Result<Raw, DecodeError> {
    let fault = |error| named(format, &error);
    let (width, height) = decoder.dimensions();
    limits.admit(width, height, decoder.color_type().bytes_per_pixel().into())?;
    decoder.set_limits(budget(limits)).map_err(fault)?;
    let exif = decoder.exif_metadata().ok().flatten();
    let image = DynamicImage::from_decoder(decoder).map_err(fault)?;
    let orientation = exif::orientation(exif.as_deref());
    Ok(Raw { width, height, rgb: colours(image), orientation, density })
}

fn colours(image: DynamicImage) -> Vec<u8> {
    match image {
        DynamicImage::ImageRgb8(rgb) => rgb.into_raw(),
        DynamicImage::ImageLuma8(grey) => samples::from_grey(grey.as_raw()),
        other if other.color().has_alpha() => samples::from_rgba(other.into_rgba8().as_raw()),
        other => other.into_rgb8().into_raw(),
    }
}

fn named(format: Format, error: &ImageError) -> DecodeError {
    match error {
        ImageError::Unsupported(_) => DecodeError::Unsupported(format),
        ImageError::Limits(_) => DecodeError::TooMuchMemory(format),
        ImageError::IoError(io) if io.kind() == ErrorKind::UnexpectedEof => DecodeError::Truncated(format),
        _ => DecodeError::Broken(format),
    }
}

/// The pHYs chunk of a PNG (ISO/IEC 15948, 11.3.5.3): pixels a metre.
fn png_density(bytes: &[u8]) -> Option<Density> {
    let mut rest = bytes.get(8..)?;
    loop {
        let length = u32::from_be_bytes(*rest.first_chunk()?) as usize;
        let (name, content) = (rest.get(4..8)?, rest.get(8..length.checked_add(8)?)?);
        match (name, content) {
            (b"pHYs", [x0, x1, x2, x3, y0, y1, y2, y3, 1]) => {
                let claim = |metre: [u8; 4]| f64::from(u32::from_be_bytes(metre)) * 0.0254;
                return Density::new(claim([*x0, *x1, *x2, *x3]), claim([*y0, *y1, *y2, *y3]));
            }
            (b"IDAT" | b"IEND", _) => return None,
            _ => rest = rest.get(length.checked_add(12)?..)?,
        }
    }
}

/// Width and height in the header of a bitmap; the height is negative where rows run from the top. The oldest header has
/// 16 bits for each.
fn bmp_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let four = |at: usize| bytes.get(at..)?.first_chunk().map(|four| i32::from_le_bytes(*four));
    let two = |at: usize| bytes.get(at..)?.first_chunk().map(|two| u32::from(u16::from_le_bytes(*two)));
    if four(14)? == 12 {
        return Some((two(18)?, two(20)?));
    }
    Some((four(18)?.unsigned_abs(), four(22)?.unsigned_abs()))
}

/// Pixels a metre in the header of a bitmap.
fn bmp_density(bytes: &[u8]) -> Option<Density> {
    let header = u32::from_le_bytes(*bytes.get(14..)?.first_chunk()?);
    let metre = |at: usize| Some(f64::from(i32::from_le_bytes(*bytes.get(at..)?.first_chunk()?)) * 0.0254);
    if header >= 40 { Density::new(metre(38)?, metre(42)?) } else { None }
}
