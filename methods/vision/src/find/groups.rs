//! Lines gathered into zones, ordered as they are read, and weighed.

use std::ops::Range;

use super::rows::Row;
use super::{Candidate, Line};
use crate::geometry::Point;

/// Lines with fewer characters are none of a zone.
const SHORT: f64 = 12.0;
/// Capital letters of OCR-B are so many pitches high (ISO 1073-2: 2.4 mm at 2.54 mm).
const CAPITAL: f64 = 0.94;
/// Lines of a zone of two are so many pitches apart (Doc 9303-4, figure 3: 6.35 mm at 2.54 mm).
pub(super) const OF_TWO: f64 = 2.5;
/// Those of a zone of three (Doc 9303-5, figure 6: 4.23 mm).
pub(super) const OF_THREE: f64 = 1.665;
/// How far apart neighbouring lines are at all, in pitches: tilt and careless printers.
const APART: Range<f64> = 1.35..3.7;
/// A stack has at most so many lines; more are a page of text, of which the longest are looked at.
const MOST: usize = 10;
/// What each line adds to the rank of a zone.
const LINE: f64 = 0.3;
/// The reading direction is sure from here on.
const SURE: f64 = 0.85;

/// A zone in the direction that its cells are read in and, where they are not sure of it, in the other one.
pub(super) struct Zone {
    /// In the likelier direction.
    pub(super) best: Candidate,
    /// Upside down.
    pub(super) other: Option<Candidate>,
}

/// The zones among lines. Lines of two documents that lie close together stand in one stack: what remains when the
/// likeliest zone is taken out of it is looked at again.
pub(super) fn zones(rows: &[Row]) -> Vec<Zone> {
    let rows: Vec<&Row> = rows.iter().filter(|row| row.length() > SHORT * row.pitch).collect();
    let mut zones = Vec::new();
    for mut left in stacks(&rows) {
        while let Some(lines) = likeliest(&left) {
            left.retain(|row| !lines.iter().any(|line| std::ptr::eq(*row, *line)));
            zones.extend(zone(&lines));
        }
    }
    zones
}

/// Lines that stand one below the other.
fn stacks<'a>(rows: &[&'a Row]) -> Vec<Vec<&'a Row>> {
    let mut left: Vec<&Row> = rows.to_vec();
    let mut stacks = Vec::new();
    while !left.is_empty() {
        let mut stack = vec![left.remove(0)];
        while let Some(next) = left.iter().position(|row| stack.iter().any(|other| stands_below(other, row)))
        {
            stack.push(left.remove(next));
        }
        stacks.push(stack);
    }
    stacks
}

/// Whether two lines may be neighbours in a zone.
fn stands_below(a: &Row, b: &Row) -> bool {
    let pitch = (a.pitch + b.pitch) / 2.0;
    let ends = [b.span.0, b.span.1].map(|t| a.along(b.point(t)));
    let (low, high) = (ends[0].min(ends[1]).max(a.span.0), ends[0].max(ends[1]).min(a.span.1));
    let distance = b.below(a.point((low + high) / 2.0)).abs() / pitch;
    (a.axis.x * b.axis.x + a.axis.y * b.axis.y).abs() > 0.97
        && a.pitch.max(b.pitch) < 1.3 * a.pitch.min(b.pitch)
        && high - low > 0.5 * a.length().min(b.length())
        && APART.contains(&distance)
}

/// The lines of the likeliest zone in a stack of lines, the longest first; none of an empty stack.
fn likeliest<'a>(stack: &[&'a Row]) -> Option<Vec<&'a Row>> {
    let lines = Stack::new(stack, 1.0)?;
    // Another line of like length is evidence that its characters alone do not carry.
    let rank = |choice: &[Placed]| lines.part(choice).score * (1.0 + LINE * choice.len() as f64);
    let ranked = lines.choices().into_iter().map(|choice| (rank(&choice), choice));
    let (_, best) = ranked.max_by(|a, b| a.0.total_cmp(&b.0))?;
    let mut rows: Vec<&Row> = best.into_iter().map(|(row, ..)| row).collect();
    rows.sort_by(|a, b| b.length().total_cmp(&a.length()));
    Some(rows)
}

/// The zone of some lines, the longest first, in the direction that most of them are read in.
fn zone(lines: &[&Row]) -> Option<Zone> {
    let lead = lines.first()?;
    let sense = |row: &Row| {
        let same = lead.axis.x * row.axis.x + lead.axis.y * row.axis.y > 0.0;
        row.sense * row.length() * if same { 1.0 } else { -1.0 }
    };
    let length: f64 = lines.iter().map(|row| row.length()).sum();
    let turned = lines.iter().map(|row| sense(row)).sum::<f64>() / length;
    let zone = Stack::new(lines, if turned < 0.0 { -1.0 } else { 1.0 })?;
    let best = zone.part(&zone.lines);
    let doubt = 1.0 - (turned.abs() / SURE).min(1.0);
    let other =
        (doubt > 0.0).then(|| Candidate { score: best.score * (0.5 + 0.45 * doubt), lines: best.reversed() });
    Some(Zone { best, other })
}

impl Candidate {
    /// Its lines, read upside down.
    fn reversed(&self) -> Vec<Line> {
        self.lines.iter().rev().map(|line| Line { start: line.end, end: line.start, ..*line }).collect()
    }
}

/// A line with its start and end along the axis of a stack.
type Placed<'a> = (&'a Row, f64, f64);

/// Lines in reading order, along one axis.
struct Stack<'a> {
    /// Each line with its start and end along the axis of the longest.
    lines: Vec<Placed<'a>>,
    /// The axis: of the longest line, in reading direction.
    lead: &'a Row,
    /// 1 where the reading direction is the longest line's, else −1.
    sign: f64,
}

impl<'a> Stack<'a> {
    fn new(stack: &[&'a Row], sign: f64) -> Option<Self> {
        let lead = *stack.first()?;
        let placed = |row: &&'a Row| {
            let ends = [row.span.0, row.span.1].map(|t| sign * lead.along(row.point(t)));
            (*row, ends[0].min(ends[1]), ends[0].max(ends[1]))
        };
        let mut lines: Vec<Placed> = stack.iter().take(MOST).map(placed).collect();
        let depth = |row: &Row| sign * lead.below(row.point((row.span.0 + row.span.1) / 2.0));
        lines.sort_by(|a, b| depth(a.0).total_cmp(&depth(b.0)));
        Some(Self { lines, lead, sign })
    }

    /// One, two or three of the lines, as far apart as lines of a zone are; three as far apart as each other.
    fn choices(&self) -> Vec<Vec<Placed<'a>>> {
        let depth = |row: &Row| self.sign * self.lead.below(row.point((row.span.0 + row.span.1) / 2.0));
        let apart = |a: &Placed, b: &Placed| (depth(b.0) - depth(a.0)) / self.lead.pitch;
        let neighbours = |a: &Placed, b: &Placed| APART.contains(&apart(a, b));
        let mut choices: Vec<Vec<Placed>> = self.lines.iter().map(|line| vec![*line]).collect();
        for (i, first) in self.lines.iter().enumerate() {
            for (j, second) in self.lines.iter().enumerate().skip(i + 1).filter(|(_, b)| neighbours(first, b))
            {
                choices.push(vec![*first, *second]);
                let even = |third: &&Placed| {
                    let ratio = apart(second, third) / apart(first, second);
                    neighbours(second, third) && (0.7..1.4).contains(&ratio)
                };
                let thirds = self.lines.iter().skip(j + 1).filter(even);
                choices.extend(thirds.map(|third| vec![*first, *second, *third]));
            }
        }
        choices
    }

    /// The candidate of some lines: common ends that suit a layout best, and its score.
    fn part(&self, lines: &[Placed]) -> Candidate {
        let n = lines.len();
        let pitch = lines.iter().map(|(row, ..)| row.pitch).sum::<f64>() / n as f64;
        let starts = lines.iter().map(|line| line.1);
        let ends = starts.flat_map(|start| lines.iter().map(move |line| (start, line.2)));
        let fitting = ends.map(|(start, end)| (start, end, layout((end - start) / pitch, n)));
        // Longer is better among ends that suit a layout alike.
        let rank = |(start, end, suits): &(f64, f64, f64)| suits + 0.002 * (end - start) / pitch;
        let best = fitting.max_by(|a, b| rank(a).total_cmp(&rank(b)));
        let (start, end, suits) = best.unwrap_or((0.0, 0.0, 0.0));
        let certainty = |(row, low, high): &Placed| {
            let inside = (high.min(end) - low.max(start)).max(0.0);
            row.certainty() * inside / (end - start).max(pitch)
        };
        let certainty = lines.iter().map(certainty).sum::<f64>() / n as f64;
        let measured = lines.iter().map(|(row, ..)| self.line(row, (start, end), self.height(lines, pitch)));
        Candidate { lines: measured.collect(), score: certainty * suits }
    }

    /// The height of capital letters: that of OCR-B, shortened as the distance of the lines is.
    fn height(&self, lines: &[Placed], pitch: f64) -> f64 {
        let depth = |row: &Row| self.lead.below(row.point((row.span.0 + row.span.1) / 2.0));
        let apart = lines.windows(2).map(|pair| (depth(pair[0].0) - depth(pair[1].0)).abs()).sum::<f64>();
        let steps = lines.len().saturating_sub(1).max(1) as f64;
        let distance = apart / steps / pitch;
        // Two lines may be two of three: the standard's distance that is nearer by proportion.
        let nominal = if distance * distance < OF_TWO * OF_THREE { OF_THREE } else { OF_TWO };
        let squeezed = if lines.len() > 1 { distance / nominal } else { 1.0 };
        CAPITAL * pitch * squeezed.clamp(0.8, 1.15)
    }

    /// The line of a row between common ends.
    fn line(&self, row: &Row, (start, end): (f64, f64), height: f64) -> Line {
        let at = |along: f64| {
            let foot = self.lead.point(self.sign * along);
            row.point(row.along(foot))
        };
        let (start, end) = (at(start), at(end));
        Line { start, end, height, pitch: row.pitch }
    }
}

/// How well so many characters in each of so many lines suit the layouts of Doc 9303: 1 well, less the further off.
fn layout(characters: f64, lines: usize) -> f64 {
    let known: &[f64] = match lines {
        3 => &[30.0],
        2 => &[36.0, 44.0],
        _ => &[30.0, 36.0, 44.0],
    };
    let off = known.iter().map(|count| (characters / count - 1.0).abs()).fold(f64::MAX, f64::min);
    let whole = if lines == 1 { 0.7 } else { 1.0 };
    whole * (1.0 - (off - 0.06).max(0.0) * 1.5).clamp(0.1, 1.0)
}

impl Zone {
    /// The zone in pixels of the picture instead of those of a copy.
    pub(super) fn enlarged(self, factor: f64) -> Self {
        Self { best: self.best.enlarged(factor), other: self.other.map(|other| other.enlarged(factor)) }
    }
}

impl Candidate {
    fn enlarged(self, factor: f64) -> Self {
        let point = |p: Point| Point::new((p.x + 0.5) * factor - 0.5, (p.y + 0.5) * factor - 0.5);
        let line = |line: Line| Line {
            start: point(line.start),
            end: point(line.end),
            height: line.height * factor,
            pitch: line.pitch * factor,
        };
        Self { lines: self.lines.into_iter().map(line).collect(), score: (self.score * 1e4).round() / 1e4 }
    }
}
