//! PDF417, upright or turned by right angles.

use super::symbols::{Sighting, bytes_of};
use crate::sight::BarcodeKind;
use rxing::Point;
use rxing::common::BitMatrix;
use rxing::pdf417::{decoder::pdf_417_scanning_decoder, detector::pdf_417_detector};

/// Top left, bottom left, top right, bottom right of the symbol, then of its codewords between start and stop pattern.
type Vertices = [Option<Point>; 8];

/// Every symbol, in whichever of the four directions it is found.
pub(super) fn read(bits: &BitMatrix) -> Vec<Sighting> {
    let mut seen = Vec::new();
    for turns in 0..4u32 {
        let mut turned = bits.clone();
        if turned.rotate(turns * 90).is_err() {
            continue;
        }
        // One at a time: asked for several, the detector may come back to the same place for ever.
        let symbols = pdf_417_detector::detect(false, &turned).unwrap_or_default();
        let sightings = symbols.iter().map(|vertices| sighting(&turned, vertices, turns));
        let (read, unread): (Vec<Sighting>, Vec<Sighting>) =
            sightings.flatten().partition(|sighting| sighting.bytes.is_some());
        if !read.is_empty() {
            return read;
        }
        seen.extend(unread);
    }
    seen
}

/// None where one of the two patterns is missing and nothing can be read.
fn sighting(bits: &BitMatrix, vertices: &Vertices, turns: u32) -> Option<Sighting> {
    let [_, _, _, _, top_left, bottom_left, top_right, bottom_right] = *vertices;
    let (least, most) = codeword_widths(vertices);
    let result =
        pdf_417_scanning_decoder::decode(bits, top_left, bottom_left, top_right, bottom_right, least, most);
    let bytes = result.ok().map(|result| bytes_of(result.getText()));
    if bytes.is_none() && vertices.iter().any(Option::is_none) {
        return None;
    }
    let (width, height) = (bits.width() as f32, bits.height() as f32);
    let back = |p: &Point| match turns {
        0 => (p.x, p.y),
        1 => (height - p.y, p.x),
        2 => (width - p.x, height - p.y),
        _ => (p.y, width - p.x),
    };
    let corners = vertices.iter().flatten().map(back).collect();
    Some(Sighting { kind: BarcodeKind::Pdf417, bytes, corners, modules: None })
}

/// The least and the largest width of a codeword of 17 modules, out of the start pattern (17) and the stop pattern (18).
fn codeword_widths(vertices: &Vertices) -> (u32, u32) {
    let width = |a: usize, b: usize| Some((vertices[a]?.x - vertices[b]?.x).abs());
    let start = [width(0, 4), width(1, 5)];
    let stop = [width(6, 2), width(7, 3)].map(|w| w.map(|w| w * 17.0 / 18.0));
    let widths = || start.iter().chain(&stop).flatten().copied();
    // Widths within a view; the casts saturate.
    (widths().fold(f32::MAX, f32::min) as u32, widths().fold(0.0, f32::max) as u32)
}
