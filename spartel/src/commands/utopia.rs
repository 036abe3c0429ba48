//! `spartel utopia`: documents of a state that does not exist, written to a directory.

mod record;

use crate::arguments::UtopiaCommand;
use crate::exit::Failure;
use crate::house::clock::SystemClock;
use crate::show::style::{BOLD, DIM, END};
use crate::{progress, show, work};
use serde_json::{Value, json};
use spartel_app::people::sign_in;
use spartel_ports::Clock;
use spartel_utopia::page::Press;
use spartel_utopia::{COMPANIES, Case, Company, Files, Origin, Pair, Traveller, Utopia, bulk, cases};
use std::fmt::Write;
use std::path::Path;
use std::process::ExitCode;

pub fn run(command: &UtopiaCommand) -> Result<ExitCode, Failure> {
    match command {
        UtopiaCommand::Issue { out, seed, case, dpi, no_pictures } => {
            let press = (!no_pictures).then(|| Press::new(f64::from(*dpi)));
            issue(out, *seed, case, press.as_ref())
        }
        UtopiaCommand::Code { secret } => code(secret),
        UtopiaCommand::Cases { json } => list(*json),
        UtopiaCommand::Record(options) => record::run(options),
        UtopiaCommand::Bulk { out, count, algorithm, seed } => many(out, *count, algorithm, *seed),
    }
}

/// All documents of Utopia with their pictures, and its lists, into a folder.
///
/// # Errors
/// Where it cannot be written.
pub fn issue_into(out: &Path, seed: u64, dpi: u16) -> Result<(), Failure> {
    let (utopia, press) = (Utopia::new(seed), Press::new(f64::from(dpi)));
    write(&out.join("trust"), &utopia.trust_material())?;
    let bar = progress::bar(cases().len() as u64, "issuing");
    let issued = |case: &Case| (case.name, files(&utopia, case, Some(&press)));
    work::in_order(cases(), None, issued, |(name, files)| {
        bar.inc(1);
        write(&out.join("documents").join(name), &files)
    })?;
    bar.finish_and_clear();
    write(&out.join("companies"), &companies())
}

/// Who comes together, a file each.
fn companies() -> Files {
    let told = |company: &Company| {
        let Company { name, kind, plate, carrier, service, travellers, about } = company;
        let traveller = |Traveller { document, child_of }: &Traveller| match child_of {
            Some((adult, relation)) => {
                json!({ "document": document, "child_of": adult, "relation": relation })
            }
            None => json!({ "document": document }),
        };
        let travellers: Vec<Value> = travellers.iter().map(traveller).collect();
        let company = json!({
            "kind": kind, "plate": plate, "carrier": carrier, "service": service, "travellers": travellers, "about": about,
        });
        (format!("{name}.json"), format!("{company:#}\n").into_bytes())
    };
    COMPANIES.iter().map(told).collect()
}

/// The code that an application shows now for a secret.
fn code(secret: &str) -> Result<ExitCode, Failure> {
    let unknown = || Failure::Usage("no secret of codes: 32 letters and digits of base 32".to_owned());
    let secret = sign_in::secret_of(secret).ok_or_else(unknown)?;
    let code = sign_in::code_at(&secret, SystemClock.now().0).ok_or_else(unknown)?;
    show::print(&format!("{code}\n"))
}

/// `documents/CASE/…` with the truth beside each, `trust/…` and, with all of them, `trust-wrong/…`.
fn issue(out: &Path, seed: u64, name: &str, press: Option<&Press>) -> Result<ExitCode, Failure> {
    let utopia = Utopia::new(seed);
    let chosen: Vec<&Case> = if name == "all" {
        write(&out.join("trust-wrong"), &utopia.wrong_lists())?;
        write(&out.join("companies"), &companies())?;
        cases().iter().collect()
    } else {
        let case = Case::find(name)
            .ok_or_else(|| Failure::Usage(format!("no case {name:?}; `spartel utopia cases` lists them")))?;
        vec![case]
    };
    write(&out.join("trust"), &utopia.trust_material())?;
    let bar = progress::bar(chosen.len() as u64, "issuing");
    let issued = |case: &&Case| (case.name, files(&utopia, case, press));
    work::in_order(&chosen, None, issued, |(name, files)| {
        bar.inc(1);
        write(&out.join("documents").join(name), &files)
    })?;
    bar.finish_and_clear();
    let (count, out) = (chosen.len(), show::path(out));
    show::print(&format!("{} and their lists in {out}\n", show::counted(count, "document", "documents")))
}

/// The files of a document, the pictures of its pages, and the truth.
fn files(utopia: &Utopia, case: &Case, press: Option<&Press>) -> Files {
    let document = utopia.issue(case);
    let mut files = press.map(|press| document.images(press)).unwrap_or_default();
    files.insert("truth.json".into(), document.truth.to_json().into_bytes());
    files.extend(document.files);
    files
}

fn list(json: bool) -> Result<ExitCode, Failure> {
    let mut text = String::new();
    for case in cases() {
        let genuine = case.origin == Origin::Genuine;
        // Writing to a String cannot fail.
        let _ = if json {
            let line = json!({
                "case": case.name, "genuine": genuine, "note": case.note, "altered": case.altered, "about": case.about,
            });
            writeln!(text, "{line}")
        } else {
            let what = if genuine { "genuine".to_owned() } else { case.altered.join(", ") };
            writeln!(text, "{BOLD}{:<34}{END} {what:<14} {DIM}{}{END}", case.name, case.about)
        };
    }
    show::print(&text)
}

fn many(out: &Path, count: u32, algorithm: &str, seed: u64) -> Result<ExitCode, Failure> {
    let pair = Pair::ALL.into_iter().find(|pair| pair.name() == algorithm).ok_or_else(|| {
        let names: Vec<&str> = Pair::ALL.iter().map(|pair| pair.name()).collect();
        Failure::Usage(format!("no algorithm {algorithm:?}: {}", names.join(", ")))
    })?;
    let bar = progress::bar(u64::from(count), "issuing");
    let made = bulk(seed, count, pair);
    write(&out.join("trust"), &Utopia::new(seed).trust_material())?;
    for (number, document) in made.enumerate() {
        write(&out.join("documents").join(format!("{number:07}")), &document)?;
        bar.inc(1);
    }
    bar.finish_and_clear();
    show::print(&format!("{count} documents of {} in {}\n", pair.name(), show::path(out)))
}

fn write(root: &Path, files: &Files) -> Result<(), Failure> {
    for (path, bytes) in files {
        let file = root.join(path);
        let folder = file.parent().unwrap_or(root);
        std::fs::create_dir_all(folder).map_err(|e| Failure::io(folder, &e))?;
        std::fs::write(&file, bytes).map_err(|e| Failure::io(&file, &e))?;
    }
    Ok(())
}
