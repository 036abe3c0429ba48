//! Edges of a reduced picture: where brightness or colour changes most, and in which direction.

use super::reduced::Reduced;
use std::f64::consts::PI;

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
    for y in 1..height.saturating_sub(1) {
        let (above, row, below) = (picture.row(y - 1), picture.row(y), picture.row(y + 1));
        for x in 1..width.saturating_sub(1) {
            let mut best = (0, 0, 0);
            for c in x * 3..x * 3 + 3 {
                let dx = i16::from(row[c + 3]) - i16::from(row[c - 3]);
                let dy = i16::from(below[c]) - i16::from(above[c]);
                // Within 4 % of the length: the longer side and three eighths of the shorter one.
                let (long, short) = (dx.abs().max(dy.abs()), dx.abs().min(dy.abs()));
                let size = long + short * 3 / 8;
                if size > best.2 {
                    best = (dx, dy, size);
                }
            }
            slopes[y * width + x] = best;
        }
    }
    slopes
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
    let turn = libm::atan2(f64::from(dy), f64::from(dx)) / PI * DIRECTIONS as f64;
    let direction = (turn.round() as i64).rem_euclid(DIRECTIONS as i64) as u8;
    Edge { strength: (size / 2).clamp(1, 255) as u8, direction }
}
