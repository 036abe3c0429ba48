//! How many modules lie along the sides of a symbol: the frequency at which its brightness changes.

use super::grid::Field;
use crate::geometry::{Homography, Point, Quad};
use std::f64::consts::TAU;

/// A side is looked at in parts, within which a bent or shifted lattice still keeps step.
const PARTS: usize = 3;

/// Bands across, for the same reason.
const BANDS: usize = 6;

/// A module is between this many pixels of the view.
const MODULE: (f64, f64) = (2.0, 9.0);

/// How strongly brightness changes at each number of modules, along and across a quadrilateral.
pub(super) struct Powers {
    pub(super) along: Vec<f64>,
    pub(super) across: Vec<f64>,
    /// The size of a module in pixels of the view, roughly.
    pub(super) module: f64,
    /// What both would be together if all changes kept step.
    most: f64,
}

/// A lattice has at least this part of the power that it would have if all changes kept step with it; chance has less.
const STRONG: f64 = 0.04;

impl Powers {
    pub(super) fn of(field: &Field, quad: &Quad) -> Option<Self> {
        let [a, b, c, d] = quad.0;
        let size = |p: Point, q: Point, r: Point, s: Point| {
            ((p.distance(q) + r.distance(s)) / 2.0).clamp(1.0, 1200.0).round() as usize
        };
        let (width, height) = (size(a, b, d, c), size(a, d, b, c));
        if width < 16 || height < 16 {
            return None;
        }
        let flat = Quad::upright(0.0, 0.0, width as f64, height as f64);
        let to_view = Homography::between(&flat, quad)?;
        let mut levels = Vec::with_capacity(width * height);
        for y in 0..height {
            let place = |x: usize| Point::new(x as f64 + 0.5, y as f64 + 0.5);
            levels.extend((0..width).map(|x| field.at(to_view.map(place(x)))));
        }
        let module = module(&levels, width);
        let along = powers(width, height, |x, y| levels[y * width + x]);
        let across = powers(height, width, |y, x| levels[y * width + x]);
        Some(Self { along, across, module, most: (width + height) as f64 / PARTS as f64 })
    }

    /// The power of squares with some modules a side.
    pub(super) fn of_square(&self, side: u32) -> f64 {
        [&self.along, &self.across].into_iter().filter_map(|powers| powers.get(side as usize)).sum()
    }

    /// Whether this is the power of a lattice in both directions.
    pub(super) fn is_strong(&self, power: f64) -> bool {
        power >= STRONG * self.most
    }
}

/// The size of random modules, which change colour every second one in both directions.
fn module(levels: &[f64], width: usize) -> f64 {
    let changes = |a: &[f64], b: &[f64]| a.iter().zip(b).filter(|(a, b)| (**a < 0.0) != (**b < 0.0)).count();
    let along: usize = levels.chunks_exact(width).map(|row| changes(row, &row[1..])).sum();
    let across = changes(levels, &levels[width..]);
    levels.len() as f64 / (along + across).max(1) as f64
}

/// The power by number of modules, as a part of what a frequency has on average in noise.
fn powers(length: usize, breadth: usize, level: impl Fn(usize, usize) -> f64) -> Vec<f64> {
    let most = (length as f64 / MODULE.0) as usize;
    let least = ((length as f64 / MODULE.1) as usize).max(3);
    let mut powers = vec![0.0; most + 1];
    let mut all = 0.0;
    for band in 0..BANDS {
        let rows = breadth * band / BANDS..breadth * (band + 1) / BANDS;
        let change = |x: usize| -> f64 { rows.clone().map(|y| (level(x + 1, y) - level(x, y)).abs()).sum() };
        let changes: Vec<f64> = (0..length - 1).map(change).collect();
        for part in 0..PARTS {
            let places = (length - 1) * part / PARTS..(length - 1) * (part + 1) / PARTS;
            let mean = changes[places.clone()].iter().sum::<f64>() / places.len().max(1) as f64;
            all +=
                changes[places.clone()].iter().map(|change| (change - mean) * (change - mean)).sum::<f64>();
            let apart: Vec<f64> = changes[places].iter().map(|change| change - mean).collect();
            for (first, powers) in
                (0..).map(|n| least + n * LANES).zip(powers[least.min(most)..].chunks_mut(LANES))
            {
                let angles = std::array::from_fn(|n| TAU * (first + n) as f64 / length as f64);
                powers.iter_mut().zip(strengths(&apart, angles)).for_each(|(power, one)| *power += one);
            }
        }
    }
    // What belongs to a lattice stands out of what is next to it.
    let beside = |count: usize| {
        let near = [5, 6, 7].into_iter().flat_map(|d| [count.checked_sub(d), Some(count + d)]);
        let near: Vec<f64> =
            near.flatten().filter(|n| *n >= least).filter_map(|n| powers.get(n)).copied().collect();
        near.iter().sum::<f64>() / near.len().max(1) as f64
    };
    let by = if all > 0.0 { 1.0 / all } else { 0.0 };
    (0..powers.len()).map(|count| (powers[count] - beside(count)) * by).collect()
}

/// Frequencies that are looked at side by side, so that none waits for another.
const LANES: usize = 8;

/// The squared strengths of some frequencies.
fn strengths(changes: &[f64], angles: [f64; LANES]) -> [f64; LANES] {
    let (step_cos, step_sin) = (angles.map(libm::cos), angles.map(libm::sin));
    let (mut cos, mut sin) = ([1.0; LANES], [0.0; LANES]);
    let (mut real, mut imaginary) = ([0.0; LANES], [0.0; LANES]);
    for change in changes {
        for n in 0..LANES {
            real[n] += change * cos[n];
            imaginary[n] += change * sin[n];
            let turned =
                (cos[n] * step_cos[n] - sin[n] * step_sin[n], sin[n] * step_cos[n] + cos[n] * step_sin[n]);
            (cos[n], sin[n]) = turned;
        }
    }
    std::array::from_fn(|n| real[n] * real[n] + imaginary[n] * imaginary[n])
}
