//! Black and white out of grey, in uneven light.

use super::frame::View;
use rxing::common::BitMatrix;

/// How black is told from white.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Threshold {
    /// Darker than the mean of the neighbourhood.
    Local,
    /// Darker than the mean of what is next to it, which survives blur.
    Near,
    /// Darker than the mean of the neighbourhood, after a mean of three by three pixels.
    Smooth,
    /// Darker than the middle of the whole view.
    Global,
}

/// Half the side of the neighbourhood in pixels: some six modules.
pub(super) const REACH: usize = 24;

/// The same for what is next: some two modules.
const NEXT: usize = 10;

/// What differs less from its neighbourhood is paper or noise.
const LEAST: u32 = 4;

/// A view in black and white; set bits are dark, or bright where `inverted`; none without pixels.
pub(super) fn of(view: &View, threshold: Threshold, inverted: bool) -> Option<BitMatrix> {
    let (width, height) = (view.width as usize, view.height as usize);
    let smooth;
    let pixels = match threshold {
        Threshold::Smooth => {
            smooth = means(&view.pixels, width, height, 1);
            &smooth
        }
        _ => &view.pixels,
    };
    let limits = match threshold {
        Threshold::Global => vec![middle(pixels); pixels.len()],
        Threshold::Near => means(pixels, width, height, NEXT),
        _ => means(pixels, width, height, REACH),
    };
    let mut bits = BitMatrix::new(view.width, view.height).ok()?;
    for (i, (pixel, limit)) in pixels.iter().zip(&limits).enumerate() {
        let (pixel, limit) = (u32::from(*pixel), u32::from(*limit));
        let set = if inverted { pixel > limit + LEAST } else { pixel + LEAST < limit };
        if set {
            bits.set((i % width) as u32, (i / width) as u32);
        }
    }
    Some(bits)
}

/// The middle between the darkest and the brightest twentieth.
fn middle(pixels: &[u8]) -> u8 {
    let mut counts = [0usize; 256];
    pixels.iter().for_each(|p| counts[usize::from(*p)] += 1);
    let part = pixels.len() / 20;
    let beyond = |sum: &mut usize, level: u8| {
        *sum += counts[usize::from(level)];
        *sum > part
    };
    let (mut below, mut above) = (0, 0);
    let dark = (0..=255).find(|level| beyond(&mut below, *level)).unwrap_or(0);
    let bright = (0..=255).rev().find(|level| beyond(&mut above, *level)).unwrap_or(255);
    dark.midpoint(bright)
}

/// The mean of the square that reaches `reach` pixels to each side, cut at the borders.
pub(super) fn means(pixels: &[u8], width: usize, height: usize, reach: usize) -> Vec<u8> {
    let mut means = Vec::with_capacity(pixels.len());
    // Sums down the columns, then from the left: every row of pixels comes and goes once.
    let (mut down, mut along) = (vec![0u32; width], vec![0u32; width + 1]);
    let row = |y: usize| &pixels[y * width..(y + 1) * width];
    (0..reach.min(height)).for_each(|y| add(&mut down, row(y)));
    let mut parts = (0, Vec::new());
    for y in 0..height {
        if y + reach < height {
            add(&mut down, row(y + reach));
        }
        if let Some(gone) = y.checked_sub(reach + 1) {
            down.iter_mut().zip(row(gone)).for_each(|(sum, pixel)| *sum -= u32::from(*pixel));
        }
        let mut sum = 0;
        for (down, along) in down.iter().zip(&mut along[1..]) {
            sum += down;
            *along = sum;
        }
        let rows = (y + reach + 1).min(height) - y.saturating_sub(reach);
        if parts.0 != rows {
            parts = (rows, shares(width, reach, rows));
        }
        let (first, rest) = parts.1.split_at(reach.min(width));
        let (inner, last) = rest.split_at(rest.len().saturating_sub(reach));
        // Where the square is cut on the left, where it is whole, and where it is cut on the right.
        let cut = |(x, share): (usize, &u64)| {
            let (left, right) = (x.saturating_sub(reach), (x + reach + 1).min(width));
            mean(along[right] - along[left], *share)
        };
        means.extend((0..).zip(first).map(cut));
        let whole = along.iter().zip(&along[(2 * reach + 1).min(width)..]).zip(inner);
        means.extend(whole.map(|((left, right), share)| mean(right - left, *share)));
        means.extend((first.len() + inner.len()..).zip(last).map(cut));
    }
    means
}

fn add(sums: &mut [u32], row: &[u8]) {
    sums.iter_mut().zip(row).for_each(|(sum, pixel)| *sum += u32::from(*pixel));
}

/// What one pixel counts in the squares around the pixels of a row, as a part of 2^32, rounded up: the means are exact as long
/// as a sum of bytes times their count is less than 2^32, which it is up to 64 by 64 pixels.
fn shares(width: usize, reach: usize, rows: usize) -> Vec<u64> {
    let count = |x: usize| (x + reach + 1).min(width) - x.saturating_sub(reach);
    (0..width).map(|x| (1u64 << 32).div_ceil((rows * count(x)) as u64)).collect()
}

/// A mean of bytes.
fn mean(sum: u32, share: u64) -> u8 {
    ((u64::from(sum) * share) >> 32) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn means_are_those_of_all_pixels_within_reach() {
        for (width, height, reach) in
            [(61, 7, 2), (7, 61, 24), (120, 90, 24), (49, 50, 24), (1, 1, 1), (48, 3, 24)]
        {
            let pixels: Vec<u8> = (0..width * height)
                .map(|i: usize| if i.is_multiple_of(5) { 7 } else { 255 - (i % 11) as u8 })
                .collect();
            let pixels = &pixels;
            let mean = |i: usize| {
                let (x, y) = (i % width, i / width);
                let rows = y.saturating_sub(reach)..(y + reach + 1).min(height);
                let columns = x.saturating_sub(reach)..(x + reach + 1).min(width);
                let count = rows.len() * columns.len();
                let all = rows.flat_map(|v| columns.clone().map(move |u| usize::from(pixels[v * width + u])));
                (all.sum::<usize>() / count) as u8
            };
            let expected: Vec<u8> = (0..pixels.len()).map(mean).collect();
            assert_eq!(means(pixels, width, height, reach), expected, "{width} × {height}, {reach}");
        }
    }
}
