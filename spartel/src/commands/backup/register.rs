//! The register of backups: listed, and told of destroyed ones.

use crate::exit::Failure;
use crate::house::House;
use crate::house::say::{self, said};
use crate::show;
use crate::show::layout::table;
use crate::show::style::{END, GOOD};
use serde_json::{Value, json};
use spartel_base::Timestamp;
use spartel_ledger::id::Moment;
use spartel_ports::Transfer;
use spartel_ports::transfer::Backup;
use spartel_words::{Argument, Words};
use std::process::ExitCode;

/// A moment as people and scripts read it, to the second.
pub fn shown(moment: Moment) -> String {
    Timestamp(moment.0.div_euclid(1000)).to_string()
}

/// Whether a backup can still be opened by its custodians.
fn state(backup: &Backup) -> &'static str {
    match (backup.destroyed, backup.kept) {
        (Some(_), _) => "destroyed",
        (None, Some(_)) => "kept",
        (None, None) => "unconfirmed",
    }
}

/// A row of the register.
pub fn row(backup: &Backup) -> Value {
    let Backup { file, begun, from, to, previous, custodians, destroyed, .. } = backup;
    json!({
        "sha256": file.to_string(),
        "begun": shown(*begun),
        "from": from,
        "to": to,
        "previous": previous.map(|file| file.to_string()),
        "custodians": custodians,
        "state": state(backup),
        "destroyed": destroyed.map(shown),
    })
}

/// Prints all backups that were ever made.
pub async fn list<S: Transfer>(house: &House<'_>, store: &S, as_json: bool) -> Result<ExitCode, Failure> {
    let backups = store.backups().await.map_err(|error| house.store(&error))?;
    if as_json {
        let rows: Vec<Value> = backups.iter().map(row).collect();
        return show::print_json(&format!("{:#}\n", Value::Array(rows)));
    }
    if backups.is_empty() {
        return show::print(&said(&house.words, "", "backup-list-empty", &[]));
    }
    show::print(&shown_all(&house.words, &backups))
}

fn shown_all(words: &Words, backups: &[Backup]) -> String {
    let heads = ["file", "begun", "events", "custodians", "state"]
        .map(|name| words.sentence(&format!("ui-backup-{name}"), &[]));
    let mut lines = vec![heads.to_vec()];
    lines.extend(backups.iter().map(|backup| {
        vec![
            backup.file.to_string()[..16].to_owned(),
            shown(backup.begun),
            format!("{}–{}", backup.from, backup.to),
            backup.custodians.join(" "),
            words.sentence(&format!("backup-state-{}", state(backup)), &[]),
        ]
    }));
    table("", &lines)
}

/// So much of a SHA-256 names a backup: a report is never taken back, and a script may have given nothing.
const LEAST: usize = 8;

/// Writes down that a backup was destroyed, by the beginning of its file's SHA-256.
pub async fn destroyed<S: Transfer>(
    house: &House<'_>,
    store: &S,
    (beginning, now, as_json): (&str, Moment, bool),
) -> Result<ExitCode, Failure> {
    let words = &house.words;
    let backups = store.backups().await.map_err(|error| house.store(&error))?;
    let beginning = beginning.to_ascii_lowercase();
    if beginning.len() < LEAST {
        let said = say::sentence(words, "backup-too-short", &[("name", Argument::Text(&beginning))]);
        return Err(Failure::Refused(said));
    }
    let found: Vec<&Backup> =
        backups.iter().filter(|backup| backup.file.to_string().starts_with(&beginning)).collect();
    let [backup] = found[..] else {
        let id = if found.is_empty() { "backup-no-such" } else { "backup-several" };
        return Err(Failure::Refused(say::sentence(words, id, &[("name", Argument::Text(&beginning))])));
    };
    let reported = Backup { destroyed: backup.destroyed.or(Some(now)), ..backup.clone() };
    store.register(reported.clone()).await.map_err(|error| house.store(&error))?;
    if as_json {
        return show::print_json(&format!("{:#}\n", row(&reported)));
    }
    let name = backup.file.to_string();
    show::print(&said(
        words,
        &format!("{GOOD}✔{END} "),
        "backup-destroyed",
        &[("name", Argument::Text(&name))],
    ))
}
