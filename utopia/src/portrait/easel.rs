//! Where a picture is painted: shapes are laid over each other in their own units, the picture has any size.

use super::Picture;
use crate::drawing::{Colour, Mask, P, Path};
use jpeg_encoder::{ColorType, Encoder};

/// A picture in the making.
pub(crate) struct Easel {
    /// Pixels a unit of the drawing.
    scale: f32,
    width: usize,
    height: usize,
    rgb: Vec<[f32; 3]>,
    /// How far glows show at every pixel; everywhere where there is none.
    stencil: Option<Vec<f32>>,
}

impl Easel {
    /// One colour over `width` × `height` pixels, of which `scale` make a unit.
    pub(super) fn new((width, height): (usize, usize), scale: f32, ground: Colour) -> Self {
        Self { scale, width, height, rgb: vec![ground.map(f32::from); width * height], stencil: None }
    }

    /// Lets glows show inside of a path alone.
    pub(super) fn within(&mut self, path: &Path, glows: impl FnOnce(&mut Self)) {
        let mut stencil = vec![0.0; self.width * self.height];
        self.covered(path, |pixel, cover| stencil[pixel] = cover);
        self.stencil = Some(stencil);
        glows(self);
        self.stencil = None;
    }

    /// Fills a path.
    pub(super) fn fill(&mut self, path: &Path, colour: Colour, strength: f32) {
        let mut rgb = std::mem::take(&mut self.rgb);
        self.covered(path, |pixel, cover| mix(&mut rgb[pixel], colour, cover * strength));
        self.rgb = rgb;
    }

    /// Draws a line of some width through points.
    pub(super) fn stroke(&mut self, points: &[P], width: f32, colour: Colour, strength: f32) {
        let mut path = Path::default();
        path.line(points, width, true);
        self.fill(&path, colour, strength);
    }

    /// Shades an ellipse, fully in the middle, not at all at its edge.
    pub(super) fn glow(&mut self, (cx, cy): P, (rx, ry): P, colour: Colour, strength: f32) {
        let scale = self.scale;
        let (left, right) = (((cx - rx) * scale).max(0.0) as usize, ((cx + rx) * scale).max(0.0) as usize);
        let (top, bottom) = (((cy - ry) * scale).max(0.0) as usize, ((cy + ry) * scale).max(0.0) as usize);
        for y in top..bottom.min(self.height) {
            let dy = ((y as f32 + 0.5) / scale - cy) / ry;
            for x in left..right.min(self.width) {
                let dx = ((x as f32 + 0.5) / scale - cx) / rx;
                let inside = 1.0 - dx * dx - dy * dy;
                if inside > 0.0 {
                    let pixel = y * self.width + x;
                    let shown = self.stencil.as_ref().map_or(1.0, |stencil| stencil[pixel]);
                    mix(&mut self.rgb[pixel], colour, inside * inside * strength * shown);
                }
            }
        }
    }

    /// The colours along the line at a part of the height, as many as there are places in `out`; between pixels mixed.
    pub(crate) fn row(&self, v: f32, out: &mut [Colour]) {
        let y = (v * self.height as f32 - 0.5).clamp(0.0, (self.height - 1) as f32);
        let (top, part) = (y as usize, y - (y as usize) as f32);
        let line = |y: usize| &self.rgb[y * self.width..(y + 1) * self.width];
        let (above, below) = (line(top), line((top + 1).min(self.height - 1)));
        let between = |a: [f32; 3], b: [f32; 3], t: f32| [0, 1, 2].map(|i| a[i] + (b[i] - a[i]) * t);
        let row: Vec<[f32; 3]> = above.iter().zip(below).map(|(a, b)| between(*a, *b, part)).collect();
        let step = self.width as f32 / out.len().max(1) as f32;
        for (at, colour) in out.iter_mut().enumerate() {
            let x = ((at as f32 + 0.5) * step - 0.5).clamp(0.0, (self.width - 1) as f32);
            let left = x as usize;
            let mixed = between(row[left], row[(left + 1).min(self.width - 1)], x - left as f32);
            *colour = mixed.map(|part| (part + 0.5) as u8);
        }
    }

    /// The finished picture as a baseline JPEG.
    pub(super) fn finish(&self, quality: u8) -> Picture {
        let rgb: Vec<u8> = self.rgb.iter().flatten().map(|part| (part + 0.5) as u8).collect();
        let (width, height) = (self.width as u16, self.height as u16);
        let mut jpeg = Vec::new();
        // Writing to memory does not fail, and the buffer above has exactly the size that is stated.
        let _ = Encoder::new(&mut jpeg, quality).encode(&rgb, width, height, ColorType::Rgb);
        Picture { jpeg, width, height }
    }

    /// Goes through the pixels that a path covers, each with how much of it.
    fn covered(&self, path: &Path, mut each: impl FnMut(usize, f32)) {
        let Some(mask) = Mask::of(path, self.scale, self.height) else { return };
        for (y, row) in mask.rows().enumerate() {
            let start = (mask.top as usize + y) * self.width;
            for (x, cover) in row.iter().enumerate().filter(|(_, cover)| **cover > 0.0) {
                let column = usize::try_from(mask.left + x as i64).unwrap_or(self.width);
                if column < self.width {
                    each(start + column, *cover);
                }
            }
        }
    }
}

fn mix(pixel: &mut [f32; 3], colour: Colour, strength: f32) {
    for (part, paint) in pixel.iter_mut().zip(colour) {
        *part += (f32::from(paint) - *part) * strength;
    }
}
