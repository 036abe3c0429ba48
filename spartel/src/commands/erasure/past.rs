//! `spartel erasure due`: records past their end, by class and month, and their erasure.

use super::number;
use crate::arguments::DueRecords;
use crate::commands::ledger::checkpoint::failure;
use crate::exit::{Failure, Verdict};
use crate::house::clock::SystemClock;
use crate::house::say::{self, said};
use crate::house::{House, projections, wait};
use crate::show::layout::table;
use crate::show::style::{END, GOOD, WARN};
use crate::{progress, show};
use serde_json::json;
use spartel_app::ledger::due::{Due, due, erase_due};
use spartel_app::ledger::{Asked, RecordError, Recorder, Started, checkpoint, sweep};
use spartel_blobs::BlobFolder;
use spartel_keys::SystemRandom;
use spartel_ledger::body::{Actor, ClockState};
use spartel_ledger::id::{Code, CommandId, Moment};
use spartel_ports::classes::End;
use spartel_ports::{Classes, Clock, Ports, Random, Store};
use spartel_store::Database;
use spartel_words::Words;
use std::process::ExitCode;

pub fn run(options: &DueRecords) -> Result<ExitCode, Failure> {
    let house = House::new(&options.place);
    let classes = house.classes()?;
    let (now, clock) = SystemClock.now();
    let (erased, ended) =
        match options.erase.then(|| erased(&house, options, &classes, (now, clock))).transpose()? {
            Some((erased, ended)) => (Some(erased), ended),
            None => (None, Ok(())),
        };
    let left = wait(async {
        let store = house.reading().await?;
        let left = listed(&house, &store, &classes, now).await;
        store.close().await.map_err(|error| house.store(&error))?;
        left
    })?;
    let report = Report { words: &house.words, left, erased };
    let printed = if options.place.manner.json {
        show::print_json(&report.json())
    } else {
        show::print(&report.text())
    };
    let some = report.left.iter().any(Due::is_erased);
    // What was erased is told first: it is, whatever went wrong behind it.
    ended?;
    printed.map(|done| if some { Verdict::Incomplete.into() } else { done })
}

async fn listed<S: Store>(
    house: &House<'_>,
    store: &S,
    classes: &Classes,
    now: Moment,
) -> Result<Vec<Due>, Failure> {
    due(store, classes, now).await.map_err(|error| house.store(&error))
}

/// Erases what is due; how many streams, and whether all that comes after an erasure could be done.
fn erased(
    house: &House<'_>,
    options: &DueRecords,
    classes: &Classes,
    (now, clock): (Moment, ClockState),
) -> Result<(u64, Result<(), Failure>), Failure> {
    // Nothing is erased for good by a clock that nobody has set.
    if clock != ClockState::Sound {
        return Err(Failure::Refused(say::sentence(&house.words, "erasure-clock", &[])));
    }
    let keys = house.opened_keys(options.passphrase_file.as_deref())?;
    let blobs = BlobFolder::new(&house.blobs()?);
    wait(async {
        let signer = house.opened_signer().await?;
        let store: Database = house.writing().await?;
        let world = Ports { store, blobs, keys, clock: SystemClock, random: SystemRandom };
        let started = Started::check(world, &signer).await.map_err(|error| failure(house, error))?;
        let recorder = Recorder::new(started, projections(), classes.clone()).await;
        let recorder = recorder.map_err(|error| refused(house, &error))?;
        let past = listed(house, recorder.store(), classes, now).await?;
        let of = past.iter().filter(|due| due.is_erased()).map(|due| due.streams).sum();
        let bar = progress::bar(of, &house.words.sentence("ui-erasure-erasing", &[]));
        let done = erase_due(&recorder, &past, asked, |done| bar.set_position(done)).await;
        bar.finish_and_clear();
        let done = done.map_err(|error| refused(house, &error))?;
        let ended = async {
            // Files that a crash has left behind after an erasure go with it.
            sweep(recorder.world()).await.map_err(|error| refused(house, &error))?;
            checkpoint(recorder.store(), &signer).await.map_err(|error| failure(house, error))?;
            recorder.store().close().await.map_err(|error| house.store(&error))
        };
        Ok((done, ended.await))
    })
}

/// The node does what the declaration of classes says, without anybody's decision.
fn asked() -> Asked {
    Asked { command: CommandId(SystemRandom.bytes()), actor: Actor::Node, purpose: Code::new("retention") }
}

fn refused(house: &House<'_>, error: &RecordError) -> Failure {
    match error {
        RecordError::Store(error) => house.store(error),
        RecordError::Keys(error) => say::keys(&house.words, error),
        other => {
            let reason = [("reason", other.to_string())];
            Failure::Refused(say::told(&house.words, "erasure-broken-off", &reason))
        }
    }
}

struct Report<'r> {
    words: &'r Words,
    left: Vec<Due>,
    /// How many were erased now, where that was asked for.
    erased: Option<u64>,
}

/// What becomes of records past their end, by its code.
const fn then(due: &Due) -> &'static str {
    match due.end {
        Some(End::Erase) => "erase",
        Some(End::Archive) => "archive",
        None => "undeclared",
    }
}

impl Report<'_> {
    fn json(&self) -> String {
        let due = self.left.iter().map(|due| {
            let bucket = &due.bucket;
            json!({
                "class": bucket.class.as_str(), "end": bucket.end.to_string(), "generation": bucket.generation,
                "streams": due.streams, "then": then(due),
            })
        });
        format!("{:#}\n", json!({ "due": due.collect::<Vec<_>>(), "erased": self.erased }))
    }

    fn text(&self) -> String {
        let (good, warn) = (format!("{GOOD}✔{END} "), format!("{WARN}!{END} "));
        let mut text = String::new();
        if let Some(count) = self.erased {
            text += &said(self.words, &good, "erasure-done", &[("count", number(count))]);
        }
        let to_erase: u64 = self.left.iter().filter(|due| due.is_erased()).map(|due| due.streams).sum();
        text += &match to_erase {
            0 => said(self.words, &good, "erasure-none-due", &[]),
            count => said(self.words, &warn, "erasure-due", &[("count", number(count))]),
        };
        if !self.left.is_empty() {
            text += &self.table();
        }
        if self.left.iter().any(|due| !due.is_erased()) {
            text += &said(self.words, &warn, "erasure-not-erased", &[]);
        }
        text
    }

    /// A line for each bucket that is past its end.
    fn table(&self) -> String {
        let head =
            ["ui-keys-class", "ui-keys-end", "ui-keys-generation", "ui-erasure-streams", "ui-erasure-then"];
        let mut lines = vec![head.map(|id| self.words.sentence(id, &[])).to_vec()];
        lines.extend(self.left.iter().map(|due| {
            let bucket = &due.bucket;
            let then = self.words.word("end", then(due));
            let numbers = [bucket.generation.to_string(), due.streams.to_string()];
            [bucket.class.to_string(), bucket.end.to_string()]
                .into_iter()
                .chain(numbers)
                .chain([then])
                .collect()
        }));
        table("    ", &lines)
    }
}
