//! Symbols by their outline: four sides, the modules along them, a grid that fits, and the bytes of its modules.

use super::frame::View;
use super::grid::{Field, Grid};
use super::lattice::Powers;
use super::stacked::{self, Found};
use super::symbols::Sighting;
use super::{matrix, outline, rows};
use crate::geometry::{Point, Quad};
use crate::sight::BarcodeKind;
use rxing::common::BitMatrix;

/// How many sides a square may have that are tried, the likeliest first.
const SIDES: usize = 5;

/// How much of their neighbours' brightness is taken out of modules, one after the other.
const SHARP: [f64; 3] = [0.3, 0.0, 0.8];

/// Modules beside a square: a fitted grid may be off by whole modules.
const BESIDE: u32 = 2;

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
    /// The size of modules in pixels of the view where a square outline holds much smaller ones than the patch seemed to.
    pub(super) finer: Option<f64>,
}

impl Effort {
    pub(super) const fn new() -> Self {
        Self { fits: FITS, is_symbol: false, finer: None }
    }
}

/// The symbol in the middle of a view, where it can be read; `module` is the size of a module in pixels of the view, `wide`
/// says that the symbol is likely PDF417.
pub(super) fn read(view: &View, module: f64, wide: bool, effort: &mut Effort) -> Option<Sighting> {
    let field = Field::of(view);
    let dark = outline::dark(view);
    let mut tried = Vec::new();
    GAPS[usize::from(wide)].into_iter().find_map(|gap| {
        // A few pixels.
        let outline = outline::of(view, &dark, (module * 0.8).round() as usize, gap)?;
        if tried.contains(&outline) {
            return None;
        }
        tried.push(outline);
        let powers = Powers::of(&field, &outline)?;
        // The ends of PDF417 are soon seen to be there or not; grids take their time.
        match stacked::read(&field, &outline, &powers) {
            Found::Read(bytes, quad) => return Some(sighting(BarcodeKind::Pdf417, bytes, &quad)),
            Found::Unread => effort.is_symbol = true,
            Found::Nothing => {}
        }
        if is_squarish(&outline) && stands_alone(&outline, view) && powers.module < FINER * module {
            effort.finer = Some(powers.module);
        }
        squares(&field, &outline, &powers, effort)
    })
}

/// Modules within an outline that are smaller than this part of those of the patch are looked at more closely.
const FINER: f64 = 0.8;

/// Whether there is as much around an outline as within: what fills a view is no symbol on something else.
fn stands_alone(outline: &Quad, view: &View) -> bool {
    2.0 * outline.area() < f64::from(view.width) * f64::from(view.height)
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
    let mut sides: Vec<(u32, f64)> = matrix::sides().map(|side| (side, powers.of_square(side))).collect();
    sides.sort_by(|a, b| b.1.total_cmp(&a.1));
    let mut likely = sides.iter().take(SIDES).filter(|(_, power)| powers.is_strong(*power));
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

/// A symbol that was seen and not read: PDF417 between the ends that were seen, a matrix from its fitted grid.
pub(super) fn again(view: &View, seen: &Sighting) -> Option<Sighting> {
    let field = Field::of(view);
    if seen.kind == BarcodeKind::Pdf417 {
        let outline = seen.quad()?;
        // An end that the picture cuts is as long as the other one.
        let [a, b, c, d] = outline.0;
        let beside =
            |at: Point, from: Point, to: Point| Point::new(at.x + to.x - from.x, at.y + to.y - from.y);
        let whole = [outline, Quad([a, b, beside(b, a, d), d]), Quad([a, b, c, beside(a, b, c)])];
        return whole.into_iter().find_map(|outline| {
            match stacked::read(&field, &outline, &Powers::of(&field, &outline)?) {
                Found::Read(bytes, quad) => Some(sighting(BarcodeKind::Pdf417, bytes, &quad)),
                Found::Unread | Found::Nothing => None,
            }
        });
    }
    let (columns, rows) = seen.modules?;
    let grid = Grid { columns, rows };
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
    stacked::of_modules(&levels, words)
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
