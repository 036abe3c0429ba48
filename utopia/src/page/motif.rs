//! What the background of a page is made of.

use super::curves::{Band, Rosette, Waves, emblem, fibres};
use super::ink::Ink;
use super::lettering::{Font, set};
use super::sheet::Sheet;
use crate::drawing::{P, Path};

/// How a text stands to its point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Align {
    /// Begins there.
    Left,
    /// Has its middle there.
    Middle,
    /// Ends there.
    Right,
}

/// One thing printed on every page of a design.
#[derive(Debug, Clone, Copy)]
pub(super) enum Motif {
    /// A tinted rectangle: left, top, right, bottom.
    Tint(P, P, Ink),
    /// A rosette in lines of a width.
    Rosette(Rosette, f32, Ink),
    /// Waves in lines of a width.
    Waves(Waves, f32, Ink),
    /// A braid in lines of a width.
    Band(Band, f32, Ink),
    /// The arms: centre and radius.
    Emblem(P, f32, Ink),
    /// A straight line of a width.
    Rule(P, P, f32, Ink),
    /// A text: where its baseline is, size of the em, font.
    Words(&'static str, P, f32, Font, Align, Ink),
    /// A text repeated in letters of a fifth of a millimetre from a point over a width.
    Microtext(&'static str, P, f32, Ink),
    /// The sign of a document with a chip (Doc 9303-9, 2.3): centre and width.
    ChipSign(P, f32, Ink),
    /// Fibres: how many, and a label that strews them.
    Fibres(u32, &'static str, Ink),
}

/// Em of microtext: capitals of about 0.2 millimetres.
const MICRO: f32 = 0.3;

impl Motif {
    /// Prints it on a page of a size in millimetres.
    pub(super) fn print(&self, sheet: &mut Sheet, (width, height): (f64, f64)) {
        let (path, ink) = match self {
            Self::Tint(from, to, ink) => (Path::rectangle(*from, *to), ink),
            Self::Rosette(rosette, line, ink) => (rosette.path(*line), ink),
            Self::Waves(waves, line, ink) => (waves.path(*line), ink),
            Self::Band(band, line, ink) => (band.path(*line), ink),
            Self::Emblem(centre, radius, ink) => (emblem(*centre, *radius), ink),
            Self::Rule(from, to, line, ink) => {
                let mut path = Path::default();
                path.line(&[*from, *to], *line, false);
                (path, ink)
            }
            Self::Words(text, at, size, font, align, ink) => (words(text, *at, *size, *font, *align), ink),
            Self::Microtext(text, at, wide, ink) => (microtext(text, *at, *wide), ink),
            Self::ChipSign(centre, wide, ink) => (chip_sign(*centre, *wide), ink),
            Self::Fibres(count, label, ink) => (fibres((width as f32, height as f32), *count, label), ink),
        };
        sheet.fill(&path, ink);
    }
}

/// A text in its place.
pub(super) fn words(text: &str, (x, y): P, size: f32, font: Font, align: Align) -> Path {
    let line = set(text, font, size);
    let left = match align {
        Align::Left => x,
        Align::Middle => x - line.width / 2.0,
        Align::Right => x - line.width,
    };
    line.path.map(|(px, py)| (px + left, py + y))
}

fn microtext(text: &str, (x, y): P, wide: f32) -> Path {
    let line = set(text, Font::SansBold, MICRO);
    let mut path = Path::default();
    let mut left = x;
    while left + line.width <= x + wide {
        path.extend(line.path.clone().map(|(px, py)| (px + left, py + y)));
        left += line.width + MICRO * 0.4;
    }
    path
}

fn chip_sign((x, y): P, wide: f32) -> Path {
    let (half, line) = (wide / 2.0, wide * 0.075);
    let tall = wide * 0.28;
    let mut path = Path::default();
    let outline = [
        (x - half, y - tall),
        (x + half, y - tall),
        (x + half, y + tall),
        (x - half, y + tall),
        (x - half, y - tall),
    ];
    path.line(&outline, line, true);
    path.line(&[(x - half, y), (x - half * 0.42, y)], line, true);
    path.line(&[(x + half * 0.42, y), (x + half, y)], line, true);
    let ring: Vec<P> = (0..=24)
        .map(|i| {
            let turn = f64::from(i) / 24.0 * std::f64::consts::TAU;
            (x + half * 0.42 * libm::cos(turn) as f32, y + half * 0.42 * libm::sin(turn) as f32)
        })
        .collect();
    path.line(&ring, line, true);
    path
}
