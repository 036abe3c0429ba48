//! What of an inspection names nobody: kept with the transaction when its evidence goes (the logging profile "basic" of TR-03135-2, 4.1.3).

use crate::verify::lookups;
use crate::{Check, DocumentSummary, Finding, Inspection, Missing, RunMode, Severity, Value};
use minicbor::bytes::ByteArray;
use minicbor::{Decode, Encode, Encoder, decode, encode};
use spartel_base::CheckResult;
use spartel_ledger::id::Code;

/// Results, reasons and versions, without a name, a number or a picture, and without the arguments of findings.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Basic {
    /// All counted checks aggregated.
    #[n(0)]
    #[cbor(encode_with = "put_result", decode_with = "take_result")]
    pub overall: CheckResult,
    /// In how many demanded checks nothing was found, where it is all clear.
    #[n(1)]
    pub all_clear: Option<u16>,
    /// How many demanded checks have ended.
    #[n(2)]
    pub ended: u16,
    /// Those that have not.
    #[n(3)]
    pub missing: Vec<BasicMissing>,
    /// The checks, without the groups that are made of them.
    #[n(4)]
    pub checks: Vec<BasicCheck>,
    /// What the results mean.
    #[n(5)]
    pub findings: Vec<BasicFinding>,
    /// The documents.
    #[n(6)]
    pub documents: Vec<BasicDocument>,
    /// What it was a function of, beside the evidence.
    #[n(7)]
    pub versions: Versions,
}

/// A demanded check that has not ended.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct BasicMissing {
    /// The document, from 0.
    #[n(0)]
    pub document: Option<u8>,
    /// The identifier of the check's routine.
    #[n(1)]
    pub check: ByteArray<16>,
    /// Which file or component.
    #[n(2)]
    pub of: Option<String>,
    /// Why it has not ended.
    #[n(3)]
    pub reason: Code,
}

/// A check with its result.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct BasicCheck {
    /// The document, from 0.
    #[n(0)]
    pub document: Option<u8>,
    /// The identifier of its routine.
    #[n(1)]
    pub check: ByteArray<16>,
    /// Which file or component.
    #[n(2)]
    pub of: Option<String>,
    /// What came out.
    #[n(3)]
    #[cbor(encode_with = "put_result", decode_with = "take_result")]
    pub result: CheckResult,
    /// Why.
    #[n(4)]
    pub reason: Code,
    /// How it was asked for.
    #[n(5)]
    #[cbor(encode_with = "put_mode", decode_with = "take_mode")]
    pub mode: RunMode,
    /// Whether it counts in the result.
    #[n(6)]
    pub counted: bool,
    /// The margin in thousandths, where it is graded.
    #[n(7)]
    pub margin: Option<i16>,
}

/// A finding without its arguments.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct BasicFinding {
    /// What it says.
    #[n(0)]
    pub code: Code,
    /// Its weight.
    #[n(1)]
    #[cbor(encode_with = "put_severity", decode_with = "take_severity")]
    pub severity: Severity,
    /// The document, from 0.
    #[n(2)]
    pub document: Option<u8>,
}

/// What kind of document it is, and who issued it: neither who holds it nor of which nationality.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct BasicDocument {
    /// The kind.
    #[n(0)]
    pub kind: Code,
    /// The layout of its zone.
    #[n(1)]
    pub layout: Option<String>,
    /// The issuing state or organisation by its code, where it is one that issues.
    #[n(2)]
    pub issuer: Option<String>,
}

/// What a result is a function of, beside the evidence.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Versions {
    /// SHA-256 over the trust data.
    #[n(0)]
    pub trust: ByteArray<32>,
    /// The release of the program.
    #[n(1)]
    pub release: String,
    /// SHA-256 over the catalogue of checks.
    #[n(2)]
    pub catalogue: ByteArray<32>,
    /// The models by name, each with the SHA-256 of its file in hexadecimal digits.
    #[n(3)]
    pub models: Vec<(String, String)>,
    /// The profile.
    #[n(4)]
    pub profile: String,
    /// SHA-256 over the profile.
    #[n(5)]
    pub policy: ByteArray<32>,
    /// The time of the inspection in seconds since 1970, UTC.
    #[n(6)]
    pub at: i64,
}

impl Basic {
    /// What of an inspection names nobody.
    #[must_use]
    pub fn of(inspection: &Inspection) -> Self {
        let checks = inspection.checks.iter().filter(|check| !check.is_group());
        Self {
            overall: inspection.outcome.overall(),
            all_clear: inspection.outcome.all_clear().map(|clear| counted(clear.checks())),
            ended: counted(inspection.required.ended()),
            missing: inspection.required.missing().iter().map(missing).collect(),
            checks: checks.map(check).collect(),
            findings: inspection.findings.iter().map(finding).collect(),
            documents: inspection.documents.iter().map(document).collect(),
            versions: versions(inspection),
        }
    }

    /// The documents in which a check found something; none stands for what was found between documents.
    pub fn failed(&self) -> impl Iterator<Item = Option<u8>> {
        let failed = |check: &&BasicCheck| check.counted && check.result == CheckResult::Failed;
        self.checks.iter().filter(failed).map(|check| check.document)
    }

    /// Whether lists report a document, and no check of a document itself found anything.
    #[must_use]
    pub fn is_reported_alone(&self) -> bool {
        let failed = |check: &&BasicCheck| check.counted && check.result == CheckResult::Failed;
        let by_list = |check: &BasicCheck| *check.check == lookups::REPORTED.entry().uuid.0.to_be_bytes();
        let mut failed = self.checks.iter().filter(failed).peekable();
        failed.peek().is_some() && failed.all(by_list)
    }

    /// What it comes to, by the code of [`Outcome`](crate::Outcome).
    #[must_use]
    pub const fn outcome(&self) -> &'static str {
        crate::result::meaning(self.overall, self.all_clear.is_some()).1
    }
}

fn counted(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}

/// The identifier of the check at a path of the catalogue.
fn routine(path: &str) -> ByteArray<16> {
    let uuid = crate::catalogue::find(path).map_or(0, |id| id.entry().uuid.0);
    ByteArray::from(uuid.to_be_bytes())
}

fn missing(missing: &Missing) -> BasicMissing {
    BasicMissing {
        document: missing.document,
        check: routine(missing.path),
        of: missing.of.map(str::to_owned),
        reason: Code::new(missing.reason.as_str()),
    }
}

fn check(check: &Check) -> BasicCheck {
    BasicCheck {
        document: check.document,
        check: ByteArray::from(check.id.entry().uuid.0.to_be_bytes()),
        of: check.of.map(str::to_owned),
        result: check.result,
        reason: Code::new(check.reason.as_str()),
        mode: check.mode,
        counted: check.counted,
        margin: check.margin.map(crate::Margin::thousandths),
    }
}

fn finding(finding: &Finding) -> BasicFinding {
    BasicFinding {
        code: Code::new(finding.code.as_str()),
        severity: finding.severity,
        document: finding.document,
    }
}

fn document(document: &DocumentSummary) -> BasicDocument {
    let issuer = document.data.iter().find(|datum| datum.field == "issuer").map(|datum| &datum.value);
    // Letters that are no state's could be anything: they are not kept.
    let issuer = match issuer {
        Some(Value::Country(code)) if code.country().is_some() => Some(code.letters().to_owned()),
        _ => None,
    };
    let layout = document.layout.map(str::to_owned);
    BasicDocument { kind: Code::new(document.kind), layout, issuer }
}

fn versions(inspection: &Inspection) -> Versions {
    let models = inspection.engine.models.iter();
    Versions {
        trust: ByteArray::from(inspection.trust.sha256),
        release: inspection.engine.release.to_owned(),
        catalogue: ByteArray::from(inspection.engine.catalogue),
        models: models.map(|model| (model.name.to_owned(), model.sha256.clone())).collect(),
        profile: inspection.policy.name.to_string(),
        policy: ByteArray::from(inspection.policy.sha256),
        at: inspection.at.0,
    }
}

macro_rules! numbered {
    ($put:ident, $take:ident, $type:ty) => {
        fn $put<C, W: encode::Write>(
            value: &$type,
            e: &mut Encoder<W>,
            _: &mut C,
        ) -> Result<(), encode::Error<W::Error>> {
            let at = <$type>::ALL.iter().position(|one| one == value).unwrap_or(<$type>::ALL.len());
            e.u8(u8::try_from(at).unwrap_or(u8::MAX))?.ok()
        }

        fn $take<C>(d: &mut minicbor::Decoder<'_>, _: &mut C) -> Result<$type, decode::Error> {
            let (at, number) = (d.position(), d.u8()?);
            let one = <$type>::ALL.get(usize::from(number)).copied();
            one.ok_or_else(|| decode::Error::message("no such number").at(at))
        }
    };
}

// The places in these lists are frozen with the format: a test holds them.
numbered!(put_result, take_result, CheckResult);
numbered!(put_mode, take_mode, RunMode);
numbered!(put_severity, take_severity, Severity);
