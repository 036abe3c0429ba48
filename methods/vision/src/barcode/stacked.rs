//! PDF417 by its start and its stop pattern: found beside an outline, followed, and the codewords between them.

use super::bars;
use super::edges::Edges;
use super::grid::{Field, Grid};
use super::lattice::Powers;
use super::rows::{self, Levels, Patterns};
use crate::geometry::{Point, Quad};

/// How many counts of modules along the symbol are tried.
const WIDTHS: usize = 2;

/// How much of their neighbours' brightness is taken out of modules, one after the other.
const SHARP: [f64; 3] = [0.3, 0.0, 0.8];

/// A start and a stop pattern fit this well at least.
const ENDS: f64 = 0.6;

/// Fewest modules between the middles of start and stop pattern, roughly.
const FEWEST: usize = 30;

/// How much longer than high a symbol is at least, as one part of the other; a tilted one seems shorter.
const SLANT: f64 = 1.4;

/// Corners that are this near in pixels of the view are those of one symbol.
const SAME: f64 = 4.0;

/// What was found within an outline.
pub(super) enum Found {
    /// No start and stop pattern.
    Nothing,
    /// These, and no bytes between them.
    Unread,
    /// The bytes, and the corners.
    Read(Vec<u8>, Quad),
}

/// The symbol that has an outline; `powers` are those of the modules within it.
pub(super) fn read(field: &Field, outline: &Quad, powers: &Powers) -> Found {
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
    // Counts that lead to the same symbol are of no further use.
    let mut likely: Vec<_> = ways.into_iter().filter(likely).take(WIDTHS).collect();
    likely.dedup_by(|b, a| a.2 == b.2 && a.1.0[0].distance(b.1.0[0]) < SAME);
    if likely.is_empty() {
        return Found::Nothing;
    }
    let patterns = Patterns::new();
    let read = likely.into_iter().find_map(|(_, quad, columns)| between(field, &quad, columns, &patterns));
    read.map_or(Found::Unread, |(bytes, quad)| Found::Read(bytes, quad))
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
        let mut modules = [0.0; rows::LONGEST];
        modules.iter_mut().zip(middles).for_each(|(module, middle)| *module = *middle);
        (rows::fit(&modules[..pattern.1 as usize], pattern), start)
    });
    fits.max_by(|a, b| a.0.total_cmp(&b.0))
}

/// The bytes between the patterns at both ends, and the corners of the symbol.
fn between(field: &Field, quad: &Quad, columns: u32, patterns: &Patterns) -> Option<(Vec<u8>, Quad)> {
    let width = f64::from(rows::width(columns));
    let flat = Grid { columns: rows::width(columns), rows: 1 };
    let to_view = flat.map(quad)?;
    let bars = bars::follow(&|x, y| field.at(to_view.map(Point::new(x, y))), columns);
    let corner = |x: f64, side: bars::Side, y: f64| {
        to_view.map(Point::new(x + side.top + (side.bottom - side.top) * y, y))
    };
    let quad = Quad([
        corner(0.0, bars.left, bars.top),
        corner(width, bars.right, bars.top),
        corner(width, bars.right, bars.bottom),
        corner(0.0, bars.left, bars.bottom),
    ]);
    let to_view = flat.map(&quad)?;
    let edges = Edges::of(&|x, y| field.at(to_view.map(Point::new(x, y))), columns);
    let levels = |x: f64, y: f64| field.at(to_view.map(Point::new(x + edges.aside(x), y)));
    let (shape, [left, right]) = rows::shape(&levels, columns, patterns)?;
    // Rows run straight from one side to the other. Corners moved along the sides would move the modules between them, too.
    let across = |at_left: f64, at_right: f64, x: f64| at_left + (at_right - at_left) * x / width;
    let place = |x: f64, y: f64| {
        let (top, bottom) = (across(left.top, right.top, x), across(left.bottom, right.bottom, x));
        Point::new(x, top + (bottom - top) * y)
    };
    let corners = [(0.0, 0.0), (width, 0.0), (width, 1.0), (0.0, 1.0)];
    let quad = Quad(corners.map(|(x, y)| to_view.map(place(x, y))));
    let levels = |x: f64, y: f64| {
        let place = place(x, y);
        field.at(to_view.map(Point::new(x + edges.aside(x), place.y)))
    };
    let bytes = SHARP.into_iter().find_map(|part| rows::read(&levels, shape, patterns, Some(part)));
    Some((bytes?, quad))
}

/// The bytes of a symbol whose modules are all known, by columns of modules and part of the height. What is known as dark or
/// bright says nothing about how clear it is: no codeword is given up as lost.
pub(super) fn of_modules(levels: &Levels<'_>, columns: u32) -> Option<Vec<u8>> {
    let patterns = Patterns::new();
    let (shape, _) = rows::shape(levels, columns, &patterns)?;
    rows::read(levels, shape, &patterns, None)
}
