//! What commands say that ask a server.

use std::collections::{BTreeMap, BTreeSet};

/// Sentences and labels with their arguments.
const SAID: &[(&str, &[&str])] = &[
    ("reach-address", &["server"]),
    ("reach-no-authority", &["server"]),
    ("reach-request", &["server"]),
    ("reach-unreachable", &["server"]),
    ("reach-no-tls", &["server"]),
    ("reach-not-trusted", &["server"]),
    ("reach-redirected", &["server"]),
    ("reach-too-large", &["server"]),
    ("reach-timed-out", &["server"]),
    ("reach-broken-off", &["server"]),
    ("server-refused", &["code"]),
    ("server-unread", &["server"]),
    ("session-begun", &["number", "server"]),
    ("session-is", &["number", "server"]),
    ("session-ended", &["server"]),
    ("session-none", &["server"]),
    ("ui-session-roles", &[]),
    ("ui-session-posts", &[]),
    ("sign-in-nothing", &[]),
    ("ui-sign-in-password", &[]),
    ("ui-sign-in-code", &[]),
    ("contact-open", &["number"]),
    ("contact-referred", &["number"]),
    ("contact-unchecked", &["number"]),
    ("meeting-direction", &[]),
    ("meeting-post", &["posts"]),
    ("meeting-batch", &[]),
    ("import-applied", &[]),
    ("import-proposed", &["proposal"]),
    ("import-shown", &[]),
    ("ui-import-odd", &[]),
    ("ui-import-grounds", &[]),
];

/// All of them.
pub fn all() -> BTreeMap<String, BTreeSet<String>> {
    let names = |args: &[&str]| args.iter().map(|arg| (*arg).to_owned()).collect();
    SAID.iter().map(|(id, args)| ((*id).to_owned(), names(args))).collect()
}
