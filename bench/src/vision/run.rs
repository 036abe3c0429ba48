//! The plan of a run, and its sets one after the other.

use super::album::Album;
use super::calibration::plot;
use super::sets::{Record, SEEDS_FROM, Scene, Seen, TAKES, handheld_scene, reader_scene, reader_sheet};
use super::tally::Count;
use super::workers::spread;
use super::{fails, found, others, peers, report, speed};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::PathBuf;

/// The sets, and how many pictures each has without `--pages`.
const SETS: [(&str, u64); 7] = [
    ("all", 2000),
    ("reader", 20_000),
    ("nothing", 5000),
    ("barcodes", 1000),
    ("speed", 15),
    ("peers", 200),
    ("find", 500),
];

/// What to run.
#[derive(Debug, Clone)]
pub struct Plan {
    sets: Vec<(&'static str, Option<u64>)>,
    pages: Option<u64>,
    /// The first seed.
    pub seed_from: u64,
    /// How many threads make and read pictures.
    pub threads: usize,
    /// Where failing pictures go.
    pub fail_dir: Option<PathBuf>,
    markdown: Option<PathBuf>,
    floors: bool,
}

impl Plan {
    /// The plan of a command line.
    ///
    /// # Errors
    /// Where a word is unknown or its value is missing.
    pub fn parse(words: &[String]) -> Result<Self, String> {
        let mut plan = Self {
            sets: Vec::new(),
            pages: None,
            seed_from: SEEDS_FROM,
            threads: std::thread::available_parallelism().map_or(1, usize::from),
            fail_dir: None,
            markdown: None,
            floors: false,
        };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            if word == "--floors" {
                plan.floors = true;
                continue;
            }
            let value = words.next().ok_or(format!("{word} wants a value"))?;
            let number = || value.parse::<u64>().map_err(|_| format!("{word} wants a number"));
            match word.as_str() {
                "--set" => plan.sets.push(set(value)?),
                "--pages" => plan.pages = Some(number()?),
                "--seed-from" => plan.seed_from = SEEDS_FROM + number()?,
                "--threads" => plan.threads = number()? as usize,
                "--fail-dir" => plan.fail_dir = Some(value.into()),
                "--markdown" => plan.markdown = Some(value.into()),
                _ => return Err(format!("{word} is unknown")),
            }
        }
        if plan.sets.is_empty() {
            plan.sets = SETS[..5].iter().map(|(name, _)| (*name, None)).collect();
        }
        Ok(plan)
    }
}

/// A set by its name, with the count of its pictures where one is given: `reader` or `reader=100`.
fn set(value: &str) -> Result<(&'static str, Option<u64>), String> {
    let (name, count) = value.split_once('=').map_or((value, None), |(name, count)| (name, Some(count)));
    let count = count.map(|count| count.parse().map_err(|_| format!("{value}: how many?"))).transpose()?;
    let known = SETS.iter().find(|(known, _)| *known == name);
    Ok((known.ok_or(format!("no set is named {name}"))?.0, count))
}

/// Runs a plan and prints its report; whether every floor held.
///
/// # Panics
/// Where the report cannot be written.
#[must_use]
pub fn run(plan: &Plan) -> bool {
    let (album, mut text, mut broken) = (Album::default(), String::new(), Vec::new());
    for (set, given) in &plan.sets {
        let usual = SETS.iter().find(|(name, _)| name == set).map(|(_, count)| *count);
        let pages = &given.or(plan.pages).or(usual).unwrap_or_default();
        let part = match *set {
            "all" => all(plan, &album, *pages, &mut broken),
            "reader" => reader(plan, &album, *pages, &mut broken),
            "nothing" => silence(plan, *pages, &mut broken),
            "barcodes" => barcodes(plan, *pages, &mut broken),
            "find" => find(plan, &album, *pages),
            "speed" => timing(plan, &album, *pages),
            _ => {
                let folder =
                    plan.fail_dir.clone().unwrap_or_else(|| std::env::temp_dir().join("spartel-peers"));
                peers::write(&album, &folder, plan.seed_from, *pages, plan.threads)
            }
        };
        println!("{part}");
        text.push_str(&part);
    }
    if let Some(path) = &plan.markdown {
        let peers = plan.sets.iter().all(|(set, _)| *set == "peers");
        let head = if peers { String::new() } else { report::head(plan.seed_from, plan.threads) };
        std::fs::write(path, head + &text).expect("the report can be written");
    }
    broken.iter().for_each(|floor| eprintln!("below the floor: {floor}"));
    !plan.floors || broken.is_empty()
}

fn look_at(plan: &Plan, set: &str, scene: &Scene) -> Seen {
    let seen = scene.read();
    if let Some(folder) = &plan.fail_dir {
        fails::keep(folder, set, scene, &seen);
    }
    seen
}

/// Fewer worn barcodes than this say nothing about a rate.
const FEW: u64 = 10;

/// Notes a floor that did not hold.
fn floor(broken: &mut Vec<String>, holds: bool, words: impl FnOnce() -> String) {
    if !holds {
        broken.push(words());
    }
}

fn all(plan: &Plan, album: &Album, pages: u64, broken: &mut Vec<String>) -> String {
    let seen = spread("all", pages, plan.threads, |number| {
        handheld_scene(album, plan.seed_from, number).map(|scene| look_at(plan, "all", &scene))
    });
    let seen: Vec<Seen> = seen.into_iter().flatten().collect();
    let invented: Vec<bool> = seen.iter().flat_map(|seen| &seen.invented).map(|(sure, _)| *sure).collect();
    let surely = invented.iter().filter(|sure| **sure).count();
    let records: Vec<Record> = seen.into_iter().flat_map(|seen| seen.records).collect();
    let visible: Vec<Record> = records.iter().filter(|record| record.visible).cloned().collect();
    let count = Count::of(&visible);
    floor(broken, count.rate() >= 0.93, || format!("all conditions: {:.3} right", count.rate()));
    floor(broken, surely == 0 && count.wrongly_sure * 200 <= count.pages, || {
        format!("all conditions: {count:?}")
    });
    let (zones, characters) = report::calibrations(&records);
    let mut picture = "";
    if let Some(path) = &plan.markdown {
        let svg = plot(&[("zones", "#1b6ca8", &zones), ("characters", "#c2571a", &characters)]);
        std::fs::write(path.with_extension("svg"), svg).expect("the plot can be written");
        picture = "![Certainty and the part that is right](calibration.svg)\n\n";
    }
    format!(
        "### All conditions\nPages on which every character can be seen in some light ({} of {} pages):\n\n{}* zones read \
         where there is none: {}, said to be sure: {surely}\n\nOf *all* pages, whatever can be seen:\n\n{}\nParts of the visible pages \
         read right, in hundredths, by type and condition:\n\n{}\n### Calibration\n{picture}{}\n",
        visible.len(),
        records.len(),
        report::summary(&count),
        invented.len(),
        report::summary(&Count::of(&records)),
        report::conditions(&visible),
        report::calibration(&zones, &characters),
    )
}

/// Finding alone, for those who work on it.
fn find(plan: &Plan, album: &Album, pages: u64) -> String {
    let seen = spread("find", pages, plan.threads, |number| {
        let scene = handheld_scene(album, plan.seed_from, number)?;
        let seen = scene.seen(found::find(&scene.shots));
        if let Some(folder) = &plan.fail_dir {
            fails::keep(folder, "find", &scene, &seen);
        }
        Some(seen)
    });
    let records: Vec<Record> = seen.into_iter().flatten().flat_map(|seen| seen.records).collect();
    let visible: Vec<Record> = records.into_iter().filter(|record| record.visible).collect();
    format!("### Zones found whole\n{}\n", report::conditions(&visible))
}

fn reader(plan: &Plan, album: &Album, pages: u64, broken: &mut Vec<String>) -> String {
    let seen = spread("reader", pages.div_ceil(TAKES), plan.threads, |page| {
        let sheet = reader_sheet(album, plan.seed_from, page);
        let takes = (0..TAKES).filter_map(|take| reader_scene(&sheet, plan.seed_from + page * TAKES + take));
        takes.map(|scene| look_at(plan, "reader", &scene)).collect::<Vec<_>>()
    });
    let records: Vec<Record> = seen.into_iter().flatten().flat_map(|seen| seen.records).collect();
    let count = Count::of(&records);
    floor(broken, count.rate() >= 0.998, || format!("reader grade: {:.4} right", count.rate()));
    floor(broken, count.wrongly_sure == 0, || format!("reader grade: {} sure and wrong", count.wrongly_sure));
    let mut layouts: BTreeMap<&str, Vec<&Record>> = BTreeMap::new();
    records.iter().for_each(|record| layouts.entry(record.layout.name()).or_default().push(record));
    let mut out = format!("### Reader grade\n{}", report::summary(&count));
    for (layout, records) in layouts {
        let count = Count::of(records);
        // Writing to a String cannot fail.
        let _ = writeln!(out, "* {layout}: {}", report::part(count.right, count.pages));
    }
    out.push('\n');
    out
}

fn silence(plan: &Plan, pages: u64, broken: &mut Vec<String>) -> String {
    let (text, invented) = others::silence(plan, pages);
    floor(broken, invented == 0, || format!("{invented} zones invented"));
    format!("### Nothing to read\n{text}\n")
}

fn barcodes(plan: &Plan, pages: u64, broken: &mut Vec<String>) -> String {
    let (text, [clean, worn]) = others::barcodes(plan, pages);
    // What is reached, so that it cannot get worse unseen; the aim is all clean ones and 95 % of the worn ones.
    floor(broken, clean.1 - clean.0 <= 1 + clean.1 / 50, || format!("clean barcodes: {clean:?}"));
    floor(broken, worn.1 < FEW || worn.0 * 4 >= worn.1 * 3, || format!("worn barcodes: {worn:?}"));
    format!("### Barcodes\n{text}\n")
}

fn timing(plan: &Plan, album: &Album, pages: u64) -> String {
    let folder = std::env::temp_dir().join(format!("spartel-speed-{}", std::process::id()));
    let mut out = String::from(
        "### Time and memory\nProcessor time, decoding included, the faster of two runs of each file.\n\n\
         | picture | median | of it decoding | peak memory |\n|---|---:|---:|---:|\n",
    );
    for (name, phone) in [("page at 300 dpi, 1.5 megapixels", false), ("photograph, 12 megapixels", true)] {
        let files = speed::files(album, plan.seed_from, pages, phone);
        let row = match speed::measure(&files, &folder) {
            Some(cost) => {
                format!("{:.0} ms | {:.0} ms | {:.0} MB", cost.median * 1e3, cost.decoding * 1e3, cost.peak)
            }
            None => "not measured | – | –".into(),
        };
        let _ = writeln!(out, "| {name} | {row} |");
    }
    // What the measurement left behind is in the way of nobody.
    let _ = std::fs::remove_dir_all(folder);
    out.push('\n');
    out
}
