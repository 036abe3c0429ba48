//! `spartel keys`: the folder of keys, the signer and the keys of custodians, made and looked at.

mod custodian;
mod signer;
mod status;

use crate::arguments::{KeyPlace, KeysCommand};
use crate::exit::Failure;
use crate::house::passphrase;
use crate::house::say::{self, said};
use crate::show;
use crate::show::style::{END, GOOD, WARN};
use serde_json::json;
use spartel_keys::{KeyFolder, SystemRandom, look, place};
use spartel_ledger::keys::Work;
use spartel_ports::keys::KeysError;
use spartel_words::{Argument, Words};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

pub fn run(command: &KeysCommand) -> Result<ExitCode, Failure> {
    match command {
        KeysCommand::Init { passphrase_file, place } => init(place, passphrase_file.as_deref()),
        KeysCommand::Signer { origin, data, signer, manner } => {
            signer::run(origin, data.as_deref(), signer.as_deref(), manner)
        }
        KeysCommand::Custodian { to, manner } => custodian::run(to, manner),
        KeysCommand::Status { open, passphrase_file, signer, place } => {
            let passphrase = open.then_some(passphrase_file.as_deref());
            status::run(place, passphrase, signer.as_deref())
        }
    }
}

fn init(place: &KeyPlace, file: Option<&Path>) -> Result<ExitCode, Failure> {
    let words = Words::new(place.manner.lang);
    let fails = |error: KeysError| say::keys(&words, &error);
    let folder = folder(place).map_err(fails)?;
    // Nobody types a passphrase twice to be told afterwards.
    if look(&folder).is_ok_and(|look| look.root) {
        return Err(fails(KeysError::Exists(folder.to_string_lossy().into_owned())));
    }
    let passphrase = passphrase::new(&words, file)?;
    KeyFolder::init(&folder, &passphrase, Work::USUAL, SystemRandom).map_err(fails)?;
    if place.manner.json {
        return show::print_json(&format!("{:#}\n", json!({ "made": folder.to_string_lossy() })));
    }
    let made = [("place", Argument::Text(&folder.to_string_lossy()))];
    let lost = said(&words, &format!("{WARN}!{END} "), "keys-if-lost", &[]);
    show::print(&(said(&words, &format!("{GOOD}✔{END} "), "keys-made", &made) + &lost))
}

/// The key folder: as given, or beside the data; never inside.
fn folder(given: &KeyPlace) -> Result<PathBuf, KeysError> {
    match (&given.keys, &given.data) {
        (Some(keys), Some(data)) => place::apart(keys, data).map(|()| keys.clone()),
        (Some(keys), None) => Ok(keys.clone()),
        (None, data) => place::beside(data.as_deref().unwrap_or(Path::new("."))),
    }
}
