//! Symbols drawn on paper, and what happens to paper in front of a camera.

use rxing::common::BitMatrix;
use rxing::{BarcodeFormat, EncodeHints, Writer};
use rxing::{aztec::AztecWriter, datamatrix::DataMatrixWriter, pdf417::PDF417Writer, qrcode::QRCodeWriter};
use spartel_vision::geometry::{Homography, Point, Quad};
use spartel_vision::{BarcodeKind, Grey};

pub(super) const KINDS: [BarcodeKind; 4] =
    [BarcodeKind::Qr, BarcodeKind::Aztec, BarcodeKind::DataMatrix, BarcodeKind::Pdf417];

/// A generator of numbers (splitmix64).
pub(super) struct Dice(pub(super) u64);

impl Dice {
    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// From `low` up to `high`.
    pub(super) fn within(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * (self.next() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// About normal, deviation one.
    fn normal(&mut self) -> f64 {
        let sum: i64 = (0..4).map(|i| (self.next() >> (8 * i) & 0xFFFF) as i64).sum();
        (sum as f64 / 65_535.0 - 2.0) * 3f64.sqrt()
    }
}

/// The content of a seal: it begins as Doc 9303-13 has it, and goes on with any bytes.
pub(super) fn payload(dice: &mut Dice) -> Vec<u8> {
    let length = dice.within(60.0, 140.0) as usize;
    [0xDC, 0x03].into_iter().chain((0..length).map(|_| dice.next() as u8)).collect()
}

/// The modules of a symbol, without a margin.
pub(super) fn modules(kind: BarcodeKind, bytes: &[u8]) -> Vec<Vec<bool>> {
    let text: String = bytes.iter().map(|byte| char::from(*byte)).collect();
    let hints = EncodeHints { Margin: Some("0".into()), ..EncodeHints::default() };
    let matrix = match kind {
        BarcodeKind::Qr => QRCodeWriter {}.encode_with_hints(&text, &BarcodeFormat::QR_CODE, 1, 1, &hints),
        BarcodeKind::Aztec => AztecWriter {}.encode_with_hints(&text, &BarcodeFormat::AZTEC, 1, 1, &hints),
        BarcodeKind::DataMatrix => {
            DataMatrixWriter {}.encode_with_hints(&text, &BarcodeFormat::DATA_MATRIX, 1, 1, &hints)
        }
        BarcodeKind::Pdf417 => {
            PDF417Writer {}.encode_with_hints(&text, &BarcodeFormat::PDF_417, 1, 1, &hints)
        }
    };
    let matrix: BitMatrix = matrix.expect("it fits");
    let rows = (0..matrix.height()).map(|y| (0..matrix.width()).map(|x| matrix.get(x, y)).collect());
    trimmed(rows.collect())
}

fn trimmed(rows: Vec<Vec<bool>>) -> Vec<Vec<bool>> {
    let used = |row: &Vec<bool>| row.contains(&true);
    let (Some(top), Some(bottom)) = (rows.iter().position(used), rows.iter().rposition(used)) else {
        return rows;
    };
    let rows = &rows[top..=bottom];
    let left = rows.iter().filter_map(|r| r.iter().position(|m| *m)).min().unwrap_or(0);
    let right = rows.iter().filter_map(|r| r.iter().rposition(|m| *m)).max().unwrap_or(0);
    rows.iter().map(|row| row[left..=right].to_vec()).collect()
}

/// Paper with something on it, brightness 0 to 255.
pub(super) struct Paper {
    pub(super) width: usize,
    pub(super) height: usize,
    pub(super) light: Vec<f64>,
}

impl Paper {
    /// Paper with an ornament of fine lines.
    pub(super) fn new(width: usize, height: usize, dice: &mut Dice) -> Self {
        let (tone, depth) = (dice.within(190.0, 240.0), dice.within(0.0, 18.0));
        let (a, b) = (dice.within(0.1, 0.5), dice.within(0.02, 0.1));
        let light = (0..width * height).map(|i| {
            let (x, y) = ((i % width) as f64, (i / width) as f64);
            tone - depth * (0.5 + 0.5 * libm::sin(a * (x + 20.0 * libm::sin(b * y))))
        });
        Self { width, height, light: light.collect() }
    }

    /// Draws modules into a quadrilateral, with a white margin of two modules.
    pub(super) fn draw(&mut self, modules: &[Vec<bool>], quad: &Quad, ink: f64) {
        let (columns, rows) = (modules[0].len() as f64, modules.len() as f64);
        let flat = Quad::upright(0.0, 0.0, columns, rows);
        let back = Homography::between(&flat, quad).expect("a quadrilateral").inverse().expect("not flat");
        let edge = Homography::between(&flat, quad).expect("a quadrilateral");
        let outer = edge.map_quad(&Quad::upright(-2.0, -2.0, columns + 2.0, rows + 2.0));
        let (left, top, right, bottom) = outer.bounds();
        for y in top.max(0.0) as usize..(bottom.max(0.0) as usize + 2).min(self.height) {
            for x in left.max(0.0) as usize..(right.max(0.0) as usize + 2).min(self.width) {
                let mut sum = 0.0;
                for s in 0..9 {
                    let (dx, dy) = (f64::from(s % 3) / 3.0 - 1.0 / 3.0, f64::from(s / 3) / 3.0 - 1.0 / 3.0);
                    let p = back.map(Point::new(x as f64 + dx, y as f64 + dy));
                    let inside = p.x >= -2.0 && p.y >= -2.0 && p.x < columns + 2.0 && p.y < rows + 2.0;
                    let module = |p: Point| {
                        p.x >= 0.0
                            && p.y >= 0.0
                            && modules
                                .get(p.y as usize)
                                .and_then(|r| r.get(p.x as usize))
                                .copied()
                                .unwrap_or(false)
                    };
                    sum += match inside {
                        true if module(p) => ink,
                        true => 235.0,
                        false => self.light[y * self.width + x],
                    };
                }
                self.light[y * self.width + x] = sum / 9.0;
            }
        }
    }

    pub(super) fn blur(&mut self, sigma: f64) {
        if sigma < 0.2 {
            return;
        }
        let reach = (3.0 * sigma).ceil() as i64;
        let weights: Vec<f64> =
            (-reach..=reach).map(|i| libm::exp(-(i * i) as f64 / (2.0 * sigma * sigma))).collect();
        let total: f64 = weights.iter().sum();
        for (dx, dy) in [(1, 0), (0, 1)] {
            let old = self.light.clone();
            for y in 0..self.height as i64 {
                for x in 0..self.width as i64 {
                    let at = |i: i64| {
                        let x = (x + i * dx).clamp(0, self.width as i64 - 1) as usize;
                        old[(y + i * dy).clamp(0, self.height as i64 - 1) as usize * self.width + x]
                    };
                    let sum: f64 = (-reach..=reach).zip(&weights).map(|(i, w)| w * at(i)).sum();
                    self.light[y as usize * self.width + x as usize] = sum / total;
                }
            }
        }
    }

    /// Light falls off to `least` on one side.
    pub(super) fn shadow(&mut self, least: f64, dice: &mut Dice) {
        let (along, edge) = (dice.within(-0.5, 0.5), dice.within(0.3, 0.7));
        for (i, light) in self.light.iter_mut().enumerate() {
            let (x, y) =
                ((i % self.width) as f64 / self.width as f64, (i / self.width) as f64 / self.height as f64);
            let part = ((x + along * (y - 0.5) - edge) * 6.0 + 0.5).clamp(0.0, 1.0);
            *light *= 1.0 - (1.0 - least) * part;
        }
    }

    /// A round reflection.
    pub(super) fn glare(&mut self, centre: Point, radius: f64, strength: f64) {
        for (i, light) in self.light.iter_mut().enumerate() {
            let far = centre.distance(Point::new((i % self.width) as f64, (i / self.width) as f64)) / radius;
            *light += (255.0 - *light) * strength * (1.5 - far).clamp(0.0, 1.0);
        }
    }

    pub(super) fn noise(&mut self, sigma: f64, dice: &mut Dice) {
        self.light.iter_mut().for_each(|light| *light += sigma * dice.normal());
    }

    pub(super) fn exposed(&mut self, factor: f64) {
        self.light.iter_mut().for_each(|light| *light *= factor);
    }

    pub(super) fn grey(&self) -> Grey {
        let pixels = self.light.iter().map(|light| light.clamp(0.0, 255.0) as u8).collect();
        Grey::new(self.width as u32, self.height as u32, pixels).expect("as many pixels")
    }

    /// As a JPEG of some quality shows it.
    pub(super) fn compressed(&self, quality: u8) -> Grey {
        let grey = self.grey();
        let mut file = Vec::new();
        jpeg_encoder::Encoder::new(&mut file, quality)
            .encode(grey.pixels(), self.width as u16, self.height as u16, jpeg_encoder::ColorType::Luma)
            .expect("in memory");
        let limits = spartel_vision::decode::Limits::default();
        spartel_vision::decode::decode(&file, &limits).expect("whole").grey()
    }
}

/// Where a symbol of some size lies: turned about its centre, tilted by at most `tilt` degrees.
pub(super) fn place(size: (f64, f64), centre: Point, turn: f64, tilt: f64, dice: &mut Dice) -> Quad {
    let (sin, cos) = (libm::sin(turn.to_radians()), libm::cos(turn.to_radians()));
    let (about, tilt) = (dice.within(0.0, std::f64::consts::TAU), tilt.to_radians());
    let far = 6.0 * size.0.max(size.1);
    let corner = |x: f64, y: f64| {
        let (x, y) = (x * cos - y * sin, x * sin + y * cos);
        // Tilted about an axis in the plane, seen from a distance of six sizes.
        let (ax, ay) = (libm::cos(about), libm::sin(about));
        let (along, across) = (x * ax + y * ay, -x * ay + y * ax);
        let (across, depth) = (across * libm::cos(tilt), across * libm::sin(tilt));
        let scale = far / (far + depth);
        let (along, across) = (along * scale, across * scale);
        Point::new(centre.x + along * ax - across * ay, centre.y + along * ay + across * ax)
    };
    let (w, h) = (size.0 / 2.0, size.1 / 2.0);
    Quad([corner(-w, -h), corner(w, -h), corner(w, h), corner(-w, h)])
}
