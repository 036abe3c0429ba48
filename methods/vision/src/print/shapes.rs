//! The shapes of OCR-B, as distances to the border of the ink.
//!
//! `ocrb.bin` is written by `training/print/shapes.py` from Debian's package fonts-ocr-b.

use super::patch::{FULL, Patch};

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
        for (row, line) in field.0.chunks_exact_mut(LINE).enumerate() {
            let dy = row as f64 - (ROWS / 2) as f64 - laid.at.1 / STEP;
            let mut x = fixed(left * cos / laid.wide + dy * across + (COLUMNS / 2) as f64);
            let mut y = fixed(dy * down - left * sin / laid.tall + (ROWS / 2) as f64);
            for value in &mut line[..COLUMNS] {
                *value = self.between(Place::on(x, COLUMNS), Place::on(y, ROWS));
                (x, y) = (x + step.0, y + step.1);
            }
        }
    }

    /// The distance between four points.
    fn between(self, x: Place, y: Place) -> i16 {
        let four = &self.0[y.point * COLUMNS + x.point..][..COLUMNS + 2];
        let at = |i: usize| i32::from(four[i] as i8);
        let upper = at(0) * PARTS + (at(1) - at(0)) * x.part;
        let lower = at(COLUMNS) * PARTS + (at(COLUMNS + 1) - at(COLUMNS)) * x.part;
        ((upper * PARTS + (lower - upper) * y.part) / PARTS) as i16
    }

    fn row(self, row: usize) -> &'static [u8] {
        &self.0[row * COLUMNS..(row + 1) * COLUMNS]
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
        let share = |distance: &i16| {
            let share = ((i32::from(*distance) - start) * slope) >> 10;
            share.clamp(0, i32::from(FULL)) as i16
        };
        let mut patch = Patch::default();
        patch.0.iter_mut().zip(&self.0).for_each(|(value, distance)| *value = share(distance));
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
