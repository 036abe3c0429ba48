//! Strips: one line of text cut out of a picture at a fixed scale, its brightness measured against its surroundings.

use crate::Grey;
use crate::geometry::Point;

/// Columns of a strip to one character.
pub(super) const PITCH: usize = 16;
/// Rows of a strip to the height of a capital letter.
pub(super) const CAPITAL: f64 = 14.0;
/// Rows of a strip.
pub(super) const ROWS: usize = 24;
/// Columns on either side that brightness is compared with.
const AROUND: usize = 24;
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

/// Cuts a strip of as many columns as axes are given; brightness becomes whole numbers from −127 to 127, row by row.
pub(super) fn cut(grey: &Grey, axes: &[Axis]) -> Vec<f32> {
    let width = axes.len();
    let mut levels = vec![0.0; ROWS * width];
    let samples = axes.get(width / 2).map_or(1, samples_of);
    for (column, axis) in axes.iter().enumerate() {
        for row in 0..ROWS {
            levels[row * width + column] = level(grey, axis, row, samples);
        }
    }
    compare(&mut levels, width);
    levels
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

/// The mean brightness under one pixel of the strip.
fn level(grey: &Grey, axis: &Axis, row: usize, samples: usize) -> f32 {
    let part = |k: usize| (k as f64 + 0.5) / samples as f64 - 0.5;
    let mut sum = 0.0;
    for j in 0..samples {
        let v = (row as f64 + part(j) - (ROWS as f64 - 1.0) / 2.0) / CAPITAL;
        for i in 0..samples {
            let u = part(i) / PITCH as f64;
            let x = axis.middle.x + axis.along.x * u + axis.down.x * v;
            let y = axis.middle.y + axis.along.y * u + axis.down.y * v;
            sum += between(grey, x, y);
        }
    }
    (sum / (samples * samples) as f64) as f32
}

/// The brightness between four pixels.
fn between(grey: &Grey, x: f64, y: f64) -> f64 {
    // Rounds down: the casts saturate and round to zero, and no picture reaches a million pixels to the left.
    let down = |v: f64| (v + 1_048_576.0) as i64 - 1_048_576;
    let (ix, iy) = (down(x), down(y));
    let (fx, fy) = (x - ix as f64, y - iy as f64);
    let inside = ix >= 0 && iy >= 0 && ix + 1 < i64::from(grey.width()) && iy + 1 < i64::from(grey.height());
    let [a, b, c, d] = if inside {
        // All four pixels are inside.
        let (width, pixels) = (grey.width() as usize, grey.pixels());
        let at = iy as usize * width + ix as usize;
        [pixels[at], pixels[at + 1], pixels[at + width], pixels[at + width + 1]]
    } else {
        let at = |dx: i64, dy: i64| grey.at(ix.saturating_add(dx), iy.saturating_add(dy));
        [at(0, 0), at(1, 0), at(0, 1), at(1, 1)]
    };
    let [a, b, c, d] = [a, b, c, d].map(f64::from);
    let (upper, lower) = (a + (b - a) * fx, c + (d - c) * fx);
    upper + (lower - upper) * fy
}

/// Sets every column against mean and deviation of the columns around it.
fn compare(levels: &mut [f32], width: usize) {
    let mut sums = vec![(0.0, 0.0); width + 1];
    for column in 0..width {
        let values = (0..ROWS).map(|row| f64::from(levels[row * width + column]));
        let (a, b) = values.fold((0.0, 0.0), |(a, b), v| (a + v, b + v * v));
        sums[column + 1] = (sums[column].0 + a, sums[column].1 + b);
    }
    for column in 0..width {
        let (low, high) = (column.saturating_sub(AROUND), (column + AROUND + 1).min(width));
        let count = ((high - low) * ROWS) as f64;
        let mean = (sums[high].0 - sums[low].0) / count;
        let spread = ((sums[high].1 - sums[low].1) / count - mean * mean).max(0.0).sqrt().max(FAINT);
        for row in 0..ROWS {
            let cell = &mut levels[row * width + column];
            let value = (f64::from(*cell) - mean) / spread * DEVIATION;
            // Adding and taking away 1.5 · 2^52 rounds to a whole number.
            *cell = ((value + ROUND - ROUND).clamp(-127.0, 127.0)) as f32;
        }
    }
}
