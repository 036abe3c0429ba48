//! The shapes of OCR-B, as distances to the border of the ink.
//!
//! `ocrb.bin` is written by `training/print/shapes.py` from Debian's package fonts-ocr-b.

/// Points across a shape.
pub(crate) const COLUMNS: usize = 27;
/// Points down a shape.
pub(crate) const ROWS: usize = 39;
/// Points of a shape.
pub(crate) const POINTS: usize = COLUMNS * ROWS;
/// Millimetres between two points.
pub(crate) const STEP: f64 = 0.1;
/// Height of the shapes' capital letters in millimetres (the letter H).
pub(crate) const CAPITAL: f64 = 2.45;

static SHAPES: &[u8; 37 * POINTS] = include_bytes!("ocrb.bin");

/// One character of OCR-B.
#[derive(Clone, Copy)]
pub(crate) struct Shape(&'static [u8]);

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

    /// The distance to the border of the ink in millimetres, positive in ink, at a place from the centre in millimetres.
    pub(crate) fn distance(self, x: f64, y: f64) -> f64 {
        let column = (x / STEP + (COLUMNS / 2) as f64).clamp(0.0, COLUMNS as f64 - 1.001);
        let row = (y / STEP + (ROWS / 2) as f64).clamp(0.0, ROWS as f64 - 1.001);
        let (c, r) = (column as usize, row as usize);
        let (fx, fy) = (column - c as f64, row - r as f64);
        let point = |r: usize, c: usize| f64::from(self.0[r * COLUMNS + c] as i8) / 100.0;
        let above = point(r, c) + (point(r, c + 1) - point(r, c)) * fx;
        let below = point(r + 1, c) + (point(r + 1, c + 1) - point(r + 1, c)) * fx;
        above + (below - above) * fy
    }
}

/// The place of a point from the centre of its shape, in millimetres.
pub(crate) fn place(point: usize) -> (f64, f64) {
    let (column, row) = (point % COLUMNS, point / COLUMNS);
    ((column as f64 - (COLUMNS / 2) as f64) * STEP, (row as f64 - (ROWS / 2) as f64) * STEP)
}
