//! The truth about a picture: where every page and character is, and which characters can be seen at all.

use super::conditions::{Conditions, Glare};
use super::light::{Gain, GlareSpot};
use super::sheet::{Sheet, Tone};
use serde::{Deserialize, Serialize};
use spartel_vision::geometry::{Homography, Point, Quad};

/// The least difference between paper and ink of a visible character, in levels of 255 after exposure, shadow, glare and
/// clipping. Glare of 0.7 leaves three tenths of it, some 60 levels of a good print in even light: such a character can be
/// seen. What the lens has blurred and the sensor then clips to white cannot.
pub const LEAST_CONTRAST: f64 = 16.0;

/// The least ratio of signal to noise of a visible character: the contrast after blur, summed over a tenth of its ink (what
/// tells the most similar characters apart), against the noise. Rose's criterion asks for three to five.
pub const LEAST_SIGNAL: f64 = 4.0;

/// What a picture shows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ShotTruth {
    /// The light: `vi`, `ir` or `uv`.
    pub light: String,
    /// Pixels a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
    /// What befell it.
    pub conditions: Conditions,
    /// The pages in it, the first one at the pitch and rotation of the conditions.
    pub pages: Vec<PageTruth>,
}

/// A page in a picture.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PageTruth {
    /// Width and height in millimetres.
    pub millimetres: (f64, f64),
    /// From millimetres on the page to pixels, row by row.
    pub to_picture: [f64; 9],
    /// Its corners in pixels: top left, top right, bottom right, bottom left as a reader holds the page.
    pub corners: [(f64, f64); 4],
    /// The lines of its zone.
    pub lines: Vec<String>,
    /// Every character of its zone.
    pub characters: Vec<CharacterTruth>,
}

impl PageTruth {
    /// Whether every character of the zone can be seen.
    #[must_use]
    pub fn all_visible(&self) -> bool {
        self.characters.iter().all(|character| character.visible)
    }
}

/// A character in a picture.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CharacterTruth {
    /// What is printed.
    pub character: char,
    /// Which line, from zero.
    pub line: usize,
    /// Which place in the line, from zero.
    pub column: usize,
    /// The corners of its cell in pixels.
    pub corners: [(f64, f64); 4],
    /// Paper minus ink in levels of 255, after exposure, shadow, glare and clipping; where a blurred stroke is clipped, what
    /// would leave as much of it without a blur.
    pub contrast: f64,
    /// Signal to noise of a tenth of its ink.
    pub signal: f64,
    /// Whether it can be seen: [`LEAST_CONTRAST`] and [`LEAST_SIGNAL`].
    pub visible: bool,
}

/// Width of a stroke as a part of the pitch: 0.35 mm of 2.54 mm (ISO 1073-2).
const STROKE: f64 = 0.138;
/// The ink that tells similar characters apart, in square pitches: a tenth of a stroke of 0.35 mm and 7 mm.
const TELLING_INK: f64 = 0.038;
/// The noise of rounding to whole levels, which remains without any other.
const ROUNDING: f64 = 0.29;

fn pairs(quad: &Quad) -> [(f64, f64); 4] {
    quad.0.map(|corner| (corner.x, corner.y))
}

/// The truth about a page.
pub(super) fn page(sheet: &Sheet, map: &Homography, lit: &Lit<'_>) -> PageTruth {
    let (w, h) = sheet.millimetres;
    let (right, bottom) = (lit.size.0 as f64 - 1.0, lit.size.1 as f64 - 1.0);
    let characters = sheet.cells.iter().zip(&sheet.tones).map(|(cell, tone)| {
        let quad = map.map_quad(&cell.corners);
        let place = quad.centre();
        let pitch = quad.0[0].distance(quad.0[1]);
        let contrast = lit.contrast(*tone, place);
        let signal = contrast * lit.sharpness() * pitch * TELLING_INK.sqrt() / lit.noise();
        let inside = quad.0.iter().all(|c| c.x >= 0.0 && c.y >= 0.0 && c.x <= right && c.y <= bottom);
        CharacterTruth {
            character: cell.character,
            line: cell.line,
            column: cell.column,
            corners: pairs(&quad),
            contrast,
            signal,
            visible: inside && contrast >= LEAST_CONTRAST && signal >= LEAST_SIGNAL,
        }
    });
    PageTruth {
        millimetres: sheet.millimetres,
        to_picture: *map.rows(),
        corners: pairs(&map.map_quad(&Quad::upright(0.0, 0.0, w, h))),
        lines: sheet.lines(),
        characters: characters.collect(),
    }
}

/// The light over a picture, as far as it changes contrast.
pub(super) struct Lit<'a> {
    pub(super) conditions: &'a Conditions,
    pub(super) gain: &'a Gain,
    pub(super) spot: Option<&'a GlareSpot>,
    /// Width and height of the picture.
    pub(super) size: (usize, usize),
}

impl Lit<'_> {
    /// Paper minus ink at a place. The lens blurs before the sensor clips: of a stroke that is no darker than white by then
    /// nothing is left.
    fn contrast(&self, tone: Tone, place: Point) -> f64 {
        let gain = self.gain.at(place.x, place.y);
        let glare = self.spot.map_or(0.0, |spot| spot.at(place));
        let level = |tone: f64| {
            let lit = tone * gain;
            (lit + (255.0 - lit).max(0.0) * glare).min(255.0)
        };
        let depth = self.depth();
        let stroke = tone.paper - depth * (tone.paper - tone.ink);
        (level(tone.paper) - level(stroke)) / depth
    }

    /// How much of its darkness the middle of a stroke keeps under blur and motion across it: 1 without them.
    fn depth(&self) -> f64 {
        let (blur, motion) = (self.conditions.blur, self.conditions.motion);
        let spread = (blur * blur + motion * motion / 12.0).sqrt();
        libm::erf(STROKE / (2.0 * core::f64::consts::SQRT_2 * spread.max(1e-6)))
    }

    /// Which part of a stroke's contrast blur and motion leave, both taken as Gaussian across the stroke.
    fn sharpness(&self) -> f64 {
        // A uniform motion of length L has the variance L²/12; a stroke of width s that of s²/12.
        let stroke = STROKE * STROKE / 12.0;
        let (blur, motion) = (self.conditions.blur, self.conditions.motion);
        (stroke / (stroke + blur * blur + motion * motion / 12.0)).sqrt()
    }

    /// Standard deviation of the noise of luminance, in levels.
    fn noise(&self) -> f64 {
        // Of noise that differs from colour to colour luminance keeps two thirds: √(0.30² + 0.59² + 0.11²).
        let part = if self.conditions.coloured_noise { 0.67 } else { 1.0 };
        let noise = self.conditions.noise * part;
        (noise * noise + ROUNDING * ROUNDING).sqrt()
    }
}

/// The characters that glare touches; none where its length is nothing.
pub(super) fn glare_place(sheet: &Sheet, glare: &Glare) -> Option<Quad> {
    let lines = sheet.cells.iter().map(|cell| cell.line + 1).max()?;
    let line = ((glare.line * lines as f64) as usize).min(lines - 1);
    let cells: Vec<&super::Cell> = sheet.cells.iter().filter(|cell| cell.line == line).collect();
    let (first, last) = (cells.first()?, cells.last()?);
    let width = (last.corners.0[1].x - first.corners.0[0].x) / cells.len() as f64;
    let length = glare.characters * width;
    let room = width * cells.len() as f64 - length;
    let left = first.corners.0[0].x + room * glare.place;
    Some(Quad::upright(left, first.corners.0[0].y, left + length, first.corners.0[3].y))
}
