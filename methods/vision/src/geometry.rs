//! Points, quadrilaterals and the perspective between two planes.
//!
//! Pixel coordinates: x to the right, y down, (0, 0) the centre of the first pixel. All arithmetic is + − × ÷ √ on
//! `f64`, which every machine rounds alike.

/// A point.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Point {
    /// To the right.
    pub x: f64,
    /// Down.
    pub y: f64,
}

impl Point {
    /// A point.
    #[must_use]
    pub const fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }

    /// The distance to another point.
    #[must_use]
    pub fn distance(self, other: Self) -> f64 {
        let (dx, dy) = (other.x - self.x, other.y - self.y);
        (dx * dx + dy * dy).sqrt()
    }

    /// The point at `part` of the way to another one: 0 here, 1 there.
    #[must_use]
    pub fn towards(self, other: Self, part: f64) -> Self {
        Self::new(self.x + (other.x - self.x) * part, self.y + (other.y - self.y) * part)
    }
}

/// Four corners: top left, top right, bottom right, bottom left *as a reader holds the page*, wherever that is in the
/// picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Quad(pub [Point; 4]);

impl Quad {
    /// An upright rectangle.
    #[must_use]
    pub const fn upright(left: f64, top: f64, right: f64, bottom: f64) -> Self {
        Self([
            Point::new(left, top),
            Point::new(right, top),
            Point::new(right, bottom),
            Point::new(left, bottom),
        ])
    }

    /// The middle of the corners.
    #[must_use]
    pub fn centre(&self) -> Point {
        let sum = self.0.iter().fold(Point::default(), |s, p| Point::new(s.x + p.x, s.y + p.y));
        Point::new(sum.x / 4.0, sum.y / 4.0)
    }

    /// The area, positive where the corners run clockwise in the picture.
    #[must_use]
    pub fn area(&self) -> f64 {
        let next = self.0.iter().cycle().skip(1);
        self.0.iter().zip(next).map(|(a, b)| a.x * b.y - b.x * a.y).sum::<f64>() / 2.0
    }

    /// Left, top, right and bottom of the upright rectangle around the corners.
    #[must_use]
    pub fn bounds(&self) -> (f64, f64, f64, f64) {
        let fold = |pick: fn(&Point) -> f64, choose: fn(f64, f64) -> f64| {
            self.0.iter().map(pick).fold(pick(&self.0[0]), choose)
        };
        (fold(|p| p.x, f64::min), fold(|p| p.y, f64::min), fold(|p| p.x, f64::max), fold(|p| p.y, f64::max))
    }

    /// Whether a point lies inside or on the border. The corners must be convex, in either direction.
    #[must_use]
    pub fn contains(&self, point: Point) -> bool {
        let sides = self.0.iter().zip(self.0.iter().cycle().skip(1));
        let turns: Vec<f64> =
            sides.map(|(a, b)| (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x)).collect();
        turns.iter().all(|turn| *turn >= 0.0) || turns.iter().all(|turn| *turn <= 0.0)
    }
}

/// A perspective map of the plane: nine numbers, the last one is one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Homography([f64; 9]);

impl Homography {
    /// The map that leaves every point where it is.
    pub const IDENTITY: Self = Self([1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0]);

    /// The map of nine numbers, row by row; none where the last one is too small to divide by.
    #[must_use]
    pub fn new(rows: [f64; 9]) -> Option<Self> {
        (rows[8].abs() > 1e-12 && rows.iter().all(|n| n.is_finite())).then(|| Self(rows.map(|n| n / rows[8])))
    }

    /// The nine numbers, row by row.
    #[must_use]
    pub const fn rows(&self) -> &[f64; 9] {
        &self.0
    }

    /// The map that carries the corners of one quadrilateral to those of another; none where three corners lie on a line.
    #[must_use]
    pub fn between(from: &Quad, to: &Quad) -> Option<Self> {
        let mut equations = [[0.0; 9]; 8];
        for (i, (f, t)) in from.0.iter().zip(&to.0).enumerate() {
            equations[2 * i] = [f.x, f.y, 1.0, 0.0, 0.0, 0.0, -t.x * f.x, -t.x * f.y, t.x];
            equations[2 * i + 1] = [0.0, 0.0, 0.0, f.x, f.y, 1.0, -t.y * f.x, -t.y * f.y, t.y];
        }
        let solved = solve(equations)?;
        let mut rows = [1.0; 9];
        rows[..8].copy_from_slice(&solved);
        Self::new(rows)
    }

    /// Where a point goes.
    #[must_use]
    #[inline]
    pub fn map(&self, p: Point) -> Point {
        let h = &self.0;
        let w = h[6] * p.x + h[7] * p.y + h[8];
        Point::new((h[0] * p.x + h[1] * p.y + h[2]) / w, (h[3] * p.x + h[4] * p.y + h[5]) / w)
    }

    /// Where four corners go.
    #[must_use]
    pub fn map_quad(&self, quad: &Quad) -> Quad {
        Quad(quad.0.map(|corner| self.map(corner)))
    }

    /// First this map, then another.
    #[must_use]
    pub fn then(&self, next: &Self) -> Option<Self> {
        let (a, b) = (&next.0, &self.0);
        let mut rows = [0.0; 9];
        for (i, cell) in rows.iter_mut().enumerate() {
            *cell = (0..3).map(|k| a[i / 3 * 3 + k] * b[k * 3 + i % 3]).sum();
        }
        Self::new(rows)
    }

    /// The map back; none where this one flattens the plane.
    #[must_use]
    pub fn inverse(&self) -> Option<Self> {
        let h = &self.0;
        let cofactors = [
            h[4] * h[8] - h[5] * h[7],
            h[2] * h[7] - h[1] * h[8],
            h[1] * h[5] - h[2] * h[4],
            h[5] * h[6] - h[3] * h[8],
            h[0] * h[8] - h[2] * h[6],
            h[2] * h[3] - h[0] * h[5],
            h[3] * h[7] - h[4] * h[6],
            h[1] * h[6] - h[0] * h[7],
            h[0] * h[4] - h[1] * h[3],
        ];
        let determinant = h[0] * cofactors[0] + h[1] * cofactors[3] + h[2] * cofactors[6];
        (determinant.abs() > 1e-12).then(|| Self::new(cofactors))?
    }
}

/// Solves eight equations in eight unknowns by elimination with the largest pivot.
fn solve(mut rows: [[f64; 9]; 8]) -> Option<[f64; 8]> {
    for column in 0..8 {
        let pivot = (column..8).max_by(|a, b| rows[*a][column].abs().total_cmp(&rows[*b][column].abs()))?;
        rows.swap(column, pivot);
        let head = rows[column];
        if head[column].abs() < 1e-12 {
            return None;
        }
        for row in rows.iter_mut().skip(column + 1) {
            let factor = row[column] / head[column];
            row.iter_mut().zip(head).for_each(|(cell, above)| *cell -= factor * above);
        }
    }
    let mut solution = [0.0; 8];
    for i in (0..8).rev() {
        let known: f64 = (i + 1..8).map(|k| rows[i][k] * solution[k]).sum();
        solution[i] = (rows[i][8] - known) / rows[i][i];
    }
    Some(solution)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_perspective_and_its_inverse_meet() {
        let from = Quad::upright(0.0, 0.0, 125.0, 88.0);
        let to = Quad([
            Point::new(310.0, 40.0),
            Point::new(900.0, 120.0),
            Point::new(850.0, 600.0),
            Point::new(250.0, 480.0),
        ]);
        let there = Homography::between(&from, &to).expect("no three corners on a line");
        let back = there.inverse().expect("not flat");
        for (f, t) in from.0.iter().zip(&to.0) {
            assert!(there.map(*f).distance(*t) < 1e-9);
            assert!(back.map(*t).distance(*f) < 1e-9);
        }
        let both = there.then(&back).expect("finite");
        assert!(both.map(Point::new(12.0, 34.0)).distance(Point::new(12.0, 34.0)) < 1e-9);
    }

    #[test]
    fn three_corners_on_a_line_have_no_perspective() {
        let flat =
            Quad([Point::new(0.0, 0.0), Point::new(1.0, 0.0), Point::new(2.0, 0.0), Point::new(0.0, 1.0)]);
        assert_eq!(Homography::between(&flat, &Quad::upright(0.0, 0.0, 1.0, 1.0)), None);
    }
}
