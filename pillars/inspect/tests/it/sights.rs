//! What the eye of the machine would hand over, made by hand: zones, pages and pictures with every measurement in place.

use spartel_inspect::{Check, Evidence, Finding, FindingCode, Inspection, verify};
use spartel_utopia::{Files, REFERENCE};
use spartel_vision::geometry::{Homography, Quad};
use spartel_vision::{
    Certainty, Character, Complaint, Flaw, Light, Misprint, PageSize, Print, Region, SeenPage, Sight, View,
    Zone, ZoneInLight,
};

use crate::world::{DOCUMENT, TRUST, evidence};

/// Pixels a character, across and down.
const PITCH: f64 = 20.0;

/// The label of the picture at a place.
pub fn names(count: usize) -> Vec<String> {
    (0..count).map(|number| format!("page-{number}.png")).collect()
}

/// Where a character stands.
pub fn place(image: usize, line: usize, column: usize) -> Region {
    let (x, y) = (100.0 + PITCH * column as f64, 600.0 + 2.5 * PITCH * line as f64);
    Region { image, quad: Quad::upright(x, y, x + PITCH, y + PITCH) }
}

fn character(read: char, line: usize, column: usize) -> Character {
    let certainty = Certainty::of(0.9999);
    Character { read, certainty, by_ink: certainty, alternatives: Vec::new(), region: place(0, line, column) }
}

/// A zone of which the reader is sure, printed as it should be.
pub fn zone(text: &str) -> Zone {
    let lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let characters = lines
        .iter()
        .enumerate()
        .flat_map(|(line, text)| text.chars().enumerate().map(move |(at, c)| character(c, line, at)))
        .collect();
    let misprint = |amount| Some(Misprint { amount, character: 3 });
    let print = Print {
        pitch: 2.54,
        horizontal: misprint(0.06),
        vertical: misprint(0.03),
        rotation: misprint(0.3),
        unlike: misprint(0.02),
        ..Print::default()
    };
    Zone {
        layout: None,
        lines,
        characters,
        fields: Vec::new(),
        certainty: Certainty::of(0.998),
        sure: true,
        region: Region { image: 0, quad: Quad::upright(100.0, 600.0, 980.0, 670.0) },
        lights: vec![in_light(0, Light::White, 1.0)],
        print: Some(print),
    }
}

/// How a light shows the zone.
pub fn in_light(image: usize, light: Light, legible: f64) -> ZoneInLight {
    let region = Region { image, quad: Quad::upright(100.0, 600.0, 980.0, 670.0) };
    ZoneInLight { region, light, legible: Certainty::of(legible), contrast: 0.8, pitch: PITCH }
}

/// The same zone with a character that was not read surely.
pub fn unsure(zone: &mut Zone, line: usize, column: usize, read: char, other: char) {
    zone.sure = false;
    zone.certainty = Certainty::of(0.6);
    let before: usize = zone.lines[..line - 1].iter().map(String::len).sum();
    zone.lines[line - 1].replace_range(column - 1..column, &read.to_string());
    let character = &mut zone.characters[before + column - 1];
    character.read = read;
    character.certainty = Certainty::of(0.6);
    character.by_ink = Certainty::of(0.6);
    character.alternatives = vec![(other, Certainty::of(0.4))];
}

/// Where a page lies in a picture.
pub fn view(image: usize, light: Light) -> View {
    let quad = Quad::upright(50.0, 40.0, 1050.0, 744.0);
    View { region: Region { image, quad }, light, to_page: Homography::IDENTITY }
}

/// The page of a passport with its zone and its portrait.
pub fn page(zone: Option<Zone>) -> SeenPage {
    let portrait = Region { image: 0, quad: Quad::upright(100.0, 100.0, 350.0, 420.0) };
    SeenPage {
        views: vec![view(0, Light::White)],
        size: Some(PageSize::Td3),
        zone,
        portrait: Some(portrait),
        ..SeenPage::default()
    }
}

/// One white picture with pages.
pub fn sight(pages: Vec<SeenPage>) -> Sight {
    Sight { pages, lights: vec![Light::White], complaints: Vec::new() }
}

/// A page in white and infrared light, which show such shares of the characters.
pub fn two_lights(text: &str, white: f64, infrared: Option<f64>) -> Sight {
    let mut zone = zone(text);
    zone.lights = vec![in_light(0, Light::White, white)];
    zone.lights.extend(infrared.map(|share| in_light(1, Light::Infrared, share)));
    let mut page = page(Some(zone));
    page.views.push(view(1, Light::Infrared));
    Sight { pages: vec![page], lights: vec![Light::White, Light::Infrared], complaints: Vec::new() }
}

/// A flaw in a picture.
pub fn flaw(flaw: Flaw, image: usize, on_zone: bool) -> Complaint {
    Complaint { flaw, region: place(image, 0, 5), on_zone }
}

/// Pictures alone.
pub fn inspect(sight: &Sight) -> Inspection {
    inspect_with(sight, &Files::new())
}

/// Pictures together with files.
pub fn inspect_with(sight: &Sight, files: &Files) -> Inspection {
    let names = names(sight.lights.len());
    let mut evidence = evidence(files);
    evidence.add_pictures(sight, &names);
    verify(&evidence, &TRUST, &DOCUMENT, REFERENCE)
}

/// Pictures and a zone that was typed.
pub fn inspect_typed(sight: &Sight, text: &str) -> Inspection {
    let names = names(sight.lights.len());
    let mut evidence = Evidence::new();
    evidence.add("typed", spartel_inspect::Content::PrintedMrz(text));
    evidence.add_pictures(sight, &names);
    verify(&evidence, &TRUST, &DOCUMENT, REFERENCE)
}

/// The check at the end of a path; of several the first.
pub fn check<'i>(inspection: &'i Inspection, end: &str) -> &'i Check {
    let found = inspection.checks.iter().find(|check| check.path().ends_with(end));
    found.unwrap_or_else(|| panic!("{end}"))
}

/// The finding of a code.
pub fn finding(inspection: &Inspection, code: FindingCode) -> Option<&Finding> {
    inspection.findings.iter().find(|finding| finding.code == code)
}
