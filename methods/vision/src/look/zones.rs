//! The zones of all pictures, each read from every light that shows it.

use super::Shot;
use crate::Light;
use crate::find::{self, Candidate};
use crate::geometry::{Point, Quad};
use crate::read::{self, Grid, Source};
use crate::sight::{Character, Zone};
use std::collections::BTreeMap;

/// A zone that was read, and where.
pub(super) struct Reading {
    pub(super) zone: Zone,
    /// One a picture.
    pub(super) grids: Vec<Grid>,
    sources: Vec<Place>,
}

/// A candidate in a picture.
#[derive(Clone)]
struct Place {
    shot: usize,
    candidate: Candidate,
}

/// Most candidates of one picture that are read.
const MOST: usize = 8;
/// How sure a reading is that nothing else in its place is tried, in ten-thousandths.
const CLEAR: u16 = 5_000;
/// How sure the ink of a zone's characters must be on the whole, in ten-thousandths. Measured: zones under every damage have
/// 7,000 and more, text and textures that grammar bends into a zone have 1,000 to 6,000.
const TEXT: u64 = 6_500;
/// The same for the characters that are no fillers, of which glare may hide some: where rows of arrows are taken for a zone, the
/// arrows are there. Measured: 6,300 and more under every damage, at most 1,700 where grammar wrote between arrows.
const WRITTEN: u64 = 4_000;

/// A zone says who issued what to whom until when, so that it has more than fillers; rows of arrows have not. An expiry with
/// its check digit, a number, a state and a short name make as many as this.
const LEAST_WRITTEN: usize = 14;
/// For the same reason it does not say one thing over and over, as ornaments do: of pairs of its written characters fewer than
/// one in this many are the same, as of two characters in turn half are. In a zone it is about one in twelve.
const LEAST_DIFFERENT: usize = 2;

/// Reads every zone of the pictures; of two in the same place the surer one.
pub(super) fn read(shots: &[Shot]) -> Vec<Reading> {
    let mut found: Vec<Reading> = Vec::new();
    for group in groups(shots) {
        let taken =
            |place: &Place| found.iter().any(|r| clear(r) && r.covers(place.shot, &around(&place.candidate)));
        if group.iter().any(taken) {
            continue;
        }
        let together = reading(shots, &group);
        let readings = match together {
            Some(one) => vec![one],
            None if group.len() > 1 => {
                group.iter().filter_map(|p| reading(shots, std::slice::from_ref(p))).collect()
            }
            None => Vec::new(),
        };
        readings.into_iter().for_each(|reading| keep(&mut found, reading));
    }
    join(shots, found)
}

fn clear(reading: &Reading) -> bool {
    reading.zone.certainty.ten_thousandths() >= CLEAR
}

/// Adds a reading, unless a surer one lies in its place.
fn keep(found: &mut Vec<Reading>, new: Reading) {
    let region = new.zone.region;
    match found.iter().position(|old| old.covers(region.image, &region.quad)) {
        Some(i) if found[i].zone.certainty < new.zone.certainty => found[i] = new,
        Some(_) => {}
        None => found.push(new),
    }
}

impl Reading {
    /// Whether the zone lies where something else in a picture does.
    fn covers(&self, image: usize, quad: &Quad) -> bool {
        let here = |place: &&Place| place.shot == image;
        self.sources.iter().filter(here).any(|place| {
            let mine = around(&place.candidate);
            mine.contains(quad.centre()) || quad.contains(mine.centre())
        })
    }
}

/// Reads one zone from its places.
fn reading(shots: &[Shot], places: &[Place]) -> Option<Reading> {
    let sources: Vec<Source> = places
        .iter()
        .map(|place| Source {
            image: place.shot,
            light: shots[place.shot].light,
            grey: &shots[place.shot].grey,
            candidate: &place.candidate,
        })
        .collect();
    let (zone, grids) = read::zone(&sources).filter(|(zone, _)| is_text(zone))?;
    Some(Reading { zone, grids, sources: places.to_vec() })
}

/// Whether the characters of a zone are there by their ink, and not by grammar alone, and tell more than fillers would.
fn is_text(zone: &Zone) -> bool {
    let all = || zone.characters.iter();
    let written = || all().filter(|c| c.read != '<');
    let inked = |c: &Character| u64::from(c.by_ink.ten_thousandths());
    tells_something(all().map(|c| c.read))
        && all().map(inked).sum::<u64>() >= TEXT * all().count() as u64
        && written().map(inked).sum::<u64>() >= WRITTEN * written().count() as u64
}

/// Whether enough of a text is written, and differs.
fn tells_something(text: impl Iterator<Item = char>) -> bool {
    let mut counts: BTreeMap<char, usize> = BTreeMap::new();
    text.filter(|c| *c != '<').for_each(|c| *counts.entry(c).or_default() += 1);
    let written: usize = counts.values().sum();
    let same: usize = counts.values().map(|count| count * count).sum();
    written >= LEAST_WRITTEN && same * LEAST_DIFFERENT < written * written
}

/// The candidates of all pictures, best first; those in the same place of pictures under different lights together.
fn groups(shots: &[Shot]) -> Vec<Vec<Place>> {
    let lit = shots.iter().filter(|shot| shot.light != Light::Ultraviolet);
    let mut places: Vec<Place> = lit.flat_map(candidates).collect();
    places.sort_by(|a, b| b.candidate.score.total_cmp(&a.candidate.score));
    let mut groups: Vec<Vec<Place>> = Vec::new();
    for place in places {
        let fits = |group: &&mut Vec<Place>| group.iter().all(|other| same_place(shots, other, &place));
        match groups.iter_mut().find(fits) {
            Some(group) => group.push(place),
            None => groups.push(vec![place]),
        }
    }
    groups
}

fn candidates(shot: &Shot) -> Vec<Place> {
    let found = find::zones(&shot.grey).into_iter().take(MOST);
    found.filter(|c| !c.lines.is_empty()).map(|candidate| Place { shot: shot.place, candidate }).collect()
}

/// Whether two candidates are one zone under two lights: as large, as turned, and at the same place of their pictures.
fn same_place(shots: &[Shot], a: &Place, b: &Place) -> bool {
    if shots[a.shot].light == shots[b.shot].light || a.candidate.lines.len() != b.candidate.lines.len() {
        return false;
    }
    let part = |place: &Place, p: Point| {
        let (w, h) = shots[place.shot].size();
        Point::new(p.x / f64::from(w), p.y / f64::from(h))
    };
    let (qa, qb) = (around(&a.candidate), around(&b.candidate));
    let long = part(a, qa.0[0]).distance(part(a, qa.0[1]));
    qa.0.iter().zip(&qb.0).all(|(p, q)| part(a, *p).distance(part(b, *q)) < 0.12 * long)
}

/// The corners around the lines of a candidate.
fn around(candidate: &Candidate) -> Quad {
    let (Some(first), Some(last)) = (candidate.lines.first(), candidate.lines.last()) else {
        return Quad::upright(0.0, 0.0, 0.0, 0.0);
    };
    let beside = |line: &find::Line, at: Point, side: f64| {
        let length = line.start.distance(line.end).max(1e-9);
        let (dx, dy) = ((line.end.x - line.start.x) / length, (line.end.y - line.start.y) / length);
        let half = line.height / 2.0 * side;
        Point::new(at.x - dy * half, at.y + dx * half)
    };
    Quad([
        beside(first, first.start, -1.0),
        beside(first, first.end, -1.0),
        beside(last, last.end, 1.0),
        beside(last, last.start, 1.0),
    ])
}

/// Joins readings of one zone that lies at different places of pictures under different lights: it is read again from all of
/// them, and where that does not become one zone, the better reading stays.
fn join(shots: &[Shot], readings: Vec<Reading>) -> Vec<Reading> {
    let mut joined: Vec<Reading> = Vec::new();
    for new in readings {
        let apart = |old: &Reading| {
            let apart = |p: &Place| old.sources.iter().all(|q| shots[p.shot].light != shots[q.shot].light);
            new.sources.iter().all(apart)
        };
        match joined.iter().position(|old| apart(old) && same_zone(&old.zone, &new.zone)) {
            Some(i) => together(shots, &mut joined[i], new),
            None => joined.push(new),
        }
    }
    joined
}

/// Makes one reading of two.
fn together(shots: &[Shot], old: &mut Reading, new: Reading) {
    let places: Vec<Place> = old.sources.iter().chain(&new.sources).cloned().collect();
    let like = |both: &Reading| [&old.zone, &new.zone].into_iter().any(|zone| same_text(&both.zone, zone));
    let worth = |reading: &Reading| (reading.zone.layout.is_some(), reading.zone.certainty);
    match reading(shots, &places).filter(like) {
        Some(both) if worth(&both) >= worth(old).max(worth(&new)) => *old = both,
        _ if worth(&new) > worth(old) => *old = new,
        _ => {}
    }
}

/// Whether two zones say the same.
fn same_text(a: &Zone, b: &Zone) -> bool {
    let (a, b) = (a.lines.concat(), b.lines.concat());
    a.len() == b.len() && same_line(&a, &b)
}

/// Whether two zones are one of which a light may show a part: they say the same, or have most of their lines in common. A
/// passport and a visa of one person have one of two.
fn same_zone(a: &Zone, b: &Zone) -> bool {
    let (few, many) = if a.lines.len() <= b.lines.len() { (a, b) } else { (b, a) };
    let there = |line: &&String| many.lines.iter().any(|other| same_line(line, other));
    same_text(a, b) || few.lines.iter().filter(there).count() * 2 > few.lines.len()
}

/// Whether two lines are the same as far as both go, but for one character in eight.
fn same_line(a: &str, b: &str) -> bool {
    let same = a.chars().zip(b.chars()).filter(|(a, b)| a == b).count();
    same * 8 >= a.len().min(b.len()) * 7
}

#[cfg(test)]
mod tests {
    use super::tells_something;

    #[test]
    fn a_zone_tells_something_and_ornaments_do_not() {
        let specimen =
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<L898902C36UTO7408122F1204159ZE184226B<<<<<10";
        // A number of zeros, a name of two letters, a state of one, days in January.
        let bare = "P<D<<A<<O<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<0000000000D<<0001011M1001012<<<<<<<<<<<<<<<2";
        // One of the lines alone.
        for text in [specimen, bare, &specimen[..44], &specimen[44..]] {
            assert!(tells_something(text.chars()), "{text}");
        }
        for text in
            ["<5".repeat(20), "<5<5<5<5<5<X<5<5<5<8<5<5<5<5<5<5<5<5".into(), "<".repeat(60), "XO".repeat(15)]
        {
            assert!(!tells_something(text.chars()), "{text}");
        }
    }
}
