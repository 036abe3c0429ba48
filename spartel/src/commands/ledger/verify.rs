//! `spartel ledger verify`: whether the record is what it was, and where it is not.

mod report;
mod resume;

use super::{key, trusted};
use crate::arguments::VerifyRecord;
use crate::exit::Failure;
use crate::house::say;
use crate::house::{House, projections, wait};
use crate::{progress, show};
use indicatif::ProgressBar;
use report::Report;
use resume::Resume;
use spartel_app::ledger::{
    Cosigned, Known, OpenError, RecordError, compare, verify_against, verify_blobs, verify_open,
};
use spartel_blobs::BlobFolder;
use spartel_keys::{KeyFolder, SystemRandom};
use spartel_ledger::tree::checkpoint::SignedCheckpoint;
use spartel_ledger::tree::note::VerifierKey;
use spartel_ports::signer::SignerError;
use spartel_ports::store::StoreError;
use spartel_ports::{Signer, Store};
use spartel_signer::EitherSigner;
use spartel_store::Database;
use std::process::ExitCode;

pub fn run(options: &VerifyRecord) -> Result<ExitCode, Failure> {
    let house = House::new(&options.place);
    // Asked for before the long walk begins.
    let keys = options.open.then(|| house.opened_keys(options.passphrase_file.as_deref())).transpose()?;
    let report = wait(async {
        let (key, last) = whom(&house, options).await?;
        let store = house.reading().await?;
        let walk = Walk { house: &house, options, store: &store };
        let mut report = walk.entries(key, last).await?;
        if options.blobs {
            walk.blobs(&mut report).await?;
        }
        if let Some(keys) = &keys {
            walk.contents(keys, &mut report).await?;
        }
        store.close().await.map_err(|error| house.store(&error))?;
        Ok(report)
    })?;
    let printed = if options.place.manner.json {
        show::print_json(&report.json())
    } else {
        show::print(&report.text())
    };
    printed.map(|_| report.verdict().into())
}

/// The walks over a record, one after the other.
struct Walk<'h, 's> {
    house: &'h House<'h>,
    options: &'s VerifyRecord,
    store: &'s Database,
}

impl<'h> Walk<'h, '_> {
    fn bar(&self, total: u64, label: &str) -> ProgressBar {
        progress::bar(total, &self.house.words.sentence(label, &[]))
    }

    fn failed(&self, error: &StoreError) -> Failure {
        self.house.store(error)
    }

    /// Entries, contents and tiles, with the public key alone.
    async fn entries(&self, key: Option<VerifierKey>, last: Last) -> Result<Report<'h>, Failure> {
        let failed = |error: StoreError| self.failed(&error);
        let known = Known { key: key.as_ref(), last };
        let bar = self.bar(self.store.size().await.map_err(failed)?, "ui-ledger-verifying");
        let verdict =
            verify_against(self.store, &known, |done| bar.set_position(done)).await.map_err(failed)?;
        bar.finish_and_clear();
        let note = self.store.checkpoint().await.map_err(failed)?;
        let claimed = note.and_then(|note| SignedCheckpoint::parse(&note).ok());
        Ok(Report::new(self.house, key, claimed, verdict))
    }

    /// The larger things beside the events.
    async fn blobs(&self, report: &mut Report<'_>) -> Result<(), Failure> {
        let folder = BlobFolder::new(&self.house.blobs()?);
        let mut resume = Resume::new(&self.house.words, self.options.resume.as_deref())?;
        let (bar, after) = (self.bar(0, "ui-ledger-blobs"), resume.after());
        let done = |name, fault| {
            bar.inc(1);
            resume.done(name, fault);
        };
        let walk = verify_blobs(self.store, &folder, after, done).await;
        bar.finish_and_clear();
        let walk = walk.map_err(|error| self.unread(&error))?;
        report.add_blobs(walk.count, resume.end());
        Ok(())
    }

    /// What opens with the keys of the node, and the rows that are made of it.
    async fn contents(&self, keys: &KeyFolder<SystemRandom>, report: &mut Report<'_>) -> Result<(), Failure> {
        let times = times(self.house, self.options, report)?;
        let bar = self.bar(report.size(), "ui-ledger-opening");
        let opened = verify_open(self.store, keys, &times, |done| bar.set_position(done)).await;
        bar.finish_and_clear();
        let opening = opened.map_err(|error| match error {
            OpenError::Store(error) => self.failed(&error),
            OpenError::Keys(error) => say::keys(&self.house.words, &error),
        })?;
        // A stream that does not open makes no rows to compare with.
        let compared = if opening.findings.is_empty() {
            let bar = self.bar(0, "ui-ledger-comparing");
            let found = compare(self.store, keys, &projections(), |done| bar.set_position(done)).await;
            bar.finish_and_clear();
            Some(found.map_err(|error| self.unread(&error))?)
        } else {
            None
        };
        report.add_opening(opening, compared);
        Ok(())
    }

    fn unread(&self, error: &RecordError) -> Failure {
        match error {
            RecordError::Store(error) => self.failed(error),
            RecordError::Keys(error) => say::keys(&self.house.words, error),
            RecordError::Blobs(error) => self.failed(&StoreError::Unavailable(error.to_string())),
            other => self.failed(&StoreError::Corrupt(other.to_string())),
        }
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
    let Some(public) = house.public().await? else {
        // Somebody named a folder: that there is no signer in it is not passed over.
        let missing = || say::signer(&house.words, &SignerError::Missing(shown(options)));
        return if options.place.signer.is_some() { Err(missing()) } else { Ok((None, None)) };
    };
    // Whoever may read the public key alone verifies with it.
    let last = match EitherSigner::open(&house.signer()?).await {
        Ok(signer) => Some(signer.last().await.map_err(|error| say::signer(&house.words, &error))?),
        Err(SignerError::Unavailable(_)) => None,
        Err(error) => return Err(say::signer(&house.words, &error)),
    };
    Ok((Some(public), last))
}

fn shown(options: &VerifyRecord) -> String {
    options.place.signer.as_deref().map(|folder| folder.display().to_string()).unwrap_or_default()
}

/// When witnesses saw the newest checkpoint.
fn times(house: &House<'_>, options: &VerifyRecord, report: &Report<'_>) -> Result<Vec<Cosigned>, Failure> {
    let (Some(key), Some(claimed)) = report.claimed() else { return Ok(Vec::new()) };
    let verified = claimed.verify(&trusted(&house.words, key, &options.believed)?);
    let Ok(verified) = verified else { return Ok(Vec::new()) };
    let size = verified.head().size;
    let first = verified.cosigned().iter().filter_map(|signed| signed.time).min();
    Ok(first.map(|time| Cosigned { size, time }).into_iter().collect())
}
