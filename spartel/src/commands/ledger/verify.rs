//! `spartel ledger verify`: whether the record is what it was, and where it is not.

use super::{key, number, trusted};
use crate::arguments::VerifyRecord;
use crate::exit::{self, Failure};
use crate::house::say::{self, said};
use crate::house::{House, wait};
use crate::show::layout::paragraph;
use crate::show::style::{BAD, END, GOOD, WARN};
use crate::{progress, show};
use serde_json::{Value, json};
use spartel_app::ledger::{
    Cosigned, Finding, Known, OpenError, Opening, Place, Verdict, verify_against, verify_open,
};
use spartel_ledger::tree::checkpoint::SignedCheckpoint;
use spartel_ledger::tree::note::VerifierKey;
use spartel_ports::signer::SignerError;
use spartel_ports::{Signer, Store};
use spartel_signer::FileSigner;
use spartel_store::Database;
use spartel_words::Argument;
use std::process::ExitCode;

/// A terminal is shown so many findings.
const SHOWN: usize = 20;

pub fn run(options: &VerifyRecord) -> Result<ExitCode, Failure> {
    let house = House::new(&options.place);
    // Asked for before the long walk begins.
    let keys = options.open.then(|| house.opened_keys(options.passphrase_file.as_deref())).transpose()?;
    let report = wait(async {
        let (key, last) = whom(&house, options).await?;
        let store = house.reading().await?;
        let failed = |error| house.store(&error);
        let known = Known { key: key.as_ref(), last };
        let size = store.size().await.map_err(failed)?;
        let bar = progress::bar(size, &house.words.sentence("ui-ledger-verifying", &[]));
        let verdict = verify_against(&store, &known, |done| bar.set_position(done)).await.map_err(failed)?;
        bar.finish_and_clear();
        let claimed = claimed(&store).await.map_err(failed)?;
        let opening = match &keys {
            Some(keys) => {
                let times = times(&house, options, key.as_ref(), claimed.as_ref())?;
                let bar = progress::bar(verdict.size, &house.words.sentence("ui-ledger-opening", &[]));
                let opened = verify_open(&store, keys, &times, |done| bar.set_position(done)).await;
                bar.finish_and_clear();
                Some(opened.map_err(|error| unopened(&house, &error))?)
            }
            None => None,
        };
        store.close().await.map_err(failed)?;
        let origin = claimed.map(|claimed| claimed.unverified().origin().to_owned());
        Ok(Report { house: &house, key, origin, verdict, opening })
    })?;
    let printed = if options.place.manner.json {
        show::print_json(&report.json())
    } else {
        show::print(&report.text())
    };
    printed.map(|_| report.verdict().into())
}

fn unopened(house: &House<'_>, error: &OpenError) -> Failure {
    match error {
        OpenError::Store(error) => house.store(error),
        OpenError::Keys(error) => say::keys(&house.words, error),
    }
}

type Last = Option<spartel_ledger::tree::Head>;

/// The key that was given, or that of the signer's folder, whose memory is then believed too.
async fn whom(house: &House<'_>, options: &VerifyRecord) -> Result<(Option<VerifierKey>, Last), Failure> {
    if let Some(given) = &options.believed.key {
        return Ok((Some(key(&house.words, given)?), None));
    }
    if options.place.signer.is_none() && options.place.data.is_none() {
        return Ok((None, None));
    }
    let Some(public) = house.public()? else {
        // Somebody named a folder: that there is no signer in it is not passed over.
        let missing = || say::signer(&house.words, &SignerError::Missing(shown(options)));
        return if options.place.signer.is_some() { Err(missing()) } else { Ok((None, None)) };
    };
    // Whoever may read the public key alone verifies with it.
    let last = match FileSigner::open(&house.signer()?) {
        Ok(signer) => Some(signer.last().await.map_err(|error| say::signer(&house.words, &error))?),
        Err(SignerError::Unavailable(_)) => None,
        Err(error) => return Err(say::signer(&house.words, &error)),
    };
    Ok((Some(public), last))
}

fn shown(options: &VerifyRecord) -> String {
    options.place.signer.as_deref().map(|folder| folder.display().to_string()).unwrap_or_default()
}

/// The newest checkpoint as it stands there.
async fn claimed(store: &Database) -> spartel_ports::store::Answer<Option<SignedCheckpoint>> {
    Ok(store.checkpoint().await?.and_then(|note| SignedCheckpoint::parse(&note).ok()))
}

/// When witnesses saw the newest checkpoint.
fn times(
    house: &House<'_>,
    options: &VerifyRecord,
    key: Option<&VerifierKey>,
    claimed: Option<&SignedCheckpoint>,
) -> Result<Vec<Cosigned>, Failure> {
    let (Some(key), Some(claimed)) = (key, claimed) else { return Ok(Vec::new()) };
    let verified = claimed.verify(&trusted(&house.words, key, &options.believed)?);
    let Ok(verified) = verified else { return Ok(Vec::new()) };
    let size = verified.head().size;
    let first = verified.cosigned().iter().filter_map(|signed| signed.time).min();
    Ok(first.map(|time| Cosigned { size, time }).into_iter().collect())
}

/// What came of it.
struct Report<'h> {
    house: &'h House<'h>,
    key: Option<VerifierKey>,
    /// The name of the log in its checkpoint, if there is one.
    origin: Option<String>,
    verdict: Verdict,
    opening: Option<Opening>,
}

impl Report<'_> {
    fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.verdict.findings.iter().chain(self.opening.iter().flat_map(|opening| &opening.findings))
    }

    /// How many findings were not kept.
    fn more(&self) -> u64 {
        self.verdict.more + self.opening.as_ref().map_or(0, |opening| opening.more)
    }

    fn verdict(&self) -> exit::Verdict {
        let signed = self.key.is_some() && self.verdict.covered.is_some();
        match (self.findings().next().is_none(), signed || self.verdict.size == 0) {
            (false, _) => exit::Verdict::Failed,
            (true, true) => exit::Verdict::NothingFound,
            (true, false) => exit::Verdict::Incomplete,
        }
    }

    fn json(&self) -> String {
        let findings = self.findings().map(|Finding { place, fault }| {
            let (name, value) = match place {
                Place::Record => ("record", Value::Null),
                Place::Checkpoint => ("checkpoint", Value::Null),
                Place::Signer => ("signer", Value::Null),
                Place::Entry(index) => ("entry", json!(index)),
                Place::Tile(path) => ("tile", json!(path)),
            };
            json!({ "place": name, "at": value, "fault": fault.code() })
        });
        let covered = self
            .verdict
            .covered
            .map(|head| json!({ "origin": self.origin, "size": head.size, "root": head.root.to_base64() }));
        let answer = json!({
            "record": self.house.shown(),
            "size": self.verdict.size,
            "key": self.key.as_ref().map(ToString::to_string),
            "checkpoint": covered,
            "erased": self.verdict.erased,
            "opened": self.opening.as_ref().map(|opening| opening.opened),
            "findings": findings.collect::<Vec<_>>(),
            "more": self.more(),
        });
        format!("{answer:#}\n")
    }

    fn text(&self) -> String {
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
        if let Some(opening) = &self.opening {
            let count = [("count", number(opening.opened))];
            text.push_str(&said(words, &dot, "ledger-opened", &count));
        }
        if self.findings().next().is_none() {
            return text + &said(words, &good, "ledger-sound", &[]);
        }
        text + &self.wrong()
    }

    /// Who signed how much of it.
    fn signed(&self, good: &str, warn: &str) -> String {
        let words = &self.house.words;
        let name = ("name", Argument::Text(self.origin.as_deref().unwrap_or_default()));
        let covered = self.verdict.covered.map(|head| head.size);
        let mut text = match (covered, &self.key) {
            (Some(size), Some(key)) => {
                let id = key.id().to_string();
                let args = [("count", number(size)), name, ("id", Argument::Text(&id))];
                said(words, good, "ledger-signed", &args)
            }
            (Some(size), None) => said(words, warn, "ledger-claimed", &[("count", number(size)), name]),
            (None, _) if self.origin.is_some() || self.verdict.size == 0 => String::new(),
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
        let told = self.findings().count();
        let all = told as u64 + self.more();
        let mut text = paragraph(&bad, &words.sentence("ui-ledger-wrong", &[("count", number(all))]));
        for finding in self.findings().take(SHOWN) {
            let fault = words.sentence(&format!("fault-{}", finding.fault.code()), &[]);
            text.push_str(&paragraph("    ", &format!("{}: {fault}", self.spot(&finding.place))));
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
