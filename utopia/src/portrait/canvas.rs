//! A canvas of integers: shapes are filled at twice the size and averaged down, so that edges look soft.

use super::{Picture, font};
use jpeg_encoder::{ColorType, Encoder};

/// Red, green, blue.
pub(crate) type Colour = [u8; 3];

/// How many pixels of the canvas make one pixel of the picture, in each direction.
const FINE: i32 = 2;

/// A canvas whose coordinates are pixels of the finished picture.
pub(super) struct Canvas {
    width: i32,
    height: i32,
    pixels: Vec<Colour>,
}

impl Canvas {
    /// A canvas that fades from `top` to `bottom`.
    pub(super) fn new(width: u16, height: u16, top: Colour, bottom: Colour) -> Self {
        let (width, height) = (i32::from(width) * FINE, i32::from(height) * FINE);
        let mut pixels = Vec::with_capacity((width * height) as usize);
        for y in 0..height {
            let mix =
                |at: usize| ((i32::from(top[at]) * (height - y) + i32::from(bottom[at]) * y) / height) as u8;
            let colour = [mix(0), mix(1), mix(2)];
            pixels.extend((0..width).map(|_| colour));
        }
        Self { width, height, pixels }
    }

    /// Fills the ellipse around a centre.
    pub(super) fn ellipse(&mut self, (cx, cy): (i32, i32), (rx, ry): (i32, i32), colour: Colour) {
        self.arc((cx, cy), (rx, ry), (cy - ry, cy + ry), colour);
    }

    /// Fills the part of an ellipse between two heights.
    pub(super) fn arc(&mut self, centre: (i32, i32), radii: (i32, i32), rows: (i32, i32), colour: Colour) {
        let (cx, cy) = (i64::from(centre.0 * FINE), i64::from(centre.1 * FINE));
        let (rx, ry) = (i64::from(radii.0 * FINE).max(1), i64::from(radii.1 * FINE).max(1));
        for y in (rows.0 * FINE).max(0)..(rows.1 * FINE).min(self.height) {
            let dy = i64::from(y) - cy;
            let rest = ry * ry - dy * dy;
            if rest < 0 {
                continue;
            }
            let half = (rest * rx * rx / (ry * ry)).isqrt();
            self.row(y, (cx - half) as i32, (cx + half) as i32, colour);
        }
    }

    /// Fills the polygon through the points.
    pub(super) fn polygon(&mut self, points: &[(i32, i32)], colour: Colour) {
        let edges = || points.iter().zip(points.iter().cycle().skip(1));
        let top = points.iter().map(|p| p.1).min().unwrap_or(0) * FINE;
        let bottom = points.iter().map(|p| p.1).max().unwrap_or(0) * FINE;
        for y in top.max(0)..bottom.min(self.height) {
            let mut crossings: Vec<i32> = edges()
                .filter_map(|(a, b)| {
                    let (ay, by) = (a.1 * FINE, b.1 * FINE);
                    ((ay <= y) != (by <= y)).then(|| a.0 * FINE + (y - ay) * (b.0 - a.0) * FINE / (by - ay))
                })
                .collect();
            crossings.sort_unstable();
            for pair in crossings.chunks_exact(2) {
                self.row(y, pair[0], pair[1], colour);
            }
        }
    }

    /// Draws a line as a run of dots.
    pub(super) fn line(&mut self, from: (i32, i32), to: (i32, i32), radius: i32, colour: Colour) {
        let steps = (from.0 - to.0).abs().max((from.1 - to.1).abs()).max(1);
        for step in 0..=steps {
            let x = from.0 + (to.0 - from.0) * step / steps;
            let y = from.1 + (to.1 - from.1) * step / steps;
            self.ellipse((x, y), (radius, radius), colour);
        }
    }

    /// Writes capitals; each dot of the 5 × 7 letters is a square of `dot` pixels.
    pub(super) fn text(&mut self, (x, y): (i32, i32), dot: i32, text: &str, colour: Colour) {
        for (at, letter) in text.chars().enumerate() {
            let left = x + at as i32 * 6 * dot;
            for (row, bits) in font::rows(letter).iter().enumerate() {
                for column in (0..5).filter(|column| bits & (0x10 >> column) != 0) {
                    let (from, top) = (left + column * dot, y + row as i32 * dot);
                    let corners =
                        [(from, top), (from + dot, top), (from + dot, top + dot), (from, top + dot)];
                    self.polygon(&corners, colour);
                }
            }
        }
    }

    /// The finished picture as a baseline JPEG.
    pub(super) fn finish(&self, quality: u8) -> Picture {
        let (width, height) = (self.width / FINE, self.height / FINE);
        let mut rgb = Vec::with_capacity((width * height * 3) as usize);
        for y in 0..height {
            for x in 0..width {
                for part in 0..3 {
                    let sum: u32 = [(0, 0), (1, 0), (0, 1), (1, 1)]
                        .iter()
                        .map(|(dx, dy)| u32::from(self.pixels[self.at(x * FINE + dx, y * FINE + dy)][part]))
                        .sum();
                    rgb.push((sum / 4) as u8);
                }
            }
        }
        let (width, height) = (width as u16, height as u16);
        let mut jpeg = Vec::new();
        // Writing to memory does not fail, and the buffer above has exactly the size that is stated.
        let _ = Encoder::new(&mut jpeg, quality).encode(&rgb, width, height, ColorType::Rgb);
        Picture { jpeg, width, height }
    }

    fn at(&self, x: i32, y: i32) -> usize {
        (y * self.width + x) as usize
    }

    fn row(&mut self, y: i32, from: i32, to: i32, colour: Colour) {
        let (from, to) = (from.clamp(0, self.width), to.clamp(0, self.width));
        if from < to {
            let start = self.at(from, y);
            self.pixels[start..start + (to - from) as usize].fill(colour);
        }
    }
}
