//! A smaller copy of a picture in colour, smoothed against noise.

use crate::Picture;
use crate::geometry::Point;
use crate::wide::wide;

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
        let mut across = vec![0; self.rgb.len()];
        for (row, smooth) in self.rgb.chunks_exact(line).zip(across.chunks_exact_mut(line)) {
            smooth_row(row, smooth);
        }
        for (y, row) in self.rgb.chunks_exact_mut(line).enumerate() {
            let at = |y: usize| &across[y * line..(y + 1) * line];
            let (above, here, below) = (at(y.saturating_sub(1)), at(y), at((y + 1).min(self.height - 1)));
            weigh(row, [above, here, below]);
        }
    }
}

/// Appends one row of means. Where many pixels fall together every second one is enough.
fn reduce_row(picture: &Picture, y: usize, factor: usize, rgb: &mut Vec<u8>) {
    let step = if factor >= 5 { 2 } else { 1 };
    let width = picture.width() as usize / factor;
    // Down the columns first, all at once. Rows are fewer than 256 in any picture of less than 10^10 pixels.
    let mut sums = Vec::new();
    let sources = || (y * factor..(y + 1) * factor).step_by(step);
    for source in sources() {
        let start = source * picture.width() as usize * 3;
        let row = &picture.rgb()[start..start + width * factor * 3];
        if sums.is_empty() {
            sums.extend(row.iter().map(|value| u16::from(*value)));
        } else {
            add_to(&mut sums, row);
        }
    }
    let count = (sources().len() * factor.div_ceil(step)) as u64;
    // The quotient by a number and by its reciprocal is the same while their product with the dividend is below 2^40.
    let reciprocal = (1_u64 << 40).div_ceil(count);
    let mean = |sum: u32| (((u64::from(sum) + count / 2) * reciprocal) >> 40) as u8;
    for block in sums.chunks_exact(factor * 3) {
        let mut sum = [0_u32; 3];
        for pixel in block.as_chunks::<3>().0.iter().step_by(step) {
            sum.iter_mut().zip(pixel).for_each(|(sum, value)| *sum += u32::from(*value));
        }
        rgb.extend(sum.map(mean));
    }
}

wide! {
    /// Adds bytes to sums.
    pub(crate) fn add_to<'a>(sums: &'a mut [u16], row: &'a [u8]) {
        sums.iter_mut().zip(row).for_each(|(sum, value)| *sum += u16::from(*value));
    }

    /// Every byte out of three.
    fn weigh<'a>(row: &'a mut [u8], from: [&'a [u8]; 3]) {
        let [before, here, after] = from;
        for ((value, before), (here, after)) in row.iter_mut().zip(before).zip(here.iter().zip(after)) {
            *value = weighed(*before, *here, *after);
        }
    }
}

/// A row with the weights 1, 2, 1.
fn smooth_row(row: &[u8], smooth: &mut [u8]) {
    let last = row.len() - 3;
    weigh(&mut smooth[3.min(last)..last], [row, &row[3..], row.get(6..).unwrap_or_default()]);
    for i in (0..3).chain(last..row.len()) {
        let (left, right) = (if i < 3 { i } else { i - 3 }, if i < last { i + 3 } else { i });
        smooth[i] = weighed(row[left], row[i], row[right]);
    }
}

/// A quarter of each neighbour and half of a value, rounded.
#[inline(always)]
fn weighed(before: u8, here: u8, after: u8) -> u8 {
    ((u16::from(before) + 2 * u16::from(here) + u16::from(after) + 2) >> 2) as u8
}
