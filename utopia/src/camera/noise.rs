//! Light, glare and noise laid over a picture in one pass, row by row.

use super::canvas::Canvas;
use super::conditions::Conditions;
use super::light::{Gain, GlareSpot};
use crate::dice::Dice;
use spartel_vision::Light;

/// Drawn values of the normal distribution, in sixteenths of a level.
struct Table(Vec<i32>);

/// As many quantiles of the distribution as twelve bits can point to.
const QUANTILES: usize = 4096;

impl Table {
    fn new(sigma: f64) -> Self {
        Self((0..QUANTILES).map(|i| (sigma * 16.0 * quantile(i)) as i32).collect())
    }

    /// The value that twelve bits point to.
    fn value(&self, bits: u64) -> i32 {
        // The mask keeps the index below the length.
        self.0[bits as usize & (QUANTILES - 1)]
    }
}

/// The standard normal quantile in the middle of one of the steps, by bisection of the error function.
fn quantile(step: usize) -> f64 {
    let wanted = (step as f64 + 0.5) / QUANTILES as f64;
    let (mut low, mut high) = (-5.0f64, 5.0f64);
    for _ in 0..40 {
        let middle = (low + high) / 2.0;
        let below = 0.5 * (1.0 + libm::erf(middle / core::f64::consts::SQRT_2));
        if below < wanted {
            low = middle;
        } else {
            high = middle;
        }
    }
    (low + high) / 2.0
}

/// Lays exposure, shadow, glare and noise over the picture; every light has noise of its own.
pub(super) fn expose(
    canvas: &mut Canvas,
    conditions: &Conditions,
    taken: Light,
    gain: &Gain,
    spots: &[GlareSpot],
) {
    let table = Table::new(conditions.noise);
    let mut dice = Dice::new(conditions.seed, &["camera noise ", taken.code()].concat());
    let width = canvas.width;
    let mut factors = vec![vec![0i32; width]; 3];
    for (y, row) in canvas.rgb.chunks_exact_mut(width * 3).enumerate() {
        for (factors, cast) in factors.iter_mut().zip(conditions.cast) {
            gain.row(y, cast, factors);
        }
        light(row, &factors);
        spots.iter().filter(|spot| spot.touches(y)).for_each(|spot| spot.lift(y, row));
        if conditions.noise > 0.0 {
            grain(row, &table, &mut dice, conditions.coloured_noise);
        }
    }
}

/// Multiplies a row with its factors; what exceeds white is white.
fn light(row: &mut [u8], factors: &[Vec<i32>]) {
    let [red, green, blue] = factors else { return };
    for (pixel, ((r, g), b)) in row.chunks_exact_mut(3).zip(red.iter().zip(green).zip(blue)) {
        for (value, factor) in pixel.iter_mut().zip([r, g, b]) {
            *value = ((i32::from(*value) * factor + 2048) >> 12).clamp(0, 255) as u8;
        }
    }
}

/// Adds noise to a row: the same on all colours, or another one on each.
fn grain(row: &mut [u8], table: &Table, dice: &mut Dice, coloured: bool) {
    let lay = |value: &mut u8, grain: i32| {
        *value = ((i32::from(*value) * 16 + grain + 8) >> 4).clamp(0, 255) as u8;
    };
    let share = if coloured { 3 } else { 15 };
    for pixels in row.chunks_mut(share) {
        let mut bits = dice.next();
        let step = if coloured { 1 } else { 3 };
        for values in pixels.chunks_mut(step) {
            let grain = table.value(bits);
            bits >>= 12;
            values.iter_mut().for_each(|value| lay(value, grain));
        }
    }
}
