//! The plane of a zone: from millimetres along and across its lines to pixels of a picture.

use super::grid::Equations;
use super::view::View;
use crate::geometry::{Homography, Point, Quad};

/// Millimetres from one character to the next (Doc 9303-3, 4.4: ten characters an inch).
const CHARACTER: f64 = 2.54;
/// Half the height of a character's box, in heights of a capital.
pub(super) const HALF_HEIGHT: f64 = 0.6;

/// Which lines of a view are the zone, and the cell of each that holds its first character.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Placing {
    /// The first line.
    pub first: usize,
    /// The cell of the first character, line by line.
    pub offsets: Vec<i32>,
    /// Characters a line.
    pub columns: usize,
}

impl Placing {
    /// The line and cell of a character of the zone, counted over all lines.
    pub(super) fn cell(&self, character: usize) -> (usize, i32) {
        let (line, column) = (character / self.columns, character % self.columns);
        // A line has fewer than a hundred characters.
        (self.first + line, self.offsets[line] + column as i32)
    }
}

/// From millimetres (x from the left edge of the first character, y down from the middle of the first line) to pixels: the
/// perspective that fits the middles of all characters best.
pub(super) fn to_picture(view: &View<'_>, placing: &Placing) -> Option<Homography> {
    let mut pairs = Vec::new();
    let mut y = 0.0;
    for (k, offset) in placing.offsets.iter().enumerate() {
        let line = view.lines.get(placing.first + k)?;
        let axis = |column: f64| line.grid.axis(f64::from(*offset) + column);
        if k > 0 {
            y += distance_above(view, placing, k)?;
        }
        for column in 0..placing.columns {
            let axis = axis(column as f64 + 0.5);
            let x = (column as f64 + 0.5) * CHARACTER;
            pairs.push((Point::new(x, y), axis.middle));
            if placing.offsets.len() == 1 {
                let down = Point::new(axis.middle.x + axis.down.x, axis.middle.y + axis.down.y);
                let across = axis.down.distance(Point::default()) / axis.along.distance(Point::default());
                pairs.push((Point::new(x, across * CHARACTER), down));
            }
        }
    }
    fitted(&pairs)
}

/// The distance of line `k` from the one above it in millimetres, by the pitch there.
fn distance_above(view: &View<'_>, placing: &Placing, k: usize) -> Option<f64> {
    let middle = placing.columns as f64 / 2.0;
    let axis = |k: usize| {
        let line = view.lines.get(placing.first + k)?;
        Some(line.grid.axis(f64::from(*placing.offsets.get(k)?) + middle))
    };
    let (above, here) = (axis(k - 1)?, axis(k)?);
    let pitch = (above.along.distance(Point::default()) + here.along.distance(Point::default())) / 2.0;
    Some(above.middle.distance(here.middle) / pitch.max(1e-6) * CHARACTER)
}

/// The perspective of least squares; coordinates are scaled so that the equations are well posed.
fn fitted(pairs: &[(Point, Point)]) -> Option<Homography> {
    let scale = |points: &mut dyn Iterator<Item = Point>| {
        let (mut low, mut high) = (Point::new(f64::MAX, f64::MAX), Point::new(f64::MIN, f64::MIN));
        points.for_each(|p| {
            low = Point::new(low.x.min(p.x), low.y.min(p.y));
            high = Point::new(high.x.max(p.x), high.y.max(p.y));
        });
        let size = (high.x - low.x).max(high.y - low.y).max(1e-6) / 2.0;
        (Point::new((low.x + high.x) / 2.0, (low.y + high.y) / 2.0), size)
    };
    let (from, to) = (scale(&mut pairs.iter().map(|p| p.0)), scale(&mut pairs.iter().map(|p| p.1)));
    let small =
        |p: Point, (middle, size): (Point, f64)| Point::new((p.x - middle.x) / size, (p.y - middle.y) / size);
    let mut equations = Equations::<8>::default();
    for (a, b) in pairs {
        let (a, b) = (small(*a, from), small(*b, to));
        equations.add([a.x, a.y, 1.0, 0.0, 0.0, 0.0, -b.x * a.x, -b.x * a.y], b.x, 1.0);
        equations.add([0.0, 0.0, 0.0, a.x, a.y, 1.0, -b.y * a.x, -b.y * a.y], b.y, 1.0);
    }
    // Lines close together tell little of the perspective across them: it is drawn to none.
    let little = equations.total * 1e-7;
    let h = equations.solve([0.0, 0.0, 0.0, 0.0, 0.0, 0.0, little, little * 100.0])?;
    let inner = Homography::new([h[0], h[1], h[2], h[3], h[4], h[5], h[6], h[7], 1.0])?;
    let shrink = |(middle, size): (Point, f64)| {
        Homography::new([1.0 / size, 0.0, -middle.x / size, 0.0, 1.0 / size, -middle.y / size, 0.0, 0.0, 1.0])
    };
    shrink(from)?.then(&inner)?.then(&shrink(to)?.inverse()?)
}

/// The corners of the zone in the picture.
pub(super) fn outline(view: &View<'_>, placing: &Placing) -> Option<Quad> {
    // A line has fewer than a hundred characters.
    let columns = placing.columns as i32;
    let row = |k: usize| {
        let line = view.lines.get(placing.first + k)?;
        let offset = *placing.offsets.get(k)?;
        Some(line.quad(offset, offset + columns).0)
    };
    let (top, bottom) = (row(0)?, row(placing.offsets.len().checked_sub(1)?)?);
    Some(Quad([top[0], top[1], bottom[2], bottom[3]]))
}
