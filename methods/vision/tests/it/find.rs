//! Zones found in photographs of Utopia's pages, and the few found where there are none.

use spartel_mrz::Layout;
use spartel_utopia::camera::nothing::{Kind, nothing};
use spartel_utopia::camera::{Cell, Conditions, Device, Severity, Sheet, ShotTruth, shoot};
use spartel_utopia::page::{Design, Order, designs, render};
use spartel_vision::decode::{Limits, decode};
use spartel_vision::find::{Candidate, Line, zones};
use spartel_vision::geometry::{Point, Quad};
use spartel_vision::read::{self, Source};
use spartel_vision::{Grey, Light};

use super::scene::Dice;

fn design(layout: Layout) -> &'static Design {
    designs().iter().copied().find(|d| d.layout == layout && d.has_zone()).expect("a page of every layout")
}

/// A page with its zone, fine enough for `pitch` pixels a character.
fn sheet(seed: u64, design: &'static Design, light: Light, pitch: f64) -> Sheet {
    let page =
        render(design, &Order::random(seed, design.layout), light, if pitch > 15.0 { 300.0 } else { 150.0 });
    let zone = page.truth.zone.expect("a page with a zone");
    let mut cells = Vec::new();
    for (line, (text, areas)) in zone.lines.iter().zip(&zone.characters).enumerate() {
        for (column, (character, a)) in text.chars().zip(areas).enumerate() {
            let corners = Quad::upright(a.left, a.top, a.right(), a.bottom());
            cells.push(Cell { character, line, column, corners });
        }
    }
    Sheet::new(&page.picture, light, design.size, 3.0, cells)
}

fn grey(file: &[u8]) -> Grey {
    decode(file, &Limits::default()).expect("a picture").grey()
}

/// A hand-held picture without the worst of everything.
fn mild(seed: u64, rotation: f64, pitch: f64) -> Conditions {
    Conditions {
        rotation,
        pitch,
        tilt: 8.0,
        blur: 0.06,
        motion: 0.05,
        noise: 8.0,
        exposure: 0.9,
        glare: None,
        shadow: None,
        fingers: 1,
        ..Severity::All.draw(seed)
    }
}

/// Start and end of every line of a page's zone in the picture.
fn lines(truth: &ShotTruth, page: usize) -> Vec<(Point, Point)> {
    let page = &truth.pages[page];
    let side = |a: (f64, f64), b: (f64, f64)| Point::new((a.0 + b.0) / 2.0, (a.1 + b.1) / 2.0);
    let line = |n| {
        let cells: Vec<_> = page.characters.iter().filter(|c| c.line == n).collect();
        let (first, last) = (cells[0].corners, cells[cells.len() - 1].corners);
        (side(first[0], first[3]), side(last[1], last[2]))
    };
    (0..page.lines.len()).map(line).collect()
}

/// Whether a candidate is a zone in its reading direction, each end within 3 characters and 0.4 characters across.
fn is(candidate: &Candidate, truth: &[(Point, Point)]) -> bool {
    let near = |line: &Line, (start, end): &(Point, Point)| {
        let (x, y) = (end.x - start.x, end.y - start.y);
        let length = (x * x + y * y).sqrt();
        let close = |a: Point, b: &Point| {
            let (dx, dy) = (a.x - b.x, a.y - b.y);
            ((dx * x + dy * y) / length).abs() < 3.0 * line.pitch
                && ((dy * x - dx * y) / length).abs() < 0.4 * line.pitch
        };
        close(line.start, start) && close(line.end, end)
    };
    candidate.lines.len() == truth.len() && candidate.lines.iter().zip(truth).all(|(a, b)| near(a, b))
}

/// Whether a page's zone is among the candidates of a picture.
fn found(sheet: &Sheet, conditions: &Conditions) -> bool {
    let shot = shoot(&[sheet], conditions).expect("a picture");
    let truth = lines(&shot.truth, 0);
    zones(&grey(&shot.file)).iter().any(|candidate| is(candidate, &truth))
}

#[test]
fn zones_of_every_layout_are_found_in_twelve_directions() {
    let mut missed = Vec::new();
    for layout in [Layout::Td1, Layout::Td2, Layout::Td3] {
        let sheet = sheet(31, design(layout), Light::White, 11.0);
        for turn in 0..12_u32 {
            let rotation = f64::from(turn) * 30.0;
            if !found(&sheet, &mild(u64::from(turn), rotation, 11.0)) {
                missed.push((layout, rotation));
            }
        }
    }
    assert!(missed.len() <= 1, "missed {missed:?}");
}

#[test]
fn a_zone_in_infrared_and_a_scan_of_300_pixels_are_found() {
    let infrared = sheet(5, design(Layout::Td3), Light::Infrared, 20.0);
    assert!(found(&infrared, &mild(4, 184.0, 20.0)));
    let small = sheet(6, design(Layout::Td3), Light::White, 6.0);
    let flat =
        Conditions { tilt: 0.0, noise: 2.0, margin: 0.02, device: Device::Reader, ..mild(5, 0.0, 6.0) };
    assert!(found(&small, &flat));
}

#[test]
fn both_documents_of_a_picture_are_found() {
    let card = sheet(7, design(Layout::Td1), Light::White, 12.0);
    let page = sheet(8, design(Layout::Td3), Light::White, 12.0);
    let shot = shoot(&[&card, &page], &mild(9, 40.0, 12.0)).expect("a picture");
    assert_eq!(shot.truth.pages.len(), 2);
    let candidates = zones(&grey(&shot.file));
    for page in 0..2 {
        let truth = lines(&shot.truth, page);
        assert!(candidates.iter().any(|candidate| is(candidate, &truth)), "page {page}");
    }
}

#[test]
fn nothing_is_found_in_noise_and_stripes_and_nothing_is_read_in_checks() {
    let mut dice = Dice(1);
    let noise: Vec<u8> = (0..640 * 480).map(|_| dice.bits() as u8).collect();
    assert_eq!(zones(&Grey::new(640, 480, noise).expect("as many pixels")), []);
    for size in [1, 2, 3, 5, 8, 13, 40] {
        let stripes = (0..640 * 480).map(|i| if i % 640 / size % 2 == 0 { 230 } else { 30 }).collect();
        assert_eq!(zones(&Grey::new(640, 480, stripes).expect("as many pixels")), [], "stripes of {size}");
        let checks =
            (0..640 * 480).map(|i| if (i % 640 / size + i / 640 / size) % 2 == 0 { 230 } else { 30 });
        let grey = Grey::new(640, 480, checks.collect()).expect("as many pixels");
        for candidate in &zones(&grey) {
            let source = Source { image: 0, light: Light::White, grey: &grey, candidate };
            assert_eq!(read::zone(&[source]).map(|(zone, _)| zone.lines), None, "checks of {size}");
        }
    }
}

#[test]
fn pictures_of_any_shape_are_looked_at() {
    for (width, height) in [(1, 1), (1, 3000), (3000, 1), (7, 9), (1700, 3)] {
        let pixels = (0..width * height).map(|i| (i * 89) as u8).collect();
        assert_eq!(zones(&Grey::new(width, height, pixels).expect("as many pixels")), []);
    }
}

#[test]
fn other_text_gives_few_candidates_to_try() {
    let kinds = Kind::ALL.len() as u64;
    let tried: usize =
        (0..kinds).map(|seed| zones(&grey(&nothing(seed).expect("a picture").1.file)).len()).sum();
    assert!(tried <= 3 * kinds as usize, "{tried} candidates in {kinds} pictures");
}

/// Recall by layout over the whole range of conditions; `cargo test --release -p spartel-vision recall -- --ignored`.
#[test]
#[ignore = "takes minutes"]
fn recall_under_all_conditions_is_99_percent() {
    let pages: Vec<_> = designs().iter().copied().filter(|d| d.has_zone()).collect();
    let (mut seen, mut missed) = (0, Vec::new());
    for seed in 40_000..40_500_u64 {
        let conditions = Severity::All.draw(seed);
        let light = if seed % 5 == 4 { Light::Infrared } else { Light::White };
        let design = pages[seed as usize % pages.len()];
        let sheet = sheet(seed, design, light, conditions.pitch);
        let shot = shoot(&[&sheet], &conditions).expect("a picture");
        if !shot.truth.pages[0].all_visible() {
            continue;
        }
        seen += 1;
        let truth = lines(&shot.truth, 0);
        if !zones(&grey(&shot.file)).iter().any(|candidate| is(candidate, &truth)) {
            missed.push((seed, design.name));
        }
    }
    assert!(missed.len() * 100 <= seen, "missed {} of {seen}: {missed:?}", missed.len());
}
