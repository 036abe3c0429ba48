//! Letters: text in three scripts, shaped and drawn as paths.

use crate::drawing::{P, Path, Pen};
use rustybuzz::ttf_parser::{GlyphId, OutlineBuilder};
use rustybuzz::{Direction, Face, UnicodeBuffer, script, shape};

/// A typeface of the folder `fonts`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Font {
    /// OCR-B with round ends.
    OcrB,
    /// OCR-B with sharp ends.
    OcrBSharp,
    /// Latin without serifs.
    Sans,
    /// The same, bold.
    SansBold,
    /// Latin with serifs.
    Serif,
    /// The same, bold.
    SerifBold,
    /// Arabic.
    Arabic,
    /// Tifinagh.
    Tifinagh,
}

impl Font {
    /// The letters of the file.
    pub(super) fn face(self) -> Face<'static> {
        let bytes: &'static [u8] = match self {
            Self::OcrB => include_bytes!("../../fonts/ocr-b.otf"),
            Self::OcrBSharp => include_bytes!("../../fonts/ocr-b-sharp.otf"),
            Self::Sans => include_bytes!("../../fonts/noto-sans-regular.ttf"),
            Self::SansBold => include_bytes!("../../fonts/noto-sans-bold.ttf"),
            Self::Serif => include_bytes!("../../fonts/noto-serif-regular.ttf"),
            Self::SerifBold => include_bytes!("../../fonts/noto-serif-bold.ttf"),
            Self::Arabic => include_bytes!("../../fonts/noto-naskh-arabic.ttf"),
            Self::Tifinagh => include_bytes!("../../fonts/noto-sans-tifinagh.ttf"),
        };
        // The files are part of this crate; a test opens every one of them.
        Face::from_slice(bytes, 0).expect("a font of this crate")
    }

    /// The font that has the letters of a text: this one for Latin.
    pub(super) fn fit(self, text: &str) -> Self {
        if text.chars().any(|c| ('\u{0600}'..'\u{0780}').contains(&c)) {
            Self::Arabic
        } else if text.chars().any(|c| ('\u{2D30}'..'\u{2D80}').contains(&c)) {
            Self::Tifinagh
        } else {
            self
        }
    }
}

/// A text as a path whose baseline starts at (0, 0), and its width, in ems.
pub(super) struct Line {
    /// The letters, in millimetres.
    pub(super) path: Path,
    /// How far the next letter would be, in millimetres.
    pub(super) width: f32,
}

/// Sets a text in one line with an em of `size` millimetres. Arabic runs from right to left; its letters are joined.
pub(super) fn set(text: &str, font: Font, size: f32) -> Line {
    let face = font.fit(text).face();
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(text);
    match font.fit(text) {
        Font::Arabic => {
            buffer.set_direction(Direction::RightToLeft);
            buffer.set_script(script::ARABIC);
        }
        Font::Tifinagh => {
            buffer.set_direction(Direction::LeftToRight);
            buffer.set_script(script::TIFINAGH);
        }
        _ => {
            buffer.set_direction(Direction::LeftToRight);
            buffer.set_script(script::LATIN);
        }
    }
    let shaped = shape(&face, &[], buffer);
    let scale = size / face.units_per_em() as f32;
    let mut pencil = Pencil::new(scale);
    let mut x = 0;
    for (glyph, position) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()) {
        pencil.origin = ((x + position.x_offset) as f32 * scale, -(position.y_offset as f32) * scale);
        // Glyph numbers of these fonts have 16 bits.
        face.outline_glyph(GlyphId(glyph.glyph_id as u16), &mut pencil);
        x += position.x_advance;
    }
    Line { path: pencil.pen.finish(), width: x as f32 * scale }
}

/// One character as a path whose baseline starts at (0, 0) with an em of `size` millimetres; empty where the font lacks it.
pub(super) fn glyph(face: &Face<'_>, character: char, size: f32) -> Path {
    let mut pencil = Pencil::new(size / face.units_per_em() as f32);
    if let Some(id) = face.glyph_index(character) {
        face.outline_glyph(id, &mut pencil);
    }
    pencil.pen.finish()
}

/// Turns font units with y up into millimetres with y down.
struct Pencil {
    pen: Pen,
    scale: f32,
    origin: P,
}

impl Pencil {
    fn new(scale: f32) -> Self {
        Self { pen: Pen::default(), scale, origin: (0.0, 0.0) }
    }

    fn at(&self, x: f32, y: f32) -> P {
        (self.origin.0 + x * self.scale, self.origin.1 - y * self.scale)
    }
}

impl OutlineBuilder for Pencil {
    fn move_to(&mut self, x: f32, y: f32) {
        let to = self.at(x, y);
        self.pen.start(to);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let to = self.at(x, y);
        self.pen.line(to);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let (one, to) = (self.at(x1, y1), self.at(x, y));
        self.pen.quadratic(one, to);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let (one, two, to) = (self.at(x1, y1), self.at(x2, y2), self.at(x, y));
        self.pen.cubic(one, two, to);
    }

    fn close(&mut self) {
        self.pen.close();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::PEOPLE;

    const FONTS: [Font; 8] = [
        Font::OcrB,
        Font::OcrBSharp,
        Font::Sans,
        Font::SansBold,
        Font::Serif,
        Font::SerifBold,
        Font::Arabic,
        Font::Tifinagh,
    ];

    #[test]
    fn every_font_opens_and_ocr_b_has_the_alphabet_of_zones() {
        for font in FONTS {
            assert!(font.face().number_of_glyphs() > 30, "{font:?}");
        }
        for font in [Font::OcrB, Font::OcrBSharp] {
            let face = font.face();
            for character in ('A'..='Z').chain('0'..='9').chain(['<']) {
                let id = face.glyph_index(character).expect("a glyph");
                assert_eq!(face.glyph_hor_advance(id), Some(723), "{character}");
                assert!(!glyph(&face, character, 3.5).rings().is_empty(), "{character}");
            }
        }
    }

    #[test]
    fn the_fonts_have_every_letter_of_every_name() {
        for person in PEOPLE {
            let latin =
                [person.surnames, person.given, person.place].map(|name| (Font::Serif, name.to_uppercase()));
            let other = [(Font::Arabic, person.arabic), (Font::Tifinagh, person.tifinagh)];
            let other = other.into_iter().filter_map(|(font, name)| Some((font, name?.replace('<', ""))));
            for (font, name) in latin.into_iter().chain(other) {
                let face = font.face();
                assert!(name.chars().all(|c| face.glyph_index(c).is_some()), "{name}");
            }
        }
    }

    #[test]
    fn arabic_letters_are_joined() {
        let alone: f32 =
            "سفير".chars().map(|letter| set(&letter.to_string(), Font::Arabic, 10.0).width).sum();
        let joined = set("سفير", Font::Arabic, 10.0).width;
        assert!(joined < alone * 0.9, "{joined} of {alone}");
    }

    #[test]
    fn arabic_runs_from_right_to_left() {
        // The first letter, alef, stands alone and narrow at the right end of the word; lam begins the rest.
        let word = set("اد", Font::Arabic, 10.0);
        let bounds: Vec<f32> = word.path.rings().iter().map(|ring| ring[0].0).collect();
        let dal = set("د", Font::Arabic, 10.0);
        assert!(bounds.iter().any(|x| *x > dal.width * 0.9), "{bounds:?}");
    }
}
