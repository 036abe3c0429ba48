//! The portrait: one hand paints it for the page and for the chip.

use super::easel::Easel;
use super::painter::{EYE, MIDDLE, Painter};
use super::traits::Traits;
use super::{Picture, font};
use crate::drawing::{Colour, P, Path};

/// Width of the drawing in its own units.
const WIDTH: f32 = 300.0;
/// Height of a printed portrait: 35 × 45 millimetres (Doc 9303-4, 4.1.1.1).
const PRINTED: f32 = 386.0;
/// Width and height of the portrait on the chip in pixels, which are units of the drawing.
const STORED: (usize, usize) = (300, 400);

/// The portrait on a chip with the facts that ISO/IEC 19794-5 records of it.
#[derive(Debug, Clone)]
pub(crate) struct Face {
    /// The picture.
    pub(crate) picture: Picture,
    /// Centres of the right and the left eye in pixels.
    pub(crate) eyes: [(u16, u16); 2],
    /// Eye colour code of ISO/IEC 19794-5, 5.5.4.
    pub(crate) eye_colour: u8,
    /// Hair colour code of ISO/IEC 19794-5, 5.5.5.
    pub(crate) hair_colour: u8,
}

/// A portrait to be printed, `width` pixels wide.
pub(crate) fn printed(traits: &Traits, width: usize) -> Easel {
    let width = width.max(16);
    paint(traits, (width, (width as f32 * PRINTED / WIDTH) as usize))
}

impl Face {
    /// The portrait on a chip: the printed one, a little taller, with the word SPECIMEN below.
    pub(crate) fn of(traits: &Traits) -> Self {
        let mut easel = paint(traits, STORED);
        write(&mut easel, (61.0, 374.0), "UTOPIA SPECIMEN", [238, 226, 200]);
        let eye = |side: f32| ((MIDDLE.0 + side * EYE) as u16, traits.eye_line as u16);
        let (eye_colour, hair_colour) = traits.codes;
        Self { picture: easel.finish(75), eyes: [eye(-1.0), eye(1.0)], eye_colour, hair_colour }
    }
}

fn paint(traits: &Traits, size: (usize, usize)) -> Easel {
    let easel = Easel::new(size, size.0 as f32 / WIDTH, [208, 213, 219]);
    Painter { easel, traits, strands: traits.strands.clone() }.paint()
}

/// Writes capitals of 5 × 7 dots, each two units wide.
fn write(easel: &mut Easel, (x, y): P, text: &str, colour: Colour) {
    let mut dots = Path::default();
    for (at, letter) in text.chars().enumerate() {
        for (row, bits) in font::rows(letter).iter().enumerate() {
            for column in (0..5).filter(|column| bits & (0x10 >> column) != 0) {
                let (left, top) = (x + (at * 12 + column * 2) as f32, y + (row * 2) as f32);
                dots.extend(Path::rectangle((left, top), (left + 2.0, top + 2.0)));
            }
        }
    }
    easel.fill(&dots, colour, 1.0);
}
