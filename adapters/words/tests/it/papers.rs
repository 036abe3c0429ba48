//! What papers say.

use spartel_inspect::transaction::{
    Act, Authenticity, Bearer, Direction, Event, Issuance, Level, Light, Observation,
};
use spartel_ports::papers::Kind;
use std::collections::{BTreeMap, BTreeSet};

/// Sentences and labels with their arguments.
const SAID: &[(&str, &[&str])] = &[
    ("paper-number", &[]),
    ("paper-made", &["at", "by"]),
    ("paper-demonstration", &[]),
    ("paper-to-be-confirmed", &[]),
    ("paper-checkpoint", &[]),
    ("paper-checkpoint-says", &[]),
    ("paper-log", &[]),
    ("paper-size", &[]),
    ("paper-root", &[]),
    ("paper-moment", &["date", "time"]),
    ("paper-an-officer", &[]),
    ("paper-a-machine", &[]),
    ("paper-relaxed", &[]),
    ("paper-post", &[]),
    ("paper-when", &[]),
    ("paper-officer", &[]),
    ("paper-notice-lead", &[]),
    ("paper-purpose", &[]),
    ("paper-procedure", &[]),
    ("paper-rights", &[]),
    ("paper-document", &[]),
    ("paper-document-kind", &[]),
    ("paper-grounds", &[]),
    ("paper-appeal", &[]),
    ("paper-sign-officer", &[]),
    ("paper-sign-received", &[]),
    ("paper-refusal-lead", &[]),
    ("paper-receipt-lead", &[]),
    ("paper-kept", &[]),
    ("paper-returned-lead", &[]),
    ("paper-asked", &[]),
    ("paper-sent-back", &[]),
    ("paper-report-lead", &[]),
    ("paper-officers-said", &[]),
    ("paper-nothing-said", &[]),
    ("paper-said", &[]),
    ("paper-axis-document", &[]),
    ("paper-axis-issuance", &[]),
    ("paper-axis-holder", &[]),
    ("paper-found", &[]),
    ("paper-demanded", &["total", "ended"]),
    ("paper-weight", &[]),
    ("paper-evidence-gone", &[]),
    ("paper-pictures", &[]),
    ("paper-chain", &[]),
    ("paper-chain-leads", &[]),
    ("paper-chain-ends", &[]),
    ("paper-checks", &[]),
    ("paper-check", &[]),
    ("paper-result", &[]),
    ("paper-why", &[]),
    ("paper-absent", &["count"]),
    ("paper-versions", &[]),
    ("paper-checked-at", &[]),
    ("paper-release", &[]),
    ("paper-catalogue", &[]),
    ("paper-profile", &[]),
    ("paper-policy", &[]),
    ("paper-trust", &[]),
    ("paper-certificates", &[]),
    ("paper-revocations", &[]),
    ("paper-meaning", &[]),
    ("paper-court-lead", &[]),
    ("paper-stream", &[]),
    ("paper-happened", &[]),
    ("paper-event-number", &[]),
    ("paper-what", &[]),
    ("paper-place-in-log", &[]),
    ("paper-verify", &[]),
    ("paper-verify-bundle", &[]),
    ("paper-verify-key", &[]),
    ("paper-verify-check", &[]),
    ("paper-verify-checkpoint", &[]),
    ("paper-limits", &[]),
    ("paper-limits-proven", &[]),
    ("paper-limits-true", &[]),
    ("paper-limits-clock", &[]),
    ("paper-limits-private", &[]),
];

/// What happens in a contact.
const EVENTS: [&str; 19] = [
    "opened",
    "brought",
    "checked",
    "observed",
    "observed-at",
    "assessed",
    "referred",
    "returned",
    "safeguarded",
    "unresolved",
    "acted",
    "ended",
    "corrected",
    "handed-over",
    "merged",
    "took",
    "gave",
    "joined",
    "left",
];

/// Codes that have a word of their own, by their family.
fn families() -> [(&'static str, Vec<&'static str>); 9] {
    [
        ("title", Kind::CODES.to_vec()),
        ("direction", Direction::ALL.iter().map(|code| code.as_str()).collect()),
        ("light", Light::ALL.iter().map(|code| code.as_str()).collect()),
        ("level", Level::ALL.iter().map(|code| code.as_str()).collect()),
        ("authenticity", Authenticity::ALL.iter().map(|code| code.as_str()).collect()),
        ("issuance", Issuance::ALL.iter().map(|code| code.as_str()).collect()),
        ("bearer", Bearer::ALL.iter().map(|code| code.as_str()).collect()),
        ("observation", Observation::ALL.iter().map(|code| code.as_str()).collect()),
        ("act", Act::ALL.iter().map(|code| code.as_str()).collect()),
    ]
}

/// All of them.
pub fn all() -> BTreeMap<String, BTreeSet<String>> {
    let names = |args: &[&str]| args.iter().map(|arg| (*arg).to_owned()).collect();
    let mut all: BTreeMap<String, BTreeSet<String>> =
        SAID.iter().map(|(id, args)| ((*id).to_owned(), names(args))).collect();
    for (family, codes) in families() {
        all.extend(codes.iter().map(|code| (format!("paper-{family}-{code}"), BTreeSet::new())));
    }
    assert_eq!(EVENTS.len(), Event::KINDS.kinds(), "an event of which papers have no word");
    for event in EVENTS {
        assert!(Event::KINDS.schema(&format!("inspect.{event}")).is_some(), "{event}");
        all.insert(format!("paper-event-inspect-{event}"), BTreeSet::new());
    }
    all
}
