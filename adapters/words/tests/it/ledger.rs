//! What the commands on the record say beside the errors of the ports.

use std::collections::{BTreeMap, BTreeSet};

/// Sentences and labels with their arguments.
const SAID: &[(&str, &[&str])] = &[
    ("store-missing", &["place"]),
    ("store-none", &["place"]),
    ("ledger-option", &["option"]),
    ("signer-made", &["name", "place"]),
    ("signer-held", &["name", "place", "size"]),
    ("ui-signer-key", &[]),
];

/// All of them.
pub fn all() -> BTreeMap<String, BTreeSet<String>> {
    let names = |args: &[&str]| args.iter().map(|arg| (*arg).to_owned()).collect();
    SAID.iter().map(|(id, args)| ((*id).to_owned(), names(args))).collect()
}
