//! The two small nets: one tells where characters stand on a roughly cut line, one tells what each of them is.

use std::sync::OnceLock;

use super::strip::{PITCH, PLANES, ROWS};
use crate::Model;
use crate::net::{Net, Planes};

/// The symbols of a machine readable zone, as the nets count them.
pub(super) const SYMBOLS: &[u8; 37] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<";
/// Columns of a strip from one answer of the grid net to the next.
pub(super) const STRIDE: usize = 4;

static GRID: &[u8] = include_bytes!("../../models/grid.onnx");
static CELLS: &[u8] = include_bytes!("../../models/mrz.onnx");

/// Names and hashes of the models of this room.
pub(crate) fn models() -> [Model; 2] {
    [Model::of("mrz-grid", GRID), Model::of("mrz-cells", CELLS)]
}

/// What the grid net tells of one place on a line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Place {
    /// The weight of evidence (log odds) that there is text.
    pub text: f64,
    /// Cosine and sine of the phase within the character, which turns once from one centre to the next; short where unsure.
    pub phase: (f64, f64),
    /// How far the place lies below the middle of the line, in heights of a capital.
    pub below: f64,
}

/// What the cell net tells of one cell: weights (logits) of the 37 symbols, and of there being none.
pub(super) type Logits = [f32; 38];

/// Every [`STRIDE`]th column of a roughly cut strip, whose width is a multiple of that.
pub(super) fn places(strip: Vec<f32>) -> Vec<Place> {
    static NET: OnceLock<Net> = OnceLock::new();
    let numbers = NET.get_or_init(|| Net::load(GRID)).run(planes(strip)).numbers;
    let count = numbers.len() / 4;
    let channel = |c: usize, i: usize| f64::from(numbers[c * count + i]);
    let place =
        |i| Place { text: channel(0, i), phase: (channel(1, i), channel(2, i)), below: channel(3, i) / 4.0 };
    (0..count).map(place).collect()
}

/// The cells of a finely cut strip: cell `c` is centred on column 16 c + 8, and four columns more than the cells follow.
pub(super) fn cells(strip: Vec<f32>) -> Vec<Logits> {
    static NET: OnceLock<Net> = OnceLock::new();
    let strip = planes(strip);
    debug_assert_eq!(strip.columns % PITCH, STRIDE);
    let numbers = NET.get_or_init(|| Net::load(CELLS)).run(strip).numbers;
    let count = numbers.len() / 38;
    (0..count).map(|i| std::array::from_fn(|c| numbers[c * count + i])).collect()
}

/// A strip as planes.
fn planes(numbers: Vec<f32>) -> Planes {
    Planes { count: PLANES, rows: ROWS, columns: numbers.len() / (PLANES * ROWS), numbers }
}
