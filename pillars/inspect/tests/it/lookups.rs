//! Lists of lost and stolen documents: a report says "reported", an answer that is missing says nothing, and neither is ever green.

use crate::world::{DOCUMENT, TRUST, evidence, issue, report, unexplained};
use spartel_base::CheckResult;
use spartel_inspect::{
    Answer, Content, FindingCode as F, Inspection, Lookup, Policy, ReasonCode, Report, Severity, Subject,
    subjects, verify,
};
use spartel_utopia::{Files, REFERENCE};
use std::sync::LazyLock;

static DESK: LazyLock<Policy> = LazyLock::new(|| Policy::named("desk").expect("a profile"));
const LOOKUP: &str = "BackgroundChecks/LostStolenDocumentCheck";

fn lookup(of: &Subject, answer: Answer) -> Lookup {
    let (list, version) = ("UTO lost and stolen".into(), "2026-11-20".into());
    Lookup { list, version, at: REFERENCE, of: of.clone(), answer }
}

fn asked(files: &Files, lookups: &[Lookup], policy: &Policy) -> Inspection {
    let mut pieces = evidence(files);
    for lookup in lookups {
        pieces.add("list", Content::Lookup(lookup));
    }
    verify(&pieces, &TRUST, policy, REFERENCE)
}

/// What the check came to, in each document.
fn came(inspection: &Inspection) -> Vec<(CheckResult, ReasonCode)> {
    let of_lists = inspection.checks.iter().filter(|check| check.path() == LOOKUP);
    of_lists.map(|check| (check.result, check.reason)).collect()
}

fn of(files: &Files) -> Subject {
    let [one] = &subjects(&evidence(files))[..] else { panic!("one document") };
    one.clone()
}

#[test]
fn a_list_is_asked_about_number_issuer_and_kind_of_each_document() {
    let subject = of(&issue("passport"));
    assert_eq!((subject.issuer.as_str(), subject.kind), ("UTO", 'P'));
    assert!(subject.number.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit()));
    assert_eq!(subjects(&evidence(&issue("visa-and-passport"))).len(), 2);
    assert_eq!(subjects(&spartel_inspect::Evidence::new()), []);
}

#[test]
fn all_clear_takes_an_answer_about_this_document_and_no_other() {
    let files = issue("passport");
    let subject = of(&files);
    let without = asked(&files, &[], &DESK);
    assert_eq!(came(&without), [(CheckResult::NotSupported, ReasonCode::NoLookup)]);
    assert!(without.outcome.all_clear().is_none());
    let answered = asked(&files, &[lookup(&subject, Answer::NoHit)], &DESK);
    assert_eq!(came(&answered), [(CheckResult::Successful, ReasonCode::Ok)], "{}", report(&answered));
    let (desk, document) = (answered.outcome.all_clear(), asked(&files, &[], &DOCUMENT));
    assert_eq!(
        desk.map(|clear| clear.checks()),
        document.outcome.all_clear().map(|clear| clear.checks() + 1)
    );
    assert!(answered.findings.iter().any(|finding| finding.code == F::NotReportedAsOf));
    let others = [
        Subject { number: format!("{}0", subject.number), ..subject.clone() },
        Subject { issuer: spartel_base::IcaoCode::GERMANY, ..subject.clone() },
        Subject { kind: 'V', ..subject },
    ];
    for other in others {
        for answer in [Answer::NoHit, Answer::Hit(Report::Stolen), Answer::Unreachable] {
            let inspection = asked(&files, &[lookup(&other, answer)], &DESK);
            assert_eq!(came(&inspection), came(&without), "{other:?} {answer:?}");
            assert_eq!(inspection.findings, without.findings);
        }
    }
}

#[test]
fn a_report_is_a_finding_and_a_list_that_cannot_be_reached_is_never_green() {
    let files = issue("passport");
    let subject = of(&files);
    for reason in Report::ALL {
        let lookups = [lookup(&subject, Answer::NoHit), lookup(&subject, Answer::Hit(reason))];
        let inspection = asked(&files, &lookups, &DESK);
        assert_eq!(came(&inspection), [(CheckResult::Failed, ReasonCode::Reported)]);
        let found = inspection.findings.iter().find(|finding| finding.code == F::DocumentReported);
        let found = found.expect("a finding");
        assert_eq!(
            (found.severity, found.args[1].1.to_string()),
            (Severity::Critical, reason.as_str().into())
        );
        assert_eq!(Report::parse(reason.as_str()), Some(reason));
    }
    let unreachable = lookup(&subject, Answer::Unreachable);
    for lookups in [vec![unreachable.clone()], vec![lookup(&subject, Answer::NoHit), unreachable.clone()]] {
        let inspection = asked(&files, &lookups, &DESK);
        assert_eq!(came(&inspection), [(CheckResult::Aborted, ReasonCode::LookupUnreachable)]);
        assert!(inspection.outcome.all_clear().is_none());
        assert_eq!(inspection.outcome.overall(), CheckResult::Aborted);
        assert_eq!(unexplained(&inspection), None);
    }
    let both = [unreachable, lookup(&subject, Answer::Hit(Report::Lost))];
    assert_eq!(came(&asked(&files, &both, &DESK)), [(CheckResult::Failed, ReasonCode::Reported)]);
}

#[test]
fn a_page_and_a_chip_of_two_numbers_are_both_asked_about() {
    let mut files = issue("passport");
    let other = issue("passport-rsa");
    files.insert("mrz.txt".into(), other["mrz.txt"].clone());
    let pieces = evidence(&files);
    let both = subjects(&pieces);
    assert_eq!(both.len(), 2);
    for (at, subject) in both.iter().enumerate() {
        let one = asked(&files, &[lookup(subject, Answer::NoHit)], &DESK);
        assert_eq!(came(&one), [(CheckResult::NotSupported, ReasonCode::NoLookup)]);
        let lookups = [lookup(subject, Answer::NoHit), lookup(&both[1 - at], Answer::Hit(Report::Stolen))];
        assert_eq!(came(&asked(&files, &lookups, &DESK)), [(CheckResult::Failed, ReasonCode::Reported)]);
    }
}

#[test]
fn each_document_has_its_own_answers() {
    let files = issue("visa-and-passport");
    let subjects = subjects(&evidence(&files));
    let passport = subjects.iter().find(|subject| subject.kind == 'P').expect("a passport");
    let inspection = asked(&files, &[lookup(passport, Answer::Hit(Report::Revoked))], &DESK);
    let expected =
        [(CheckResult::Failed, ReasonCode::Reported), (CheckResult::NotSupported, ReasonCode::NoLookup)];
    assert_eq!(came(&inspection), expected);
}

/// Who asks for files alone is told the same, whatever a list says.
#[test]
fn a_profile_that_asks_no_list_is_unmoved_by_answers() {
    let files = issue("passport");
    let subject = of(&files);
    let plain = format!("{:?}", asked(&files, &[], &DOCUMENT));
    for answer in [Answer::NoHit, Answer::Hit(Report::Stolen), Answer::Unreachable] {
        assert_eq!(format!("{:?}", asked(&files, &[lookup(&subject, answer)], &DOCUMENT)), plain);
    }
}
