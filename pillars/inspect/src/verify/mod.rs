//! The inspection itself: evidence in, results out.

mod authenticity;
mod cause;
mod chip;
mod combined;
mod country;
mod cross;
mod document;
pub(crate) mod documents;
mod fields;
mod lights;
pub(crate) mod lookups;
mod optical;
mod print;
mod reading;
mod seal;
mod sealed;
mod seen;
mod signer;
mod steps;
mod summary;
mod zone;

use std::cmp::Reverse;

use spartel_base::{CheckResult, Timestamp};

use crate::result::tree::{self, Part};
use crate::result::{Recorder, Required};
use crate::{
    EngineVersion, Evidence, Finding, Inspection, Outcome, PictureSummary, Policy, PolicyVersion, Trust,
    When, catalogue,
};

/// The names of second and further documents in checks between documents.
const OTHERS: [&str; 7] =
    ["document-2", "document-3", "document-4", "document-5", "document-6", "document-7", "document-8"];
/// The name of all documents after these.
const FURTHER: &str = "document-9";

/// Inspects all documents in `evidence`. The same five inputs (the software being the fifth) give the same result, byte
/// for byte; an error in one piece of evidence takes nothing from the results of the others.
#[must_use]
pub fn verify(evidence: &Evidence<'_>, trust: &Trust<'_>, policy: &Policy, at: Timestamp) -> Inspection {
    let documents = documents::sort(evidence);
    let mut work = Work::new(policy);
    let mut sides = Vec::with_capacity(documents.len());
    // A visa is checked against the passport, which comes first.
    let passport = documents.first().and_then(documents::Document::zone);
    for (number, document) in documents.iter().enumerate() {
        let number = u8::try_from(number).unwrap_or(u8::MAX);
        let passport = passport.filter(|_| number > 0);
        let mut out = Recorder::new(policy, Some(number), at);
        let result = document::check(document, passport.as_ref(), (trust, at), &mut out);
        lookups::check(document, evidence, &mut out);
        work.close(Part::Document(number), out, result.issuer, |when| result.present.meets(when));
        work.documents.push(result.summary);
        sides.push(result.side);
    }
    let mut out = Recorder::new(policy, None, at);
    if let Some((first, others)) = sides.split_first() {
        let names = OTHERS.into_iter().chain(std::iter::repeat(FURTHER));
        for (other, of) in others.iter().zip(names) {
            cross::check(first, other, of, &mut out);
        }
    }
    let several = documents.len() > 1;
    work.close(Part::Cross, out, None, |when| several && when == When::SeveralDocuments);
    work.finish(seen::pictures(evidence), trust, at)
}

/// Results as they come in.
struct Work<'p> {
    policy: &'p Policy,
    overall: CheckResult,
    required: Required,
    checks: Vec<crate::Check>,
    findings: Vec<Finding>,
    documents: Vec<crate::DocumentSummary>,
}

impl<'p> Work<'p> {
    fn new(policy: &'p Policy) -> Self {
        Self {
            policy,
            overall: CheckResult::NotSupported,
            required: Required::default(),
            checks: Vec::with_capacity(catalogue::LEN),
            findings: Vec::new(),
            documents: Vec::new(),
        }
    }

    /// Takes what one part of the inspection came to.
    fn close(
        &mut self,
        part: Part,
        out: Recorder<'_>,
        issuer: Option<spartel_base::IcaoCode>,
        holds: impl Fn(When) -> bool,
    ) {
        let start = self.checks.len();
        let overall = tree::build(self.policy, part, out.records, issuer, &mut self.checks);
        self.overall = self.overall.and(overall);
        self.required.take(self.policy, &self.checks[start..], holds);
        self.findings.extend(out.findings);
    }

    fn finish(mut self, pictures: Vec<PictureSummary>, trust: &Trust<'_>, at: Timestamp) -> Inspection {
        // Stable: among equals the order of the checks stays.
        self.findings.sort_by_key(|finding| (Reverse(finding.severity), finding.document, finding.code));
        Inspection {
            outcome: Outcome::of(self.overall, &self.required),
            required: self.required,
            checks: self.checks,
            findings: self.findings,
            documents: self.documents,
            pictures,
            trust: trust.version(),
            engine: EngineVersion::current(),
            policy: PolicyVersion { name: self.policy.name().into(), sha256: *self.policy.version() },
            at,
        }
    }
}
