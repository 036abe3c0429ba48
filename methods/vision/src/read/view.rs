//! One view of a zone: its lines with their grids, and what each cell of them shows in this picture.

use super::Source;
use super::cells::Cell;
use super::grid::{self, LineGrid};
use super::nets;
use super::plane::{self, Placing};
use super::strip::Axis;
use crate::geometry::{Point, Quad};

/// Cells read beyond either end of the text that the grid net sees.
const BEYOND: i32 = 2;
/// The most cells of a line that are read.
const MOST: i32 = 52;

/// A line that was read: cell `c` of its grid is `cells[c - from]`.
pub(super) struct LineRead {
    /// Where its characters stand.
    pub grid: LineGrid,
    from: i32,
    cells: Vec<Cell>,
    /// What the net told of each cell, the sum of all looks.
    told: Vec<nets::Logits>,
}

/// One picture of the zone.
pub(super) struct View<'a> {
    /// Which picture.
    pub source: &'a Source<'a>,
    /// The lines of the candidate that have a grid.
    pub lines: Vec<LineRead>,
}

/// Where a line is cut for a closer look: a little beside its grid, along (in characters) and across (in heights of a
/// capital). The net sees each cell with other pixels, and errs less on the whole than with any of them.
const CLOSER: [(f64, f64); 4] = [(0.06, 0.0), (-0.06, 0.0), (0.0, 0.06), (0.0, -0.06)];

impl<'a> View<'a> {
    /// Reads all lines of a candidate, each cut on its grid.
    pub(super) fn of(source: &'a Source<'a>) -> Self {
        let read = |line| {
            let grid = grid::fit(source.grey, line)?;
            let (from, to) = extent(&grid.text)?;
            let told = grid.read(source.grey, (from, to), (0.0, 0.0));
            let cells = told.iter().map(Cell::of).collect();
            Some(LineRead { grid, from, cells, told })
        };
        Self { source, lines: source.candidate.lines.iter().filter_map(read).collect() }
    }

    /// The same lines on the same grids with closer looks: the mean of what the net tells of all.
    pub(super) fn closer(mut self) -> Self {
        let count = CLOSER.len() as f32 + 1.0;
        for line in &mut self.lines {
            let range = line.range();
            for beside in CLOSER {
                let told = line.grid.read(self.source.grey, (range.start, range.end), beside);
                let numbers = line.told.as_flattened_mut().iter_mut();
                numbers.zip(told.as_flattened()).for_each(|(sum, one)| *sum += one);
            }
            line.cells = line.told.iter().map(|sum| Cell::of(&sum.map(|s| s / count))).collect();
        }
        self
    }
}

/// From where to where a line is worth reading: around the longest run that looks like text.
fn extent(text: &[f64]) -> Option<(i32, i32)> {
    let first = text.iter().position(|odds| *odds > 0.0)?;
    let last = text.iter().rposition(|odds| *odds > 0.0)?;
    // A strip has fewer than a hundred cells.
    let index = |i: usize| i as i32 - grid::MARGIN as i32;
    let (from, to) = (index(first) - BEYOND, index(last) + 1 + BEYOND);
    (to - from >= 8).then(|| (from, to.min(from + MOST)))
}

impl LineRead {
    /// What cell `c` shows; nothing where it was not read.
    pub(super) fn cell(&self, c: i32) -> Cell {
        let index = usize::try_from(c - self.from).ok();
        index.and_then(|i| self.cells.get(i)).copied().unwrap_or(Cell { text: -3.0, ..Cell::BLANK })
    }

    /// The cells that were read.
    pub(super) fn range(&self) -> std::ops::Range<i32> {
        // Fewer than a hundred cells.
        self.from..self.from + self.cells.len() as i32
    }

    /// How well a text of `columns` cells from `offset` fits where text is and where none is: log odds.
    pub(super) fn text_at(&self, offset: i32, columns: i32) -> f64 {
        let inside = offset..offset + columns;
        let read: f64 = self
            .range()
            .map(|c| if inside.contains(&c) { self.cell(c).text } else { -self.cell(c).text })
            .sum();
        let missing = inside.filter(|c| !self.range().contains(c)).count();
        read - 3.0 * missing as f64
    }

    /// The log odds of all text on the line, not counting what is none.
    pub(super) fn text(&self) -> f64 {
        self.range().map(|c| self.cell(c).text.max(0.0)).sum()
    }

    /// The corners of a run of cells, a little higher than its capitals.
    pub(super) fn quad(&self, from: i32, to: i32) -> Quad {
        let edge = |u: i32, side: f64| {
            let axis = self.grid.axis(f64::from(u));
            Point::new(axis.middle.x + axis.down.x * side, axis.middle.y + axis.down.y * side)
        };
        let (over, under) = (-plane::HALF_HEIGHT, plane::HALF_HEIGHT);
        Quad([edge(from, over), edge(to, over), edge(to, under), edge(from, under)])
    }
}

impl View<'_> {
    /// The mean distance from one character to the next, in pixels.
    pub(super) fn pitch(&self, placing: &Placing) -> f64 {
        let each = self.middles(placing).map(|axis| axis.along.distance(Point::default()));
        let (sum, count) = each.fold((0.0, 0.0), |(sum, count), pitch| (sum + pitch, count + 1.0));
        if count > 0.0 { sum / count } else { 0.0 }
    }

    /// Contrast between ink and paper of the zone: by how much of the paper's brightness ink is darker.
    pub(super) fn contrast(&self, placing: &Placing) -> f64 {
        let mut levels: Vec<u8> = self.middles(placing).flat_map(|axis| self.levels(axis)).collect();
        levels.sort_unstable();
        let at = |part: usize| levels.get(levels.len() * part / 100).copied().map_or(0.0, f64::from);
        let (ink, paper) = (at(3), at(80));
        if paper > 0.0 { (paper - ink) / paper } else { 0.0 }
    }

    /// The axes at the middles of all characters of the zone.
    fn middles(&self, placing: &Placing) -> impl Iterator<Item = Axis> {
        (0..placing.columns * placing.offsets.len()).filter_map(|character| {
            let (line, column) = placing.cell(character);
            Some(self.lines.get(line)?.grid.axis(f64::from(column) + 0.5))
        })
    }

    /// Brightness at points all over one character's cell.
    fn levels(&self, axis: Axis) -> impl Iterator<Item = u8> {
        let parts = [-0.4, -0.3, -0.2, -0.1, 0.0, 0.1, 0.2, 0.3, 0.4];
        parts.into_iter().flat_map(move |v| {
            parts.map(|u| {
                let x = axis.middle.x + axis.along.x * u + axis.down.x * v;
                let y = axis.middle.y + axis.along.y * u + axis.down.y * v;
                // The casts saturate; `at` takes the nearest pixel.
                self.source.grey.at(x.round() as i64, y.round() as i64)
            })
        })
    }
}
