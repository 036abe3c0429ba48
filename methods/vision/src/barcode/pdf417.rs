//! PDF417 that is evidently there, upright or turned by right angles.

use super::symbols::Sighting;
use crate::sight::BarcodeKind;
use rxing::Point;
use rxing::common::BitMatrix;
use rxing::pdf417::detector::pdf_417_detector;

/// Top left, bottom left, top right, bottom right of the symbol, then of its codewords between start and stop pattern.
type Vertices = [Option<Point>; 8];

/// Every symbol that shows its start and its stop pattern, in whichever of the four directions.
pub(super) fn read(bits: &BitMatrix) -> Vec<Sighting> {
    let mut seen = Vec::new();
    for turns in 0..4u32 {
        let mut turned = bits.clone();
        if turned.rotate(turns * 90).is_err() {
            continue;
        }
        // One at a time: asked for several, the detector may come back to the same place for ever.
        let symbols = pdf_417_detector::detect(false, &turned).unwrap_or_default();
        seen.extend(symbols.iter().filter_map(|vertices| sighting(&turned, vertices, turns)));
    }
    seen
}

/// A symbol whose start and stop pattern are both there. It is read elsewhere, by its outline: the reader that belongs to this detector
/// lets the order of a hash table decide between readings that are equally frequent, so that it answers differently from run to run.
fn sighting(bits: &BitMatrix, vertices: &Vertices, turns: u32) -> Option<Sighting> {
    let (width, height) = (bits.width() as f32, bits.height() as f32);
    let back = |p: &Point| match turns {
        0 => (p.x, p.y),
        1 => (height - p.y, p.x),
        2 => (width - p.x, height - p.y),
        _ => (p.y, width - p.x),
    };
    let [top_left, bottom_left, top_right, bottom_right, ..] = *vertices;
    let corners = [top_left?, top_right?, bottom_right?, bottom_left?].iter().map(back).collect();
    Some(Sighting { kind: BarcodeKind::Pdf417, bytes: None, corners, modules: None })
}
