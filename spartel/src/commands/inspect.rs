//! `spartel inspect`: one document, or a folder of many.

use super::instant;
use crate::annotate::annotate;
use crate::arguments::Inspect;
use crate::evidence::Inputs;
use crate::exit::{Failure, Verdict};
use crate::json::{self, Timings};
use crate::show::tree::Tree;
use crate::{show, store};
use spartel_inspect::{Inspection, Policy, Trust, verify};
use spartel_vision::Light;
use spartel_words::Words;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

mod batch;
mod remote;

pub fn run(options: &Inspect) -> Result<ExitCode, Failure> {
    if let Some(server) = &options.at_server.server {
        return remote::run(options, server);
    }
    let policy = policy(options.profile.as_deref().unwrap_or("document"))?;
    match &options.batch {
        Some(folder) => batch::run(folder, options, &policy),
        None => one(options, &policy),
    }
}

/// The profile by its name.
fn policy(name: &str) -> Result<Policy, Failure> {
    Policy::named(name).map_err(|error| {
        let names = Policy::names().collect::<Vec<_>>().join(", ");
        Failure::Usage(format!("--profile {name}: {error}; there are {names}"))
    })
}

fn one(options: &Inspect, policy: &Policy) -> Result<ExitCode, Failure> {
    let began = Instant::now();
    let anchors = store::for_inspection(options.trust.as_deref())?;
    let trust = Trust::new(&anchors);
    let opened = Instant::now();
    let inputs = Inputs::read(&options.inputs, &options.lights.given, options.reproducible)?;
    let read = Instant::now();
    let inspection = verify(&inputs.evidence(), &trust, policy, instant(options.at));
    let timings = Timings {
        trust: Some(milliseconds(began, opened)),
        read: milliseconds(opened, read),
        inspect: milliseconds(read, Instant::now()),
    };
    if let Some(folder) = &options.annotate {
        draw(folder, &inputs)?;
    }
    let words = Words::new(options.lang);
    if options.json {
        let names: Vec<String> = options.inputs.iter().map(|path| name(path)).collect();
        let timings = (!options.reproducible).then_some((timings, names.as_slice()));
        show::print_json(&(json::answer(&inspection, &words, timings, true) + "\n"))?;
    } else {
        show::print(&show::inspection::text(&Tree::of(&inspection), &words, options.verbose))?;
    }
    Ok(verdict(&inspection).into())
}

/// Every picture with what was seen on it, in a folder, numbered as they came.
fn draw(folder: &Path, inputs: &Inputs) -> Result<(), Failure> {
    std::fs::create_dir_all(folder).map_err(|e| Failure::io(folder, &e))?;
    for (at, seen) in inputs.seen().iter().enumerate() {
        let out = |light: Light| folder.join(format!("{}_{}.png", at + 1, light.code()));
        let outs: Vec<PathBuf> = seen.scene.shots.iter().map(|shot| out(shot.light)).collect();
        annotate(&seen.scene, &seen.sight, &outs)?;
    }
    Ok(())
}

fn verdict(inspection: &Inspection) -> Verdict {
    match inspection.outcome.exit_code() {
        0 => Verdict::NothingFound,
        1 => Verdict::Failed,
        2 => Verdict::Undetermined,
        _ => Verdict::Incomplete,
    }
}

fn milliseconds(from: Instant, to: Instant) -> f64 {
    // Microseconds are exact enough, and short to read.
    (to - from).as_micros() as f64 / 1000.0
}

fn name(path: &Path) -> String {
    path.display().to_string()
}

/// The documents of a folder: every folder in it and every `.bin` file, in the order of their names.
fn documents(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(|e| Failure::io(folder, &e))? {
        let path = entry.map_err(|e| Failure::io(folder, &e))?.path();
        if path.is_dir() || path.extension().is_some_and(|end| end.eq_ignore_ascii_case("bin")) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}
