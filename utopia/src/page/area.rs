//! Rectangles on a page in millimetres, and the same in pixels.

use serde::{Serialize, Serializer};

/// Millimetres of an inch.
pub(crate) const INCH: f64 = 25.4;

/// An upright rectangle on a page: millimetres from its upper left corner.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Area {
    /// Distance of the left side from the left edge of the page.
    #[serde(serialize_with = "micrometres")]
    pub left: f64,
    /// Distance of the upper side from the upper edge of the page.
    #[serde(serialize_with = "micrometres")]
    pub top: f64,
    /// Width.
    #[serde(serialize_with = "micrometres")]
    pub width: f64,
    /// Height.
    #[serde(serialize_with = "micrometres")]
    pub height: f64,
}

/// Writes millimetres to three places: nobody prints finer.
fn micrometres<S: Serializer>(length: &f64, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_f64((length * 1000.0).round() / 1000.0)
}

impl Area {
    /// A rectangle.
    #[must_use]
    pub const fn new(left: f64, top: f64, width: f64, height: f64) -> Self {
        Self { left, top, width, height }
    }

    /// Its right side.
    #[must_use]
    pub fn right(&self) -> f64 {
        self.left + self.width
    }

    /// Its lower side.
    #[must_use]
    pub fn bottom(&self) -> f64 {
        self.top + self.height
    }

    /// The smallest rectangle around this one and another.
    #[must_use]
    pub fn with(&self, other: &Self) -> Self {
        let (left, top) = (self.left.min(other.left), self.top.min(other.top));
        let (right, bottom) = (self.right().max(other.right()), self.bottom().max(other.bottom()));
        Self::new(left, top, right - left, bottom - top)
    }

    /// The rectangle in pixels of a picture at `dpi`, (0, 0) being the centre of the first pixel: left, top, right, bottom.
    #[must_use]
    pub fn in_pixels(&self, dpi: f64) -> [f64; 4] {
        let scale = dpi / INCH;
        [self.left, self.top, self.right(), self.bottom()].map(|side| side * scale - 0.5)
    }
}
