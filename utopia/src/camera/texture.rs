//! Textures that repeat without a seam, out of a seed: wood, cloth, stone, tiles, printed paper.

use super::canvas::{mix, pack};
use super::conditions::Backdrop;
use super::ranges::uniform;
use crate::dice::Dice;
use core::f64::consts::TAU;

/// Pixels along each side of a texture, a power of two.
pub(super) const SIDE: usize = 256;

/// A square of pixels that continues on its other side.
#[derive(Debug, Clone)]
pub(super) struct Texture(Vec<u32>);

impl Texture {
    /// The texture of a backdrop.
    pub(super) fn of(backdrop: Backdrop, seed: u64) -> Self {
        let dice = &mut Dice::new(seed, "camera texture");
        match backdrop {
            Backdrop::Lid => {
                let grey = dice.between(8, 250) as u8;
                Self(vec![pack([grey; 3], 255); SIDE * SIDE])
            }
            Backdrop::Wood => Self::wood(dice),
            Backdrop::Cloth => Self::cloth(dice),
            Backdrop::Stone => Self::stone(dice),
            Backdrop::Tiles => Self::tiles(dice),
            Backdrop::Print => Self::print(dice),
        }
    }

    /// The colour at a place counted in pixels, between four of them.
    #[inline]
    pub(super) fn at(&self, u: i64, v: i64) -> u32 {
        let (x, y) = (u >> 16, v >> 16);
        let (fx, fy) = ((u >> 8) as u32 & 255, (v >> 8) as u32 & 255);
        // The mask keeps every index below the side, negative ones included.
        let pixel = |x: i64, y: i64| {
            self.0[(y & (SIDE as i64 - 1)) as usize * SIDE + (x & (SIDE as i64 - 1)) as usize]
        };
        let upper = mix(pixel(x, y), pixel(x + 1, y), fx);
        let lower = mix(pixel(x, y + 1), pixel(x + 1, y + 1), fx);
        mix(upper, lower, fy)
    }

    /// A texture that mixes two colours by a field from 0 to 1.
    fn mixed(colours: [[u8; 3]; 2], field: impl Fn(usize, usize) -> f64) -> Self {
        let [a, b] = colours.map(|colour| pack(colour, 255));
        let pixel = |i: usize| mix(a, b, (field(i % SIDE, i / SIDE).clamp(0.0, 1.0) * 256.0) as u32);
        Self((0..SIDE * SIDE).map(pixel).collect())
    }

    fn wood(dice: &mut Dice) -> Self {
        let dark = dice.between(40, 130);
        let light = dark + dice.between(25, 90);
        let brown = |v: i64| [v as u8, (v * 3 / 4) as u8, (v / 2) as u8];
        let (coarse, fine) = (Noise::new(dice, 4, 16), Noise::new(dice, 8, 128));
        let rings = dice.between(3, 9) as f64;
        Self::mixed([brown(dark), brown(light)], |x, y| {
            let wave = (rings * y as f64 / SIDE as f64 + 2.0 * coarse.at(x, y)) * TAU;
            0.4 + 0.3 * libm::sin(wave) + 0.5 * (fine.at(x, y) - 0.5)
        })
    }

    fn cloth(dice: &mut Dice) -> Self {
        let colour = [0; 3].map(|_| dice.between(30, 220));
        let dark = colour.map(|v| (v * 2 / 3) as u8);
        let threads = SIDE as f64 / [2.0, 4.0, 8.0, 16.0][dice.below(4) as usize];
        let noise = Noise::new(dice, 64, 64);
        Self::mixed([dark, colour.map(|v| v as u8)], |x, y| {
            let wave = |v: usize| libm::sin(v as f64 / SIDE as f64 * threads * TAU / 2.0);
            0.5 + 0.35 * wave(x) * wave(y) + 0.4 * (noise.at(x, y) - 0.5)
        })
    }

    fn stone(dice: &mut Dice) -> Self {
        let base = dice.between(60, 190);
        let tint = [0; 3].map(|_| dice.between(-15, 15));
        let shade = |v: i64| tint.map(|t| (v + t).clamp(0, 255) as u8);
        let (coarse, fine) = (Noise::new(dice, 6, 6), Noise::new(dice, 128, 128));
        Self::mixed([shade(base - 45), shade(base + 45)], |x, y| {
            0.5 + 0.7 * (coarse.at(x, y) - 0.5) + 0.9 * (fine.at(x, y) - 0.5)
        })
    }

    fn tiles(dice: &mut Dice) -> Self {
        let colours = [[0; 3]; 2].map(|c: [u8; 3]| c.map(|_| dice.between(30, 240) as u8));
        let side = SIDE / [2, 4, 8][dice.below(3) as usize];
        let joint = dice.between(1, 5) as usize;
        let chequered = dice.below(2) == 0;
        let noise = Noise::new(dice, 32, 32);
        Self::mixed(colours, |x, y| {
            let border = x % side < joint || y % side < joint;
            let odd = chequered && (x / side + y / side) % 2 == 1;
            f64::from(u8::from(border || odd)) + 0.2 * (noise.at(x, y) - 0.5)
        })
    }

    /// Lines of words, seen from too far to be read.
    fn print(dice: &mut Dice) -> Self {
        let paper = dice.between(170, 250) as u8;
        let ink = dice.between(10, 110) as u8;
        let mut pixels = vec![pack([paper; 3], 255); SIDE * SIDE];
        let leading = [8, 16, 32][dice.below(3) as usize];
        for line in (0..SIDE).step_by(leading) {
            words(&mut pixels[line * SIDE..(line + leading) * SIDE], SIDE, [ink; 3], dice);
        }
        Self(pixels)
    }
}

/// Fills rows of pixels with one line of strokes and gaps that look like words.
pub(super) fn words(rows: &mut [u32], width: usize, ink: [u8; 3], dice: &mut Dice) {
    let height = rows.len() / width;
    let letter = (height * 4 / 10).max(2);
    let mut x = dice.below(letter as u64 * 2) as usize;
    while x + letter < width {
        let long = dice.between(2, 9) as usize;
        for n in 0..long {
            let left = x + n * letter;
            let shape = dice.next();
            for y in height / 4..height * 3 / 4 {
                for dx in 0..letter.saturating_sub(1) {
                    // Every letter is one of the patterns that 25 bits make of five by five cells.
                    let cell = (y - height / 4) * 5 / (height / 2).max(1) * 5 + dx * 5 / letter;
                    if shape >> (cell % 25) & 1 == 1 && left + dx < width {
                        rows[y * width + left + dx] = pack(ink, 255);
                    }
                }
            }
        }
        x += long * letter + letter;
        if dice.below(12) == 0 {
            break;
        }
    }
}

/// Smooth noise from 0 to 1 that repeats with the texture.
pub(super) struct Noise {
    columns: usize,
    rows: usize,
    knots: Vec<f64>,
}

impl Noise {
    /// Noise with so many knots across and down.
    pub(super) fn new(dice: &mut Dice, columns: usize, rows: usize) -> Self {
        Self { columns, rows, knots: (0..columns * rows).map(|_| uniform(dice, 0.0, 1.0)).collect() }
    }

    /// The noise at a pixel of the texture.
    pub(super) fn at(&self, x: usize, y: usize) -> f64 {
        let (x, y) =
            (x as f64 / SIDE as f64 * self.columns as f64, y as f64 / SIDE as f64 * self.rows as f64);
        let (column, row) = (x as usize, y as usize);
        let smooth = |v: f64| v * v * (3.0 - 2.0 * v);
        let (fx, fy) = (smooth(x - column as f64), smooth(y - row as f64));
        let knot = |c: usize, r: usize| self.knots[r % self.rows * self.columns + c % self.columns];
        let upper = knot(column, row) * (1.0 - fx) + knot(column + 1, row) * fx;
        let lower = knot(column, row + 1) * (1.0 - fx) + knot(column + 1, row + 1) * fx;
        upper * (1.0 - fy) + lower * fy
    }
}
