//! Outlines as closed polygons in millimetres, made of lines and curves.

/// A point in millimetres, x to the right, y down.
pub(crate) type P = (f32, f32);

/// How far a polygon may be from its curve, in millimetres.
const TOLERANCE: f32 = 0.006;

/// Closed polygons; where they overlap they are inked once.
#[derive(Debug, Clone, Default)]
pub(crate) struct Path {
    rings: Vec<Vec<P>>,
}

impl Path {
    /// The polygons.
    pub(crate) fn rings(&self) -> &[Vec<P>] {
        &self.rings
    }

    /// Adds a polygon.
    pub(crate) fn ring(&mut self, points: Vec<P>) {
        if points.len() > 2 {
            self.rings.push(points);
        }
    }

    /// Adds everything of another path.
    pub(crate) fn extend(&mut self, other: Self) {
        self.rings.extend(other.rings);
    }

    /// An upright rectangle.
    pub(crate) fn rectangle((left, top): P, (right, bottom): P) -> Self {
        Self { rings: vec![vec![(left, top), (right, top), (right, bottom), (left, bottom)]] }
    }

    /// An ellipse around a centre.
    pub(crate) fn ellipse((cx, cy): P, (rx, ry): P) -> Self {
        // A circle out of four cubics, the error is below a thousandth of the radius.
        let k = 0.552_284_8;
        let mut pen = Pen::default();
        pen.start((cx + rx, cy));
        pen.cubic((cx + rx, cy + k * ry), (cx + k * rx, cy + ry), (cx, cy + ry));
        pen.cubic((cx - k * rx, cy + ry), (cx - rx, cy + k * ry), (cx - rx, cy));
        pen.cubic((cx - rx, cy - k * ry), (cx - k * rx, cy - ry), (cx, cy - ry));
        pen.cubic((cx + k * rx, cy - ry), (cx + rx, cy - k * ry), (cx + rx, cy));
        pen.finish()
    }

    /// Every point moved by a function.
    pub(crate) fn map(mut self, mut to: impl FnMut(P) -> P) -> Self {
        self.rings.iter_mut().flatten().for_each(|point| *point = to(*point));
        self
    }

    /// Left, top, right and bottom; none of an empty path.
    pub(crate) fn bounds(&self) -> Option<(f32, f32, f32, f32)> {
        let first = *self.rings.first()?.first()?;
        let start = (first.0, first.1, first.0, first.1);
        Some(
            self.rings
                .iter()
                .flatten()
                .fold(start, |b, p| (b.0.min(p.0), b.1.min(p.1), b.2.max(p.0), b.3.max(p.1))),
        )
    }

    /// Adds the outline of a line of some width through points: one polygon a segment, all turning the same way, so that
    /// crossings are inked once. `round` closes the joints of thick lines.
    pub(crate) fn line(&mut self, points: &[P], width: f32, round: bool) {
        let half = width / 2.0;
        for (a, b) in points.iter().zip(points.iter().skip(1)) {
            let (dx, dy) = (b.0 - a.0, b.1 - a.1);
            let length = (dx * dx + dy * dy).sqrt();
            if length < 1e-5 {
                continue;
            }
            let (nx, ny) = (dy / length * half, -dx / length * half);
            self.rings.push(vec![
                (a.0 + nx, a.1 + ny),
                (b.0 + nx, b.1 + ny),
                (b.0 - nx, b.1 - ny),
                (a.0 - nx, a.1 - ny),
            ]);
        }
        if round {
            for point in points {
                self.rings.push(disc(*point, half));
            }
        }
    }

    /// Moves every outline outwards by `by` millimetres (inwards where negative): a heavier or lighter stroke. The solid side
    /// is on the right of a PostScript outline whose y was turned down.
    pub(crate) fn swell(mut self, by: f32) -> Self {
        for ring in &mut self.rings {
            *ring = swollen(ring, by);
        }
        self
    }

    /// Cuts every corner of the outlines `times` times (Chaikin), which rounds them.
    pub(crate) fn rounded(mut self, times: u32) -> Self {
        for ring in &mut self.rings {
            for _ in 0..times {
                let next = ring.iter().cycle().skip(1);
                let between = |a: &P, b: &P, t: f32| (a.0 + (b.0 - a.0) * t, a.1 + (b.1 - a.1) * t);
                *ring = ring
                    .iter()
                    .zip(next)
                    .flat_map(|(a, b)| [between(a, b, 0.25), between(a, b, 0.75)])
                    .collect();
            }
        }
        self
    }
}

/// A polygon of twelve corners that turns the way the segments of a line do.
fn disc((cx, cy): P, radius: f32) -> Vec<P> {
    const TURN: [P; 12] = [
        (1.0, 0.0),
        (0.866_025_4, -0.5),
        (0.5, -0.866_025_4),
        (0.0, -1.0),
        (-0.5, -0.866_025_4),
        (-0.866_025_4, -0.5),
        (-1.0, 0.0),
        (-0.866_025_4, 0.5),
        (-0.5, 0.866_025_4),
        (0.0, 1.0),
        (0.5, 0.866_025_4),
        (0.866_025_4, 0.5),
    ];
    TURN.iter().rev().map(|(x, y)| (cx + x * radius, cy + y * radius)).collect()
}

/// One outline whose corners moved along the mean of the normals beside them.
fn swollen(ring: &[P], by: f32) -> Vec<P> {
    let points: Vec<P> = distinct(ring);
    let count = points.len();
    let normal = |a: P, b: P| {
        let (dx, dy) = (b.0 - a.0, b.1 - a.1);
        let length = (dx * dx + dy * dy).sqrt();
        (-dy / length, dx / length)
    };
    (0..count)
        .map(|i| {
            let (before, here, after) = (points[(i + count - 1) % count], points[i], points[(i + 1) % count]);
            let (a, b) = (normal(before, here), normal(here, after));
            let (sx, sy) = (a.0 + b.0, a.1 + b.1);
            // A mitre as long as the corner asks for, at most twice the shift.
            let square = (sx * sx + sy * sy).max(0.5);
            (here.0 + sx * 2.0 / square * by, here.1 + sy * 2.0 / square * by)
        })
        .collect()
}

/// The outline without points that follow at the same place.
fn distinct(ring: &[P]) -> Vec<P> {
    let far = |a: P, b: P| (a.0 - b.0).abs() + (a.1 - b.1).abs() > 1e-4;
    let mut points: Vec<P> = Vec::with_capacity(ring.len());
    for point in ring {
        if points.last().is_none_or(|last| far(*last, *point)) {
            points.push(*point);
        }
    }
    while points.len() > 1 && !far(points[0], points[points.len() - 1]) {
        points.pop();
    }
    points
}

/// Draws one path, curves flattened as it goes.
#[derive(Default)]
pub(crate) struct Pen {
    path: Path,
    ring: Vec<P>,
}

impl Pen {
    /// Begins a polygon.
    pub(crate) fn start(&mut self, at: P) {
        self.close();
        self.ring.push(at);
    }

    /// A straight side.
    pub(crate) fn line(&mut self, to: P) {
        self.ring.push(to);
    }

    /// A curve with one control point.
    pub(crate) fn quadratic(&mut self, control: P, to: P) {
        let from = self.at();
        let bend = bend(from, control, to);
        let steps = steps(bend * 2.0);
        for step in 1..=steps {
            let t = step as f32 / steps as f32;
            let (a, b, c) = ((1.0 - t) * (1.0 - t), 2.0 * t * (1.0 - t), t * t);
            self.ring.push((a * from.0 + b * control.0 + c * to.0, a * from.1 + b * control.1 + c * to.1));
        }
    }

    /// A curve with two control points.
    pub(crate) fn cubic(&mut self, one: P, two: P, to: P) {
        let from = self.at();
        let steps = steps(3.0 * (bend(from, one, two) + bend(one, two, to)));
        for step in 1..=steps {
            let t = step as f32 / steps as f32;
            let s = 1.0 - t;
            let (a, b, c, d) = (s * s * s, 3.0 * s * s * t, 3.0 * s * t * t, t * t * t);
            self.ring.push((
                a * from.0 + b * one.0 + c * two.0 + d * to.0,
                a * from.1 + b * one.1 + c * two.1 + d * to.1,
            ));
        }
    }

    /// Ends the polygon.
    pub(crate) fn close(&mut self) {
        let ring = std::mem::take(&mut self.ring);
        self.path.ring(ring);
    }

    /// The path.
    pub(crate) fn finish(mut self) -> Path {
        self.close();
        self.path
    }

    fn at(&self) -> P {
        self.ring.last().copied().unwrap_or_default()
    }
}

/// How far the middle point is from halfway between the others.
fn bend(a: P, b: P, c: P) -> f32 {
    (a.0 - 2.0 * b.0 + c.0).abs() + (a.1 - 2.0 * b.1 + c.1).abs()
}

/// How many straight pieces a curve that bends so much needs.
fn steps(bend: f32) -> u32 {
    // The square root grows slowly: even a curve across the page needs fewer than the bound.
    ((bend / (8.0 * TOLERANCE)).sqrt() as u32 + 1).min(64)
}
