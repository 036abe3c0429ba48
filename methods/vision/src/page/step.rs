//! The step from the ground to the page along its border.

use super::reduced::Reduced;
use crate::geometry::{Point, Quad};

/// Places that are looked at along a side.
const PLACES: usize = 24;
/// Least difference of colour between ground and page, in levels.
const LEAST_STEP: i32 = 9;

/// Which share of the border shows a step in colour between ground and page; none where it is too little, where most of a
/// side has none, or where what lies inside is as uneven as the step, as it is in text and textures.
pub(crate) fn step(picture: &Reduced, quad: &Quad) -> Option<f64> {
    let centre = quad.centre();
    let mut total = 0.0;
    let mut uneven = 0.0;
    let mut high = 0.0;
    for i in 0..4 {
        let side = Side::of(picture, (quad.0[i], quad.0[(i + 1) % 4]), centre);
        let share = side.share();
        if share < 0.5 {
            return None;
        }
        total += share / 4.0;
        uneven += side.uneven();
        high += side.height();
    }
    (total >= 0.7 && uneven < 0.75 * high).then_some(total)
}

/// Whether something is printed within corners: a blank sheet is no page of a document.
pub(crate) fn is_printed(picture: &Reduced, quad: &Quad) -> bool {
    const ACROSS: usize = 28;
    const DOWN: usize = 18;
    let [a, b, c, d] = quad.0;
    let share = |i: usize, of: usize| 0.08 + 0.84 * (i as f64 + 0.5) / of as f64;
    let busy = |i: &usize| {
        let x = share(i % ACROSS, ACROSS);
        let p = a.towards(b, x).towards(d.towards(c, x), share(i / ACROSS, DOWN));
        let colour = |dx: f64, dy: f64| picture.near(Point::new(p.x + dx, p.y + dy)).map(i32::from);
        let here = colour(0.0, 0.0);
        apart(&here, &colour(2.0, 0.0)) >= 11 || apart(&here, &colour(0.0, 2.0)) >= 11
    };
    (0..ACROSS * DOWN).filter(busy).count() * 14 >= ACROSS * DOWN
}

/// The colours along both sides of a border.
struct Side {
    inside: Vec<[i32; 3]>,
    outside: Vec<[i32; 3]>,
}

impl Side {
    /// Looks along the border from one corner to the next.
    fn of(picture: &Reduced, (from, to): (Point, Point), centre: Point) -> Self {
        let length = from.distance(to).max(1.0);
        let mut normal = Point::new((from.y - to.y) / length, (to.x - from.x) / length);
        let middle = from.towards(to, 0.5);
        if (centre.x - middle.x) * normal.x + (centre.y - middle.y) * normal.y < 0.0 {
            normal = Point::new(-normal.x, -normal.y);
        }
        let strip = |depths: [f64; 2]| {
            let place = |i: usize| from.towards(to, 0.08 + 0.84 * (i as f64 + 0.5) / PLACES as f64);
            let colour = |i: usize| {
                let p = place(i);
                let at =
                    |depth: f64| picture.near(Point::new(p.x + normal.x * depth, p.y + normal.y * depth));
                let (a, b) = (at(depths[0]), at(depths[1]));
                [0, 1, 2].map(|c| (i32::from(a[c]) + i32::from(b[c])) / 2)
            };
            (0..PLACES).map(colour).collect()
        };
        Self { inside: strip([2.5, 3.5]), outside: strip([-2.5, -3.5]) }
    }

    /// The share of places with a step.
    fn share(&self) -> f64 {
        let steps = self.inside.iter().zip(&self.outside).filter(|(a, b)| apart(a, b) >= LEAST_STEP);
        steps.count() as f64 / PLACES as f64
    }

    /// The mean step.
    fn height(&self) -> f64 {
        let sum: i32 = self.inside.iter().zip(&self.outside).map(|(a, b)| apart(a, b)).sum();
        f64::from(sum) / PLACES as f64
    }

    /// The mean change from one place to the next inside.
    fn uneven(&self) -> f64 {
        let sum: i32 = self.inside.windows(2).map(|pair| apart(&pair[0], &pair[1])).sum();
        f64::from(sum) / (PLACES - 1) as f64
    }
}

/// The largest difference of a colour.
fn apart(a: &[i32; 3], b: &[i32; 3]) -> i32 {
    a.iter().zip(b).map(|(a, b)| (a - b).abs()).max().unwrap_or(0)
}
