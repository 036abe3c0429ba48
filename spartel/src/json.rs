//! The result as JSON, in the shape of `docs/schema/inspection.schema.json`.

use crate::show::tree::{self, Tree};
use serde_json::{Map, Value};
use spartel_api::tree::Answer;
use spartel_inspect::{Finding, Inspection, Value as Said};
use spartel_words::{Argument, Words};

pub use spartel_api::hex;
pub use spartel_api::tree::Timings;

/// The schema of what this file writes.
pub const SCHEMA: &str = include_str!("../../docs/schema/inspection.schema.json");

/// The whole answer, on one line or on many. Without timings and inputs it depends on evidence, trust, policy, engine and
/// time alone.
pub fn answer(
    inspection: &Inspection,
    words: &Words,
    timings: Option<(Timings, &[String])>,
    pretty: bool,
) -> String {
    let said = |finding: &Finding| {
        let (message, arguments) = (format!("finding-{}", finding.code.as_str()), arguments(finding));
        (words.sentence(&message, &arguments), words.hint(&message, &arguments))
    };
    let answer = Answer::new(inspection, Some(&said), timings);
    let text = if pretty { serde_json::to_string_pretty(&answer) } else { serde_json::to_string(&answer) };
    // Maps have text for keys and numbers are finite: there is nothing that could not be written.
    text.unwrap_or_default()
}

/// An answer of a server with the sentences of a language, where those of [`answer`] stand, and with the contact that it is of.
pub fn told(mut answer: Value, tree: &Tree, words: &Words, contact: Value) -> String {
    if let Some(findings) = answer["result"]["findings"].as_array_mut() {
        for (finding, read) in findings.iter_mut().zip(&tree.findings) {
            let (message, arguments) = (format!("finding-{}", read.code), tree::arguments(read));
            let hint = words.hint(&message, &arguments).map(Value::from);
            let said = [("sentence", Some(words.sentence(&message, &arguments).into())), ("hint", hint)];
            *finding = with(finding.take(), "args", said);
        }
    }
    answer["contact"] = contact;
    format!("{answer:#}\n")
}

/// An object with more behind a member of it.
fn with(object: Value, behind: &str, more: [(&str, Option<Value>); 2]) -> Value {
    let mut out = Map::new();
    for (name, value) in object.as_object().into_iter().flatten() {
        out.insert(name.clone(), value.clone());
        if name == behind {
            out.extend(more.iter().filter_map(|(name, value)| Some(((*name).to_owned(), value.clone()?))));
        }
    }
    Value::Object(out)
}

/// The arguments of a finding as the words take them.
fn arguments(finding: &Finding) -> Vec<(&'static str, Argument<'_>)> {
    finding.args.iter().map(|(name, value)| (*name, argument(value))).collect()
}

/// A value as the words take it.
fn argument(value: &Said) -> Argument<'_> {
    match value {
        Said::Text(text) => Argument::Text(text),
        Said::Code(code) => Argument::Code(code),
        Said::Number(number) => Argument::Number(*number),
        Said::Date(date) => Argument::Date { year: date.year(), month: date.month(), day: date.day() },
        Said::Country(country) => Argument::Text(country.letters()),
        Said::SignerCountry(country) => Argument::Text(country.as_str()),
        Said::Unknown => Argument::Unknown,
    }
}
