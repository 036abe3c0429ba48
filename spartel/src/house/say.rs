//! Sentences of the record, and how the program ends with them.

use crate::exit::Failure;
use crate::show::layout::paragraph;
use spartel_ports::keys::KeysError;
use spartel_ports::signer::SignerError;
use spartel_ports::store::StoreError;
use spartel_words::{Argument, Words};

/// A sentence behind its mark, and below it what to do.
pub fn said(words: &Words, lead: &str, id: &str, arguments: &[(&str, Argument<'_>)]) -> String {
    let hint = words.hint(id, arguments).map(|hint| paragraph("    ", &hint));
    paragraph(lead, &words.sentence(id, arguments)) + &hint.unwrap_or_default()
}

/// A sentence and what to do, in one line.
pub fn sentence(words: &Words, id: &str, arguments: &[(&str, Argument<'_>)]) -> String {
    let hint = words.hint(id, arguments).map(|hint| format!(" {hint}"));
    words.sentence(id, arguments) + &hint.unwrap_or_default()
}

/// The same, given what an error tells by name.
pub fn told(words: &Words, id: &str, args: &[(&'static str, String)]) -> String {
    let args: Vec<_> = args.iter().map(|(name, value)| (*name, Argument::Text(value))).collect();
    sentence(words, id, &args)
}

/// A label and what stands behind it, as the language joins them.
pub fn pair(words: &Words, label: &str, text: &str) -> String {
    words.sentence("ui-pair", &[("first", Argument::Phrase(label)), ("second", Argument::Phrase(text))])
}

/// How the program ends for want of keys.
pub fn keys(words: &Words, error: &KeysError) -> Failure {
    let text = told(words, &format!("keys-{}", error.code()), &error.args());
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

/// How the program ends because of the store at a place.
pub fn store(words: &Words, place: &str, error: &StoreError) -> Failure {
    let mut args = error.args();
    args.push(("place", place.to_owned()));
    let id = match error {
        StoreError::Schema(0) => "store-none".to_owned(),
        error => format!("store-{}", error.code()),
    };
    let text = told(words, &id, &args);
    match error {
        StoreError::Corrupt(_) | StoreError::Schema(_) => Failure::Data(text),
        StoreError::Full | StoreError::ReadOnly | StoreError::Unavailable(_) => Failure::Io(text),
        StoreError::Stale | StoreError::NoStream | StoreError::StreamExists | StoreError::Invalid(_) => {
            Failure::Refused(text)
        }
    }
}

/// How the program ends because of the signer.
pub fn signer(words: &Words, error: &SignerError) -> Failure {
    let text = told(words, &format!("signer-{}", error.code()), &error.args());
    match error {
        SignerError::Broken(_) => Failure::Data(text),
        SignerError::Missing(_) | SignerError::Unavailable(_) => Failure::Io(text),
        SignerError::Smaller { .. }
        | SignerError::Inconsistent
        | SignerError::OtherLog
        | SignerError::Exists(_)
        | SignerError::Inside(_)
        | SignerError::Name(_)
        | SignerError::Exposed(_) => Failure::Refused(text),
    }
}
