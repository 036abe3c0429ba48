//! Where a picture shows machine readable text: lines of OCR-B in any direction, gathered into zones.
//!
//! A small net looks at a coarse copy of the picture first and says for each cell whether it shows machine readable
//! text, in which direction and how large; straight lines are drawn through such cells, and lines that stand one below
//! the other make a zone. A copy twice as fine is looked at where nothing convincing was found, or only text so small
//! that more of it may have been missed.

mod cells;
mod contrast;
mod groups;
mod pyramid;
mod rows;

use crate::geometry::Point;
use crate::model::Model;
use crate::picture::Grey;

/// A zone with this score ends the search on finer copies.
const CONVINCING: f64 = 0.75;
/// Candidates below this are not worth a reader's time.
const WORTH: f64 = 0.25;
/// Characters of at least so many pixels on a copy: smaller ones on the same plane would still have been seen.
const COMFORTABLE: f64 = 6.0;
/// At most so many candidates are handed on.
const MOST: usize = 12;

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

impl Line {
    /// The point half way.
    fn middle(&self) -> Point {
        self.start.towards(self.end, 0.5)
    }
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

/// The places that may be machine readable zones, the likeliest first.
#[must_use]
pub fn zones(grey: &Grey) -> Vec<Candidate> {
    let mut found: Vec<Candidate> = Vec::new();
    for step in pyramid::steps(grey) {
        let rows = rows::rows(&cells::cells(contrast::contrast(&step.grey)));
        let factor = f64::from(step.factor);
        for mut candidate in groups::zones(&rows) {
            candidate.score = (candidate.score * 1e4).round() / 1e4;
            if candidate.score >= WORTH {
                add(&mut found, groups::enlarged(candidate, factor));
            }
        }
        let comfortable = |c: &Candidate| {
            c.score >= CONVINCING && c.lines.iter().all(|line| line.pitch >= COMFORTABLE * factor)
        };
        if found.iter().any(comfortable) {
            break;
        }
    }
    found.sort_by(|a, b| b.score.total_cmp(&a.score));
    found.truncate(MOST);
    found
}

/// Adds a candidate, unless the same zone in the same direction was found with a higher score.
fn add(found: &mut Vec<Candidate>, candidate: Candidate) {
    if let Some(same) = found.iter_mut().find(|other| other.is(&candidate)) {
        if same.score < candidate.score {
            *same = candidate;
        }
        return;
    }
    found.push(candidate);
}

impl Candidate {
    /// Whether both are the same zone in the same direction.
    fn is(&self, other: &Self) -> bool {
        let near = |a: &Line, b: &Line| {
            let (a_way, b_way) = (
                Point::new(a.end.x - a.start.x, a.end.y - a.start.y),
                Point::new(b.end.x - b.start.x, b.end.y - b.start.y),
            );
            let far = a.middle().distance(b.middle());
            far < 0.3 * a.start.distance(a.end).max(b.start.distance(b.end))
                && a_way.x * b_way.x + a_way.y * b_way.y > 0.0
        };
        self.lines.iter().any(|a| other.lines.iter().any(|b| near(a, b)))
    }
}
