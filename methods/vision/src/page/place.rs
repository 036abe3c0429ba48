//! Where the standards put the machine readable zone on a page.

use crate::geometry::{Homography, Point, Quad};
use crate::sight::{PageSize, Zone};
use spartel_mrz::Layout;

/// Millimetres from one character to the next (Doc 9303-3, 4.4: ten characters an inch).
pub(crate) const PITCH: f64 = 2.54;
/// How far ink begins after the left edge of its character's place: what most letters leave of it, halved.
const BEARING: f64 = 0.4;

/// A zone on a page, lengths in millimetres.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Place {
    /// The page.
    pub(crate) size: PageSize,
    /// From the left edge of the page to the place of the first character.
    pub(crate) left: f64,
    /// From the centre of the last line to the lower edge of the page.
    pub(crate) bottom: f64,
    /// Characters a line.
    pub(crate) columns: usize,
    /// From the centre of the first line to that of the last one, as measured.
    pub(crate) tall: f64,
}

impl Place {
    /// The place of a zone whose lines are `distance` apart; none where neither layout nor lines tell the page.
    pub(crate) fn of(zone: &Zone, distance: f64) -> Option<Self> {
        let columns = zone.lines.iter().map(|line| line.chars().count()).max()?;
        let size = size(zone.layout, zone.lines.len(), columns)?;
        let (edge, bottom) = match (size, zone.layout) {
            // Doc 9303-5, 4.2.1.3 and figure 6: three lines, the middle one 11.5 mm above the edge.
            (PageSize::Td1, Some(Layout::FrenchDrivingLicence)) => (5.0, 4.5),
            (PageSize::Td1, _) => (5.0, 7.27),
            // Doc 9303-4, figure 3.
            (PageSize::Td3, _) => (6.0, 9.4),
            // Doc 9303-6, 4.2.1.3; Doc 9303-7, 4.2.1.4.
            (PageSize::Td2 | PageSize::MrvA, _) => (4.0, 9.4),
        };
        let tall = distance * (zone.lines.len() as f64 - 1.0);
        Some(Self { size, left: edge - BEARING, bottom, columns, tall })
    }

    /// The corners of the page in millimetres of the zone: right of the first character's place, below the first line.
    pub(crate) fn page(&self) -> Quad {
        let (width, height) = self.size.millimetres();
        let (left, lower) = (-self.left, self.tall + self.bottom);
        Quad::upright(left, lower - height, left + width, lower)
    }

    /// How far from its place the zone lies on a page with these corners, in millimetres, by the worse end of its last line.
    pub(crate) fn astray(&self, corners: &Quad, to_picture: &Homography) -> Option<f64> {
        let to_page = super::to_page(corners, Some(self.size))?;
        let (_, height) = self.size.millimetres();
        let end = self.columns as f64 * PITCH;
        let distance = |x: f64| {
            let seen = to_page.map(to_picture.map(Point::new(x, self.tall)));
            seen.distance(Point::new(self.left + x, height - self.bottom))
        };
        Some(distance(0.0).max(distance(end)))
    }
}

/// The page of a layout; without one, of the number of lines and their length.
fn size(layout: Option<Layout>, lines: usize, columns: usize) -> Option<PageSize> {
    match layout {
        Some(Layout::Td1 | Layout::FrenchDrivingLicence) => Some(PageSize::Td1),
        Some(Layout::Td2 | Layout::MrvB | Layout::FrenchIdentityCard) => Some(PageSize::Td2),
        Some(Layout::Td3) => Some(PageSize::Td3),
        Some(Layout::MrvA) => Some(PageSize::MrvA),
        None => match (lines, columns) {
            (3, 28..=32) => Some(PageSize::Td1),
            (2, 34..=38) => Some(PageSize::Td2),
            (2, 42..=46) => Some(PageSize::Td3),
            _ => None,
        },
    }
}
