//! A page without its perspective: three points a millimetre.

use super::border::sample;
use crate::Grey;
use crate::between::add_evenly;
use crate::geometry::{Homography, Point, Quad};
use std::ops::{Add, AddAssign, Sub};

/// Points a millimetre.
pub(crate) const FINE: f64 = 3.0;

/// The brightness of a page.
pub(crate) struct Flat {
    pub(crate) width: usize,
    pub(crate) height: usize,
    pub(crate) pixels: Vec<u8>,
    /// From points to pixels of the picture.
    to_picture: Homography,
}

impl Flat {
    /// The page of these corners, so many millimetres wide and high; what lies outside of the picture is as bright as the
    /// page is on the whole. None where the corners are none of a page.
    pub(crate) fn of(grey: &Grey, quad: &Quad, (wide, high): (f64, f64)) -> Option<Self> {
        let (width, height) = ((wide * FINE) as usize, (high * FINE) as usize);
        let flat = Quad::upright(-0.5, -0.5, width as f64 - 0.5, height as f64 - 0.5);
        let to_picture = Homography::between(&flat, quad)?;
        let mut pixels = vec![0; width * height];
        let mut missing = Vec::new();
        let (mut sum, mut count) = (0, 0);
        for (row, line) in pixels.chunks_exact_mut(width).enumerate() {
            for (span, part) in line.chunks_mut(SPAN).enumerate() {
                let first = Point::new((span * SPAN) as f64, row as f64);
                if Span::of(&to_picture, first, part.len()).read(grey, part) {
                    sum += part.iter().map(|p| usize::from(*p)).sum::<usize>();
                    count += part.len();
                    continue;
                }
                for (i, pixel) in part.iter_mut().enumerate() {
                    match point(grey, &to_picture, Point::new(first.x + i as f64, first.y)) {
                        Some(value) => {
                            *pixel = value;
                            (sum, count) = (sum + usize::from(value), count + 1);
                        }
                        None => missing.push(row * width + span * SPAN + i),
                    }
                }
            }
        }
        let mean = (sum / count.max(1)) as u8;
        missing.into_iter().for_each(|i| pixels[i] = mean);
        (count * 3 > width * height).then_some(Self { width, height, pixels, to_picture })
    }

    /// Where corners in the picture lie on the page, in points.
    pub(crate) fn on_page(&self, quad: &Quad) -> Option<Quad> {
        Some(self.to_picture.inverse()?.map_quad(quad))
    }

    /// Makes paper of what lies within corners in the picture, and a millimetre around it.
    pub(crate) fn blank(&mut self, quad: &Quad) {
        let Some((left, top, right, bottom)) = self.on_page(quad).map(|area| area.bounds()) else { return };
        let paper = self.paper() as u8;
        for (i, pixel) in self.pixels.iter_mut().enumerate() {
            let (x, y) = ((i % self.width) as f64, (i / self.width) as f64);
            if x >= left - FINE && x <= right + FINE && y >= top - FINE && y <= bottom + FINE {
                *pixel = paper;
            }
        }
    }

    /// The mean brightness of an upright rectangle of points, as far as it lies on the page.
    pub(crate) fn mean(&self, left: f64, top: f64, wide: f64, high: f64) -> f64 {
        let range = |from: f64, length: f64, most: usize| {
            let start = (from.max(0.0) as usize).min(most - 1);
            start..((from + length).max(0.0) as usize).clamp(start + 1, most)
        };
        let columns = range(left, wide, self.width);
        let (mut sum, mut count) = (0.0, 0.0);
        for row in range(top, high, self.height) {
            let line = &self.pixels[row * self.width..][columns.clone()];
            sum += line.iter().map(|p| f64::from(*p)).sum::<f64>();
            count += line.len() as f64;
        }
        sum / count
    }

    /// The brightness that 15 in a hundred points exceed: that of paper.
    pub(crate) fn paper(&self) -> f64 {
        let mut counts = [0_usize; 256];
        self.pixels.iter().for_each(|p| counts[usize::from(*p)] += 1);
        let mut above = 0;
        let level = (0..256).rev().find(|level| {
            above += counts[*level];
            above * 100 > self.pixels.len() * 15
        });
        level.unwrap_or(255).max(1) as f64
    }

    /// The mean change of brightness in tiles of two millimetres, row by row.
    fn business(&self) -> Vec<f64> {
        let last = self.pixels.len() - 1;
        let at = |i: usize| self.pixels[i.min(last)];
        let change =
            |i: usize| u16::from(at(i + 1).abs_diff(at(i))) + u16::from(at(i + self.width).abs_diff(at(i)));
        let sums = Sums::<i32>::of(self.width, &(0..=last).map(change).collect::<Vec<u16>>());
        let tile = (2.0 * FINE) as usize;
        let tops = (0..self.height / tile).map(|row| row * tile);
        tops.flat_map(|top| (0..self.width / tile).map(move |column| (column * tile, top)))
            .map(|(left, top)| sums.sum(left, top, left + tile, top + tile) as f64)
            .collect()
    }

    /// The corners in the picture of an upright rectangle of points.
    pub(crate) fn in_picture(&self, left: usize, top: usize, right: usize, bottom: usize) -> Quad {
        let area = Quad::upright(left as f64, top as f64, right as f64, bottom as f64);
        self.to_picture.map_quad(&area)
    }
}

/// The brightness at a point: the mean of four samples within it.
fn point(grey: &Grey, to_picture: &Homography, at: Point) -> Option<u8> {
    let mut sum = 0.0;
    for (dx, dy) in [(-0.25, -0.25), (0.25, -0.25), (-0.25, 0.25), (0.25, 0.25)] {
        sum += sample(grey, to_picture.map(Point::new(at.x + dx, at.y + dy)))?;
    }
    Some((sum / 4.0 + 0.5) as u8)
}

/// Points of a row on which a perspective is nearly even: five millimetres.
const SPAN: usize = 15;

/// Some points of a row as places in the picture, the same step apart, in units of 1/65536 pixel.
struct Span {
    first: (i64, i64),
    step: (i64, i64),
    /// A quarter of the way to the next row.
    down: (i64, i64),
    count: usize,
}

impl Span {
    fn of(to_picture: &Homography, first: Point, count: usize) -> Self {
        // A place far outside of any picture is as good as one at infinity.
        let fixed = |v: f64| (v.clamp(-1e7, 1e7) * 65_536.0) as i64;
        let steps = count.max(2) as f64 - 1.0;
        let (a, b) = (to_picture.map(first), to_picture.map(Point::new(first.x + steps, first.y)));
        let middle = first.x + steps / 2.0;
        let (c, d) =
            (to_picture.map(Point::new(middle, first.y)), to_picture.map(Point::new(middle, first.y + 0.25)));
        Self {
            first: (fixed(a.x), fixed(a.y)),
            step: (fixed((b.x - a.x) / steps), fixed((b.y - a.y) / steps)),
            down: (fixed(d.x - c.x), fixed(d.y - c.y)),
            count,
        }
    }

    /// The four samples of a point, from its middle.
    fn samples(&self) -> [(i64, i64); 4] {
        let (right, down) = ((self.step.0 / 4, self.step.1 / 4), self.down);
        [(-1, -1), (1, -1), (-1, 1), (1, 1)]
            .map(|(x, y)| (right.0 * x + down.0 * y, right.1 * x + down.1 * y))
    }

    /// The mean of four samples at every point; whether all of them lie between pixels.
    fn read(&self, grey: &Grey, points: &mut [u8]) -> bool {
        let (width, height) = (i64::from(grey.width()) - 1, i64::from(grey.height()) - 1);
        let samples = self.samples();
        let last = self.count as i64 - 1;
        let inside = |steps: i64, sample: &(i64, i64)| {
            let x = self.first.0 + self.step.0 * steps + sample.0;
            let y = self.first.1 + self.step.1 * steps + sample.1;
            x >= 0 && y >= 0 && x >> 16 < width && y >> 16 < height
        };
        if !samples.iter().all(|sample| inside(0, sample) && inside(last, sample)) {
            return false;
        }
        let mut sums = [2 << 16; SPAN];
        for sample in samples {
            let first = (self.first.0 + sample.0, self.first.1 + sample.1);
            add_evenly(grey, first, self.step, &mut sums[..points.len()]);
        }
        points.iter_mut().zip(sums).for_each(|(point, sum)| *point = (sum >> 18) as u8);
        true
    }
}

/// Sums over upright rectangles, from one pass over values. Sums of bytes and of their changes over a page fit into 32 bits.
pub(crate) struct Sums<N = i64> {
    width: usize,
    sums: Vec<N>,
}

impl<N: Copy + Default + AddAssign + Add<Output = N> + Sub<Output = N> + Into<i64>> Sums<N> {
    /// Of values in rows of a width.
    pub(crate) fn of<T: Copy + Into<N>>(width: usize, values: &[T]) -> Self {
        let stride = width + 1;
        let mut sums = vec![N::default(); stride * (values.len().div_ceil(width) + 1)];
        for (y, row) in values.chunks(width).enumerate() {
            let (above, here) = sums[y * stride..].split_at_mut(stride);
            let mut sum = N::default();
            for ((value, above), here) in row.iter().zip(&above[1..]).zip(&mut here[1..]) {
                sum += (*value).into();
                *here = sum + *above;
            }
        }
        Self { width: stride, sums }
    }

    /// The sum from `left` and `top` to before `right` and `bottom`, which must lie within.
    pub(crate) fn sum(&self, left: usize, top: usize, right: usize, bottom: usize) -> i64 {
        let at = |x: usize, y: usize| self.sums[y * self.width + x];
        (at(right, bottom) - at(left, bottom) - (at(right, top) - at(left, top))).into()
    }
}

/// How much two pictures of a page have their lines and edges at the same places: 1 the same, 0 unrelated.
pub(crate) fn likeness(a: &Flat, b: &Flat) -> f64 {
    let (a, b) = (a.business(), b.business());
    let count = a.len().min(b.len()).max(1) as f64;
    let mean = |v: &[f64]| v.iter().sum::<f64>() / count;
    let (ma, mb) = (mean(&a), mean(&b));
    let (mut aa, mut ab, mut bb) = (0.0, 0.0, 0.0);
    for (x, y) in a.iter().zip(&b) {
        let (x, y) = (x - ma, y - mb);
        (aa, ab, bb) = (aa + x * x, ab + x * y, bb + y * y);
    }
    ab / (aa * bb).sqrt().max(1e-9)
}
