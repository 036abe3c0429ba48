//! The keys of custodians, as they are given: public ones to seal to, private ones to open by.

use crate::exit::Failure;
use crate::files;
use crate::house::say;
use crate::show;
use spartel_ledger::age::{Identity, Recipient};
use spartel_words::{Argument, Words};
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// What a private key begins with.
const PRIVATE: &str = "AGE-SECRET-KEY-";
/// Files of keys are short.
const MOST: usize = 1 << 16;

/// Everybody to whom a backup is to be sealed, each once.
pub fn recipients(words: &Words, given: &[String], lists: &[PathBuf]) -> Result<Vec<Recipient>, Failure> {
    let mut texts: Vec<String> = given.to_vec();
    for list in lists {
        texts.extend(keys(list)?.lines().filter(|line| is_key(line)).map(|line| line.trim().to_owned()));
    }
    let mut recipients = Vec::new();
    for text in &texts {
        let no_key = |_| {
            // What somebody gives by mistake in the place of a public key must not stand on a screen.
            let private =
                text.trim().get(..PRIVATE.len()).is_some_and(|start| start.eq_ignore_ascii_case(PRIVATE));
            let text = [("name", Argument::Text(if private { PRIVATE } else { text }))];
            Failure::Usage(say::sentence(words, "backup-custodian", &text))
        };
        recipients.push(Recipient::parse(text.trim()).map_err(no_key)?);
    }
    recipients.sort();
    recipients.dedup();
    if recipients.is_empty() {
        return Err(Failure::Usage(say::sentence(words, "backup-no-custodian", &[])));
    }
    Ok(recipients)
}

/// The private keys in files.
pub fn identities(words: &Words, lists: &[PathBuf]) -> Result<Vec<Identity>, Failure> {
    let mut identities = Vec::new();
    for list in lists {
        let text = keys(list)?;
        for line in text.lines().filter(|line| is_key(line)) {
            let place = show::path(list);
            let none = |_| {
                let place = [("place", Argument::Text(&place))];
                Failure::Data(say::sentence(words, "restore-identity", &place))
            };
            identities.push(Identity::parse(line.trim()).map_err(none)?);
        }
    }
    Ok(identities)
}

fn is_key(line: &str) -> bool {
    !line.trim().is_empty() && !line.starts_with('#')
}

fn keys(list: &Path) -> Result<Zeroizing<String>, Failure> {
    let bytes = Zeroizing::new(files::read(list, MOST).map_err(|error| Failure::io(list, &error))?);
    Ok(Zeroizing::new(String::from_utf8_lossy(&bytes).into_owned()))
}
