//! What the command on certificates says.

use std::collections::{BTreeMap, BTreeSet};

/// Sentences and labels with their arguments.
const SAID: &[(&str, &[&str])] = &[
    ("certificate-authority-made", &["place", "ends"]),
    ("certificate-server-made", &["place", "ends"]),
    ("certificate-host", &["name"]),
    ("certificate-no-authority", &["place"]),
    ("certificate-ended", &["place"]),
    ("certificate-outside", &["name"]),
    ("ui-certificate-fingerprint", &[]),
];

/// All of them.
pub fn all() -> BTreeMap<String, BTreeSet<String>> {
    let names = |args: &[&str]| args.iter().map(|arg| (*arg).to_owned()).collect();
    SAID.iter().map(|(id, args)| ((*id).to_owned(), names(args))).collect()
}
