//! What is measured on a page once it is known where it lies: portrait, signature, print, quality.

use super::views::{line_distance, turned};
use super::{Draft, Shot};
use crate::geometry::{Homography, Point, Quad};
use crate::page::{self, Corners, Flat};
use crate::print::{self, Margins};
use crate::quality::{self, Printed, Sheet};
use crate::sight::{Barcode, Complaint, PageSize, Quality, Region, SeenPage, View};
use crate::{Light, Zone};

/// Height of the machine readable zone in millimetres (Doc 9303-4, figure 3; Doc 9303-5, figure 6).
const ZONE: f64 = 23.2;

/// What is known of the pictures before pages are measured.
pub(super) struct Known<'a> {
    pub(super) shots: &'a [Shot<'a>],
    pub(super) codes: &'a [Barcode],
}

/// Measures everything on a page.
pub(super) fn complete(known: &Known, draft: Draft) -> SeenPage {
    let Draft { mut page, corners, reading } = draft;
    let shots = known.shots;
    if reading.is_none() {
        set_upright(known, &mut page);
    }
    if let Some(view) = best(&page) {
        (page.portrait, page.signature) = pictures(known, &view, &page);
    }
    if let (Some(zone), Some(reading)) = (&mut page.zone, &reading) {
        let grid =
            reading.grids.iter().find(|grid| grid.image == zone.region.image).or(reading.grids.first());
        if let Some(grid) = grid {
            let distance = line_distance(zone, &reading.grids);
            let grey = &shots[grid.image].grey;
            let seen = page.views.iter().zip(&corners).find(|(view, _)| view.region.image == grid.image);
            let margins =
                seen.map(|(_, corners)| margins(corners, &grid.to_picture, page.size, (zone, distance)));
            let margins = margins.flatten().unwrap_or_default();
            zone.print = print::measure(grey, &grid.to_picture, zone, distance, &margins);
            let (to_picture, image) = (&grid.to_picture, grid.image);
            page.quality = quality::of_zone(&Printed { grey, zone, to_picture, distance, image });
        }
    }
    page.glow = super::glow::of(shots, &page);
    let zone = page.zone.as_ref().map(|zone| zone.region);
    for view in &page.views {
        let shot = &shots[view.region.image];
        let sheet = Sheet { picture: shot.picture, reduced: &shot.reduced };
        add(&mut page.quality, quality::of_page(&sheet, view, zone.as_ref()));
    }
    page
}

/// The view that shows most: in white light, else in infrared.
fn best(page: &SeenPage) -> Option<View> {
    let under = |light| page.views.iter().find(|view| view.light == light).copied();
    under(Light::White).or(under(Light::Infrared))
}

/// A page without a zone is as a reader holds it where its portrait stands upright, or else is on the left (zone V of Doc
/// 9303-4 to -6).
fn set_upright(known: &Known, page: &mut SeenPage) {
    let shots = known.shots;
    let Some(view) = best(page) else { return };
    let size = page::millimetres(page.size);
    let quad = view.region.quad;
    let Some(flat) = known.flat(&view, size) else { return };
    let Some(portrait) = page::portrait(&flat, size.1, true) else { return };
    let [tl, tr, br, bl] = quad.0;
    let centre = portrait.centre();
    let on_right = || centre.distance(tr) + centre.distance(br) < centre.distance(tl) + centre.distance(bl);
    if page::is_upside_down(&flat, &portrait).unwrap_or_else(on_right) {
        for view in &mut page.views {
            let shot = &shots[view.region.image];
            *view = super::views::view(shot, &turned(&view.region.quad, 2), page.size).unwrap_or(*view);
        }
    }
}

impl Known<'_> {
    /// The page without its perspective and without its barcodes, which are as uneven as a portrait.
    fn flat(&self, view: &View, size: (f64, f64)) -> Option<Flat> {
        let Region { image, quad } = view.region;
        let mut flat = Flat::of(&self.shots[image].grey, &quad, size)?;
        let here = self.codes.iter().map(|code| code.region).filter(|region| region.image == image);
        here.filter(|r| quad.contains(r.quad.centre())).for_each(|region| flat.blank(&region.quad));
        Some(flat)
    }
}

/// Portrait and signature.
fn pictures(known: &Known, view: &View, page: &SeenPage) -> (Option<Region>, Option<Region>) {
    let size = page::millimetres(page.size);
    let image = view.region.image;
    let Some(flat) = known.flat(view, size) else { return (None, None) };
    let floor = if page.zone.is_some() { size.1 - ZONE } else { size.1 };
    let place = |quad: Quad| Region { image, quad };
    let portrait = page::portrait(&flat, floor, page.zone.is_none());
    let signature = page::signature(&flat, floor, portrait.as_ref());
    (portrait.map(place), signature.map(place))
}

/// How the zone lies between the borders that are seen, in millimetres of the zone.
fn margins(
    corners: &Corners,
    to_picture: &Homography,
    size: Option<PageSize>,
    (zone, distance): (&Zone, f64),
) -> Option<Margins> {
    let [upper, right, lower, left] = corners.seen;
    let quad = to_picture.inverse()?.map_quad(&corners.quad);
    let [tl, tr, br, bl] = quad.0;
    let last = distance * (zone.lines.len() as f64 - 1.0);
    // A side at the height of the zone's last line.
    let at =
        |upper: Point, lower: Point| lower.x + (upper.x - lower.x) * (last - lower.y) / (upper.y - lower.y);
    let (west, east) = (at(tl, bl), at(tr, br));
    let wide = size.map(|size| size.millimetres().0).filter(|_| left && right);
    let high = size.map(|size| size.millimetres().1).filter(|_| upper && lower);
    let near = |scale: &f64| *scale > 0.9 && *scale < 1.1;
    // Near the foot of the page a millimetre down is what the last lines are apart; a page that leans changes it upwards.
    let tall = (bl.y + br.y - tl.y - tr.y) / 2.0;
    Some(Margins {
        scale: wide.map(|wide| wide / (east - west)).filter(near),
        down: high.map(|high| high / tall).filter(near),
        left: left.then_some(-west),
        bottom: lower.then_some((bl.y + br.y) / 2.0 - last),
    })
}

/// Adds complaints that are not there yet for the same picture.
fn add(quality: &mut Quality, more: Vec<Complaint>) {
    for new in more {
        let known = |old: &Complaint| old.flaw == new.flaw && old.region.image == new.region.image;
        if !quality.complaints.iter().any(known) {
            quality.complaints.push(new);
        }
    }
}
