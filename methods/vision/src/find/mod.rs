//! Where a picture shows machine readable text: lines of OCR-B in any direction, gathered into zones.

use crate::geometry::Point;

/// One line of machine readable text, as it is read.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Line {
    /// The centre of the left edge of the first character, in pixels.
    pub start: Point,
    /// The centre of the right edge of the last character, in pixels.
    pub end: Point,
    /// The height of capital letters, in pixels.
    pub height: f64,
    /// The distance from one character to the next, in pixels.
    pub pitch: f64,
}

/// A place that may be a machine readable zone, in one of its two directions.
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate {
    /// Its lines from the first to the last, in reading order and reading direction.
    pub lines: Vec<Line>,
    /// How much it looks like a zone: 0 not at all, 1 certainly.
    pub score: f64,
}
