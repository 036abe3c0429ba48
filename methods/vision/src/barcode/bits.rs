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
    let stride = width + 1;
    let mut sums = vec![0u32; stride * (height + 1)];
    for (y, row) in pixels.chunks_exact(width).enumerate() {
        let mut sum = 0;
        for (x, pixel) in row.iter().enumerate() {
            sum += u32::from(*pixel);
            sums[(y + 1) * stride + x + 1] = sums[y * stride + x + 1] + sum;
        }
    }
    let mut means = Vec::with_capacity(pixels.len());
    for y in 0..height {
        let (top, bottom) = (y.saturating_sub(reach) * stride, (y + reach + 1).min(height) * stride);
        for x in 0..width {
            let (left, right) = (x.saturating_sub(reach), (x + reach + 1).min(width));
            let count = ((bottom - top) / stride * (right - left)) as u32;
            let sum = sums[bottom + right] + sums[top + left] - sums[bottom + left] - sums[top + right];
            // A mean of bytes.
            means.push((sum / count) as u8);
        }
    }
    means
}
