//! The convex hull of points, and the smallest rectangle around it.

use crate::geometry::{Point, Quad};

/// The convex hull, clockwise in the picture.
pub(super) fn hull(mut points: Vec<Point>) -> Vec<Point> {
    points.sort_by(|a, b| a.x.total_cmp(&b.x).then(a.y.total_cmp(&b.y)));
    points.dedup();
    let turn = |a: Point, b: Point, c: Point| (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
    let half = |points: &mut dyn Iterator<Item = Point>| {
        let mut chain: Vec<Point> = Vec::new();
        for p in points {
            while let [.., a, b] = chain[..] {
                if turn(a, b, p) > 0.0 {
                    break;
                }
                chain.pop();
            }
            chain.push(p);
        }
        chain.pop();
        chain
    };
    let mut lower = half(&mut points.iter().copied());
    lower.extend(half(&mut points.iter().rev().copied()));
    lower
}

/// The smallest rectangle around a convex hull, its longer side first, its top edge as near to level as can be.
pub(super) fn smallest_rectangle(hull: &[Point]) -> Option<Quad> {
    let sides = hull.iter().zip(hull.iter().cycle().skip(1));
    let boxes = sides.filter(|(a, b)| a.distance(**b) > 0.0).map(|(a, b)| {
        let length = a.distance(*b);
        let (ux, uy) = ((b.x - a.x) / length, (b.y - a.y) / length);
        let range = |dx: f64, dy: f64| {
            let places = hull.iter().map(|p| p.x * dx + p.y * dy);
            places.fold((f64::MAX, f64::MIN), |(low, high), n| (low.min(n), high.max(n)))
        };
        (ux, uy, range(ux, uy), range(-uy, ux))
    });
    let area = |b: &(f64, f64, (f64, f64), (f64, f64))| (b.2.1 - b.2.0) * (b.3.1 - b.3.0);
    let (ux, uy, along, across) = boxes.min_by(|a, b| area(a).total_cmp(&area(b)))?;
    let point = |s: f64, t: f64| Point::new(s * ux - t * uy, s * uy + t * ux);
    let mut corners = [
        point(along.0, across.0),
        point(along.1, across.0),
        point(along.1, across.1),
        point(along.0, across.1),
    ];
    if corners[0].distance(corners[1]) < corners[1].distance(corners[2]) {
        corners.rotate_left(1);
    }
    if corners[1].x < corners[0].x {
        corners.rotate_left(2);
    }
    Some(Quad(corners))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_smallest_rectangle_around_a_turned_one_with_points_in_it_is_that_one() {
        let points = [(4.0, 0.0), (12.0, 6.0), (9.0, 10.0), (1.0, 4.0), (6.0, 4.0), (7.0, 6.0)];
        let hull = hull(points.iter().map(|(x, y)| Point::new(*x, *y)).collect());
        assert_eq!(hull.len(), 4);
        let quad = smallest_rectangle(&hull).expect("there");
        assert!((quad.area().abs() - 50.0).abs() < 1e-9, "{quad:?}");
        for (x, y) in &points[..4] {
            assert!(quad.0.iter().any(|corner| corner.distance(Point::new(*x, *y)) < 1e-9), "{quad:?}");
        }
        assert!(quad.0[0].distance(quad.0[1]) > quad.0[1].distance(quad.0[2]));
        assert_eq!(smallest_rectangle(&[Point::new(1.0, 1.0)]), None);
    }
}
