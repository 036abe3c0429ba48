//! Headers of JPEG (ISO/IEC 10918-1, annex B): walks over the segments up to the first scan.

use super::{ImageFacts, ImageFormat, at};
use spartel_base::{ParseError, Reason};

const NAME: &str = "JPEG";
/// Most segments before the first scan.
const MAX_SEGMENTS: usize = 512;

pub(super) fn facts(bytes: &[u8]) -> Result<ImageFacts, ParseError> {
    let mut place = 2;
    let mut frame = None;
    for _ in 0..MAX_SEGMENTS {
        let [mark, code] = at(NAME, bytes, place)?;
        if mark != 0xFF {
            return Err(ParseError::new(NAME, place, Reason::BadValue));
        }
        match code {
            // A marker may be preceded by any number of fill bytes (B.1.1.2).
            0xFF => place += 1,
            // No parameters.
            0x01 | 0xD0..=0xD7 => place += 2,
            0xDA => return frame.ok_or(ParseError::new(NAME, place, Reason::Missing)),
            0xD8 | 0xD9 | 0x00 => return Err(ParseError::new(NAME, place, Reason::BadValue)),
            _ => {
                if is_frame(code) {
                    frame = Some(start_of_frame(bytes, place, code)?);
                }
                let length = usize::from(u16::from_be_bytes(at(NAME, bytes, place + 2)?));
                if length < 2 {
                    return Err(ParseError::new(NAME, place + 2, Reason::BadLength));
                }
                place += 2 + length;
            }
        }
    }
    Err(ParseError::new(NAME, place, Reason::LimitExceeded))
}

/// SOF0 to SOF15 without the tables and extensions that share the range (Table B.1).
const fn is_frame(code: u8) -> bool {
    matches!(code, 0xC0..=0xCF) && !matches!(code, 0xC4 | 0xC8 | 0xCC)
}

fn start_of_frame(bytes: &[u8], place: usize, code: u8) -> Result<ImageFacts, ParseError> {
    let [_, _, bit_depth, h0, h1, w0, w1, components] = at(NAME, bytes, place + 2)?;
    let (width, height) = (u16::from_be_bytes([w0, w1]), u16::from_be_bytes([h0, h1]));
    if width == 0 || height == 0 || components == 0 {
        return Err(ParseError::new(NAME, place, Reason::BadValue));
    }
    Ok(ImageFacts {
        format: ImageFormat::Jpeg { progressive: matches!(code, 0xC2 | 0xC6 | 0xCA | 0xCE) },
        width: u32::from(width),
        height: u32::from(height),
        components: u16::from(components),
        bit_depth,
    })
}
