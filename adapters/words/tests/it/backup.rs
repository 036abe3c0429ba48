//! What the commands on backups say.

use std::collections::{BTreeMap, BTreeSet};

/// Sentences and labels with their arguments.
const SAID: &[(&str, &[&str])] = &[
    ("backup-custodian", &["name"]),
    ("backup-no-custodian", &[]),
    ("backup-no-key", &[]),
    ("backup-no-checkpoint", &[]),
    ("backup-damaged", &["reason"]),
    ("backup-smaller", &["reason"]),
    ("backup-full", &["reason"]),
    ("backup-write", &["reason"]),
    ("backup-exists", &["place"]),
    ("backup-busy", &["place"]),
    ("backup-unknown", &["place"]),
    ("backup-gone", &["place"]),
    ("backup-none", &[]),
    ("backup-made", &["place", "entries", "blobs", "to"]),
    ("backup-not-fresh", &[]),
    ("backup-destroyed", &["name"]),
    ("backup-no-such", &["name"]),
    ("backup-too-short", &["name"]),
    ("backup-several", &["name"]),
    ("backup-list-empty", &[]),
    ("backup-state-kept", &[]),
    ("backup-state-unconfirmed", &[]),
    ("backup-state-destroyed", &[]),
    ("ui-backup-bar", &[]),
    ("ui-backup-file", &[]),
    ("ui-backup-begun", &[]),
    ("ui-backup-events", &[]),
    ("ui-backup-custodians", &[]),
    ("ui-backup-state", &[]),
    ("restore-identity", &["place"]),
    ("restore-read", &["place", "reason"]),
    ("restore-not-age", &["place"]),
    ("restore-not-named", &["place"]),
    ("restore-changed", &["place"]),
    ("restore-cut-off", &["place"]),
    ("restore-broken", &["place", "code"]),
    ("restore-not-signed", &["place"]),
    ("restore-other-log", &["place", "name"]),
    ("restore-gap", &["place", "has", "from"]),
    ("restore-other-previous", &["place"]),
    ("restore-ahead", &["has", "to"]),
    ("restore-other-record", &[]),
    ("restore-blobs", &["reason"]),
    ("restore-done", &["place", "size", "taken", "erased"]),
    ("restore-behind", &["signed", "size"]),
    ("restore-unbuilt", &[]),
    ("restore-rebuilt", &["count"]),
    ("restore-unopened", &["reason"]),
    ("restore-erasures", &["count"]),
    ("backup-unexplained", &["count"]),
    ("restore-findings", &[]),
    ("ui-restore-bar", &[]),
    ("ui-restore-verify", &[]),
    ("ui-restore-rebuild", &[]),
];

/// All of them.
pub fn all() -> BTreeMap<String, BTreeSet<String>> {
    let names = |args: &[&str]| args.iter().map(|arg| (*arg).to_owned()).collect();
    SAID.iter().map(|(id, args)| ((*id).to_owned(), names(args))).collect()
}
