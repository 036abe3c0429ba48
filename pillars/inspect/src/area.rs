//! Where in a picture something was seen: the "scanned area" of TR-03135-1, 5.7.3.12.3.1.

use spartel_vision::Light;
use spartel_vision::geometry::Quad;

/// Four corners in one of the pictures of an inspection, in whole pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Area {
    /// Which picture, by its place in [`crate::Inspection::pictures`].
    pub picture: u16,
    /// Top left, top right, bottom right, bottom left as a reader holds the page; x to the right, y down.
    pub corners: [(i32, i32); 4],
}

impl Area {
    /// Rounds the corners to whole pixels; what is no number becomes zero, what is too large the largest number.
    #[must_use]
    pub fn new(picture: usize, quad: &Quad) -> Self {
        // The casts saturate and take what is no number to zero.
        let corners = quad.0.map(|corner| (corner.x.round() as i32, corner.y.round() as i32));
        Self { picture: u16::try_from(picture).unwrap_or(u16::MAX), corners }
    }
}

/// A picture that was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureSummary {
    /// The label of the input.
    pub source: Box<str>,
    /// The light it was taken under.
    pub light: Light,
}
