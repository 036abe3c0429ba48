//! How a zone is printed: alignment, size and typeface of its characters (Doc 9303-3, 4.4; TR-03135-1, 5.7.3.9.3 and .4).
//!
//! Measured on fine, sharp and even pictures only. What to expect, at 300 to 600 pixels an inch: no character of a genuine
//! OCR-B print is more unlike than 0.03 on plain paper (training/print/shapes.py, printers of training/mrz) and 0.06 on the
//! backgrounds of Utopia; DejaVu Sans Mono, the typeface nearest to it that forgers have at hand, has characters at 0.2 (1,
//! J, 4, Q), sans-serifs and serifs such that are above 0.5. A threshold of 0.1 leaves room on both sides. Genuine characters
//! lie within 0.2 mm of their places and turn by less than 2 degrees, most of it the error of the measurement.

mod fit;
mod patch;
mod shapes;

use crate::Grey;
use crate::geometry::{Homography, Point};
use crate::page::PITCH;
use crate::sight::{Character, Misprint, Print, Zone};
use fit::{Hand, Level, Lie};
use patch::{Patch, Seen, middle, patches};
use shapes::Shape;
use std::collections::BTreeMap;

/// Fewest pixels from one character to the next: 240 an inch.
const FINE: f64 = 24.0;
/// Most unevenness of the paper against the contrast: beyond it noise looks like ink.
const COARSEST: f64 = 0.03;
/// Widest borders of strokes, in millimetres: beyond them shapes run together.
const SOFTEST: f64 = 0.35;

/// A page as far as its borders are seen: what a millimetre of the zone truly is, and the distances to the borders.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(crate) struct Margins {
    /// True millimetres in a millimetre that takes the pitch as 2.54.
    pub(crate) scale: Option<f64>,
    /// The same down the page: no picture of two lines tells how far a page leans.
    pub(crate) down: Option<f64>,
    /// From the left border to the place of the first character, in millimetres of the zone.
    pub(crate) left: Option<f64>,
    /// From the lower border to the centre of the last line, in millimetres of the zone.
    pub(crate) bottom: Option<f64>,
}

/// Measures the print of a zone; none where the picture is too coarse, or too little of the zone is legible.
///
/// `to_picture` carries millimetres of the zone to pixels, `distance` is that from line to line in them.
pub(crate) fn measure(
    grey: &Grey,
    to_picture: &Homography,
    zone: &Zone,
    distance: f64,
    margins: &Margins,
) -> Option<Print> {
    let origin = to_picture.map(Point::default());
    if origin.distance(to_picture.map(Point::new(PITCH, 0.0))) < FINE {
        return None;
    }
    let cells = Cells::of(zone, distance);
    let patches = patches(grey, to_picture, &cells.centres);
    let known: Vec<(&Seen, Shape)> = patches
        .iter()
        .zip(&zone.characters)
        .filter_map(|(seen, c)| Some((seen.as_ref()?, Shape::of(c.read).filter(|_| certain(c))?)))
        .collect();
    let grain = middle(known.iter().map(|(seen, _)| seen.grain).collect());
    if known.len() < 10 || grain > COARSEST {
        return None;
    }
    let hand = Hand::of(&known.iter().map(|(seen, shape)| (&seen.ink, *shape)).collect::<Vec<_>>());
    if hand.softness(&known) > SOFTEST {
        return None;
    }
    let mut levels = BTreeMap::new();
    let lies: Vec<Option<Lie>> = patches
        .iter()
        .zip(&zone.characters)
        .map(|(seen, character)| seen.as_ref().and_then(|seen| lie(&hand, &mut levels, &seen.ink, character)))
        .collect();
    Some(cells.print(&hand, &lies, distance, margins))
}

/// Whether ink alone tells a character well enough to learn the hand from it.
fn certain(character: &Character) -> bool {
    character.by_ink.ten_thousandths() >= 5_000
}

/// Lays the shape over a character that fits best among those that it may be; `levels` are the shapes that were seen before.
fn lie(hand: &Hand, levels: &mut BTreeMap<char, Level>, patch: &Patch, character: &Character) -> Option<Lie> {
    let others = character.alternatives.iter().filter(|(_, certainty)| certainty.ten_thousandths() >= 1_000);
    let read = std::iter::once(character.read).chain(others.map(|(other, _)| *other).take(2));
    let lies = read.filter_map(|c| {
        let shape = Shape::of(c)?;
        Some(hand.lie(patch, shape, levels.entry(c).or_insert_with(|| hand.level(shape))))
    });
    lies.min_by(|a, b| a.unlike.total_cmp(&b.unlike))
}

/// The places of the characters of a zone.
struct Cells {
    /// Line and column of each.
    places: Vec<(usize, usize)>,
    /// Their centres in millimetres of the zone.
    centres: Vec<Point>,
}

impl Cells {
    fn of(zone: &Zone, distance: f64) -> Self {
        let line = |(row, text): (usize, &String)| (0..text.chars().count()).map(move |column| (row, column));
        let places: Vec<(usize, usize)> = zone.lines.iter().enumerate().flat_map(line).collect();
        let centre = |(row, column): &(usize, usize)| {
            Point::new((*column as f64 + 0.5) * PITCH, *row as f64 * distance)
        };
        let centres = places.iter().map(centre).collect();
        Self { places, centres }
    }

    /// All measurements together.
    fn print(&self, hand: &Hand, lies: &[Option<Lie>], distance: f64, margins: &Margins) -> Print {
        let rows = self.places.last().map_or(0, |place| place.0 + 1);
        let scale = margins.scale.unwrap_or(1.0);
        let tall = margins.down.or(margins.scale).unwrap_or(1.0);
        let lines: Vec<(Trend, Trend)> = (0..rows).map(|row| self.trends(lies, row)).collect();
        let stretch = lines.iter().map(|(x, _)| x.slope).sum::<f64>() / rows.max(1) as f64;
        let down = |row: usize| row as f64 * distance + lines[row].1.at(15.0);
        let lines_apart = (rows > 1).then(|| (down(rows - 1) - down(0)) / (rows - 1) as f64 * tall);
        let turn = middle(lies.iter().flatten().filter_map(|lie| lie.turn).collect());
        let aside = |i: usize, lie: &Lie| lie.x - lines[self.places[i].0].0.at(self.places[i].1 as f64);
        let above = |i: usize, lie: &Lie| lie.y - lines[self.places[i].0].1.at(self.places[i].1 as f64);
        let first = lines.first().map_or(0.0, |(x, _)| x.at(0.0)) + PITCH / 2.0;
        let last = lines.last().map_or(0.0, |(_, y)| y.at(15.0));
        Print {
            pitch: (PITCH + stretch) * scale,
            line_distance: lines_apart,
            height: (shapes::CAPITAL * hand.tall + 2.0 * hand.gain) * tall,
            left: margins.left.map(|left| (left + first) * scale),
            bottom: margins.bottom.map(|bottom| (bottom - last) * tall),
            horizontal: worst(lies, |i, lie| Some(aside(i, lie).abs() * scale)),
            vertical: worst(lies, |i, lie| Some(above(i, lie).abs() * tall)),
            rotation: worst(lies, |_, lie| Some((lie.turn? - turn).abs())),
            unlike: worst(lies, |_, lie| Some(lie.unlike)),
        }
    }

    /// How the characters of a line lie aside and above their places, on the whole.
    fn trends(&self, lies: &[Option<Lie>], row: usize) -> (Trend, Trend) {
        let line: Vec<(f64, &Lie)> = self
            .places
            .iter()
            .zip(lies)
            .filter(|(place, _)| place.0 == row)
            .filter_map(|(place, lie)| Some((place.1 as f64, lie.as_ref()?)))
            .collect();
        let of = |pick: fn(&Lie) -> f64| {
            Trend::of(&line.iter().map(|(c, lie)| (*c, pick(lie))).collect::<Vec<_>>())
        };
        (of(|lie| lie.x), of(|lie| lie.y))
    }
}

/// A straight line through measurements, the middle of all lines through two of them.
#[derive(Debug, Clone, Copy)]
struct Trend {
    start: f64,
    slope: f64,
}

impl Trend {
    fn of(points: &[(f64, f64)]) -> Self {
        let pairs = points.iter().enumerate().flat_map(|(i, a)| points[i + 1..].iter().map(move |b| (a, b)));
        let far = pairs.filter(|(a, b)| (b.0 - a.0).abs() >= 4.0);
        let slope = middle(far.map(|(a, b)| (b.1 - a.1) / (b.0 - a.0)).collect());
        let start = middle(points.iter().map(|(x, y)| y - slope * x).collect());
        Self { start, slope }
    }

    fn at(&self, x: f64) -> f64 {
        self.start + self.slope * x
    }
}

/// The largest of a measurement, and which character has it.
fn worst(lies: &[Option<Lie>], measure: impl Fn(usize, &Lie) -> Option<f64>) -> Option<Misprint> {
    let amounts = lies.iter().enumerate().filter_map(|(i, lie)| Some((i, measure(i, lie.as_ref()?)?)));
    let (character, amount) = amounts.max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)))?;
    Some(Misprint { amount, character })
}
