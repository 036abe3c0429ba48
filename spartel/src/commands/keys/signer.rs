//! `spartel keys signer`: the one who signs the record, made once.

use crate::arguments::Manner;
use crate::exit::Failure;
use crate::house::say::{self, said};
use crate::house::signer_folder;
use crate::show;
use crate::show::style::{END, GOOD};
use serde_json::json;
use spartel_keys::SystemRandom;
use spartel_ports::signer::SignerError;
use spartel_ports::{Random, Signer};
use spartel_signer::FileSigner;
use spartel_words::{Argument, Words};
use std::path::Path;
use std::process::ExitCode;
use zeroize::Zeroizing;

pub fn run(
    origin: &str,
    data: Option<&Path>,
    given: Option<&Path>,
    manner: &Manner,
) -> Result<ExitCode, Failure> {
    let words = Words::new(manner.lang);
    let fails = |error: SignerError| say::signer(&words, &error);
    let folder = signer_folder(given, data).map_err(fails)?;
    let seed: Zeroizing<[u8; 32]> = Zeroizing::new(SystemRandom.bytes());
    let signer = FileSigner::create(&folder, origin, &seed).map_err(fails)?;
    let (place, key) = (folder.to_string_lossy(), signer.key().to_string());
    if manner.json {
        return show::print_json(&format!("{:#}\n", json!({ "made": place, "origin": origin, "key": key })));
    }
    let made = [("name", Argument::Text(origin)), ("place", Argument::Text(&place))];
    show::print(&(said(&words, &format!("{GOOD}✔{END} "), "signer-made", &made) + &line(&words, &key)))
}

/// The public key on a line of its own, so that it can be copied.
pub fn line(words: &Words, key: &str) -> String {
    let label = say::pair(words, &words.sentence("ui-signer-key", &[]), "");
    format!("    {}\n{}\n", label.trim_end(), show::clean(key))
}
