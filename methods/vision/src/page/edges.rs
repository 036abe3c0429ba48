//! Edges of a reduced picture: where brightness or colour changes most, and in which direction.

use super::reduced::Reduced;
use crate::wide::wide;
use std::f64::consts::PI;
use std::sync::OnceLock;

/// Directions that are told apart in half a turn, one a degree.
pub(crate) const DIRECTIONS: usize = 180;

/// What lies at a pixel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Edge {
    /// The change a pixel in levels of brightness; zero where there is no edge.
    pub(crate) strength: u8,
    /// The direction of the change in degrees of half a turn: 0 to the right, 90 down.
    pub(crate) direction: u8,
}

/// The edges of a picture.
pub(crate) struct Edges {
    width: usize,
    height: usize,
    pixels: Vec<Edge>,
}

impl Edges {
    /// The edges of a picture, thinned to a line.
    pub(crate) fn of(picture: &Reduced) -> Self {
        let (width, height) = (picture.width(), picture.height());
        let slopes = slopes(picture);
        let least = threshold(&slopes);
        let mut pixels = vec![Edge::default(); width * height];
        for y in 1..height.saturating_sub(1) {
            for x in 1..width.saturating_sub(1) {
                let i = y * width + x;
                if slopes[i].2 >= least && is_ridge(&slopes, i, width) {
                    pixels[i] = edge(slopes[i]);
                }
            }
        }
        Self { width, height, pixels }
    }

    /// Pixels a row.
    pub(crate) const fn width(&self) -> usize {
        self.width
    }

    /// Rows.
    pub(crate) const fn height(&self) -> usize {
        self.height
    }

    /// The edge at a pixel; none outside of the picture.
    pub(crate) fn at(&self, x: i64, y: i64) -> Edge {
        let inside = x >= 0 && y >= 0 && x < self.width as i64 && y < self.height as i64;
        if inside { self.pixels[y as usize * self.width + x as usize] } else { Edge::default() }
    }

    /// Every edge with its place.
    pub(crate) fn all(&self) -> impl Iterator<Item = (usize, usize, Edge)> {
        let place = |(i, edge): (usize, &Edge)| (i % self.width, i / self.width, *edge);
        self.pixels.iter().enumerate().filter(|(_, e)| e.strength > 0).map(place)
    }
}

/// The change to the right, the change down, and the larger of both parts as a cheap size, of the colour that changes most.
type Slope = (i16, i16, i16);

/// The slope at every pixel but those of the border.
fn slopes(picture: &Reduced) -> Vec<Slope> {
    let (width, height) = (picture.width(), picture.height());
    let mut slopes = vec![(0, 0, 0); width * height];
    let mut of_colours = vec![(0, 0, 0); width.saturating_sub(2) * 3];
    for y in 1..height.saturating_sub(1) {
        let (above, row, below) = (picture.row(y - 1), picture.row(y), picture.row(y + 1));
        changes([row, row.get(6..).unwrap_or_default()], [&above[3..], &below[3..]], &mut of_colours);
        for (best, [red, green, blue]) in
            slopes[y * width + 1..].iter_mut().zip(of_colours.as_chunks::<3>().0)
        {
            *best = larger(larger(*red, *green), *blue);
        }
    }
    slopes
}

wide! {
    /// The slope of every byte between those before and after it and those above and below it.
    fn changes<'a>(beside: [&'a [u8]; 2], beyond: [&'a [u8]; 2], slopes: &'a mut [Slope]) {
        let ([left, right], [above, below]) = (beside, beyond);
        let (beside, beyond) = (left.iter().zip(right), above.iter().zip(below));
        for (slope, ((left, right), (above, below))) in slopes.iter_mut().zip(beside.zip(beyond)) {
            let (dx, dy) = (i16::from(*right) - i16::from(*left), i16::from(*below) - i16::from(*above));
            // Within 4 % of the length: the longer side and three eighths of the shorter one.
            let (long, short) = (dx.abs().max(dy.abs()), dx.abs().min(dy.abs()));
            *slope = (dx, dy, long + short * 3 / 8);
        }
    }
}

/// The larger of two slopes, of equals the first.
const fn larger(a: Slope, b: Slope) -> Slope {
    if b.2 > a.2 { b } else { a }
}

/// What an edge must have at least: more than noise, which is what most of the pixels show.
fn threshold(slopes: &[Slope]) -> i16 {
    let mut counts = [0_usize; 512];
    slopes.iter().for_each(|s| counts[usize::from(s.2.unsigned_abs()).min(511)] += 1);
    let mut below = 0;
    let median = counts.iter().position(|count| {
        below += count;
        below * 2 > slopes.len()
    });
    (median.unwrap_or(0) as i16 * 3 / 2).clamp(8, 24)
}

/// Whether a pixel changes at least as much as its two neighbours along the change.
fn is_ridge(slopes: &[Slope], i: usize, width: usize) -> bool {
    let (dx, dy, size) = slopes[i];
    let (ax, ay) = (dx.abs(), dy.abs());
    let step = if ay * 5 < ax * 2 {
        1
    } else if ax * 5 < ay * 2 {
        width
    } else if (dx > 0) == (dy > 0) {
        width + 1
    } else {
        width - 1
    };
    size >= slopes[i - step].2 && size > slopes[i + step].2
}

/// The edge of a slope.
fn edge((dx, dy, size): Slope) -> Edge {
    Edge { strength: (size / 2).clamp(1, 255) as u8, direction: direction(dx, dy) }
}

/// The direction of a change in whole degrees of half a turn. No slope of whole numbers lies on the border between two degrees.
fn direction(dx: i16, dy: i16) -> u8 {
    static SLOPES: OnceLock<[f64; 90]> = OnceLock::new();
    let slopes =
        SLOPES.get_or_init(|| std::array::from_fn(|d| libm::tan((d as f64 + 0.5) * PI / DIRECTIONS as f64)));
    let slope = f64::from(dy.abs()) / f64::from(dx.abs());
    // At most 90.
    let steep = slopes.partition_point(|border| *border < slope) as u8;
    if (dx < 0) == (dy < 0) || steep == 0 { steep } else { DIRECTIONS as u8 - steep }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_change_has_the_direction_of_its_angle() {
        for (dx, dy) in
            (-255..=255).flat_map(|dx| (-255..=255).map(move |dy| (dx, dy))).filter(|d| *d != (0, 0))
        {
            let turn = libm::atan2(f64::from(dy), f64::from(dx)) / PI * DIRECTIONS as f64;
            let expected = (turn.round() as i64).rem_euclid(DIRECTIONS as i64);
            assert_eq!(i64::from(direction(dx, dy)), expected, "{dx} {dy}");
        }
    }
}
