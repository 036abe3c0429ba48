//! An upright view of a part of a picture, enlarged or reduced so that modules have a given size.

use super::Symbol;
use super::symbols::Sighting;
use super::texture::{Patch, shrink};
use crate::Grey;
use crate::between::{Line, add_along};
use crate::geometry::{Homography, Point, Quad};

/// Pixels that a view may have a side where it is square; the largest symbol has 177 modules. PDF417 is long, and low.
const LARGEST: f64 = 900.0;

/// How many times as long a view may be.
const LONGEST: f64 = 2.0;

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
        let (whole_width, whole_height) = (width + 2.0 * beside, height + 2.0 * above);
        let largest = (whole_width.max(whole_height) / LONGEST).max((whole_width * whole_height).sqrt());
        let step = (patch.module / module).max(largest / LARGEST);
        let pixels = |length: f64, margin: f64| ((length + 2.0 * margin) / step).ceil().max(1.0);
        let (columns, rows) = (pixels(width, beside), pixels(height, above));
        let (x, y) = ((columns - width / step) / 2.0, (rows - height / step) / 2.0);
        let inner = Quad::upright(x, y, columns - x, rows - y);
        let to_picture = Homography::between(&inner, quad)?;
        // Both sides are between 1 and a few thousand.
        Some(Self { width: columns as u32, height: rows as u32, to_picture, step })
    }

    /// The size of a module in pixels of the view, roughly.
    pub(super) fn module(&self, patch: &Patch) -> f64 {
        patch.module / self.step
    }

    /// The pixels, each a mean over about as much of the picture as it spans.
    pub(super) fn view(&self, grey: &Grey) -> View {
        let spans = (self.step.round() as usize).max(1);
        // A picture made smaller first, so that two by two points tell of the whole.
        let small = (spans > 3).then(|| self.part(grey, spans / 2)).flatten();
        let (grey, to_grey) = small.as_ref().map_or((grey, self.to_picture), |(part, map)| (part, *map));
        let points = spans.min(2) as u32;
        let width = self.width as usize;
        let place = |n: u32| (f64::from(n) + 0.5) / f64::from(points) - 0.5;
        let mut sums = vec![0u32; width];
        let mut pixels = Vec::with_capacity(width * self.height as usize);
        for y in 0..self.height {
            sums.fill(0);
            for line in 0..points {
                let line = line_of(&to_grey, f64::from(y) + place(line));
                (0..points).for_each(|point| line.add(grey, place(point), &mut sums));
            }
            // Means of bytes.
            let count = points * points * FIXED * FIXED;
            pixels.extend(sums.iter().map(|sum| ((sum + count / 2) / count) as u8));
        }
        View { width: self.width, height: self.height, pixels }
    }

    /// The part of a picture that the view shows, with each `factor` × `factor` pixels made one, and the way there.
    fn part(&self, grey: &Grey, factor: usize) -> Option<(Grey, Homography)> {
        let view = Quad::upright(0.0, 0.0, f64::from(self.width), f64::from(self.height));
        let (left, top, right, bottom) = self.to_picture.map_quad(&view).bounds();
        // Casts saturate; what is beyond the picture is that of its edge.
        let whole = |n: f64, count: u32| (n.max(0.0) as u32).min(count);
        let (left, right) = (whole(left, grey.width()), whole(right + 2.0, grey.width()));
        let (top, bottom) = (whole(top, grey.height()), whole(bottom + 2.0, grey.height()));
        let mut pixels = Vec::new();
        for row in top..bottom {
            pixels.extend_from_slice(grey.row(row).get(left as usize..right as usize)?);
        }
        let part = Grey::new(right.checked_sub(left)?, bottom.checked_sub(top)?, pixels)?;
        let small = shrink(&part, factor);
        if small == part {
            return None;
        }
        let by = 1.0 / factor as f64;
        let off = |n: u32| (0.5 - f64::from(n)) * by - 0.5;
        let map = Homography::new([by, 0.0, off(left), 0.0, by, off(top), 0.0, 0.0, 1.0])?;
        Some((small, self.to_picture.then(&map)?))
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

/// Steps a pixel.
const FIXED: u32 = 256;

/// A line of a view in the picture.
fn line_of(to_picture: &Homography, v: f64) -> Line {
    let [a, b, c, d, e, f, g, h, i] = *to_picture.rows();
    Line { x: (a, b * v + c), y: (d, e * v + f), by: (g, h * v + i) }
}

impl Line {
    /// Adds the brightness at one place a pixel, by 256 × 256.
    fn add(&self, grey: &Grey, first: f64, sums: &mut [u32]) {
        let (width, height) = (f64::from(grey.width()), f64::from(grey.height()));
        // A pixel less than there are, as the last bits of a place may differ from those of the ends.
        let inside = |(x, y): (f64, f64)| x >= 1.0 && y >= 1.0 && x < width - 2.0 && y < height - 2.0;
        let last = first + sums.len() as f64 - 1.0;
        // What lies between two places before the horizon is a straight line in the picture, too.
        let ahead = |u: f64| self.by.0 * u + self.by.1 > 0.0;
        if ahead(first) && ahead(last) && inside(self.at(first)) && inside(self.at(last)) {
            add_along(grey, self, first, sums);
        } else {
            for (i, sum) in (0u32..).zip(sums) {
                let (x, y) = self.at(f64::from(i) + first);
                *sum += between_pixels(grey, x, y);
            }
        }
    }
}

/// The brightness between the centres of four pixels, by 256 × 256; pixels outside are those of the edge.
fn between_pixels(grey: &Grey, x: f64, y: f64) -> u32 {
    let (width, height) = (grey.width(), grey.height());
    // No picture has a side of 2^24 pixels; the casts saturate, and take NaN to zero.
    let place = |n: f64, count: u32| ((n.max(0.0) * f64::from(FIXED)) as u32).min((count - 1) * FIXED);
    let (x, y) = (place(x, width), place(y, height));
    let (right, below) = (usize::from(x % FIXED > 0), if y % FIXED > 0 { width as usize } else { 0 });
    let (pixels, i) = (grey.pixels(), (y / FIXED) as usize * width as usize + (x / FIXED) as usize);
    mixed([i, i + right, i + below, i + below + right].map(|i| pixels[i]), (x, y))
}

/// Four pixels, each as far as a place is from it.
fn mixed(four: [u8; 4], (x, y): (u32, u32)) -> u32 {
    let [a, b, c, d] = four.map(u32::from);
    let (fx, fy) = (x % FIXED, y % FIXED);
    let (upper, lower) = (a * (FIXED - fx) + b * fx, c * (FIXED - fx) + d * fx);
    upper * (FIXED - fy) + lower * fy
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_view_of_a_large_part_shows_it_in_place_and_without_its_grain() {
        // A bright square on dark ground, with a grain that changes from pixel to pixel.
        let bright = |x: u32, y: u32| (300..500).contains(&x) && (240..440).contains(&y);
        let pixel = |i: u32| {
            let (x, y) = (i % 800, i / 800);
            let grain = if (x + y).is_multiple_of(2) { 20 } else { 0 };
            if bright(x, y) { 200 + grain } else { 40 + grain }
        };
        let grey = Grey::new(800, 700, (0..800 * 700).map(pixel).collect()).expect("as many pixels");
        let quad = Quad::upright(199.5, 139.5, 599.5, 539.5);
        let patch = Patch { quad, module: 20.0, fill: 1.0, ink: 0.5, between: 0.1, even: 1.0 };
        let frame = Frame::around(&patch, &[], 4.0).remove(0);
        let view = frame.view(&grey);
        // Five pixels of the picture a pixel; five modules of white on every side.
        assert_eq!((view.width, view.height), (120, 120));
        let at = |x: u32, y: u32| i32::from(view.pixels[(y * view.width + x) as usize]);
        for (x, y, level) in
            [(60, 60, 210), (42, 42, 210), (78, 78, 210), (37, 60, 50), (60, 82, 50), (0, 0, 50)]
        {
            assert!((at(x, y) - level).abs() <= 6, "{x} {y}: {}", at(x, y));
        }
    }
}
