//! Where the pages of documents lie in a picture.

pub(crate) mod border;
mod corners;
mod edges;
mod flat;
mod lines;
mod place;
mod portrait;
mod proportion;
mod quads;
pub(crate) mod reduced;
mod signature;
mod step;

use crate::geometry::{Homography, Quad};
use crate::sight::PageSize;
pub(crate) use corners::{Corners, laid, of_zone, sharpen};
pub(crate) use flat::{Flat, likeness};
pub(crate) use place::{PITCH, Place};
pub(crate) use portrait::{is_upside_down, portrait};
pub(crate) use quads::{Found, apart, overlap};
use reduced::Reduced;
pub(crate) use signature::signature;

/// All rectangles that may be pages by their edges alone, in pixels of the picture, best first.
pub(crate) fn by_edges(reduced: &Reduced) -> Vec<Found> {
    let lines = lines::lines(&edges::Edges::of(reduced));
    let to_picture =
        |found: Found| Found { quad: Quad(found.quad.0.map(|p| reduced.to_picture(p))), ..found };
    quads::quads(reduced, &lines).into_iter().map(to_picture).collect()
}

/// Width and height of a page; one of unknown size is taken as 100 mm wide, with the proportion that the unknown sizes have
/// in common.
pub(crate) fn millimetres(size: Option<PageSize>) -> (f64, f64) {
    size.map_or((100.0, 70.4), PageSize::millimetres)
}

/// From pixels to millimetres on a page with these corners.
pub(crate) fn to_page(quad: &Quad, size: Option<PageSize>) -> Option<Homography> {
    let (width, height) = millimetres(size);
    Homography::between(quad, &Quad::upright(0.0, 0.0, width, height))
}
