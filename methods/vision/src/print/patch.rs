//! The ink around the centre of each character, on points a tenth of a millimetre apart.

use super::shapes::{POINTS, STEP, place};
use crate::Grey;
use crate::geometry::{Homography, Point};
use crate::page::border::sample;

/// Ink at the points of a shape: 0 paper, 1 ink.
pub(crate) type Patch = Vec<f32>;

/// The ink around some places of the zone, each in millimetres; nothing for those that are not wholly in the picture.
pub(crate) fn patches(grey: &Grey, to_picture: &Homography, centres: &[Point]) -> Vec<Option<Patch>> {
    let seen: Vec<Option<Vec<f64>>> = centres.iter().map(|c| brightness(grey, to_picture, *c)).collect();
    let levels: Vec<(f64, f64)> = seen.iter().flatten().map(|values| levels(values)).collect();
    let usual = middle(levels.iter().map(|level| level.1).collect());
    seen.into_iter().map(|values| values.map(|values| ink(&values, usual))).collect()
}

/// The brightness at every point around a centre; each is a mean of as many samples as the picture is finer.
fn brightness(grey: &Grey, to_picture: &Homography, centre: Point) -> Option<Vec<f64>> {
    let here = to_picture.map(centre);
    let pixels = here.distance(to_picture.map(Point::new(centre.x + STEP, centre.y)));
    let fine = if pixels > 1.5 { 2 } else { 1 };
    let shift = |i: usize| (i as f64 + 0.5) / fine as f64 * STEP - STEP / 2.0;
    let at = |point: usize| {
        let (x, y) = place(point);
        let mut sum = 0.0;
        for i in 0..fine * fine {
            let (dx, dy) = (shift(i % fine), shift(i / fine));
            sum += sample(grey, to_picture.map(Point::new(centre.x + x + dx, centre.y + y + dy)))?;
        }
        Some(sum / (fine * fine) as f64)
    };
    (0..POINTS).map(at).collect()
}

/// The brightness of paper and of ink: that of 85 in a hundred points and that of 4.
fn levels(values: &[f64]) -> (f64, f64) {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    (sorted[sorted.len() * 85 / 100], sorted[sorted.len() * 4 / 100])
}

/// How much each point is ink. Faint ink counts against its own darkness, but not all the way: stains are no ink.
fn ink(values: &[f64], usual: f64) -> Patch {
    let (paper, dark) = levels(values);
    let dark = dark.min((paper + usual) / 2.0);
    let depth = (paper - dark).max(1.0);
    values.iter().map(|v| (((paper - v) / depth - 0.2) / 0.6).clamp(0.0, 1.0) as f32).collect()
}

/// The middle one of numbers; zero of none.
pub(crate) fn middle(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(0.0)
}
