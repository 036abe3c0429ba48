//! `spartel keys`: the folder of keys, made and looked at.

mod status;

use crate::arguments::{KeyPlace, KeysCommand};
use crate::exit::Failure;
use crate::show;
use crate::show::layout::paragraph;
use crate::show::style::{END, GOOD, WARN};
use serde_json::json;
use spartel_keys::passphrase::{self, LEAST};
use spartel_keys::{KeyFolder, SystemRandom, look, place};
use spartel_ledger::keys::{Passphrase, Work};
use spartel_ports::keys::KeysError;
use spartel_words::{Argument, Words};
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use zeroize::Zeroizing;

pub fn run(command: &KeysCommand) -> Result<ExitCode, Failure> {
    match command {
        KeysCommand::Init { passphrase_file, place } => init(place, passphrase_file.as_deref()),
        KeysCommand::Status { open, passphrase_file, place } => {
            status::run(place, *open, passphrase_file.as_deref())
        }
    }
}

fn init(place: &KeyPlace, file: Option<&Path>) -> Result<ExitCode, Failure> {
    let words = Words::new(place.lang);
    let fails = |error: KeysError| failure(&words, &error);
    let folder = folder(place).map_err(fails)?;
    // Nobody types a passphrase twice to be told afterwards.
    if look(&folder).is_ok_and(|look| look.root) {
        return Err(fails(KeysError::Exists(folder.to_string_lossy().into_owned())));
    }
    let passphrase = match given(file).map_err(fails)? {
        Some(passphrase) => passphrase,
        None => asked_twice(&words)?,
    };
    KeyFolder::init(&folder, &passphrase, Work::USUAL, SystemRandom).map_err(fails)?;
    if place.json {
        return show::print_json(&format!("{:#}\n", json!({ "made": folder.to_string_lossy() })));
    }
    let made = [("place", Argument::Text(&folder.to_string_lossy()))];
    let lost = said(&words, &format!("{WARN}!{END} "), "keys-if-lost", &[]);
    show::print(&(said(&words, &format!("{GOOD}✔{END} "), "keys-made", &made) + &lost))
}

/// A sentence behind its mark, and below it what to do.
fn said(words: &Words, lead: &str, id: &str, arguments: &[(&str, Argument<'_>)]) -> String {
    let hint = words.hint(id, arguments).map(|hint| paragraph("    ", &hint));
    paragraph(lead, &words.sentence(id, arguments)) + &hint.unwrap_or_default()
}

/// The key folder: as given, or beside the data; never inside.
fn folder(given: &KeyPlace) -> Result<PathBuf, KeysError> {
    match (&given.keys, &given.data) {
        (Some(keys), Some(data)) => place::apart(keys, data).map(|()| keys.clone()),
        (Some(keys), None) => Ok(keys.clone()),
        (None, data) => place::beside(data.as_deref().unwrap_or(Path::new("."))),
    }
}

/// The passphrase of a file or of systemd's credential; none where a person has to be asked.
fn given(file: Option<&Path>) -> Result<Option<Passphrase>, KeysError> {
    let credentials = std::env::var_os("CREDENTIALS_DIRECTORY").map(PathBuf::from);
    match passphrase::given(file, credentials.as_deref()) {
        Err(KeysError::Locked) if file.is_none() && std::io::stdin().is_terminal() => Ok(None),
        answer => answer.map(Some),
    }
}

/// Asks on the terminal, without showing what is typed.
fn asked(words: &Words, label: &str) -> Result<Zeroizing<String>, Failure> {
    let prompt = format!("{}: ", words.sentence(label, &[]));
    let read = rpassword::prompt_password(prompt);
    read.map(Zeroizing::new).map_err(|_| failure(words, &KeysError::Locked))
}

fn asked_twice(words: &Words) -> Result<Passphrase, Failure> {
    let mut first = asked(words, "ui-keys-passphrase")?;
    if first.chars().count() < LEAST {
        return Err(failure(words, &KeysError::Weak(LEAST)));
    }
    if *first != *asked(words, "ui-keys-again")? {
        return Err(Failure::Refused(sentence(words, "keys-differ", &[])));
    }
    Ok(Passphrase::new(std::mem::take(&mut *first).into_bytes()))
}

/// A sentence and what to do, in one line.
fn sentence(words: &Words, id: &str, arguments: &[(&str, Argument<'_>)]) -> String {
    let hint = words.hint(id, arguments).map(|hint| format!(" {hint}"));
    words.sentence(id, arguments) + &hint.unwrap_or_default()
}

/// How the program ends for want of keys.
fn failure(words: &Words, error: &KeysError) -> Failure {
    let args = error.args();
    let args: Vec<_> = args.iter().map(|(name, value)| (*name, Argument::Text(value))).collect();
    let text = sentence(words, &format!("keys-{}", error.code()), &args);
    match error {
        KeysError::Changed(_) | KeysError::Misplaced(_) | KeysError::Destroyed(_) => Failure::Data(text),
        KeysError::Missing(_) | KeysError::Full(_) | KeysError::ReadOnly(_) | KeysError::Unavailable(..) => {
            Failure::Io(text)
        }
        KeysError::Locked
        | KeysError::Passphrase
        | KeysError::Weak(_)
        | KeysError::Inside(_)
        | KeysError::Exists(_)
        | KeysError::Exposed(_) => Failure::Refused(text),
    }
}
