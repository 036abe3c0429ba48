//! Where the page of a zone lies in each picture, and the pages that show no zone.

use super::zones::Reading;
use super::{Draft, Shot};
use crate::geometry::{Homography, Point, Quad};
use crate::page::{self, Corners, Found, Place};
use crate::read::Grid;
use crate::sight::{PageSize, Region, SeenPage, View, Zone};

/// How far a zone may lie from its place on a page that was found by its edges, in millimetres.
const ASTRAY: f64 = 4.0;
/// What a proportion that is wrong by its whole adds to that, in millimetres.
const PROPORTION: f64 = 40.0;
/// From line to line where a single line does not tell, in millimetres (Doc 9303-4, figure 3).
const LINE_DISTANCE: f64 = 6.35;

/// The page of a zone, seen in every picture that the zone was read from.
pub(super) fn of_zone(shots: &[Shot], reading: Reading) -> Draft {
    let distance = line_distance(&reading.zone, &reading.grids);
    let place = Place::of(&reading.zone, distance);
    let mut draft = Draft { page: SeenPage::default(), corners: Vec::new(), reading: None };
    for grid in &reading.grids {
        let shot = &shots[grid.image];
        let corners = place.as_ref().map(|place| corners(shot, grid, place));
        let seen = corners.and_then(|c| Some((c, view(shot, &c.quad, place.map(|p| p.size))?)));
        if let Some((corners, view)) = seen {
            draft.corners.push(corners);
            draft.page.views.push(view);
        }
    }
    draft.page.size = place.map(|place| place.size);
    draft.page.zone = Some(reading.zone.clone());
    draft.reading = Some(reading);
    draft
}

/// The corners of the page of a zone: those of a page found by its edges on which the zone lies where it should, else those
/// that follow from the zone.
fn corners(shot: &Shot, grid: &Grid, place: &Place) -> Corners {
    let (width, height) = place.size.millimetres();
    let away = |found: &Found, by: usize| {
        let quad = turned(&found.quad, by);
        let astray = place.astray(&quad, &grid.to_picture).filter(|astray| *astray < ASTRAY)?;
        // A line that is printed on the page may look like its border; the proportion tells.
        Some((astray + PROPORTION * (found.wide * height / width - 1.0).abs(), quad))
    };
    let found = shot.found.iter().flat_map(|found| [0, 1, 2, 3].map(|by| away(found, by))).flatten();
    match found.min_by(|a, b| a.0.total_cmp(&b.0)) {
        Some((_, quad)) => page::sharpen(&shot.grey, place, quad),
        _ => page::of_zone(&shot.grey, &grid.to_picture, place),
    }
}

/// The same corners, beginning with another one.
pub(super) fn turned(quad: &Quad, by: usize) -> Quad {
    Quad([0, 1, 2, 3].map(|i| quad.0[(i + by) % 4]))
}

/// Millimetres from line to line in the measure of the grids.
pub(super) fn line_distance(zone: &Zone, grids: &[Grid]) -> f64 {
    let rows = zone.lines.len();
    let back: Vec<(usize, Homography)> =
        grids.iter().filter_map(|g| Some((g.image, g.to_picture.inverse()?))).collect();
    let height = |row: usize| {
        let mut characters = zone.characters.iter();
        let mut heights = Vec::new();
        for (line, text) in zone.lines.iter().enumerate() {
            let here: Vec<_> = characters.by_ref().take(text.chars().count()).collect();
            if line == row {
                heights.extend(here.iter().filter_map(|c| {
                    let (_, back) = back.iter().find(|(image, _)| *image == c.region.image)?;
                    Some(back.map(c.region.quad.centre()).y)
                }));
            }
        }
        heights.sort_by(f64::total_cmp);
        heights.get(heights.len() / 2).copied()
    };
    let apart = if rows > 1 { height(rows - 1).zip(height(0)) } else { None };
    let distance = apart.map(|(last, first)| (last - first) / (rows - 1) as f64);
    distance.filter(|d| *d > 2.0 && *d < 15.0).unwrap_or(LINE_DISTANCE)
}

/// The view of a page in a picture.
pub(super) fn view(shot: &Shot, quad: &Quad, size: Option<PageSize>) -> Option<View> {
    let to_page = page::to_page(quad, size)?;
    Some(View { region: Region { image: shot.place, quad: *quad }, light: shot.light, to_page })
}

/// Adds the pages that were found by their edges and have no zone. Rectangles between the borders of two documents go first,
/// so that they hide none of them.
pub(super) fn add_pages_without_zone(shots: &[Shot], drafts: &mut Vec<Draft>) {
    for shot in shots {
        let free = |found: &&Found| !is_taken(drafts, shot.place, &found.quad);
        let free: Vec<Found> = shot.found.iter().filter(free).cloned().collect();
        for found in &page::apart(&free) {
            let corners = page::laid(&shot.grey, found.size, found.quad);
            let Some(view) = view(shot, &corners.quad, found.size) else { continue };
            let page = SeenPage { views: vec![view], size: found.size, ..SeenPage::default() };
            let corners = Corners { seen: [true; 4], ..corners };
            drafts.push(Draft { page, corners: vec![corners], reading: None });
        }
        if !drafts.iter().any(|draft| draft.shows(shot.place)) {
            drafts.extend(whole(shot));
        }
    }
}

/// How far the proportion of a picture may be from that of a card.
const CARD: f64 = 0.015;

/// The picture of a card that its reader cut to the border: as wide to high as a card, which little else is. It is kept if
/// something of a document is seen on it.
fn whole(shot: &Shot) -> Option<Draft> {
    let (width, height) = (f64::from(shot.size().0), f64::from(shot.size().1));
    let (across, down) = PageSize::Td1.millimetres();
    let apart = width * down / (height * across) - 1.0;
    if shot.light == crate::Light::Ultraviolet || apart.abs() > CARD {
        return None;
    }
    let quad = Quad::upright(-0.5, -0.5, width - 0.5, height - 0.5);
    let size = Some(PageSize::Td1);
    let page = SeenPage { views: vec![view(shot, &quad, size)?], size, ..SeenPage::default() };
    Some(Draft { page, corners: vec![Corners { quad, seen: [false; 4] }], reading: None })
}

/// Whether a page or a zone already lies at a place of a picture.
pub(super) fn is_taken(drafts: &[Draft], image: usize, quad: &Quad) -> bool {
    let zone_inside = |draft: &Draft| {
        let grids = draft.reading.iter().flat_map(|reading| &reading.grids);
        let start = |grid: &Grid| grid.to_picture.map(Point::new(30.0, 0.0));
        grids.filter(|grid| grid.image == image).any(|grid| quad.contains(start(grid)))
    };
    let view_over = |draft: &Draft| {
        let views = draft.page.views.iter().filter(|view| view.region.image == image);
        views.into_iter().any(|view| page::overlap(&view.region.quad, quad))
    };
    drafts.iter().any(|draft| zone_inside(draft) || view_over(draft))
}
