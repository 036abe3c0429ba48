//! `spartel keys custodian`: the private key of somebody who opens backups, and the public one to which they are sealed.

use super::signer::line;
use crate::arguments::Manner;
use crate::exit::Failure;
use crate::files::write_new;
use crate::house::say::{self, said};
use crate::show;
use crate::show::style::{END, GOOD};
use serde_json::json;
use spartel_keys::SystemRandom;
use spartel_ledger::age::Identity;
use spartel_ports::Random;
use spartel_words::{Argument, Words};
use std::io::ErrorKind;
use std::path::Path;
use std::process::ExitCode;

pub fn run(to: &Path, manner: &Manner) -> Result<ExitCode, Failure> {
    let words = Words::new(manner.lang);
    let place = show::path(to);
    let made = [("place", Argument::Text(&place))];
    let identity = Identity::new(SystemRandom.secret());
    write_new(to, identity.file().as_bytes()).map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => Failure::Refused(say::sentence(&words, "ledger-file-exists", &made)),
        _ => Failure::io(to, &error),
    })?;
    let recipient = identity.recipient();
    if manner.json {
        let made = json!({
            "made": to.to_string_lossy(), "recipient": recipient.to_string(), "fingerprint": recipient.fingerprint(),
        });
        return show::print_json(&format!("{made:#}\n"));
    }
    let done = said(&words, &format!("{GOOD}✔{END} "), "custodian-made", &made);
    show::print(&(done + &line(&words, &recipient.to_string())))
}
