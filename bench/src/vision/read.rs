//! Reading a picture and comparing what was read with the truth.

use serde::Serialize;
use spartel_utopia::camera::{PageTruth, Shot};
use spartel_vision::decode::{Limits, decode};
use spartel_vision::geometry::{Point, Quad};
use spartel_vision::{Light, PageImage, Picture, Sight, Zone, look};

/// What became of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Every character is right.
    Right,
    /// A zone was read, and some character is wrong.
    Wrong,
    /// No zone was found where it is.
    Missed,
}

/// A page of a picture, as it was read.
#[derive(Debug, Clone)]
pub struct Reading {
    /// What became of it.
    pub outcome: Outcome,
    /// Whether the reader says that it is sure.
    pub sure: bool,
    /// How sure the reader is of the whole zone, 0 to 1.
    pub certainty: f64,
    /// For every character, how sure and whether right; empty where lengths differ.
    pub characters: Vec<(f64, bool)>,
    /// The lines.
    pub lines: Vec<String>,
}

/// All pages of a picture, and how many zones were read where there is none.
#[derive(Debug, Clone)]
pub struct Readings {
    /// In the order of the truth.
    pub pages: Vec<Reading>,
    /// Zones that belong to no page, with the word whether they are said to be sure.
    pub invented: Vec<(bool, Vec<String>)>,
}

/// Decodes a file.
///
/// # Panics
/// Where a file of our own camera cannot be decoded, which makes every figure wrong.
#[must_use]
pub fn picture(file: &[u8]) -> Picture {
    decode(file, &Limits::default()).expect("a file of our own camera")
}

/// Reads the pictures of one scene under one or several lights.
#[must_use]
pub fn sight(shots: &[Shot]) -> Sight {
    let pictures: Vec<(Light, Picture)> = shots
        .iter()
        .map(|shot| (Light::parse(&shot.truth.light).unwrap_or(Light::White), picture(&shot.file)))
        .collect();
    let images: Vec<PageImage<'_>> =
        pictures.iter().map(|(light, picture)| PageImage { light: *light, picture }).collect();
    look(&images)
}

/// Reads the pictures of one scene and compares with the truth.
#[must_use]
pub fn read(shots: &[Shot]) -> Readings {
    compare(&sight(shots), shots)
}

/// Compares what was seen with the truth.
#[must_use]
pub fn compare(sight: &Sight, shots: &[Shot]) -> Readings {
    let mut zones: Vec<&Zone> = sight.pages.iter().filter_map(|page| page.zone.as_ref()).collect();
    let truths = shots.first().map(|shot| shot.truth.pages.as_slice()).unwrap_or_default();
    let mut pages = Vec::new();
    for (index, truth) in truths.iter().enumerate() {
        let off = |zone: &Zone| distance(zone, &shots.get(zone.region.image)?.truth.pages[index]);
        let near = zones.iter().enumerate().filter_map(|(at, zone)| Some((at, off(zone)?)));
        let mine = near.min_by(|a, b| a.1.total_cmp(&b.1)).map(|(at, _)| zones.remove(at));
        pages.push(mine.map_or_else(Reading::missed, |zone| Reading::of(zone, &truth.lines)));
    }
    let invented = zones.into_iter().map(|zone| (zone.sure, zone.lines.clone())).collect();
    Readings { pages, invented }
}

/// How far the middle of a zone is from that of the zone on a page; none where it does not lie on the page.
fn distance(zone: &Zone, page: &PageTruth) -> Option<f64> {
    let point = |(x, y): (f64, f64)| Point::new(x, y);
    let (here, page_corners) = (zone.region.quad.centre(), Quad(page.corners.map(point)));
    let corners = || page.characters.iter().flat_map(|character| character.corners.map(point));
    let count = (page.characters.len() * 4) as f64;
    let (x, y) = corners().fold((0.0, 0.0), |sum, corner| (sum.0 + corner.x, sum.1 + corner.y));
    page_corners.contains(here).then(|| here.distance(Point::new(x / count, y / count)))
}

impl Reading {
    /// Nothing was read.
    #[must_use]
    pub fn missed() -> Self {
        Self {
            outcome: Outcome::Missed,
            sure: false,
            certainty: 0.0,
            characters: Vec::new(),
            lines: Vec::new(),
        }
    }

    fn of(zone: &Zone, truth: &[String]) -> Self {
        let right = zone.lines == truth;
        let expected: Vec<char> = truth.iter().flat_map(|line| line.chars()).collect();
        let aligned = zone.characters.len() == expected.len();
        let pair =
            |(read, is): (&spartel_vision::Character, &char)| (read.certainty.fraction(), read.read == *is);
        let characters =
            if aligned { zone.characters.iter().zip(&expected).map(pair).collect() } else { Vec::new() };
        Self {
            outcome: if right { Outcome::Right } else { Outcome::Wrong },
            sure: zone.sure,
            certainty: zone.certainty.fraction(),
            characters,
            lines: zone.lines.clone(),
        }
    }

    /// Said to be sure, and wrong.
    #[must_use]
    pub fn wrongly_sure(&self) -> bool {
        self.sure && self.outcome == Outcome::Wrong
    }
}
