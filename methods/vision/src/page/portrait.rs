//! Where the portrait is: a rectangle with broad light and dark parts, which text and background prints do not have.
//!
//! Location only: nothing of a face is measured.

use super::flat::{FINE, Flat, Sums};
use crate::geometry::Quad;

/// Widths that are tried, in millimetres, and heights in widths (Doc 9303-4 to -6: 26 × 32 to 35 × 45 mm).
const WIDTHS: [f64; 7] = [20.0, 22.5, 25.0, 27.5, 30.0, 33.0, 36.0];
const HEIGHTS: [f64; 3] = [1.18, 1.26, 1.34];
/// Millimetres between places that are tried.
const STEP: f64 = 1.5;
/// What a portrait must score at least on a page with a zone, and on one without, of which it may be all that tells a
/// document from a receipt: frames and fields of those score up to 1.74.
const LEAST: f64 = 1.6;
const LEAST_ALONE: f64 = 1.75;
/// Least deviation of broad brightness within it, in levels of a page whose paper has 200: portraits of Utopia have 33 and
/// more, text, seals and background prints at most 23.
const UNEVEN: f64 = 18.0;
/// Most deviation of fine detail from that, as a share of it: text and barcodes are made of fine detail.
const DETAIL: f64 = 0.6;
/// Millimetres that a portrait keeps from the border of the page at least, less what prints miss their place by.
const MARGIN: f64 = 1.2;

/// The portrait on a page, in pixels of the picture; `floor` is how far down it may reach, in millimetres, `alone` whether
/// no zone says that the page is one of a document.
pub(crate) fn portrait(flat: &Flat, floor: f64, alone: bool) -> Option<Quad> {
    let maps = Maps::of(flat);
    let margin = (MARGIN * FINE) as usize;
    let low = ((floor * FINE) as usize).min(flat.height.saturating_sub(margin));
    let mut best = (if alone { LEAST_ALONE } else { LEAST }, None);
    for width in WIDTHS {
        for height in HEIGHTS {
            let (w, h) = ((width * FINE) as usize, (width * height * FINE) as usize);
            maps.search(w, h, low, &mut best);
        }
    }
    let [left, top, right, bottom] = maps.settle(best.1?, low);
    Some(flat.in_picture(left, top, right, bottom))
}

/// Whether a portrait stands on its head: shoulders fill the corners of the lower end, light background those of the upper
/// one. None where all corners are alike.
pub(crate) fn is_upside_down(flat: &Flat, portrait: &Quad) -> Option<bool> {
    let (left, top, right, bottom) = flat.on_page(portrait)?.bounds();
    let (wide, high) = (right - left, bottom - top);
    let mean = |x: f64, y: f64| flat.mean(left + x * wide, top + y * high, 0.24 * wide, 0.14 * high);
    let (upper, lower) = (mean(0.03, 0.03) + mean(0.73, 0.03), mean(0.03, 0.83) + mean(0.73, 0.83));
    ((upper - lower).abs() > 0.08 * flat.paper()).then_some(upper < lower)
}

/// What a rectangle is judged by.
struct Maps {
    width: usize,
    height: usize,
    /// Light or dark, the same page gives the same score: what its brightness is multiplied by.
    gain: f64,
    /// Brightness without fine detail, and its square, once in every square of `COARSE` points.
    broad: Sums,
    squares: Sums,
    /// How far points lie from the broad brightness around them, on the same squares.
    fine: Sums,
    /// Change from left to right and from top to bottom.
    across: Sums<i32>,
    down: Sums<i32>,
}

/// Points a side of the squares in which broad brightness is looked at: a millimetre.
const COARSE: usize = 3;
/// Parts of a level of broad brightness.
const BROAD: i64 = 16;

/// By how much the point some steps on is brighter than the one as many steps back, of the nearest end beyond both.
fn changes(pixels: &[u8], steps: usize) -> Vec<i16> {
    let last = pixels.len().saturating_sub(1);
    let change = |next: u8, before: u8| i16::from(next) - i16::from(before);
    let at_end = |i: usize| change(pixels[(i + steps).min(last)], pixels[i.saturating_sub(steps)]);
    let mut changes: Vec<i16> = (0..steps.min(pixels.len())).map(at_end).collect();
    let within = pixels.get(2 * steps..).unwrap_or_default().iter().zip(pixels);
    changes.extend(within.map(|(next, before)| change(*next, *before)));
    changes.extend((changes.len()..pixels.len()).map(at_end));
    changes
}

impl Maps {
    fn of(flat: &Flat) -> Self {
        let (width, height) = (flat.width, flat.height);
        let plain = Sums::<i32>::of(width, &flat.pixels);
        let reach = (1.5 * FINE) as usize;
        let (columns, rows) = (width / COARSE, height / COARSE);
        let broad = |i: usize| {
            let (x, y) = (i % columns * COARSE + COARSE / 2, i / columns * COARSE + COARSE / 2);
            let (l, t) = (x.saturating_sub(reach), y.saturating_sub(reach));
            let (r, b) = ((x + reach + 1).min(width), (y + reach + 1).min(height));
            plain.sum(l, t, r, b) * BROAD / ((r - l) * (b - t)) as i64
        };
        let broad: Vec<i64> = (0..columns * rows).map(broad).collect();
        let at = |i: usize| i64::from(flat.pixels[i]);
        let fine = |(i, mean): (usize, &i64)| {
            let first = i / columns * COARSE * width + i % columns * COARSE;
            let apart =
                |part: usize| (at(first + part / COARSE * width + part % COARSE) * BROAD - mean).abs();
            (0..COARSE * COARSE).map(apart).sum::<i64>() / (COARSE * COARSE) as i64
        };
        let fine: Vec<i64> = broad.iter().enumerate().map(fine).collect();
        Self {
            width,
            height,
            gain: (200.0 / flat.paper()).clamp(0.8, 4.0),
            squares: Sums::of(columns, &broad.iter().map(|b| b * b).collect::<Vec<i64>>()),
            fine: Sums::of(columns, &fine),
            broad: Sums::of(columns, &broad),
            across: Sums::of(width, &changes(&flat.pixels, 1)),
            down: Sums::of(width, &changes(&flat.pixels, width)),
        }
    }

    /// Tries every place for one size.
    fn search(&self, w: usize, h: usize, low: usize, best: &mut (f64, Option<[usize; 4]>)) {
        let (step, margin) = ((STEP * FINE) as usize, (MARGIN * FINE) as usize);
        for top in (margin..low.saturating_sub(h)).step_by(step) {
            for left in (margin..self.width.saturating_sub(w + margin)).step_by(step) {
                let place = [left, top, left + w, top + h];
                let score = self.score(place, best.0);
                if score > best.0 {
                    *best = (score, Some(place));
                }
            }
        }
    }

    /// How much a rectangle looks like a portrait: broad light and dark within, less around, borders on its sides. Zero where
    /// it cannot be more than `least`.
    fn score(&self, place: [usize; 4], least: f64) -> f64 {
        let within = self.unevenness(place);
        if within < UNEVEN {
            return 0.0;
        }
        let [left, top, right, bottom] = place;
        // The left edge of the page is where the standards put it (zone V).
        let left_third = if left * 3 < self.width { 0.25 } else { 0.0 };
        let large = (right - left) as f64 / (36.0 * FINE);
        let sum = |outside: f64, sides: f64| {
            (within / 30.0).min(1.2) - (outside / 40.0).min(0.8) + 1.2 * sides + left_third + 0.25 * large
        };
        if sum(0.0, 1.0) <= least || self.detail(place) > DETAIL * within {
            return 0.0;
        }
        let margin = (4.0 * FINE) as usize;
        let around = [
            left.saturating_sub(margin),
            top.saturating_sub(margin),
            (right + margin).min(self.width),
            (bottom + margin).min(self.height),
        ];
        let outside = self.ring(around, place);
        if sum(outside, 1.0) <= least { 0.0 } else { sum(outside, self.sides(place, 3)) }
    }

    /// The deviation of broad brightness.
    fn unevenness(&self, place: [usize; 4]) -> f64 {
        let (count, sum, squares) = self.sums(place);
        self.deviation(count, sum, squares)
    }

    /// How far points lie from the broad brightness around them.
    fn detail(&self, place: [usize; 4]) -> f64 {
        let [left, top, right, bottom] = place.map(|at| at / COARSE);
        let count = ((right - left) * (bottom - top)).max(1) as f64;
        self.fine.sum(left, top, right, bottom) as f64 / count / BROAD as f64 * self.gain
    }

    /// How many squares lie in a rectangle, the sum of their brightness, and that of the squares of it.
    fn sums(&self, place: [usize; 4]) -> (i64, i64, i64) {
        let [left, top, right, bottom] = place.map(|at| at / COARSE);
        let count = ((right - left) * (bottom - top)) as i64;
        (count, self.broad.sum(left, top, right, bottom), self.squares.sum(left, top, right, bottom))
    }

    fn deviation(&self, count: i64, sum: i64, squares: i64) -> f64 {
        let count = count.max(1) as f64;
        let mean = sum as f64 / count;
        (squares as f64 / count - mean * mean).max(0.0).sqrt() / BROAD as f64 * self.gain
    }

    /// The same of what lies between two rectangles.
    fn ring(&self, outer: [usize; 4], inner: [usize; 4]) -> f64 {
        let ((c1, s1, q1), (c2, s2, q2)) = (self.sums(outer), self.sums(inner));
        self.deviation(c1 - c2, s1 - s2, q1 - q2)
    }

    /// How much the sides show a border: 0 none, 1 clear ones all around. What counts is the step from one side to the other
    /// in thirds of the border, which lines and letters do not have.
    fn sides(&self, [left, top, right, bottom]: [usize; 4], reach: usize) -> f64 {
        let thirds = |from: usize, to: usize| {
            [0, 1, 2].map(|i| (from + (to - from) * i / 3, from + (to - from) * (i + 1) / 3))
        };
        let upright = |x: usize| {
            let (from, to) = (x.saturating_sub(reach), (x + reach).min(self.width));
            thirds(top, bottom).map(|(a, b)| self.across.sum(from, a, to, b).abs() as f64 / (b - a) as f64)
        };
        let level = |y: usize| {
            let (from, to) = (y.saturating_sub(reach), (y + reach).min(self.height));
            thirds(left, right).map(|(a, b)| self.down.sum(a, from, b, to).abs() as f64 / (b - a) as f64)
        };
        let sides = [upright(left), upright(right), level(top), level(bottom)];
        sides.as_flattened().iter().map(|s| (s * self.gain / 60.0).min(1.0)).sum::<f64>() / 12.0
    }

    /// Moves each side to the clearest border near it.
    fn settle(&self, mut place: [usize; 4], low: usize) -> [usize; 4] {
        let reach = (2.0 * FINE) as usize;
        for _ in 0..2 {
            for side in 0..4 {
                let most = [self.width, low, self.width, low][side];
                let here = place[side];
                let tried = here.saturating_sub(reach)..=(here + reach).min(most);
                let score = |at: usize| {
                    let mut moved = place;
                    moved[side] = at;
                    self.sides(moved, 2) - at.abs_diff(here) as f64 * 0.002
                };
                let best = tried.max_by(|a, b| score(*a).total_cmp(&score(*b)).then(b.cmp(a)));
                place[side] = best.unwrap_or(here);
            }
        }
        place
    }
}
