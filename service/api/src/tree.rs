//! The result of an inspection on the wire, borrowed from it: what is absent is left out. `docs/schema/inspection.schema.json` describes it.

use crate::hex;
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};
use serde_json::Value as Json;
use spartel_inspect::catalogue::{Entry, Limit, Side};
use spartel_inspect::{
    AnchorSummary, Datum, DocumentSummary, DoubtSummary, Finding, Inspection, Missing, PictureSummary,
    Region, RunMode, SealSummary, SignerSummary, Value, VoucherSummary, ZoneSummary,
};
use std::collections::BTreeMap;

/// What is said of a finding in somebody's language: a sentence, and perhaps a hint.
pub type Sentences<'s> = &'s dyn Fn(&Finding) -> (String, Option<String>);

/// Milliseconds of each phase of an inspection.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Timings {
    /// Reading the trust store; absent in a batch, which reads it once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trust: Option<f64>,
    /// Reading the inputs.
    pub read: f64,
    /// The inspection itself.
    pub inspect: f64,
}

/// A whole answer. Without timings, inputs and sentences it depends on evidence, trust, policy, engine and time alone.
#[derive(Serialize)]
pub struct Answer<'a> {
    result: Outcome<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    timings_ms: Option<Timings>,
    #[serde(skip_serializing_if = "Option::is_none")]
    inputs: Option<&'a [String]>,
}

impl<'a> Answer<'a> {
    /// The answer that an inspection is; with the sentences of a language where they are given, else with codes and arguments alone.
    #[must_use]
    pub fn new(
        inspection: &'a Inspection,
        sentences: Option<Sentences<'_>>,
        timings: Option<(Timings, &'a [String])>,
    ) -> Self {
        Self {
            result: Outcome::new(inspection, sentences),
            timings_ms: timings.map(|(timings, _)| timings),
            inputs: timings.map(|(_, inputs)| inputs),
        }
    }
}

/// A result as it is kept and served: with codes, and without sentences.
#[must_use]
pub fn written(inspection: &Inspection) -> Vec<u8> {
    // Maps have text for keys and numbers are finite: there is nothing that could not be written.
    serde_json::to_vec(&Answer::new(inspection, None, None)).unwrap_or_default()
}

#[derive(Serialize)]
struct Outcome<'a> {
    outcome: &'static str,
    meaning: &'static str,
    at: String,
    required: Required,
    checks: Vec<Check<'a>>,
    findings: Vec<Said<'a>>,
    document: Option<Document<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    further_documents: Vec<Document<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pictures: Vec<Picture<'a>>,
    trust: Trust,
    engine: Engine<'a>,
}

impl<'a> Outcome<'a> {
    fn new(inspection: &'a Inspection, sentences: Option<Sentences<'_>>) -> Self {
        let pictures = inspection.pictures.as_slice();
        let mut documents = inspection.documents.iter().map(|document| Document::new(document, pictures));
        Self {
            outcome: inspection.outcome.overall().as_str(),
            meaning: inspection.outcome.as_str(),
            at: inspection.at.to_string(),
            required: Required::new(&inspection.required),
            checks: inspection.checks.iter().map(|check| Check::new(check, pictures)).collect(),
            findings: inspection.findings.iter().map(|said| Said::new(said, sentences, pictures)).collect(),
            document: documents.next(),
            further_documents: documents.collect(),
            pictures: pictures.iter().map(Picture::new).collect(),
            trust: Trust {
                version: hex(&inspection.trust.sha256),
                store: hex(&inspection.trust.store),
                certificates: inspection.trust.certificates,
                revocation_lists: inspection.trust.revocation_lists,
                seal_signers: inspection.trust.seal_signers,
            },
            engine: Engine {
                release: inspection.engine.release,
                catalogue: hex(&inspection.engine.catalogue),
                models: inspection.engine.models.iter().map(|model| (model.name, &*model.sha256)).collect(),
                profile: &inspection.policy.name,
                policy: hex(&inspection.policy.sha256),
            },
        }
    }
}

#[derive(Serialize)]
struct Trust {
    version: String,
    store: String,
    certificates: usize,
    revocation_lists: usize,
    seal_signers: usize,
}

#[derive(Serialize)]
struct Engine<'a> {
    release: &'static str,
    catalogue: String,
    models: BTreeMap<&'static str, &'a str>,
    profile: &'a str,
    policy: String,
}

#[derive(Serialize)]
struct Required {
    complete: bool,
    ended: usize,
    total: usize,
    missing: Vec<NotEnded>,
}

impl Required {
    fn new(required: &spartel_inspect::Required) -> Self {
        Self {
            complete: required.is_complete(),
            ended: required.ended(),
            total: required.total(),
            missing: required.missing().iter().map(NotEnded::new).collect(),
        }
    }
}

#[derive(Serialize)]
struct NotEnded {
    path: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    of: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    document: Option<u8>,
    reason: &'static str,
}

impl NotEnded {
    const fn new(missing: &Missing) -> Self {
        let Missing { path, of, document, reason } = *missing;
        Self { path, of, document, reason: reason.as_str() }
    }
}

#[derive(Serialize)]
struct Check<'a> {
    path: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    of: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    document: Option<u8>,
    result: &'static str,
    reason: &'static str,
    section: &'static str,
    mode: &'static str,
    /// Of a check that its condition left out: that it does not count. Every other one counts by its mode.
    #[serde(skip_serializing_if = "Option::is_none")]
    counted: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    margin: Option<f64>,
    #[serde(flatten)]
    measured: Option<Measured>,
    #[serde(skip_serializing_if = "Option::is_none")]
    area: Option<Area<'a>>,
}

impl<'a> Check<'a> {
    fn new(check: &spartel_inspect::Check, pictures: &'a [PictureSummary]) -> Self {
        let entry = check.id.entry();
        Self {
            path: check.path(),
            of: check.of,
            document: check.document,
            result: check.result.as_str(),
            reason: check.reason.as_str(),
            section: check.section(),
            mode: check.mode.as_str(),
            counted: (check.mode == RunMode::ConditionallyIgnored && !check.counted).then_some(false),
            margin: check.margin.map(|margin| f64::from(margin.thousandths()) / 1000.0),
            measured: entry.limit.filter(|_| check.area.is_some()).map(|limit| Measured::new(entry, limit)),
            area: check.area.map(|area| Area::new(area, pictures)),
        }
    }
}

/// How a check that measures decides, disclosed with its result (TR-03135-1, 5.7.3.12.1).
#[derive(Serialize)]
struct Measured {
    uuid: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    generic: Option<&'static str>,
    decision: &'static str,
    limit: Threshold,
}

#[derive(Serialize)]
struct Threshold {
    value: f64,
    unit: &'static str,
    good: &'static str,
    because: &'static str,
}

impl Measured {
    fn new(entry: &Entry, limit: Limit) -> Self {
        let Limit { value, unit, because, .. } = limit;
        let good = if limit.good == Side::AtMost { "at-most" } else { "at-least" };
        Self {
            uuid: entry.uuid.to_string(),
            generic: entry.generic,
            decision: entry.decision,
            limit: Threshold { value, unit, good, because },
        }
    }
}

/// A place in a picture.
#[derive(Serialize)]
struct Area<'a> {
    picture: u16,
    source: Option<&'a str>,
    corners: [(i32, i32); 4],
}

impl<'a> Area<'a> {
    fn new(area: spartel_inspect::Area, pictures: &'a [PictureSummary]) -> Self {
        let spartel_inspect::Area { picture, corners } = area;
        let source = pictures.get(usize::from(picture)).map(|picture| &*picture.source);
        Self { picture, source, corners }
    }
}

#[derive(Serialize)]
struct Picture<'a> {
    source: &'a str,
    light: &'static str,
}

impl<'a> Picture<'a> {
    fn new(picture: &'a PictureSummary) -> Self {
        Self { source: &picture.source, light: picture.light.code() }
    }
}

#[derive(Serialize)]
struct Said<'a> {
    code: &'static str,
    severity: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    document: Option<u8>,
    #[serde(serialize_with = "named")]
    args: &'a [(&'static str, Value)],
    #[serde(skip_serializing_if = "Option::is_none")]
    sentence: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hint: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<Place<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    area: Option<Area<'a>>,
    checks: &'a [&'static str],
}

impl<'a> Said<'a> {
    fn new(finding: &'a Finding, sentences: Option<Sentences<'_>>, pictures: &'a [PictureSummary]) -> Self {
        let (sentence, hint) = sentences.map(|said| said(finding)).unzip();
        Self {
            code: finding.code.as_str(),
            severity: finding.severity.as_str(),
            document: finding.document,
            args: &finding.args,
            sentence,
            hint: hint.flatten(),
            region: finding.region.as_ref().map(Place::new),
            area: finding.area.map(|area| Area::new(area, pictures)),
            checks: &finding.checks,
        }
    }
}

fn named<S: Serializer>(args: &&[(&'static str, Value)], serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(args.len()))?;
    args.iter().try_for_each(|(name, value)| map.serialize_entry(name, &plain(value)))?;
    map.end()
}

#[derive(Serialize)]
#[serde(untagged)]
enum Place<'a> {
    File { source: &'a str, offset: usize },
    Mrz { zone: &'static str, line: usize, column: usize, length: usize },
    Part { part: &'static str },
}

impl<'a> Place<'a> {
    fn new(region: &'a Region) -> Self {
        match region {
            Region::File { source, offset } => Self::File { source, offset: *offset },
            Region::Mrz { zone, line, column, length } => {
                Self::Mrz { zone, line: *line, column: *column, length: *length }
            }
            Region::Part(part) => Self::Part { part },
        }
    }
}

#[derive(Serialize)]
struct Document<'a> {
    kind: &'static str,
    layout: Option<&'static str>,
    sources: &'a [Box<str>],
    #[serde(skip_serializing_if = "Option::is_none")]
    zone: Option<Zone<'a>>,
    #[serde(serialize_with = "by_field")]
    data: &'a [Datum],
    signers: Vec<Signer<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    seals: Vec<Seal<'a>>,
}

impl<'a> Document<'a> {
    fn new(document: &'a DocumentSummary, pictures: &'a [PictureSummary]) -> Self {
        Self {
            kind: document.kind,
            layout: document.layout,
            sources: &document.sources,
            zone: document.zone.as_ref().map(|zone| Zone::new(zone, pictures)),
            data: &document.data,
            signers: document.signers.iter().map(Signer::new).collect(),
            seals: document.seals.iter().map(Seal::new).collect(),
        }
    }
}

/// A zone as it was read from a picture.
#[derive(Serialize)]
struct Zone<'a> {
    source: &'a str,
    lines: &'a [Box<str>],
    certainty: f64,
    sure: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pixels_per_inch: Option<u32>,
    unsure: Vec<Doubt<'a>>,
    area: Area<'a>,
}

impl<'a> Zone<'a> {
    fn new(zone: &'a ZoneSummary, pictures: &'a [PictureSummary]) -> Self {
        Self {
            source: &zone.source,
            lines: &zone.lines,
            certainty: zone.certainty.fraction(),
            sure: zone.sure,
            pixels_per_inch: zone.pixels_per_inch,
            unsure: zone.doubts.iter().map(|doubt| Doubt::new(doubt, pictures)).collect(),
            area: Area::new(zone.area, pictures),
        }
    }
}

/// A character that was not read surely.
#[derive(Serialize)]
struct Doubt<'a> {
    line: usize,
    column: usize,
    read: char,
    certainty: f64,
    could_be: &'a [char],
    area: Area<'a>,
}

impl<'a> Doubt<'a> {
    fn new(doubt: &'a DoubtSummary, pictures: &'a [PictureSummary]) -> Self {
        let DoubtSummary { line, column, read, certainty, plausible, area } = doubt;
        Self {
            line: *line,
            column: *column,
            read: *read,
            certainty: certainty.fraction(),
            could_be: plausible,
            area: Area::new(*area, pictures),
        }
    }
}

#[derive(Serialize)]
struct Stated {
    value: Json,
    source: &'static str,
}

fn by_field<S: Serializer>(data: &&[Datum], serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(data.len()))?;
    for Datum { field, value, source } in *data {
        map.serialize_entry(field, &Stated { value: plain(value), source: source.as_str() })?;
    }
    map.end()
}

#[derive(Serialize)]
struct Seal<'a> {
    source: &'a str,
    kind: Option<&'static str>,
    status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    sub_indication: Option<&'static str>,
    trust_level: &'static str,
}

impl<'a> Seal<'a> {
    fn new(seal: &'a SealSummary) -> Self {
        let SealSummary { source, kind, status, sub_indication, trust_level } = seal;
        Self { source, kind: *kind, status, sub_indication: *sub_indication, trust_level }
    }
}

#[derive(Serialize)]
struct Signer<'a> {
    of: &'static str,
    country: Option<String>,
    subject: &'a str,
    serial: &'a str,
    not_before: Option<String>,
    not_after: Option<String>,
    anchor: Option<Anchor<'a>>,
}

impl<'a> Signer<'a> {
    fn new(signer: &'a SignerSummary) -> Self {
        Self {
            of: signer.of,
            country: signer.country.map(|c| c.to_string()),
            subject: &signer.subject,
            serial: &signer.serial,
            not_before: signer.validity.map(|(from, _)| from.to_string()),
            not_after: signer.validity.map(|(_, to)| to.to_string()),
            anchor: signer.anchor.as_ref().map(Anchor::new),
        }
    }
}

#[derive(Serialize)]
struct Anchor<'a> {
    country: Option<String>,
    subject: &'a str,
    sha256: &'a str,
    not_after: Option<String>,
    vouchers: Vec<Voucher>,
}

impl<'a> Anchor<'a> {
    fn new(anchor: &'a AnchorSummary) -> Self {
        Self {
            country: anchor.country.map(|c| c.to_string()),
            subject: &anchor.subject,
            sha256: &anchor.sha256,
            not_after: anchor.not_after.map(|t| t.to_string()),
            vouchers: anchor.vouchers.iter().map(Voucher::new).collect(),
        }
    }
}

#[derive(Serialize)]
struct Voucher {
    kind: &'static str,
    country: Option<String>,
    since: String,
}

impl Voucher {
    fn new(voucher: &VoucherSummary) -> Self {
        Self {
            kind: voucher.kind,
            country: voucher.country.map(|c| c.to_string()),
            since: voucher.since.to_string(),
        }
    }
}

/// A value as JSON has it.
fn plain(value: &Value) -> Json {
    match value {
        Value::Number(number) => (*number).into(),
        Value::Unknown => Json::Null,
        other => other.to_string().into(),
    }
}
