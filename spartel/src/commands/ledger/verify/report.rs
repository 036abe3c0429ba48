//! What came of verifying a record, for people and for programs.

use super::super::number;
use crate::exit;
use crate::house::House;
use crate::house::say::{self, said};
use crate::show::layout::paragraph;
use crate::show::style::{BAD, END, GOOD, WARN};
use serde_json::{Value, json};
use spartel_app::ledger::{BlobFault, Difference, Finding, Opening, Place, Verdict};
use spartel_ledger::id::BlobName;
use spartel_ledger::tree::checkpoint::SignedCheckpoint;
use spartel_ledger::tree::note::VerifierKey;
use spartel_words::Argument;

/// A terminal is shown so many findings.
const SHOWN: usize = 20;

/// What came of it.
pub struct Report<'h> {
    house: &'h House<'h>,
    key: Option<VerifierKey>,
    /// The newest checkpoint as it stands there, if it is one.
    claimed: Option<SignedCheckpoint>,
    verdict: Verdict,
    /// How many blobs were looked at.
    blobs: Option<u64>,
    /// How many contents opened.
    opened: Option<u64>,
    /// Whether the read tables were compared.
    compared: bool,
    findings: Vec<Finding>,
    /// How many findings were not kept.
    more: u64,
}

impl<'h> Report<'h> {
    /// What came of the walk over the entries.
    pub fn new(
        house: &'h House<'h>,
        key: Option<VerifierKey>,
        claimed: Option<SignedCheckpoint>,
        mut verdict: Verdict,
    ) -> Self {
        let (findings, more) = (std::mem::take(&mut verdict.findings), verdict.more);
        Self { house, key, claimed, verdict, blobs: None, opened: None, compared: false, findings, more }
    }

    /// What came of the walk over the blobs.
    pub fn add_blobs(&mut self, count: u64, findings: Vec<(BlobName, BlobFault)>) {
        self.blobs = Some(count);
        self.findings.extend(findings.into_iter().map(Finding::from));
    }

    /// What came of opening everything, and of comparing the read tables if they were.
    pub fn add_opening(&mut self, opening: Opening, compared: Option<Vec<Difference>>) {
        self.opened = Some(opening.opened);
        self.compared = compared.is_some();
        self.more += opening.more;
        self.findings.extend(opening.findings);
        self.findings.extend(compared.into_iter().flatten().map(Finding::from));
    }

    /// How many events the record has.
    pub const fn size(&self) -> u64 {
        self.verdict.size
    }

    /// The key of the log and its newest checkpoint.
    pub const fn claimed(&self) -> (Option<&VerifierKey>, Option<&SignedCheckpoint>) {
        (self.key.as_ref(), self.claimed.as_ref())
    }

    fn origin(&self) -> &str {
        self.claimed.as_ref().map_or("", |claimed| claimed.unverified().origin())
    }

    /// How the program ends.
    pub fn verdict(&self) -> exit::Verdict {
        let signed = self.key.is_some() && self.verdict.covered.is_some();
        match (self.findings.is_empty(), signed || self.verdict.size == 0) {
            (false, _) => exit::Verdict::Failed,
            (true, true) => exit::Verdict::NothingFound,
            (true, false) => exit::Verdict::Incomplete,
        }
    }

    /// As JSON.
    pub fn json(&self) -> String {
        let findings = self.findings.iter().map(|Finding { place, fault }| {
            let (name, value) = match place {
                Place::Record => ("record", Value::Null),
                Place::Checkpoint => ("checkpoint", Value::Null),
                Place::Signer => ("signer", Value::Null),
                Place::Entry(index) => ("entry", json!(index)),
                Place::Tile(path) => ("tile", json!(path)),
                Place::Blob(name) => ("blob", json!(name.to_string())),
                Place::Row(table, stream) => ("row", json!(format!("{table} {stream}"))),
            };
            json!({ "place": name, "at": value, "fault": fault.code() })
        });
        let covered = self
            .verdict
            .covered
            .map(|head| json!({ "origin": self.origin(), "size": head.size, "root": head.root.to_base64() }));
        let answer = json!({
            "record": self.house.shown(),
            "size": self.verdict.size,
            "key": self.key.as_ref().map(ToString::to_string),
            "checkpoint": covered,
            "erased": self.verdict.erased,
            "blobs": self.blobs,
            "opened": self.opened,
            "compared": self.compared,
            "findings": findings.collect::<Vec<_>>(),
            "more": self.more,
        });
        format!("{answer:#}\n")
    }

    /// As sentences.
    pub fn text(&self) -> String {
        let words = &self.house.words;
        let (good, warn) = (format!("{GOOD}✔{END} "), format!("{WARN}!{END} "));
        let (count, place) = (("count", number(self.verdict.size)), self.house.shown());
        let dot = format!("{GOOD}·{END} ");
        let mut text = said(words, &dot, "ledger-size", &[count, ("place", Argument::Text(&place))]);
        text.push_str(&self.signed(&good, &warn));
        if self.verdict.erased > 0 {
            let count = [("count", number(self.verdict.erased))];
            text.push_str(&said(words, &dot, "ledger-erased", &count));
        }
        for (id, count) in [("ledger-blobs", self.blobs), ("ledger-opened", self.opened)] {
            let count = count.map(|count| [("count", number(count))]);
            text.push_str(&count.map(|count| said(words, &dot, id, &count)).unwrap_or_default());
        }
        if self.opened.is_some() && !self.compared {
            text.push_str(&said(words, &warn, "ledger-not-compared", &[]));
        }
        if self.findings.is_empty() {
            return text + &said(words, &good, "ledger-sound", &[]);
        }
        text + &self.wrong()
    }

    /// Who signed how much of it.
    fn signed(&self, good: &str, warn: &str) -> String {
        let words = &self.house.words;
        let name = ("name", Argument::Text(self.origin()));
        let covered = self.verdict.covered.map(|head| head.size);
        let mut text = match (covered, &self.key) {
            (Some(size), Some(key)) => {
                let id = key.id().to_string();
                let args = [("count", number(size)), name, ("id", Argument::Text(&id))];
                said(words, good, "ledger-signed", &args)
            }
            (Some(size), None) => said(words, warn, "ledger-claimed", &[("count", number(size)), name]),
            (None, _) if self.claimed.is_some() || self.verdict.size == 0 => String::new(),
            (None, _) => said(words, warn, "ledger-no-checkpoint", &[]),
        };
        let later = covered.map_or(0, |size| self.verdict.size.saturating_sub(size));
        if later > 0 {
            text.push_str(&said(words, warn, "ledger-unsigned", &[("count", number(later))]));
        }
        text
    }

    /// What is wrong and where, at most so much of it, and what to do.
    fn wrong(&self) -> String {
        let words = &self.house.words;
        let bad = format!("{BAD}✘{END} ");
        let told = self.findings.len();
        let all = told as u64 + self.more;
        let mut text = paragraph(&bad, &words.sentence("ui-ledger-wrong", &[("count", number(all))]));
        for finding in self.findings.iter().take(SHOWN) {
            let fault = words.sentence(&format!("fault-{}", finding.fault.code()), &[]);
            text.push_str(&paragraph("    ", &say::pair(words, &self.spot(&finding.place), &fault)));
        }
        let rest = all - told.min(SHOWN) as u64;
        if rest > 0 {
            text.push_str(&paragraph("    ", &words.sentence("ui-ledger-more", &[("count", number(rest))])));
        }
        text + &said(words, &format!("{WARN}!{END} "), "ledger-keep", &[])
    }

    fn spot(&self, place: &Place) -> String {
        let words = &self.house.words;
        match place {
            Place::Record => words.sentence("spot-record", &[]),
            Place::Checkpoint => words.sentence("spot-checkpoint", &[]),
            Place::Signer => words.sentence("spot-signer", &[]),
            Place::Entry(index) => words.sentence("spot-entry", &[("index", number(*index))]),
            Place::Tile(path) => words.sentence("spot-tile", &[("path", Argument::Text(path))]),
            Place::Blob(name) => words.sentence("spot-blob", &[("name", Argument::Text(&name.to_string()))]),
            Place::Row(table, stream) => {
                let stream = stream.to_string();
                let args = [("table", Argument::Text(table)), ("stream", Argument::Text(&stream))];
                words.sentence("spot-row", &args)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use spartel_app::ledger::Fault;
    use spartel_words::{Language, Words};

    #[test]
    fn every_fault_has_a_sentence_in_every_language() {
        for words in Language::ALL.map(Words::new) {
            for fault in Fault::ALL {
                let id = format!("fault-{}", fault.code());
                assert_ne!(words.sentence(&id, &[]), id, "{}", words.language());
            }
        }
    }
}
