//! The sets of pictures, each out of its own run of seeds that no training has seen.

use super::album::{Album, LAYOUTS};
use super::read::{Reading, Readings, read};
use spartel_mrz::Layout;
use spartel_utopia::camera::{Conditions, Severity, Sheet, Shot, shoot};
use spartel_vision::Light;

/// The first seed of every set. Training draws its own characters in another language from another generator and from
/// seeds below a million.
pub const SEEDS_FROM: u64 = 1 << 40;

/// The lights that a page is seen under.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Lights {
    /// White light alone.
    White,
    /// Infrared alone.
    Infrared,
    /// A picture in each; together they count as one page.
    Both,
}

/// One page of the bench, with all that tables ask for.
#[derive(Debug, Clone)]
pub struct Record {
    /// Layout of its zone.
    pub layout: Layout,
    /// The lights.
    pub lights: Lights,
    /// The conditions of the first picture.
    pub conditions: Conditions,
    /// How many documents are in the picture.
    pub documents: usize,
    /// Whether every character can be seen in some light.
    pub visible: bool,
    /// What was read.
    pub reading: Reading,
}

/// A scene: one or two pictures of the same pages, and the layouts of those.
#[derive(Debug, Clone)]
pub struct Scene {
    /// The seed.
    pub seed: u64,
    /// The lights.
    pub lights: Lights,
    /// The pictures.
    pub shots: Vec<Shot>,
    /// Layouts of the pages, in the order of the truth.
    pub layouts: Vec<Layout>,
}

/// What was read of a scene.
#[derive(Debug, Clone)]
pub struct Seen {
    /// Its pages.
    pub records: Vec<Record>,
    /// Zones read where none is, with the word whether they are said to be sure.
    pub invented: Vec<(bool, Vec<String>)>,
}

/// How many ways each page of the reader's set is damaged: drawing it once costs more than taking it.
pub const TAKES: u64 = 5;

/// The page of a reader's picture: `number` counts pictures, [`TAKES`] of each page.
#[must_use]
pub fn reader_sheet(album: &Album, from: u64, page: u64) -> (Layout, Sheet) {
    let (seed, layout) = (from + page, LAYOUTS[(page % 5) as usize]);
    let light = if (page / 5).is_multiple_of(2) { Light::White } else { Light::Infrared };
    (layout, album.sheet(seed, layout, light, 60.0))
}

/// One picture of a page in a full-page reader.
#[must_use]
pub fn reader_scene((layout, sheet): &(Layout, Sheet), seed: u64) -> Option<Scene> {
    let shot = shoot(&[sheet], &Severity::Reader.draw(seed))?;
    let lights = if sheet.light() == Light::White { Lights::White } else { Lights::Infrared };
    Some(Scene { seed, lights, shots: vec![shot], layouts: vec![*layout] })
}

/// One scene under all conditions: half in white light, a quarter in infrared, a quarter in both; one in eight with two or
/// three documents; one in ten by a telephone of 12 megapixels.
#[must_use]
pub fn handheld_scene(album: &Album, from: u64, number: u64) -> Option<Scene> {
    let seed = from + number;
    let severity = if number % 10 == 9 { Severity::Phone } else { Severity::All };
    let conditions = severity.draw(seed);
    let lights = [Lights::White, Lights::White, Lights::Infrared, Lights::Both][(number % 4) as usize];
    let documents = match number % 24 {
        5 | 13 => 2,
        21 => 3,
        _ => 1,
    };
    let layouts: Vec<Layout> = (0..documents).map(|n| LAYOUTS[((number + 2 * n) % 5) as usize]).collect();
    let sheets = |light| -> Vec<Sheet> {
        let page = |(n, layout): (usize, &Layout)| {
            album.sheet(seed + 7919 * n as u64, *layout, light, conditions.pitch)
        };
        layouts.iter().enumerate().map(page).collect()
    };
    let take = |light, conditions: &Conditions| {
        let sheets = sheets(light);
        shoot(&sheets.iter().collect::<Vec<_>>(), conditions)
    };
    let shots = match lights {
        Lights::White => vec![take(Light::White, &conditions)?],
        Lights::Infrared => vec![take(Light::Infrared, &conditions)?],
        Lights::Both => {
            let other = second_light(&conditions, &severity.draw(seed + (1 << 30)));
            vec![take(Light::White, &conditions)?, take(Light::Infrared, &other)?]
        }
    };
    let layouts = layouts[..shots[0].truth.pages.len()].to_vec();
    Some(Scene { seed, lights, shots, layouts })
}

/// The same pose under another light: glare, shadow, exposure, noise and compression are its own.
fn second_light(first: &Conditions, second: &Conditions) -> Conditions {
    Conditions {
        noise: second.noise,
        quality: second.quality,
        exposure: second.exposure,
        glare: second.glare,
        shadow: second.shadow,
        ..first.clone()
    }
}

impl Scene {
    /// Reads the scene.
    #[must_use]
    pub fn read(&self) -> Seen {
        self.seen(read(&self.shots))
    }

    /// What readings of its pages say.
    #[must_use]
    pub fn seen(&self, readings: Readings) -> Seen {
        let record = |(page, reading): (usize, Reading)| Record {
            layout: self.layouts[page],
            lights: self.lights,
            conditions: self.shots[0].truth.conditions.clone(),
            documents: self.layouts.len(),
            visible: self.visible(page),
            reading,
        };
        Seen {
            records: readings.pages.into_iter().enumerate().map(record).collect(),
            invented: readings.invented,
        }
    }

    /// Whether every character of a page can be seen in some light.
    fn visible(&self, page: usize) -> bool {
        let zones: Vec<_> = self.shots.iter().map(|shot| &shot.truth.pages[page].characters).collect();
        (0..zones[0].len()).all(|n| zones.iter().any(|zone| zone[n].visible))
    }
}
