//! The tree of checks as it is written (`docs/schema/inspection.schema.json`), as far as papers tell of it.

use crate::say::Say;
use serde::Deserialize;
use serde_json::{Map, Value};
use spartel_words::Argument;

#[derive(Deserialize)]
struct Answer {
    result: Tree,
}

/// A result.
#[derive(Deserialize)]
pub struct Tree {
    pub at: String,
    pub required: Required,
    pub checks: Vec<Check>,
    pub findings: Vec<Finding>,
    pub document: Option<Document>,
    #[serde(default)]
    further_documents: Vec<Document>,
    #[serde(default)]
    pub pictures: Vec<Seen>,
    pub trust: Trust,
    pub engine: Engine,
}

/// What is demanded, and what of it has ended.
#[derive(Deserialize)]
pub struct Required {
    pub ended: i64,
    pub total: i64,
}

/// A check or a group of checks.
#[derive(Deserialize)]
pub struct Check {
    pub path: String,
    pub of: Option<String>,
    pub result: String,
    pub reason: String,
}

/// What results mean.
#[derive(Deserialize)]
pub struct Finding {
    pub code: String,
    pub severity: String,
    #[serde(default)]
    pub args: Map<String, Value>,
    pub area: Option<Area>,
}

/// A place in a picture.
#[derive(Deserialize)]
pub struct Area {
    pub picture: usize,
    pub corners: [(i32, i32); 4],
}

/// What a document is and says.
#[derive(Deserialize)]
pub struct Document {
    pub kind: String,
    #[serde(default)]
    pub data: Map<String, Value>,
    #[serde(default)]
    pub signers: Vec<Signer>,
}

/// Who signed the chip.
#[derive(Deserialize)]
pub struct Signer {
    pub subject: String,
    pub anchor: Option<Value>,
}

/// A picture as it was looked at.
#[derive(Deserialize)]
pub struct Seen {
    pub source: String,
    pub light: String,
}

/// Whom results went by.
#[derive(Deserialize)]
pub struct Trust {
    pub version: String,
    pub certificates: i64,
    pub revocation_lists: i64,
}

/// What made them.
#[derive(Deserialize)]
pub struct Engine {
    pub release: String,
    pub catalogue: String,
    pub profile: String,
    pub policy: String,
}

impl Tree {
    /// A result as it was written; none where it is none, or of another release.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        serde_json::from_slice::<Answer>(bytes).ok().map(|answer| answer.result)
    }

    /// Its documents.
    pub fn documents(&self) -> impl Iterator<Item = &Document> {
        self.document.iter().chain(&self.further_documents)
    }
}

impl Check {
    /// Whether it is a group of checks.
    pub fn is_group(&self) -> bool {
        self.reason == "aggregated"
    }
}

impl Finding {
    /// What it says.
    pub fn sentence(&self, say: &Say<'_>) -> String {
        let arguments: Vec<_> =
            self.args.iter().map(|(name, value)| (&**name, argument(name, value))).collect();
        say.words.sentence(&format!("finding-{}", self.code), &arguments)
    }
}

impl Document {
    /// What it says in these fields, with the names of the fields.
    pub fn rows(&self, say: &Say<'_>, fields: &[&str]) -> Vec<(String, String)> {
        let kind = say.row("document-kind", say.words.word("type", &self.kind));
        let said = fields.iter().filter_map(|field| {
            let value = self.data.get(*field)?.get("value")?.as_str()?;
            let shown = match Argument::date(value) {
                Some(Argument::Date { year, month, day }) => say.words.date(year, month, day),
                // In a name of a zone a filler stands for a space.
                _ if field.ends_with("identifier") => say.text(&value.replace('<', " ")),
                _ => say.text(value),
            };
            Some((capital(&say.words.word("field", field)), shown))
        });
        std::iter::once(kind).chain(said).collect()
    }
}

/// A label that begins with a capital letter, where its script has them.
pub fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// A value as the words take it: a code by the name of the argument, a date by its form.
fn argument<'a>(name: &str, value: &'a Value) -> Argument<'a> {
    match value {
        Value::Number(number) => number.as_i64().map_or(Argument::Unknown, Argument::Number),
        Value::String(text) => Argument::written(name, text),
        _ => Argument::Unknown,
    }
}
