//! Where the pages lie, and how the lens sees them.

use super::conditions::{Conditions, Device};
use super::ranges::uniform;
use super::sheet::Sheet;
use crate::dice::Dice;
use spartel_vision::geometry::{Homography, Point, Quad};

/// The pages in their places before the lens.
#[derive(Debug, Clone)]
pub(super) struct Scene {
    pub(super) width: usize,
    pub(super) height: usize,
    /// For each page, from its millimetres to pixels.
    pub(super) maps: Vec<Homography>,
    /// From millimetres on the desk to pixels.
    pub(super) desk: Homography,
    /// Pixels a millimetre in the middle of the first page.
    pub(super) scale: f64,
}

/// More pixels than this no picture has: pages are left out, the last one first.
const MOST_PIXELS: f64 = 16e6;
/// Width and height of a telephone's picture.
const PHONE: (f64, f64) = (4000.0, 3000.0);

impl Scene {
    /// Puts the pages on the desk: the first one as the conditions say, the others beside it.
    pub(super) fn new(sheets: &[&Sheet], conditions: &Conditions) -> Option<Self> {
        (1..=sheets.len()).rev().find_map(|count| {
            let scene = Self::of(&sheets[..count], conditions)?;
            (count == 1 || (scene.width * scene.height) as f64 <= MOST_PIXELS).then_some(scene)
        })
    }

    fn of(sheets: &[&Sheet], conditions: &Conditions) -> Option<Self> {
        let first = sheets.first()?;
        let places = places(sheets, &mut Dice::new(conditions.seed, "camera places"))?;
        let (w, h) = first.millimetres;
        let diagonal = (w * w + h * h).sqrt();
        let lens = lens(conditions, diagonal)?;
        let scale = conditions.pitch / pitch(first, &places[0].then(&lens)?);
        let lens = lens.then(&scaling(scale, 0.0, 0.0)?)?;
        let corners = sheets.iter().zip(&places).filter_map(|(sheet, place)| {
            Some(place.then(&lens)?.map_quad(&Quad::upright(
                0.0,
                0.0,
                sheet.millimetres.0,
                sheet.millimetres.1,
            )))
        });
        let bounds = corners
            .map(|quad| quad.bounds())
            .reduce(|a, b| (a.0.min(b.0), a.1.min(b.1), a.2.max(b.2), a.3.max(b.3)))?;
        let (size, shift) = frame(bounds, conditions, diagonal * scale);
        let desk = lens.then(&scaling(1.0, shift.0, shift.1)?)?;
        let maps: Option<Vec<_>> = places.iter().map(|place| place.then(&desk)).collect();
        Some(Self { width: size.0, height: size.1, maps: maps?, desk, scale })
    }
}

/// Scales, then shifts.
fn scaling(scale: f64, dx: f64, dy: f64) -> Option<Homography> {
    Homography::new([scale, 0.0, dx, 0.0, scale, dy, 0.0, 0.0, 1.0])
}

/// Turns clockwise (y runs down) by degrees.
fn turning(degrees: f64) -> Option<Homography> {
    let angle = degrees.to_radians();
    let (sin, cos) = (libm::sin(angle), libm::cos(angle));
    Homography::new([cos, -sin, 0.0, sin, cos, 0.0, 0.0, 0.0, 1.0])
}

/// From each page's millimetres to those of the desk, the middle of the first page at its origin; each further page lies
/// below the last one, turned a little or upside down.
fn places(sheets: &[&Sheet], dice: &mut Dice) -> Option<Vec<Homography>> {
    let mut places = Vec::new();
    let mut floor = 0.0;
    for (n, sheet) in sheets.iter().enumerate() {
        let (w, h) = sheet.millimetres;
        let centred = scaling(1.0, -w / 2.0, -h / 2.0)?;
        if n == 0 {
            places.push(centred);
            floor = h / 2.0;
            continue;
        }
        let angle = uniform(dice, -9.0, 9.0) + 180.0 * dice.below(2) as f64;
        let half = h / 2.0 + w / 2.0 * libm::fabs(libm::sin(angle.to_radians()));
        let y = floor + uniform(dice, 3.0, 15.0) + half;
        floor = y + half;
        let x = uniform(dice, -12.0, 12.0);
        places.push(centred.then(&turning(angle)?)?.then(&scaling(1.0, x, y)?)?);
    }
    Some(places)
}

/// From millimetres on the desk to the picture of a pinhole camera, one unit a millimetre in its middle: turned, then
/// tilted about an axis through the origin.
fn lens(conditions: &Conditions, diagonal: f64) -> Option<Homography> {
    let (tilt, axis) = (conditions.tilt.to_radians(), conditions.tilt_direction);
    let away = conditions.distance * diagonal;
    // In the turned plane x keeps its length, y is foreshortened and runs away from the lens.
    let tilted =
        Homography::new([1.0, 0.0, 0.0, 0.0, libm::cos(tilt), 0.0, 0.0, libm::sin(tilt) / away, 1.0])?;
    turning(conditions.rotation - axis)?.then(&tilted)?.then(&turning(axis)?)
}

/// Mean pixels a character over the lines of the zone; a page without a zone counts 2.54 mm.
fn pitch(sheet: &Sheet, map: &Homography) -> f64 {
    let middle = |corners: &Quad| map.map(corners.centre());
    let steps: Vec<f64> = sheet
        .cells
        .windows(2)
        .filter(|pair| pair[0].line == pair[1].line)
        .map(|pair| middle(&pair[0].corners).distance(middle(&pair[1].corners)))
        .collect();
    if steps.is_empty() {
        let (x, y) = (sheet.millimetres.0 / 2.0, sheet.millimetres.1 / 2.0);
        return map.map(Point::new(x, y)).distance(map.map(Point::new(x + 2.54, y)));
    }
    steps.iter().sum::<f64>() / steps.len() as f64
}

/// The size of the picture, and how far to shift the pages into it.
fn frame(
    bounds: (f64, f64, f64, f64),
    conditions: &Conditions,
    diagonal: f64,
) -> ((usize, usize), (f64, f64)) {
    let mut dice = Dice::new(conditions.seed, "camera frame");
    let (w, h) = (bounds.2 - bounds.0, bounds.3 - bounds.1);
    let mut margin = || (conditions.margin * diagonal * uniform(&mut dice, 0.5, 1.0)).max(2.0);
    let mut size = (w + margin() + margin(), h + margin() + margin());
    if conditions.device == Device::Phone {
        let phone = if w >= h { PHONE } else { (PHONE.1, PHONE.0) };
        size = (size.0.max(phone.0), size.1.max(phone.1));
    }
    // Where the picture is larger than it need be, the pages lie anywhere in it.
    let place = |free: f64, part: f64| 1.0 + (free - 2.0) * part;
    let left = place(size.0 - w, uniform(&mut dice, 0.0, 1.0));
    let top = place(size.1 - h, uniform(&mut dice, 0.0, 1.0));
    ((size.0 as usize, size.1 as usize), (left - bounds.0, top - bounds.1))
}
