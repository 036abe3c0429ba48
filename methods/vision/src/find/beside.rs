//! Lines that may have been missed: places above and below those that were found.

use std::ops::Range;

use super::groups::{OF_THREE, OF_TWO};
use super::{Candidate, Line};
use crate::geometry::Point;

/// Characters in each line of a card.
const CARD: f64 = 30.0;
/// How many characters the finder may count in a line of a card: it errs where characters are large.
const COUNTED: Range<f64> = 24.0..39.0;
/// A line that is counted as fewer characters is none of two, which have 36 or 44.
const OF_TWO_LEAST: f64 = 29.0;
/// What the score of a place is worth when lines are added that nobody saw.
const UNSEEN: f64 = 0.45;

/// The candidate with a place for each line that may be missing above and below, as a card and as a zone of two lines; none
/// where all lines are there.
pub(super) fn completed(candidate: &Candidate) -> Vec<Candidate> {
    let lines = &candidate.lines;
    let [first, .., last] = lines.as_slice() else {
        let card = lines.first().filter(|line| may_be_of_card(line)).map(|line| {
            let line = of_card(line);
            beside(&[line], 2, &Step::across(&line, OF_THREE), candidate.score)
        });
        let other = lines.first().filter(|line| characters(line) > OF_TWO_LEAST);
        let other = other.map(|line| beside(lines, 1, &Step::across(line, OF_TWO), candidate.score));
        return card.into_iter().chain(other).collect();
    };
    if lines.len() > 2 || !lines.iter().all(may_be_of_card) {
        return Vec::new();
    }
    let card: Vec<Line> = lines.iter().map(of_card).collect();
    vec![beside(&card, 1, &Step::between(first, last), candidate.score)]
}

fn characters(line: &Line) -> f64 {
    line.start.distance(line.end) / line.pitch
}

fn may_be_of_card(line: &Line) -> bool {
    COUNTED.contains(&characters(line))
}

/// The line with as many characters as one of a card has.
fn of_card(line: &Line) -> Line {
    Line { pitch: line.start.distance(line.end) / CARD, ..*line }
}

/// Lines with so many places above and below them.
fn beside(lines: &[Line], missing: u8, step: &Step, score: f64) -> Candidate {
    let above = lines
        .first()
        .into_iter()
        .flat_map(|first| (1..=missing).rev().map(|k| step.from(first, -f64::from(k))));
    let below =
        lines.last().into_iter().flat_map(|last| (1..=missing).map(|k| step.from(last, f64::from(k))));
    Candidate { lines: above.chain(lines.iter().copied()).chain(below).collect(), score: score * UNSEEN }
}

/// The way from one line to the next at both of its ends, in pixels.
struct Step {
    start: Point,
    end: Point,
}

impl Step {
    fn between(a: &Line, b: &Line) -> Self {
        let way = |a: Point, b: Point| Point::new(b.x - a.x, b.y - a.y);
        Self { start: way(a.start, b.start), end: way(a.end, b.end) }
    }

    /// So many pitches at a right angle to a line.
    fn across(line: &Line, pitches: f64) -> Self {
        let length = line.start.distance(line.end).max(1e-9);
        let far = pitches * line.pitch / length;
        let way = Point::new((line.start.y - line.end.y) * far, (line.end.x - line.start.x) * far);
        Self { start: way, end: way }
    }

    /// The line so many steps from another.
    fn from(&self, line: &Line, steps: f64) -> Line {
        let moved = |p: Point, way: Point| Point::new(p.x + way.x * steps, p.y + way.y * steps);
        Line { start: moved(line.start, self.start), end: moved(line.end, self.end), ..*line }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn candidate(lines: usize, characters: f64) -> Candidate {
        let line = |k: usize| {
            let y = 100.0 + 20.0 * k as f64;
            let (start, end) = (Point::new(50.0, y), Point::new(50.0 + 12.0 * characters, y));
            Line { start, end, height: 11.0, pitch: 12.0 }
        };
        Candidate { lines: (0..lines).map(line).collect(), score: 0.8 }
    }

    fn heights(candidate: &Candidate) -> Vec<f64> {
        candidate.lines.iter().map(|line| line.start.y.round()).collect()
    }

    #[test]
    fn two_lines_that_may_be_of_a_card_get_a_place_on_either_side() {
        for counted in [27.0, 30.0, 36.0] {
            let whole = completed(&candidate(2, counted));
            assert_eq!(whole.iter().map(heights).collect::<Vec<_>>(), [[80.0, 100.0, 120.0, 140.0]]);
            assert!(
                whole
                    .iter()
                    .all(|c| c.score < 0.4 && c.lines.iter().all(|l| (characters(l) - 30.0).abs() < 0.01))
            );
        }
    }

    #[test]
    fn a_single_line_gets_places_as_far_away_as_its_layout_has_them() {
        let short: Vec<_> = completed(&candidate(1, 27.0)).iter().map(heights).collect();
        assert_eq!(short, [[64.0, 82.0, 100.0, 118.0, 136.0]]);
        let either: Vec<_> = completed(&candidate(1, 36.0)).iter().map(heights).collect();
        assert_eq!(either, [vec![52.0, 76.0, 100.0, 124.0, 148.0], vec![70.0, 100.0, 130.0]]);
        let long: Vec<_> = completed(&candidate(1, 44.0)).iter().map(heights).collect();
        assert_eq!(long, [[70.0, 100.0, 130.0]]);
    }

    #[test]
    fn a_whole_zone_gets_none() {
        assert!(completed(&candidate(2, 44.0)).is_empty());
        assert!(completed(&candidate(3, 30.0)).is_empty());
    }
}
