//! Reading a zone: grids are laid over its lines in every picture, cells are recognised, and layout, grammar and check
//! digits are weighed together with the ink.
//!
//! Nothing is repaired: a check digit is evidence among others, and one that is printed wrong is read as it is printed.

mod cells;
mod decode;
mod grammar;
mod grid;
mod hmm;
mod layout;
mod loose;
mod nets;
mod paper;
mod plane;
mod strip;
mod view;
mod words;

use crate::find::Candidate;
use crate::geometry::Homography;
use crate::{Certainty, Character, Grey, Light, Region, Zone, ZoneInLight};
use decode::Reading;
use layout::Hypothesis;
pub(crate) use nets::models;
use plane::Placing;
use view::View;

/// Evidence in nats that a layout must have over a text of any symbols. Of 200 generated zones under all severities the
/// least had 45, of 450 pictures of other things one had more than 9 (`training/mrz`).
const LAYOUT_FITS: f64 = 25.0;
/// Mean log odds of there being text that the characters of a zone must have: the same zones had at least 3.7.
const TEXT: f64 = 2.0;
/// A whole text that is at least this likely is taken without a second look; see `training/mrz/README.md`.
const SURE: f64 = 0.97;
/// Log odds of text beside a zone from which on it is text that belongs to it.
const GOES_ON: f64 = 3.0;
/// Alternatives below this are not told.
const TOLD: f64 = 1e-4;

/// One picture of a zone.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// Which picture, by its place in what was handed over.
    pub image: usize,
    /// The light it was taken under.
    pub light: Light,
    /// Its brightness.
    pub grey: &'a Grey,
    /// Where the zone is in it.
    pub candidate: &'a Candidate,
}

/// The plane of the zone in one picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Grid {
    /// Which picture, by its place in what was handed over.
    pub image: usize,
    /// From millimetres to pixels: x along the lines from the left edge of the first character, column c spans
    /// 2.54 c to 2.54 (c + 1); y down from the middle of the first line.
    pub to_picture: Homography,
}

/// Reads one zone from all its pictures; none where there is no machine readable text.
///
/// A zone of which a single look is not sure is looked at more closely: several times, each a little beside the others.
/// A grid is given for each picture that shows the zone, and none where its lines fit no layout. [`Zone::print`] is left to whoever knows the page.
#[must_use]
pub fn zone(sources: &[Source<'_>]) -> Option<(Zone, Vec<Grid>)> {
    let views: Vec<View<'_>> = sources.iter().map(View::of).collect();
    let glance = read(&views);
    match &glance {
        Some((zone, _)) if !zone.sure && zone.layout.is_some() => {
            let closer: Vec<_> = views.into_iter().map(View::closer).collect();
            read(&closer).or(glance)
        }
        _ => glance,
    }
}

/// Reads one zone from all its views.
fn read(views: &[View<'_>]) -> Option<(Zone, Vec<Grid>)> {
    match layout::choose(views) {
        Some(mut hypothesis) if hypothesis.is_zone() => {
            let reading = decode::read(&mut hypothesis);
            let grids = grids(views, &hypothesis);
            assemble(views, &hypothesis, reading).map(|zone| (zone, grids))
        }
        _ => loose::zone(views).map(|zone| (zone, Vec::new())),
    }
}

fn grids(views: &[View<'_>], hypothesis: &Hypothesis) -> Vec<Grid> {
    let grid = |(view, placing): (&View<'_>, &Option<Placing>)| {
        let to_picture = plane::to_picture(view, placing.as_ref()?)?;
        Some(Grid { image: view.source.image, to_picture })
    };
    views.iter().zip(&hypothesis.placings).filter_map(grid).collect()
}

fn assemble(views: &[View<'_>], hypothesis: &Hypothesis, reading: Reading) -> Option<Zone> {
    let lights = lights(views, hypothesis, &reading);
    let best = lights.iter().max_by_key(|light| light.legible)?;
    let whole = Certainty::of(reading.whole);
    Some(Zone {
        layout: Some(hypothesis.layout),
        lines: reading.text.chunks(hypothesis.layout.columns()).map(decode::line).collect(),
        characters: (0..reading.text.len())
            .map(|i| character(views, hypothesis, &reading, i))
            .collect::<Option<_>>()?,
        region: best.region,
        sure: whole >= Certainty::of(SURE) && !goes_on(views, hypothesis),
        certainty: whole,
        fields: reading.fields,
        lights,
        print: None,
    })
}

/// Whether machine readable text goes on right beside what was taken for the zone in any view: then lines were cut short, and
/// another layout may be the true one.
fn goes_on(views: &[View<'_>], hypothesis: &Hypothesis) -> bool {
    let beside = |(view, placing): (&View<'_>, &Option<Placing>)| {
        let Some(placing) = placing else { return false };
        (0..placing.offsets.len()).any(|line| {
            let (index, begin) = placing.cell(line * placing.columns);
            // A line has fewer than a hundred characters.
            let ends = [begin - 1, begin + placing.columns as i32];
            view.lines.get(index).is_some_and(|line| ends.iter().any(|c| line.cell(*c).text > GOES_ON))
        })
    };
    views.iter().zip(&hypothesis.placings).any(beside)
}

fn character(views: &[View<'_>], hypothesis: &Hypothesis, reading: &Reading, at: usize) -> Option<Character> {
    let read = *reading.text.get(at)?;
    Some(Character {
        read: char::from(nets::SYMBOLS[read]),
        certainty: Certainty::of(*reading.certainty.get(at)?),
        by_ink: Certainty::of(*reading.by_ink.get(at)?),
        alternatives: alternatives(*reading.by_position.get(at)?, read),
        region: region(views, hypothesis, read, at)?,
    })
}

/// What else a character could be than what was read, most likely first.
fn alternatives(likely: [f64; 37], read: usize) -> Vec<(char, Certainty)> {
    let others = likely.into_iter().zip(nets::SYMBOLS).enumerate();
    let mut told: Vec<_> = others
        .filter(|(symbol, (likely, _))| *symbol != read && *likely >= TOLD)
        .map(|(_, (likely, name))| (char::from(*name), Certainty::of(likely)))
        .collect();
    told.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
    told
}

/// Where a character is, in the view that speaks most for it.
fn region(views: &[View<'_>], hypothesis: &Hypothesis, read: usize, at: usize) -> Option<Region> {
    let seen = |(view, placing): (&View<'_>, &Option<Placing>)| {
        let (line, column) = placing.as_ref()?.cell(at);
        let line = view.lines.get(line)?;
        let likely = line.cell(column).likelihood()[read];
        Some((likely, Region { image: view.source.image, quad: line.quad(column, column + 1) }))
    };
    let all = views.iter().zip(&hypothesis.placings).filter_map(seen);
    // Of equals the first, whichever way `max_by` would choose.
    all.reduce(|best, next| if next.0 > best.0 { next } else { best }).map(|(_, region)| region)
}

/// What each light shows of the zone.
fn lights(views: &[View<'_>], hypothesis: &Hypothesis, reading: &Reading) -> Vec<ZoneInLight> {
    let light = |(view, placing): (&View<'_>, &Option<Placing>)| {
        let placing = placing.as_ref()?;
        let told = |(at, read): (usize, &usize)| {
            let (line, column) = placing.cell(at);
            let share = view.lines.get(line)?.cell(column).likelihood()[*read] / 37.0;
            (share > 0.9).then_some(())
        };
        let count = reading.text.iter().enumerate().filter_map(told).count();
        Some(ZoneInLight {
            region: Region { image: view.source.image, quad: plane::outline(view, placing)? },
            light: view.source.light,
            legible: Certainty::of(count as f64 / reading.text.len().max(1) as f64),
            contrast: view.contrast(placing),
            pitch: view.pitch(placing),
        })
    };
    views.iter().zip(&hypothesis.placings).filter_map(light).collect()
}
