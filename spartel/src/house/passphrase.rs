//! The passphrase of the keys, from a file, a credential or the person at the terminal.

use super::say;
use crate::exit::Failure;
use spartel_keys::passphrase::{self, LEAST};
use spartel_ledger::keys::Passphrase;
use spartel_ports::keys::KeysError;
use spartel_words::Words;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// The passphrase that opens keys.
pub fn had(words: &Words, file: Option<&Path>) -> Result<Passphrase, Failure> {
    match given(file).map_err(|error| say::keys(words, &error))? {
        Some(passphrase) => Ok(passphrase),
        None => asked(words, "ui-keys-passphrase").map(|mut text| taken(&mut text)),
    }
}

/// A new passphrase, which a person has to give twice.
pub fn new(words: &Words, file: Option<&Path>) -> Result<Passphrase, Failure> {
    if let Some(passphrase) = given(file).map_err(|error| say::keys(words, &error))? {
        return Ok(passphrase);
    }
    let mut first = asked(words, "ui-keys-passphrase")?;
    if first.chars().count() < LEAST {
        return Err(say::keys(words, &KeysError::Weak(LEAST)));
    }
    if *first != *asked(words, "ui-keys-again")? {
        return Err(Failure::Refused(say::sentence(words, "keys-differ", &[])));
    }
    Ok(taken(&mut first))
}

fn taken(text: &mut Zeroizing<String>) -> Passphrase {
    Passphrase::new(std::mem::take(&mut **text).into_bytes())
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
    read.map(Zeroizing::new).map_err(|_| say::keys(words, &KeysError::Locked))
}
