//! Pictures without a zone, and barcodes.

use super::fails;
use super::read::{picture, sight};
use super::report::part;
use super::run::Plan;
use super::workers::spread;
use spartel_utopia::camera::codes::{CodeShot, code};
use spartel_utopia::camera::nothing::{Kind, nothing};
use spartel_vision::{Light, PageImage, look};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Reads pictures without a zone; the report, and how many zones were invented.
pub fn silence(plan: &Plan, count: u64) -> (String, u64) {
    let found = spread("nothing", count, plan.threads, |number| {
        let (kind, shot) = nothing(plan.seed_from + number)?;
        let zones: Vec<_> =
            sight(std::slice::from_ref(&shot)).pages.into_iter().filter_map(|page| page.zone).collect();
        if let (Some(folder), Some(zone)) = (&plan.fail_dir, zones.first()) {
            let text = format!("{kind:?}, sure {}\n{}\n", zone.sure, zone.lines.join("\n"));
            fails::write(folder, &format!("nothing-{}", plan.seed_from + number), &shot, &text);
        }
        Some((kind, zones.len() as u64, zones.iter().filter(|zone| zone.sure).count() as u64))
    });
    let found: Vec<(Kind, u64, u64)> = found.into_iter().flatten().collect();
    let mut kinds: BTreeMap<String, (u64, u64)> = BTreeMap::new();
    for (kind, zones, _) in &found {
        let entry = kinds.entry(format!("{kind:?}")).or_default();
        *entry = (entry.0 + 1, entry.1 + zones);
    }
    let (with, sure) =
        (found.iter().filter(|f| f.1 > 0).count() as u64, found.iter().map(|f| f.2).sum::<u64>());
    let mut out = format!(
        "* pictures without a zone in which one was read: **{}**; said to be sure: {sure}\n* by kind (pictures, zones read):",
        part(with, found.len() as u64)
    );
    for (kind, (pictures, zones)) in kinds {
        let _ = write!(out, " {kind} {pictures}, {zones};");
    }
    out.push('\n');
    (out, with)
}

/// Whether the bytes of a barcode were read.
fn reads(shot: &CodeShot) -> bool {
    let picture = picture(&shot.shot.file);
    let sight = look(&[PageImage { light: Light::White, picture: &picture }]);
    let grey = picture.grey();
    let on_pages =
        sight.pages.iter().flat_map(|page| &page.barcodes).map(|code| (code.kind, code.bytes.clone()));
    let alone = spartel_vision::barcode::read(&grey, &[]).into_iter().map(|code| (code.kind, code.bytes));
    on_pages.chain(alone).any(|(kind, bytes)| kind == shot.kind && bytes.as_ref() == Some(&shot.payload))
}

/// Reads clean and worn barcodes; the report, and the parts that were read.
pub fn barcodes(plan: &Plan, count: u64) -> (String, [(u64, u64); 2]) {
    let mut out = String::new();
    let mut totals = [(0, 0); 2];
    for (slot, clean) in [true, false].into_iter().enumerate() {
        let read = spread("barcodes", count, plan.threads, |number| {
            let shot = code(plan.seed_from + number, clean)?;
            let read = reads(&shot);
            if let (Some(folder), false, true) = (&plan.fail_dir, read, shot.damage.enough) {
                let text = format!("{:?} {:?}\n", shot.kind, shot.damage);
                fails::write(
                    folder,
                    &format!("barcode-{}-{clean}", plan.seed_from + number),
                    &shot.shot,
                    &text,
                );
            }
            Some((shot, read))
        });
        let read: Vec<(CodeShot, bool)> = read.into_iter().flatten().collect();
        let enough = || read.iter().filter(|(shot, _)| shot.damage.enough);
        totals[slot] = (enough().filter(|(_, read)| *read).count() as u64, enough().count() as u64);
        let beyond = read.iter().filter(|(shot, read)| !shot.damage.enough && *read).count();
        let name = if clean {
            "clean, in a full-page reader"
        } else {
            "worn, that still hold enough modules, by hand"
        };
        let _ = writeln!(
            out,
            "* {name}: **{}**; {} made, {beyond} read beyond that",
            part(totals[slot].0, totals[slot].1),
            read.len()
        );
    }
    (out, totals)
}
