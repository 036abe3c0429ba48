//! Strips: one line of text cut out of a picture at a fixed scale, its brightness measured against its surroundings and
//! against the paper.

use super::paper;
use crate::Grey;
use crate::between::add_evenly;
use crate::geometry::Point;

/// Columns of a strip to one character.
pub(super) const PITCH: usize = 16;
/// Rows of a strip to the height of a capital letter.
pub(super) const CAPITAL: f64 = 14.0;
/// Rows of a strip.
pub(super) const ROWS: usize = 24;
/// Planes of a strip: brightness against its surroundings, and against the paper.
pub(super) const PLANES: usize = 2;
/// Columns on either side that brightness is compared with.
const WIDE: usize = 24;
/// Columns on either side that ink is compared with.
const NARROW: usize = 12;
/// Columns on either side over which strokes are closed to see the paper: half the distance between two characters.
const CLOSE: usize = 8;
/// What one deviation of brightness is worth in a strip.
const DEVIATION: f64 = 32.0;
/// Deviations below this many levels are noise of the picture and are not blown up.
const FAINT: f64 = 2.0;
/// Numbers near this one are whole.
const ROUND: f64 = 6_755_399_441_055_744.0;
/// The most samples in one direction that are averaged into a pixel of a strip.
const SAMPLES: usize = 6;

/// Where a column of a strip lies in the picture: the middle of the line, and what one character along it and one
/// capital's height across it are there.
#[derive(Debug, Clone, Copy)]
pub(super) struct Axis {
    /// The middle of the line, in pixels.
    pub middle: Point,
    /// One character along, in pixels.
    pub along: Point,
    /// One capital's height down, in pixels.
    pub down: Point,
}

/// Cuts a strip of as many columns as axes are given: [`PLANES`] planes of whole numbers from −127 to 127, row by row.
///
/// The first plane sees text as large and dark as all around. The second follows the edge of a glare or a shadow, beside
/// which the first sees little else.
pub(super) fn cut(grey: &Grey, axes: &[Axis]) -> Vec<f32> {
    let width = axes.len();
    let samples = axes.get(width / 2).map_or(1, samples_of);
    let levels: Vec<Column> = axes.iter().map(|axis| column(grey, axis, samples)).collect();
    let mut planes = Vec::with_capacity(PLANES * ROWS * width);
    rows(&compared(&levels, WIDE), &mut planes);
    rows(&compared(&paper::without(&levels, CLOSE), NARROW), &mut planes);
    planes
}

/// A column of a strip: all rows are computed at once.
pub(super) type Column = [f32; ROWS];

/// Appends columns row by row.
fn rows(columns: &[Column], plane: &mut Vec<f32>) {
    (0..ROWS).for_each(|row| plane.extend(columns.iter().map(|column| column[row])));
}

/// How many samples a pixel of the strip needs in one direction: each is a mean of four pixels already, so that one for
/// every pixel and a half passes none over.
fn samples_of(axis: &Axis) -> usize {
    let origin = Point::default();
    let step = axis.along.distance(origin) / PITCH as f64;
    let down = axis.down.distance(origin) / CAPITAL;
    // Saturates; bounded by the clamp.
    ((step.max(down) / 1.5).ceil() as usize).clamp(1, SAMPLES)
}

/// The mean brightness under each pixel of a column of the strip.
fn column(grey: &Grey, axis: &Axis, samples: usize) -> Column {
    let part = |k: f64| (k + 0.5) / samples as f64 - 0.5;
    let mut sums = [0_u32; ROWS];
    for i in 0..samples {
        let u = part(i as f64) / PITCH as f64;
        let v = (part(0.0) - (ROWS as f64 - 1.0) / 2.0) / CAPITAL;
        let start = Point::new(
            axis.middle.x + axis.along.x * u + axis.down.x * v,
            axis.middle.y + axis.along.y * u + axis.down.y * v,
        );
        let finer = CAPITAL * samples as f64;
        Run::new(start, Point::new(axis.down.x / finer, axis.down.y / finer)).add(grey, samples, &mut sums);
    }
    let all = (samples * samples) as f32 * 65_536.0;
    sums.map(|sum| sum as f32 / all)
}

/// Evenly spaced points of a picture, in pixels times 2^16.
struct Run {
    x: i64,
    y: i64,
    right: i64,
    down: i64,
}

impl Run {
    fn new(start: Point, step: Point) -> Self {
        // The casts saturate; pictures have less than 2^16 pixels a side, and lines lie about them.
        let fixed = |v: f64| (v.clamp(-1e6, 1e6) * 65_536.0) as i64;
        Self { x: fixed(start.x), y: fixed(start.y), right: fixed(step.x), down: fixed(step.y) }
    }

    /// Adds the brightness between four pixels, times 2^16, at `samples` points for each sum.
    fn add(self, grey: &Grey, samples: usize, sums: &mut [u32; ROWS]) {
        let steps = (ROWS * samples) as i64;
        let ends = [(self.x, self.y), (self.x + self.right * steps, self.y + self.down * steps)];
        let (width, height) = (i64::from(grey.width()), i64::from(grey.height()));
        let inside =
            |(x, y): &(i64, i64)| (0..width - 1).contains(&(x >> 16)) && (0..height - 1).contains(&(y >> 16));
        let mut levels = [0; ROWS * SAMPLES];
        let levels = &mut levels[..ROWS * samples];
        if ends.iter().all(inside) {
            add_evenly(grey, (self.x, self.y), (self.right, self.down), levels);
        } else {
            let place = |i: i64| (self.x + self.right * i, self.y + self.down * i);
            (0..).zip(&mut *levels).for_each(|(i, level)| *level = grey.between_at_edge(place(i)));
        }
        sums.iter_mut()
            .zip(levels.chunks_exact(samples))
            .for_each(|(sum, part)| *sum += part.iter().sum::<u32>());
    }
}

/// Every column against mean and deviation of so many columns to either side.
fn compared(levels: &[Column], around: usize) -> Vec<Column> {
    let width = levels.len();
    let mut sums = vec![(0.0, 0.0); width + 1];
    for (column, level) in levels.iter().enumerate() {
        let values = level.iter().map(|value| f64::from(*value));
        let (a, b) = values.fold((0.0, 0.0), |(a, b), v| (a + v, b + v * v));
        sums[column + 1] = (sums[column].0 + a, sums[column].1 + b);
    }
    let against = |column: usize| {
        let (low, high) = (column.saturating_sub(around), (column + around + 1).min(width));
        let count = ((high - low) * ROWS) as f64;
        let mean = (sums[high].0 - sums[low].0) / count;
        let spread = ((sums[high].1 - sums[low].1) / count - mean * mean).max(0.0).sqrt().max(FAINT);
        (mean, spread)
    };
    let whole = |(column, level): (usize, &Column)| {
        let (mean, spread) = against(column);
        level.map(|level| {
            let value = (f64::from(level) - mean) / spread * DEVIATION;
            // Adding and taking away 1.5 · 2^52 rounds to a whole number.
            (value + ROUND - ROUND).clamp(-127.0, 127.0) as f32
        })
    };
    levels.iter().enumerate().map(whole).collect()
}
