//! Pictures as they are printed: smaller, and written anew, so that no file of a stranger is in a paper.

use jpeg_encoder::{ColorType, Encoder};
use spartel_vision::Picture;

/// The longer side of a printed picture has no more pixels.
const LONGEST: u32 = 1200;
/// How much of a picture is kept, of 100.
const QUALITY: u8 = 86;

/// A picture as JPEG, made smaller by whole steps; none where it is too large to be one.
pub fn jpeg(picture: &Picture) -> Option<Vec<u8>> {
    let step = picture.width().max(picture.height()).div_ceil(LONGEST).max(1);
    let (width, height) = (picture.width() / step, picture.height() / step);
    let mut rgb = Vec::with_capacity(width as usize * height as usize * 3);
    for y in 0..height {
        for x in 0..width {
            rgb.extend(mean(picture, (x * step, y * step), step));
        }
    }
    let (width, height) = (u16::try_from(width).ok()?, u16::try_from(height).ok()?);
    let mut bytes = Vec::new();
    Encoder::new(&mut bytes, QUALITY).encode(&rgb, width, height, ColorType::Rgb).ok()?;
    Some(bytes)
}

/// The mean of a square of pixels.
fn mean(picture: &Picture, (left, top): (u32, u32), side: u32) -> [u8; 3] {
    let mut sums = [0_u32; 3];
    for y in top..top + side {
        let at = (y as usize * picture.width() as usize + left as usize) * 3;
        let row = picture.rgb().get(at..at + side as usize * 3).unwrap_or_default();
        for pixel in row.chunks_exact(3) {
            sums.iter_mut().zip(pixel).for_each(|(sum, value)| *sum += u32::from(*value));
        }
    }
    // A mean of bytes is a byte.
    sums.map(|sum| u8::try_from(sum / (side * side)).unwrap_or(u8::MAX))
}
