//! How a page shines under ultraviolet light.

use super::Region;

/// What ultraviolet light shows of a page, measured where the page lies in that picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Glow {
    /// Where it was measured: where the page is seen, or where another light of the same reader shows it.
    pub region: Region,
    /// The blue that half of the page exceeds: 0 none, 1 as much as a picture can show. Paper with brighteners, as offices
    /// use it, shines blue-white; security paper is dull (Doc 9303-2, A.5.1.1).
    pub paper: f64,
    /// How far what shines most stands out from the paper, in the colour that does so most: 0 not at all, 1 from black to
    /// full. One point in a thousand shines more.
    pub highlights: f64,
}
