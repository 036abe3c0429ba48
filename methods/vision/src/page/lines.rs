//! Straight lines among edges, and which parts of them are there.

use super::edges::{DIRECTIONS, Edges};
use crate::geometry::Point;
use std::f64::consts::PI;

/// Most lines that are looked at.
const MOST: usize = 40;
/// How far the direction of an edge may lie from that of its line, in degrees.
const ASIDE: i64 = 9;

/// A straight line across the picture.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    /// Where it enters the picture.
    start: Point,
    /// One pixel along it.
    along: Point,
    /// How many of the first steps show an edge, for every count of steps.
    seen: Vec<u32>,
}

impl Line {
    /// The point some pixels after the start.
    pub(crate) fn point(&self, steps: f64) -> Point {
        Point::new(self.start.x + self.along.x * steps, self.start.y + self.along.y * steps)
    }

    /// How many steps the line has within the picture.
    pub(crate) fn length(&self) -> f64 {
        (self.seen.len() - 1) as f64
    }

    /// The sine of the angle to another line, positive where that one turns clockwise.
    pub(crate) fn turn(&self, other: &Self) -> f64 {
        self.along.x * other.along.y - self.along.y * other.along.x
    }

    /// After how many steps this line meets another one; none where they are parallel.
    pub(crate) fn meets(&self, other: &Self) -> Option<f64> {
        let turn = self.turn(other);
        let (dx, dy) = (other.start.x - self.start.x, other.start.y - self.start.y);
        (turn.abs() > 1e-6).then(|| (dx * other.along.y - dy * other.along.x) / turn)
    }

    /// Which share of the steps between two places shows an edge; steps outside of the picture show none.
    pub(crate) fn share(&self, from: f64, to: f64) -> f64 {
        let (from, to) = (from.min(to), from.max(to));
        let last = self.length();
        let count = |at: f64| f64::from(self.seen[at.clamp(0.0, last).round() as usize]);
        if to - from < 1.0 { 0.0 } else { ((count(to) - count(from)) / (to - from)).min(1.0) }
    }
}

/// The longest straight lines, longest first.
pub(crate) fn lines(edges: &Edges) -> Vec<Line> {
    let votes = Votes::of(edges);
    votes.peaks().into_iter().filter_map(|(direction, distance)| trace(edges, direction, distance)).collect()
}

/// How many edges speak for each line: its direction, and its distance from the top left corner.
struct Votes {
    distances: usize,
    cells: Vec<u32>,
}

impl Votes {
    /// Every edge votes for the lines that it may lie on.
    fn of(edges: &Edges) -> Self {
        let (w, h) = (edges.width() as f64, edges.height() as f64);
        let half = (w * w + h * h).sqrt().ceil() as usize + 1;
        let distances = 2 * half;
        let table: Vec<Point> = (0..DIRECTIONS).map(|d| normal(d as f64)).collect();
        let mut cells = vec![0; distances * DIRECTIONS];
        for (x, y, edge) in edges.all() {
            let weight = 2 + u32::from(edge.strength.min(24)) / 8;
            for turn in [DIRECTIONS - 2, DIRECTIONS - 1, 0, 1, 2] {
                let d = (usize::from(edge.direction) + turn) % DIRECTIONS;
                let distance = table[d].x * x as f64 + table[d].y * y as f64;
                cells[d * distances + (distance + half as f64 + 0.5) as usize] += weight;
            }
        }
        Self { distances, cells }
    }

    /// The strongest lines that have no stronger one beside them.
    fn peaks(&self) -> Vec<(f64, f64)> {
        let best = self.cells.iter().copied().max().unwrap_or(0);
        let mut peaks: Vec<(u32, usize)> = (0..self.cells.len())
            .filter(|i| self.cells[*i] * 12 > best && self.cells[*i] > 60 && self.is_peak(*i))
            .map(|i| (self.cells[i], i))
            .collect();
        peaks.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
        peaks.truncate(MOST);
        let half = (self.distances / 2) as f64;
        let place = |i: usize| ((i / self.distances) as f64, (i % self.distances) as f64 - half);
        peaks.into_iter().map(|(_, i)| place(i)).collect()
    }

    /// Whether no cell near has more votes; of equals the first is the peak. Half a turn further distances change sign.
    fn is_peak(&self, i: usize) -> bool {
        let (direction, distance) = ((i / self.distances) as i64, (i % self.distances) as i64);
        let here = self.cells[i];
        (-3..=3_i64).all(|turn| {
            let d = direction + turn;
            let over = d < 0 || d >= DIRECTIONS as i64;
            let row = d.rem_euclid(DIRECTIONS as i64);
            let middle = if over { self.distances as i64 - distance } else { distance };
            (-4..=4).all(|aside| {
                let at = row * self.distances as i64 + (middle + aside).clamp(0, self.distances as i64 - 1);
                let there = self.cells[at as usize];
                there < here || (there == here && at as usize >= i)
            })
        })
    }
}

/// The unit vector of a direction in degrees.
fn normal(degrees: f64) -> Point {
    let angle = degrees / DIRECTIONS as f64 * PI;
    Point::new(libm::cos(angle), libm::sin(angle))
}

/// A line across the picture before it is looked at.
#[derive(Clone, Copy)]
struct Track {
    start: Point,
    along: Point,
    steps: usize,
    /// The direction of a change that crosses it.
    direction: u8,
}

/// Lays a line through the edges near a first guess, and marks where it is seen.
fn trace(edges: &Edges, direction: f64, distance: f64) -> Option<Line> {
    let across = normal(direction);
    let base = Point::new(across.x * distance, across.y * distance);
    let mut track = Track::clip(edges, base, Point::new(-across.y, across.x))?;
    for reach in [3, 2] {
        let found: Vec<Point> =
            (0..track.steps).filter_map(|step| track.nearest(edges, step, reach)).collect();
        let (middle, along) = fit(&found)?;
        track = Track::clip(edges, middle, along)?;
    }
    let mut seen = Vec::with_capacity(track.steps + 1);
    seen.push(0);
    for step in 0..track.steps {
        seen.push(seen[step] + u32::from(track.nearest(edges, step, 1).is_some()));
    }
    Some(Line { start: track.start, along: track.along, seen })
}

impl Track {
    /// The part of a line within the picture; none where it misses the picture.
    fn clip(edges: &Edges, base: Point, along: Point) -> Option<Self> {
        let (mut from, mut to) = (f64::NEG_INFINITY, f64::INFINITY);
        for (at, step, size) in [(base.x, along.x, edges.width()), (base.y, along.y, edges.height())] {
            if step.abs() > 1e-9 {
                let (a, b) = (-at / step, (size as f64 - 1.0 - at) / step);
                (from, to) = (from.max(a.min(b)), to.min(a.max(b)));
            }
        }
        let start = Point::new(base.x + along.x * from, base.y + along.y * from);
        let turn = libm::atan2(along.x, -along.y) / PI * DIRECTIONS as f64;
        let direction = (turn.round() as i64).rem_euclid(DIRECTIONS as i64) as u8;
        (to - from >= 8.0).then_some(Self { start, along, steps: (to - from) as usize, direction })
    }

    /// The edge of the line's direction that is nearest to one of its steps.
    fn nearest(&self, edges: &Edges, step: usize, reach: i64) -> Option<Point> {
        let upright = self.along.x.abs() < self.along.y.abs();
        let x = (self.start.x + self.along.x * step as f64 + 0.5).floor() as i64;
        let y = (self.start.y + self.along.y * step as f64 + 0.5).floor() as i64;
        (0..=2 * reach).find_map(|i| {
            let aside = if i % 2 == 0 { i / 2 } else { -(i + 1) / 2 };
            let (px, py) = if upright { (x + aside, y) } else { (x, y + aside) };
            let edge = edges.at(px, py);
            if edge.strength == 0 {
                return None;
            }
            let turn = (i64::from(edge.direction) - i64::from(self.direction)).rem_euclid(DIRECTIONS as i64);
            let fits = turn <= ASIDE || turn >= DIRECTIONS as i64 - ASIDE;
            fits.then(|| Point::new(px as f64, py as f64))
        })
    }
}

/// The middle and the direction of the line that lies nearest to points.
fn fit(points: &[Point]) -> Option<(Point, Point)> {
    if points.len() < 8 {
        return None;
    }
    let count = points.len() as f64;
    let mean = points.iter().fold(Point::default(), |s, p| Point::new(s.x + p.x / count, s.y + p.y / count));
    let (mut xx, mut xy, mut yy) = (0.0, 0.0, 0.0);
    for p in points {
        let (dx, dy) = (p.x - mean.x, p.y - mean.y);
        (xx, xy, yy) = (xx + dx * dx, xy + dx * dy, yy + dy * dy);
    }
    // The longer axis of the spread, written so that it never cancels.
    let half = (xx - yy) / 2.0;
    let root = (half * half + xy * xy).sqrt();
    let axis = if half >= 0.0 { Point::new(half + root, xy) } else { Point::new(xy, root - half) };
    let length = (axis.x * axis.x + axis.y * axis.y).sqrt();
    (length > 1e-9).then(|| (mean, Point::new(axis.x / length, axis.y / length)))
}
