//! Bars, squares and fine curves.

use super::super::ranges::uniform;
use super::papers::{Paper, blank};
use crate::dice::Dice;
use crate::page::leaflet::{Leaflet, Letters};
use core::f64::consts::TAU;

/// Bars of one to four units across a rectangle: left, top, right, bottom.
pub(super) fn bars(leaflet: &mut Leaflet, dice: &mut Dice, (left, top, right, bottom): (f64, f64, f64, f64)) {
    let mut x = left;
    while x < right {
        let wide = 0.33 * dice.between(1, 4) as f64;
        leaflet.bar((x, top, x + wide, bottom));
        x += wide + 0.33 * dice.between(1, 4) as f64;
    }
}

/// A square of modules, half of them dark, that encodes nothing.
pub(super) fn squares(leaflet: &mut Leaflet, dice: &mut Dice, (left, top): (f64, f64), side: f64) {
    const MODULES: u32 = 25;
    let module = side / f64::from(MODULES);
    for (row, column) in (0..MODULES).flat_map(|row| (0..MODULES).map(move |column| (row, column))) {
        if dice.below(2) == 0 {
            let (x, y) = (left + module * f64::from(column), top + module * f64::from(row));
            leaflet.bar((x, y, x + module, y + module));
        }
    }
}

/// Bars and squares with numbers below them.
pub(super) fn codes(dice: &mut Dice, dpi: f64) -> Paper {
    let (mut leaflet, size) = blank(dice, [(70.0, 120.0), (60.0, 90.0)], dpi);
    for row in 0..2 {
        let top = 6.0 + 27.0 * f64::from(row);
        bars(&mut leaflet, dice, (6.0, top, size.0 - 30.0, top + 16.0));
        let number = dice.digits(13);
        leaflet.spaced(&number, (Letters::OcrB, 3.5), 2.54, (8.0, top + 20.0));
    }
    squares(&mut leaflet, dice, (size.0 - 26.0, 8.0), 20.0);
    (leaflet, size)
}

/// Swinging lines across the paper, two families of them.
pub(super) fn guilloche(dice: &mut Dice, dpi: f64) -> Paper {
    let (mut leaflet, size) = blank(dice, [(80.0, 125.0), (50.0, 88.0)], dpi);
    for _ in 0..2 {
        let (swing, length) = (uniform(dice, 1.0, 9.0), uniform(dice, 8.0, 60.0));
        let (lines, drift) = (dice.between(12, 40), uniform(dice, 0.0, 0.2));
        for line in 0..lines {
            let base = size.1 * (line as f64 + 0.5) / lines as f64;
            let height = |x: f64| base + swing * libm::sin((x / length + drift * line as f64) * TAU);
            let points: Vec<(f32, f32)> = (0..=(size.0 / 0.5) as usize)
                .map(|step| step as f64 * 0.5)
                .map(|x| (x as f32, height(x).clamp(0.5, size.1 - 0.5) as f32))
                .collect();
            leaflet.curve(&points, 0.12);
        }
    }
    (leaflet, size)
}
