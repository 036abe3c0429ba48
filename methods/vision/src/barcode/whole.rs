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

/// Grids of squares that may be fitted in one picture: symbols need a few each, and noise would take any number.
const FITS: u32 = 60;

/// What was tried in a picture and what was seen in a patch.
pub(super) struct Effort {
    fits: u32,
    /// Whether a patch has modules on a grid or the ends of PDF417: whether it is a symbol and not only looks like one.
    pub(super) is_symbol: bool,
}

impl Effort {
    pub(super) const fn new() -> Self {
        Self { fits: FITS, is_symbol: false }
    }
}

/// The symbol in the middle of a view, where it can be read; `module` is the size of a module in pixels of the view, `wide`
/// says that the symbol is likely PDF417.
pub(super) fn read(view: &View, module: f64, wide: bool, effort: &mut Effort) -> Option<Sighting> {
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
        // The ends of PDF417 are soon seen to be there or not; grids take their time.
        pdf417(&field, &outline, &powers, effort).or_else(|| squares(&field, &outline, &powers, effort))
    })
}

/// Whether sides are about as long as those next to them; a tilted square is somewhat shorter one way.
fn is_squarish(outline: &Quad) -> bool {
    let [a, b, c, d] = outline.0;
    let (along, across) = (a.distance(b) + c.distance(d), b.distance(c) + d.distance(a));
    along < SLANT * across && across < SLANT * along
}

/// How much longer one side of a tilted square is than the one next to it, at most.
const SLANT: f64 = 1.4;

fn squares(field: &Field, outline: &Quad, powers: &Powers, effort: &mut Effort) -> Option<Sighting> {
    if !is_squarish(outline) {
        return None;
    }
    let power = |side: u32| {
        let of = |powers: &[f64]| powers.get(side as usize).copied().unwrap_or(0.0);
        of(&powers.along) + of(&powers.across)
    };
    let mut sides: Vec<(u32, f64)> = matrix::sides().map(|side| (side, power(side))).collect();
    sides.sort_by(|a, b| b.1.total_cmp(&a.1));
    let mut likely = sides.iter().take(SIDES).filter(|(_, power)| *power > 0.0);
    likely.find_map(|(side, _)| {
        effort.fits = effort.fits.checked_sub(1)?;
        let grid = Grid { columns: *side, rows: *side };
        let quad = grid.fit_where_clear(field, outline)?;
        let (likely, read) = square(field, &quad, grid)?;
        effort.is_symbol |= likely;
        read
    })
}

/// A square symbol of which a grid was fitted, and whether its finder pattern is there.
fn square(field: &Field, quad: &Quad, grid: Grid) -> Option<(bool, Option<Sighting>)> {
    let side = grid.columns;
    let wider = Grid { columns: side + 2 * BESIDE, rows: side + 2 * BESIDE };
    let levels = wider.levels(field, &grid.grown(quad, BESIDE)?)?;
    let mut likely = false;
    for part in SHARP {
        let within = matrix::read_within(&wider.bits(&wider.sharp(&levels, part))?, side);
        likely |= within.is_likely();
        if let Some((kind, bytes)) = within.read {
            return Some((true, Some(sighting(kind, bytes, quad))));
        }
        if within.likeness < FAINT {
            break;
        }
    }
    Some((likely, None))
}

/// Of a hundred modules of finder patterns, fewer than this are right by chance: no sharpening makes them a symbol's.
const FAINT: u32 = 64;

/// A matrix symbol that was seen and not read, read from its fitted grid.
pub(super) fn again(view: &View, seen: &Sighting) -> Option<Sighting> {
    let (columns, rows) = seen.modules?;
    let (field, grid) = (Field::of(view), Grid { columns, rows });
    let quad = grid.fit(&field, &seen.quad()?, true)?;
    let levels = grid.levels(&field, &quad)?;
    let bits = |part| grid.bits(&grid.sharp(&levels, part));
    // The corners of a square may begin with any.
    let read = |bits: &BitMatrix| match columns == rows {
        true => {
            matrix::read_within(bits, columns).read.filter(|(kind, _)| *kind == seen.kind).map(|read| read.1)
        }
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

fn pdf417(field: &Field, outline: &Quad, powers: &Powers, effort: &mut Effort) -> Option<Sighting> {
    let mut ways = Vec::new();
    for turn in 0..4 {
        let mut quad = *outline;
        quad.0.rotate_left(turn);
        let [a, b, _, d] = quad.0;
        // Hardly any is higher than long.
        if a.distance(b) * SLANT < a.distance(d) {
            continue;
        }
        let powers = if turn % 2 == 0 { &powers.along } else { &powers.across };
        let mut counts: Vec<usize> = (FEWEST..powers.len()).filter(|n| powers[*n] > 0.0).collect();
        counts.sort_by(|a, b| powers[*b].total_cmp(&powers[*a]));
        ways.extend(counts.into_iter().take(WIDTHS).filter_map(|count| ends(field, &quad, count as u32)));
    }
    ways.sort_by(|a, b| b.0.total_cmp(&a.0));
    let likely = |(fit, quad, columns): &(f64, Quad, u32)| *fit >= ENDS && has_ends(field, quad, *columns);
    let likely: Vec<_> = ways.into_iter().filter(likely).take(WIDTHS).collect();
    let patterns = (!likely.is_empty()).then(rows::Patterns::new)?;
    effort.is_symbol = true;
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
fn ends(field: &Field, outline: &Quad, count: u32) -> Option<(f64, Quad, u32)> {
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

/// Lines on which start and stop pattern are compared.
const LINES: u32 = 24;

/// They fit this well on the mean of lines: those of text differ from line to line.
const THROUGHOUT: f64 = 0.6;

/// Whether start and stop pattern run along the whole height.
fn has_ends(field: &Field, quad: &Quad, columns: u32) -> bool {
    let Some(to_view) = (Grid { columns: rows::width(columns), rows: LINES }).map(quad) else { return false };
    let levels = |x: f64, y: f64| field.at(to_view.map(Point::new(x, y)));
    let end = rows::width(columns) - rows::STOP.1;
    let line = |line: u32| {
        let fit = |start, pattern: (u32, u32)| {
            rows::fit(&rows::modules(&levels, start, pattern.1, f64::from(line) + 0.5), pattern)
        };
        (fit(0, rows::START) + fit(end, rows::STOP)) / 2.0
    };
    let mean = (0..LINES).map(line).sum::<f64>() / f64::from(LINES);
    mean >= THROUGHOUT
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

fn pdf417_at(field: &Field, quad: &Quad, columns: u32, patterns: &rows::Patterns) -> Option<Sighting> {
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
/// get from it at best. None where error correction does not reach, and where the last row is not whole. Rows of PDF417 may
/// be several modules high.
#[must_use]
pub fn bytes_of_modules(kind: BarcodeKind, columns: u32, modules: &[bool]) -> Option<Vec<u8>> {
    let rows = (modules.len() as u32).checked_div(columns)?;
    if modules.is_empty() || !(modules.len() as u32).is_multiple_of(columns) {
        return None;
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules_that_make_no_whole_rows_are_no_symbol() {
        use BarcodeKind::{Aztec, DataMatrix, Pdf417, Qr};
        for kind in [Qr, Aztec, DataMatrix, Pdf417] {
            for (columns, count) in [(0, 0), (0, 5), (21, 0), (21, 22), (103, 0), (103, 104), (103, 1)] {
                assert_eq!(
                    bytes_of_modules(kind, columns, &vec![true; count]),
                    None,
                    "{kind:?} {columns} {count}"
                );
            }
        }
    }
}
