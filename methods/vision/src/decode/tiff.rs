//! TIFF, the first page: bilevel, grey, palette, RGB, CMYK and YCbCr of 1 to 16 bits, in strips or tiles.

use super::{DecodeError, Density, Format, Limits, Raw, samples};
use image::metadata::Orientation;
use std::io::{Cursor, ErrorKind};
use tiff::decoder::ifd::Value;
use tiff::decoder::{Decoder, DecodingResult};
use tiff::tags::Tag;
use tiff::{ColorType, TiffError};

const BROKEN: DecodeError = DecodeError::Broken(Format::Tiff);
const UNSUPPORTED: DecodeError = DecodeError::Unsupported(Format::Tiff);

type Reader<'a> = Decoder<Cursor<&'a [u8]>>;

pub(super) fn decode(bytes: &[u8], limits: &Limits) -> Result<Raw, DecodeError> {
    let plain = palette::as_grey(bytes);
    let file = plain.as_deref().unwrap_or(bytes);
    let mut budget = tiff::decoder::Limits::default();
    budget.decoding_buffer_size = usize::try_from(limits.memory).unwrap_or(usize::MAX);
    budget.intermediate_buffer_size = budget.decoding_buffer_size;
    let mut decoder = Decoder::new(Cursor::new(file)).map_err(named)?.with_limits(budget);
    let (width, height) = decoder.dimensions().map_err(named)?;
    let colour = decoder.colortype().map_err(named)?;
    limits.admit(
        width,
        height,
        u64::from(colour.num_samples()) * u64::from(colour.bit_depth().div_ceil(8)),
    )?;
    complete(&mut decoder, file.len() as u64)?;
    let planar = number(&mut decoder, Tag::PlanarConfiguration) == Some(2);
    if planar && colour.num_samples() > 1 {
        return Err(UNSUPPORTED);
    }
    let (orientation, density) = (orientation(&mut decoder), density(&mut decoder));
    let colours = if plain.is_some() { palette::colours(&mut decoder)? } else { None };
    let data = decoder.read_image().map_err(named)?;
    let rgb = pixels(colour, width, data, colours.as_deref())?;
    Ok(Raw { width, height, rgb, orientation, density })
}

/// Whether every strip or tile lies within the file: a decoder may take the end of the file for the end of a strip.
fn complete(decoder: &mut Reader<'_>, length: u64) -> Result<(), DecodeError> {
    for (offsets, counts) in
        [(Tag::StripOffsets, Tag::StripByteCounts), (Tag::TileOffsets, Tag::TileByteCounts)]
    {
        let Ok(Some(offsets)) = decoder.find_tag_unsigned_vec::<u64>(offsets) else { continue };
        let counts = decoder.find_tag_unsigned_vec::<u64>(counts).map_err(named)?.ok_or(BROKEN)?;
        let mut chunks = offsets.iter().zip(&counts);
        if chunks.any(|(offset, count)| offset.checked_add(*count).is_none_or(|end| end > length)) {
            return Err(DecodeError::Truncated(Format::Tiff));
        }
    }
    Ok(())
}

fn number(decoder: &mut Reader<'_>, tag: Tag) -> Option<u16> {
    decoder.find_tag_unsigned::<u16>(tag).ok().flatten()
}

fn orientation(decoder: &mut Reader<'_>) -> Orientation {
    let code = number(decoder, Tag::Orientation).and_then(|code| u8::try_from(code).ok());
    code.and_then(Orientation::from_exif).unwrap_or(Orientation::NoTransforms)
}

fn density(decoder: &mut Reader<'_>) -> Option<Density> {
    let inch = match number(decoder, Tag::ResolutionUnit) {
        None | Some(2) => 1.0,
        Some(3) => 2.54,
        Some(_) => return None,
    };
    let mut claim = |tag| match decoder.find_tag(tag).ok()?? {
        Value::Rational(above, below) => Some(f64::from(above) / f64::from(below) * inch),
        _ => None,
    };
    Density::new(claim(Tag::XResolution)?, claim(Tag::YResolution)?)
}

fn pixels(
    colour: ColorType,
    width: u32,
    data: DecodingResult,
    palette: Option<&[[u8; 3]]>,
) -> Result<Vec<u8>, DecodeError> {
    let bytes = match (data, colour.bit_depth()) {
        (DecodingResult::U8(bytes), 8) => bytes,
        (DecodingResult::U8(packed), bits @ (1 | 2 | 4)) if colour.num_samples() == 1 => {
            unpack(&packed, width as usize, bits)
        }
        (DecodingResult::U16(words), 16) => words.into_iter().map(samples::narrow).collect(),
        _ => return Err(UNSUPPORTED),
    };
    Ok(match (colour, palette) {
        (ColorType::Gray(bits), Some(palette)) => palette::look_up(&bytes, palette, bits),
        (ColorType::Gray(bits), None) => samples::from_grey(&spread(bytes, bits)),
        (ColorType::GrayA(_) | ColorType::Multiband { num_samples: 2, .. }, _) => {
            samples::from_grey_alpha(&bytes)
        }
        (ColorType::RGB(_), _) => bytes,
        (ColorType::RGBA(_), _) => samples::from_rgba(&bytes),
        (ColorType::CMYK(_), _) => samples::from_cmyk(&bytes),
        (ColorType::YCbCr(_), _) => samples::from_ycbcr(&bytes),
        _ => return Err(UNSUPPORTED),
    })
}

/// One byte a sample out of rows of packed bits, each row beginning with a new byte.
fn unpack(packed: &[u8], width: usize, bits: u8) -> Vec<u8> {
    let row = (width * usize::from(bits)).div_ceil(8).max(1);
    let mask = (1u8 << bits) - 1;
    let each = move |byte: &u8| {
        let byte = *byte;
        (0..8 / bits).rev().map(move |place| byte >> (place * bits) & mask)
    };
    packed.chunks_exact(row).flat_map(|row| row.iter().flat_map(each).take(width)).collect()
}

/// Grey samples of fewer than eight bits over the whole range.
fn spread(mut grey: Vec<u8>, bits: u8) -> Vec<u8> {
    if bits < 8 {
        let step = 255 / ((1u8 << bits) - 1);
        grey.iter_mut().for_each(|g| *g *= step);
    }
    grey
}

fn named(error: TiffError) -> DecodeError {
    match error {
        TiffError::UnsupportedError(_) => UNSUPPORTED,
        TiffError::LimitsExceeded => DecodeError::TooMuchMemory(Format::Tiff),
        TiffError::IoError(io) if io.kind() == ErrorKind::UnexpectedEof => {
            DecodeError::Truncated(Format::Tiff)
        }
        _ => BROKEN,
    }
}

/// Palette pictures (TIFF 6.0, section 5), which the decoder does not know: read as grey, then looked up.
mod palette {
    use super::{BROKEN, DecodeError, Reader, named, samples};
    use tiff::tags::Tag;

    /// A copy of a file whose first page has a palette, with PhotometricInterpretation 3 written as 1; none for others.
    pub(super) fn as_grey(bytes: &[u8]) -> Option<Vec<u8>> {
        let little = bytes.starts_with(b"II\x2A\0");
        if !little && !bytes.starts_with(b"MM\0\x2A") {
            return None;
        }
        let short = |at: usize| {
            let two = *bytes.get(at..)?.first_chunk()?;
            Some(if little { u16::from_le_bytes(two) } else { u16::from_be_bytes(two) })
        };
        let four = *bytes.get(4..)?.first_chunk()?;
        let directory = (if little { u32::from_le_bytes(four) } else { u32::from_be_bytes(four) }) as usize;
        let entries = usize::from(short(directory)?);
        let mut places = (0..entries).map(|i| directory + 2 + 12 * i);
        let at = places.find(|at| short(*at) == Some(262))?;
        if short(at + 8)? != 3 {
            return None;
        }
        let mut copy = bytes.to_vec();
        let one = if little { 1u16.to_le_bytes() } else { 1u16.to_be_bytes() };
        copy.get_mut(at + 8..at + 10)?.copy_from_slice(&one);
        Some(copy)
    }

    /// The colours in the order of their numbers.
    pub(super) fn colours(decoder: &mut Reader<'_>) -> Result<Option<Vec<[u8; 3]>>, DecodeError> {
        let map = decoder.find_tag_unsigned_vec::<u16>(Tag::ColorMap).map_err(named)?.ok_or(BROKEN)?;
        let (red, rest) = map.split_at(map.len() / 3);
        let (green, blue) = rest.split_at(rest.len() / 2);
        let colour = |((r, g), b): ((&u16, &u16), &u16)| [*r, *g, *b].map(samples::narrow);
        Ok(Some(red.iter().zip(green).zip(blue).map(colour).collect()))
    }

    /// Numbers without a colour become white paper.
    pub(super) fn look_up(numbers: &[u8], palette: &[[u8; 3]], bits: u8) -> Vec<u8> {
        // Deeper than a byte, the numbers were narrowed and mean nothing.
        let palette = if bits <= 8 { palette } else { &[] };
        numbers.iter().flat_map(|n| palette.get(usize::from(*n)).copied().unwrap_or([255; 3])).collect()
    }
}
