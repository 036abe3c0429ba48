//! The machine readable zone in print: OCR-B size 1 (Doc 9303-3, 4.4), where the parts for each size put it.

use super::area::Area;
use super::ink::Ink;
use super::lettering::{Font, glyph};
use super::sheet::Sheet;
use super::truth::ZoneTruth;
use crate::dice::Dice;
use crate::drawing::{Mask, Path};
use serde::Serialize;

/// From character to character (Doc 9303-3, 4.4: ten characters an inch).
pub(super) const PITCH: f64 = 2.54;
/// From the middle of one of two lines to the other (Doc 9303-4, figure 3; Doc 9303-7, figures 3 and 8).
const OF_TWO: f64 = 6.35;
/// From the middle of one of three lines to the next (Doc 9303-5, figure 6: six lines an inch).
const OF_THREE: f64 = 4.23;
/// Em of OCR-B in which its pitch is 2.54 millimetres: it advances by 723 of 1,000.
const EM: f64 = PITCH / 0.723;
/// Height of the capitals of that em.
pub(super) const CAPITAL: f64 = EM * 0.7;
/// Where the strokes of a character begin within its cell at the least, in ems; all are centred in it.
const CENTRE: f64 = 0.363;

/// The print of a zone: what differs from printer to printer within and beyond ISO 1073-2.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Typeface {
    /// Sharp instead of round ends of strokes.
    pub sharp: bool,
    /// Millimetres by which every outline is moved outwards (inwards where negative); strokes are about 0.3 millimetres
    /// thick.
    pub weight: f64,
    /// Width of the characters, 1 being nominal; the pitch stays.
    pub width: f64,
    /// Height of the characters, 1 being nominal.
    pub height: f64,
    /// Lean to the right: shift across by height.
    pub slant: f64,
    /// Millimetres that ink runs: edges become soft and uneven.
    pub spread: f64,
    /// Millimetres by which characters miss their place at the most, in both directions.
    pub jitter: f64,
    /// How often corners are cut, 0 to 2.
    pub rounding: u32,
    /// How dark the ink is, 1 being full.
    pub density: f64,
}

impl Typeface {
    /// A good printer.
    pub const GOOD: Self = Self {
        sharp: false,
        weight: 0.0,
        width: 1.0,
        height: 1.0,
        slant: 0.0,
        spread: 0.0,
        jitter: 0.0,
        rounding: 0,
        density: 1.0,
    };

    /// Some printer: every number drawn evenly from its range.
    #[must_use]
    pub fn random(seed: u64) -> Self {
        let mut dice = Dice::new(seed, "typeface");
        Self {
            sharp: dice.below(3) == 0,
            weight: dice.real(-0.05, 0.07),
            width: dice.real(0.9, 1.08),
            height: dice.real(0.92, 1.06),
            slant: dice.real(-0.05, 0.05),
            spread: dice.real(0.0, 0.06),
            jitter: dice.real(0.0, 0.09),
            rounding: dice.below(3) as u32,
            density: dice.real(0.7, 1.0),
        }
    }

    /// The outline of one character around the middle of its baseline.
    fn shape(&self, plain: Path, dice: &mut Dice) -> Path {
        let (width, height, slant) = (self.width as f32, self.height as f32, self.slant as f32);
        let middle = (EM * CENTRE) as f32;
        let even = plain
            .rounded(self.rounding)
            .swell(self.weight as f32)
            .map(|(x, y)| ((x - middle) * width - y * height * slant, y * height));
        if self.spread > 0.0 {
            let ragged = self.spread as f32 * 0.35;
            let mut shift = || (dice.below(2001) as f32 / 1000.0 - 1.0) * ragged;
            even.map(|(x, y)| (x + shift(), y + shift()))
        } else {
            even
        }
    }
}

/// Where a zone stands on its page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Place {
    /// Left edge of the first character, millimetres from the left edge of the page.
    pub(super) left: f64,
    /// Middle of the bottom line, millimetres from the bottom edge of the page.
    pub(super) bottom: f64,
    /// From line to line, millimetres.
    pub(super) leading: f64,
}

impl Place {
    /// Two lines whose middles are 9.40 and 15.75 millimetres above the edge (Doc 9303-4, figure 3; Doc 9303-6, figure 6;
    /// Doc 9303-7, figures 3 and 8).
    pub(super) const fn of_two(left: f64) -> Self {
        Self { left, bottom: 9.4, leading: OF_TWO }
    }

    /// Three lines, the middle one 11.5 millimetres above the edge (Doc 9303-5, figure 6).
    pub(super) const fn of_three(left: f64) -> Self {
        Self { left, bottom: 11.5 - OF_THREE, leading: OF_THREE }
    }
}

/// Prints a zone on a page of a height and says where everything came to be.
pub(super) fn print(
    sheet: &mut Sheet,
    lines: &[String],
    place: Place,
    page_height: f64,
    (typeface, seed): (&Typeface, u64),
) -> ZoneTruth {
    let mut dice = Dice::new(seed, "zone");
    let face = if typeface.sharp { Font::OcrBSharp } else { Font::OcrB }.face();
    let ink = Ink::CARBON.faded(typeface.density);
    let softness = (typeface.spread * f64::from(sheet.scale())).round() as usize;
    let mut characters = Vec::with_capacity(lines.len());
    for (line, text) in lines.iter().enumerate() {
        let middle = page_height - place.bottom - place.leading * (lines.len() - 1 - line) as f64;
        let baseline = middle + CAPITAL / 2.0;
        let mut cells = Vec::with_capacity(text.len());
        for (column, character) in text.chars().enumerate() {
            let cell = Area::new(place.left + PITCH * column as f64, baseline - CAPITAL, PITCH, CAPITAL);
            let (dx, dy) = (dice.real(-1.0, 1.0) * typeface.jitter, dice.real(-1.0, 1.0) * typeface.jitter);
            let origin = ((cell.left + PITCH / 2.0 + dx) as f32, (baseline + dy) as f32);
            let outline = typeface.shape(glyph(&face, character, EM as f32), &mut dice);
            let path = outline.map(|(x, y)| (x + origin.0, y + origin.1));
            sheet.stamp(&path, &ink, softness);
            cells.push(cell);
        }
        characters.push(cells);
    }
    ZoneTruth::new(lines.to_vec(), characters)
}

impl Sheet {
    /// Prints a path with edges softened by some pixels.
    fn stamp(&mut self, path: &Path, ink: &Ink, softness: usize) {
        if softness == 0 {
            self.fill(path, ink);
        } else if let Some(mut mask) = Mask::with_margin(path, self.scale(), self.rows(), softness) {
            mask.soften(softness);
            self.print(&mask, ink);
        }
    }
}
