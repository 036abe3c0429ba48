//! Light: exposure, its colour, shadows and glare.

use super::conditions::{Conditions, Shadow, ShadowKind};
use spartel_vision::geometry::{Homography, Point, Quad};

/// Pixels between two knots of the grid that light is computed on.
const STEP: usize = 16;
/// Gains are fixed-point with 12 fractional bits.
const ONE: f64 = 4096.0;

/// The factor of exposure and shadow at every pixel, straight between knots.
#[derive(Debug, Clone)]
pub(super) struct Gain {
    columns: usize,
    knots: Vec<f64>,
}

impl Gain {
    pub(super) fn new(width: usize, height: usize, conditions: &Conditions) -> Self {
        let (columns, rows) = (width / STEP + 2, height / STEP + 2);
        let middle = Point::new(width as f64 / 2.0, height as f64 / 2.0);
        let diagonal = 2.0 * middle.distance(Point::default());
        let knot = |i: usize| {
            let place = Point::new((i % columns * STEP) as f64, (i / columns * STEP) as f64);
            let shade =
                conditions.shadow.as_ref().map_or(1.0, |shadow| shade(shadow, place, middle, diagonal));
            conditions.exposure * shade
        };
        Self { columns, knots: (0..columns * rows).map(knot).collect() }
    }

    /// The factor at a place.
    pub(super) fn at(&self, x: f64, y: f64) -> f64 {
        let rows = self.knots.len() / self.columns;
        let (x, y) = (x.max(0.0) / STEP as f64, y.max(0.0) / STEP as f64);
        let (column, row) = ((x as usize).min(self.columns - 2), (y as usize).min(rows - 2));
        let (fx, fy) = ((x - column as f64).min(1.0), (y - row as f64).min(1.0));
        let knot = |c: usize, r: usize| self.knots[r * self.columns + c];
        let upper = knot(column, row) * (1.0 - fx) + knot(column + 1, row) * fx;
        let lower = knot(column, row + 1) * (1.0 - fx) + knot(column + 1, row + 1) * fx;
        upper * (1.0 - fy) + lower * fy
    }

    /// Writes the fixed-point factors of a row of pixels, in one colour of the light.
    pub(super) fn row(&self, y: usize, cast: f64, out: &mut [i32]) {
        let mut knots = (0..self.columns).map(|c| (self.at((c * STEP) as f64, y as f64) * cast * ONE) as i32);
        let mut left = knots.next().unwrap_or_default();
        for piece in out.chunks_mut(STEP) {
            let right = knots.next().unwrap_or(left);
            let mut value = left << 8;
            let slope = ((right - left) << 8) / STEP as i32;
            for factor in piece {
                *factor = value >> 8;
                value += slope;
            }
            left = right;
        }
    }
}

/// Which part of the light a shadow leaves at a place.
fn shade(shadow: &Shadow, place: Point, middle: Point, diagonal: f64) -> f64 {
    let angle = shadow.direction.to_radians();
    let (sin, cos) = (libm::sin(angle), libm::cos(angle));
    let (dx, dy) = ((place.x - middle.x) / diagonal, (place.y - middle.y) / diagonal);
    let along = dx * cos + dy * sin;
    // How deep in the shadow: 0 outside, 1 inside, soft between.
    let depth = match shadow.kind {
        ShadowKind::Slope => along + 0.5,
        ShadowKind::Edge => (along - shadow.offset / 2.0) / shadow.softness + 0.5,
        ShadowKind::Round => {
            let (cx, cy) = (shadow.offset / 2.0 * cos, shadow.offset / 2.0 * sin);
            let from = ((dx - cx) * (dx - cx) + (dy - cy) * (dy - cy)).sqrt();
            (0.22 - from) / shadow.softness + 0.5
        }
    };
    let depth = depth.clamp(0.0, 1.0);
    let smooth = depth * depth * (3.0 - 2.0 * depth);
    1.0 - (1.0 - shadow.factor) * smooth
}

/// Glare over a rectangle of the page, fading within half a character around it.
#[derive(Debug, Clone)]
pub(super) struct GlareSpot {
    place: Quad,
    to_page: Homography,
    saturation: f64,
    bounds: (f64, f64, f64, f64),
}

/// How far glare fades around its place, in millimetres.
const FADE: f64 = 1.27;

impl GlareSpot {
    /// Glare over `place`, in millimetres of the page that `map` carries to pixels.
    pub(super) fn new(place: Quad, map: &Homography, saturation: f64) -> Option<Self> {
        let (left, top, right, bottom) = place.bounds();
        let around = Quad::upright(left - FADE, top - FADE, right + FADE, bottom + FADE);
        let bounds = map.map_quad(&around).bounds();
        (right - left > 0.05).then_some(())?;
        Some(Self { place, to_page: map.inverse()?, saturation, bounds })
    }

    /// How far a pixel is lifted towards white.
    pub(super) fn at(&self, pixel: Point) -> f64 {
        let at = self.to_page.map(pixel);
        let (left, top, right, bottom) = self.place.bounds();
        let beyond = |v: f64, low: f64, high: f64| (low - v).max(v - high).max(0.0);
        let (dx, dy) = (beyond(at.x, left, right), beyond(at.y, top, bottom));
        let far = ((dx * dx + dy * dy).sqrt() / FADE).min(1.0);
        self.saturation * (1.0 - far * far * (3.0 - 2.0 * far))
    }

    /// The rows that it touches.
    pub(super) fn touches(&self, y: usize) -> bool {
        (y as f64) >= self.bounds.1 - 1.0 && (y as f64) <= self.bounds.3 + 1.0
    }

    /// Lifts the pixels of a row.
    pub(super) fn lift(&self, y: usize, row: &mut [u8]) {
        let width = row.len() / 3;
        let from = self.bounds.0.clamp(0.0, width as f64) as usize;
        let to = (self.bounds.2 + 1.0).clamp(0.0, width as f64) as usize;
        for x in from..to {
            let lift = (self.at(Point::new(x as f64, y as f64)) * 256.0) as i32;
            for value in &mut row[x * 3..x * 3 + 3] {
                *value = (i32::from(*value) + (((255 - i32::from(*value)) * lift) >> 8)) as u8;
            }
        }
    }
}
