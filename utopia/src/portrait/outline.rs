//! Outlines of heads and hair, and how colours turn into others.

use crate::drawing::{Colour, P, Path, Pen};

/// The same colour, lighter or darker.
pub(super) fn shade(colour: Colour, by: i16) -> Colour {
    colour.map(|part| (i16::from(part) + by).clamp(0, 255) as u8)
}

/// Mixes two colours.
pub(super) fn blend(a: Colour, b: Colour, part: f32) -> Colour {
    [0, 1, 2].map(|i| (f32::from(a[i]) + (f32::from(b[i]) - f32::from(a[i])) * part + 0.5) as u8)
}

/// The outline of a face of half a width.
pub(super) fn face_outline(wide: f32) -> Path {
    symmetric(
        (150.0, 62.0),
        &[
            ((wide * 0.72, 62.0), (wide, 104.0), (wide, 160.0)),
            ((wide, 206.0), (wide * 0.86, 236.0), (wide * 0.62, 262.0)),
            ((wide * 0.4, 286.0), (wide * 0.2, 292.0), (0.0, 292.0)),
        ],
    )
}

/// Hair from the crown to a height at the sides, with the forehead free.
pub(super) fn hairline(wide: f32, side: f32) -> Path {
    let mut pen = Pen::default();
    let (left, right) = (150.0 - wide - 9.0, 150.0 + wide + 9.0);
    pen.start((left + 3.0, side));
    pen.cubic((left - 8.0, 96.0), (104.0, 42.0), (152.0, 44.0));
    pen.cubic((204.0, 42.0), (right + 8.0, 96.0), (right - 3.0, side));
    pen.line((right - 13.0, side - 6.0));
    pen.cubic((right - 12.0, 132.0), (204.0, 112.0), (182.0, 96.0));
    pen.cubic((160.0, 104.0), (128.0, 104.0), (112.0, 100.0));
    pen.cubic((96.0, 118.0), (left + 14.0, 140.0), (left + 13.0, side - 6.0));
    pen.finish()
}

/// A closed path of cubics down the right side of x = 150 and up the left; x of the points are distances from there.
pub(super) fn symmetric(top: P, curves: &[(P, P, P)]) -> Path {
    let mut pen = Pen::default();
    pen.start(top);
    let right = |p: P| (150.0 + p.0, p.1);
    let left = |p: P| (150.0 - p.0, p.1);
    for (a, b, c) in curves {
        pen.cubic(right(*a), right(*b), right(*c));
    }
    for (i, (a, b, _)) in curves.iter().enumerate().rev() {
        let to = if i == 0 { top } else { left(curves[i - 1].2) };
        pen.cubic(left(*b), left(*a), to);
    }
    pen.finish()
}

/// The same path turning the other way: a hole in what surrounds it.
pub(super) fn reversed(path: Path) -> Path {
    let mut turned = Path::default();
    for ring in path.rings() {
        turned.ring(ring.iter().rev().copied().collect());
    }
    turned
}
