//! `spartel ledger checkpoint`: what is committed is signed.

use super::number;
use crate::arguments::RecordPlace;
use crate::exit::Failure;
use crate::house::say::{self, said};
use crate::house::{House, wait};
use crate::show;
use crate::show::style::{END, GOOD, WARN};
use serde_json::json;
use spartel_app::ledger::{CheckpointError, NotProven, checkpoint};
use spartel_ledger::tree::checkpoint::VerifiedCheckpoint;
use spartel_ports::signer::SignerError;
use spartel_words::Argument;
use std::process::ExitCode;

pub fn run(place: &RecordPlace) -> Result<ExitCode, Failure> {
    let house = House::new(place);
    let signed = wait(async {
        let store = house.writing().await?;
        let signed = match house.opened_signer().await {
            Ok(signer) => checkpoint(&store, &signer).await.map_err(|error| failure(&house, error)),
            Err(error) => Err(error),
        };
        store.close().await.map_err(|error| house.store(&error))?;
        signed
    })?;
    if place.manner.json {
        return show::print_json(&json(signed.as_ref()));
    }
    let Some(signed) = signed else {
        return show::print(&said(&house.words, &format!("{WARN}!{END} "), "ledger-nothing", &[]));
    };
    let root = signed.head().root.to_base64();
    let args = [
        ("count", number(signed.head().size)),
        ("name", Argument::Text(signed.checkpoint().origin())),
        ("root", Argument::Text(&root)),
    ];
    show::print(&said(&house.words, &format!("{GOOD}✔{END} "), "ledger-checkpoint", &args))
}

fn json(signed: Option<&VerifiedCheckpoint>) -> String {
    let signed = signed.map(|signed| {
        json!({
            "origin": signed.checkpoint().origin(), "size": signed.head().size,
            "root": signed.head().root.to_base64(), "note": signed.signed().to_string(),
        })
    });
    format!("{:#}\n", json!({ "checkpoint": signed }))
}

/// How the program ends because no checkpoint was taken.
pub fn failure(house: &House<'_>, error: CheckpointError) -> Failure {
    let told = |id: &str, args: &[(&'static str, String)]| say::told(&house.words, id, args);
    match error {
        CheckpointError::Store(error) | CheckpointError::Tiles(NotProven::Store(error)) => {
            house.store(&error)
        }
        CheckpointError::Signer(error) => say::signer(&house.words, &error),
        CheckpointError::Tiles(NotProven::Missing(path) | NotProven::Broken(path)) => {
            Failure::Refused(told("ledger-tile", &[("path", path)]))
        }
        CheckpointError::Tiles(NotProven::OutOfRange) | CheckpointError::OtherCheckpoint => {
            Failure::Refused(told("ledger-other-checkpoint", &[]))
        }
        CheckpointError::RolledBack { signed, found } => {
            let args = [("signed", signed.to_string()), ("found", found.to_string())];
            Failure::Refused(told("ledger-rolled-back", &args))
        }
        CheckpointError::OtherRoot { size } => {
            Failure::Refused(told("ledger-other-root", &[("size", size.to_string())]))
        }
        CheckpointError::EntryMissing(index) => {
            Failure::Refused(told("ledger-entry-missing", &[("index", index.to_string())]))
        }
        CheckpointError::Origin(_) => say::signer(&house.words, &SignerError::OtherLog),
    }
}
