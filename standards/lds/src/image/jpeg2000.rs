//! Headers of JPEG 2000 (ISO/IEC 15444-1, annexes A and I): boxes of the file format, and the size of the codestream.

use super::{ImageFacts, ImageFormat, at};
use spartel_base::{ParseError, Reason};

const NAME: &str = "JPEG 2000";
/// Most boxes on the outermost level.
const MAX_BOXES: usize = 64;
/// Signature box (I.5.1).
const SIGNATURE: [u8; 12] = *b"\x00\x00\x00\x0CjP  \x0D\x0A\x87\x0A";

/// Reads the file format: the signature, boxes, and the codestream that must be among them.
pub(super) fn boxes(bytes: &[u8]) -> Result<ImageFacts, ParseError> {
    if at(NAME, bytes, 0)? != SIGNATURE {
        return Err(ParseError::new(NAME, 0, Reason::BadValue));
    }
    let mut place = SIGNATURE.len();
    for _ in 0..MAX_BOXES {
        let [l0, l1, l2, l3, kind @ ..] = at::<8>(NAME, bytes, place)?;
        let (header, length) = match u32::from_be_bytes([l0, l1, l2, l3]) {
            // The last box reaches to the end (I.4).
            0 => (8, bytes.len() - place),
            1 => (16, usize::try_from(u64::from_be_bytes(at(NAME, bytes, place + 8)?)).unwrap_or(usize::MAX)),
            length => (8, length as usize),
        };
        if kind == *b"jp2c" {
            let facts = codestream(bytes, place + header)?;
            return Ok(ImageFacts { format: ImageFormat::Jp2, ..facts });
        }
        if length < header {
            return Err(ParseError::new(NAME, place, Reason::BadLength));
        }
        place = place.checked_add(length).ok_or(ParseError::new(NAME, place, Reason::BadLength))?;
    }
    Err(ParseError::new(NAME, place, Reason::LimitExceeded))
}

/// Reads the image and tile size of a codestream, its first segment (A.5.1).
pub(super) fn codestream(bytes: &[u8], start: usize) -> Result<ImageFacts, ParseError> {
    let fail = |reason| ParseError::new(NAME, start, reason);
    if at(NAME, bytes, start)? != [0xFF, 0x4F, 0xFF, 0x51] {
        return Err(fail(Reason::BadValue));
    }
    let field = |n: usize| at(NAME, bytes, start + 8 + 4 * n).map(u32::from_be_bytes);
    let width = field(0)?.checked_sub(field(2)?).filter(|w| *w > 0);
    let height = field(1)?.checked_sub(field(3)?).filter(|h| *h > 0);
    let components = u16::from_be_bytes(at(NAME, bytes, start + 40)?);
    let [depth] = at(NAME, bytes, start + 42)?;
    match (width, height) {
        (Some(width), Some(height)) if components > 0 => Ok(ImageFacts {
            format: ImageFormat::Jpeg2000Codestream,
            width,
            height,
            components,
            // The top bit says whether samples are signed.
            bit_depth: (depth & 0x7F) + 1,
        }),
        _ => Err(fail(Reason::BadValue)),
    }
}
