//! What is wrong on the zone: light, shadow, things that lie on it.

use super::cells::{Cell, Cells};
use crate::sight::{Complaint, Flaw, Region};

/// What can be said of a cell.
type Judge = fn(&Cell, usual: (f64, f64)) -> bool;

/// Ink that light lifts by half of the contrast or more, on paper that is not darker than elsewhere: light takes contrast
/// away, while a part outside of a shadow only has more of both.
fn glare(cell: &Cell, (paper, ink): (f64, f64)) -> bool {
    let lifted = cell.ink > ink + 0.45 * (paper - ink) && cell.paper > paper - 0.1 * (paper - ink);
    lifted && (cell.paper - cell.ink) * paper < 0.75 * (paper - ink) * cell.paper
}

/// Paper far darker than elsewhere that still bears ink.
fn shadow(cell: &Cell, (paper, ink): (f64, f64)) -> bool {
    cell.paper < 0.62 * paper && (cell.paper - cell.ink) * paper > 0.45 * (paper - ink) * cell.paper
}

/// Neither paper nor ink, and no character: what lies there is darker than paper and has no strokes.
fn covered(cell: &Cell, (paper, ink): (f64, f64)) -> bool {
    cell.by_ink < 4_000
        && cell.paper < paper - 0.2 * (paper - ink)
        && cell.paper - cell.ink < 0.5 * (paper - ink)
}

/// The complaints about the cells of a zone in one picture.
pub(crate) fn complaints(cells: &Cells, image: usize) -> Vec<Complaint> {
    let Some(usual) = cells.usual() else { return Vec::new() };
    let mut found = Vec::new();
    let lit = cells.lit().unwrap_or(usual);
    let judges: [(Flaw, Judge, (f64, f64), usize); 3] =
        [(Flaw::Glare, glare, usual, 2), (Flaw::Shadow, shadow, lit, 6), (Flaw::Covered, covered, usual, 2)];
    // Where paper and ink can hardly be told, no cell says anything about a part of the zone.
    if usual.0 - usual.1 >= 20.0 {
        for (flaw, judge, usual, least) in judges {
            found.extend(patches(cells, |cell| judge(cell, usual), least).into_iter().filter_map(|patch| {
                let quad = cells.around(&patch)?;
                Some(Complaint { flaw, region: Region { image, quad }, on_zone: true })
            }));
        }
    }
    let whole: Vec<&Cell> = cells.cells.iter().collect();
    if let (Some(flaw), Some(quad)) = (exposure(usual), cells.around(&whole)) {
        found.push(Complaint { flaw, region: Region { image, quad }, on_zone: true });
    }
    found
}

/// Whether the zone as a whole is too dark or too bright to tell ink from paper.
fn exposure((paper, ink): (f64, f64)) -> Option<Flaw> {
    if paper < 45.0 || (paper < 90.0 && paper - ink < 25.0) {
        Some(Flaw::TooDark)
    } else if paper > 248.0 && ink > 150.0 {
        Some(Flaw::TooBright)
    } else {
        None
    }
}

/// Groups of neighbouring cells that a judge marks, each of at least so many.
fn patches<'c>(cells: &'c Cells, judge: impl Fn(&Cell) -> bool, least: usize) -> Vec<Vec<&'c Cell>> {
    let mut groups: Vec<Vec<&Cell>> = Vec::new();
    for cell in cells.cells.iter().filter(|cell| judge(cell)) {
        let near = |other: &&Cell| {
            other.place.1.abs_diff(cell.place.1) <= 1 && other.place.0.abs_diff(cell.place.0) <= 1
        };
        let (mut joined, apart): (Vec<_>, Vec<_>) = groups.into_iter().partition(|g| g.iter().any(near));
        groups = apart;
        let mut group = joined.drain(..).flatten().collect::<Vec<_>>();
        group.push(cell);
        groups.push(group);
    }
    groups.retain(|group| group.len() >= least);
    groups
}
