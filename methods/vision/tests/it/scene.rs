//! Pictures drawn for these tests: pages in perspective on tables, textures, text.

use spartel_vision::Picture;
use spartel_vision::geometry::{Homography, Point, Quad};

/// A generator of numbers with a seed (SplitMix64).
pub struct Dice(pub u64);

impl Dice {
    /// The next 64 bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number from `low` to below `high`.
    pub fn within(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * (self.bits() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A colour between two brightnesses.
    pub fn colour(&mut self, low: f64, high: f64) -> [f64; 3] {
        [0; 3].map(|_| self.within(low, high))
    }
}

/// A picture that is painted.
pub struct Scene {
    pub width: usize,
    pub height: usize,
    pub pixels: Vec<[f64; 3]>,
}

impl Scene {
    /// A picture of one colour.
    pub fn plain(width: usize, height: usize, colour: [f64; 3]) -> Self {
        Self { width, height, pixels: vec![colour; width * height] }
    }

    /// Paints every pixel whose place on a flat thing has a colour, four samples a pixel.
    pub fn paint(&mut self, to_thing: &Homography, colour: impl Fn(Point) -> Option<[f64; 3]>) {
        for y in 0..self.height {
            for x in 0..self.width {
                let pixel = &mut self.pixels[y * self.width + x];
                let mut sum = [0.0; 3];
                for (dx, dy) in [(-0.25, -0.25), (0.25, -0.25), (-0.25, 0.25), (0.25, 0.25)] {
                    let there = to_thing.map(Point::new(x as f64 + dx, y as f64 + dy));
                    let c = colour(there).unwrap_or(*pixel);
                    (0..3).for_each(|i| sum[i] += c[i] / 4.0);
                }
                *pixel = sum;
            }
        }
    }

    /// A rectangle of `size` units whose corners lie at `quad`.
    pub fn lay(&mut self, quad: &Quad, size: (f64, f64), colour: impl Fn(Point) -> [f64; 3]) {
        let flat = Quad::upright(0.0, 0.0, size.0, size.1);
        let to_thing = Homography::between(quad, &flat).expect("corners of a page");
        let inside = |p: Point| p.x >= 0.0 && p.y >= 0.0 && p.x <= size.0 && p.y <= size.1;
        self.paint(&to_thing, |p| inside(p).then(|| colour(p)));
    }

    /// Sheets, pens and other things that lie about.
    pub fn clutter(&mut self, dice: &mut Dice, count: usize) {
        for _ in 0..count {
            let (w, h) = (self.width as f64, self.height as f64);
            let (x, y) = (dice.within(0.0, w), dice.within(0.0, h));
            let (a, b) = (dice.within(0.03, 0.5) * w, dice.within(0.02, 0.3) * h);
            let turn = dice.within(0.0, std::f64::consts::TAU);
            let quad = turned(Point::new(x, y), (a, b), turn);
            let colour = dice.colour(20.0, 235.0);
            self.lay(&quad, (1.0, 1.0), |_| colour);
        }
    }

    /// Uneven ground: waves of several lengths.
    pub fn grain(&mut self, dice: &mut Dice, strength: f64) {
        for _ in 0..6 {
            let (fx, fy, phase) = (dice.within(-0.3, 0.3), dice.within(-0.3, 0.3), dice.within(0.0, 6.0));
            let much = dice.within(0.2, 1.0) * strength;
            for (i, pixel) in self.pixels.iter_mut().enumerate() {
                let (x, y) = ((i % self.width) as f64, (i / self.width) as f64);
                let wave = (fx * x + fy * y + phase).sin() * much;
                pixel.iter_mut().for_each(|c| *c += wave);
            }
        }
    }

    /// Noise of the sensor.
    pub fn noise(&mut self, dice: &mut Dice, deviation: f64) {
        for pixel in &mut self.pixels {
            let sum: f64 = (0..4).map(|_| dice.within(-1.0, 1.0)).sum();
            pixel.iter_mut().for_each(|c| *c += sum * deviation * 0.866);
        }
    }

    /// The picture.
    pub fn picture(&self) -> Picture {
        let rgb = self.pixels.iter().flatten().map(|c| c.clamp(0.0, 255.0).round() as u8).collect();
        Picture::new(self.width as u32, self.height as u32, rgb).expect("three bytes a pixel")
    }
}

/// The corners of a rectangle about a centre.
pub fn turned(centre: Point, (a, b): (f64, f64), turn: f64) -> Quad {
    let (sin, cos) = turn.sin_cos();
    let corner = |x: f64, y: f64| Point::new(centre.x + cos * x - sin * y, centre.y + sin * x + cos * y);
    let (a, b) = (a / 2.0, b / 2.0);
    Quad([corner(-a, -b), corner(a, -b), corner(a, b), corner(-a, b)])
}

/// The corners of a page that a camera sees: `wide` pixels, turned, tilted about both axes, in radians.
pub fn camera(centre: Point, size: (f64, f64), wide: f64, [turn, tilt_x, tilt_y]: [f64; 3]) -> Quad {
    let focal = 3.0 * wide;
    let flat = turned(Point::default(), (wide, wide * size.1 / size.0), turn);
    Quad(flat.0.map(|p| {
        let (sx, cx) = tilt_x.sin_cos();
        let (sy, cy) = tilt_y.sin_cos();
        let (x, y, z) = (p.x, p.y * cx, p.y * sx);
        let (x, z) = (x * cy + z * sy, z * cy - x * sy);
        let scale = focal / (focal + z);
        Point::new(centre.x + x * scale, centre.y + y * scale)
    }))
}

/// A page with a portrait, lines of text and two lines below, in millimetres.
pub fn document(p: Point, (w, h): (f64, f64), paper: [f64; 3]) -> [f64; 3] {
    let ink = |shade: f64| paper.map(|c| c * shade);
    let (px, py) = (p.x - 4.0, p.y - h * 0.22);
    if px > 0.0 && px < w * 0.26 && py > 0.0 && py < h * 0.45 {
        let (dx, dy) = (px / (w * 0.13) - 1.0, py / (h * 0.225) - 1.0);
        let (face, hair) = (dx * dx * 1.6 + dy * dy < 0.3, dx * dx + (dy + 0.15) * (dy + 0.15) * 0.8 < 0.45);
        let coat = dy > 0.55 && dx.abs() < 0.55 + (dy - 0.55);
        return match (face, hair || coat) {
            (true, _) => [205.0, 165.0, 140.0],
            (_, true) => [55.0, 45.0, 50.0],
            _ => [190.0, 200.0, 210.0],
        };
    }
    let row = (p.y / 4.2).floor();
    let text = (p.y / 4.2).fract() < 0.45 && ((p.x * 1.3 + row * 1.7).fract() < 0.5);
    if p.x > w * 0.36 && p.x < w * 0.9 && p.y > h * 0.2 && p.y < h * 0.66 && text {
        return ink(0.35);
    }
    let guilloche = ((p.x * 1.1).sin() * 2.0 + p.y * 1.6).sin() * 0.03;
    ink(0.97 + guilloche)
}
