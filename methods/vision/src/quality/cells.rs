//! The brightness of paper and ink in every cell of a zone.

use crate::Grey;
use crate::geometry::{Homography, Point, Quad};
use crate::page::PITCH;
use crate::page::border::sample;
use crate::sight::Zone;

/// Half the height of a cell in millimetres: capitals and a little paper.
const HALF: f64 = 1.6;

/// One cell of the zone.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cell {
    /// Its line and column.
    pub(crate) place: (usize, usize),
    /// The brightness of its paper: nearly the brightest there is.
    pub(crate) paper: f64,
    /// The brightness of its ink: nearly the darkest there is.
    pub(crate) ink: f64,
    /// How sure ink alone makes of the character, in ten-thousandths.
    pub(crate) by_ink: u16,
}

/// The cells of a zone that lie in the picture.
pub(crate) struct Cells<'a> {
    pub(crate) cells: Vec<Cell>,
    pub(crate) to_picture: &'a Homography,
    /// Millimetres from line to line.
    pub(crate) distance: f64,
    /// Cells that lie outside of the picture.
    pub(crate) outside: usize,
}

impl<'a> Cells<'a> {
    /// Looks at every cell of a zone.
    pub(crate) fn of(grey: &Grey, to_picture: &'a Homography, zone: &Zone, distance: f64) -> Self {
        let mut found = Self { cells: Vec::new(), to_picture, distance, outside: 0 };
        let mut characters = zone.characters.iter();
        for (row, line) in zone.lines.iter().enumerate() {
            for column in 0..line.chars().count() {
                let by_ink = characters.next().map_or(0, |c| c.by_ink.ten_thousandths());
                match levels(grey, to_picture, Point::new(column as f64 * PITCH, row as f64 * distance)) {
                    Some((paper, ink)) => found.cells.push(Cell { place: (row, column), paper, ink, by_ink }),
                    None => found.outside += 1,
                }
            }
        }
        found
    }

    /// The usual brightness of paper and of ink.
    pub(crate) fn usual(&self) -> Option<(f64, f64)> {
        let middle = |pick: fn(&Cell) -> f64| {
            let mut values: Vec<f64> = self.cells.iter().map(pick).collect();
            values.sort_by(f64::total_cmp);
            values.get(values.len() / 2).copied()
        };
        Some((middle(|c| c.paper)?, middle(|c| c.ink)?))
    }

    /// Paper and ink of a cell that lies in as much light as any: one fifth of the cells have brighter paper.
    pub(crate) fn lit(&self) -> Option<(f64, f64)> {
        let mut cells: Vec<&Cell> = self.cells.iter().collect();
        cells.sort_by(|a, b| a.paper.total_cmp(&b.paper));
        cells.get(cells.len() * 4 / 5).map(|cell| (cell.paper, cell.ink))
    }

    /// The corners around cells, in the picture; none around no cell.
    pub(crate) fn around(&self, cells: &[&Cell]) -> Option<Quad> {
        let columns = cells.iter().map(|c| c.place.1);
        let rows = cells.iter().map(|c| c.place.0);
        let (left, right) = (columns.clone().min()?, columns.max()? + 1);
        let (top, bottom) = (rows.clone().min()?, rows.max()?);
        let area = Quad::upright(
            left as f64 * PITCH,
            top as f64 * self.distance - HALF,
            right as f64 * PITCH,
            bottom as f64 * self.distance + HALF,
        );
        Some(self.to_picture.map_quad(&area))
    }
}

/// Paper and ink of the cell whose left edge has this middle; none where it lies outside of the picture.
fn levels(grey: &Grey, to_picture: &Homography, left: Point) -> Option<(f64, f64)> {
    const ACROSS: usize = 8;
    const DOWN: usize = 10;
    let mut values = Vec::with_capacity(ACROSS * DOWN);
    for i in 0..ACROSS * DOWN {
        let x = left.x + ((i % ACROSS) as f64 + 0.5) / ACROSS as f64 * PITCH;
        let y = left.y + (((i / ACROSS) as f64 + 0.5) / DOWN as f64 - 0.5) * 2.0 * HALF;
        values.push(sample(grey, to_picture.map(Point::new(x, y)))?);
    }
    values.sort_by(f64::total_cmp);
    Some((values[ACROSS * DOWN * 85 / 100], values[ACROSS * DOWN * 5 / 100]))
}
