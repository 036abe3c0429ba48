//! Pixels to draw on, pictures to take from, and the one warp that all drawing goes through.

use spartel_vision::Picture;
use spartel_vision::geometry::{Homography, Point, Quad};

/// Packs red, green, blue and cover into one word.
pub(super) const fn pack(rgb: [u8; 3], cover: u8) -> u32 {
    u32::from_le_bytes([rgb[0], rgb[1], rgb[2], cover])
}

/// A picture to take from, each pixel packed, with a border one pixel wide that covers nothing: sampling between
/// border and picture gives the soft edge of a page.
#[derive(Debug, Clone)]
pub(super) struct Raster {
    /// Pixels a row, border included.
    pub(super) width: usize,
    /// Rows, border included.
    pub(super) height: usize,
    pub(super) pixels: Vec<u32>,
}

impl Raster {
    /// A raster of `width` × `height` pixels without the border.
    pub(super) fn new(width: usize, height: usize, pixel: impl Fn(usize, usize) -> u32) -> Self {
        let (w, h) = (width + 2, height + 2);
        let mut pixels = Vec::with_capacity(w * h);
        for y in 0..h {
            let inner_y = y.clamp(1, height) - 1;
            for x in 0..w {
                let inner = pixel(x.clamp(1, width) - 1, inner_y);
                let border = x == 0 || y == 0 || x > width || y > height;
                pixels.push(if border { inner & 0x00FF_FFFF } else { inner });
            }
        }
        Self { width: w, height: h, pixels }
    }

    /// Pixels a row without the border.
    pub(super) const fn inner_width(&self) -> usize {
        self.width - 2
    }

    /// Rows without the border.
    pub(super) const fn inner_height(&self) -> usize {
        self.height - 2
    }

    /// The pixel at a place without the border.
    pub(super) fn inner(&self, x: usize, y: usize) -> u32 {
        self.pixels[(y.min(self.inner_height() - 1) + 1) * self.width + x.min(self.inner_width() - 1) + 1]
    }

    /// From 0…1 across and down the picture to this raster's pixels.
    pub(super) fn unit_to_pixels(&self) -> Option<Homography> {
        let (w, h) = (self.inner_width() as f64, self.inner_height() as f64);
        // The centre of the first inner pixel is at 1, its left edge at 0.5.
        Homography::new([w, 0.0, 0.5, 0.0, h, 0.5, 0.0, 0.0, 1.0])
    }

    /// Half as many pixels each way, every one the mean of four.
    pub(super) fn halved(&self) -> Self {
        let (w, h) = ((self.inner_width() / 2).max(1), (self.inner_height() / 2).max(1));
        Self::new(w, h, |x, y| {
            let at = |dx, dy| self.inner(2 * x + dx, 2 * y + dy);
            mean4([at(0, 0), at(1, 0), at(0, 1), at(1, 1)])
        })
    }

    /// Two thirds as many pixels each way.
    pub(super) fn two_thirds(&self) -> Self {
        let (w, h) = ((self.inner_width() * 2 / 3).max(1), (self.inner_height() * 2 / 3).max(1));
        Self::new(w, h, |x, y| {
            let (sx, sy) = (x / 2 * 3 + x % 2, y / 2 * 3 + y % 2);
            // Each new pixel covers one whole old one and half of the middle one.
            let weight = |odd: usize| if odd == 0 { [170, 86] } else { [86, 170] };
            let (wx, wy) = (weight(x % 2), weight(y % 2));
            let row = |dy| mix(self.inner(sx, sy + dy), self.inner(sx + 1, sy + dy), wx[1]);
            mix(row(0), row(1), wy[1])
        })
    }
}

/// The mean of four packed pixels, rounded.
fn mean4(p: [u32; 4]) -> u32 {
    let even: u32 = p.iter().map(|p| p & 0x00FF_00FF).sum::<u32>() + 0x0002_0002;
    let odd: u32 = p.iter().map(|p| (p >> 8) & 0x00FF_00FF).sum::<u32>() + 0x0002_0002;
    ((even >> 2) & 0x00FF_00FF) | (((odd >> 2) & 0x00FF_00FF) << 8)
}

/// `a` to `b` by `part` of 256, for each byte of two packed pixels.
#[inline]
pub(super) fn mix(a: u32, b: u32, part: u32) -> u32 {
    let rest = 256 - part;
    let even = (a & 0x00FF_00FF) * rest + (b & 0x00FF_00FF) * part + 0x0080_0080;
    let odd = ((a >> 8) & 0x00FF_00FF) * rest + ((b >> 8) & 0x00FF_00FF) * part + 0x0080_0080;
    ((even >> 8) & 0x00FF_00FF) | (odd & 0xFF00_FF00)
}

/// Pixels to draw on.
#[derive(Debug, Clone)]
pub(super) struct Canvas {
    pub(super) width: usize,
    pub(super) height: usize,
    pub(super) rgb: Vec<u8>,
}

/// How many pixels share one division of the perspective: over sixteen, the error stays under a hundredth of a pixel.
const RUN: usize = 16;
/// Fixed-point coordinates have 16 fractional bits.
const ONE: f64 = 65536.0;

impl Canvas {
    /// A canvas of one colour.
    pub(super) fn new(width: usize, height: usize, colour: [u8; 3]) -> Self {
        Self { width, height, rgb: colour.iter().copied().cycle().take(width * height * 3).collect() }
    }

    /// As a picture.
    pub(super) fn into_picture(self) -> Picture {
        // The canvas holds width × height × 3 bytes from its making on.
        Picture::new(self.width as u32, self.height as u32, self.rgb).expect("as many bytes as pixels")
    }

    /// Lets `draw` change every pixel within bounds: it gets the place and the three bytes.
    pub(super) fn within(&mut self, bounds: (f64, f64, f64, f64), mut draw: impl FnMut(f64, f64, &mut [u8])) {
        let clip = |v: f64, end: usize| v.clamp(0.0, end as f64) as usize;
        let (x0, y0) = (clip(bounds.0 - 1.0, self.width), clip(bounds.1 - 1.0, self.height));
        let (x1, y1) = (clip(bounds.2 + 2.0, self.width), clip(bounds.3 + 2.0, self.height));
        for y in y0..y1 {
            let row = &mut self.rgb[(y * self.width + x0) * 3..(y * self.width + x1.max(x0)) * 3];
            for (i, pixel) in row.chunks_exact_mut(3).enumerate() {
                draw((x0 + i) as f64, y as f64, pixel);
            }
        }
    }

    /// Draws a raster through a map from its pixels to those of the canvas.
    pub(super) fn paste(&mut self, raster: &Raster, map: &Homography) {
        let (w, h) = (raster.width as f64, raster.height as f64);
        let outline = map.map_quad(&Quad::upright(0.0, 0.0, w - 1.0, h - 1.0));
        let Some(back) = map.inverse() else { return };
        let (_, top, _, bottom) = outline.bounds();
        let first = top.clamp(0.0, self.height as f64) as usize;
        let last = (bottom + 1.0).clamp(0.0, self.height as f64) as usize;
        for y in first..last {
            let Some((left, right)) = span(&outline, y as f64) else { continue };
            let left = left.clamp(0.0, self.width as f64) as usize;
            let right = (right + 1.0).clamp(0.0, self.width as f64) as usize;
            if left >= right {
                continue;
            }
            let row = &mut self.rgb[(y * self.width + left) * 3..(y * self.width + right) * 3];
            for (run, pixels) in row.chunks_mut(RUN * 3).enumerate() {
                let x = (left + run * RUN) as f64;
                let (from, to) =
                    (back.map(Point::new(x, y as f64)), back.map(Point::new(x + RUN as f64, y as f64)));
                draw_run(pixels, raster, from, to);
            }
        }
    }
}

/// Draws a run of pixels from the raster, along the straight way from one place in it to another.
fn draw_run(pixels: &mut [u8], raster: &Raster, from: Point, to: Point) {
    let fixed = |v: f64| (v * ONE).clamp(-4e9, 4e12) as i64;
    let (mut u, mut v) = (fixed(from.x), fixed(from.y));
    let (du, dv) = ((fixed(to.x) - u) / RUN as i64, (fixed(to.y) - v) / RUN as i64);
    for pixel in pixels.chunks_exact_mut(3) {
        let (x, y) = (u >> 16, v >> 16);
        if x >= 0 && y >= 0 && (x as usize) < raster.width - 1 && (y as usize) < raster.height - 1 {
            let at = y as usize * raster.width + x as usize;
            let (fx, fy) = ((u >> 8) as u32 & 255, (v >> 8) as u32 & 255);
            let upper = mix(raster.pixels[at], raster.pixels[at + 1], fx);
            let lower = mix(raster.pixels[at + raster.width], raster.pixels[at + raster.width + 1], fx);
            put(pixel, mix(upper, lower, fy));
        }
        u += du;
        v += dv;
    }
}

/// Lays a packed pixel over three bytes, as far as it covers them.
#[inline]
pub(super) fn put(pixel: &mut [u8], packed: u32) {
    let [r, g, b, cover] = packed.to_le_bytes();
    if cover == 255 {
        pixel.copy_from_slice(&[r, g, b]);
    } else if cover > 0 {
        let part = u32::from(cover);
        for (below, above) in pixel.iter_mut().zip([r, g, b]) {
            *below = ((u32::from(*below) * (255 - part) + u32::from(above) * part + 127) / 255) as u8;
        }
    }
}

/// Where a row of pixels meets a quadrilateral, half a pixel wider.
fn span(quad: &Quad, y: f64) -> Option<(f64, f64)> {
    let mut range: Option<(f64, f64)> = None;
    for (a, b) in quad.0.iter().zip(quad.0.iter().cycle().skip(1)) {
        let (low, high) = (a.y.min(b.y), a.y.max(b.y));
        if y < low - 1.0 || y > high + 1.0 {
            continue;
        }
        let ends = if high - low < 1e-9 {
            [a.x, b.x]
        } else {
            // Both ends of the piece of this side that lies within a row of `y`.
            [y - 1.0, y + 1.0].map(|y| {
                let part = ((y - a.y) / (b.y - a.y)).clamp(0.0, 1.0);
                a.x + (b.x - a.x) * part
            })
        };
        for x in ends {
            let (left, right) = range.unwrap_or((x, x));
            range = Some((left.min(x), right.max(x)));
        }
    }
    range.map(|(left, right)| (left - 1.0, right + 1.0))
}
