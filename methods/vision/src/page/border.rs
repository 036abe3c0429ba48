//! One edge of a page, looked for near the place where it is expected.

use crate::Grey;
use crate::geometry::{Homography, Point};

/// Places along an edge.
const PLACES: usize = 32;
/// Millimetres between two steps of a profile.
const STEP: f64 = 0.2;
/// Least step in brightness, in levels.
const LEAST: f64 = 9.0;
/// How far a place may lie from the line through the others, in millimetres.
const ASIDE: f64 = 0.4;

/// Where an edge is expected, in millimetres of a plane that a homography carries to the picture.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Expected {
    /// From where to where.
    pub(crate) from: Point,
    /// To where.
    pub(crate) to: Point,
    /// How far it may lie aside at its start and at its end.
    pub(crate) reach: (f64, f64),
}

/// A straight edge in the picture, as two points.
pub(crate) type Edge = (Point, Point);

/// A step in brightness on a profile.
#[derive(Debug, Clone, Copy)]
struct Step {
    /// Along the edge: 0 its start, 1 its end.
    along: f64,
    /// Aside from the expected edge, in millimetres.
    aside: f64,
    /// How high, 1 for a clear one.
    strength: f64,
}

/// Finds an edge of the page; none where no straight border is visible there.
pub(crate) fn find(grey: &Grey, to_picture: &Homography, expected: &Expected) -> Option<Edge> {
    let steps: Vec<Vec<Step>> = (0..PLACES).map(|i| profile(grey, to_picture, expected, i)).collect();
    let (at_start, at_end) = line(&steps, expected)?;
    let across = across(expected);
    let point =
        |p: Point, aside: f64| to_picture.map(Point::new(p.x + across.x * aside, p.y + across.y * aside));
    Some((point(expected.from, at_start), point(expected.to, at_end)))
}

/// One millimetre across an expected edge.
fn across(expected: &Expected) -> Point {
    let length = expected.from.distance(expected.to).max(1e-9);
    let (dx, dy) = (expected.to.x - expected.from.x, expected.to.y - expected.from.y);
    Point::new(-dy / length, dx / length)
}

/// The highest steps on a line across the expected edge, at one of its places.
fn profile(grey: &Grey, to_picture: &Homography, expected: &Expected, place: usize) -> Vec<Step> {
    let along = 0.06 + 0.88 * (place as f64 + 0.5) / PLACES as f64;
    let middle = expected.from.towards(expected.to, along);
    let across = across(expected);
    let reach = expected.reach.0 + (expected.reach.1 - expected.reach.0) * along;
    let half = (reach / STEP) as i64 + 5;
    let mut sums = vec![0.0];
    for i in -half..=half {
        let aside = i as f64 * STEP;
        let at = to_picture.map(Point::new(middle.x + across.x * aside, middle.y + across.y * aside));
        let Some(value) = sample(grey, at) else { return Vec::new() };
        sums.push(sums[sums.len() - 1] + value);
    }
    // Four steps on either side, without the one in the middle: the border itself is blurred.
    let height = |i: usize| {
        let mean = |from: usize, to: usize| (sums[to] - sums[from]) / (to - from) as f64;
        (mean(i - 4, i) - mean(i + 1, i + 5)).abs()
    };
    let heights: Vec<f64> = (4..2 * half as usize - 3).map(height).collect();
    let mut steps: Vec<Step> = (1..heights.len().saturating_sub(1))
        .filter(|i| heights[*i] >= LEAST && heights[*i] >= heights[i - 1] && heights[*i] > heights[i + 1])
        .map(|i| Step {
            along,
            aside: (i as i64 + 4 - half) as f64 * STEP,
            strength: (heights[i] / 40.0).min(1.0),
        })
        .collect();
    steps.sort_by(|a, b| b.strength.total_cmp(&a.strength));
    steps.truncate(3);
    steps
}

/// The brightness at a place between four pixels; none outside of the picture.
pub(crate) fn sample(grey: &Grey, at: Point) -> Option<f64> {
    let (w, h) = (f64::from(grey.width()), f64::from(grey.height()));
    if !(at.x >= -0.5 && at.y >= -0.5 && at.x <= w - 0.5 && at.y <= h - 0.5) {
        return None;
    }
    // What is moved by one is positive, so that the cast rounds down.
    let (column, row) = ((at.x + 1.0) as i64 - 1, (at.y + 1.0) as i64 - 1);
    let (fx, fy) = (at.x - column as f64, at.y - row as f64);
    let width = grey.width() as usize;
    let inside = column >= 0 && row >= 0 && column + 1 < width as i64 && row + 1 < i64::from(grey.height());
    let pixel = |dx: usize, dy: usize| {
        if inside {
            f64::from(grey.pixels()[(row as usize + dy) * width + column as usize + dx])
        } else {
            f64::from(grey.at(column + dx as i64, row + dy as i64))
        }
    };
    let above = pixel(0, 0) + (pixel(1, 0) - pixel(0, 0)) * fx;
    let below = pixel(0, 1) + (pixel(1, 1) - pixel(0, 1)) * fx;
    Some(above + (below - above) * fy)
}

/// The line through most steps: how far aside it is at the start and at the end of the edge.
fn line(steps: &[Vec<Step>], expected: &Expected) -> Option<(f64, f64)> {
    let third = PLACES / 3;
    let (first, last) = (&steps[..third], &steps[PLACES - third..]);
    let mut best = (0.0, None);
    for a in first.iter().flatten() {
        for b in last.iter().flatten() {
            let slope = (b.aside - a.aside) / (b.along - a.along);
            let start = a.aside - slope * a.along;
            let score = support(steps, expected, (start, start + slope));
            if score > best.0 {
                best = (score, Some((start, start + slope)));
            }
        }
    }
    let rough = best.1?;
    let inliers: Vec<Step> = steps.iter().filter_map(|at| on(at, rough)).collect();
    if inliers.len() * 2 < PLACES { None } else { Some(fit(&inliers).unwrap_or(rough)) }
}

/// The strongest step at a place that lies on a line.
fn on(steps: &[Step], (start, end): (f64, f64)) -> Option<Step> {
    let near = |s: &&Step| (s.aside - start - (end - start) * s.along).abs() <= ASIDE;
    steps.iter().find(near).copied()
}

/// How much speaks for a line: its steps, and that it is near to where it is expected.
fn support(steps: &[Vec<Step>], expected: &Expected, line: (f64, f64)) -> f64 {
    let (a, b) = (line.0 / expected.reach.0, line.1 / expected.reach.1);
    if a.abs() > 1.0 || b.abs() > 1.0 {
        return 0.0;
    }
    let seen: f64 = steps.iter().filter_map(|at| on(at, line)).map(|s| 0.4 + 0.6 * s.strength).sum();
    seen / (1.0 + 2.0 * (a * a + b * b))
}

/// The line of least squares through steps: aside at the start and at the end.
fn fit(steps: &[Step]) -> Option<(f64, f64)> {
    let count = steps.len() as f64;
    let mean = |pick: fn(&Step) -> f64| steps.iter().map(pick).sum::<f64>() / count;
    let (x, y) = (mean(|s| s.along), mean(|s| s.aside));
    let spread: f64 = steps.iter().map(|s| (s.along - x) * (s.along - x)).sum();
    let slope = steps.iter().map(|s| (s.along - x) * (s.aside - y)).sum::<f64>() / spread;
    slope.is_finite().then_some((y - slope * x, y + slope * (1.0 - x)))
}
