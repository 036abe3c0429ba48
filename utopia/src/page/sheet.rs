//! The paper under one light, and what is put onto it.

use super::area::{Area, INCH};
use super::ink::Ink;
use crate::drawing::{Colour, Mask, Path};
use spartel_vision::{Light, Picture};

/// A page being printed, seen under one light.
#[derive(Clone)]
pub(super) struct Sheet {
    light: Light,
    scale: f32,
    width: usize,
    height: usize,
    rgb: Vec<u8>,
}

impl Sheet {
    /// Paper of a size in millimetres with a fine grain.
    pub(super) fn new((width, height): (f64, f64), light: Light, dpi: f64, paper: Colour) -> Self {
        let scale = dpi / INCH;
        let (columns, rows) =
            (((width * scale).round() as usize).max(1), ((height * scale).round() as usize).max(1));
        let mut rgb = Vec::with_capacity(columns * rows * 3);
        for y in 0..rows {
            rgb.extend((0..columns).flat_map(|x| {
                let grain = i16::from(grain(x as u32, y as u32)) - 2;
                paper.map(|part| (i16::from(part) + grain).clamp(0, 255) as u8)
            }));
        }
        Self { light, scale: scale as f32, width: columns, height: rows, rgb }
    }

    /// The light.
    pub(super) const fn light(&self) -> Light {
        self.light
    }

    /// Pixels a millimetre.
    pub(super) const fn scale(&self) -> f32 {
        self.scale
    }

    /// Rows of pixels.
    pub(super) const fn rows(&self) -> usize {
        self.height
    }

    /// Prints a path.
    pub(super) fn fill(&mut self, path: &Path, ink: &Ink) {
        // An ink that this light does not show costs nothing.
        if ink.under(self.light).at(0.0).is_none() {
            return;
        }
        if let Some(mask) = Mask::of(path, self.scale, self.height) {
            self.print(&mask, ink);
        }
    }

    /// Prints a mask.
    pub(super) fn print(&mut self, mask: &Mask, ink: &Ink) {
        let tone = ink.under(self.light);
        let from = (mask.left.max(0) as usize).min(self.width);
        let to = ((mask.left + mask.width as i64).max(0) as usize).min(self.width);
        let rainbow: Vec<(Colour, u8)> =
            (from..to).filter_map(|x| tone.at(x as f32 / self.width as f32)).collect();
        let skip = (from as i64 - mask.left) as usize;
        for (y, row) in mask.rows().enumerate() {
            let Some(start) = self.row_start(mask.top + y as i64) else { continue };
            let pixels = self.rgb[start + from * 3..start + to.max(from) * 3].chunks_exact_mut(3);
            for ((pixel, cover), (colour, strength)) in pixels.zip(&row[skip.min(row.len())..]).zip(&rainbow)
            {
                blend(pixel, *colour, cover * f32::from(*strength));
            }
        }
    }

    /// Lays a picture over a place: `line` fills in what a line at a part of the height looks like, from 0 to 1, each
    /// pixel a colour and how much it covers (of 255).
    pub(super) fn lay(&mut self, place: &Area, mut line: impl FnMut(f32, &mut [(Colour, f32)])) {
        let scale = f64::from(self.scale);
        let edge = |mm: f64, limit: usize| ((mm * scale).round().max(0.0) as usize).min(limit);
        let (left, right) = (edge(place.left, self.width), edge(place.right(), self.width));
        let (top, bottom) = (edge(place.top, self.height), edge(place.bottom(), self.height));
        let mut paint = vec![([0; 3], 0.0); right.saturating_sub(left)];
        for y in top..bottom {
            line((y - top) as f32 / (bottom - top) as f32, &mut paint);
            let start = (y * self.width + left) * 3;
            let pixels = self.rgb[start..start + paint.len() * 3].chunks_exact_mut(3);
            for (pixel, (colour, cover)) in pixels.zip(&paint) {
                blend(pixel, *colour, *cover);
            }
        }
    }

    /// The finished picture.
    pub(super) fn picture(self) -> Picture {
        // Both sides are at least one pixel, and the buffer was made of their product.
        Picture::new(self.width as u32, self.height as u32, self.rgb).expect("the buffer fits its sides")
    }

    fn row_start(&self, y: i64) -> Option<usize> {
        let y = usize::try_from(y).ok().filter(|y| *y < self.height)?;
        Some(y * self.width * 3)
    }
}

/// Mixes a colour into a pixel; `cover` is of 255.
fn blend(pixel: &mut [u8], colour: Colour, cover: f32) {
    let cover = (cover * (256.0 / 255.0) + 0.5) as u32;
    if cover == 0 {
        return;
    }
    for (part, ink) in pixel.iter_mut().zip(colour) {
        *part = ((u32::from(*part) * (256 - cover) + u32::from(ink) * cover + 128) >> 8) as u8;
    }
}

/// A number from 0 to 4 that looks random for every pixel.
fn grain(x: u32, y: u32) -> u8 {
    let mixed = (x.wrapping_mul(0x9E37_79B1) ^ y.wrapping_mul(0x85EB_CA77)).wrapping_mul(0xC2B2_AE3D);
    (((mixed >> 24) * 5) >> 8) as u8
}
