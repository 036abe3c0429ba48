//! The grid of modules in a view: fitted from its middle outwards, then sampled.

use super::bits::{REACH, means};
use super::frame::View;
use crate::geometry::{Homography, Point, Quad};
use rxing::common::BitMatrix;

/// How far from the middle the grid is fitted, step by step: a small error there grows outwards.
const PARTS: [f64; 3] = [0.5, 0.8, 1.0];

/// How far corners are moved, in modules.
const MOVES: [f64; 4] = [0.8, 0.4, 0.2, 0.1];

/// Of columns and of rows, about this many are looked at while fitting.
const SAMPLES: u32 = 28;

/// Corners that move together: one, or the two of a side.
const MOVED: [[usize; 2]; 8] = [[0, 1], [1, 2], [2, 3], [3, 0], [0, 0], [1, 1], [2, 2], [3, 3]];

/// A view, and the brightness that parts dark from bright everywhere in it.
pub(super) struct Field<'a> {
    view: &'a View,
    limits: Vec<u8>,
}

impl<'a> Field<'a> {
    pub(super) fn of(view: &'a View) -> Self {
        let limits = means(&view.pixels, view.width as usize, view.height as usize, REACH);
        Self { view, limits }
    }

    /// How much brighter than its neighbourhood a place is.
    pub(super) fn at(&self, p: Point) -> f64 {
        let (width, height) = (self.view.width as usize, self.view.height as usize);
        let (x, y) = (p.x.max(0.0), p.y.max(0.0));
        // A perspective may send a place to infinity, beyond what can be counted.
        if x + 1.0 >= width as f64 || y + 1.0 >= height as f64 {
            return 0.0;
        }
        let (column, row) = (x as usize, y as usize);
        let (fx, fy) = (x - column as f64, y - row as f64);
        let i = row * width + column;
        let pixel = |i: usize| f64::from(self.view.pixels[i]);
        let top = pixel(i) + (pixel(i + 1) - pixel(i)) * fx;
        let bottom = pixel(i + width) + (pixel(i + width + 1) - pixel(i + width)) * fx;
        top + (bottom - top) * fy - f64::from(self.limits[i])
    }
}

/// How many modules a symbol has along and across.
#[derive(Debug, Clone, Copy)]
pub(super) struct Grid {
    pub(super) columns: u32,
    pub(super) rows: u32,
}

impl Grid {
    /// From modules to the view.
    pub(super) fn map(&self, corners: &Quad) -> Option<Homography> {
        Homography::between(&Quad::upright(0.0, 0.0, f64::from(self.columns), f64::from(self.rows)), corners)
    }

    /// The brightness of every module, row by row: the mean of nine places within it.
    pub(super) fn levels(&self, field: &Field<'_>, corners: &Quad) -> Option<Vec<f64>> {
        let to_view = self.map(corners)?;
        let mut levels = Vec::with_capacity((self.columns * self.rows) as usize);
        for row in 0..self.rows {
            for column in 0..self.columns {
                let (x, y) = (f64::from(column) + 0.5, f64::from(row) + 0.5);
                let places =
                    [-0.25, 0.0, 0.25].into_iter().flat_map(|dy| [-0.25, 0.0, 0.25].map(|dx| (dx, dy)));
                levels.push(
                    places.map(|(dx, dy)| field.at(to_view.map(Point::new(x + dx, y + dy)))).sum::<f64>()
                        / 9.0,
                );
            }
        }
        Some(levels)
    }

    /// The columns or rows that are looked at while fitting a part of the grid.
    fn samples(count: u32, part: f64) -> impl Iterator<Item = u32> + Clone {
        // Part of a count.
        let cut = (f64::from(count) * (1.0 - part) / 2.0) as u32;
        (cut..count - cut).step_by(((count - 2 * cut) / SAMPLES).max(1) as usize)
    }

    /// How clearly the middles of modules, up to a part of the way from the middle to the border, are dark or bright.
    fn score(&self, field: &Field<'_>, corners: &Quad, part: f64) -> f64 {
        let Some(to_view) = self.map(corners) else { return 0.0 };
        let columns = Self::samples(self.columns, part);
        let mut sum = 0.0;
        for row in Self::samples(self.rows, part) {
            for column in columns.clone() {
                let middle = Point::new(f64::from(column) + 0.5, f64::from(row) + 0.5);
                sum += field.at(to_view.map(middle)).abs();
            }
        }
        sum
    }

    /// Corners near the given ones under which modules are clearest; `across` where rows are fitted as well as columns.
    pub(super) fn fit(&self, field: &Field<'_>, corners: &Quad, across: bool) -> Option<Quad> {
        let mut best = *corners;
        let [a, b, _, d] = corners.0;
        let along = Point::new((b.x - a.x) / f64::from(self.columns), (b.y - a.y) / f64::from(self.columns));
        let down = Point::new((d.x - a.x) / f64::from(self.rows), (d.y - a.y) / f64::from(self.rows));
        let back = |p: Point| Point::new(-p.x, -p.y);
        let ways = [along, back(along), down, back(down)];
        let ways = &ways[..if across { 4 } else { 2 }];
        for part in PARTS {
            let mut score = self.score(field, &best, part);
            for size in MOVES {
                for (corners, way) in
                    MOVED.iter().flat_map(|corners| ways.iter().map(move |way| (corners, way)))
                {
                    let mut moved = best;
                    let [first, second] = *corners;
                    for corner in [first, second].into_iter().take(if first == second { 1 } else { 2 }) {
                        moved.0[corner].x += way.x * size / part;
                        moved.0[corner].y += way.y * size / part;
                    }
                    let new = self.score(field, &moved, part);
                    if new > score {
                        (best, score) = (moved, new);
                    }
                }
            }
        }
        // The corners still run around a place.
        (best.area().abs() > 1.0).then_some(best)
    }

    /// The corners of the same grid with more modules on every side.
    pub(super) fn grown(&self, corners: &Quad, beside: u32) -> Option<Quad> {
        let beside = f64::from(beside);
        let (right, bottom) = (f64::from(self.columns) + beside, f64::from(self.rows) + beside);
        Some(self.map(corners)?.map_quad(&Quad::upright(-beside, -beside, right, bottom)))
    }

    /// Modules without the part of their neighbours' brightness that blur brought in.
    pub(super) fn sharp(&self, levels: &[f64], part: f64) -> Vec<f64> {
        let (columns, rows) = (self.columns as usize, self.rows as usize);
        let around = |i: usize| {
            let (x, y) = (i % columns, i / columns);
            let beside = [x.checked_sub(1).map(|_| i - 1), (x + 1 < columns).then(|| i + 1)];
            let above = [y.checked_sub(1).map(|_| i - columns), (y + 1 < rows).then(|| i + columns)];
            let all = beside.into_iter().chain(above).flatten();
            let (sum, count) = all.fold((0.0, 0u32), |(sum, count), i| (sum + levels[i], count + 1));
            sum / f64::from(count.max(1))
        };
        levels.iter().enumerate().map(|(i, level)| level + part * (level - around(i))).collect()
    }

    /// Dark modules, told from bright ones by the middle between the dark and the bright ones around.
    pub(super) fn bits(&self, levels: &[f64]) -> Option<BitMatrix> {
        let (columns, rows) = (self.columns as usize, self.rows as usize);
        let mut dark: Vec<bool> = levels.iter().map(|level| *level < 0.0).collect();
        for _ in 0..2 {
            let limit = |i: usize| {
                let (x, y) = (i % columns, i / columns);
                let mut sums = [(0.0, 0u32); 2];
                for v in y.saturating_sub(AROUND)..(y + AROUND + 1).min(rows) {
                    for n in
                        v * columns + x.saturating_sub(AROUND)..v * columns + (x + AROUND + 1).min(columns)
                    {
                        let (sum, count) = &mut sums[usize::from(dark[n])];
                        (*sum, *count) = (*sum + levels[n], *count + 1);
                    }
                }
                let [bright, dark] = sums.map(|(sum, count)| sum / f64::from(count.max(1)));
                (bright + dark) / 2.0
            };
            dark = (0..levels.len()).map(|i| levels[i] < limit(i)).collect();
        }
        let mut bits = BitMatrix::new(self.columns, self.rows).ok()?;
        let places = dark.iter().enumerate().filter(|(_, dark)| **dark);
        // Fewer than a thousand columns and rows.
        places.for_each(|(i, _)| bits.set((i % columns) as u32, (i / columns) as u32));
        Some(bits)
    }
}

/// Modules on each side that say what is dark and bright.
const AROUND: usize = 4;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_at_infinity_is_no_place_of_the_view() {
        let view = View { width: 4, height: 4, pixels: vec![0; 16] };
        let field = Field::of(&view);
        for far in [f64::INFINITY, f64::NEG_INFINITY, f64::NAN, 1e300] {
            assert!(field.at(Point::new(far, 1.0)).is_finite());
            assert!(field.at(Point::new(1.0, far)).is_finite());
        }
    }
}
