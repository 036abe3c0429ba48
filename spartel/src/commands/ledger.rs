//! `spartel ledger`: the record signed, verified, and proven to others.

mod body;
mod check;
pub mod checkpoint;
mod prove;
mod rebuild;
mod verify;

use crate::arguments::{Believed, LedgerCommand};
use crate::exit::Failure;
use crate::house::say;
use spartel_ledger::tree::checkpoint::Trusted;
use spartel_ledger::tree::note::{Keyring, VerifierKey};
use spartel_words::{Argument, Words};
use std::fs::File;
use std::io::Read;
use std::process::ExitCode;

pub fn run(command: &LedgerCommand) -> Result<ExitCode, Failure> {
    match command {
        LedgerCommand::Checkpoint(place) => checkpoint::run(place),
        LedgerCommand::Verify(options) => verify::run(options),
        LedgerCommand::Prove(options) => prove::run(options),
        LedgerCommand::Rebuild(options) => rebuild::run(options),
        LedgerCommand::Check(options) => check::run(options),
    }
}

/// A file with a public key is short: the longest is an ML-DSA key in base64.
const MOST: u64 = 4096;

/// A public key, written out or in a file.
pub fn key(words: &Words, given: &str) -> Result<VerifierKey, Failure> {
    if let Ok(key) = VerifierKey::parse(given.trim()) {
        return Ok(key);
    }
    let mut text = String::new();
    let read = File::open(given).and_then(|file| file.take(MOST).read_to_string(&mut text));
    let held = read.ok().and_then(|_| VerifierKey::parse(text.trim()).ok());
    let refused = || say::sentence(words, "ledger-key", &[("key", Argument::Text(given))]);
    held.ok_or_else(|| Failure::Usage(refused()))
}

/// Whom to believe about the log whose key this is: it, and the witnesses that were named.
fn trusted(words: &Words, log: &VerifierKey, believed: &Believed) -> Result<Trusted, Failure> {
    let mut witnesses: Vec<VerifierKey> = Vec::new();
    for given in &believed.witness {
        let witness = key(words, given)?;
        if !witnesses.contains(&witness) {
            witnesses.push(witness);
        }
    }
    let refused = |key: &VerifierKey| {
        let key = key.to_string();
        Failure::Usage(say::sentence(words, "ledger-witness", &[("key", Argument::Text(&key))]))
    };
    let log_ring = Keyring::new(vec![log.clone()]).map_err(|error| refused(&error.0))?;
    let witnesses = Keyring::new(witnesses).map_err(|error| refused(&error.0))?;
    Trusted::new(log.name(), log_ring, witnesses).map_err(|error| {
        use spartel_ledger::tree::checkpoint::TrustError::{NoTime, Shared};
        let (NoTime(key) | Shared(key)) = error;
        refused(&key)
    })
}

/// A count as sentences take it.
fn number(count: u64) -> Argument<'static> {
    Argument::Number(i64::try_from(count).unwrap_or(i64::MAX))
}
