//! The corners of a page from the place of its zone, and from as many of its borders as can be seen.

use super::border::{self, Edge, Expected};
use super::place::Place;
use crate::Grey;
use crate::geometry::{Homography, Point, Quad};
use crate::sight::PageSize;

/// The corners of a page, and which of its borders were seen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Corners {
    /// In the pixels of the picture, as a reader holds the page.
    pub(crate) quad: Quad,
    /// Upper, right, lower and left border.
    pub(crate) seen: [bool; 4],
}

/// How far a border lies from its place at most, in millimetres: the standards allow one, copies and covers add.
const REACH: f64 = 3.5;
/// What the extrapolation adds to that for each millimetre away from the zone.
const DRIFT: f64 = 0.07;

/// The corners of the page of a zone, in the pixels of the picture, as a reader holds it.
///
/// Left, right and lower border are looked for first, because the zone is near to them; where both sides are seen, they tell
/// how far the page leans away from the camera, and with that where the upper border is.
pub(crate) fn of_zone(grey: &Grey, to_picture: &Homography, place: &Place) -> Corners {
    let expected = place.page();
    let [tl, tr, br, bl] = expected.0;
    let lower = find(grey, to_picture, (bl, br), (REACH, REACH));
    let far = REACH + DRIFT * (bl.y - tl.y);
    let left = find(grey, to_picture, (bl, tl), (REACH, far));
    let right = find(grey, to_picture, (br, tr), (REACH, far));
    let line =
        |edge: Option<Edge>, a: Point, b: Point| edge.unwrap_or((to_picture.map(a), to_picture.map(b)));
    let (bottom, west, east) = (line(lower, bl, br), line(left, bl, tl), line(right, br, tr));
    let guess = to_picture.map_quad(&expected);
    let low = (meet(bottom, west).unwrap_or(guess.0[3]), meet(bottom, east).unwrap_or(guess.0[2]));
    let upper = if left.is_some() && right.is_some() {
        lean(to_picture, (bl, br), low, (west, east), bl.y - tl.y)
    } else {
        None
    };
    let reach = if upper.is_some() { 1.4 * REACH } else { 2.0 * REACH };
    let upper = upper.unwrap_or((
        meet((guess.0[0], guess.0[1]), west).unwrap_or(guess.0[0]),
        meet((guess.0[0], guess.0[1]), east).unwrap_or(guess.0[1]),
    ));
    let known = Corners {
        quad: Quad([upper.0, upper.1, low.1, low.0]),
        seen: [false, right.is_some(), lower.is_some(), left.is_some()],
    };
    refine(grey, place.size.millimetres(), known, &[(0, reach)])
}

/// The corners of a page that was found by its edges in a smaller copy, laid on its borders in full detail.
pub(crate) fn sharpen(grey: &Grey, place: &Place, quad: Quad) -> Corners {
    let known = Corners { quad, seen: [true; 4] };
    refine(grey, place.size.millimetres(), known, &[(0, 1.2), (1, 1.2), (2, 1.2), (3, 1.2)])
}

/// The corners of a page that is expected where another picture of the same reader has it.
pub(crate) fn laid(grey: &Grey, size: Option<PageSize>, quad: Quad) -> Corners {
    let known = Corners { quad, seen: [false; 4] };
    refine(grey, super::millimetres(size), known, &[(0, 2.0), (1, 2.0), (2, 2.0), (3, 2.0)])
}

/// Looks for borders of a page near to its corners: which (0 the upper one, then clockwise), and how far aside.
fn refine(grey: &Grey, (width, height): (f64, f64), known: Corners, which: &[(usize, f64)]) -> Corners {
    let flat = Quad::upright(0.0, 0.0, width, height);
    let Corners { quad, mut seen } = known;
    let Some(to_picture) = Homography::between(&flat, &quad) else { return known };
    let mut sides: [Edge; 4] = [0, 1, 2, 3].map(|i| (quad.0[i], quad.0[(i + 1) % 4]));
    for (side, reach) in which {
        let ends = (flat.0[*side], flat.0[(side + 1) % 4]);
        if let Some(edge) = find(grey, &to_picture, ends, (*reach, *reach)) {
            (sides[*side], seen[*side]) = (edge, true);
        }
    }
    let corner = |i: usize| meet(sides[(i + 3) % 4], sides[i]).unwrap_or(quad.0[i]);
    Corners { quad: Quad([corner(0), corner(1), corner(2), corner(3)]), seen }
}

fn find(grey: &Grey, to_picture: &Homography, ends: (Point, Point), reach: (f64, f64)) -> Option<Edge> {
    border::find(grey, to_picture, &Expected { from: ends.0, to: ends.1, reach })
}

/// The upper corners from the lower ones and both sides. Along a side that runs towards a vanishing point at distance d, the
/// point y millimetres up lies k·y / (1 + k·y / d) pixels away, k being the pixels a millimetre at its foot.
fn lean(
    to_picture: &Homography,
    feet: (Point, Point),
    low: (Point, Point),
    sides: (Edge, Edge),
    height: f64,
) -> Option<(Point, Point)> {
    let vanishing = meet(sides.0, sides.1);
    let up = |foot: Point, at: Point, side: Edge| {
        let scale = to_picture.map(Point::new(foot.x, foot.y - 1.0)).distance(to_picture.map(foot));
        let length = side.0.distance(side.1);
        let along = Point::new((side.1.x - side.0.x) / length, (side.1.y - side.0.y) / length);
        let pull = vanishing.map_or(0.0, |v| 1.0 / ((v.x - at.x) * along.x + (v.y - at.y) * along.y));
        let stretch = 1.0 + scale * height * pull;
        let steps = scale * height / stretch;
        // A page that leans so far that its height doubles or halves is none that can be read.
        (stretch > 0.5 && stretch < 2.0).then(|| Point::new(at.x + along.x * steps, at.y + along.y * steps))
    };
    Some((up(feet.0, low.0, sides.0)?, up(feet.1, low.1, sides.1)?))
}

/// Where two lines meet; none where they are parallel.
fn meet(a: Edge, b: Edge) -> Option<Point> {
    let (ax, ay) = (a.1.x - a.0.x, a.1.y - a.0.y);
    let (bx, by) = (b.1.x - b.0.x, b.1.y - b.0.y);
    let turn = ax * by - ay * bx;
    let size = ((ax * ax + ay * ay) * (bx * bx + by * by)).sqrt();
    let part = ((b.0.x - a.0.x) * by - (b.0.y - a.0.y) * bx) / turn;
    (turn.abs() > 1e-9 * size).then(|| Point::new(a.0.x + ax * part, a.0.y + ay * part))
}
