//! Local contrast: what remains of a picture when light, shadow and the strength of the print are taken out.

use crate::picture::Grey;

/// Pixels a side of the squares over which brightness is measured.
const BLOCK: usize = 8;
/// The mean and spread of a square count those of so many squares to each side as well.
const REACH: usize = 2;
/// Spreads below this, in grey levels, are noise of the sensor and not stretched further.
const LEAST: f32 = 2.5;
/// What one standard deviation becomes.
const STRETCH: f32 = 48.0;

/// A picture of local contrast with sides that are multiples of eight: whole numbers from −128 to 127.
pub(super) struct Contrast {
    /// Pixels a row.
    pub(super) width: usize,
    /// Rows.
    pub(super) height: usize,
    /// Every pixel, row by row.
    pub(super) pixels: Vec<f32>,
}

/// Mean brightness and gain of a square.
#[derive(Clone, Copy, Default)]
struct Light {
    mean: f32,
    gain: f32,
}

impl Light {
    fn between(a: Self, b: Self, part: f32) -> Self {
        Self { mean: a.mean + (b.mean - a.mean) * part, gain: a.gain + (b.gain - a.gain) * part }
    }
}

/// The local contrast of a picture, continued at the right and at the bottom by its last pixels.
pub(super) fn contrast(grey: &Grey) -> Contrast {
    let columns = (grey.width() as usize).div_ceil(BLOCK);
    let rows = (grey.height() as usize).div_ceil(BLOCK);
    let (width, height) = (columns * BLOCK, rows * BLOCK);
    let lights = lights(&sums(grey, columns, rows), columns, rows);
    let mut pixels = Vec::with_capacity(width * height);
    let mut bright = Vec::with_capacity(width);
    let mut column_lights = vec![Light::default(); columns];
    for y in 0..height {
        let (above, below, part) = neighbours(y, rows);
        for (x, light) in column_lights.iter_mut().enumerate() {
            *light = Light::between(lights[above * columns + x], lights[below * columns + x], part);
        }
        padded(grey, y, width, &mut bright);
        for (x, brightness) in bright.iter().enumerate() {
            let (left, right, part) = neighbours(x, columns);
            let light = Light::between(column_lights[left], column_lights[right], part);
            pixels.push(rounded((brightness - light.mean) * light.gain));
        }
    }
    Contrast { width, height, pixels }
}

/// A row of the picture, continued to `width` by its last pixel; the last row again below the picture.
fn padded(grey: &Grey, y: usize, width: usize, bright: &mut Vec<f32>) {
    bright.clear();
    let row = grey.row((y as u32).min(grey.height() - 1));
    bright.extend(row.iter().map(|pixel| f32::from(*pixel)));
    let last = bright.last().copied().unwrap_or_default();
    bright.resize(width, last);
}

/// The squares whose centres lie before and after a pixel, and how far it is from the first to the second.
fn neighbours(pixel: usize, count: usize) -> (usize, usize, f32) {
    let half = BLOCK / 2;
    if pixel < half {
        return (0, 0, 0.0);
    }
    let before = (pixel - half) / BLOCK;
    let within = (pixel - half) % BLOCK;
    (before, (before + 1).min(count - 1), (within as f32 + 0.5) / BLOCK as f32)
}

/// To the nearest whole number, half to even, within −128 to 127: the sum with 1.5 · 2^23 has no room for a fraction.
fn rounded(value: f32) -> f32 {
    const SHIFT: f32 = 12_582_912.0;
    (value.clamp(-128.0, 127.0) + SHIFT) - SHIFT
}

/// Sum and sum of squares of every square of pixels.
fn sums(grey: &Grey, columns: usize, rows: usize) -> Vec<(u32, u32)> {
    let mut sums = vec![(0, 0); columns * rows];
    for y in 0..rows * BLOCK {
        let row = grey.row((y as u32).min(grey.height() - 1));
        let squares = &mut sums[y / BLOCK * columns..][..columns];
        for (square, part) in squares.iter_mut().zip(row.chunks(BLOCK)) {
            let last = part.last().map_or(0, |pixel| u32::from(*pixel));
            let missing = (BLOCK - part.len()) as u32;
            square.0 += part.iter().map(|pixel| u32::from(*pixel)).sum::<u32>() + missing * last;
            square.1 +=
                part.iter().map(|pixel| u32::from(*pixel).pow(2)).sum::<u32>() + missing * last * last;
        }
    }
    sums
}

/// Mean and gain around every square.
fn lights(sums: &[(u32, u32)], columns: usize, rows: usize) -> Vec<Light> {
    let mut lights = Vec::with_capacity(sums.len());
    for y in 0..rows {
        for x in 0..columns {
            let (mut sum, mut squares, mut count) = (0_u32, 0_u32, 0_u32);
            for v in y.saturating_sub(REACH)..(y + REACH + 1).min(rows) {
                for u in x.saturating_sub(REACH)..(x + REACH + 1).min(columns) {
                    let (s, q) = sums[v * columns + u];
                    (sum, squares, count) = (sum + s, squares + q, count + (BLOCK * BLOCK) as u32);
                }
            }
            let mean = f64::from(sum) / f64::from(count);
            let variance = f64::from(squares) / f64::from(count) - mean * mean;
            let spread = variance.max(0.0).sqrt() as f32;
            lights.push(Light { mean: mean as f32, gain: STRETCH / spread.max(LEAST) });
        }
    }
    lights
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(width: u32, height: u32, at: impl Fn(u32, u32) -> u8) -> Grey {
        let pixels =
            (0..height).flat_map(|y| (0..width).map(move |x| (x, y))).map(|(x, y)| at(x, y)).collect();
        Grey::new(width, height, pixels).expect("as many pixels")
    }

    #[test]
    fn half_the_light_leaves_the_same_contrast() {
        let bright = picture(100, 60, |x, y| if (x / 3 + y / 5) % 2 == 0 { 240 } else { 40 });
        let dark = picture(100, 60, |x, y| if (x / 3 + y / 5) % 2 == 0 { 120 } else { 20 });
        let (bright, dark) = (contrast(&bright), contrast(&dark));
        assert_eq!((bright.width, bright.height), (104, 64));
        assert!(bright.pixels.iter().zip(&dark.pixels).all(|(a, b)| (a - b).abs() <= 1.0));
    }

    #[test]
    fn an_even_picture_has_no_contrast_and_every_number_is_whole() {
        assert!(contrast(&picture(9, 9, |_, _| 77)).pixels.iter().all(|pixel| *pixel == 0.0));
        let busy = contrast(&picture(64, 64, |x, y| (x * 37 + y * 101) as u8));
        assert!(busy.pixels.iter().all(|p| p.fract() == 0.0 && (-128.0..=127.0).contains(p)));
    }
}
