//! What the net says about each square of 4 × 4 pixels: machine readable text or not, and if so in which direction.

use std::sync::OnceLock;

use super::contrast::Contrast;
use crate::geometry::Point;
use crate::net::{Net, Planes};

/// The net's file, made by `training/find`.
pub(super) const FILE: &[u8] = include_bytes!("../../models/find.onnx");
/// Pixels a side of a cell.
const SIDE: f64 = 4.0;
/// Answers a cell.
const ANSWERS: usize = 8;
/// The logit from which on a cell is taken for text; lines need stronger cells among them.
const TEXT: f32 = -0.5;

/// A cell in which machine readable text is seen.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cell {
    /// Column and row among the cells.
    pub(super) at: (usize, usize),
    /// Its centre in pixels.
    pub(super) centre: Point,
    /// The nearest point on the middle of its line of text, in pixels.
    pub(super) middle: Point,
    /// The direction of the line up to its sign, of length one.
    pub(super) axis: Point,
    /// The reading direction, shorter where it is unsure.
    pub(super) reading: Point,
    /// Pixels from character to character.
    pub(super) pitch: f64,
    /// How certain text is, 0 to 1.
    pub(super) certainty: f64,
}

/// Eight planes of answers, and how many rows and columns they have.
fn answers(contrast: Contrast) -> ([usize; 2], Vec<f32>) {
    static NET: OnceLock<Net> = OnceLock::new();
    let net = NET.get_or_init(|| Net::load(FILE));
    let Contrast { width: columns, height: rows, pixels: numbers } = contrast;
    let answers = net.run(Planes { count: 1, rows, columns, numbers });
    ([answers.rows, answers.columns], answers.numbers)
}

/// The cells of a picture in which text is seen, row by row.
pub(super) fn cells(contrast: Contrast) -> Vec<Cell> {
    let ([rows, columns], answers) = answers(contrast);
    let plane = rows * columns;
    debug_assert_eq!(answers.len(), ANSWERS * plane, "the net gives eight answers a cell");
    let cell = |i: usize| {
        let answer: [f64; ANSWERS] = std::array::from_fn(|k| f64::from(answers[k * plane + i]));
        Cell::new((i % columns, i / columns), answer)
    };
    (0..plane).filter(|i| answers[*i] > TEXT).map(cell).collect()
}

impl Cell {
    /// The cell of eight answers: logit of text, reading direction, log2 of an eighth of the pitch, way to the middle
    /// of the line in cells, cosine and sine of twice the direction.
    fn new(at: (usize, usize), answer: [f64; ANSWERS]) -> Self {
        let [logit, x, y, log_pitch, right, down, twice_x, twice_y] = answer;
        let centre = |i: usize| (i as f64 + 0.5) * SIDE - 0.5;
        let centre = Point::new(centre(at.0), centre(at.1));
        let way = |cells: f64| cells.clamp(-2.0, 2.0) * SIDE;
        Self {
            at,
            centre,
            middle: Point::new(centre.x + way(right), centre.y + way(down)),
            axis: halved(twice_x, twice_y),
            reading: Point::new(x, y),
            pitch: 8.0 * libm::exp2(log_pitch.clamp(-2.0, 2.0)),
            certainty: 1.0 / (1.0 + libm::exp(-logit)),
        }
    }
}

/// The direction, up to its sign, whose double has a cosine and a sine in this proportion.
pub(super) fn halved(cosine: f64, sine: f64) -> Point {
    let length = (cosine * cosine + sine * sine).sqrt().max(1e-9);
    let cosine = (cosine / length).clamp(-1.0, 1.0);
    let x = ((1.0 + cosine) / 2.0).sqrt();
    let y = ((1.0 - cosine) / 2.0).sqrt();
    Point::new(x, if sine < 0.0 { -y } else { y })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_of_a_double_direction_is_the_direction_up_to_its_sign() {
        for degrees in (0..360).step_by(15) {
            let angle = f64::from(degrees).to_radians();
            let (sine, cosine) = libm::sincos(angle);
            let half = halved(cosine * cosine - sine * sine, 2.0 * sine * cosine);
            assert!((half.x * cosine + half.y * sine).abs() > 1.0 - 1e-9, "{degrees}");
        }
    }

    #[test]
    fn an_even_picture_has_no_text() {
        let even = Contrast { width: 64, height: 40, pixels: vec![0.0; 64 * 40] };
        assert!(cells(even).is_empty());
    }

    #[test]
    fn answers_are_whole_numbers_of_a_power_of_two_and_sums_never_lost_a_part() {
        let pixels =
            (0..160 * 96_u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 24) as f32 - 128.0).collect();
        let (shape, answers) = answers(Contrast { width: 160, height: 96, pixels });
        assert_eq!((shape, answers.len()), ([24, 40], ANSWERS * 24 * 40));
        let whole: Vec<f64> = answers.iter().map(|a| f64::from(*a) * f64::from(1_u32 << 16)).collect();
        assert!(whole.iter().all(|w| w.fract() == 0.0));
        assert!(whole.iter().any(|w| *w != 0.0));
    }
}
