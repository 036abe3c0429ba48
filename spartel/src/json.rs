//! The result as JSON, in the shape of `docs/schema/inspection.schema.json`.

use spartel_api::tree::Answer;
use spartel_inspect::{Finding, Inspection, Value};
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

/// The arguments of a finding as the words take them.
pub fn arguments(finding: &Finding) -> Vec<(&'static str, Argument<'_>)> {
    finding.args.iter().map(|(name, value)| (*name, argument(value))).collect()
}

/// A value as the words take it.
pub fn argument(value: &Value) -> Argument<'_> {
    match value {
        Value::Text(text) => Argument::Text(text),
        Value::Code(code) => Argument::Code(code),
        Value::Number(number) => Argument::Number(*number),
        Value::Date(date) => Argument::Date { year: date.year(), month: date.month(), day: date.day() },
        Value::Country(country) => Argument::Text(country.letters()),
        Value::SignerCountry(country) => Argument::Text(country.as_str()),
        Value::Unknown => Argument::Unknown,
    }
}
