//! JPEG: baseline and progressive, grey, YCbCr, RGB, CMYK and YCCK.

use super::{DecodeError, Density, Format, Limits, Raw, exif};
use zune_core::bytestream::ZCursor;
use zune_core::colorspace::ColorSpace;
use zune_core::options::DecoderOptions;
use zune_jpeg::JpegDecoder;
use zune_jpeg::errors::DecodeErrors;

const BROKEN: DecodeError = DecodeError::Broken(Format::Jpeg);

/// Bytes a pixel that the decoder holds: the coefficients of a progressive picture, three or four channels of 16 bits.
const COST: u64 = 8;

/// Encoders write about ten scans; every further one costs the time of a whole picture.
const SCANS: usize = 32;

pub(super) fn decode(bytes: &[u8], limits: &Limits) -> Result<Raw, DecodeError> {
    let tidy = Segments::of(bytes)?;
    limits.admit(tidy.width, tidy.height, COST)?;
    if !tidy.ends {
        return Err(DecodeError::Truncated(Format::Jpeg));
    }
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(tidy.stream.as_slice()), options());
    let rgb = decoder.decode().map_err(named)?;
    let orientation = exif::orientation(decoder.exif().map(Vec::as_slice));
    Ok(Raw { width: tidy.width, height: tidy.height, rgb, orientation, density: tidy.density })
}

/// The portable path is asked for, so that every machine computes the same pixels. The decoder takes a faster one for some steps all the
/// same; on every picture on which both were compared they gave equal pixels. Strict, so that no missing part passes as grey.
fn options() -> DecoderOptions {
    DecoderOptions::new_safe()
        .set_use_unsafe(false)
        .set_strict_mode(true)
        .set_max_width(usize::from(u16::MAX))
        .set_max_height(usize::from(u16::MAX))
        .jpeg_set_max_scans(SCANS)
        .jpeg_set_out_colorspace(ColorSpace::RGB)
}

fn named(error: DecodeErrors) -> DecodeError {
    match error {
        DecodeErrors::Unsupported(_) => DecodeError::Unsupported(Format::Jpeg),
        DecodeErrors::ExhaustedData => DecodeError::Truncated(Format::Jpeg),
        _ => BROKEN,
    }
}

/// What the segments before the pixels say, and the stream without what does not belong between them.
struct Segments {
    width: u32,
    height: u32,
    density: Option<Density>,
    stream: Vec<u8>,
    ends: bool,
}

impl Segments {
    /// Walks the segments up to the first scan (ISO/IEC 10918-1, B.1.1).
    fn of(bytes: &[u8]) -> Result<Self, DecodeError> {
        let truncated = DecodeError::Truncated(Format::Jpeg);
        let mut stream = Vec::with_capacity(bytes.len());
        stream.extend([0xFF, 0xD8]);
        let mut found = Self { width: 0, height: 0, density: None, stream, ends: false };
        let mut rest = bytes.get(2..).ok_or(truncated)?;
        loop {
            // Some writers leave bytes between segments: on to the next marker.
            let next = |pair: &[u8]| pair[0] == 0xFF && !matches!(pair[1], 0x00 | 0xFF);
            let at = rest.windows(2).position(next).ok_or(truncated)?;
            let (marker, body) = (rest[at + 1], &rest[at + 2..]);
            match marker {
                // Stand-alone markers; the end before any scan.
                0x01 | 0xD0..=0xD8 => {
                    rest = body;
                    continue;
                }
                0xD9 => return Err(BROKEN),
                _ => {}
            }
            let length = body.first_chunk().map(|l| usize::from(u16::from_be_bytes(*l))).ok_or(truncated)?;
            let segment = body.get(..length).ok_or(truncated)?;
            found.segment(marker, segment.get(2..).ok_or(BROKEN)?)?;
            found.stream.extend([0xFF, marker]);
            found.stream.extend(segment);
            rest = &body[length..];
            if marker == 0xDA {
                break;
            }
        }
        if found.width == 0 || found.height == 0 {
            return Err(DecodeError::NoPixels);
        }
        found.stream.extend(rest);
        // Nearly always the last bytes of the file.
        found.ends = rest.windows(2).rev().any(|pair| pair == [0xFF, 0xD9]);
        Ok(found)
    }

    fn segment(&mut self, marker: u8, content: &[u8]) -> Result<(), DecodeError> {
        match (marker, content) {
            (0xC0..=0xC2, [8, h0, h1, w0, w1, ..]) => {
                self.width = u16::from_be_bytes([*w0, *w1]).into();
                self.height = u16::from_be_bytes([*h0, *h1]).into();
            }
            // Frames that are lossless, hierarchical, arithmetic or deeper than 8 bits; C4, C8, CC are not frames.
            (0xC0..=0xC3 | 0xC5..=0xC7 | 0xC9..=0xCB | 0xCD..=0xCF, _) => {
                return Err(DecodeError::Unsupported(Format::Jpeg));
            }
            (0xE0, [b'J', b'F', b'I', b'F', 0, _, _, unit, x0, x1, y0, y1, ..]) => {
                let inch = match unit {
                    1 => 1.0,
                    2 => 2.54,
                    _ => return Ok(()),
                };
                let claim = |high: u8, low: u8| f64::from(u16::from_be_bytes([high, low])) * inch;
                self.density = Density::new(claim(*x0, *x1), claim(*y0, *y1));
            }
            _ => {}
        }
        Ok(())
    }
}
