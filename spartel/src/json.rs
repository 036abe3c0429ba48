//! The result as JSON, in the shape of `docs/schema/inspection.schema.json`.

use serde::Serialize;
use serde_json::{Map, Value as Json, json};
use spartel_inspect::{Check, DocumentSummary, Finding, Inspection, Missing, Region, SignerSummary, Value};
use spartel_words::{Argument, Words};

/// The schema of what this file writes.
pub const SCHEMA: &str = include_str!("../../docs/schema/inspection.schema.json");

/// Milliseconds of each phase of an inspection.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Timings {
    /// Reading the trust store.
    pub trust: f64,
    /// Reading the inputs.
    pub read: f64,
    /// The inspection itself.
    pub inspect: f64,
}

/// The whole answer. Without timings and inputs it depends on evidence, trust, policy, engine and time alone.
pub fn answer(inspection: &Inspection, words: &Words, timings: Option<Timings>, inputs: &[String]) -> Json {
    let mut answer = json!({ "result": result(inspection, words) });
    if let Some(timings) = timings {
        answer["timings_ms"] = json!(timings);
        answer["inputs"] = json!(inputs);
    }
    answer
}

fn result(inspection: &Inspection, words: &Words) -> Json {
    let required = &inspection.required;
    let documents: Vec<Json> = inspection.documents.iter().map(document).collect();
    json!({
        "outcome": inspection.outcome.overall().as_str(),
        "meaning": inspection.outcome.as_str(),
        "at": inspection.at.to_string(),
        "required": {
            "complete": required.is_complete(),
            "ended": required.ended(),
            "total": required.total(),
            "missing": required.missing().iter().map(missing).collect::<Vec<_>>(),
        },
        "checks": inspection.checks.iter().map(check).collect::<Vec<_>>(),
        "findings": inspection.findings.iter().map(|f| finding(f, words)).collect::<Vec<_>>(),
        "document": match <[Json; 1]>::try_from(documents) {
            Ok([only]) => only,
            Err(several) if several.is_empty() => Json::Null,
            Err(several) => Json::Array(several),
        },
        "trust": {
            "version": hex(&inspection.trust.sha256),
            "certificates": inspection.trust.certificates,
            "revocation_lists": inspection.trust.revocation_lists,
        },
        "engine": {
            "release": inspection.engine.release,
            "catalogue": hex(&inspection.engine.catalogue),
            "profile": inspection.policy.name,
            "policy": hex(&inspection.policy.sha256),
        },
    })
}

/// An object that keeps only what is there.
fn object<const N: usize>(pairs: [(&str, Option<Json>); N]) -> Json {
    let present = pairs.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?)));
    Json::Object(present.collect::<Map<_, _>>())
}

fn missing(missing: &Missing) -> Json {
    object([
        ("path", Some(missing.path.into())),
        ("of", missing.of.map(Json::from)),
        ("document", missing.document.map(Json::from)),
        ("reason", Some(missing.reason.as_str().into())),
    ])
}

fn check(check: &Check) -> Json {
    object([
        ("path", Some(check.path().into())),
        ("of", check.of.map(Json::from)),
        ("document", check.document.map(Json::from)),
        ("result", Some(check.result.as_str().into())),
        ("reason", Some(check.reason.as_str().into())),
        ("section", Some(check.section().into())),
        ("mode", Some(check.mode.as_str().into())),
        ("margin", check.margin.map(|m| Json::from(f64::from(m.thousandths()) / 1000.0))),
    ])
}

fn finding(finding: &Finding, words: &Words) -> Json {
    let arguments = arguments(finding);
    let args: Map<String, Json> =
        finding.args.iter().map(|(name, value)| ((*name).to_owned(), plain(value))).collect();
    let code = format!("finding-{}", finding.code.as_str());
    object([
        ("code", Some(finding.code.as_str().into())),
        ("severity", Some(finding.severity.as_str().into())),
        ("document", finding.document.map(Json::from)),
        ("args", Some(args.into())),
        ("sentence", Some(words.sentence(&code, &arguments).into())),
        ("hint", words.hint(&code, &arguments).map(Json::from)),
        ("region", finding.region.as_ref().map(region)),
        ("checks", Some(finding.checks.clone().into())),
    ])
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

fn plain(value: &Value) -> Json {
    match value {
        Value::Number(number) => (*number).into(),
        Value::Unknown => Json::Null,
        other => other.to_string().into(),
    }
}

fn region(region: &Region) -> Json {
    match region {
        Region::File { source, offset } => json!({"source": source, "offset": offset}),
        Region::Mrz { zone, line, column, length } => {
            json!({"zone": zone, "line": line, "column": column, "length": length})
        }
        Region::Part(part) => json!({ "part": part }),
    }
}

fn document(document: &DocumentSummary) -> Json {
    let data: Map<String, Json> = document
        .data
        .iter()
        .map(|datum| {
            let value = json!({"value": plain(&datum.value), "source": datum.source.as_str()});
            (datum.field.to_owned(), value)
        })
        .collect();
    json!({
        "kind": document.kind,
        "layout": document.layout,
        "sources": document.sources,
        "data": data,
        "signers": document.signers.iter().map(signer).collect::<Vec<_>>(),
    })
}

fn signer(signer: &SignerSummary) -> Json {
    let anchor = signer.anchor.as_ref().map(|anchor| {
        let vouchers = anchor.vouchers.iter().map(|voucher| {
            json!({
                "kind": voucher.kind,
                "country": voucher.country.map(|c| c.to_string()),
                "since": voucher.since.to_string(),
            })
        });
        json!({
            "country": anchor.country.map(|c| c.to_string()),
            "subject": anchor.subject,
            "sha256": anchor.sha256,
            "not_after": anchor.not_after.map(|t| t.to_string()),
            "vouchers": vouchers.collect::<Vec<_>>(),
        })
    });
    json!({
        "of": signer.of,
        "country": signer.country.map(|c| c.to_string()),
        "subject": signer.subject,
        "serial": signer.serial,
        "not_before": signer.validity.map(|(from, _)| from.to_string()),
        "not_after": signer.validity.map(|(_, to)| to.to_string()),
        "anchor": anchor,
    })
}

/// Lower-case hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
