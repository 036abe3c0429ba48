//! The outline of a symbol in a view: the four straight sides around what is dark and hangs together.

use super::bits::{REACH, means};
use super::frame::View;
use super::hull::hull;
use crate::geometry::{Point, Quad};

/// What is dark differs from its neighbourhood by this part of the contrast of the view.
const PART: u8 = 8;

/// The four sides around the dark pixels in the middle; `cell` is the side of a cell in pixels of the view: what has up to
/// `gap` - 1 white cells between it still belongs together.
pub(super) fn of(view: &View, dark: &[bool], cell: usize, gap: usize) -> Option<Quad> {
    let cell = cell.max(2);
    let columns = (view.width as usize).div_ceil(cell);
    let cells = middle(&inked(view, dark, cell), columns, gap);
    let width = view.width as usize;
    let mut ends = Vec::new();
    for (y, row) in dark.chunks_exact(width).enumerate() {
        let belongs = |x: &usize| row[*x] && cells[y / cell * columns + x / cell];
        let (first, last) = ((0..width).find(belongs), (0..width).rev().find(belongs));
        for (x, dx) in first.map(|x| (x, -0.5)).into_iter().chain(last.map(|x| (x, 0.5))) {
            ends.extend([-0.5, 0.5].map(|dy| Point::new(x as f64 + dx, y as f64 + dy)));
        }
    }
    four_sides(hull(ends))
}

/// Pixels that are clearly darker than their neighbourhood.
pub(super) fn dark(view: &View) -> Vec<bool> {
    let (width, height) = (view.width as usize, view.height as usize);
    let smooth = means(&view.pixels, width, height, 1);
    let around = means(&view.pixels, width, height, REACH);
    let mut counts = [0usize; 256];
    smooth.iter().for_each(|pixel| counts[usize::from(*pixel)] += 1);
    // The brightness that some twentieths of the pixels are below.
    let at = |part: usize| {
        let mut below = 0;
        let reached = |level: &u8| {
            below += counts[usize::from(*level)];
            below > smooth.len() * part / 20
        };
        (0..=u8::MAX).find(reached).unwrap_or(u8::MAX)
    };
    let least = (at(19) - at(1)) / PART;
    smooth.iter().zip(&around).map(|(pixel, mean)| pixel.saturating_add(least) < *mean).collect()
}

/// Cells that hold a few dark pixels.
fn inked(view: &View, dark: &[bool], cell: usize) -> Vec<bool> {
    let (width, height) = (view.width as usize, view.height as usize);
    let columns = width.div_ceil(cell);
    let mut counts = vec![0usize; columns * height.div_ceil(cell)];
    for (i, _) in dark.iter().enumerate().filter(|(_, dark)| **dark) {
        counts[i / width / cell * columns + i % width / cell] += 1;
    }
    counts.iter().map(|count| count * 5 >= cell * cell).collect()
}

/// The cells of the group that has most cells in the middle; what surrounds a symbol may have more.
fn middle(inked: &[bool], columns: usize, gap: usize) -> Vec<bool> {
    let rows = inked.len() / columns.max(1);
    let mut open = inked.to_vec();
    let inner = |place: usize, count: usize| (count / 4..count - count / 4).contains(&place);
    let mut best: (usize, Vec<usize>) = (0, Vec::new());
    for seed in 0..inked.len() {
        if !std::mem::take(&mut open[seed]) {
            continue;
        }
        let (mut group, mut next) = (vec![seed], 0);
        while let Some(cell) = group.get(next).copied() {
            let (x, y) = (cell % columns, cell / columns);
            for v in y.saturating_sub(gap)..(y + gap + 1).min(rows) {
                for u in x.saturating_sub(gap)..(x + gap + 1).min(columns) {
                    if std::mem::take(&mut open[v * columns + u]) {
                        group.push(v * columns + u);
                    }
                }
            }
            next += 1;
        }
        let within = |cell: &&usize| inner(**cell % columns, columns) && inner(**cell / columns, rows);
        let count = group.iter().filter(within).count();
        if count > best.0 {
            best = (count, group);
        }
    }
    let mut cells = vec![false; inked.len()];
    best.1.into_iter().for_each(|cell| cells[cell] = true);
    cells
}

/// The quadrilateral around a convex hull: the side whose loss adds least is lost, until four are left.
fn four_sides(mut hull: Vec<Point>) -> Option<Quad> {
    while hull.len() > 4 {
        let count = hull.len();
        let losses = (0..count).filter_map(|i| {
            let [a, b, c, d] = [i, i + 1, i + 2, i + 3].map(|i| hull[i % count]);
            let meet = meeting(a, b, d, c)?;
            Some((i, meet, cross(b, meet, c).abs()))
        });
        let (i, meet, _) = losses.min_by(|a, b| a.2.total_cmp(&b.2))?;
        hull[(i + 1) % count] = meet;
        hull.remove((i + 2) % count);
    }
    let corners: [Point; 4] = hull.try_into().ok()?;
    Some(Quad(corners))
}

/// Twice the area of a triangle.
fn cross(a: Point, b: Point, c: Point) -> f64 {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

/// Where the ways from `a` on through `b` and from `d` on through `c` meet, beyond `b` and `c`.
fn meeting(a: Point, b: Point, d: Point, c: Point) -> Option<Point> {
    let (ux, uy, vx, vy) = (b.x - a.x, b.y - a.y, c.x - d.x, c.y - d.y);
    let turn = ux * vy - uy * vx;
    if turn.abs() < 1e-9 {
        return None;
    }
    let (dx, dy) = (d.x - a.x, d.y - a.y);
    let (s, t) = ((dx * vy - dy * vx) / turn, (dx * uy - dy * ux) / turn);
    (s >= 1.0 && t >= 1.0).then(|| Point::new(a.x + s * ux, a.y + s * uy))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outline(view: &View) -> Option<Quad> {
        of(view, &dark(view), 4, 2)
    }

    #[test]
    fn a_cut_corner_and_noise_beside_it_do_not_move_the_four_sides() {
        let (width, height) = (120usize, 100usize);
        let mut pixels = vec![220u8; width * height];
        for (y, x) in (20..80usize).flat_map(|y| (20..96usize).map(move |x| (y, x))) {
            let even = (x / 4 + y / 4).is_multiple_of(2);
            let corner = x > 90 && y > 74;
            if !corner && (even || x < 24 || y >= 76) {
                pixels[y * width + x] = 30;
            }
        }
        pixels[5 * width + 110] = 30;
        let quad = outline(&View { width: 120, height: 100, pixels }).expect("there");
        for corner in [(19.5, 19.5), (95.5, 19.5), (95.5, 79.5), (19.5, 79.5)] {
            let corner = Point::new(corner.0, corner.1);
            assert!(quad.0.iter().any(|c| c.distance(corner) < 3.0), "{corner:?} of {quad:?}");
        }
        let white = View { width: 60, height: 50, pixels: vec![220; 3000] };
        assert_eq!(outline(&white), None);
    }
}
