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
}

/// One picture of the zone.
pub(super) struct View<'a> {
    /// Which picture.
    pub source: &'a Source<'a>,
    /// The lines of the candidate that have a grid.
    pub lines: Vec<LineRead>,
}

/// Where a line is cut for a single look: on its grid.
pub(super) const ONE: &[(f64, f64)] = &[(0.0, 0.0)];
/// Where it is cut for a closer look: on its grid and a little beside it, along (in characters) and across (in heights of
/// a capital). The net sees each cell with other pixels, and errs less on the whole than with any of them.
pub(super) const CLOSER: &[(f64, f64)] = &[(0.0, 0.0), (0.06, 0.0), (-0.06, 0.0), (0.0, 0.06), (0.0, -0.06)];

impl<'a> View<'a> {
    /// Reads all lines of a candidate, each cut at all places of `looks`.
    pub(super) fn of(source: &'a Source<'a>, looks: &[(f64, f64)]) -> Self {
        let read = |line| {
            let grid = grid::fit(source.grey, line)?;
            let (from, to) = extent(&grid.text)?;
            let cells = seen(&grid, source, (from, to), looks);
            Some(LineRead { grid, from, cells })
        };
        Self { source, lines: source.candidate.lines.iter().filter_map(read).collect() }
    }

    /// The same lines on the same grids, read with other looks.
    pub(super) fn again(self, looks: &[(f64, f64)]) -> Self {
        let source = self.source;
        let read = |line: LineRead| {
            let range = line.range();
            LineRead { cells: seen(&line.grid, source, (range.start, range.end), looks), ..line }
        };
        Self { source, lines: self.lines.into_iter().map(read).collect() }
    }
}

/// What the cells of a line show: the mean of what the net tells of every look.
fn seen(grid: &LineGrid, source: &Source<'_>, range: (i32, i32), looks: &[(f64, f64)]) -> Vec<Cell> {
    let mut sums: Vec<nets::Logits> = Vec::new();
    for beside in looks {
        let told = grid.read(source.grey, range, *beside);
        if sums.is_empty() {
            sums = told;
        } else {
            sums.iter_mut()
                .zip(&told)
                .for_each(|(sum, one)| sum.iter_mut().zip(one).for_each(|(a, b)| *a += b));
        }
    }
    let count = looks.len() as f32;
    sums.iter().map(|sum| Cell::of(&sum.map(|s| s / count))).collect()
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
