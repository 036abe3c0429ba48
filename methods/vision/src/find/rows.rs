//! Cells of text gathered into straight lines.

use super::cells::Cell;
use crate::geometry::Point;

/// Lines of fewer cells are chance.
const CELLS: usize = 6;
/// Neighbouring cells of one line are at most so many cells apart.
const REACH: usize = 2;
/// Parts of one line have at most so many characters between them: a glare, a finger.
const GAP: f64 = 9.0;
/// A line ends with the last cell of at least this certainty.
const STRONG: f64 = 0.5;
/// The net sees text so many pitches beyond its ends (measured on pages of Utopia).
const SMEAR: f64 = 0.45;

/// A straight line of text in pixels of a step.
#[derive(Debug, Clone)]
pub(super) struct Row {
    /// Its cells.
    cells: Vec<Cell>,
    /// A point on it.
    pub(super) origin: Point,
    /// Its reading direction, of length one.
    pub(super) axis: Point,
    /// Where it starts and ends along the axis, from the origin.
    pub(super) span: (f64, f64),
    /// Pixels from character to character.
    pub(super) pitch: f64,
    /// How sure the reading direction is: −1 the other way, 0 unsure, 1 sure.
    pub(super) sense: f64,
}

/// The straight lines among cells, the longest first.
pub(super) fn rows(cells: &[Cell]) -> Vec<Row> {
    let mut rows: Vec<Row> = components(cells).into_iter().flat_map(split).collect();
    while let Some((a, b, joined)) = joinable(&rows) {
        rows.swap_remove(b);
        rows[a] = joined;
    }
    rows.sort_by(|a, b| b.length().total_cmp(&a.length()));
    rows
}

/// The first two parts of one line, and both in one.
fn joinable(rows: &[Row]) -> Option<(usize, usize, Row)> {
    let pairs = (0..rows.len()).flat_map(|a| (a + 1..rows.len()).map(move |b| (a, b)));
    pairs.filter(|(a, b)| rows[*a].continues(&rows[*b])).find_map(|(a, b)| {
        let cells = rows[a].cells.iter().chain(&rows[b].cells).copied().collect();
        Some((a, b, Row::fit(cells)?))
    })
}

/// The lines in a component: where cells between two lines bridge them, the strongest line is taken out first.
fn split(mut cells: Vec<Cell>) -> Vec<Row> {
    let mut rows = Vec::new();
    while cells.len() >= CELLS {
        let Some(pitch) = middle_of(cells.iter().map(|cell| cell.pitch).collect()) else { break };
        let axis = common_axis(&cells);
        let mut depths: Vec<f64> =
            cells.iter().map(|cell| across(Point::default(), axis, cell.middle)).collect();
        depths.sort_by(f64::total_cmp);
        let below = |depth: f64| depths.partition_point(|other| *other < depth);
        // The stripe one pitch wide with the most cells.
        let stripe = depths.iter().enumerate().max_by_key(|(i, depth)| below(**depth + pitch) - i);
        let Some((_, top)) = stripe else { break };
        let inside = |cell: &Cell| {
            let depth = across(Point::default(), axis, cell.middle);
            (*top..*top + pitch).contains(&depth)
        };
        let Some(mut line) = regression(cells.iter().filter(|cell| inside(cell))) else { break };
        let near =
            |line: (Point, Point), cell: &Cell| across(line.0, line.1, cell.middle).abs() < 0.6 * pitch;
        for _ in 0..3 {
            line = regression(cells.iter().filter(|cell| near(line, cell))).unwrap_or(line);
        }
        let (kept, left): (Vec<Cell>, Vec<Cell>) = cells.iter().partition(|cell| near(line, cell));
        if kept.len() < CELLS {
            break;
        }
        rows.extend(Row::fit(kept));
        cells = left;
    }
    rows
}

impl Row {
    /// The line through cells.
    fn fit(cells: Vec<Cell>) -> Option<Self> {
        let (origin, axis) = regression(cells.iter())?;
        let turned = cells.iter().map(|cell| dot(cell.reading, axis)).sum::<f64>() / cells.len() as f64;
        let (axis, sense) =
            if turned < 0.0 { (Point::new(-axis.x, -axis.y), -turned) } else { (axis, turned) };
        let pitch = middle_of(cells.iter().map(|cell| cell.pitch).collect())?;
        // Faint cells at the ends are more often the border of the text than text.
        let strong = cells.iter().filter(|cell| cell.certainty > STRONG);
        let along = strong.map(|cell| along(origin, axis, cell.centre));
        let span = along.fold((f64::MAX, f64::MIN), |(low, high), t| (low.min(t), high.max(t)));
        let span = (span.0 + SMEAR * pitch, span.1 - SMEAR * pitch);
        (span.0 < span.1).then_some(Self { cells, origin, axis, span, pitch, sense })
    }

    /// From its start to its end, in pixels.
    pub(super) fn length(&self) -> f64 {
        self.span.1 - self.span.0
    }

    /// The point so far along the line.
    pub(super) fn point(&self, along: f64) -> Point {
        Point::new(self.origin.x + self.axis.x * along, self.origin.y + self.axis.y * along)
    }

    /// How far a point lies along the line.
    pub(super) fn along(&self, point: Point) -> f64 {
        along(self.origin, self.axis, point)
    }

    /// How far a point lies below the line, as it is read.
    pub(super) fn below(&self, point: Point) -> f64 {
        across(self.origin, self.axis, point)
    }

    /// The mean certainty of the cells times the part of the line that they cover.
    pub(super) fn certainty(&self) -> f64 {
        let certainty = self.cells.iter().map(|cell| cell.certainty).sum::<f64>() / self.cells.len() as f64;
        let steps = (self.length() / self.pitch).max(1.0) as usize + 1;
        let mut covered = vec![false; steps];
        for cell in &self.cells {
            let step = ((self.along(cell.centre) - self.span.0) / self.pitch) as usize;
            covered[step.min(steps - 1)] = true;
        }
        certainty * covered.iter().filter(|c| **c).count() as f64 / steps as f64
    }

    /// Whether another row is a part of the same line of text.
    fn continues(&self, other: &Self) -> bool {
        let pitch = self.pitch.max(other.pitch);
        let gap = |line: &Self, part: &Self| {
            let ends = [part.span.0, part.span.1].map(|t| line.along(part.point(t)));
            (ends[0].min(ends[1]) - line.span.1).max(line.span.0 - ends[0].max(ends[1]))
        };
        let long = if self.length() > other.length() { self } else { other };
        let short = if self.length() > other.length() { other } else { self };
        dot(self.axis, other.axis).abs() > 0.94
            && pitch < 1.35 * self.pitch.min(other.pitch)
            && gap(long, short) < GAP * pitch
            && long.below(short.point((short.span.0 + short.span.1) / 2.0)).abs() < 0.6 * pitch
    }
}

/// Cells that touch, with like directions and pitches, and middles on one line.
fn components(cells: &[Cell]) -> Vec<Vec<Cell>> {
    let columns = cells.iter().map(|cell| cell.at.0 + 1).max().unwrap_or(0);
    let lines = cells.iter().map(|cell| cell.at.1 + 1).max().unwrap_or(0);
    let mut at = vec![usize::MAX; columns * lines];
    cells.iter().enumerate().for_each(|(i, cell)| at[cell.at.1 * columns + cell.at.0] = i);
    let mut taken = vec![false; cells.len()];
    let mut components = Vec::new();
    for first in 0..cells.len() {
        if std::mem::replace(&mut taken[first], true) {
            continue;
        }
        let (mut open, mut component) = (vec![first], Vec::new());
        while let Some(i) = open.pop() {
            let cell = &cells[i];
            component.push(*cell);
            for v in cell.at.1.saturating_sub(REACH)..(cell.at.1 + REACH + 1).min(lines) {
                for u in cell.at.0.saturating_sub(REACH)..(cell.at.0 + REACH + 1).min(columns) {
                    let j = at[v * columns + u];
                    if j != usize::MAX && !taken[j] && cell.touches(&cells[j]) {
                        taken[j] = true;
                        open.push(j);
                    }
                }
            }
        }
        components.push(component);
    }
    components
}

impl Cell {
    /// Whether two cells near each other belong to one line.
    fn touches(&self, other: &Self) -> bool {
        let pitch = self.pitch.min(other.pitch);
        dot(self.axis, other.axis).abs() > 0.9
            && self.pitch.max(other.pitch) < 1.4 * pitch
            && across(self.middle, self.axis, other.middle).abs() < 0.55 * pitch
            && across(other.middle, other.axis, self.middle).abs() < 0.55 * pitch
    }
}

/// The direction, up to its sign, of most of the cells.
fn common_axis(cells: &[Cell]) -> Point {
    let (mut cosine, mut sine) = (0.0, 0.0);
    for cell in cells {
        cosine += cell.certainty * (cell.axis.x * cell.axis.x - cell.axis.y * cell.axis.y);
        sine += cell.certainty * 2.0 * cell.axis.x * cell.axis.y;
    }
    super::cells::halved(cosine, sine)
}

/// The centre of the middles of cells and the direction in which they spread most, with the cells' own axes as a prior.
fn regression<'a>(cells: impl Iterator<Item = &'a Cell> + Clone) -> Option<(Point, Point)> {
    let weight: f64 = cells.clone().map(|cell| cell.certainty).sum();
    if weight <= 0.0 {
        return None;
    }
    let mean = |value: fn(&Cell) -> f64| cells.clone().map(|c| c.certainty * value(c)).sum::<f64>() / weight;
    let origin = Point::new(mean(|c| c.middle.x), mean(|c| c.middle.y));
    // Covariances as a double angle; the axes of the cells count like points a pitch away.
    let (mut cosine, mut sine) = (0.0, 0.0);
    for cell in cells {
        let (x, y) = (cell.middle.x - origin.x, cell.middle.y - origin.y);
        let (a, own) = (cell.axis, cell.pitch * cell.pitch);
        cosine += cell.certainty * (x * x - y * y + own * (a.x * a.x - a.y * a.y));
        sine += cell.certainty * 2.0 * (x * y + own * a.x * a.y);
    }
    Some((origin, super::cells::halved(cosine, sine)))
}

/// The middle one of some numbers.
fn middle_of(mut numbers: Vec<f64>) -> Option<f64> {
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied()
}

fn dot(a: Point, b: Point) -> f64 {
    a.x * b.x + a.y * b.y
}

/// How far a point lies along an axis from an origin.
fn along(origin: Point, axis: Point, point: Point) -> f64 {
    dot(Point::new(point.x - origin.x, point.y - origin.y), axis)
}

/// How far a point lies to the right hand of an axis through an origin: below it, where the axis points right.
fn across(origin: Point, axis: Point, point: Point) -> f64 {
    axis.x * (point.y - origin.y) - axis.y * (point.x - origin.x)
}
