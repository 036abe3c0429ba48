//! `spartel restore`: a record out of the files of its backups, after everything in them was found as it was signed.

use super::backup::{closed, custodians, signers};
use crate::arguments::Restore as Options;
use crate::exit::{Failure, Verdict};
use crate::house::say::{self, said, told};
use crate::house::{House, projections, wait};
use crate::progress::bar;
use crate::show;
use crate::show::style::{BAD, END, GOOD, WARN};
use serde_json::json;
use spartel_app::ledger::backup::{Backing, NotRestored, Refused, Restored, Trusted, restore};
use spartel_app::ledger::{Fault, Finding, RecordError, rebuild, verify};
use spartel_blobs::BlobFolder;
use spartel_keys::{KeyFolder, SystemRandom};
use spartel_ledger::age::Shut;
use spartel_ledger::tree::note::VerifierKey;
use spartel_ports::Signer;
use spartel_store::Database;
use spartel_words::Argument;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// So many streams are shown by name; `--json` has all.
const SHOWN: usize = 20;

/// A file of a chain.
struct BackupFile<'p>(&'p Path);

impl Backing for BackupFile<'_> {
    type Reader = File;

    fn open(&self) -> io::Result<File> {
        File::open(self.0)
    }
}

pub fn run(options: &Options) -> Result<ExitCode, Failure> {
    let house = House::new(&options.place);
    let identities = custodians::identities(&house.words, &options.identity)?;
    let key = wait(signers(&house, options.key.as_deref()))?;
    // Asked for before the work, so that nobody waits for nothing.
    let keys = options.passphrase_file.as_deref().map(|file| house.opened_keys(Some(file))).transpose()?;
    let told = wait(async {
        let store = house.made().await?;
        let trusted = Trusted { key: &key, identities: &identities };
        let answer = put_back(&house, &store, (&options.files, trusted), keys.as_ref()).await;
        closed(&house, &store, answer).await
    })?;
    let printed = if options.place.manner.json { told.json() } else { told.text() };
    if told.is_sound() { printed } else { printed.map(|_| Verdict::Failed.into()) }
}

async fn put_back<'h>(
    house: &'h House<'h>,
    store: &Database,
    (paths, trusted): (&[PathBuf], Trusted<'_>),
    keys: Option<&KeyFolder<SystemRandom>>,
) -> Result<Told<'h>, Failure> {
    let blobs = BlobFolder::new(&house.blobs()?);
    let bar = bar(0, &house.words.sentence("ui-restore-bar", &[]));
    let progress = |done: u64, of: u64| {
        bar.set_length(of);
        bar.set_position(done);
    };
    let files: Vec<BackupFile<'_>> = paths.iter().map(|file| BackupFile(file)).collect();
    let restored = restore((store, &blobs), &files, trusted, progress).await;
    bar.finish_and_clear();
    let restored = restored.map_err(|error| failure(house, paths, error))?;
    let findings = looked_at(house, store, trusted.key).await?;
    let signed = signed(house, trusted.key).await.filter(|signed| *signed > restored.head.size);
    let rows = match keys {
        Some(keys) => Some(rebuilt(house, store, keys).await?),
        None => None,
    };
    Ok(Told { house, restored, findings, signed, rows })
}

/// Makes the tables to find things by; how many rows they have.
async fn rebuilt(
    house: &House<'_>,
    store: &Database,
    keys: &KeyFolder<SystemRandom>,
) -> Result<u64, Failure> {
    let bar = bar(0, &house.words.sentence("ui-restore-rebuild", &[]));
    let rows = rebuild(store, (keys, &SystemRandom), &projections(), |done| bar.set_position(done)).await;
    bar.finish_and_clear();
    rows.map_err(|error| match error {
        RecordError::Store(error) => house.store(&error),
        RecordError::Keys(error) => say::keys(&house.words, &error),
        error => Failure::Data(told(&house.words, "restore-unopened", &[("reason", error.to_string())])),
    })
}

/// What is wrong with the record that was put back.
async fn looked_at(house: &House<'_>, store: &Database, key: &VerifierKey) -> Result<Vec<Finding>, Failure> {
    let bar = bar(0, &house.words.sentence("ui-restore-verify", &[]));
    let verdict = verify(store, key, |done| bar.set_position(done)).await;
    bar.finish_and_clear();
    Ok(verdict.map_err(|error| house.store(&error))?.findings)
}

/// How many events the signer has signed, where it can be asked.
async fn signed(house: &House<'_>, key: &VerifierKey) -> Option<u64> {
    let signer = house.opened_signer().await.ok()?;
    if signer.key() != key {
        return None;
    }
    signer.last().await.ok().map(|head| head.size)
}

/// What is told at the end.
struct Told<'h> {
    house: &'h House<'h>,
    restored: Restored,
    findings: Vec<Finding>,
    signed: Option<u64>,
    /// Rows of the tables to find things by, where the keys were given.
    rows: Option<u64>,
}

impl Told<'_> {
    /// What is wrong beside the erasures whose events are behind the end of the files: these are told by name.
    fn wrong(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| finding.fault != Fault::ErasureUnknown)
    }

    fn is_sound(&self) -> bool {
        self.wrong().next().is_none()
    }

    fn json(&self) -> Result<ExitCode, Failure> {
        let Restored { head, taken, erased, registered, ref unexplained } = self.restored;
        let findings: Vec<&str> = self.wrong().map(|finding| finding.fault.code()).collect();
        let unexplained: Vec<String> = unexplained.iter().map(ToString::to_string).collect();
        let object = json!({
            "size": head.size,
            "root": head.root.to_base64(),
            "taken": taken,
            "erased": erased,
            "unexplained": unexplained,
            "backups": registered,
            "findings": findings,
            "signed": self.signed,
            "rows": self.rows,
        });
        show::print_json(&format!("{object:#}\n"))
    }

    fn text(&self) -> Result<ExitCode, Failure> {
        let words = &self.house.words;
        let Restored { head, taken, erased, .. } = self.restored;
        let place = self.house.shown();
        let numbers = [head.size, taken, erased].map(|number| number.to_string());
        let [size, taken, erased] = &numbers;
        let done = [
            ("place", Argument::Text(&place)),
            ("size", Argument::Text(size)),
            ("taken", Argument::Text(taken)),
            ("erased", Argument::Text(erased)),
        ];
        let mut text = said(words, &format!("{GOOD}✔{END} "), "restore-done", &done);
        text += &match self.rows.map(|rows| rows.to_string()) {
            Some(rows) => {
                let count = [("count", Argument::Text(&rows))];
                said(words, &format!("{GOOD}✔{END} "), "restore-rebuilt", &count)
            }
            None => said(words, &format!("{WARN}!{END} "), "restore-unbuilt", &[]),
        };
        if let Some(signed) = self.signed {
            let signed = signed.to_string();
            let behind = [("signed", Argument::Text(&signed)), ("size", Argument::Text(size))];
            text += &said(words, &format!("{WARN}!{END} "), "restore-behind", &behind);
        }
        let unexplained = &self.restored.unexplained;
        if !unexplained.is_empty() {
            let count = unexplained.len().to_string();
            let erased = [("count", Argument::Text(&count))];
            text += &said(words, &format!("{WARN}!{END} "), "restore-erasures", &erased);
            unexplained.iter().take(SHOWN).for_each(|stream| text += &format!("    {stream}\n"));
        }
        if !self.is_sound() {
            text += &said(words, &format!("{BAD}✘{END} "), "restore-findings", &[]);
        }
        show::print(&text)
    }
}

/// How the program ends because nothing, or not everything, was put back.
fn failure(house: &House<'_>, files: &[PathBuf], error: NotRestored) -> Failure {
    if let Refused::Store(error) = &error.refused {
        return house.store(error);
    }
    let place = error.file.and_then(|file| files.get(file)).map(|file| show::path(file));
    let mut args = error.refused.args();
    args.push(("place", place.unwrap_or_else(|| house.shown())));
    let broken = || {
        told(
            &house.words,
            "restore-broken",
            &[args.clone(), vec![("code", error.refused.code().to_owned())]].concat(),
        )
    };
    let said = || told(&house.words, &format!("restore-{}", error.refused.code()), &args);
    match &error.refused {
        Refused::Read(_) | Refused::Store(_) | Refused::Blobs(_) => Failure::Io(said()),
        Refused::Shut(Shut::NotNamed)
        | Refused::OtherLog(_)
        | Refused::Gap { .. }
        | Refused::OtherPrevious
        | Refused::Ahead { .. }
        | Refused::OtherRecord => Failure::Refused(said()),
        Refused::Shut(_) | Refused::NotSigned => Failure::Data(said()),
        Refused::Form(_)
        | Refused::Misplaced
        | Refused::Entry(_)
        | Refused::Stream(_)
        | Refused::Erased(_)
        | Refused::Blob(_)
        | Refused::Counts
        | Refused::OtherRoot
        | Refused::Replaced => Failure::Data(broken()),
    }
}
