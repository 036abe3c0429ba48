//! Where the pages of documents lie in a picture.

mod edges;
mod lines;
mod proportion;
mod quads;
pub(crate) mod reduced;
mod step;

use crate::geometry::{Homography, Quad};
use crate::sight::PageSize;
pub(crate) use quads::Found;
use reduced::Reduced;

/// The pages that are seen by their edges alone, in pixels of the picture, best first.
pub(crate) fn by_edges(reduced: &Reduced) -> Vec<Found> {
    let lines = lines::lines(&edges::Edges::of(reduced));
    let to_picture =
        |found: Found| Found { quad: Quad(found.quad.0.map(|p| reduced.to_picture(p))), ..found };
    quads::quads(reduced, &lines).into_iter().map(to_picture).collect()
}

/// From pixels to millimetres on a page with these corners; a page of unknown size is 100 mm wide, with the proportion that
/// the unknown sizes have in common.
pub(crate) fn to_page(quad: &Quad, size: Option<PageSize>) -> Option<Homography> {
    let (width, height) = size.map_or((100.0, 70.4), PageSize::millimetres);
    Homography::between(quad, &Quad::upright(0.0, 0.0, width, height))
}
