//! Pages of Utopia before cameras, with the truth about what the pictures show.

use spartel_utopia::camera::{Cell, Conditions, PageTruth, Severity, Sheet, Shot, shoot};
use spartel_utopia::page::{Area, Design, Order, Page, designs, render};
use spartel_vision::decode::{Limits, decode};
use spartel_vision::geometry::{Homography, Point, Quad};
use spartel_vision::{Light, PageImage, Picture, Sight, look};

/// The design of a name.
pub fn design(name: &str) -> &'static Design {
    designs().iter().find(|design| design.name == name).expect("a design of that name")
}

/// A page of a holder whom a seed invents.
pub fn page(design: &'static Design, seed: u64, light: Light, dpi: f64) -> Page {
    render(design, &Order::random(seed, design.layout), light, dpi)
}

/// The page as the camera takes it.
pub fn sheet(design: &Design, page: &Page, picture: &Picture, light: Light) -> Sheet {
    let mut cells = Vec::new();
    for (line, areas) in page.truth.zone.iter().flat_map(|zone| zone.characters.iter().enumerate()) {
        let text = page.truth.zone.as_ref().map_or("", |zone| zone.lines[line].as_str());
        for ((column, area), character) in areas.iter().enumerate().zip(text.chars()) {
            let corners = Quad::upright(area.left, area.top, area.right(), area.bottom());
            cells.push(Cell { character, line, column, corners });
        }
    }
    Sheet::new(picture, light, design.size, 3.0, cells)
}

/// Conditions that damage nothing: some rotation and tilt, the whole page on a desk.
pub fn calm(seed: u64, pitch: f64) -> Conditions {
    let mut conditions = Severity::All.draw(seed);
    (conditions.glare, conditions.shadow, conditions.fingers, conditions.clutter) = (None, None, 0, 0);
    (conditions.blur, conditions.motion, conditions.noise) = (0.02, 0.0, 2.0);
    (conditions.exposure, conditions.cast, conditions.quality) = (1.0, [1.0; 3], Some(92));
    (conditions.pitch, conditions.margin) = (pitch, conditions.margin.max(0.05));
    conditions
}

/// What a camera makes of sheets, and the truth about the pages.
pub fn photograph(sheets: &[&Sheet], conditions: &Conditions) -> (Picture, Vec<PageTruth>) {
    let Shot { file, truth } = shoot(sheets, conditions).expect("a page before a camera");
    (decode(&file, &Limits::default()).expect("a picture of our own"), truth.pages)
}

/// One page of a seed under one light.
pub fn portrait_of(
    design: &'static Design,
    seed: u64,
    light: Light,
    conditions: &Conditions,
) -> (Picture, Page, PageTruth) {
    let page = page(design, seed, light, (conditions.pitch * 10.0).clamp(150.0, 400.0));
    let sheet = sheet(design, &page, &page.picture, light);
    let (picture, mut truths) = photograph(&[&sheet], conditions);
    (picture, page, truths.remove(0))
}

/// What is seen in one picture.
pub fn see(picture: &Picture, light: Light) -> Sight {
    look(&[PageImage { light, picture }])
}

/// The corners of a page in the picture.
pub fn corners(truth: &PageTruth) -> Quad {
    Quad(truth.corners.map(|(x, y)| Point::new(x, y)))
}

/// A place on a page in the picture.
pub fn in_picture(truth: &PageTruth, area: &Area) -> Quad {
    let map = Homography::new(truth.to_picture).expect("a map of a camera");
    map.map_quad(&Quad::upright(area.left, area.top, area.right(), area.bottom()))
}

/// The largest distance of a corner from its true place in millimetres.
pub fn astray(found: &Quad, truth: &PageTruth) -> f64 {
    let corners = corners(truth);
    let scale = corners.0[0].distance(corners.0[1]) / truth.millimetres.0;
    let apart = found.0.iter().zip(&corners.0).map(|(a, b)| a.distance(*b) / scale);
    apart.fold(0.0, f64::max)
}

/// How much of the ground that two rectangles cover they share.
pub fn shared(a: &Quad, b: &Quad) -> f64 {
    let ((l, t, r, d), (l2, t2, r2, d2)) = (a.bounds(), b.bounds());
    let (l, t, r, d) = (l.min(l2), t.min(t2), r.max(r2), d.max(d2));
    let (mut both, mut any) = (0, 0);
    for i in 0..2_500 {
        let (x, y) = ((f64::from(i % 50) + 0.5) / 50.0, (f64::from(i / 50) + 0.5) / 50.0);
        let point = Point::new(l + (r - l) * x, t + (d - t) * y);
        let (in_a, in_b) = (a.contains(point), b.contains(point));
        both += i32::from(in_a && in_b);
        any += i32::from(in_a || in_b);
    }
    f64::from(both) / f64::from(any.max(1))
}
