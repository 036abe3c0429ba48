//! Every message that somebody asks for, with its arguments, from the tables of codes themselves.

use crate::tables;
use spartel_api::problem::CODES;
use spartel_base::CheckResult;
use spartel_inspect::{FindingCode, ReasonCode, Report, RunMode, Severity, catalogue};
use std::collections::{BTreeMap, BTreeSet};

/// Labels of the program and their arguments.
const LABELS: [(&str, &[&str]); 43] = [
    ("ui-nothing-found", &["count"]),
    ("ui-failed", &["count"]),
    ("ui-undetermined", &[]),
    ("ui-incomplete", &["ended", "total"]),
    ("ui-findings", &[]),
    ("ui-not-checked", &[]),
    ("ui-checks", &[]),
    ("ui-trust", &["version"]),
    ("ui-several-missing", &["count", "group", "reason"]),
    ("ui-more", &["option"]),
    ("ui-pair", &["first", "second"]),
    ("ui-trust-empty", &[]),
    ("ui-signer", &[]),
    ("ui-vouched-by", &[]),
    ("ui-zone-read", &["source"]),
    ("ui-zone-unsure", &[]),
    ("ui-margin", &["margin"]),
    ("ui-profile", &["profile"]),
    ("ui-decides", &[]),
    ("ui-at", &["at"]),
    ("radar-missing", &["country"]),
    ("radar-old-list", &["days", "source"]),
    ("radar-state", &["certificates", "keys", "until", "vouchers"]),
    ("value-unknown", &[]),
    ("date-day", &["day", "month", "year"]),
    ("date-month", &["month", "year"]),
    ("keys-differ", &[]),
    ("keys-made", &["place"]),
    ("keys-root-held", &["place"]),
    ("ui-keys-held", &["count"]),
    ("keys-private", &[]),
    ("ui-keys-opened", &["count"]),
    ("keys-if-lost", &[]),
    ("ui-keys-class", &[]),
    ("ui-keys-end", &[]),
    ("ui-keys-generation", &[]),
    ("ui-keys-state", &[]),
    ("ui-keys-passphrase", &[]),
    ("ui-keys-again", &[]),
    ("lists-taken-in", &["list", "count"]),
    ("lists-bad-line", &["line", "fault"]),
    ("lists-name", &[]),
    ("lists-key-inside", &[]),
];

/// What is wrong with a line of a list.
const LINES: [&str; 6] = ["header", "columns", "number", "issuer", "kind", "report"];

/// Files of the chip that have words, and the seal; data groups come in addition.
const FILES: [&str; 5] = ["EF-COM", "EF-SOD", "EF-CardAccess", "EF-CardSecurity", "seal"];

/// Places of a machine readable zone.
const ZONES: [&str; 3] = ["printed", "chip", "seal"];

/// What became of a bucket's keys.
const BUCKETS: [&str; 3] = ["held", "destroyed", "remains"];

/// Where a flaw of a picture lies.
const PLACES: [&str; 2] = ["zone", "page"];

/// Kinds of barcodes.
const BARCODES: [&str; 4] = ["qr", "aztec", "data-matrix", "pdf417"];

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
    let (radar, actions) = tables::radar();
    let strings = |codes: &[&str]| codes.iter().map(|code| (*code).to_owned()).collect::<Vec<_>>();
    let plain: [(&str, Vec<String>); 23] = [
        ("reason", ReasonCode::ALL.iter().map(ToString::to_string).collect()),
        ("result", CheckResult::ALL.iter().map(|result| result.as_str().replace(' ', "-")).collect()),
        ("severity", Severity::ALL.iter().map(ToString::to_string).collect()),
        ("mode", RunMode::ALL.iter().map(ToString::to_string).collect()),
        ("field", strings(&Vec::from_iter(tables::fields()))),
        ("feature", strings(&Vec::from_iter(tables::features()))),
        ("breach", strings(&Vec::from_iter(tables::breaches()))),
        ("object", strings(&["signer", "seal-signer"])),
        ("type", strings(&Vec::from_iter(tables::kinds()))),
        ("radar-action", strings(&Vec::from_iter(actions))),
        ("parse", strings(&tables::parse_reasons())),
        ("source", strings(&tables::sources())),
        ("voucher", strings(&tables::vouchers())),
        ("zone", strings(&ZONES)),
        ("place", strings(&PLACES)),
        ("bucket", strings(&BUCKETS)),
        ("barcode", strings(&BARCODES)),
        ("line", strings(&LINES)),
        ("report", Report::ALL.iter().map(|report| report.as_str().to_owned()).collect()),
        ("file", strings(&FILES)),
        ("file", (1..=16).map(|number| format!("DG{number}")).collect()),
        ("problem", strings(CODES)),
        ("month", (1..=12).map(|month| month.to_string()).collect()),
    ];
    for (family, codes) in plain {
        for code in codes {
            add(format!("{family}-{code}"), &[]);
        }
    }
    add("problem-wait".to_owned(), &["seconds"]);
    for id in
        check_ids().0.into_iter().chain(strings(&tables::mrz_errors())).chain(strings(&tables::deviations()))
    {
        add(id, &[]);
    }
    known.extend(radar);
    known.extend(tables::keys());
    known.extend(tables::record());
    known.extend(crate::ledger::all());
    known.extend(crate::backup::all());
    known.extend(crate::certificate::all());
    known.extend(crate::server::all());
    known.extend(crate::setup::all());
    known.extend(crate::line::all());
    known.extend(crate::papers::all());
    known
}
