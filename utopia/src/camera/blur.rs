//! Blur of lens and motion: sums of shifted rows with whole weights, which vector units add fast and all alike.

use super::canvas::Canvas;

/// Weights are whole and their sum is this, so that sums of bytes fit in 16 bits.
const WHOLE: u16 = 256;

/// Blurs with a Gaussian of `sigma` pixels.
pub(super) fn gaussian(canvas: &mut Canvas, sigma: f64) {
    let weights = gaussian_weights(sigma);
    let radius = weights.len() / 2;
    if radius == 0 {
        return;
    }
    let across: Vec<Tap> =
        (0..weights.len()).map(|i| Tap::new(i as i64 - radius as i64, 0, weights[i])).collect();
    let down: Vec<Tap> = across.iter().map(|tap| Tap::new(0, tap.dx, tap.weight)).collect();
    convolve(canvas, &across);
    convolve(canvas, &down);
}

/// Blurs along a straight motion of `length` pixels.
pub(super) fn motion(canvas: &mut Canvas, length: f64, degrees: f64) {
    let taps = motion_taps(length, degrees);
    if taps.len() > 1 {
        convolve(canvas, &taps);
    }
}

/// A neighbour and its weight.
#[derive(Debug, Clone, Copy)]
struct Tap {
    dx: i64,
    dy: i64,
    weight: u16,
}

impl Tap {
    const fn new(dx: i64, dy: i64, weight: u16) -> Self {
        Self { dx, dy, weight }
    }
}

fn gaussian_weights(sigma: f64) -> Vec<u16> {
    let radius = if sigma < 0.25 { 0 } else { (sigma * 2.6 + 0.6) as usize };
    let weight = |i: usize| {
        let d = i as f64 - radius as f64;
        libm::exp(-d * d / (2.0 * sigma * sigma))
    };
    if radius == 0 { vec![WHOLE] } else { whole((0..=2 * radius).map(weight).collect()) }
}

/// Rounds weights so that their sum is exactly the whole: those that lose most by rounding down get what is left.
fn whole(weights: Vec<f64>) -> Vec<u16> {
    let sum: f64 = weights.iter().sum();
    let exact: Vec<f64> = weights.iter().map(|w| w / sum * f64::from(WHOLE)).collect();
    let mut rounded: Vec<u16> = exact.iter().map(|w| *w as u16).collect();
    let left = WHOLE.saturating_sub(rounded.iter().sum());
    let mut order: Vec<usize> = (0..exact.len()).collect();
    let lost = |i: &usize| exact[*i] - f64::from(exact[*i] as u16);
    order.sort_by(|a, b| lost(b).total_cmp(&lost(a)).then(a.cmp(b)));
    order.iter().take(usize::from(left)).for_each(|i| rounded[*i] += 1);
    rounded
}

/// The pixels that a point passes, each with the part of the time that it stays there.
fn motion_taps(length: f64, degrees: f64) -> Vec<Tap> {
    let angle = degrees.to_radians();
    let (cos, sin) = (libm::cos(angle), libm::sin(angle));
    let reach = (length / 2.0) as i64 + 2;
    let side = (2 * reach + 1) as usize;
    let mut time = vec![0.0; side * side];
    let samples = (length * 8.0) as usize + 1;
    for i in 0..samples {
        let along = (i as f64 + 0.5) / samples as f64 * length - length / 2.0;
        let (x, y) = (along * cos + reach as f64, along * sin + reach as f64);
        let (fx, fy) = (x - libm::floor(x), y - libm::floor(y));
        // A point lies at most half its way from the middle, so all four neighbours exist.
        let at = y as usize * side + x as usize;
        time[at] += (1.0 - fx) * (1.0 - fy);
        time[at + 1] += fx * (1.0 - fy);
        time[at + side] += (1.0 - fx) * fy;
        time[at + side + 1] += fx * fy;
    }
    let weights = whole(time).into_iter().enumerate().filter(|(_, weight)| *weight > 0);
    weights
        .map(|(i, weight)| Tap::new((i % side) as i64 - reach, (i / side) as i64 - reach, weight))
        .collect()
}

/// Replaces every pixel by the weighted sum of its neighbours; beyond the border lies the border.
fn convolve(canvas: &mut Canvas, taps: &[Tap]) {
    let (width, height) = (canvas.width, canvas.height);
    let reach = taps.iter().map(|tap| tap.dx.unsigned_abs() as usize).max().unwrap_or_default();
    let padded: Vec<Vec<u8>> = canvas.rgb.chunks_exact(width * 3).map(|row| pad(row, reach)).collect();
    let mut sums = vec![0u16; width * 3];
    for (y, out) in canvas.rgb.chunks_exact_mut(width * 3).enumerate() {
        sums.fill(0);
        for tap in taps {
            let from = (y as i64 + tap.dy).clamp(0, height as i64 - 1) as usize;
            let start = (reach as i64 + tap.dx) as usize * 3;
            let row = &padded[from][start..start + width * 3];
            for (sum, value) in sums.iter_mut().zip(row) {
                // The weights add up to 256 and a byte is at most 255: the sum stays below 65,536.
                *sum += tap.weight * u16::from(*value);
            }
        }
        for (value, sum) in out.iter_mut().zip(&sums) {
            *value = ((sum + WHOLE / 2) >> 8) as u8;
        }
    }
}

/// A row with its first and last pixel repeated on both sides.
fn pad(row: &[u8], reach: usize) -> Vec<u8> {
    let last = row.len().saturating_sub(3);
    let mut padded = row[..3].repeat(reach);
    padded.extend_from_slice(row);
    padded.extend_from_slice(&row[last..].repeat(reach));
    padded
}
