//! A flat page, printed and not yet photographed.

use super::canvas::{Raster, pack};
use spartel_vision::geometry::{Homography, Quad};
use spartel_vision::{Light, Picture};

/// A character of a zone on its page.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// What is printed.
    pub character: char,
    /// Which line of the zone, from zero.
    pub line: usize,
    /// Which place in the line, from zero.
    pub column: usize,
    /// Its cell on the page in millimetres: one pitch wide, as high as the capital letters.
    pub corners: Quad,
}

/// How bright paper and ink are where a character stands, 0 black to 255 white.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Tone {
    pub(super) paper: f64,
    pub(super) ink: f64,
}

/// A page under one light, ready to be photographed as often as wanted.
#[derive(Debug, Clone)]
pub struct Sheet {
    pub(super) light: Light,
    pub(super) millimetres: (f64, f64),
    pub(super) cells: Vec<Cell>,
    pub(super) tones: Vec<Tone>,
    /// The page, then the same at 2/3, 1/2, 1/3, 1/4 … of its resolution.
    levels: Vec<Raster>,
}

impl Sheet {
    /// A page from its flat picture: its size and the radius of its rounded corners in millimetres, and the characters of its
    /// zone, line by line.
    #[must_use]
    pub fn new(
        picture: &Picture,
        light: Light,
        millimetres: (f64, f64),
        radius: f64,
        cells: Vec<Cell>,
    ) -> Self {
        let (w, h) = (picture.width() as usize, picture.height() as usize);
        let scale = w as f64 / millimetres.0;
        let cut = radius * scale;
        let rgb = picture.rgb();
        let page = Raster::new(w, h, |x, y| {
            // Every place asked for lies within the picture.
            let at = (y * w + x) * 3;
            let cover = rounded(x as f64 + 0.5, y as f64 + 0.5, (w as f64, h as f64), cut);
            pack([rgb[at], rgb[at + 1], rgb[at + 2]], cover)
        });
        let tones = cells.iter().map(|cell| tone(&page, cell, scale)).collect();
        Self { light, millimetres, cells, tones, levels: pyramid(page) }
    }

    /// The light that the page is seen under.
    #[must_use]
    pub const fn light(&self) -> Light {
        self.light
    }

    /// The characters of its zone.
    #[must_use]
    pub fn cells(&self) -> &[Cell] {
        &self.cells
    }

    /// The lines of its zone.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let count = self.cells.iter().map(|cell| cell.line + 1).max().unwrap_or_default();
        let line = |n| self.cells.iter().filter(|cell| cell.line == n).map(|cell| cell.character).collect();
        (0..count).map(line).collect()
    }

    /// The page at the resolution just above `scale` pixels a millimetre, and the map from millimetres to its pixels.
    pub(super) fn level(&self, scale: f64) -> Option<(&Raster, Homography)> {
        let fine = |raster: &&Raster| raster.inner_width() as f64 / self.millimetres.0 >= scale * 0.95;
        let raster = self.levels.iter().rev().find(fine).or(self.levels.first())?;
        let unit = Homography::between(
            &Quad::upright(0.0, 0.0, self.millimetres.0, self.millimetres.1),
            &Quad::upright(0.0, 0.0, 1.0, 1.0),
        )?;
        Some((raster, unit.then(&raster.unit_to_pixels()?)?))
    }
}

/// The page and its smaller copies, down to about 60 dpi.
fn pyramid(page: Raster) -> Vec<Raster> {
    let (mut whole, mut levels) = (page, Vec::new());
    while whole.inner_width() > 300 {
        let smaller = whole.halved();
        let between = whole.two_thirds();
        levels.push(whole);
        levels.push(between);
        whole = smaller;
    }
    levels.push(whole);
    levels
}

/// How much of a pixel a page with rounded corners covers.
fn rounded(x: f64, y: f64, size: (f64, f64), radius: f64) -> u8 {
    let (dx, dy) = ((radius - x.min(size.0 - x)).max(0.0), (radius - y.min(size.1 - y)).max(0.0));
    if dx == 0.0 || dy == 0.0 {
        return 255;
    }
    let outside = (dx * dx + dy * dy).sqrt() - radius;
    // One pixel wide, from covered to bare.
    ((0.5 - outside).clamp(0.0, 1.0) * 255.0) as u8
}

/// Paper and ink of a character: the brightness that four fifths of its cell are darker than, and the darkest twentieth.
fn tone(page: &Raster, cell: &Cell, scale: f64) -> Tone {
    let (left, top, right, bottom) = cell.corners.bounds();
    let mut counts = [0u32; 256];
    let range = |from: f64, to: f64| (from * scale).max(0.0) as usize..(to * scale).max(0.0) as usize + 1;
    for y in range(top, bottom).step_by(2) {
        for x in range(left, right).step_by(2) {
            let [r, g, b, _] = page.inner(x, y).to_le_bytes();
            let luminance = (77 * u32::from(r) + 150 * u32::from(g) + 29 * u32::from(b) + 128) >> 8;
            counts[luminance as usize & 255] += 1;
        }
    }
    let all: u32 = counts.iter().sum();
    // The darkest level that `part` hundredths of the cell do not exceed.
    let level = |part: u32| {
        let reached = counts.iter().scan(0, |seen, count| {
            *seen += count;
            Some(*seen)
        });
        reached.take_while(|seen| *seen * 100 < all * part).count() as f64
    };
    Tone { paper: level(80), ink: level(5) }
}
