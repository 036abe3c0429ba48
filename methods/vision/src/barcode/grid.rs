//! The grid of modules in a view: fitted from its middle outwards, then sampled.

use super::bits::{REACH, means};
use super::frame::View;
use crate::geometry::{Homography, Point, Quad};
use rxing::common::BitMatrix;

/// How far from the middle the grid is fitted, step by step: a small error there grows outwards.
const PARTS: [f64; 3] = [0.5, 0.8, 1.0];

/// How far corners are moved, in modules.
const MOVES: [f64; 4] = [0.8, 0.4, 0.2, 0.1];

/// In a grid that fits, the middles of modules are clearer than where four meet, by this factor.
const CLEAR: f64 = 1.15;

/// Of columns and of rows, about this many are looked at while fitting.
const SAMPLES: u32 = 28;

/// Corners that move together: one, or the two of a side.
const MOVED: [[usize; 2]; 8] = [[0, 1], [1, 2], [2, 3], [3, 0], [0, 0], [1, 1], [2, 2], [3, 3]];

/// How much brighter than its neighbourhood every pixel of a view is.
pub(super) struct Field {
    width: usize,
    height: usize,
    levels: Vec<i16>,
}

impl Field {
    pub(super) fn of(view: &View) -> Self {
        let (width, height) = (view.width as usize, view.height as usize);
        let limits = means(&view.pixels, width, height, REACH);
        let levels =
            view.pixels.iter().zip(&limits).map(|(pixel, limit)| i16::from(*pixel) - i16::from(*limit));
        Self { width, height, levels: levels.collect() }
    }

    /// How much brighter than its neighbourhood a place is; what is beyond the view is as bright.
    pub(super) fn at(&self, p: Point) -> f64 {
        f64::from(self.fixed(p.x, p.y)) / f64::from(FIXED * FIXED)
    }

    /// The same by 256 × 256.
    fn fixed(&self, x: f64, y: f64) -> i32 {
        // A perspective may send a place to infinity, beyond what can be counted; the casts saturate, and take NaN to zero.
        let (x, y) = ((x.max(0.0) * f64::from(FIXED)) as u32, (y.max(0.0) * f64::from(FIXED)) as u32);
        let (column, row) = ((x / FIXED as u32) as usize, (y / FIXED as u32) as usize);
        if column + 1 >= self.width || row + 1 >= self.height {
            return 0;
        }
        // Parts of a pixel.
        let (fx, fy) = ((x % FIXED as u32) as i32, (y % FIXED as u32) as i32);
        let i = row * self.width + column;
        let between =
            |i: usize| i32::from(self.levels[i]) * (FIXED - fx) + i32::from(self.levels[i + 1]) * fx;
        between(i) * (FIXED - fy) + between(i + self.width) * fy
    }
}

/// Steps a pixel.
const FIXED: i32 = 256;

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
    pub(super) fn levels(&self, field: &Field, corners: &Quad) -> Option<Vec<f64>> {
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

    /// How clearly places of modules, up to a part of the way from the middle to the border, are dark or bright; `place` is
    /// that within a module.
    fn score(&self, field: &Field, corners: &Quad, (part, place): (f64, f64)) -> i64 {
        let Some(to_view) = self.map(corners) else { return 0 };
        let [a, b, c, d, e, f, g, h, i] = *to_view.rows();
        let columns = Self::samples(self.columns, part);
        let mut sum = 0;
        for row in Self::samples(self.rows, part) {
            let y = f64::from(row) + place;
            let (u, v, w) = (b * y + c, e * y + f, h * y + i);
            for column in columns.clone() {
                let x = f64::from(column) + place;
                let by = 1.0 / (g * x + w);
                sum += i64::from(field.fixed((a * x + u) * by, (d * x + v) * by).abs());
            }
        }
        sum
    }

    /// How much clearer modules are in their middles than where four of them meet.
    fn clearness(&self, field: &Field, corners: &Quad, part: f64) -> f64 {
        let [middles, meetings] = [0.5, 0.0].map(|place| self.score(field, corners, (part, place)));
        middles as f64 / meetings.max(1) as f64
    }

    /// Corners near the given ones under which modules are clearest; `across` where rows are fitted as well as columns.
    pub(super) fn fit(&self, field: &Field, corners: &Quad, across: bool) -> Option<Quad> {
        let fitted = PARTS.into_iter().fold(*corners, |best, part| self.fit_part(field, &best, across, part));
        // The corners still run around a place.
        (fitted.area().abs() > 1.0).then_some(fitted)
    }

    /// The same where modules in the middle are clear enough after the first step to go on: where this is a grid at all.
    pub(super) fn fit_where_clear(&self, field: &Field, corners: &Quad) -> Option<Quad> {
        let first = self.fit_part(field, corners, true, PARTS[0]);
        let clear = self.clearness(field, &first, PARTS[0]) >= CLEAR;
        clear.then(|| self.fit(field, &first, true))?
    }

    /// One step of fitting: what is within a part of the way from the middle to the border.
    fn fit_part(&self, field: &Field, corners: &Quad, across: bool, part: f64) -> Quad {
        let mut best = *corners;
        let [a, b, _, d] = corners.0;
        let along = Point::new((b.x - a.x) / f64::from(self.columns), (b.y - a.y) / f64::from(self.columns));
        let down = Point::new((d.x - a.x) / f64::from(self.rows), (d.y - a.y) / f64::from(self.rows));
        let back = |p: Point| Point::new(-p.x, -p.y);
        let ways = [along, back(along), down, back(down)];
        let ways = &ways[..if across { 4 } else { 2 }];
        let mut score = self.score(field, &best, (part, 0.5));
        for size in MOVES {
            for (corners, way) in MOVED.iter().flat_map(|corners| ways.iter().map(move |way| (corners, way)))
            {
                let mut moved = best;
                let [first, second] = *corners;
                for corner in [first, second].into_iter().take(if first == second { 1 } else { 2 }) {
                    moved.0[corner].x += way.x * size / part;
                    moved.0[corner].y += way.y * size / part;
                }
                let new = self.score(field, &moved, (part, 0.5));
                if new > score {
                    (best, score) = (moved, new);
                }
            }
        }
        best
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
            let sums = self.sums(levels, &dark);
            let limit = |i: usize| {
                let (x, y) = (i % columns, i / columns);
                let (left, right) = (x.saturating_sub(AROUND), (x + AROUND + 1).min(columns));
                let stride = columns + 1;
                let (top, bottom) = (y.saturating_sub(AROUND) * stride, (y + AROUND + 1).min(rows) * stride);
                let [a, b, c, d] = [bottom + right, top + left, bottom + left, top + right].map(|i| sums[i]);
                let of = |n: usize| a[n] + b[n] - c[n] - d[n];
                (of(0) / of(1).max(1.0) + of(2) / of(3).max(1.0)) / 2.0
            };
            dark = (0..levels.len()).map(|i| levels[i] < limit(i)).collect();
        }
        let mut bits = BitMatrix::new(self.columns, self.rows).ok()?;
        let places = dark.iter().enumerate().filter(|(_, dark)| **dark);
        // Fewer than a thousand columns and rows.
        places.for_each(|(i, _)| bits.set((i % columns) as u32, (i / columns) as u32));
        Some(bits)
    }

    /// Sums over all modules above and left of a place: the levels of bright ones, their count, and those of dark ones.
    fn sums(&self, levels: &[f64], dark: &[bool]) -> Vec<[f64; 4]> {
        let (columns, stride) = (self.columns as usize, self.columns as usize + 1);
        let mut sums = vec![[0.0; 4]; stride * (self.rows as usize + 1)];
        for (y, row) in levels.chunks_exact(columns).enumerate() {
            let mut sum = [0.0; 4];
            for (x, level) in row.iter().enumerate() {
                let first = 2 * usize::from(dark[y * columns + x]);
                sum[first] += level;
                sum[first + 1] += 1.0;
                let above = sums[y * stride + x + 1];
                sums[(y + 1) * stride + x + 1] = [0, 1, 2, 3].map(|n| above[n] + sum[n]);
            }
        }
        sums
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

    /// A number below a hundred that looks drawn.
    fn drawn(n: u32) -> u32 {
        let mixed = (n ^ (n >> 7)).wrapping_mul(0x85EB_CA6B);
        ((mixed ^ (mixed >> 13)).wrapping_mul(0xC2B2_AE35) >> 16) % 100
    }

    /// A grid of modules, five pixels each, at the corners, blurred over some pixels, with some noise.
    fn picture(grid: Grid, corners: &Quad, blur: i32, noise: u32) -> View {
        let (width, height) = (200u32, 190u32);
        let back = grid.map(corners).and_then(|map| map.inverse()).expect("a place");
        let tone = |x: f64, y: f64| {
            let p = back.map(Point::new(x, y));
            let within =
                p.x >= 0.0 && p.y >= 0.0 && p.x < f64::from(grid.columns) && p.y < f64::from(grid.rows);
            // Within the grid no number is below zero.
            let dark = within && drawn(p.x as u32 * 131 + p.y as u32 * 7 + 5).is_multiple_of(2);
            if dark { 50.0 } else { 200.0 }
        };
        let pixel = |i: u32| {
            let (x, y) = (f64::from(i % width), f64::from(i / width));
            let places = || (-blur..=blur).map(|d| f64::from(d) * 0.8);
            let sum: f64 = places()
                .flat_map(|dy| places().map(move |dx| (dx, dy)))
                .map(|(dx, dy)| tone(x + dx, y + dy))
                .sum();
            let count = f64::from((2 * blur + 1) * (2 * blur + 1));
            (sum / count + f64::from(drawn(i) * noise) / 100.0 - f64::from(noise) / 2.0).clamp(0.0, 255.0)
                as u8
        };
        View { width, height, pixels: (0..width * height).map(pixel).collect() }
    }

    #[test]
    fn a_fitted_grid_lies_on_the_modules_and_noise_has_none() {
        let grid = Grid { columns: 26, rows: 26 };
        let corner = |x: f64, y: f64| Point::new(x, y);
        let place =
            Quad([corner(34.0, 30.0), corner(163.0, 25.0), corner(171.0, 152.0), corner(30.0, 158.0)]);
        for (blur, noise) in [(0, 0), (1, 30), (2, 20)] {
            let view = picture(grid, &place, blur, noise);
            let field = Field::of(&view);
            let off = [(1.5, -1.0), (-1.5, 1.0), (1.0, 1.5), (-1.0, -1.5)];
            let mut begin = place;
            begin.0.iter_mut().zip(off).for_each(|(p, (dx, dy))| *p = corner(p.x + dx, p.y + dy));
            let found = grid.fit_where_clear(&field, &begin).unwrap_or_else(|| {
                panic!("no grid: blur {blur}, noise {noise}, {}", grid.clearness(&field, &place, 0.5))
            });
            // It may be off by whole modules, beyond which the readers look for the symbol.
            let to_grid = grid.map(&place).and_then(|map| map.inverse()).expect("a place");
            let from_found = grid.map(&found).expect("a place");
            for (x, y) in [(6.5, 6.5), (19.5, 6.5), (13.5, 13.5), (6.5, 19.5), (19.5, 19.5)] {
                let is = to_grid.map(from_found.map(Point::new(x, y)));
                for off in [is.x - x, is.y - y] {
                    let aside = (off - off.round()).abs();
                    assert!(aside < 0.3 && off.abs() < 2.3, "blur {blur}, noise {noise}: {off} at {x}, {y}");
                }
            }
        }
        let nothing =
            View { width: 200, height: 190, pixels: (0..38_000).map(|i| 100 + drawn(i) as u8).collect() };
        assert_eq!(grid.fit_where_clear(&Field::of(&nothing), &place), None);
    }
}
