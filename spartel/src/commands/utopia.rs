//! `spartel utopia`: documents of a state that does not exist, written to a directory.

use crate::arguments::UtopiaCommand;
use crate::exit::Failure;
use crate::progress;
use crate::show;
use crate::show::style::{BOLD, DIM, END};
use serde_json::json;
use spartel_utopia::{Case, Files, Origin, Pair, Utopia, bulk, cases};
use std::fmt::Write;
use std::path::Path;
use std::process::ExitCode;

pub fn run(command: &UtopiaCommand) -> Result<ExitCode, Failure> {
    match command {
        UtopiaCommand::Issue { out, seed, case } => issue(out, *seed, case),
        UtopiaCommand::Cases { json } => list(*json),
        UtopiaCommand::Bulk { out, count, algorithm, seed } => many(out, *count, algorithm, *seed),
    }
}

/// `documents/CASE/…` with the truth beside each, and `trust/…`.
fn issue(out: &Path, seed: u64, name: &str) -> Result<ExitCode, Failure> {
    let utopia = Utopia::new(seed);
    let files = if name == "all" {
        utopia.everything()
    } else {
        let case = Case::find(name)
            .ok_or_else(|| Failure::Usage(format!("no case {name:?}; `spartel utopia cases` lists them")))?;
        one(&utopia, case)
    };
    write(out, &files)?;
    let documents = files.keys().filter(|path| path.ends_with("truth.json")).count();
    show::print(&format!("{documents} documents and their lists in {}\n", show::path(out)))
}

fn one(utopia: &Utopia, case: &Case) -> Files {
    let document = utopia.issue(case);
    let folder = format!("documents/{}", case.name);
    let mut files = Files::new();
    files.extend(utopia.trust_material().into_iter().map(|(path, file)| (format!("trust/{path}"), file)));
    files.insert(format!("{folder}/truth.json"), document.truth.to_json().into_bytes());
    files.extend(document.files.into_iter().map(|(path, file)| (format!("{folder}/{path}"), file)));
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
