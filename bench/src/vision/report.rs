//! The tables of the report, as Markdown.

use super::album::LAYOUTS;
use super::calibration::Calibration;
use super::interval::exact;
use super::sets::Record;
use super::tally::{Count, rows};
use spartel_utopia::camera::{LEAST_CONTRAST, LEAST_SIGNAL};
use std::fmt::Write;

/// What the section is about.
#[must_use]
pub fn head(from: u64, threads: usize) -> String {
    format!(
        "## Pictures\n`cargo xtask bench vision` ({threads} threads, seeds from {from}; models are trained in Python on \
         characters of another generator, never on these pages). \"Right\" means every character of the zone. In brackets \
         and after percentages: the exact interval of Clopper and Pearson, 95 %.\n\n\
         A character can be *seen* where paper and ink differ by at least {LEAST_CONTRAST} of 255 levels after exposure, \
         shadow, glare and clipping, and where the contrast that blur and motion leave, summed over a tenth of its ink, \
         is at least {LEAST_SIGNAL} times the noise (`utopia/src/camera/truth.rs`). Severities are drawn evenly and all at \
         once, from the ranges in `utopia/src/camera/ranges.rs`. White and infrared pictures of a page count as one \
         page.\n\n"
    )
}

/// A part of all with its interval: `1,234 of 2,000 (61.7 %; 59.5–63.8 %)`.
#[must_use]
pub fn part(hits: u64, all: u64) -> String {
    let (low, high) = exact(hits, all);
    let percent = |p: f64| format!("{:.*}", if p * 100.0 < 1.0 { 3 } else { 2 }, p * 100.0);
    let rate = hits as f64 / all.max(1) as f64;
    format!("{hits} of {all} ({} %; {}–{} %)", percent(rate), percent(low), percent(high))
}

/// The table of types and conditions: the part of pages right.
#[must_use]
pub fn conditions(records: &[Record]) -> String {
    let mut out = String::from("| condition |");
    out.extend(LAYOUTS.iter().map(|layout| format!(" {} |", layout.name())));
    out.push_str(" all types | no zone found | sure | sure and wrong |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n");
    for (name, by_layout, all) in rows(records) {
        let _ = write!(out, "| {name} |");
        for count in by_layout {
            let _ = match count.pages {
                0 => write!(out, " – |"),
                _ => write!(out, " {:.1} |", count.rate() * 100.0),
            };
        }
        let (low, high) = exact(all.right, all.pages);
        let percent = |n: u64| n as f64 * 100.0 / all.pages.max(1) as f64;
        let _ = writeln!(
            out,
            " **{:.1}** ({:.1}–{:.1}) of {} | {:.1} | {:.1} | {} |",
            all.rate() * 100.0,
            low * 100.0,
            high * 100.0,
            all.pages,
            percent(all.missed),
            percent(all.sure),
            all.wrongly_sure,
        );
    }
    out
}

/// What a set showed in a few lines: right, sure, sure and wrong, each with its interval.
#[must_use]
pub fn summary(count: &Count) -> String {
    format!(
        "* whole zone right: **{}**\n* no zone found: {}\n* said to be sure: {}\n* **sure and wrong: {}**\n",
        part(count.right, count.pages),
        part(count.missed, count.pages),
        part(count.sure, count.pages),
        part(count.wrongly_sure, count.pages),
    )
}

/// Certainties of whole zones and of characters against the truth.
#[must_use]
pub fn calibrations(records: &[Record]) -> (Calibration, Calibration) {
    let (mut zones, mut characters) = (Calibration::default(), Calibration::default());
    for record in records.iter().filter(|record| !record.reading.lines.is_empty()) {
        zones.add(record.reading.certainty, record.reading.outcome == super::read::Outcome::Right);
        record.reading.characters.iter().for_each(|(certainty, right)| characters.add(*certainty, *right));
    }
    (zones, characters)
}

/// The table of calibration.
#[must_use]
pub fn calibration(zones: &Calibration, characters: &Calibration) -> String {
    format!(
        "| certainty of a zone | zones | mean certainty | right |\n|---|---:|---:|---:|\n{}\n\
         | certainty of a character | characters | mean certainty | right |\n|---|---:|---:|---:|\n{}\n\
         Mean distance between certainty and part right: {:.4} for zones, {:.5} for characters.\n",
        zones.rows(),
        characters.rows(),
        zones.error(),
        characters.error(),
    )
}
