//! Curves of a background: rosettes, waves, bands, stars and fibres, out of parameters.

use crate::dice::Dice;
use crate::drawing::{P, Path};
use std::f64::consts::TAU;

/// Sine of a fraction of a full turn.
fn sine(turns: f64) -> f32 {
    libm::sin(turns * TAU) as f32
}

/// The point at a distance from a centre in the direction of a fraction of a full turn, upwards at 0, clockwise.
fn around(centre: P, radius: f32, turns: f64) -> P {
    (centre.0 + radius * sine(turns), centre.1 - radius * sine(turns + 0.25))
}

/// Concentric rings that bulge `lobes` times, each turned a little against the one inside it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Rosette {
    pub(super) centre: P,
    /// Outer and inner radius in millimetres.
    pub(super) radii: P,
    pub(super) lobes: u32,
    pub(super) rings: u32,
    /// How deep the lobes are, part of the radius.
    pub(super) depth: f32,
}

impl Rosette {
    /// The rings as lines of a width.
    pub(super) fn path(&self, width: f32) -> Path {
        let mut path = Path::default();
        let steps = self.lobes * 24;
        for ring in 0..self.rings {
            let part = ring as f32 / self.rings.max(1) as f32;
            let mean = self.radii.1 + (self.radii.0 - self.radii.1) * part;
            let phase = f64::from(part) * 1.5;
            let points: Vec<P> = (0..=steps)
                .map(|step| {
                    let turn = f64::from(step) / f64::from(steps);
                    let bulge = sine(turn * f64::from(self.lobes) + phase) * self.depth;
                    let second = sine(turn * f64::from(self.lobes * 2) - phase) * self.depth * 0.4;
                    around(self.centre, mean * (1.0 + bulge + second), turn)
                })
                .collect();
            path.line(&points, width, false);
        }
        path
    }
}

/// Lines across a rectangle that swing together; a hill in the middle gives them relief.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Waves {
    /// Left, top, right, bottom in millimetres.
    pub(super) area: (f32, f32, f32, f32),
    pub(super) lines: u32,
    /// Height and length of the long swing in millimetres.
    pub(super) swing: P,
    /// Height and length of the short swing.
    pub(super) ripple: P,
    /// How much of a swing each line is ahead of the one above.
    pub(super) drift: f64,
    /// Centre, radius and height of the hill.
    pub(super) hill: (P, f32, f32),
}

impl Waves {
    /// The lines, of a width.
    pub(super) fn path(&self, width: f32) -> Path {
        let (left, top, right, bottom) = self.area;
        let mut path = Path::default();
        let steps = ((right - left) / 0.35) as u32 + 1;
        for line in 0..self.lines {
            let base = top + (bottom - top) * (line as f32 + 0.5) / self.lines as f32;
            let ahead = f64::from(line) * self.drift;
            let points: Vec<P> = (0..=steps)
                .map(|step| {
                    let x = left + (right - left) * step as f32 / steps as f32;
                    let long = self.swing.0 * sine(f64::from(x / self.swing.1) + ahead);
                    let short = self.ripple.0 * sine(f64::from(x / self.ripple.1) - ahead * 3.0);
                    (x, base + long + short - self.rise((x, base)))
                })
                .collect();
            path.line(&points, width, false);
        }
        path
    }

    fn rise(&self, (x, y): P) -> f32 {
        let ((cx, cy), radius, height) = self.hill;
        let (dx, dy) = ((x - cx) / radius.max(0.1), (y - cy) / radius.max(0.1));
        let left = (1.0 - dx * dx - dy * dy).max(0.0);
        left * left * height
    }
}

/// A braid of strands between two swinging borders, along a straight line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Band {
    pub(super) from: P,
    pub(super) to: P,
    /// Half of its breadth in millimetres.
    pub(super) reach: f32,
    pub(super) strands: u32,
    /// Swings of a strand along the band.
    pub(super) swings: u32,
}

impl Band {
    /// The strands, of a width.
    pub(super) fn path(&self, width: f32) -> Path {
        let (dx, dy) = (self.to.0 - self.from.0, self.to.1 - self.from.1);
        let length = (dx * dx + dy * dy).sqrt().max(0.1);
        let (nx, ny) = (dy / length, -dx / length);
        let steps = self.swings * 20;
        let mut path = Path::default();
        for strand in 0..self.strands {
            let phase = f64::from(strand) / f64::from(self.strands);
            let points: Vec<P> = (0..=steps)
                .map(|step| {
                    let part = step as f32 / steps as f32;
                    let turn = f64::from(part) * f64::from(self.swings);
                    let border = 0.65 + 0.35 * sine(turn * 0.5);
                    let off = self.reach * border * sine(turn + phase);
                    (self.from.0 + dx * part + nx * off, self.from.1 + dy * part + ny * off)
                })
                .collect();
            path.line(&points, width, false);
        }
        path
    }
}

/// The arms of Utopia: a star of eight points in a ring, leaves below.
pub(super) fn emblem(centre: P, radius: f32) -> Path {
    let mut path = Path::default();
    let star = (0..16)
        .map(|i| around(centre, radius * if i % 2 == 0 { 0.52 } else { 0.22 }, f64::from(i) / 16.0))
        .collect();
    path.ring(star);
    for (reach, width) in [(0.64, 0.05), (0.72, 0.02)] {
        let ring: Vec<P> = (0..=72).map(|i| around(centre, radius * reach, f64::from(i) / 72.0)).collect();
        path.line(&ring, radius * width, false);
    }
    for leaf in 0..9 {
        for side in [-1.0, 1.0] {
            let turn = 0.5 + side * (0.035 + f64::from(leaf) * 0.036);
            path.ring(self::leaf(around(centre, radius * 0.84, turn), turn + side * 0.16, radius * 0.17));
        }
    }
    path
}

/// One leaf of a length that points in a direction.
fn leaf(at: P, turn: f64, length: f32) -> Vec<P> {
    let side = |along: f32, across: f32| {
        let tip = around((0.0, 0.0), length * along, turn);
        let wide = around((0.0, 0.0), length * across, turn + 0.25);
        (at.0 + tip.0 + wide.0, at.1 + tip.1 + wide.1)
    };
    vec![
        side(-0.5, 0.0),
        side(-0.15, 0.2),
        side(0.2, 0.16),
        side(0.6, 0.0),
        side(0.2, -0.16),
        side(-0.15, -0.2),
    ]
}

/// Short bent fibres strewn over a page.
pub(super) fn fibres((width, height): P, count: u32, label: &str) -> Path {
    let mut dice = Dice::new(0, label);
    let mut path = Path::default();
    for _ in 0..count {
        let at = (dice.real(0.0, f64::from(width)) as f32, dice.real(0.0, f64::from(height)) as f32);
        let (turn, bend) = (dice.real(0.0, 1.0), dice.real(-0.25, 0.25));
        let length = dice.real(2.0, 4.5) as f32;
        let mut points = vec![at];
        for step in 0..8 {
            let last = points[points.len() - 1];
            points.push(around(last, length / 8.0, turn + bend * f64::from(step) / 8.0));
        }
        path.line(&points, 0.07, false);
    }
    path
}
