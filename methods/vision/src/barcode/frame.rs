//! An upright view of a part of a picture, enlarged or reduced so that modules have a given size.

use super::Symbol;
use super::symbols::Sighting;
use super::texture::Patch;
use crate::Grey;
use crate::geometry::{Homography, Point, Quad};

/// Pixels that a view may have a side; the largest symbol has 177 modules.
const LARGEST: f64 = 900.0;

/// No picture has a longer side in pixels.
const LONGEST: f64 = 1e8;

/// A view, and the way back from it.
pub(super) struct Frame {
    width: u32,
    height: u32,
    /// From pixels of the view to pixels of the picture.
    to_picture: Homography,
    /// Pixels of the picture a pixel of the view spans.
    step: f64,
}

impl Frame {
    /// Views of a patch with `module` pixels a module: along the page that it lies on, then along its own sides.
    pub(super) fn around(patch: &Patch, pages: &[Quad], module: f64) -> Vec<Self> {
        let centre = patch.quad.centre();
        let page =
            pages.iter().find(|page| page.contains(centre)).and_then(|page| on_page(page, &patch.quad));
        let quads = page.into_iter().chain([patch.quad]);
        quads.filter_map(|quad| Self::of(&quad, patch, module)).collect()
    }

    fn of(quad: &Quad, patch: &Patch, module: f64) -> Option<Self> {
        let [a, b, c, d] = quad.0;
        let (width, height) = ((a.distance(b) + d.distance(c)) / 2.0, (a.distance(d) + b.distance(c)) / 2.0);
        let (along, across) = patch.margins();
        let (beside, above) = if width >= height { (along, across) } else { (across, along) };
        let largest = (width + 2.0 * beside).max(height + 2.0 * above);
        let step = (patch.module / module).max(largest / LARGEST);
        let pixels = |length: f64, margin: f64| ((length + 2.0 * margin) / step).ceil().max(1.0);
        let (columns, rows) = (pixels(width, beside), pixels(height, above));
        let (x, y) = ((columns - width / step) / 2.0, (rows - height / step) / 2.0);
        let inner = Quad::upright(x, y, columns - x, rows - y);
        let to_picture = Homography::between(&inner, quad)?;
        // Both sides are between 1 and LARGEST.
        Some(Self { width: columns as u32, height: rows as u32, to_picture, step })
    }

    /// The size of a module in pixels of the view, roughly.
    pub(super) fn module(&self, patch: &Patch) -> f64 {
        patch.module / self.step
    }

    /// The pixels, each the mean of as many points as it spans pixels of the picture.
    pub(super) fn view(&self, grey: &Grey) -> View {
        let points = (self.step.round() as i32).clamp(1, 6);
        let offsets: Vec<f64> = (0..points).map(|i| (f64::from(i) + 0.5) / f64::from(points) - 0.5).collect();
        let mut pixels = Vec::with_capacity((self.width * self.height) as usize);
        for y in 0..self.height {
            for x in 0..self.width {
                let mut sum = 0.0;
                for dy in &offsets {
                    for dx in &offsets {
                        let p = self.to_picture.map(Point::new(f64::from(x) + dx, f64::from(y) + dy));
                        sum += between_pixels(grey, p);
                    }
                }
                // A mean of bytes.
                pixels.push((sum / f64::from(points * points) + 0.5) as u8);
            }
        }
        View { width: self.width, height: self.height, pixels }
    }

    /// A sighting, in the picture.
    pub(super) fn symbol(&self, sighting: Sighting) -> Symbol {
        let (width, height) = (f64::from(self.width), f64::from(self.height));
        let xs = || sighting.corners.iter().map(|c| f64::from(c.0).clamp(0.0, width));
        let ys = || sighting.corners.iter().map(|c| f64::from(c.1).clamp(0.0, height));
        let (left, right) = (xs().fold(width, f64::min), xs().fold(0.0, f64::max));
        let (top, bottom) = (ys().fold(height, f64::min), ys().fold(0.0, f64::max));
        let quad = self.to_picture.map_quad(&Quad::upright(left, top, right, bottom));
        // Tenths of a pixel, so that the last bits of a reader's geometry do not show.
        let tenth = |n: f64| (n * 10.0).round() / 10.0;
        let quad = Quad(quad.0.map(|p| Point::new(tenth(p.x), tenth(p.y))));
        Symbol { kind: sighting.kind, bytes: sighting.bytes, quad }
    }
}

/// Grey pixels of a view.
pub(super) struct View {
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) pixels: Vec<u8>,
}

/// The part of a page, along its sides, that holds a patch.
fn on_page(page: &Quad, patch: &Quad) -> Option<Quad> {
    let [a, b, c, d] = page.0;
    let (width, height) = ((a.distance(b) + d.distance(c)) / 2.0, (a.distance(d) + b.distance(c)) / 2.0);
    let to_picture = Homography::between(&Quad::upright(0.0, 0.0, width, height), page)?;
    let (left, top, right, bottom) = to_picture.inverse()?.map_quad(patch).bounds();
    Some(to_picture.map_quad(&Quad::upright(left, top, right, bottom)))
}

/// The brightness between the centres of four pixels.
fn between_pixels(grey: &Grey, p: Point) -> f64 {
    // Pixels outside are those of the edge. What is moved by one is positive, so that the cast rounds down; it takes NaN to 0.
    let (px, py) = (p.x.clamp(-1.0, LONGEST), p.y.clamp(-1.0, LONGEST));
    let (x, y) = ((px + 1.0) as i64 - 1, (py + 1.0) as i64 - 1);
    let (fx, fy) = (px - x as f64, py - y as f64);
    let at = |dx, dy| f64::from(grey.at(x + dx, y + dy));
    let top = at(0, 0) + (at(1, 0) - at(0, 0)) * fx;
    let bottom = at(0, 1) + (at(1, 1) - at(0, 1)) * fx;
    (top + (bottom - top) * fy).clamp(0.0, 255.0)
}
