//! A smaller copy of a picture in colour, smoothed against noise.

use crate::Picture;
use crate::geometry::Point;

/// A picture made smaller by a whole factor, each pixel the mean of what it covers.
pub(crate) struct Reduced {
    width: usize,
    height: usize,
    rgb: Vec<u8>,
    factor: usize,
}

impl Reduced {
    /// The copy whose longer side has `longest` pixels or little more.
    pub(crate) fn of(picture: &Picture, longest: usize) -> Self {
        let (wide, high) = (picture.width() as usize, picture.height() as usize);
        let factor = wide.max(high).div_ceil(longest).max(1).min(wide.min(high));
        let (width, height) = (wide / factor, high / factor);
        let mut rgb = Vec::with_capacity(width * height * 3);
        for y in 0..height {
            reduce_row(picture, y, factor, &mut rgb);
        }
        let mut reduced = Self { width, height, rgb, factor };
        reduced.smooth();
        reduced
    }

    /// Pixels a row.
    pub(crate) const fn width(&self) -> usize {
        self.width
    }

    /// Rows.
    pub(crate) const fn height(&self) -> usize {
        self.height
    }

    /// How many pixels of the picture lie side by side in one of this copy.
    pub(crate) const fn factor(&self) -> f64 {
        self.factor as f64
    }

    /// The place in the picture of a place in this copy.
    pub(crate) fn to_picture(&self, p: Point) -> Point {
        let f = self.factor();
        Point::new((p.x + 0.5) * f - 0.5, (p.y + 0.5) * f - 0.5)
    }

    /// The place in this copy of a place in the picture.
    pub(crate) fn place_of(&self, p: Point) -> Point {
        let f = self.factor();
        Point::new((p.x + 0.5) / f - 0.5, (p.y + 0.5) / f - 0.5)
    }

    /// Whether a place lies in this copy.
    pub(crate) fn contains(&self, p: Point) -> bool {
        let (w, h) = (self.width as f64 - 0.5, self.height as f64 - 0.5);
        p.x >= -0.5 && p.y >= -0.5 && p.x <= w && p.y <= h
    }

    /// Red, green and blue at a pixel, of the nearest edge outside of the copy.
    pub(crate) fn at(&self, x: i64, y: i64) -> [u8; 3] {
        let x = x.clamp(0, self.width as i64 - 1) as usize;
        let y = y.clamp(0, self.height as i64 - 1) as usize;
        let i = (y * self.width + x) * 3;
        [self.rgb[i], self.rgb[i + 1], self.rgb[i + 2]]
    }

    /// The colour nearest to a point.
    pub(crate) fn near(&self, p: Point) -> [u8; 3] {
        self.at((p.x + 0.5).floor() as i64, (p.y + 0.5).floor() as i64)
    }

    /// Row `y`, three bytes a pixel; empty where there is none.
    pub(crate) fn row(&self, y: usize) -> &[u8] {
        self.rgb.get(y * self.width * 3..(y + 1) * self.width * 3).unwrap_or_default()
    }

    /// Means weighted 1, 2, 1 along rows and columns.
    fn smooth(&mut self) {
        let line = self.width * 3;
        let across: Vec<u8> = self.rgb.chunks_exact(line).flat_map(smooth_row).collect();
        for y in 0..self.height {
            let (above, below) = (y.saturating_sub(1) * line, (y + 1).min(self.height - 1) * line);
            for i in 0..line {
                let sum = u16::from(across[above + i])
                    + 2 * u16::from(across[y * line + i])
                    + u16::from(across[below + i]);
                self.rgb[y * line + i] = ((sum + 2) >> 2) as u8;
            }
        }
    }
}

/// Appends one row of means. Where many pixels fall together every second one is enough.
fn reduce_row(picture: &Picture, y: usize, factor: usize, rgb: &mut Vec<u8>) {
    let step = if factor >= 5 { 2 } else { 1 };
    let width = picture.width() as usize / factor;
    let mut sums = vec![0_u32; width * 3];
    let mut rows = 0;
    for source in (y * factor..(y + 1) * factor).step_by(step) {
        let start = source * picture.width() as usize * 3;
        let row = &picture.rgb()[start..start + width * factor * 3];
        for (sum, block) in sums.chunks_exact_mut(3).zip(row.chunks_exact(factor * 3)) {
            for pixel in block.chunks_exact(3).step_by(step) {
                sum[0] += u32::from(pixel[0]);
                sum[1] += u32::from(pixel[1]);
                sum[2] += u32::from(pixel[2]);
            }
        }
        rows += 1;
    }
    let count = rows * factor.div_ceil(step) as u32;
    rgb.extend(sums.iter().map(|sum| ((sum + count / 2) / count) as u8));
}

/// A row with the weights 1, 2, 1.
fn smooth_row(row: &[u8]) -> Vec<u8> {
    let last = row.len() - 3;
    let at = |i: usize| u16::from(row[i]);
    let mean = |i: usize| {
        let (left, right) = (if i < 3 { i } else { i - 3 }, if i < last { i + 3 } else { i });
        ((at(left) + 2 * at(i) + at(right) + 2) >> 2) as u8
    };
    (0..row.len()).map(mean).collect()
}
