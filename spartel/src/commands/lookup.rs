//! `spartel lookup`: local lists of lost and stolen documents.

use super::instant;
use crate::arguments::LookupCommand;
use crate::exit::Failure;
use crate::house::say::{said, sentence};
use crate::show::style::{END, GOOD};
use crate::{files, show};
use spartel_base::Timestamp;
use spartel_keys::SystemRandom;
use spartel_ledger::id::Code;
use spartel_lists::{BadKey, BadLine, BadList, LIST_END, List, ListKey, parse};
use spartel_ports::Random;
use spartel_words::{Argument, Language, Words};
use std::path::Path;
use std::process::ExitCode;

/// A list is no longer than this, in bytes.
const MOST: usize = 1 << 30;

pub fn run(command: &LookupCommand) -> Result<ExitCode, Failure> {
    let LookupCommand::Import { list, name, lists, key, at, version, lang } = command;
    let taken = Taken { name, at: instant(*at), version: version.as_deref() };
    import(list, &taken, (lists, key), *lang)
}

/// What a list is called, and as of when it is.
struct Taken<'t> {
    name: &'t str,
    at: Timestamp,
    version: Option<&'t str>,
}

fn import(
    from: &Path,
    taken: &Taken<'_>,
    place: (&Path, &Path),
    lang: Language,
) -> Result<ExitCode, Failure> {
    let words = Words::new(lang);
    let (folder, key) = place;
    let name = Code::parse(taken.name).filter(|name| !name.as_str().contains('.'));
    let name = name.ok_or_else(|| Failure::Usage(sentence(&words, "lists-name", &[])))?;
    if key.parent() == Some(folder) {
        return Err(Failure::Usage(sentence(&words, "lists-key-inside", &[])));
    }
    let bytes = files::read(from, MOST).map_err(|error| Failure::io(from, &error))?;
    let text = String::from_utf8(bytes).map_err(|_| line(&words, 1, "header"))?;
    let reports = parse(&text).map_err(|BadLine { line: at, fault }| line(&words, at, fault.as_str()))?;
    let version = taken.version.map_or_else(|| taken.at.to_string(), str::to_owned);
    if version.chars().any(char::is_control) {
        return Err(Failure::Usage(sentence(&words, "lists-name", &[])));
    }
    let list = List::new(version, taken.at, &held(key)?, &reports);
    std::fs::create_dir_all(folder).map_err(|error| Failure::io(folder, &error))?;
    let path = folder.join(format!("{name}.{LIST_END}"));
    list.write(&path).map_err(|error| written(&path, error))?;
    let count = list.len() as i64;
    let args = [("list", Argument::Text(taken.name)), ("count", Argument::Number(count))];
    show::print(&said(&words, &format!("{GOOD}✔{END} "), "lists-taken-in", &args))
}

/// The key in its file, made where there is none.
fn held(path: &Path) -> Result<ListKey, Failure> {
    if !path.exists() {
        let made = ListKey::new(SystemRandom.bytes());
        made.write_new(path).map_err(|error| unread(path, error))?;
    }
    ListKey::read(path).map_err(|error| unread(path, error))
}

fn unread(path: &Path, error: BadKey) -> Failure {
    match error {
        BadKey::Io(error) => Failure::io(path, &error),
        other => Failure::Data(format!("{}: {other}", show::path(path))),
    }
}

fn written(path: &Path, error: BadList) -> Failure {
    match error {
        BadList::Io(error) => Failure::io(path, &error),
        other => Failure::Data(format!("{}: {other}", show::path(path))),
    }
}

fn line(words: &Words, at: usize, fault: &'static str) -> Failure {
    let fault = words.word("line", fault);
    let args = [("line", Argument::Number(at as i64)), ("fault", Argument::Phrase(&fault))];
    Failure::Data(sentence(words, "lists-bad-line", &args))
}
