//! A result as it is written (`docs/schema/inspection.schema.json`), read to be shown: one that this program came to, or a server. What
//! is shown of both is the same for that reason.

use crate::exit::Verdict;
use serde::de::Error;
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};
use spartel_api::tree::written;
use spartel_base::CheckResult;
use spartel_inspect::{Inspection, Severity};
use spartel_words::Argument;

/// A result.
#[derive(Debug, Clone, Deserialize)]
#[serde(from = "Written")]
pub struct Tree {
    pub meaning: String,
    pub at: String,
    pub required: Required,
    pub checks: Vec<Check>,
    pub findings: Vec<Finding>,
    pub documents: Vec<Document>,
    pub trust: Trust,
    pub engine: Engine,
}

/// A result as it is written, the first document apart.
#[derive(Deserialize)]
struct Written {
    meaning: String,
    at: String,
    required: Required,
    checks: Vec<Check>,
    findings: Vec<Finding>,
    document: Option<Document>,
    #[serde(default)]
    further_documents: Vec<Document>,
    trust: Trust,
    engine: Engine,
}

/// An answer, of which the result is a part.
#[derive(Deserialize)]
struct Answer {
    result: Tree,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Required {
    pub ended: usize,
    pub total: usize,
    pub missing: Vec<Missing>,
}

/// A demanded check that has not ended.
#[derive(Debug, Clone, Deserialize)]
pub struct Missing {
    pub path: String,
    pub of: Option<String>,
    pub document: Option<u8>,
    pub reason: String,
}

/// A check or a group of checks.
#[derive(Debug, Clone, Deserialize)]
pub struct Check {
    pub path: String,
    pub of: Option<String>,
    pub document: Option<u8>,
    #[serde(deserialize_with = "result")]
    pub result: CheckResult,
    pub reason: String,
    pub mode: String,
    counted: Option<bool>,
    pub margin: Option<f64>,
    pub area: Option<Area>,
}

/// A place in a picture.
#[derive(Debug, Clone, Deserialize)]
pub struct Area {
    pub source: Option<String>,
    pub corners: [(i32, i32); 4],
}

/// What results mean.
#[derive(Debug, Clone, Deserialize)]
pub struct Finding {
    pub code: String,
    #[serde(deserialize_with = "severity")]
    pub severity: Severity,
    pub document: Option<u8>,
    pub args: Map<String, Value>,
    pub area: Option<Area>,
}

/// What a document is and says, in the order in which it was written.
#[derive(Debug, Clone, Deserialize)]
pub struct Document {
    pub kind: String,
    pub layout: Option<String>,
    pub zone: Option<Zone>,
    #[serde(deserialize_with = "data")]
    pub data: Vec<(String, Datum)>,
    pub signers: Vec<Signer>,
}

/// A value, and where it stands.
#[derive(Debug, Clone, Deserialize)]
pub struct Datum {
    pub value: Value,
    pub source: String,
}

/// A zone as it was read from a picture.
#[derive(Debug, Clone, Deserialize)]
pub struct Zone {
    pub source: String,
    pub lines: Vec<String>,
    pub unsure: Vec<Doubt>,
}

/// A character that was not read surely, by its place, counted from 1.
#[derive(Debug, Clone, Deserialize)]
pub struct Doubt {
    pub line: usize,
    pub column: usize,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Signer {
    pub subject: String,
    pub anchor: Option<Anchor>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Anchor {
    pub vouchers: Vec<Voucher>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Voucher {
    pub kind: String,
    pub country: Option<String>,
    pub since: String,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Trust {
    pub version: String,
    pub certificates: usize,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Engine {
    pub profile: String,
}

impl From<Written> for Tree {
    fn from(written: Written) -> Self {
        let Written { meaning, at, required, checks, findings, document, further_documents, trust, engine } =
            written;
        let documents = document.into_iter().chain(further_documents).collect();
        Self { meaning, at, required, checks, findings, documents, trust, engine }
    }
}

impl Tree {
    /// A result that this program came to.
    pub fn of(inspection: &Inspection) -> Self {
        Self::read(&written(inspection))
            .expect("what is written here is read here, as the tests do with every document")
    }

    /// A result as a server has written it.
    ///
    /// # Errors
    /// Where it is none, or one of a later release than this.
    pub fn read(answer: &[u8]) -> Result<Self, serde_json::Error> {
        Ok(serde_json::from_slice::<Answer>(answer)?.result)
    }

    /// What it says to a script.
    pub fn verdict(&self) -> Verdict {
        match &*self.meaning {
            "all-clear" => Verdict::NothingFound,
            "failed" => Verdict::Failed,
            "incomplete" => Verdict::Incomplete,
            _ => Verdict::Undetermined,
        }
    }
}

impl Check {
    /// Whether it is a group of checks.
    pub fn is_group(&self) -> bool {
        self.reason == "aggregated"
    }

    /// Whether it counts in the result of its group (TR-03135-1, 3.8).
    pub fn counts(&self) -> bool {
        self.counted.unwrap_or(self.mode != "evaluatory")
    }
}

fn result<'de, D: Deserializer<'de>>(from: D) -> Result<CheckResult, D::Error> {
    let word = String::deserialize(from)?;
    CheckResult::ALL.into_iter().find(|of| of.as_str() == word).ok_or_else(|| D::Error::custom("no result"))
}

fn severity<'de, D: Deserializer<'de>>(from: D) -> Result<Severity, D::Error> {
    let word = String::deserialize(from)?;
    Severity::ALL.into_iter().find(|of| of.as_str() == word).ok_or_else(|| D::Error::custom("no severity"))
}

fn data<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<(String, Datum)>, D::Error> {
    let fields = Map::deserialize(from)?;
    let datum = |(field, value)| Ok((field, serde_json::from_value(value).map_err(D::Error::custom)?));
    fields.into_iter().map(datum).collect()
}

/// The arguments of a finding as the words take them.
pub fn arguments(finding: &Finding) -> Vec<(&str, Argument<'_>)> {
    finding.args.iter().map(|(name, value)| (&**name, argument(name, value))).collect()
}

/// A value as the words take it: a code by the name of the argument, a date by its form.
pub fn argument<'a>(name: &str, value: &'a Value) -> Argument<'a> {
    match value {
        Value::Number(number) => number.as_i64().map_or(Argument::Unknown, Argument::Number),
        Value::String(text) => Argument::written(name, text),
        _ => Argument::Unknown,
    }
}
