//! The ink around the centre of each character, on points a tenth of a millimetre apart.

use super::shapes::{POINTS, STEP, place};
use crate::Grey;
use crate::geometry::{Homography, Point};
use crate::page::border::sample;

/// Ink at the points of a shape: 0 paper, 1 ink.
pub(crate) type Patch = Vec<f32>;

/// What is seen around the centre of a character.
pub(crate) struct Seen {
    /// Ink, with everything that is clearly paper or clearly ink made so.
    pub(crate) ink: Patch,
    /// Ink as the picture has it.
    pub(crate) tone: Patch,
    /// How uneven paper is, as a share of the contrast to ink.
    pub(crate) grain: f64,
}

/// Least contrast of a character that is measured, in that of most: glare and shadow change shapes.
const FAINTEST: f64 = 0.65;

/// The ink around some places of the zone, each in millimetres; nothing for those that are faint or not wholly in the
/// picture.
pub(crate) fn patches(grey: &Grey, to_picture: &Homography, centres: &[Point]) -> Vec<Option<Seen>> {
    let seen: Vec<Option<Vec<f64>>> = centres.iter().map(|c| brightness(grey, to_picture, *c)).collect();
    let levels: Vec<(f64, f64)> = seen.iter().flatten().map(|values| levels(values)).collect();
    let usual = middle(levels.iter().map(|level| level.1).collect());
    let contrast = middle(levels.iter().map(|level| level.0 - level.1).collect());
    let clear = |values: &Vec<f64>| {
        let (paper, dark) = self::levels(values);
        paper - dark > FAINTEST * contrast
    };
    seen.into_iter().map(|values| values.filter(clear).map(|values| ink(&values, usual))).collect()
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
fn ink(values: &[f64], usual: f64) -> Seen {
    let (paper, dark) = levels(values);
    let dark = dark.min((paper + usual) / 2.0);
    let depth = (paper - dark).max(1.0);
    let tone: Patch = values.iter().map(|v| ((paper - v) / depth) as f32).collect();
    let ink = tone.iter().map(|t| ((t - 0.35) / 0.45).clamp(0.0, 1.0)).collect();
    Seen { ink, grain: grain(values) / depth, tone }
}

/// The deviation of the brighter half of the points, which is paper.
fn grain(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let bright = &sorted[sorted.len() / 2..];
    let usual = bright[bright.len() / 2];
    (bright.iter().map(|v| (v - usual) * (v - usual)).sum::<f64>() / bright.len() as f64).sqrt()
}

/// The middle one of numbers; zero of none.
pub(crate) fn middle(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(0.0)
}
