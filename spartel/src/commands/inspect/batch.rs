//! Many documents, one after the other: a line of JSON for each, a bar, and what it came to. Memory stays as it is,
//! however many there are.

use super::{documents, milliseconds, name, verdict};
use crate::arguments::Inspect;
use crate::commands::instant;
use crate::evidence::Inputs;
use crate::exit::{Failure, Verdict};
use crate::json::{self, Timings};
use crate::{progress, show, store};
use serde_json::{Value, json};
use spartel_inspect::{Policy, Trust, verify};
use spartel_words::Words;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// How many documents came to what.
#[derive(Default)]
struct Tally {
    nothing_found: u64,
    failed: u64,
    undetermined: u64,
    incomplete: u64,
    unreadable: u64,
    inspecting: Duration,
}

impl Tally {
    fn count(&mut self, verdict: Verdict) {
        match verdict {
            Verdict::NothingFound => self.nothing_found += 1,
            Verdict::Failed => self.failed += 1,
            Verdict::Undetermined => self.undetermined += 1,
            Verdict::Incomplete => self.incomplete += 1,
        }
    }

    const fn total(&self) -> u64 {
        self.nothing_found + self.failed + self.undetermined + self.incomplete + self.unreadable
    }
}

pub fn run(folder: &Path, options: &Inspect, policy: &Policy) -> Result<ExitCode, Failure> {
    let began = Instant::now();
    let anchors = store::for_inspection(options.trust.as_deref())?.remembering_chains();
    let trust = Trust::new(&anchors);
    let found = documents(folder)?;
    if found.is_empty() {
        return Err(Failure::Data(format!("{}: no folders and no .bin files", show::path(folder))));
    }
    let (at, words) = (instant(options.at), Words::new(options.lang));
    let bar = progress::bar(found.len() as u64, "inspecting");
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    let (mut tally, mut worst) = (Tally::default(), Verdict::NothingFound);
    for path in &found {
        let read = Instant::now();
        let line = match Inputs::read(std::slice::from_ref(path), &options.lights.given, options.reproducible)
        {
            Ok(inputs) => {
                let loaded = Instant::now();
                let inspection = verify(&inputs.evidence(), &trust, policy, at);
                let done = Instant::now();
                tally.inspecting += done - loaded;
                tally.count(verdict(&inspection));
                worst = worst.and(verdict(&inspection));
                let timings = Timings {
                    trust: None,
                    read: milliseconds(read, loaded),
                    inspect: milliseconds(loaded, done),
                };
                let names = [name(path)];
                let timings = (!options.reproducible).then_some((timings, &names[..]));
                json::answer(&inspection, &words, timings, false)
            }
            Err(failure) => {
                tally.unreadable += 1;
                worst = worst.and(Verdict::Undetermined);
                error_line(path, &failure, options.reproducible).to_string()
            }
        };
        writeln!(out, "{}", show::escaped(&line))
            .map_err(|e| Failure::Io(format!("standard output: {e}")))?;
        bar.inc(1);
    }
    out.flush().map_err(|e| Failure::Io(format!("standard output: {e}")))?;
    bar.finish_and_clear();
    summary(&tally, began.elapsed());
    Ok(worst.into())
}

/// A document that could not be read at all: one broken input never ends a batch.
fn error_line(path: &Path, failure: &Failure, reproducible: bool) -> Value {
    if reproducible {
        json!({ "error": { "status": failure.status() } })
    } else {
        json!({ "error": { "status": failure.status(), "message": failure.to_string() }, "inputs": [name(path)] })
    }
}

fn summary(tally: &Tally, elapsed: Duration) {
    let per_second = |time: Duration| tally.total() as f64 / time.as_secs_f64().max(1e-9);
    anstream::eprintln!(
        "{} documents: {} nothing found, {} failed, {} undetermined, {} incomplete, {} unreadable\n\
         {:.0} a second with reading and writing, {:.0} a second inspecting",
        tally.total(),
        tally.nothing_found,
        tally.failed,
        tally.undetermined,
        tally.incomplete,
        tally.unreadable,
        per_second(elapsed),
        per_second(tally.inspecting),
    );
}
