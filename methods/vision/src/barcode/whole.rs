//! Symbols by their outline: four sides, the modules along them, a grid that fits, and the bytes of its modules.

use super::frame::View;
use super::grid::{Field, Grid};
use super::lattice::Powers;
use super::symbols::Sighting;
use super::{matrix, outline, rows};
use crate::geometry::{Point, Quad};
use crate::sight::BarcodeKind;
use rxing::common::BitMatrix;

/// How many sides a square may have that are tried, the likeliest first.
const SIDES: usize = 5;

/// How many counts of modules along PDF417 are tried.
const WIDTHS: usize = 2;

/// How much of their neighbours' brightness is taken out of modules, one after the other.
const SHARP: [f64; 3] = [0.3, 0.0, 0.8];

/// Modules beside a square: a fitted grid may be off by whole modules.
const BESIDE: u32 = 2;

/// A start and a stop pattern fit this well at least.
const ENDS: f64 = 0.6;

/// How far parts of a symbol lie from each other, in modules: bars at the ends of PDF417 stand three modules apart. What is
/// beside a symbol may be nearer than that, so that a smaller gap is tried as well.
const GAPS: [[usize; 2]; 2] = [[2, 1], [4, 2]];

/// The symbol in the middle of a view, where it can be read; `module` is the size of a module in pixels of the view, `wide`
/// says that the symbol is likely PDF417.
pub(super) fn read(view: &View, module: f64, wide: bool) -> Option<Sighting> {
    let field = Field::of(view);
    let mut tried = Vec::new();
    GAPS[usize::from(wide)].into_iter().find_map(|gap| {
        // A few pixels.
        let outline = outline::of(view, (module * 0.8).round() as usize, gap)?;
        if tried.contains(&outline) {
            return None;
        }
        tried.push(outline);
        let powers = Powers::of(&field, &outline)?;
        squares(&field, &outline, &powers).or_else(|| pdf417(&field, &outline, &powers))
    })
}

fn squares(field: &Field<'_>, outline: &Quad, powers: &Powers) -> Option<Sighting> {
    let power = |side: u32| {
        let of = |powers: &[f64]| powers.get(side as usize).copied().unwrap_or(0.0);
        of(&powers.along) + of(&powers.across)
    };
    let mut sides: Vec<(u32, f64)> = matrix::sides().map(|side| (side, power(side))).collect();
    sides.sort_by(|a, b| b.1.total_cmp(&a.1));
    sides
        .iter()
        .take(SIDES)
        .filter(|(_, power)| *power > 0.0)
        .find_map(|(side, _)| square(field, outline, *side))
}

/// A square symbol of a number of modules a side near the corners.
fn square(field: &Field<'_>, corners: &Quad, side: u32) -> Option<Sighting> {
    let grid = Grid { columns: side, rows: side };
    let quad = grid.fit(field, corners, true)?;
    let wider = Grid { columns: side + 2 * BESIDE, rows: side + 2 * BESIDE };
    let levels = wider.levels(field, &grid.grown(&quad, BESIDE)?)?;
    let (kind, bytes) = SHARP
        .into_iter()
        .find_map(|part| matrix::read_within(&wider.bits(&wider.sharp(&levels, part))?, side))?;
    Some(sighting(kind, bytes, &quad))
}

/// A matrix symbol that was seen and not read, read from its fitted grid.
pub(super) fn again(view: &View, seen: &Sighting) -> Option<Sighting> {
    let (columns, rows) = seen.modules?;
    let (field, grid) = (Field::of(view), Grid { columns, rows });
    let quad = grid.fit(&field, &seen.quad()?, true)?;
    let levels = grid.levels(&field, &quad)?;
    let bits = |part| grid.bits(&grid.sharp(&levels, part));
    // The corners of a square may begin with any.
    let read = |bits: &BitMatrix| match columns == rows {
        true => matrix::read_within(bits, columns).filter(|(kind, _)| *kind == seen.kind).map(|read| read.1),
        false => matrix::decode(seen.kind, bits),
    };
    let bytes = SHARP.into_iter().find_map(|part| read(&bits(part)?))?;
    Some(sighting(seen.kind, bytes, &quad))
}

fn sighting(kind: BarcodeKind, bytes: Vec<u8>, quad: &Quad) -> Sighting {
    // The corners are pixels of a view.
    let corners = quad.0.iter().map(|p| (p.x as f32, p.y as f32)).collect();
    Sighting { kind, bytes: Some(bytes), corners, modules: None }
}

/// Fewest modules between the middles of start and stop pattern, roughly.
const FEWEST: usize = 30;

fn pdf417(field: &Field<'_>, outline: &Quad, powers: &Powers) -> Option<Sighting> {
    let mut ways = Vec::new();
    for turn in 0..4 {
        let mut quad = *outline;
        quad.0.rotate_left(turn);
        let powers = if turn % 2 == 0 { &powers.along } else { &powers.across };
        let mut counts: Vec<usize> = (FEWEST..powers.len()).filter(|n| powers[*n] > 0.0).collect();
        counts.sort_by(|a, b| powers[*b].total_cmp(&powers[*a]));
        ways.extend(counts.into_iter().take(WIDTHS).filter_map(|count| ends(field, &quad, count as u32)));
    }
    ways.sort_by(|a, b| b.0.total_cmp(&a.0));
    let likely: Vec<_> = ways.into_iter().filter(|(fit, ..)| *fit >= ENDS).take(WIDTHS).collect();
    let patterns = (!likely.is_empty()).then(rows::Patterns::new)?;
    likely.into_iter().find_map(|(_, quad, columns)| pdf417_at(field, &quad, columns, &patterns))
}

/// Heights at which start and stop pattern are looked for, as parts of the outline's.
const HEIGHTS: [f64; 2] = [0.25, 0.75];

/// How far beyond an outline they are looked for, in modules: white gaps may have cut the outline short.
const BEYOND: u32 = 40;

/// Steps a module.
const STEPS: u32 = 4;

/// How well start and stop pattern fit where they fit best, the corners of the symbol between them, and its columns of
/// codewords, `count` being the modules along the outline.
fn ends(field: &Field<'_>, outline: &Quad, count: u32) -> Option<(f64, Quad, u32)> {
    let to_view = Grid { columns: count, rows: 1 }.map(outline)?;
    let found = HEIGHTS.map(|height| {
        let profile: Vec<f64> = (0..(count + 2 * BEYOND) * STEPS)
            .map(|step| {
                let x = f64::from(step) / f64::from(STEPS) - f64::from(BEYOND);
                let lines = (-4..=4)
                    .map(|line| field.at(to_view.map(Point::new(x, height + 0.03 * f64::from(line)))));
                lines.sum()
            })
            .collect();
        let half = profile.len() / 2;
        let start = place(&profile[..half], rows::START)?;
        let stop = place(&profile[half..], rows::STOP)?;
        let module = |step: usize| step as f64 / f64::from(STEPS) - f64::from(BEYOND);
        let end = module(half + stop.1) + f64::from(rows::STOP.1);
        Some(((start.0 + stop.0) / 2.0, module(start.1), end))
    });
    let [Some(upper), Some(lower)] = found else { return None };
    let across =
        |a: f64, b: f64, height: f64| a + (b - a) * (height - HEIGHTS[0]) / (HEIGHTS[1] - HEIGHTS[0]);
    let corner = |left: bool, height: f64| {
        let (a, b) = if left { (upper.1, lower.1) } else { (upper.2, lower.2) };
        to_view.map(Point::new(across(a, b, height), height))
    };
    let quad = Quad([corner(true, 0.0), corner(false, 0.0), corner(false, 1.0), corner(true, 1.0)]);
    let modules = (upper.2 - upper.1 + lower.2 - lower.1) / 2.0;
    let columns = ((modules - f64::from(rows::width(0))) / 17.0).round();
    let off = (modules - f64::from(rows::width(0)) - 17.0 * columns).abs();
    // At most thirty columns.
    ((1.0..=30.0).contains(&columns) && off <= 5.0).then(|| ((upper.0 + lower.0) / 2.0, quad, columns as u32))
}

/// How well a pattern fits into a profile where it fits best, and the step at which its first module begins.
fn place(profile: &[f64], pattern: (u32, u32)) -> Option<(f64, usize)> {
    let length = (pattern.1 * STEPS) as usize;
    let places = 0..profile.len().checked_sub(length)?;
    let fits = places.map(|start| {
        let middles = profile[start..].iter().skip(STEPS as usize / 2).step_by(STEPS as usize);
        let modules: Vec<f64> = middles.take(pattern.1 as usize).copied().collect();
        (rows::fit(&modules, pattern), start)
    });
    fits.max_by(|a, b| a.0.total_cmp(&b.0))
}

fn pdf417_at(field: &Field<'_>, quad: &Quad, columns: u32, patterns: &rows::Patterns) -> Option<Sighting> {
    let lines = Grid { columns: rows::width(columns), rows: 40 };
    let quad = lines.fit(field, quad, false)?;
    let levels_of = |quad: &Quad| {
        let to_view = Grid { columns: rows::width(columns), rows: 1 }.map(quad)?;
        Some(move |x: f64, y: f64| field.at(to_view.map(Point::new(x, y))))
    };
    let shape = rows::Shape::of(&levels_of(&quad)?, columns, patterns)?;
    let quad = Grid { columns: lines.columns, rows: shape.rows }.fit(field, &quad, true)?;
    let levels = levels_of(&quad)?;
    let bytes = SHARP.into_iter().find_map(|part| rows::read(&levels, shape, patterns, part))?;
    Some(sighting(BarcodeKind::Pdf417, bytes, &quad))
}

/// The bytes of a symbol whose modules are all known, row by row, dark ones as ones, without a margin: what any reader could
/// get from it at best. None where error correction does not reach. Rows of PDF417 may be several modules high.
#[must_use]
pub fn bytes_of_modules(kind: BarcodeKind, columns: u32, modules: &[bool]) -> Option<Vec<u8>> {
    let rows = (modules.len() as u32).checked_div(columns)?;
    let grid = Grid { columns, rows };
    if kind != BarcodeKind::Pdf417 {
        let mut bits = BitMatrix::new(columns, rows).ok()?;
        for (i, _) in modules.iter().enumerate().filter(|(_, dark)| **dark) {
            bits.set(i as u32 % grid.columns, i as u32 / grid.columns);
        }
        return matrix::decode(kind, &bits);
    }
    let words = columns.checked_sub(rows::width(0)).filter(|rest| rest.is_multiple_of(17))? / 17;
    let levels = |x: f64, y: f64| {
        let (x, y) =
            ((x as u32).min(columns - 1), ((y * f64::from(rows)) as u32).min(rows.saturating_sub(1)));
        if modules[(y * columns + x) as usize] { -1.0 } else { 1.0 }
    };
    let patterns = rows::Patterns::new();
    let shape = rows::Shape::of(&levels, words, &patterns)?;
    rows::read(&levels, shape, &patterns, 0.0)
}
