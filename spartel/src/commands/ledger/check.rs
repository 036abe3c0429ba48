//! `spartel ledger check`: what a bundle proves, without any record.

use super::body;
use super::{key, number, trusted};
use crate::arguments::Check;
use crate::exit::{Failure, Verdict};
use crate::house::say::{self, said};
use crate::show;
use crate::show::style::{END, GOOD, WARN};
use serde_json::{Value, json};
use spartel_base::Timestamp;
use spartel_ledger::bundle::{self, Bundle, Proven, ProvenEvent, Said, Unproven};
use spartel_ledger::event::Unopened;
use spartel_ledger::lock::Locked;
use spartel_ledger::tree::checkpoint::{CheckpointError, VerifiedCheckpoint};
use spartel_words::{Argument, Words};
use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::process::ExitCode;

pub fn run(options: &Check) -> Result<ExitCode, Failure> {
    let words = Words::new(options.manner.lang);
    let log = options.believed.key.as_deref().map(|given| key(&words, given)).transpose()?;
    let trusted = log.as_ref().map(|log| trusted(&words, log, &options.believed)).transpose()?;
    let none = || {
        let place = options.bundle.to_string_lossy();
        Failure::Data(say::sentence(&words, "bundle-none", &[("place", Argument::Text(&place))]))
    };
    let bytes = read(&options.bundle).map_err(|error| Failure::io(&options.bundle, &error))?;
    let bundle = Bundle::parse(&bytes).map_err(|_| none())?;
    let proven = match bundle.verify(trusted.as_ref()) {
        Ok(proven) => proven,
        Err(error) if options.manner.json => {
            let answer = json!({ "proven": false, "reason": reason(&error).0, "index": place(&error) });
            return show::print_json(&format!("{answer:#}\n")).map(|_| Verdict::Failed.into());
        }
        Err(error) => {
            let (code, args) = reason(&error);
            return Err(Failure::Refused(say::told(&words, &format!("unproven-{code}"), &args)));
        }
    };
    let others = bundle.checkpoint().signatures().len().saturating_sub(known(&proven));
    let shown = Shown { words: &words, proven: &proven, others };
    let printed =
        if options.manner.json { show::print_json(&shown.json()) } else { show::print(&shown.text()) };
    let verdict = if proven.signed().is_some() { Verdict::NothingFound } else { Verdict::Incomplete };
    printed.map(|_| verdict.into())
}

/// The bytes of a bundle; more than one has are enough to refuse it.
fn read(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(bundle::LONGEST as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// How many signatures are those of known keys.
fn known(proven: &Proven) -> usize {
    proven.signed().map_or(0, |signed| signed.by_log().len() + signed.cosigned().len())
}

/// A code and arguments for what is not proven.
fn reason(error: &Unproven) -> (&'static str, Vec<(&'static str, String)>) {
    let at = |index: &u64| vec![("index", index.to_string())];
    match error {
        Unproven::Checkpoint(CheckpointError::OtherLog { found }) => {
            ("other-log", vec![("found", found.clone())])
        }
        Unproven::Checkpoint(CheckpointError::NotSignedByLog) => ("not-signed", Vec::new()),
        Unproven::Checkpoint(CheckpointError::UnsignedExtensions | CheckpointError::Note(_)) => {
            ("signature", Vec::new())
        }
        Unproven::Header(index, _) => ("header", at(index)),
        Unproven::Place(index, _) => ("place", at(index)),
        Unproven::Content(index, Unopened::OtherContent) => ("content", at(index)),
        Unproven::Content(index, Unopened::Locked(Locked::OtherKey)) => ("key", at(index)),
        Unproven::Content(index, Unopened::Locked(_)) => ("sealed", at(index)),
        Unproven::Content(index, Unopened::Malformed(_)) => ("body", at(index)),
        Unproven::OtherStream(index) => ("stream", at(index)),
        Unproven::Order(index) => ("order", at(index)),
    }
}

/// The entry that is not proven.
const fn place(error: &Unproven) -> Option<u64> {
    match error {
        Unproven::Checkpoint(_) => None,
        Unproven::Header(index, _)
        | Unproven::Place(index, _)
        | Unproven::Content(index, _)
        | Unproven::OtherStream(index)
        | Unproven::Order(index) => Some(*index),
    }
}

/// What is proven, and the words for it.
struct Shown<'p> {
    words: &'p Words,
    proven: &'p Proven,
    /// How many signatures are of keys that nobody gave.
    others: usize,
}

impl Shown<'_> {
    fn json(&self) -> String {
        let seconds = |time: Option<u64>| time.and_then(|time| i64::try_from(time).ok());
        let signed = self.proven.signed().map(|signed| {
            let one = |signed: &spartel_ledger::tree::note::Signed| {
                let time = seconds(signed.time).map(|time| Timestamp(time).to_string());
                json!({ "name": signed.name, "id": signed.id.to_string(), "time": time })
            };
            json!({
                "log": signed.by_log().iter().map(one).collect::<Vec<_>>(),
                "witnesses": signed.cosigned().iter().map(one).collect::<Vec<_>>(),
            })
        });
        let events = self.proven.events().iter().map(|event| {
            let (state, body) = match &event.content {
                Said::Nothing => ("not-shown", Value::Null),
                Said::Erased => ("erased-it-says", Value::Null),
                Said::Body(body) => ("opened", body::json(body)),
            };
            json!({
                "index": event.index, "version": event.header.id.version, "content": state, "body": body,
            })
        });
        let answer = json!({
            "proven": true,
            "origin": self.proven.origin(),
            "size": self.proven.head().size,
            "root": self.proven.head().root.to_base64(),
            "signed": signed,
            "other-signatures": self.others,
            "stream": self.proven.stream().map(|stream| stream.to_string()),
            "events": events.collect::<Vec<_>>(),
        });
        format!("{answer:#}\n")
    }

    fn text(&self) -> String {
        let (good, warn) = (format!("{GOOD}✔{END} "), format!("{WARN}!{END} "));
        let head = self.proven.head();
        let root = head.root.to_base64();
        let args = [
            ("count", number(head.size)),
            ("name", Argument::Text(self.proven.origin())),
            ("root", Argument::Text(&root)),
        ];
        let mut text = said(self.words, &format!("{GOOD}·{END} "), "bundle-log", &args);
        match self.proven.signed() {
            Some(signed) => text.push_str(&self.signed(&good, signed)),
            None => text.push_str(&said(self.words, &warn, "bundle-unsigned", &[])),
        }
        if self.others > 0 && self.proven.signed().is_some() {
            let count = [("count", number(self.others as u64))];
            text.push_str(&said(self.words, &warn, "bundle-others", &count));
        }
        for event in self.proven.events() {
            text.push_str(&self.event(&good, event));
        }
        text + &said(self.words, &warn, "bundle-limits", &[])
    }

    fn signed(&self, good: &str, signed: &VerifiedCheckpoint) -> String {
        let mut text = String::new();
        for by in signed.by_log() {
            let id = by.id.to_string();
            let args = [("id", Argument::Text(&id)), ("name", Argument::Text(&by.name))];
            text.push_str(&said(self.words, good, "bundle-signed", &args));
        }
        for by in signed.cosigned() {
            let time = by.time.and_then(|time| i64::try_from(time).ok());
            let time = time.map_or_else(|| "?".to_owned(), |time| Timestamp(time).to_string());
            let args = [("name", Argument::Text(&by.name)), ("time", Argument::Text(&time))];
            text.push_str(&said(self.words, good, "bundle-cosigned", &args));
        }
        text
    }

    fn event(&self, good: &str, event: &ProvenEvent) -> String {
        let stream = event.header.id.stream.to_string();
        let args = [
            ("index", number(event.index)),
            ("version", number(event.header.id.version)),
            ("stream", Argument::Text(&stream)),
        ];
        let first = said(self.words, good, "bundle-entry", &args);
        first
            + &match &event.content {
                Said::Nothing => said(self.words, "    ", "bundle-nothing", &[]),
                Said::Erased => said(self.words, "    ", "bundle-erased", &[]),
                Said::Body(body) => body::text(self.words, body),
            }
    }
}
