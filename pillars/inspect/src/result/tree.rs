//! From single results to the tree: every check that the profile asks for, groups with their aggregated results.

use spartel_base::{CheckResult, IcaoCode};

use super::{Check, Record};
use crate::catalogue::{CheckId, LEN};
use crate::{Policy, ReasonCode, RunMode};

const OPTICAL: CheckId = CheckId::of("OpticalChecks");
const ELECTRONIC: CheckId = CheckId::of("ElectronicChecks");
const APPLICATIONS: CheckId = CheckId::of("ElectronicChecks/SelectableApplicationsCheck");
const ACCESS: CheckId = CheckId::of("ElectronicChecks/AccessProtocolsCheck");
const AUTHENTICITY: CheckId = CheckId::of("ElectronicChecks/AuthenticityCheck");
const CROSS: CheckId = CheckId::of("CrossDocumentChecks");
const BACKGROUND: CheckId = CheckId::of("BackgroundChecks");
const HOLDER: CheckId = CheckId::of("HolderChecks");
const OFFICER: CheckId = CheckId::of("OfficerChecks");

/// Which rows of the catalogue a tree takes: those of one document, or those between documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// Everything but the checks between documents.
    Document(u8),
    /// The checks between documents.
    Cross,
}

impl Part {
    fn takes(self, id: CheckId) -> bool {
        id.is_within(CROSS) == (self == Self::Cross)
    }

    const fn document(self) -> Option<u8> {
        match self {
            Self::Document(number) => Some(number),
            Self::Cross => None,
        }
    }
}

/// Appends the lines of one part in the order of the catalogue; yields the aggregated result of its outermost groups.
pub(crate) fn build(
    policy: &Policy,
    part: Part,
    mut records: Vec<Record>,
    issuer: Option<IcaoCode>,
    into: &mut Vec<Check>,
) -> CheckResult {
    records.sort_by_key(|record| record.id);
    let groups = Groups::aggregate(policy, part, &records, issuer);
    let mut next = records.iter().peekable();
    for (id, mode) in policy.asked().filter(|(id, _)| part.takes(*id)) {
        let line = |record: Record| {
            let Record { of, result, reason, margin, area, .. } = record;
            let counted = groups.counts(mode);
            Check { id, document: part.document(), of, result, reason, mode, margin, area, counted }
        };
        if id.entry().group {
            into.push(line(Record::new(id, groups.results[id.index()], ReasonCode::Aggregated)));
            continue;
        }
        while next.next_if(|record| record.id < id).is_some() {}
        if next.peek().is_none_or(|record| record.id != id) {
            into.push(line(Record::new(id, CheckResult::NotSupported, absent(id))));
        }
        while let Some(record) = next.next_if(|record| record.id == id) {
            into.push(line(*record));
        }
    }
    groups.overall
}

/// Why a check that nobody performed is not supported: what it would have needed.
fn absent(id: CheckId) -> ReasonCode {
    let within = |groups: &[CheckId]| groups.iter().any(|group| id.is_within(*group));
    if within(&[APPLICATIONS, ACCESS, AUTHENTICITY]) {
        ReasonCode::NoChipSession
    } else if within(&[BACKGROUND]) {
        ReasonCode::NoLookup
    } else if within(&[HOLDER]) {
        ReasonCode::NoHolder
    } else if within(&[OFFICER]) {
        ReasonCode::NoOfficer
    } else if within(&[CROSS]) {
        ReasonCode::NoSecondDocument
    } else if within(&[OPTICAL]) && id.entry().inputs != "MRZ text" || id.entry().inputs == "barcode image" {
        ReasonCode::NoImage
    } else {
        ReasonCode::NoInput
    }
}

/// Aggregated results of all groups.
struct Groups {
    results: [CheckResult; LEN],
    overall: CheckResult,
    /// The condition for leaving out spectral checks is met: a listed country, and a successful chip (TR-03135-2, 4.4.2).
    ignoring: bool,
}

impl Groups {
    /// One pass from the last row to the first: children stand after their parents, so that a group is complete when
    /// its own row is reached. The chip stands after the page, so that the condition is known when the page is reached.
    fn aggregate(policy: &Policy, part: Part, records: &[Record], issuer: Option<IcaoCode>) -> Self {
        let results = [CheckResult::NotSupported; LEN];
        let mut groups = Self { results, overall: CheckResult::NotSupported, ignoring: false };
        let mut rest = records.iter().rev().peekable();
        let mut sufficed = None;
        for index in (0..LEN).rev() {
            let id = CheckId::at(index);
            while let Some(record) = rest.next_if(|record| record.id == id) {
                groups.results[index] = groups.results[index].and(record.result);
            }
            let Some(mode) = policy.mode(id).filter(|_| part.takes(id)) else { continue };
            if sufficed == Some(id) {
                groups.results[index] = CheckResult::Successful;
            }
            if id == ELECTRONIC {
                let listed = issuer.is_some_and(|issuer| policy.is_listed(issuer));
                groups.ignoring = listed && groups.results[index] == CheckResult::Successful;
            }
            let result = groups.results[index];
            let parent = id.entry().parent;
            // One success of a protocol is enough (Tables 5.83 and 5.102).
            if result == CheckResult::Successful && matches!(parent, Some(AUTHENTICITY | ACCESS)) {
                sufficed = parent;
            }
            if groups.counts(mode) {
                let above = parent.map_or(&mut groups.overall, |parent| &mut groups.results[parent.index()]);
                *above = above.and(result);
            }
        }
        groups
    }

    /// TR-03135-1, 3.8.
    const fn counts(&self, mode: RunMode) -> bool {
        match mode {
            RunMode::Mandatory | RunMode::Optional => true,
            RunMode::ConditionallyIgnored => !self.ignoring,
            RunMode::Evaluatory => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BASIC: CheckId =
        CheckId::of("OpticalChecks/SpectrallySelectiveVerificationCheck/SsvGroupCheck/BasicCheck");
    const ACTIVE: CheckId = CheckId::of("ElectronicChecks/AuthenticityCheck/ActiveAuthCheck");
    const CHIP: CheckId = CheckId::of("ElectronicChecks/AuthenticityCheck/ChipAuthCheck");
    const AUTHORITY: CheckId = CheckId::of(
        "ElectronicChecks/IssuerCertificatesCheck/SecurityFileCheck/CountrySignerValidityPeriodCheck",
    );

    fn overall(policy: &Policy, records: &[(CheckId, CheckResult)], issuer: &[u8; 3]) -> CheckResult {
        let record = |&(id, result)| Record::new(id, result, ReasonCode::Ok);
        let records = records.iter().map(record).collect();
        build(policy, Part::Document(0), records, IcaoCode::new(*issuer), &mut Vec::new())
    }

    #[test]
    fn one_successful_protocol_is_enough_and_a_failed_one_alone_fails() {
        let policy = Policy::named("stationary").unwrap();
        let of = |records: &[_]| overall(&policy, records, b"UTO");
        use CheckResult::{Failed, NotSupported, Successful, Undetermined};
        assert_eq!(of(&[(ACTIVE, Failed), (CHIP, Successful)]), Successful);
        assert_eq!(of(&[(ACTIVE, Failed), (CHIP, NotSupported)]), Failed);
        assert_eq!(of(&[(ACTIVE, Undetermined), (CHIP, NotSupported)]), Undetermined);
    }

    #[test]
    fn what_is_evaluatory_is_logged_and_not_counted() {
        let policy = Policy::named("stationary").unwrap();
        let records = [(AUTHORITY, CheckResult::Failed), (CHIP, CheckResult::Successful)];
        assert_eq!(overall(&policy, &records, b"UTO"), CheckResult::Successful);
    }

    #[test]
    fn spectral_checks_are_ignored_for_listed_countries_with_a_successful_chip_alone() {
        let text = r#"
            name = "listed"
            purpose = "tests"
            capabilities = ["CAPTURE_FULL_PAGE_UV", "READ_ELECTRONIC"]
            ignore_for = ["UTO"]
            [modes]
            conditionallyIgnored = ["OpticalChecks/SpectrallySelectiveVerificationCheck"]
            [[required]]
            when = "always"
            checks = ["ElectronicChecks/AuthenticityCheck"]
        "#;
        let policy = Policy::parse(text).unwrap();
        use CheckResult::{Failed, NotSupported, Successful};
        let of = |chip, issuer| overall(&policy, &[(BASIC, Failed), (CHIP, chip)], issuer);
        assert_eq!(of(Successful, b"UTO"), Successful);
        assert_eq!(of(Successful, b"MAR"), Failed);
        assert_eq!(of(NotSupported, b"UTO"), Failed);
    }

    #[test]
    fn a_tree_has_every_check_asked_for_in_the_order_of_the_catalogue() {
        for name in Policy::names() {
            let policy = Policy::named(name).unwrap();
            let mut checks = Vec::new();
            build(&policy, Part::Document(0), Vec::new(), None, &mut checks);
            build(&policy, Part::Cross, Vec::new(), None, &mut checks);
            checks.sort_by_key(|check| check.id);
            assert!(checks.iter().map(|check| check.id).eq(policy.asked().map(|(id, _)| id)), "{name}");
            assert!(checks.iter().all(|check| check.result == CheckResult::NotSupported));
        }
    }
}
