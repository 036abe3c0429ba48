//! Laying shapes of OCR-B over printed characters.

use super::patch::{Patch, Seen};
use super::shapes::{COLUMNS, POINTS, ROWS, STEP, Shape, place};
use std::f64::consts::PI;

/// How a document is printed, the same for all of its characters.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Hand {
    /// Width against the shapes.
    pub(crate) wide: f64,
    /// Height against the shapes.
    pub(crate) tall: f64,
    /// What each border of a stroke gains, in millimetres.
    pub(crate) gain: f64,
}

/// Where a character lies against its place, in millimetres and degrees, and how unlike its shape it is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Lie {
    pub(crate) x: f64,
    pub(crate) y: f64,
    /// Clockwise; none where the shape does not tell.
    pub(crate) turn: Option<f64>,
    /// 0 like the shape, 1 nothing in common.
    pub(crate) unlike: f64,
}

/// The farthest that a character is looked for from its place, in points.
const FARTHEST: i64 = 5;
/// The angle by which shapes are turned to measure rotation, in degrees.
const TURN: f64 = 4.0;
/// The largest rotation that is looked for.
const FARTHEST_TURN: f64 = 12.0;

impl Hand {
    /// The hand that fits characters best.
    pub(crate) fn of(characters: &[(&Patch, Shape)]) -> Self {
        let mut hand = Self { wide: 1.0, tall: 1.0, gain: 0.0 };
        hand.gain = hand.weigh(characters);
        let some: Vec<(&Patch, Shape, (f64, f64))> = characters
            .iter()
            .step_by(characters.len().div_ceil(14).max(1))
            .map(|(patch, shape)| (*patch, *shape, hand.shift(patch, *shape)))
            .collect();
        let score = |hand: &Self| {
            some.iter()
                .map(|(patch, shape, (x, y))| alike(patch, &hand.mask(*shape, *x, *y, 0.0)))
                .sum::<f64>()
        };
        for step in [0.08, 0.03] {
            hand.wide = best(hand.wide, step, |wide| score(&Self { wide, ..hand }));
            hand.tall = best(hand.tall, step, |tall| score(&Self { tall, ..hand }));
        }
        hand.gain = hand.weigh(characters);
        hand
    }

    /// The gain that gives as much ink as there is.
    fn weigh(&self, characters: &[(&Patch, Shape)]) -> f64 {
        let characters: Vec<&(&Patch, Shape)> =
            characters.iter().step_by(characters.len().div_ceil(20).max(1)).collect();
        let there: f64 = characters.iter().map(|(patch, _)| sum(patch)).sum();
        let wanted = |gain: f64| {
            let hand = Self { gain, ..*self };
            characters.iter().map(|(_, shape)| sum(&hand.mask(*shape, 0.0, 0.0, 0.0))).sum::<f64>()
        };
        // Ink grows with the gain: halve between two bounds.
        let (mut low, mut high) = (-0.12, 0.2);
        for _ in 0..5 {
            let half = (low + high) / 2.0;
            if wanted(half) < there { low = half } else { high = half }
        }
        (low + high) / 2.0
    }

    /// The distance of a point to the border of a shape that lies elsewhere, turned by degrees.
    fn distance(&self, shape: Shape, point: usize, (x, y): (f64, f64), turn: (f64, f64)) -> f64 {
        let (px, py) = place(point);
        let (dx, dy) = (px - x, py - y);
        let (sin, cos) = turn;
        shape.distance((cos * dx + sin * dy) / self.wide, (cos * dy - sin * dx) / self.tall) + self.gain
    }

    /// How far the borders of characters run out in the picture, in millimetres: the softness of shapes that fits best.
    pub(crate) fn softness(&self, characters: &[(&Seen, Shape)]) -> f64 {
        let some: Vec<(&Seen, Shape, (f64, f64))> = characters
            .iter()
            .step_by(characters.len().div_ceil(12).max(1))
            .map(|(seen, shape)| (*seen, *shape, self.shift(&seen.ink, *shape)))
            .collect();
        let fit = |soft: f64| {
            let mask = |shape: Shape, at| -> Patch {
                let ink = |p| (self.distance(shape, p, at, (0.0, 1.0)) / soft + 0.5).clamp(0.0, 1.0) as f32;
                (0..POINTS).map(ink).collect()
            };
            some.iter().map(|(seen, shape, at)| alike(&seen.tone, &mask(*shape, *at))).sum::<f64>()
        };
        let tried = [0.1, 0.2, 0.3, 0.42, 0.58, 0.8];
        let best = tried.map(|soft| (fit(soft), soft)).into_iter().max_by(|a, b| a.0.total_cmp(&b.0));
        best.map_or(0.0, |best| best.1)
    }

    /// A shape as ink, laid elsewhere and turned by degrees.
    fn mask(&self, shape: Shape, x: f64, y: f64, degrees: f64) -> Patch {
        let angle = degrees * PI / 180.0;
        let turn = (libm::sin(angle), libm::cos(angle));
        let ink = |point| (self.distance(shape, point, (x, y), turn) / 0.12 + 0.5).clamp(0.0, 1.0) as f32;
        (0..POINTS).map(ink).collect()
    }

    /// How far a character lies from its place, in millimetres.
    fn shift(&self, patch: &Patch, shape: Shape) -> (f64, f64) {
        let mask = self.mask(shape, 0.0, 0.0, 0.0);
        let (mean, size) = spread(&mask);
        let level: Patch = mask.iter().map(|m| m - mean as f32).collect();
        let score = |dx: i64, dy: i64| correlate(patch, &level, dx, dy) / size.max(1e-9);
        let mut top = (f64::NEG_INFINITY, 0, 0);
        for dy in -FARTHEST..=FARTHEST {
            for dx in -FARTHEST..=FARTHEST {
                let here = score(dx, dy);
                if here > top.0 {
                    top = (here, dx, dy);
                }
            }
        }
        let (here, dx, dy) = top;
        let between = |low: f64, high: f64| peak(low, here, high);
        let x = dx as f64 + between(score(dx - 1, dy), score(dx + 1, dy));
        let y = dy as f64 + between(score(dx, dy - 1), score(dx, dy + 1));
        (x * STEP, y * STEP)
    }

    /// Lays a shape over a character.
    pub(crate) fn lie(&self, patch: &Patch, shape: Shape) -> Lie {
        let (x, y) = self.shift(patch, shape);
        let turn = self.turn(patch, shape, (x, y));
        Lie { x, y, turn, unlike: self.unlike(patch, shape, (x, y), turn.unwrap_or(0.0)) }
    }

    /// How far a character is turned, in degrees; none where its shape does not tell.
    fn turn(&self, patch: &Patch, shape: Shape, (x, y): (f64, f64)) -> Option<f64> {
        let score = |degrees: f64| alike(patch, &self.mask(shape, x, y, degrees));
        let (mut at, mut around) = (0.0, [score(-TURN), score(0.0), score(TURN)]);
        while around[2] > around[1] && at < FARTHEST_TURN {
            at += TURN;
            around = [around[1], around[2], score(at + TURN)];
        }
        while around[0] > around[1] && at > -FARTHEST_TURN {
            at -= TURN;
            around = [score(at - TURN), around[0], around[1]];
        }
        let [low, here, high] = around;
        (2.0 * here - low - high > 0.05).then(|| at + peak(low, here, high) * TURN)
    }

    /// Ink where the shape has none, and no ink where it has some, each as a share of the shape's ink. The border itself,
    /// where printers differ, does not count.
    fn unlike(&self, patch: &Patch, shape: Shape, at: (f64, f64), degrees: f64) -> f64 {
        let angle = degrees * PI / 180.0;
        let turn = (libm::sin(angle), libm::cos(angle));
        let (mut area, mut core, mut extra, mut missing) = (0.0, 0.0, 0.0, 0.0);
        for (point, ink) in patch.iter().enumerate() {
            let distance = self.distance(shape, point, at, turn);
            area += (distance / 0.12 + 0.5).clamp(0.0, 1.0);
            extra += f64::from(*ink) * ((-distance - 0.08) / 0.1).clamp(0.0, 1.0);
            let deep = ((distance - self.gain - 0.06) / 0.08).clamp(0.0, 1.0);
            if deep > 0.0 {
                core += deep;
                missing += deep * (1.0 - nearby(patch, point));
            }
        }
        (extra / area.max(1e-9) + missing / core.max(1e-9)).min(1.0)
    }
}

/// The most ink at a point and its eight neighbours.
fn nearby(patch: &Patch, point: usize) -> f64 {
    let (column, row) = (point % COLUMNS, point / COLUMNS);
    let mut most = 0.0_f32;
    for r in row.saturating_sub(1)..=(row + 1).min(ROWS - 1) {
        for c in column.saturating_sub(1)..=(column + 1).min(COLUMNS - 1) {
            most = most.max(patch[r * COLUMNS + c]);
        }
    }
    f64::from(most)
}

/// The correlation of ink and a shape: 1 the same, 0 nothing in common.
fn alike(patch: &Patch, mask: &Patch) -> f64 {
    let (patch_mean, patch_size) = spread(patch);
    let (mask_mean, mask_size) = spread(mask);
    let product: f64 = patch.iter().zip(mask).map(|(a, b)| f64::from(*a) * f64::from(*b)).sum();
    let common = product - patch_mean * mask_mean * POINTS as f64;
    common / (patch_size * mask_size).max(1e-9)
}

/// The mean, and the root of the sum of squares around it.
fn spread(values: &Patch) -> (f64, f64) {
    let mean = sum(values) / POINTS as f64;
    let squares: f64 = values.iter().map(|v| f64::from(*v) * f64::from(*v)).sum();
    (mean, (squares - mean * mean * POINTS as f64).max(0.0).sqrt())
}

fn sum(values: &Patch) -> f64 {
    values.iter().map(|v| f64::from(*v)).sum()
}

/// The sum of products of ink and a shape that is moved by whole points.
fn correlate(patch: &Patch, level: &Patch, dx: i64, dy: i64) -> f64 {
    let (columns, rows) = (COLUMNS as i64, ROWS as i64);
    let (from, to) = (dx.max(0) as usize, (columns + dx.min(0)) as usize);
    let mut total = 0.0;
    for row in dy.max(0)..rows + dy.min(0) {
        let here = &patch[row as usize * COLUMNS..][from..to];
        let start = ((row - dy) * columns) as usize + (from as i64 - dx) as usize;
        let there = &level[start..start + (to - from)];
        total += f64::from(here.iter().zip(there).map(|(a, b)| a * b).sum::<f32>());
    }
    total
}

/// Where between three equally spaced values the highest one of their parabola is, in steps from the middle one.
fn peak(low: f64, middle: f64, high: f64) -> f64 {
    let bend = low - 2.0 * middle + high;
    if bend < -1e-12 { ((low - high) / (2.0 * bend)).clamp(-1.0, 1.0) } else { 0.0 }
}

/// The best of three values a step apart, refined by their parabola.
fn best(middle: f64, step: f64, score: impl Fn(f64) -> f64) -> f64 {
    let values = [middle - step, middle, middle + step].map(&score);
    let top = (0..3).max_by(|a, b| values[*a].total_cmp(&values[*b])).unwrap_or(1);
    match top {
        0 => middle - step,
        1 => middle + step * peak(values[0], values[1], values[2]),
        _ => middle + step,
    }
}
