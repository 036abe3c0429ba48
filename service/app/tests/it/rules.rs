//! Rules of the house: which there can be, and how they are written.

use crate::told::told;
use minicbor::{Decode, Encode};
use spartel_app::people::grave::{self, Content};
use spartel_app::people::rights::Matter;
use spartel_app::rules::{
    Event, MOST_MONTHS, Rejection, Rule, RuleChange, RuleSet, for_posts, may_change, projection,
};
use spartel_inspect::transaction::Assertion;
use spartel_ledger::body::Body;
use spartel_ledger::id::{Code, EventId, StreamId};
use spartel_ledger::recorded::Recorded;
use spartel_ports::Classes;
use std::path::PathBuf;

fn checks(post: Option<&'static str>, profile: &'static str) -> Rule {
    Rule::Checks { post: post.map(Code::new), profile: Code::new(profile) }
}

fn kept(class: &'static str, months: u16) -> Rule {
    Rule::Kept { class: Code::new(class), months }
}

#[test]
fn a_post_checks_by_a_profile_that_asks_lists_and_by_no_other() {
    let names: Vec<String> = for_posts().map(|profile| profile.name().to_owned()).collect();
    assert!(names.contains(&"desk".to_owned()) && names.contains(&"desk-visible".to_owned()), "{names:?}");
    for without in ["document", "chip", "seal"] {
        assert!(!names.contains(&without.to_owned()), "{without}");
        assert_eq!(checks(None, without).fits(&Classes::shipped()), Err(Rejection::Profile));
    }
    for name in names {
        let rule = Rule::Checks { post: None, profile: Code::parse(&name).expect("a code") };
        assert_eq!(rule.fits(&Classes::shipped()), Ok(()));
    }
}

#[test]
fn what_explains_the_record_itself_is_kept_as_it_was_declared() {
    let classes = Classes::shipped();
    for (code, class) in &classes.classes {
        let fits = |months| Rule::Kept { class: code.clone(), months }.fits(&classes);
        if may_change(class) {
            assert_eq!((fits(class.least), fits(MOST_MONTHS)), (Ok(()), Ok(())), "{code}");
            assert_eq!(fits(MOST_MONTHS + 1), Err(Rejection::Months), "{code}");
            assert_eq!(fits(class.least - 1), Err(Rejection::Months), "{code}");
        } else {
            assert_eq!(fits(class.months), Err(Rejection::Class), "{code}");
        }
    }
    let fixed = ["people", "proposal", "trust", "rule", "erasure", "drop"];
    assert!(fixed.iter().all(|code| !may_change(&classes.classes[&Code::new(code)])));
}

#[test]
fn a_rule_replaces_what_was_said_of_the_same() {
    let rules = [
        checks(None, "desk"),
        checks(Some("uto1"), "desk"),
        checks(Some("uto2"), "desk"),
        kept("post", 1),
        kept("access", 12),
    ];
    for (at, rule) in rules.iter().enumerate() {
        for (other_at, other) in rules.iter().enumerate() {
            assert_eq!(rule.is_replaced_by(other), at == other_at);
        }
    }
    assert!(checks(None, "desk").is_replaced_by(&checks(None, "stationary")));
    assert!(kept("post", 1).is_replaced_by(&kept("post", 2)));
}

#[test]
fn a_proposal_of_a_rule_is_its_matter_and_no_other_content() {
    for (rule, matter) in [(checks(None, "desk"), Matter::Policy), (kept("post", 2), Matter::Retention)] {
        let change = RuleChange { rule };
        assert_eq!((change.matter(), change.concerns()), (matter, None));
        let bytes = grave::bytes(&change);
        assert_eq!(grave::content::<RuleChange>(&bytes), Ok(change));
        assert!(grave::content::<spartel_app::people::account::Reset>(&bytes).is_err());
        assert!(grave::content::<spartel_app::people::account::RoleChange>(&bytes).is_err());
    }
}

fn body(event: &Event) -> Body {
    told(event, (3, Code::new("rules"), 7))
}

/// A rule of each kind is written as it always was.
#[test]
fn rules_are_written_as_they_were_and_found_by_serial() {
    let confirmed = Assertion { decision: [4; 32].into(), assertion: [5; 32].into() };
    let set = |serial, rule| Event::Set(RuleSet { serial, rule, proposal: StreamId([8; 16]), confirmed });
    assert_eq!((Event::KINDS.kinds(), Event::KINDS.gaps()), (1, vec![]));
    for (name, event) in [
        ("checks", set(1, checks(None, "stationary"))),
        ("checks-at", set(2, checks(Some("uto1"), "desk-visible"))),
        ("kept", set(3, kept("evidence", 12))),
    ] {
        let name = format!("tests/frozen/rules/{name}.cbor");
        let (path, bytes) = (PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(&name), body(&event).bytes());
        if std::env::var_os("SPARTEL_FREEZE").is_some() && !path.exists() {
            std::fs::write(&path, &bytes).expect("a folder that can be written");
        }
        let frozen = std::fs::read(&path).expect("a frozen event");
        assert!(frozen == bytes, "{name} is written in another way than before");
        assert_eq!(Event::read(Body::parse(&frozen).expect("a body")), Ok(event.clone()));
        assert!(Event::read(Body { schema: 2, ..body(&event) }).is_err());
        let rows = projection(EventId { stream: StreamId([1; 16]), version: 1 }, &body(&event));
        assert_eq!((rows.len(), rows[0].table), (1, "rule"), "{rows:?}");
    }
}

/// What a key confirms is this content of this proposal.
#[test]
fn a_key_confirms_one_content_of_one_proposal() {
    use spartel_app::people::grave::Digest;
    use spartel_app::rules::decision;
    let (one, two) = (StreamId([1; 16]), StreamId([2; 16]));
    let of = |rule: Rule| Digest::of(&RuleChange { rule });
    let said = decision(one, of(kept("post", 1)));
    assert_ne!(said, decision(two, of(kept("post", 1))));
    assert_ne!(said, decision(one, of(kept("post", 2))));
    assert_eq!(said, decision(one, of(kept("post", 1))));
}

/// A rule is a value of its own on the wire: what is written is read.
#[test]
fn rules_are_read_as_they_are_written() {
    fn same<T: Encode<()> + for<'b> Decode<'b, ()> + PartialEq + std::fmt::Debug>(value: &T) {
        let bytes = spartel_ledger::cbor::write(value);
        assert_eq!(spartel_ledger::cbor::read::<T>("rule", &bytes).as_ref(), Ok(value));
    }
    [checks(None, "desk"), checks(Some("uto9"), "desk"), kept("node", 120)].iter().for_each(same);
}
