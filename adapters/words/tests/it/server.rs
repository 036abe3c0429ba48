//! What the server says at its start and on its pages.

use std::collections::{BTreeMap, BTreeSet};

/// Sentences and labels with their arguments.
const SAID: &[(&str, &[&str])] = &[
    ("page-title", &[]),
    ("server-runs", &["release"]),
    ("server-for", &[]),
    ("server-unreal", &[]),
    ("server-unbuilt", &[]),
    ("page-api", &[]),
    ("page-description", &[]),
    ("page-method", &[]),
    ("page-path", &[]),
    ("page-what", &[]),
    ("page-who", &[]),
    ("page-anybody", &[]),
    ("page-session", &[]),
    ("page-device", &[]),
    ("page-back", &[]),
    ("server-listens", &["address"]),
    ("server-plain", &[]),
    ("server-measures", &[]),
    ("server-demonstration", &["place"]),
    ("server-protection", &[]),
    ("server-try-shell", &[]),
    ("server-try-devices", &[]),
    ("server-try-documents", &["place"]),
    ("server-try-links", &[]),
    ("watch-no-evidence", &[]),
    ("watch-no-file", &[]),
    ("watch-too-large", &[]),
    ("watch-name", &[]),
    ("watch-not-taken", &[]),
    ("watch-never-kept", &[]),
];

/// All of them.
pub fn all() -> BTreeMap<String, BTreeSet<String>> {
    let names = |args: &[&str]| args.iter().map(|arg| (*arg).to_owned()).collect();
    SAID.iter().map(|(id, args)| ((*id).to_owned(), names(args))).collect()
}
