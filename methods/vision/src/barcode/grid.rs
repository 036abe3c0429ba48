//! The grid of a matrix symbol that was seen and not read: fitted from its middle outwards, then sampled.

use super::bits::{REACH, means};
use super::frame::View;
use crate::geometry::{Homography, Point, Quad};
use rxing::common::BitMatrix;

/// How far from the middle the grid is fitted, step by step: a small error there grows outwards.
const PARTS: [f64; 5] = [0.35, 0.55, 0.75, 0.9, 1.0];

/// How far corners are moved, in modules.
const MOVES: [f64; 4] = [0.8, 0.4, 0.2, 0.1];

/// Pixels a module of the clean symbol.
const CLEAN: u32 = 4;

/// White modules around it.
const QUIET: u32 = 4;

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
    fn at(&self, p: Point) -> f64 {
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

    /// The modules of a symbol of `columns` × `rows` modules near the corners, black on white and clean.
    pub(super) fn clean(&self, corners: &Quad, columns: u32, rows: u32) -> Option<BitMatrix> {
        let grid = Grid { columns, rows };
        let fitted = grid.fit(self, corners)?;
        let to_view = grid.map(&fitted)?;
        let mut bits = BitMatrix::new((columns + 2 * QUIET) * CLEAN, (rows + 2 * QUIET) * CLEAN).ok()?;
        for row in 0..rows {
            for column in 0..columns {
                if self.module(&to_view, column, row) < 0.0 {
                    bits.setRegion((column + QUIET) * CLEAN, (row + QUIET) * CLEAN, CLEAN, CLEAN).ok()?;
                }
            }
        }
        Some(bits)
    }

    /// The mean of five places within a module.
    fn module(&self, to_view: &Homography, column: u32, row: u32) -> f64 {
        let (x, y) = (f64::from(column) + 0.5, f64::from(row) + 0.5);
        let places = [(0.0, 0.0), (-0.2, -0.2), (0.2, -0.2), (-0.2, 0.2), (0.2, 0.2)];
        places.iter().map(|(dx, dy)| self.at(to_view.map(Point::new(x + dx, y + dy)))).sum()
    }
}

struct Grid {
    columns: u32,
    rows: u32,
}

impl Grid {
    fn map(&self, corners: &Quad) -> Option<Homography> {
        Homography::between(&Quad::upright(0.0, 0.0, f64::from(self.columns), f64::from(self.rows)), corners)
    }

    /// How clearly the middles of modules, up to a part of the way from the middle to the border, are dark or bright.
    fn score(&self, field: &Field<'_>, corners: &Quad, part: f64) -> f64 {
        let Some(to_view) = self.map(corners) else { return 0.0 };
        let range = |count: u32| {
            let cut = (f64::from(count) * (1.0 - part) / 2.0) as u32;
            cut..count - cut
        };
        let middle = |column: u32, row: u32| Point::new(f64::from(column) + 0.5, f64::from(row) + 0.5);
        range(self.rows)
            .map(|row| {
                range(self.columns)
                    .map(|column| field.at(to_view.map(middle(column, row))).abs())
                    .sum::<f64>()
            })
            .sum()
    }

    fn fit(&self, field: &Field<'_>, corners: &Quad) -> Option<Quad> {
        let mut best = *corners;
        let module = best.0[0].distance(best.0[1]) / f64::from(self.columns.max(1));
        for part in PARTS {
            let mut score = self.score(field, &best, part);
            for size in MOVES {
                for turn in 0..16 {
                    let (corner, step) = (turn / 4, size * module / part);
                    let mut moved = best;
                    match turn % 4 {
                        0 => moved.0[corner].x += step,
                        1 => moved.0[corner].x -= step,
                        2 => moved.0[corner].y += step,
                        _ => moved.0[corner].y -= step,
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
}

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
