//! Every message that somebody asks for, with its arguments, from the tables of codes themselves.

use spartel_base::{CheckResult, Reason};
use spartel_inspect::{DataSource, FindingCode, ReasonCode, RunMode, Severity, catalogue};
use spartel_mrz::{Layout, MrzError, Position};
use std::collections::{BTreeMap, BTreeSet};

/// Labels of the program and their arguments.
const LABELS: [(&str, &[&str]); 29] = [
    ("ui-nothing-found", &["count"]),
    ("ui-failed", &["count"]),
    ("ui-undetermined", &[]),
    ("ui-incomplete", &["ended", "total"]),
    ("ui-document", &[]),
    ("ui-holder", &[]),
    ("ui-born", &[]),
    ("ui-expires", &[]),
    ("ui-number", &[]),
    ("ui-issuer", &[]),
    ("ui-nationality", &[]),
    ("ui-sex", &[]),
    ("ui-source-authentic", &[]),
    ("ui-source-unverified", &[]),
    ("ui-findings", &[]),
    ("ui-not-checked", &[]),
    ("ui-checks", &[]),
    ("ui-trust", &[]),
    ("ui-trust-empty", &[]),
    ("ui-signer", &[]),
    ("ui-vouched-by", &[]),
    ("ui-profile", &[]),
    ("ui-decides", &[]),
    ("ui-at", &[]),
    ("ui-why", &[]),
    ("ui-hint", &[]),
    ("value-unknown", &[]),
    ("date-day", &["day", "month", "year"]),
    ("date-month", &["month", "year"]),
];

/// What a document is.
const TYPES: [&str; 8] =
    ["passport", "identity-card", "visa", "etd", "crew", "residence-permit", "seal", "unknown"];

/// Files of the chip that have words; data groups come in addition.
const FILES: [&str; 4] = ["EF-COM", "EF-SOD", "EF-CardAccess", "EF-CardSecurity"];

/// What makes a certificate trusted.
const VOUCHERS: [&str; 2] = ["master-list", "national-decision"];

/// Places of a machine readable zone.
const ZONES: [&str; 3] = ["printed", "chip", "seal"];

/// Why a parser refuses; a new reason does not compile until it is here.
pub fn parse_reasons() -> Vec<&'static str> {
    use Reason as R;
    let all = [
        R::Truncated,
        R::TrailingData,
        R::BadLength,
        R::UnexpectedTag,
        R::Missing,
        R::Duplicate,
        R::BadValue,
        R::BadCharacter,
        R::BadDate,
        R::Unsupported,
        R::LimitExceeded,
    ];
    for reason in all {
        match reason {
            R::Truncated | R::TrailingData | R::BadLength | R::UnexpectedTag | R::Missing | R::Duplicate => {}
            R::BadValue | R::BadCharacter | R::BadDate | R::Unsupported | R::LimitExceeded => {}
        }
    }
    all.into_iter().map(Reason::code).collect()
}

/// Why a text is no zone.
pub fn mrz_errors() -> Vec<&'static str> {
    let position = Position { line: 1, column: 1 };
    let all = [
        MrzError::Empty,
        MrzError::NoSuchLayout { lines: 4, columns: 4 },
        MrzError::LineLength { line: 1, found: 43, expected: 44 },
        MrzError::Character { position, offset: 0, found: 'a' },
    ];
    for error in &all {
        match error {
            MrzError::Empty | MrzError::NoSuchLayout { .. } => {}
            MrzError::LineLength { .. } | MrzError::Character { .. } => {}
        }
    }
    all.iter().map(MrzError::code).collect()
}

/// Where data stand; a new place does not compile until it is here.
pub fn sources() -> Vec<&'static str> {
    use DataSource as S;
    let all = [S::AuthenticChip, S::AuthenticSeal, S::Printed, S::Chip, S::Seal];
    for source in all {
        match source {
            S::AuthenticChip | S::AuthenticSeal | S::Printed | S::Chip | S::Seal => {}
        }
    }
    all.into_iter().map(DataSource::as_str).collect()
}

/// Codes of fields of every layout.
pub fn fields() -> BTreeSet<&'static str> {
    Layout::ALL.into_iter().flat_map(|layout| layout.slots()).map(|slot| slot.kind.code()).collect()
}

/// Element names of the catalogue, and their ends of several elements, as ids write them.
pub fn check_ids() -> (BTreeSet<String>, BTreeSet<String>) {
    let mut names = BTreeSet::new();
    let mut longer = BTreeSet::new();
    for entry in catalogue::all() {
        names.insert(format!("check-{}", entry.name()));
        let mut end = entry.path;
        while end.contains('/') {
            longer.insert(format!("check-{}", end.replace('/', "_")));
            end = end.split_once('/').map_or("", |(_, rest)| rest);
        }
    }
    (names, longer)
}

/// Every message that must be there, with its arguments.
pub fn all() -> BTreeMap<String, BTreeSet<String>> {
    let mut known = BTreeMap::new();
    let mut add = |id: String, args: &[&str]| {
        known.insert(id, args.iter().map(|arg| (*arg).to_owned()).collect());
    };
    for code in FindingCode::ALL {
        add(format!("finding-{code}"), code.args());
    }
    for (id, args) in LABELS {
        add(id.to_owned(), args);
    }
    let plain: [(&str, Vec<String>); 13] = [
        ("reason", ReasonCode::ALL.iter().map(ToString::to_string).collect()),
        ("result", CheckResult::ALL.iter().map(|result| result.as_str().replace(' ', "-")).collect()),
        ("severity", Severity::ALL.iter().map(ToString::to_string).collect()),
        ("mode", RunMode::ALL.iter().map(ToString::to_string).collect()),
        ("field", fields().into_iter().map(str::to_owned).collect()),
        ("parse", parse_reasons().into_iter().map(str::to_owned).collect()),
        ("source", sources().into_iter().map(str::to_owned).collect()),
        ("voucher", VOUCHERS.map(str::to_owned).into()),
        ("zone", ZONES.map(str::to_owned).into()),
        ("type", TYPES.map(str::to_owned).into()),
        ("file", FILES.map(str::to_owned).into()),
        ("file", (1..=16).map(|number| format!("DG{number}")).collect()),
        ("month", (1..=12).map(|month| month.to_string()).collect()),
    ];
    for (family, codes) in plain {
        for code in codes {
            add(format!("{family}-{code}"), &[]);
        }
    }
    for id in check_ids().0.into_iter().chain(mrz_errors().into_iter().map(str::to_owned)) {
        add(id, &[]);
    }
    known
}
