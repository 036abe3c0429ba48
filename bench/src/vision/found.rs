//! Finding alone: whether some candidate lies on all lines of a page's zone.

use super::read::{Outcome, Reading, Readings, picture};
use spartel_utopia::camera::{PageTruth, Shot};
use spartel_vision::find::{Candidate, Line, zones};
use spartel_vision::geometry::Point;

/// Looks for the zones of the pages in the pictures of a scene, and reads nothing.
pub fn find(shots: &[Shot]) -> Readings {
    let found: Vec<Vec<Candidate>> = shots.iter().map(|shot| zones(&picture(&shot.file).grey())).collect();
    let truths = shots.first().map(|shot| shot.truth.pages.as_slice()).unwrap_or_default();
    let page = |index: usize| {
        let lies = |(shot, candidates): (&Shot, &Vec<Candidate>)| {
            candidates.iter().find(|candidate| on_zone(candidate, &shot.truth.pages[index])).cloned()
        };
        shots.iter().zip(&found).find_map(lies).map_or_else(Reading::missed, |candidate| Reading {
            outcome: Outcome::Right,
            certainty: candidate.score,
            ..Reading::missed()
        })
    };
    Readings { pages: (0..truths.len()).map(page).collect(), invented: Vec::new() }
}

/// Whether every line of a zone has its candidate: within 0.3 of the height across, 8 % of the pitch, two characters at
/// both ends.
fn on_zone(candidate: &Candidate, page: &PageTruth) -> bool {
    candidate.lines.len() == page.lines.len()
        && (0..page.lines.len()).all(|n| on_line(&candidate.lines[n], page, n))
}

fn on_line(line: &Line, page: &PageTruth, number: usize) -> bool {
    let cells: Vec<_> = page.characters.iter().filter(|character| character.line == number).collect();
    let (Some(first), Some(last)) = (cells.first(), cells.last()) else { return false };
    let middle = |a: (f64, f64), b: (f64, f64)| Point::new((a.0 + b.0) / 2.0, (a.1 + b.1) / 2.0);
    let (start, end) = (middle(first.corners[0], first.corners[3]), middle(last.corners[1], last.corners[2]));
    let pitch = start.distance(end) / cells.len() as f64;
    let way = Point::new((end.x - start.x) / start.distance(end), (end.y - start.y) / start.distance(end));
    let near = |found: Point, truth: Point| {
        let (dx, dy) = (found.x - truth.x, found.y - truth.y);
        (dx * way.x + dy * way.y).abs() < 2.2 * pitch && (dy * way.x - dx * way.y).abs() < 0.35 * line.height
    };
    near(line.start, start) && near(line.end, end) && (line.pitch / pitch - 1.0).abs() < 0.1
}
