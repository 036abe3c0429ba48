//! JPEG 2000: the format of most portraits in chips, as a JP2 file or a bare codestream (ISO/IEC 15444-1).

use super::{DecodeError, Format, Limits, Raw, samples};
use hayro_jpeg2000::error::{DecodeError as Fault, FormatError, MarkerError};
use hayro_jpeg2000::{ColorSpace, DecodeSettings, DecoderContext, Image};
use image::metadata::Orientation;

const BROKEN: DecodeError = DecodeError::Broken(Format::Jpeg2000);

/// Bytes a pixel and channel that the decoder holds: coefficients, a tile and the finished channel, in `f32`.
const COST: u64 = 12;

/// More tiles than any scanner writes; every tile costs some hundred bytes before its first coefficient.
const TILES: u64 = 4096;

pub(super) fn decode(bytes: &[u8], limits: &Limits) -> Result<Raw, DecodeError> {
    let size = Size::of(bytes)?;
    limits.admit(size.width, size.height, COST * u64::from(size.channels))?;
    if size.channels > 5 || size.tiles > TILES {
        return Err(DecodeError::Unsupported(Format::Jpeg2000));
    }
    // The codestream ends with EOC (A.4.4), which no data before it contain. Without, part of the picture is missing.
    if !bytes.windows(2).rev().any(|pair| pair == [0xFF, 0xD9]) {
        return Err(DecodeError::Truncated(Format::Jpeg2000));
    }
    let image = Image::new(bytes, &DecodeSettings::default()).map_err(named)?;
    // A crop or a second header must not ask for more than was admitted.
    limits.admit(image.width(), image.height(), COST * u64::from(size.channels))?;
    let mut context = DecoderContext::default();
    let decoded = image.decode(&mut context).map_err(named)?;
    let rgb = colours(&image, &decoded.data_u8())?;
    let (width, height) = (image.width(), image.height());
    Ok(Raw { width, height, rgb, orientation: Orientation::NoTransforms, density: None })
}

fn colours(image: &Image<'_>, data: &[u8]) -> Result<Vec<u8>, DecodeError> {
    let channels = image.color_space().num_channels();
    Ok(match (image.color_space(), channels, image.has_alpha()) {
        (ColorSpace::CMYK, _, false) => samples::from_cmyk(data),
        (_, 1, false) => samples::from_grey(data),
        (_, 1, true) => samples::from_grey_alpha(data),
        (_, 3, false) => data.to_vec(),
        (_, 3, true) => samples::from_rgba(data),
        (ColorSpace::Icc { .. }, 4, false) => samples::from_cmyk(data),
        _ => return Err(DecodeError::Unsupported(Format::Jpeg2000)),
    })
}

fn named(fault: Fault) -> DecodeError {
    match fault {
        Fault::Format(FormatError::Unsupported) | Fault::Marker(MarkerError::Unsupported) => {
            DecodeError::Unsupported(Format::Jpeg2000)
        }
        _ => BROKEN,
    }
}

/// What the SIZ segment says (A.5.1).
struct Size {
    width: u32,
    height: u32,
    channels: u16,
    tiles: u64,
}

impl Size {
    fn of(bytes: &[u8]) -> Result<Self, DecodeError> {
        let truncated = DecodeError::Truncated(Format::Jpeg2000);
        let start = bytes.windows(4).position(|w| w == b"\xFF\x4F\xFF\x51").ok_or(truncated)?;
        // After SOC and the SIZ marker: length, capabilities, then eight numbers of 32 bits and one of 16.
        let fields = bytes.get(start + 8..start + 42).ok_or(truncated)?;
        let mut numbers =
            fields.chunks_exact(4).map(|four| four.iter().fold(0, |n, b| n << 8 | u32::from(*b)));
        let mut pair = || Some((numbers.next()?, numbers.next()?));
        let (Some(end), Some(start), Some(tile), Some(first)) = (pair(), pair(), pair(), pair()) else {
            return Err(truncated);
        };
        let (Some(width), Some(height)) = (end.0.checked_sub(start.0), end.1.checked_sub(start.1)) else {
            return Err(BROKEN);
        };
        let across = |end: u32, first: u32, tile: u32| match (end.checked_sub(first), tile) {
            (Some(length), 1..) => Ok(u64::from(length.div_ceil(tile))),
            _ => Err(BROKEN),
        };
        let tiles = across(end.0, first.0, tile.0)? * across(end.1, first.1, tile.1)?;
        let channels = u16::from_be_bytes([fields[32], fields[33]]);
        Ok(Self { width, height, channels, tiles })
    }
}
