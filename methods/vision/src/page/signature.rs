//! Where the signature is: one broad run of thin, connected strokes, larger than any letter of the page.

use super::flat::{FINE, Flat, Sums};
use crate::geometry::{Homography, Quad};

/// Least height and width of a stroke that is no letter, in millimetres.
const TALL: f64 = 3.6;
const WIDE: f64 = 7.0;
/// Strokes so near to each other belong together, in millimetres.
const NEAR: f64 = 2.0;
/// Sizes of signatures, in millimetres.
const WIDTHS: (f64, f64) = (9.0, 62.0);
const HEIGHTS: (f64, f64) = (3.1, 22.0);

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

/// The signature on a page, in pixels of the picture; `floor` is how far down it may reach in millimetres, `portrait` where
/// none can be.
pub(crate) fn signature(flat: &Flat, floor: f64, portrait: Option<&Quad>) -> Option<Quad> {
    let mut ink = ink(flat, floor);
    if let Some(portrait) = portrait {
        erase(flat, &mut ink, portrait);
    }
    let mut found: Vec<Stroke> = Vec::new();
    for stroke in strokes(flat.width, &mut ink).into_iter().filter(is_drawn) {
        let (near, far): (Vec<_>, Vec<_>) = found.into_iter().partition(|other| other.near(&stroke));
        found = far;
        found.push(near.iter().fold(stroke, |all, one| all.with(one)));
    }
    let fits = |s: &&Stroke| {
        let (w, h) = (s.wide(), s.tall());
        w >= WIDTHS.0 && w <= WIDTHS.1 && h >= HEIGHTS.0 && h <= HEIGHTS.1 && w > 1.1 * h && s.fill() < 0.3
    };
    let best = found.iter().filter(fits).max_by(|a, b| a.ink.cmp(&b.ink).then(b.left.cmp(&a.left)))?;
    Some(flat.in_picture(best.left, best.top, best.right, best.bottom))
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
    let sums = Sums::of(width, flat.pixels.iter().map(|p| i64::from(*p)));
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

/// Takes away the ink within a quadrilateral of the picture, and a millimetre around it.
fn erase(flat: &Flat, ink: &mut [bool], portrait: &Quad) {
    let corners = Quad::upright(0.0, 0.0, flat.width as f64 - 1.0, flat.height as f64 - 1.0);
    let whole = flat.in_picture(0, 0, flat.width - 1, flat.height - 1);
    let Some(back) = Homography::between(&whole, &corners) else { return };
    let (left, top, right, bottom) = back.map_quad(portrait).bounds();
    for (i, point) in ink.iter_mut().enumerate() {
        let (x, y) = ((i % flat.width) as f64, (i / flat.width) as f64);
        let inside = x >= left - FINE && x <= right + FINE && y >= top - FINE && y <= bottom + FINE;
        *point = *point && !inside;
    }
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
