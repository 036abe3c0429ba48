//! `spartel erasure`: what was erased, what could still open it, and what is to be erased.

mod past;

use crate::arguments::{ErasureCommand, RecordPlace};
use crate::exit::{Failure, Verdict};
use crate::house::clock::SystemClock;
use crate::house::say::said;
use crate::house::{House, wait};
use crate::show::generations::{generations, is_followed};
use crate::show::layout::table;
use crate::show::style::{END, GOOD, WARN};
use crate::{progress, show};
use serde_json::json;
use spartel_app::ledger::due::due;
use spartel_app::ledger::erasure::{Status, Touched, status};
use spartel_base::Timestamp;
use spartel_keys::State;
use spartel_ledger::backup::FileHash;
use spartel_ledger::keys::Bucket;
use spartel_ports::Clock;
use spartel_ports::transfer::Backup;
use spartel_words::{Argument, Words};
use std::collections::{BTreeMap, BTreeSet};
use std::process::ExitCode;

pub fn run(command: &ErasureCommand) -> Result<ExitCode, Failure> {
    match command {
        ErasureCommand::Status(place) => told(place),
        ErasureCommand::Due(options) => past::run(options),
    }
}

fn told(place: &RecordPlace) -> Result<ExitCode, Failure> {
    let house = House::new(place);
    let (classes, held) = (house.classes()?, held(&house));
    let states = held.iter().flatten();
    let destroyed =
        states.filter(|(_, state)| **state == State::Destroyed).map(|(bucket, _)| bucket.clone()).collect();
    let (status, due) = wait(async {
        let store = house.reading().await?;
        let bar = progress::bar(0, &house.words.sentence("ui-erasure-looking", &[]));
        let told = status(&store, &destroyed, |streams| {
            bar.set_length(streams);
            bar.set_position(streams);
        });
        let told = told.await.map_err(|error| house.store(&error))?;
        bar.finish_and_clear();
        let due = due(&store, &classes, SystemClock.now().0).await;
        let due = due.map_err(|error| house.store(&error))?;
        store.close().await.map_err(|error| house.store(&error))?;
        Ok((told, due))
    })?;
    let due = due.iter().filter(|due| due.is_erased()).map(|due| due.streams).sum();
    let report = Report { words: &house.words, place, status, due, held };
    let printed =
        if place.manner.json { show::print_json(&report.json()) } else { show::print(&report.text()) };
    let open = !report.status.backups.is_empty();
    printed.map(|done| if open { Verdict::Incomplete.into() } else { done })
}

/// What became of the keys of each bucket; none where their folder is not to be seen from here.
fn held(house: &House<'_>) -> Option<BTreeMap<Bucket, State>> {
    Some(spartel_keys::look(&house.keys().ok()?).ok()?.buckets.into_iter().collect())
}

struct Report<'r> {
    words: &'r Words,
    place: &'r RecordPlace,
    status: Status,
    /// How many streams are past their end and to be erased.
    due: u64,
    held: Option<BTreeMap<Bucket, State>>,
}

impl Report<'_> {
    fn json(&self) -> String {
        let backups: Vec<_> = self
            .status
            .backups
            .iter()
            .map(|(backup, held)| {
                json!({
                    "file": backup.file.to_string(), "begun": time(backup).to_string(), "from": backup.from,
                    "to": backup.to, "custodians": backup.custodians, "holds": held,
                })
            })
            .collect();
        let buckets: Vec<_> = self
            .status
            .buckets
            .iter()
            .map(|(bucket, touched)| {
                json!({
                    "class": bucket.class.as_str(), "end": bucket.end.to_string(), "generation": bucket.generation,
                    "erased": touched.erased, "keys": self.keys(bucket),
                    "backups": touched.backups.iter().map(ToString::to_string).collect::<Vec<_>>(),
                })
            })
            .collect();
        let answer = json!({
            "erased": self.status.erased, "backups": backups, "buckets": buckets, "buckets_held": self.still_held(),
            "due": self.due,
        });
        format!("{answer:#}\n")
    }

    /// What became of the keys of a bucket, by its code.
    fn keys(&self, bucket: &Bucket) -> &'static str {
        let Some(held) = &self.held else { return "unseen" };
        held.get(bucket).map_or("missing", |state| state.code())
    }

    /// Of how many buckets keys are there, which wrapped what was erased or not.
    fn still_held(&self) -> Option<u64> {
        let held = self.held.as_ref()?;
        Some(held.values().filter(|state| **state != State::Destroyed).count() as u64)
    }

    /// Of how many buckets of erased streams keys are there.
    fn could_open(&self) -> Option<u64> {
        let held = self.held.as_ref()?;
        let open = |bucket: &&Bucket| held.get(*bucket).is_some_and(|state| *state != State::Destroyed);
        Some(self.status.buckets.keys().filter(open).count() as u64)
    }

    /// A line for each bucket of which streams were erased; one for generations of a bucket that were destroyed one after the other.
    fn table(&self) -> String {
        let label = |id: &str| self.words.sentence(id, &[]);
        let head =
            ["ui-keys-class", "ui-keys-end", "ui-keys-generation", "ui-erasure-count", "ui-erasure-backups"];
        let mut lines = vec![head.into_iter().chain(["ui-keys-state"]).map(label).collect::<Vec<_>>()];
        let buckets: Vec<(&Bucket, &Touched)> = self.status.buckets.iter().collect();
        let is_gone = |bucket: &Bucket| self.keys(bucket) == State::Destroyed.code();
        let parts =
            buckets.chunk_by(|(one, _), (next, _)| is_gone(one) && is_gone(next) && is_followed(one, next));
        lines.extend(parts.filter_map(|part| {
            let ((first, _), (last, _)) = (part.first()?, part.last()?);
            let erased: u64 = part.iter().map(|(_, touched)| touched.erased).sum();
            let backups: BTreeSet<&FileHash> =
                part.iter().flat_map(|(_, touched)| &touched.backups).collect();
            let names = [first.class.to_string(), first.end.to_string(), generations(first, last)];
            let keys = self.words.word("bucket", self.keys(first));
            let numbers = [erased.to_string(), backups.len().to_string()];
            Some(names.into_iter().chain(numbers).chain([keys]).collect())
        }));
        table("    ", &lines)
    }

    fn text(&self) -> String {
        let due = match self.due {
            0 => String::new(),
            due => said(self.words, &format!("{WARN}!{END} "), "erasure-due", &[("count", number(due))]),
        };
        self.gone() + &due
    }

    /// What was erased, and what could still open it.
    fn gone(&self) -> String {
        let (good, warn) = (format!("{GOOD}✔{END} "), format!("{WARN}!{END} "));
        let line = |lead: &str, id: &str, args: &[(&str, Argument<'_>)]| said(self.words, lead, id, args);
        if self.status.erased == 0 {
            return line(&good, "erasure-none", &[]);
        }
        let mut text = line(&good, "erasure-count", &[("count", number(self.status.erased))]) + &self.table();
        for (backup, held) in &self.status.backups {
            let (file, time) = (backup.file.to_string(), time(backup).to_string());
            let args =
                [("count", number(*held)), ("file", Argument::Text(&file)), ("time", Argument::Text(&time))];
            text.push_str(&line(&warn, "erasure-backup", &args));
        }
        if self.status.backups.is_empty() {
            text.push_str(&line(&good, "erasure-no-backup", &[]));
        }
        text.push_str(&match self.could_open() {
            Some(0) => line(&good, "erasure-no-keys", &[]),
            Some(held) => line(&warn, "erasure-keys", &[("count", number(held))]),
            None => line(&warn, "erasure-keys-unseen", &[]),
        });
        if self.place.database.is_some() {
            text.push_str(&line(&warn, "erasure-server", &[]));
        }
        text + &line(&warn, "erasure-copies", &[])
    }
}

fn time(backup: &Backup) -> Timestamp {
    Timestamp(backup.begun.0.div_euclid(1000))
}

/// A count as sentences take it.
fn number(count: u64) -> Argument<'static> {
    Argument::Number(i64::try_from(count).unwrap_or(i64::MAX))
}
