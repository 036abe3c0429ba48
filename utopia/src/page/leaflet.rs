//! Plain printed papers that are no documents: text, rules and bars on a sheet, for what readers must not mistake.

use super::ink::Ink;
use super::lettering::{Font, set};
use super::sheet::Sheet;
use crate::drawing::{Colour, Path};
use spartel_vision::{Light, Picture};

/// The letters of a printed line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Letters {
    /// Without serifs.
    Sans,
    /// Without serifs, bold.
    Bold,
    /// With serifs.
    Serif,
    /// OCR-B, as cheques, giro slips and books have it too.
    OcrB,
}

impl Letters {
    const fn font(self) -> Font {
        match self {
            Self::Sans => Font::Sans,
            Self::Bold => Font::SansBold,
            Self::Serif => Font::Serif,
            Self::OcrB => Font::OcrB,
        }
    }
}

/// A paper being printed, all lengths in millimetres.
pub(crate) struct Leaflet {
    sheet: Sheet,
    ink: Ink,
}

impl Leaflet {
    /// A paper of a size and colour at `dpi` pixels an inch, and the ink of everything on it.
    pub(crate) fn new(size: (f64, f64), dpi: f64, paper: Colour, ink: Colour) -> Self {
        Self { sheet: Sheet::new(size, Light::White, dpi, paper), ink: Ink::colour(ink, 235) }
    }

    /// Prints a line whose baseline starts at a place, with an em of `size`, and gives its width.
    pub(crate) fn text(&mut self, text: &str, letters: Letters, size: f64, at: (f64, f64)) -> f64 {
        let line = set(text, letters.font(), size as f32);
        let path = line.path.map(|(x, y)| (x + at.0 as f32, y + at.1 as f32));
        self.sheet.fill(&path, &self.ink);
        f64::from(line.width)
    }

    /// Prints a line whose characters stand `pitch` apart.
    pub(crate) fn spaced(&mut self, text: &str, (letters, size): (Letters, f64), pitch: f64, at: (f64, f64)) {
        let mut cell = [0; 4];
        for (n, character) in text.chars().enumerate() {
            self.text(character.encode_utf8(&mut cell), letters, size, (at.0 + pitch * n as f64, at.1));
        }
    }

    /// Prints an upright rectangle: left, top, right, bottom.
    pub(crate) fn bar(&mut self, (left, top, right, bottom): (f64, f64, f64, f64)) {
        let path = Path::rectangle((left as f32, top as f32), (right as f32, bottom as f32));
        self.sheet.fill(&path, &self.ink);
    }

    /// Draws a line through points.
    pub(crate) fn curve(&mut self, points: &[(f32, f32)], width: f64) {
        let mut path = Path::default();
        path.line(points, width as f32, false);
        self.sheet.fill(&path, &self.ink);
    }

    /// The finished paper.
    pub(crate) fn picture(self) -> Picture {
        self.sheet.picture()
    }
}
