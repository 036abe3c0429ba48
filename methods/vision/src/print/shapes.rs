//! The shapes of OCR-B, as distances to the border of the ink.
//!
//! `ocrb.bin` is written by `training/print/shapes.py` from Debian's package fonts-ocr-b.

use super::patch::{FULL, Patch};
use crate::wide::wide;

/// Points across a shape.
pub(crate) const COLUMNS: usize = 27;
/// Points down a shape.
pub(crate) const ROWS: usize = 39;
/// Points of a shape.
pub(crate) const POINTS: usize = COLUMNS * ROWS;
/// Points that a row takes in memory: whole vectors of a processor. Those beyond the shape are empty.
pub(crate) const LINE: usize = 32;
/// Millimetres between two points.
pub(crate) const STEP: f64 = 0.1;
/// Height of the shapes' capital letters in millimetres (the letter H).
pub(crate) const CAPITAL: f64 = 2.45;

/// Parts of a point that places are rounded to.
const PARTS: i32 = 64;
/// Parts of those that steps are rounded to.
const FINER: i32 = 1_024;
/// What a millimetre is in distances: hundredths, as the file has them, in as many parts again.
const MILLIMETRE: f64 = 100.0 * PARTS as f64;
/// A distance that is as far from ink as any.
const FAR: i16 = -127 * PARTS as i16;

static SHAPES: &[u8; 37 * POINTS] = include_bytes!("ocrb.bin");

/// One character of OCR-B.
#[derive(Clone, Copy)]
pub(crate) struct Shape(&'static [u8]);

/// How a shape lies on the points of a patch.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Laid {
    /// How far aside and down, in millimetres.
    pub(crate) at: (f64, f64),
    /// Sine and cosine of how far it is turned clockwise.
    pub(crate) turn: (f64, f64),
    /// Width and height against the shape.
    pub(crate) wide: f64,
    pub(crate) tall: f64,
}

/// The distances to the border of the ink at the points of a patch, positive in ink.
pub(crate) struct Field([i16; LINE * ROWS]);

impl Shape {
    /// The shape of a character of the zone; none for any other.
    pub(crate) fn of(character: char) -> Option<Self> {
        let place = match character {
            'A'..='Z' => character as usize - 'A' as usize,
            '0'..='9' => character as usize - '0' as usize + 26,
            '<' => 36,
            _ => return None,
        };
        SHAPES.get(place * POINTS..(place + 1) * POINTS).map(Self)
    }

    /// The distances of a shape that lies somewhere.
    pub(crate) fn field(self, laid: &Laid) -> Field {
        let mut field = Field([FAR; LINE * ROWS]);
        if laid.turn.0 == 0.0 {
            self.upright(laid, &mut field)
        } else {
            self.turned(laid, &mut field)
        }
        field
    }

    /// Distances where every row of the patch lies on a row of the shape, between two of its points.
    fn upright(self, laid: &Laid, field: &mut Field) {
        let columns: [Place; COLUMNS] = std::array::from_fn(|column| {
            let aside = (column as f64 - (COLUMNS / 2) as f64) * STEP - laid.at.0;
            Place::of(aside / laid.wide / STEP + (COLUMNS / 2) as f64, COLUMNS)
        });
        for (row, line) in field.0.chunks_exact_mut(LINE).enumerate() {
            let down = (row as f64 - (ROWS / 2) as f64) * STEP - laid.at.1;
            let place = Place::of(down / laid.tall / STEP + (ROWS / 2) as f64, ROWS);
            let (upper, lower) = (self.row(place.point), self.row(place.point + 1));
            let mut between = [0; COLUMNS];
            for ((value, a), b) in between.iter_mut().zip(upper).zip(lower) {
                *value = i32::from(*a as i8) * (PARTS - place.part) + i32::from(*b as i8) * place.part;
            }
            for (value, place) in line.iter_mut().zip(&columns) {
                let (a, b) = (between[place.point], between[place.point + 1]);
                *value = ((a * (PARTS - place.part) + b * place.part) / PARTS) as i16;
            }
        }
    }

    /// Distances of a shape that is turned. From point to point the place on the shape moves by the same step.
    fn turned(self, laid: &Laid, field: &mut Field) {
        let (sin, cos) = laid.turn;
        let (across, down) = (sin / laid.wide, cos / laid.tall);
        let step = (fixed(cos / laid.wide), fixed(-sin / laid.tall));
        let left = -((COLUMNS / 2) as f64) - laid.at.0 / STEP;
        let starts: [(i32, i32); ROWS] = std::array::from_fn(|row| {
            let dy = row as f64 - (ROWS / 2) as f64 - laid.at.1 / STEP;
            let x = fixed(left * cos / laid.wide + dy * across + (COLUMNS / 2) as f64);
            (x, fixed(dy * down - left * sin / laid.tall + (ROWS / 2) as f64))
        });
        distances(self.0, &starts, step, &mut field.0);
    }

    fn row(self, row: usize) -> &'static [u8] {
        &self.0[row * COLUMNS..(row + 1) * COLUMNS]
    }
}

wide! {
    /// The distances between four points each of a shape, at places the same step apart from the start of each row on.
    fn distances<'a>(
        shape: &'a [u8],
        starts: &'a [(i32, i32); ROWS],
        step: (i32, i32),
        field: &'a mut [i16; LINE * ROWS],
    ) {
        for (line, (x, y)) in field.as_chunks_mut::<LINE>().0.iter_mut().zip(starts) {
            distances_of_row(shape, [(*x, step.0), (*y, step.1)], line);
        }
    }

    /// Shares that rise from none to all: thousandths of a share in a part of distance, in units of 1/1024, from a start on.
    fn shares<'a>(distances: &'a [i16; LINE * ROWS], from: (i32, i32), shares: &'a mut [i16; LINE * ROWS]) {
        let (start, slope) = from;
        for (share, distance) in shares.iter_mut().zip(distances) {
            let rising = ((i32::from(*distance) - start) * slope) >> 10;
            *share = rising.clamp(0, i32::from(FULL)) as i16;
        }
    }
}

/// The distances of a row.
#[inline(always)]
fn distances_of_row(shape: &[u8], [xs, ys]: [(i32, i32); 2], line: &mut [i16; LINE]) {
    // Loops over plain numbers, each of which becomes vectors.
    let (mut right, mut down, mut starts) = ([0_i32; LINE], [0_i32; LINE], [0_u32; LINE]);
    for i in 0..LINE {
        let place = |(first, step): (i32, i32), points: usize| {
            Place::on(first.wrapping_add(step.wrapping_mul(i as i32)), points)
        };
        let (x, y) = (place(xs, COLUMNS), place(ys, ROWS));
        (right[i], down[i]) = (x.part, y.part);
        starts[i] = (y.point * COLUMNS + x.point) as u32;
    }
    // Two points of a row, the first one in the lower bits.
    let (mut upper, mut lower) = ([0_i16; LINE], [0_i16; LINE]);
    for i in 0..COLUMNS {
        let four = &shape[starts[i] as usize..][..COLUMNS + 2];
        upper[i] = i16::from_le_bytes([four[0], four[1]]);
        lower[i] = i16::from_le_bytes([four[COLUMNS], four[COLUMNS + 1]]);
    }
    let between = |pair: i16, part: i32| {
        let (first, second) = (i32::from(pair as i8), i32::from(pair >> 8));
        first * PARTS + (second - first) * part
    };
    for i in 0..COLUMNS {
        let (upper, lower) = (between(upper[i], right[i]), between(lower[i], right[i]));
        line[i] = ((upper * PARTS + (lower - upper) * down[i]) / PARTS) as i16;
    }
}

/// A place between two points: the first one, and how many parts behind it.
#[derive(Clone, Copy)]
struct Place {
    point: usize,
    part: i32,
}

impl Place {
    /// The nearest place that lies between two of so many points.
    fn of(at: f64, points: usize) -> Self {
        Self::on(fixed(at), points)
    }

    /// The same of a place in fine parts.
    #[inline(always)]
    fn on(at: i32, points: usize) -> Self {
        // Rounds down; what is negative becomes the first place.
        let parts = (at >> FINER.ilog2()).clamp(0, (points as i32 - 1) * PARTS - 1) as u32;
        Self { point: (parts / PARTS as u32) as usize, part: (parts % PARTS as u32) as i32 }
    }
}

/// A place or a step in points, as whole fine parts.
fn fixed(points: f64) -> i32 {
    (points * f64::from(PARTS * FINER)) as i32
}

impl Field {
    /// A share that rises from none to all over some millimetres of distance, half of it at a middle.
    pub(crate) fn rising(&self, middle: f64, over: f64) -> Patch {
        // Thousandths of the share in a part of distance, in units of 1/1024.
        let slope = (f64::from(FULL) * 1024.0 / (over * MILLIMETRE)) as i32;
        let start = ((middle - over / 2.0) * MILLIMETRE) as i32;
        let mut patch = Patch::default();
        shares(&self.0, (start, slope), &mut patch.0);
        patch
    }

    /// The opposite: all far outside of the ink.
    pub(crate) fn falling(&self, middle: f64, over: f64) -> Patch {
        let mut patch = self.rising(middle, over);
        for line in patch.0.chunks_exact_mut(LINE) {
            line[..COLUMNS].iter_mut().for_each(|value| *value = FULL - *value);
        }
        patch
    }
}
