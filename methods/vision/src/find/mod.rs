//! Where a picture shows machine readable text: lines of OCR-B in any direction, gathered into zones.
//!
//! A small net looks at a coarse copy of the picture first and says for each cell whether it shows machine readable
//! text, in which direction and how large; straight lines are drawn through such cells, and lines that stand one below
//! the other make a zone. A copy twice as fine is looked at where nothing convincing was found, or only text so small
//! that more of it may have been missed.

mod beside;
mod cells;
mod contrast;
mod groups;
mod pyramid;
mod rows;

use groups::Zone;

use crate::geometry::Point;
use crate::model::Model;
use crate::picture::Grey;

/// A zone with this score ends the search on finer copies.
const CONVINCING: f64 = 0.75;
/// Candidates below this are not worth a reader's time.
const WORTH: f64 = 0.4;
/// Candidates below this part of the best one are not either.
const BESIDE: f64 = 0.6;
/// Characters of at least so many pixels on a copy: smaller ones on the same plane would still have been seen.
const COMFORTABLE: f64 = 6.0;
/// Lines nearer to each other than so many characters are one line; those of a zone are at least one and a half apart.
const ON_LINE: f64 = 1.2;
/// At most so many candidates are handed on.
const MOST: usize = 8;

/// One line of machine readable text, as it is read.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Line {
    /// The centre of the left edge of the first character, in pixels.
    pub start: Point,
    /// The centre of the right edge of the last character, in pixels.
    pub end: Point,
    /// The height of capital letters, in pixels.
    pub height: f64,
    /// The distance from one character to the next, in pixels.
    pub pitch: f64,
}

/// A place that may be a machine readable zone, in one of its two directions.
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate {
    /// Its lines from the first to the last, in reading order and reading direction.
    pub lines: Vec<Line>,
    /// How much it looks like a zone: 0 not at all, 1 certainly; rounded to ten-thousandths.
    pub score: f64,
}

/// The model that `zones` runs.
pub(crate) fn model() -> Model {
    Model::of("find", cells::FILE)
}

/// The places that may be machine readable zones, the likeliest first. Where the reading direction is not sure, the same
/// place follows upside down; where lines may have been missed, it follows at the end with places for them.
#[must_use]
pub fn zones(grey: &Grey) -> Vec<Candidate> {
    let mut found: Vec<Zone> = Vec::new();
    for step in pyramid::steps(grey) {
        let rows = rows::rows(&cells::cells(contrast::contrast(&step.grey)));
        let factor = f64::from(step.factor);
        for zone in groups::zones(&rows).into_iter().map(|zone| zone.enlarged(factor)) {
            add(&mut found, zone);
        }
        let comfortable = |zone: &Zone| zone.best.lines.iter().all(|line| line.pitch >= COMFORTABLE * factor);
        if found.iter().any(|zone| zone.best.score >= CONVINCING && comfortable(zone)) {
            break;
        }
    }
    let best = found.iter().map(|zone| zone.best.score).fold(0.0, f64::max);
    found.retain(|zone| zone.best.score >= WORTH.max(best * BESIDE));
    let both = |zone: Zone| std::iter::once(zone.best).chain(zone.other);
    let mut candidates: Vec<Candidate> = found.into_iter().flat_map(both).collect();
    candidates.sort_by(|a, b| b.score.total_cmp(&a.score));
    let completed: Vec<Candidate> = candidates.iter().flat_map(beside::completed).collect();
    candidates.extend(completed);
    candidates.truncate(MOST);
    candidates
}

/// Adds a zone, unless it was found with a higher score.
fn add(found: &mut Vec<Zone>, zone: Zone) {
    match found.iter_mut().find(|other| other.best.overlaps(&zone.best)) {
        Some(same) if same.best.score < zone.best.score => *same = zone,
        Some(_) => (),
        None => found.push(zone),
    }
}

impl Candidate {
    /// Whether a line of one lies on a line of the other: nearer to it than lines of a zone are to each other.
    fn overlaps(&self, other: &Self) -> bool {
        let on = |a: &Line, b: &Line| {
            let middle = b.start.towards(b.end, 0.5);
            a.distance_of(middle) < ON_LINE * a.pitch.max(b.pitch)
        };
        self.lines.iter().any(|a| other.lines.iter().any(|b| on(a, b) || on(b, a)))
    }
}

impl Line {
    /// How far a point lies from the middle of the line between its ends, in pixels.
    fn distance_of(&self, point: Point) -> f64 {
        let (x, y) = (self.end.x - self.start.x, self.end.y - self.start.y);
        let along = (point.x - self.start.x) * x + (point.y - self.start.y) * y;
        let part = (along / (x * x + y * y).max(1e-9)).clamp(0.0, 1.0);
        point.distance(self.start.towards(self.end, part))
    }
}
