//! Whether pictures are good enough for what must be read from them, and what to do better.

mod cells;
mod focus;
mod glow;
mod page;
mod whole;
mod zone;

use crate::geometry::{Homography, Point};
use crate::page::PITCH;
use crate::page::reduced::Reduced;
use crate::sight::{Complaint, Flaw, Quality, Region, View, Zone};
use crate::{Grey, Picture};
use cells::Cells;
pub(crate) use glow::glow;
pub(crate) use whole::complaints as of_picture;

/// Pixels an inch below which characters run together.
const LEAST_RESOLUTION: f64 = 100.0;
/// Millimetres from 10 % to 90 % of an edge above which strokes, 0.35 mm wide, run together.
const WIDEST_EDGE: f64 = 0.6;
/// The same in pixels: no picture is sharper than its pixels.
const WIDEST_IN_PIXELS: f64 = 2.8;

/// A zone in one picture.
#[derive(Clone, Copy)]
pub(crate) struct Printed<'a> {
    pub(crate) grey: &'a Grey,
    pub(crate) zone: &'a Zone,
    /// From millimetres of the zone to pixels.
    pub(crate) to_picture: &'a Homography,
    /// Millimetres from line to line.
    pub(crate) distance: f64,
    /// Which picture.
    pub(crate) image: usize,
}

/// One picture with its smaller copy.
#[derive(Clone, Copy)]
pub(crate) struct Sheet<'a> {
    pub(crate) picture: &'a Picture,
    pub(crate) reduced: &'a Reduced,
}

/// The quality of the picture that the zone was read from best.
pub(crate) fn of_zone(printed: &Printed) -> Quality {
    let Printed { grey, zone, to_picture, distance, image } = *printed;
    let cells = Cells::of(grey, to_picture, zone, distance);
    let usual = cells.usual();
    let middle = Point::new(zone.lines.first().map_or(0, String::len) as f64 * PITCH / 2.0, distance / 2.0);
    let pixels = to_picture.map(middle).distance(to_picture.map(Point::new(middle.x + 1.0, middle.y)));
    let resolution = pixels * 25.4;
    let edge_width =
        usual.and_then(|(paper, ink)| focus::edge_width(grey, to_picture, zone, (distance, paper - ink)));
    let mut complaints = zone::complaints(&cells, image);
    let mut add =
        |flaw| complaints.push(Complaint { flaw, region: Region { image, ..zone.region }, on_zone: true });
    if resolution < LEAST_RESOLUTION {
        add(Flaw::ResolutionLow);
    }
    if edge_width.is_some_and(|width| width > WIDEST_EDGE && width * pixels > WIDEST_IN_PIXELS) {
        add(Flaw::Blurred);
    }
    if cells.outside > 0 {
        add(Flaw::Cropped);
    }
    let contrast = usual.map(|(paper, ink)| ((paper - ink) / paper.max(1.0)).clamp(0.0, 1.0));
    Quality { pixels_per_inch: Some(resolution), edge_width, contrast, complaints }
}

/// What is wrong with a view of a page, besides its zone.
pub(crate) fn of_page(sheet: &Sheet, view: &View, zone: Option<&Region>) -> Vec<Complaint> {
    let size = (sheet.picture.width(), sheet.picture.height());
    let here = zone.filter(|zone| zone.image == view.region.image).map(|zone| &zone.quad);
    page::complaints(sheet.reduced, size, view, here)
}
