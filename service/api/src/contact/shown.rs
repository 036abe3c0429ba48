//! What is shown of a contact: nothing that names anybody.

use super::asked::{Place, Region};
use crate::hex;
use crate::id::Id;
use crate::listed as word;
use serde::Serialize;
use spartel_inspect::transaction as t;
use spartel_inspect::transaction::{Basic, Phase, Transaction};
use utoipa::ToSchema;

/// A part of a list of contacts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Contacts {
    /// The contacts, newest first.
    pub contacts: Vec<Line>,
    /// Where it goes on, as the parameter `after`; absent at the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

/// With whom somebody may speak in private.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Interviews {
    /// Contacts that have not ended, those in which something happened last first.
    pub contacts: Vec<Awaited>,
}

/// A contact whose traveller may be spoken to in private: what finds the person, and nothing of what was found about a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Awaited {
    /// Its name.
    pub id: Id,
    /// Its number for paper and speech.
    pub number: String,
    /// Where it is.
    pub post: String,
    /// When it began, in milliseconds since 1970.
    pub opened: i64,
}

/// A contact in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Line {
    /// Its name.
    pub id: Id,
    /// Its number for paper and speech.
    pub number: String,
    /// Where it is.
    pub post: String,
    /// Which way the traveller goes.
    pub direction: String,
    /// When it began, in milliseconds since 1970.
    pub opened: i64,
    /// When something happened last, in milliseconds since 1970.
    pub changed: i64,
    /// How far it is.
    pub phase: String,
    /// Whether it should have ended and could not.
    pub unresolved: bool,
    /// The outcome of the last checks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<String>,
    /// The kind of the first document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Who issued it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issuer: Option<String>,
    /// Whether it ended with nothing found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nothing_found: Option<bool>,
    /// Who is in charge.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub officer: Option<Id>,
}

/// A contact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Contact {
    /// Its name.
    pub id: Id,
    /// Its number for paper and speech.
    #[schema(example = "UTO1-2026-004217")]
    pub number: String,
    /// How many events it has: what was decided by an older one is refused.
    pub version: u64,
    /// Which way the traveller goes.
    pub direction: word::Direction,
    /// Where.
    pub place: Place,
    /// The vehicle or family that the traveller belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<Id>,
    /// The profile of checks.
    pub profile: String,
    /// How far it is: `open`, `referred`, `ended` or `merged`.
    pub phase: &'static str,
    /// The contact in which it goes on, where it was merged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merged_into: Option<Id>,
    /// Whether it ended with nothing found, so that its evidence is gone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nothing_found: Option<bool>,
    /// Whether it should have ended and could not.
    pub unresolved: bool,
    /// The officer whose contact it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub officer: Option<Id>,
    /// Its evidence.
    pub bundles: Vec<Bundle>,
    /// The checks that ran, oldest first.
    pub runs: Vec<Run>,
    /// In how many checks nothing was found, where it is all clear.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub all_clear: Option<u16>,
    /// Whether something was found of which no officer has said what they make.
    pub wants_assessment: bool,
    /// What was observed.
    pub observations: Vec<Observed>,
    /// What was assessed.
    pub assessments: Vec<Assessed>,
    /// Whether the safeguards are cleared.
    pub safeguarded: bool,
    /// What was done.
    pub acts: Vec<Acted>,
}

/// Pieces of evidence that came in together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Bundle {
    /// Its name.
    pub id: Id,
    /// What the pieces are.
    pub pieces: Vec<word::PieceKind>,
}

/// Checks that ran.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Run {
    /// Its name, by which the whole tree is read.
    pub id: Id,
    /// Whether it ran over all the evidence that there is.
    pub current: bool,
    /// What it comes to: `all-clear`, `failed`, `undetermined` or `incomplete`.
    pub outcome: &'static str,
    /// How many demanded checks have ended.
    pub ended: u16,
    /// Those that have not.
    pub missing: Vec<Missing>,
    /// What the results mean.
    pub findings: Vec<Finding>,
    /// The documents.
    pub documents: Vec<Document>,
    /// What it was a function of, beside the evidence.
    pub versions: Versions,
    /// Which of the five inputs are others than those of the run before: `evidence`, `trust`, `policy`, `engine`, `at`. None of the first run.
    pub changed: Vec<&'static str>,
}

/// A demanded check that has not ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Missing {
    /// The document, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<u8>,
    /// The identifier of the check's routine.
    pub check: Id,
    /// Which file or component.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<String>,
    /// Why it has not ended.
    pub reason: String,
}

/// What results mean.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Finding {
    /// The code.
    pub code: String,
    /// Its weight.
    pub severity: &'static str,
    /// The document, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<u8>,
}

/// What kind of document it is, and who issued it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Document {
    /// The kind.
    pub kind: String,
    /// The layout of its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub layout: Option<String>,
    /// The issuing state or organisation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issuer: Option<String>,
}

/// What a result is a function of, beside the evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Versions {
    /// SHA-256 over the trust data.
    pub trust: String,
    /// The release of the program.
    pub release: String,
    /// SHA-256 over the catalogue of checks.
    pub catalogue: String,
    /// The profile.
    pub profile: String,
    /// SHA-256 over the profile.
    pub policy: String,
    /// The time of the inspection in seconds since 1970, UTC.
    pub at: i64,
}

/// What an officer saw.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Observed {
    /// The version in which it was said, by which it is withdrawn.
    pub version: u64,
    /// What.
    pub code: word::Observation,
    /// Where, where it was seen in a picture; this may have gone to another contact since.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<Region>,
}

/// What an officer makes of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Assessed {
    /// The version in which it was said, by which it is withdrawn.
    pub version: u64,
    /// The checks that it goes by.
    pub run: Id,
    /// Which document of them, from 0.
    pub document: u8,
    /// At which level.
    pub level: word::Level,
    /// What the document is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authenticity: Option<word::Authenticity>,
    /// How it was issued.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issuance: Option<word::Issuance>,
    /// Who shows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bearer: Option<word::Bearer>,
    /// What was seen.
    pub because: Vec<word::Observation>,
}

/// What was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Acted {
    /// What.
    pub act: word::Act,
    /// In how many checks nothing was found, where it went by that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nothing_found: Option<u16>,
    /// By which reasons, where it went by reasons.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<String>,
    /// By which order of the post and without how many checks, where it went by one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub relaxed: Option<RelaxedBy>,
    /// Whether the officer's key confirmed it.
    pub confirmed: bool,
}

/// An order by which somebody went on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct RelaxedBy {
    /// The order, in the log of the post.
    pub order: Id,
    /// The checks that were missing, by the identifiers of their routines.
    pub without: Vec<Id>,
}

impl Contact {
    /// What is shown of a transaction.
    #[must_use]
    pub fn of(id: Id, transaction: &Transaction) -> Self {
        let opened = transaction.opened();
        let (phase, merged_into, nothing_found) = phase(transaction.phase());
        Self {
            id,
            number: opened.number.clone(),
            version: transaction.version(),
            direction: opened.direction.into(),
            place: place(&opened.place),
            group: opened.group.map(Id::from),
            profile: opened.profile.to_string(),
            phase,
            merged_into,
            nothing_found,
            unresolved: transaction.is_unresolved(),
            officer: transaction.officer().map(Id::from),
            bundles: transaction.bundles().iter().map(bundle).collect(),
            runs: runs(transaction.runs()),
            all_clear: transaction.all_clear(),
            wants_assessment: transaction.wants_assessment(),
            observations: transaction.observations().iter().map(|seen| observed(transaction, seen)).collect(),
            assessments: transaction.assessments().iter().map(assessed).collect(),
            safeguarded: transaction.is_cleared(),
            acts: transaction.acts().iter().map(acted).collect(),
        }
    }
}

fn phase(phase: Phase) -> (&'static str, Option<Id>, Option<bool>) {
    match phase {
        Phase::Open => ("open", None, None),
        Phase::Referred => ("referred", None, None),
        Phase::Ended { nothing_found } => ("ended", None, Some(nothing_found)),
        Phase::Merged(into) => ("merged", Some(into.into()), None),
    }
}

fn place(place: &t::Place) -> Place {
    let name = place.name.as_ref().map(ToString::to_string);
    Place { post: place.post.to_string(), kind: place.kind.into(), name }
}

fn bundle(bundle: &t::Brought) -> Bundle {
    Bundle { id: bundle.bundle.into(), pieces: bundle.pieces.iter().copied().map(Into::into).collect() }
}

/// Runs, each with what is different from the one before it.
fn runs(runs: &[t::Run]) -> Vec<Run> {
    let before = std::iter::once(None).chain(runs.iter().map(Some));
    runs.iter()
        .zip(before)
        .map(|(of, before)| run(of, before.map_or_else(Vec::new, |it| changed(it, of))))
        .collect()
}

/// Which inputs of a run are others than those of another.
fn changed(before: &t::Run, run: &t::Run) -> Vec<&'static str> {
    let (old, new) = (&before.basic.versions, &run.basic.versions);
    let engine = |of: &t::Versions| (of.release.clone(), of.catalogue, of.models.clone());
    let inputs = [
        ("evidence", before.bundles != run.bundles),
        ("trust", old.trust != new.trust),
        ("policy", (&old.profile, old.policy) != (&new.profile, new.policy)),
        ("engine", engine(old) != engine(new)),
        ("at", old.at != new.at),
    ];
    inputs.into_iter().filter(|(_, differs)| *differs).map(|(input, _)| input).collect()
}

fn run(run: &t::Run, changed: Vec<&'static str>) -> Run {
    let Basic { ended, missing, findings, documents, versions, .. } = &run.basic;
    Run {
        id: run.stream.into(),
        current: run.covers_all,
        outcome: run.basic.outcome(),
        ended: *ended,
        missing: missing.iter().map(not_ended).collect(),
        findings: findings.iter().map(finding).collect(),
        documents: documents.iter().map(document).collect(),
        versions: Versions {
            trust: hex(&versions.trust[..]),
            release: versions.release.clone(),
            catalogue: hex(&versions.catalogue[..]),
            profile: versions.profile.clone(),
            policy: hex(&versions.policy[..]),
            at: versions.at,
        },
        changed,
    }
}

fn not_ended(missing: &t::BasicMissing) -> Missing {
    let t::BasicMissing { document, check, of, reason } = missing;
    Missing { document: *document, check: Id(**check), of: of.clone(), reason: reason.to_string() }
}

fn finding(finding: &t::BasicFinding) -> Finding {
    Finding {
        code: finding.code.to_string(),
        severity: finding.severity.as_str(),
        document: finding.document,
    }
}

fn document(document: &t::BasicDocument) -> Document {
    let t::BasicDocument { kind, layout, issuer } = document;
    Document { kind: kind.to_string(), layout: layout.clone(), issuer: issuer.clone() }
}

fn observed(transaction: &Transaction, (version, code): &(u64, t::Observation)) -> Observed {
    let region = transaction.region(*version).map(Region::from);
    Observed { version: *version, code: (*code).into(), region }
}

fn assessed((version, assessed): &(u64, t::Assessed)) -> Assessed {
    Assessed {
        version: *version,
        run: assessed.run.into(),
        document: assessed.document,
        level: assessed.level.into(),
        authenticity: assessed.authenticity.map(Into::into),
        issuance: assessed.issuance.map(Into::into),
        bearer: assessed.bearer.map(Into::into),
        because: assessed.because.iter().copied().map(Into::into).collect(),
    }
}

fn acted(acted: &t::Acted) -> Acted {
    let mut shown = Acted {
        act: acted.act.into(),
        nothing_found: None,
        reasons: Vec::new(),
        relaxed: None,
        confirmed: acted.assertion.is_some(),
    };
    match &acted.basis {
        t::Basis::NothingFound(checks) => shown.nothing_found = Some(*checks),
        t::Basis::Reasons(reasons) => shown.reasons = reasons.iter().map(ToString::to_string).collect(),
        t::Basis::Relaxed(t::Without { order, checks }) => {
            let without = checks.iter().map(|check| Id(**check)).collect();
            shown.relaxed = Some(RelaxedBy { order: (*order).into(), without });
        }
    }
    shown
}
