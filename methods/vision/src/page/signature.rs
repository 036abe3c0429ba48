//! Where the signature is: one broad run of thin, connected strokes, larger than any letter of the page.

use super::flat::{FINE, Flat, Sums};
use crate::geometry::Quad;

/// Least height and width of a stroke that is no letter, in millimetres.
const TALL: f64 = 3.6;
const WIDE: f64 = 7.0;
/// Strokes so near to each other belong together, in millimetres.
const NEAR: f64 = 2.0;
/// Sizes of signatures, in millimetres.
const WIDTHS: (f64, f64) = (9.0, 62.0);
const HEIGHTS: (f64, f64) = (3.1, 22.0);
/// How many times as long as high it is at least: emblems are as high as they are long.
const LONG: f64 = 1.35;

/// A run of ink: its bounds in points, and how many points it has.
#[derive(Debug, Clone, Copy)]
struct Stroke {
    left: usize,
    top: usize,
    right: usize,
    bottom: usize,
    ink: usize,
}

impl Stroke {
    fn wide(&self) -> f64 {
        (self.right - self.left + 1) as f64 / FINE
    }

    fn tall(&self) -> f64 {
        (self.bottom - self.top + 1) as f64 / FINE
    }

    /// How much of its bounds is ink.
    fn fill(&self) -> f64 {
        self.ink as f64 / (self.wide() * self.tall() * FINE * FINE)
    }

    fn near(&self, other: &Self) -> bool {
        let gap = (NEAR * FINE) as usize;
        self.left <= other.right + gap
            && other.left <= self.right + gap
            && self.top <= other.bottom + gap
            && other.top <= self.bottom + gap
    }

    fn with(&self, other: &Self) -> Self {
        Self {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
            ink: self.ink + other.ink,
        }
    }
}

/// The signature on a page, in pixels of the picture; `floor` is how far down it may reach in millimetres. One that crosses
/// the portrait is looked for where none is elsewhere.
pub(crate) fn signature(flat: &Flat, floor: f64, portrait: Option<&Quad>) -> Option<Quad> {
    let over = portrait.and_then(|portrait| over(flat, portrait));
    let beside = |x: usize, y: usize| over.is_none_or(|[l, t, r, b]| x < l || x >= r || y < t || y >= b);
    let mut ink = ink(flat, floor);
    ink.iter_mut().enumerate().for_each(|(i, point)| *point &= beside(i % flat.width, i / flat.width));
    let best = drawn(flat.width, ink).or_else(|| drawn(flat.width, lines(flat, over?)))?;
    Some(flat.in_picture(best.left, best.top, best.right, best.bottom))
}

/// The most ink that was drawn in one go and has the size of a signature.
fn drawn(width: usize, mut ink: Vec<bool>) -> Option<Stroke> {
    let mut found: Vec<Stroke> = Vec::new();
    for stroke in strokes(width, &mut ink).into_iter().filter(is_drawn) {
        let (near, far): (Vec<_>, Vec<_>) = found.into_iter().partition(|other| other.near(&stroke));
        found = far;
        found.push(near.iter().fold(stroke, |all, one| all.with(one)));
    }
    let fits = |s: &Stroke| {
        let (w, h) = (s.wide(), s.tall());
        let sized = w >= WIDTHS.0 && w <= WIDTHS.1 && h >= HEIGHTS.0 && h <= HEIGHTS.1;
        sized && w > LONG * h && s.fill() < 0.3
    };
    found.into_iter().filter(fits).max_by(|a, b| a.ink.cmp(&b.ink).then(b.left.cmp(&a.left)))
}

/// Whether a run of ink is larger than a letter and thin.
fn is_drawn(stroke: &Stroke) -> bool {
    let (w, h) = (stroke.wide(), stroke.tall());
    let large = (h >= TALL && w >= 2.0) || (w >= WIDE && h >= 2.0);
    large && stroke.fill() < 0.35 && w <= WIDTHS.1 && h <= HEIGHTS.1
}

/// Points that are much darker than what lies around them.
fn ink(flat: &Flat, floor: f64) -> Vec<bool> {
    let (width, height) = (flat.width, flat.height);
    let least = 0.07 * flat.paper();
    let sums = Sums::<i32>::of(width, &flat.pixels);
    let reach = (3.0 * FINE) as usize;
    let margin = (1.5 * FINE) as usize;
    let low = ((floor * FINE) as usize).min(height.saturating_sub(margin));
    let mut ink = vec![false; width * height];
    for y in margin..low {
        let (top, bottom) = (y.saturating_sub(reach), (y + reach + 1).min(height));
        for x in margin..width.saturating_sub(margin) {
            let (left, right) = (x.saturating_sub(reach), (x + reach + 1).min(width));
            let mean = sums.sum(left, top, right, bottom) as f64 / ((right - left) * (bottom - top)) as f64;
            ink[y * width + x] = f64::from(flat.pixels[y * width + x]) < 0.92 * mean - least;
        }
    }
    ink
}

/// Where a portrait lies in points, and a millimetre around it: left, top, right and bottom.
fn over(flat: &Flat, portrait: &Quad) -> Option<[usize; 4]> {
    let (left, top, right, bottom) = flat.on_page(portrait)?.bounds();
    let place = |at: f64, most: usize| (at.max(0.0) as usize).min(most);
    let (wide, high) = (flat.width, flat.height);
    Some([
        place(left - FINE, wide),
        place(top - FINE, high),
        place(right + FINE + 1.0, wide),
        place(bottom + FINE + 1.0, high),
    ])
}

/// Lines of a pen within a portrait: points much darker than both of the places a millimetre to either side of them, which
/// the borders of hair, face and coat are not.
fn lines(flat: &Flat, [left, top, right, bottom]: [usize; 4]) -> Vec<bool> {
    let reach = FINE as usize;
    let least = 0.15 * flat.paper();
    let at = |x: usize, y: usize| f64::from(flat.pixels[y * flat.width + x]);
    let mut ink = vec![false; flat.pixels.len()];
    for y in top.max(reach)..bottom.min(flat.height.saturating_sub(reach)) {
        for x in left.max(reach)..right.min(flat.width.saturating_sub(reach)) {
            let (w, e, n, s) = (x - reach, x + reach, y - reach, y + reach);
            let pairs = [((w, y), (e, y)), ((x, n), (x, s)), ((w, n), (e, s)), ((w, s), (e, n))];
            let least_of = |(a, b): &((usize, usize), (usize, usize))| at(a.0, a.1).min(at(b.0, b.1));
            let light = pairs.iter().map(least_of).fold(0.0, f64::max);
            ink[y * flat.width + x] = at(x, y) < light - least;
        }
    }
    ink
}

/// Every connected run of ink; takes the ink away.
fn strokes(width: usize, ink: &mut [bool]) -> Vec<Stroke> {
    let mut found = Vec::new();
    let mut open = Vec::new();
    for start in 0..ink.len() {
        if !std::mem::take(&mut ink[start]) {
            continue;
        }
        open.push(start);
        let (x, y) = (start % width, start / width);
        let mut stroke = Stroke { left: x, top: y, right: x, bottom: y, ink: 0 };
        while let Some(at) = open.pop() {
            let (x, y) = (at % width, at / width);
            stroke = stroke.with(&Stroke { left: x, top: y, right: x, bottom: y, ink: 1 });
            for row in y.saturating_sub(1)..=y + 1 {
                for column in x.saturating_sub(1)..=(x + 1).min(width - 1) {
                    let next = row * width + column;
                    if ink.get_mut(next).is_some_and(std::mem::take) {
                        open.push(next);
                    }
                }
            }
        }
        found.push(stroke);
    }
    found
}
