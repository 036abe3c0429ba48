//! Laying shapes of OCR-B over printed characters.

use super::patch::{FULL, Patch, Seen, product};
use super::shapes::{COLUMNS, Field, LINE, Laid, POINTS, ROWS, STEP, Shape};
use crate::wide::wide;
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
/// Millimetres from no ink to ink on the border of a stroke.
const BORDER: f64 = 0.12;
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
            some.iter().map(|(patch, shape, at)| alike(patch, &hand.mask(*shape, *at, 0.0))).sum::<f64>()
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
        let some = || characters.iter().step_by(characters.len().div_ceil(20).max(1));
        let there: f64 = some().map(|(patch, _)| patch.sum()).sum();
        let fields: Vec<Field> = some().map(|(_, shape)| self.field(*shape, (0.0, 0.0), 0.0)).collect();
        let wanted = |gain: f64| fields.iter().map(|field| field.rising(-gain, BORDER).sum()).sum::<f64>();
        // Ink grows with the gain: halve between two bounds.
        let (mut low, mut high) = (-0.12, 0.2);
        for _ in 0..5 {
            let half = (low + high) / 2.0;
            if wanted(half) < there { low = half } else { high = half }
        }
        (low + high) / 2.0
    }

    /// The distances to the border of a shape that lies elsewhere, turned by degrees.
    fn field(&self, shape: Shape, at: (f64, f64), degrees: f64) -> Field {
        let angle = degrees * PI / 180.0;
        let turn = (libm::sin(angle), libm::cos(angle));
        shape.field(&Laid { at, turn, wide: self.wide, tall: self.tall })
    }

    /// How far the borders of characters run out in the picture, in millimetres: the softness of shapes that fits best.
    pub(crate) fn softness(&self, characters: &[(&Seen, Shape)]) -> f64 {
        let some: Vec<(&Seen, Field)> = characters
            .iter()
            .step_by(characters.len().div_ceil(12).max(1))
            .map(|(seen, shape)| (*seen, self.field(*shape, self.shift(&seen.ink, *shape), 0.0)))
            .collect();
        let fit = |soft: f64| {
            some.iter().map(|(seen, field)| alike(&seen.tone, &field.rising(-self.gain, soft))).sum::<f64>()
        };
        let tried = [0.1, 0.2, 0.3, 0.42, 0.58, 0.8];
        let best = tried.map(|soft| (fit(soft), soft)).into_iter().max_by(|a, b| a.0.total_cmp(&b.0));
        best.map_or(0.0, |best| best.1)
    }

    /// A shape as ink, laid elsewhere and turned by degrees.
    fn mask(&self, shape: Shape, at: (f64, f64), degrees: f64) -> Patch {
        self.field(shape, at, degrees).rising(-self.gain, BORDER)
    }

    /// A shape in its place, less its mean.
    pub(crate) fn level(&self, shape: Shape) -> Level {
        let mask = self.mask(shape, (0.0, 0.0), 0.0);
        let mean = (mask.sum() * f64::from(FULL) / POINTS as f64 + 0.5) as i16;
        let mut level = [0; Ground::WIDE * ROWS];
        for (line, points) in level.chunks_exact_mut(Ground::WIDE).zip(mask.0.chunks_exact(LINE)) {
            line.iter_mut().zip(&points[..COLUMNS]).for_each(|(level, point)| *level = point - mean);
        }
        Level(level)
    }

    /// How far a character lies from its place, in millimetres.
    fn shift(&self, patch: &Patch, shape: Shape) -> (f64, f64) {
        self.shift_of(patch, &self.level(shape))
    }

    /// The same of a shape that is known already.
    fn shift_of(&self, patch: &Patch, level: &Level) -> (f64, f64) {
        let ground = Ground::of(patch);
        let mut top = (i32::MIN, 0, 0);
        search(&ground, level, &mut top);
        let (here, dx, dy) = top;
        let score = |dx, dy| f64::from(ground.correlate(level, dx, dy));
        let between = |low: f64, high: f64| peak(low, f64::from(here), high);
        let x = dx as f64 + between(score(dx - 1, dy), score(dx + 1, dy));
        let y = dy as f64 + between(score(dx, dy - 1), score(dx, dy + 1));
        (x * STEP, y * STEP)
    }

    /// Lays a shape over a character.
    pub(crate) fn lie(&self, patch: &Patch, shape: Shape, level: &Level) -> Lie {
        let (x, y) = self.shift_of(patch, level);
        let turn = self.turn(patch, shape, (x, y));
        let field = self.field(shape, (x, y), turn.unwrap_or(0.0));
        Lie { x, y, turn, unlike: self.unlike(patch, &field) }
    }

    /// How far a character is turned, in degrees; none where its shape does not tell.
    fn turn(&self, patch: &Patch, shape: Shape, at: (f64, f64)) -> Option<f64> {
        let score = |degrees: f64| alike(patch, &self.mask(shape, at, degrees));
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
    fn unlike(&self, patch: &Patch, field: &Field) -> f64 {
        let area = field.rising(-self.gain, BORDER).sum();
        let extra = patch.dot(&field.falling(-self.gain - 0.13, 0.1));
        let core = field.rising(0.1, 0.08);
        let nearby = patch.nearby();
        let deep = core.0.iter().zip(&nearby.0).filter(|(deep, _)| **deep > 0);
        let share = |part: i16| f64::from(part) / f64::from(FULL);
        let missing: f64 =
            deep.map(|(deep, ink)| share(*deep) * f64::from(FULL - ink) / f64::from(FULL)).sum();
        (extra / area.max(1e-9) + missing / core.sum().max(1e-9)).min(1.0)
    }
}

/// A shape as a hand prints it, less its mean, in rows of a patch with room around it.
pub(crate) struct Level([i16; Ground::WIDE * ROWS]);

/// A patch with room around it, so that a shape can be moved over it.
struct Ground(Vec<i16>);

impl Ground {
    /// Room on each side: the farthest place and its neighbour.
    const ROOM: usize = FARTHEST as usize + 1;
    /// A row of a shape, and the room.
    const WIDE: usize = LINE + 2 * Self::ROOM;

    fn of(patch: &Patch) -> Self {
        // A row more, for what lies beyond the last row of a shape that is moved to the right.
        let mut ground = vec![0; Self::WIDE * (ROWS + 2 * Self::ROOM + 1)];
        for (row, line) in patch.0.chunks_exact(LINE).enumerate() {
            ground[(row + Self::ROOM) * Self::WIDE + Self::ROOM..][..LINE].copy_from_slice(line);
        }
        Self(ground)
    }

    /// The sum of products of ink and a shape that is moved by whole points.
    #[inline(always)]
    fn correlate(&self, Level(level): &Level, dx: i64, dy: i64) -> i32 {
        let start = |room: i64| (Self::ROOM as i64 + room) as usize;
        let here = self.0[start(dy) * Self::WIDE + start(dx)..].first_chunk();
        here.map_or(0, |here| product(level, here))
    }
}

wide! {
    /// The place in which ink and a shape have most in common, the first of equals.
    fn search<'a>(ground: &'a Ground, level: &'a Level, top: &'a mut (i32, i64, i64)) {
        for dy in -FARTHEST..=FARTHEST {
            for dx in -FARTHEST..=FARTHEST {
                let here = ground.correlate(level, dx, dy);
                if here > top.0 {
                    *top = (here, dx, dy);
                }
            }
        }
    }
}

/// The correlation of ink and a shape: 1 the same, 0 nothing in common.
fn alike(patch: &Patch, mask: &Patch) -> f64 {
    let (patch_mean, patch_size) = spread(patch);
    let (mask_mean, mask_size) = spread(mask);
    let common = patch.dot(mask) - patch_mean * mask_mean * POINTS as f64;
    common / (patch_size * mask_size).max(1e-9)
}

/// The mean, and the root of the sum of squares around it.
fn spread(values: &Patch) -> (f64, f64) {
    let mean = values.sum() / POINTS as f64;
    (mean, (values.dot(values) - mean * mean * POINTS as f64).max(0.0).sqrt())
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
