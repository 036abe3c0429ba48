//! `spartel backup`: the record in a file that only its custodians open, and the register of such files.

mod chain;
pub mod custodians;
mod register;
mod target;

use super::ledger;
use crate::arguments::Backup as Options;
use crate::exit::Failure;
use crate::house::clock::SystemClock;
use crate::house::say::{self, said, told};
use crate::house::{House, wait};
use crate::progress::bar;
use crate::show;
use crate::show::style::{END, GOOD, WARN};
use serde_json::{Value, json};
use spartel_app::ledger::backup::{Making, NotMade, Plan, backup};
use spartel_app::ledger::checkpoint;
use spartel_blobs::BlobFolder;
use spartel_keys::SystemRandom;
use spartel_ledger::age::Recipient;
use spartel_ledger::id::Moment;
use spartel_ledger::tree::note::VerifierKey;
use spartel_ports::transfer::Backup;
use spartel_ports::{Clock, Random, Signer, Transfer};
use spartel_store::Database;
use spartel_words::{Argument, Words};
use std::io::{BufWriter, ErrorKind};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;
use target::{NoTarget, Target};

pub fn run(options: &Options) -> Result<ExitCode, Failure> {
    let house = House::new(&options.place);
    let json = options.place.manner.json;
    wait(async {
        let (now, _) = SystemClock.now();
        if options.list {
            let store = house.reading().await?;
            let listed = register::list(&house, &store, json).await;
            return closed(&house, &store, listed).await;
        }
        if let Some(beginning) = &options.destroyed {
            let store = house.writing().await?;
            let reported = register::destroyed(&house, &store, (beginning, now, json)).await;
            return closed(&house, &store, reported).await;
        }
        let Some(to) = &options.to else { return Ok(ExitCode::SUCCESS) };
        let custodians = custodians::recipients(&house.words, &options.custodian, &options.custodian_file)?;
        let key = signers(&house, options.key.as_deref()).await?;
        let store = house.writing().await?;
        let made = made(options, (&house, &store, &key), (to, custodians, now)).await;
        let (path, making, fresh) = closed(&house, &store, made).await?;
        let place = path.to_string_lossy();
        if json {
            return show::print_json(&as_json(&place, &making));
        }
        show::print(&text(&house.words, &place, (&making, fresh)))
    })
}

/// What was answered, after the store was closed.
pub async fn closed<T>(
    house: &House<'_>,
    store: &Database,
    answer: Result<T, Failure>,
) -> Result<T, Failure> {
    let closed = store.close().await.map_err(|error| house.store(&error));
    answer.and_then(|answer| closed.map(|()| answer))
}

/// A backup that has its name, and whether a checkpoint was taken for it.
async fn made(
    options: &Options,
    (house, store, key): (&House<'_>, &Database, &VerifierKey),
    (to, custodians, begun): (&Path, Vec<Recipient>, Moment),
) -> Result<(PathBuf, Making, bool), Failure> {
    let known = store.backups().await.map_err(|error| house.store(&error))?;
    let continues = chain::continued(&house.words, options, &known)?;
    let fresh = signed_now(house, store, key).await?;
    let plan = Plan { custodians, begun, continues };
    let target = Target::begin(to).map_err(|error| no_target(&house.words, error))?;
    let (path, making) = Work { house, store, key }.make(target, &plan).await?;
    Ok((path, making, fresh))
}

/// The key of the record's signer, as given or from its folder.
pub async fn signers(house: &House<'_>, given: Option<&str>) -> Result<VerifierKey, Failure> {
    let none = || Failure::Usage(say::sentence(&house.words, "backup-no-key", &[]));
    match given {
        Some(given) => ledger::key(&house.words, given),
        None => house.public().await?.ok_or_else(none),
    }
}

/// Takes a checkpoint where the signer can be used; whether it could.
async fn signed_now(house: &House<'_>, store: &Database, key: &VerifierKey) -> Result<bool, Failure> {
    // The signer may be another user's: then its own process takes checkpoints.
    let Ok(signer) = house.opened_signer().await else { return Ok(false) };
    if signer.key() != key {
        return Ok(false);
    }
    let taken = checkpoint(store, &signer).await;
    taken.map(|_| true).map_err(|error| ledger::checkpoint::failure(house, error))
}

/// What a backup is made with.
struct Work<'w> {
    house: &'w House<'w>,
    store: &'w Database,
    key: &'w VerifierKey,
}

impl Work<'_> {
    /// Makes the file, has it registered, and gives it its name: a file that nobody registered has none.
    async fn make(&self, target: Target, plan: &Plan) -> Result<(PathBuf, Making), Failure> {
        let words = &self.house.words;
        let making = match self.written(&target, plan).await {
            Ok(making) => making,
            Err(failure) => {
                target.leave();
                return Err(failure);
            }
        };
        let register = async |backup: Backup| {
            self.store.register(backup).await.map_err(|error| self.house.store(&error))
        };
        if let Err(failure) = register(making.backup.clone()).await {
            target.leave();
            return Err(failure);
        }
        let now = Some(SystemClock.now().0);
        match target.name(&name(&making)) {
            Ok(path) => {
                register(Backup { kept: now, ..making.backup.clone() }).await?;
                Ok((path, making))
            }
            Err(error) => {
                // Where it may have its name, or cannot be taken away, it stays in the register as one that may be somewhere.
                if matches!(error, NoTarget::Exists(_)) && target.leave() {
                    register(Backup { destroyed: now, ..making.backup.clone() }).await?;
                }
                Err(no_target(words, error))
            }
        }
    }

    async fn written(&self, target: &Target, plan: &Plan) -> Result<Making, Failure> {
        let words = &self.house.words;
        let blobs = BlobFolder::new(&self.house.blobs()?);
        let bar = bar(0, &words.sentence("ui-backup-bar", &[]));
        let progress = |done: u64, of: u64| {
            bar.set_length(of);
            bar.set_position(done);
        };
        let out = BufWriter::with_capacity(1 << 20, &target.file);
        let random = |bytes: &mut [u8]| SystemRandom.fill(bytes);
        // The signer's own process takes a checkpoint every second, where it is another user's.
        let sign = async || match signed_now(self.house, self.store, self.key).await {
            Ok(true) => {}
            Ok(false) | Err(_) => tokio::time::sleep(Duration::from_secs(1)).await,
        };
        let made = backup((self.store, &blobs), self.key, plan, (out, random), (progress, sign)).await;
        bar.finish_and_clear();
        let making = made.map_err(|error| self.not_made(error))?;
        target.settle().map_err(|error| no_target(words, error))?;
        Ok(making)
    }

    fn not_made(&self, error: NotMade) -> Failure {
        let words = &self.house.words;
        let reason = error.to_string();
        let said = |id: &str| say::sentence(words, id, &[("reason", Argument::Text(&reason))]);
        match error {
            NotMade::Store(error) => self.house.store(&error),
            NotMade::Write(error) if is_full(&error) => Failure::Io(said("backup-full")),
            NotMade::Write(_) | NotMade::Blobs(_) => Failure::Io(said("backup-write")),
            NotMade::NoCustodian => Failure::Usage(said("backup-no-custodian")),
            NotMade::NoCheckpoint => Failure::Refused(said("backup-no-checkpoint")),
            NotMade::Smaller { .. } => Failure::Refused(said("backup-smaller")),
            NotMade::NotSigned
            | NotMade::Tiles(_)
            | NotMade::Entry(_)
            | NotMade::Blob(_)
            | NotMade::OtherRoot => Failure::Data(said("backup-damaged")),
        }
    }
}

fn is_full(error: &std::io::Error) -> bool {
    matches!(error.kind(), ErrorKind::StorageFull | ErrorKind::QuotaExceeded)
}

fn no_target(words: &Words, error: NoTarget) -> Failure {
    let (id, path, reason) = match &error {
        NoTarget::Exists(path) => ("backup-exists", path, String::new()),
        NoTarget::Busy(path) => ("backup-busy", path, String::new()),
        NoTarget::Io(path, error) if is_full(error) => return no_room(words, path.clone()),
        NoTarget::Io(path, error) => ("backup-write", path, error.to_string()),
    };
    let place = show::path(path);
    match error {
        NoTarget::Io(..) => Failure::Io(told(words, id, &[("reason", format!("{place}: {reason}"))])),
        _ => Failure::Refused(told(words, id, &[("place", place)])),
    }
}

fn no_room(words: &Words, path: PathBuf) -> Failure {
    Failure::Io(told(words, "backup-full", &[("reason", show::path(&path))]))
}

/// The name that a file gets in a folder: when it was begun, which events it holds, and the beginning of its SHA-256.
fn name(making: &Making) -> String {
    let Backup { file, begun, from, to, .. } = &making.backup;
    let file = &file.to_string()[..8];
    let time: String = register::shown(Moment(begun.0)).chars().filter(|c| !matches!(c, '-' | ':')).collect();
    format!("record-{time}-{from}-{to}-{file}.backup.age")
}

fn as_json(place: &str, making: &Making) -> String {
    let counts = making.counts;
    let mut object = register::row(&Backup { kept: Some(making.backup.begun), ..making.backup.clone() });
    let more = json!({
        "made": place,
        "bytes": making.length,
        "unexplained": making.unexplained,
        "counts": {
            "streams": counts.streams,
            "entries": counts.entries,
            "contents": counts.contents,
            "blobs": counts.blobs,
            "erased": counts.erased,
        },
    });
    if let (Value::Object(object), Value::Object(more)) = (&mut object, more) {
        object.extend(more);
    }
    format!("{object:#}\n")
}

fn text(words: &Words, place: &str, (making, fresh): (&Making, bool)) -> String {
    let numbers =
        [making.counts.entries, making.counts.blobs, making.backup.to].map(|count| count.to_string());
    let [entries, blobs, to] = &numbers;
    let arguments = [
        ("place", Argument::Text(place)),
        ("entries", Argument::Text(entries)),
        ("blobs", Argument::Text(blobs)),
        ("to", Argument::Text(to)),
    ];
    let made = said(words, &format!("{GOOD}✔{END} "), "backup-made", &arguments);
    let hash = format!("    SHA-256:\n{}\n", making.backup.file);
    let late =
        if fresh { String::new() } else { said(words, &format!("{WARN}!{END} "), "backup-not-fresh", &[]) };
    let count = making.unexplained.to_string();
    let unexplained = match making.unexplained {
        0 => String::new(),
        _ => {
            said(words, &format!("{WARN}!{END} "), "backup-unexplained", &[("count", Argument::Text(&count))])
        }
    };
    made + &hash + &late + &unexplained
}
