//! `spartel keys status`: what the key folder holds, who may read it, and whether it opens.

use super::{asked, failure, folder, given, said};
use crate::arguments::KeyPlace;
use crate::exit::{Failure, Verdict};
use crate::show;
use crate::show::layout::{pad, paragraph, width};
use crate::show::style::{BAD, BOLD, END, GOOD, WARN};
use serde_json::{Map, Value, json};
use spartel_keys::{KeyFolder, Look, State, SystemRandom, look};
use spartel_ledger::keys::{Bucket, Passphrase};
use spartel_ports::Keys;
use spartel_ports::keys::KeysError;
use spartel_words::{Argument, Words};
use std::path::Path;
use std::process::ExitCode;

pub fn run(place: &KeyPlace, open: bool, file: Option<&Path>) -> Result<ExitCode, Failure> {
    let words = Words::new(place.lang);
    let fails = |error: KeysError| failure(&words, &error);
    let folder = folder(place).map_err(fails)?;
    // Before it is opened: a root that others may read is told, not refused.
    let mut look = look(&folder).map_err(fails)?;
    let mut opened = None;
    if open && look.root {
        let passphrase = match given(file).map_err(fails)? {
            Some(passphrase) => passphrase,
            None => Passphrase::new(std::mem::take(&mut *asked(&words, "ui-keys-passphrase")?).into_bytes()),
        };
        let (count, faults) = tried(&folder, &passphrase).map_err(fails)?;
        // What a killed process left is ended by opening.
        look = spartel_keys::look(&folder).map_err(fails)?;
        look.faults
            .extend(faults.into_iter().filter(|fault| !look.faults.contains(fault)).collect::<Vec<_>>());
        opened = Some(count);
    }
    let status = Status { folder: &folder, look, opened, words };
    let printed = if place.json { show::print_json(&status.json()) } else { show::print(&status.text()) };
    if status.is_sound() { printed } else { printed.map(|_| Verdict::Failed.into()) }
}

/// How many buckets open, and what keeps the others from it.
fn tried(folder: &Path, passphrase: &Passphrase) -> Result<(usize, Vec<KeysError>), KeysError> {
    let keys = KeyFolder::open(folder, passphrase, SystemRandom)?;
    let held = keys.held()?;
    let faults: Vec<KeysError> = held.iter().filter_map(|bucket| keys.key(bucket).err()).collect();
    Ok((held.len() - faults.len(), faults))
}

struct Status<'a> {
    folder: &'a Path,
    look: Look,
    opened: Option<usize>,
    words: Words,
}

impl Status<'_> {
    fn is_sound(&self) -> bool {
        let remains = self.look.buckets.iter().any(|(_, state)| *state == State::Remains);
        self.look.root && self.look.faults.is_empty() && !remains
    }

    fn json(&self) -> String {
        let buckets = self.look.buckets.iter().map(|(bucket, state)| {
            json!({
                "class": bucket.class.as_str(), "end": bucket.end.to_string(), "generation": bucket.generation,
                "state": state.code(),
            })
        });
        let faults = self.look.faults.iter().map(|fault| {
            let args = fault.args().into_iter().map(|(name, value)| (name.to_owned(), Value::String(value)));
            let code = ("code".to_owned(), Value::from(fault.code()));
            Value::Object(std::iter::once(code).chain(args).collect::<Map<_, _>>())
        });
        let answer = json!({
            "folder": self.folder.to_string_lossy(),
            "root": self.look.root,
            "buckets": buckets.collect::<Vec<_>>(),
            "faults": faults.collect::<Vec<_>>(),
            "opened": self.opened,
        });
        format!("{answer:#}\n")
    }

    fn text(&self) -> String {
        let good = format!("{GOOD}✔{END} ");
        let mut text = String::new();
        if self.look.root {
            let place = self.folder.to_string_lossy();
            text.push_str(&said(&self.words, &good, "keys-root-held", &[("place", Argument::Text(&place))]));
        }
        let exposed = |fault: &KeysError| matches!(fault, KeysError::Exposed(_));
        if cfg!(unix) && !self.look.faults.iter().any(exposed) {
            text.push_str(&said(&self.words, &good, "keys-private", &[]));
        }
        if let Some(count) = self.opened {
            text.push_str(&paragraph(&good, &self.counted("ui-keys-opened", count)));
        }
        for fault in &self.look.faults {
            text.push_str(&paragraph(&format!("{BAD}✘{END} "), &failure(&self.words, fault).to_string()));
        }
        let held = self.look.buckets.iter().filter(|(_, state)| *state == State::Held).count();
        text.push_str(&paragraph(&format!("{GOOD}·{END} "), &self.counted("ui-keys-held", held)));
        text.push_str(&self.table());
        text + &said(&self.words, &format!("{WARN}!{END} "), "keys-if-lost", &[])
    }

    fn counted(&self, id: &str, count: usize) -> String {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        self.words.sentence(id, &[("count", Argument::Number(count))])
    }

    /// A line for each bucket, below its head.
    fn table(&self) -> String {
        if self.look.buckets.is_empty() {
            return String::new();
        }
        let labels = ["class", "end", "generation", "state"];
        let head = labels.map(|label| self.words.sentence(&format!("ui-keys-{label}"), &[]));
        let rows: Vec<[String; 4]> =
            self.look.buckets.iter().map(|(bucket, state)| self.row(bucket, *state)).collect();
        let all = || std::iter::once(&head).chain(&rows);
        let widths = [0, 1, 2, 3].map(|at| all().map(|row| width(&row[at])).max().unwrap_or(0));
        let line = |row: &[String; 4]| {
            let cells: Vec<String> = row.iter().zip(widths).map(|(cell, width)| pad(cell, width)).collect();
            format!("    {}", cells.join("  ").trim_end())
        };
        let body: String = rows.iter().map(|row| line(row) + "\n").collect();
        format!("{BOLD}{}{END}\n{body}", line(&head))
    }

    fn row(&self, bucket: &Bucket, state: State) -> [String; 4] {
        [
            bucket.class.to_string(),
            bucket.end.to_string(),
            bucket.generation.to_string(),
            self.words.word("bucket", state.code()),
        ]
    }
}
