//! What needs two people is what differs, whatever it is called; and how old a list is.

use crate::told::told;
use proptest::prelude::*;
use spartel_app::people::rights::Matter;
use spartel_app::trust::{
    Applied, Event, File, Ground, Import, Judged, NotTaken, Old, Seen, age, judge, matters, projection,
    working_days,
};
use spartel_base::{Date, Timestamp};
use spartel_inspect::transaction::Assertion;
use spartel_ledger::body::Body;
use spartel_ledger::id::{Code, EventId, Moment, StreamId};
use spartel_ledger::recorded::Recorded;
use spartel_pki::trust::{ImportError, ImportOptions, StoreKind, TrustStore, encode};
use spartel_utopia::{Files, REFERENCE, Utopia};
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::LazyLock;

static FILES: LazyLock<Files> = LazyLock::new(|| Utopia::new(1).trust_material());

fn import(names: &[&str]) -> Import {
    let file = |name: &&str| File { name: (*name).into(), bytes: FILES[*name].clone() };
    Import {
        files: names.iter().map(file).collect(),
        signer: None,
        decision: None,
        older: false,
        keep: false,
    }
}

fn with_root(names: &[&str]) -> Import {
    Import { signer: Some(FILES["UT-root.cer"].clone()), ..import(names) }
}

/// A store that took these in.
fn store(names: &[&str]) -> TrustStore {
    let empty = TrustStore::empty(StoreKind::Specimen);
    judge(&empty, &with_root(names), REFERENCE).expect("lists of Utopia").after
}

fn judged(store: &TrustStore, import: &Import) -> (Vec<Ground>, Judged) {
    let judged = judge(store, import, REFERENCE).expect("it is taken");
    (judged.grounds.iter().copied().collect(), judged)
}

#[test]
fn the_first_list_of_a_signer_needs_two_people_for_its_signer_and_its_anchors() {
    let empty = TrustStore::empty(StoreKind::Specimen);
    let (grounds, judged) = judged(&empty, &with_root(&["UT.ml"]));
    assert_eq!(grounds, [Ground::NewAnchor, Ground::NewSigner]);
    assert_eq!(matters(&judged.grounds), BTreeSet::from([Matter::Anchor, Matter::ListSigner]));
    let refused = judge(&empty, &import(&["UT.ml"]), REFERENCE).map(|_| ());
    assert!(matches!(refused, Err(NotTaken::Import(file, ImportError::NoRoot { .. })) if file == "UT.ml"));
}

#[test]
fn a_newer_list_of_an_accepted_signer_needs_two_people_only_for_what_is_new_in_it() {
    let older = store(&["UT-older.ml"]);
    let (grounds, _) = judged(&older, &import(&["UT.ml"]));
    assert_eq!(grounds, [Ground::NewAnchor]);
    // The same list, where the authority trusted its keys already: nothing new, nothing gone.
    let keys: Vec<&str> = FILES.keys().map(String::as_str).filter(|name| name.starts_with("csca/")).collect();
    let decided = Import { decision: Some("fetched in person".into()), ..import(&keys) };
    let (grounds, known) = judged(&older, &decided);
    assert_eq!(grounds, [Ground::NewAnchor, Ground::Unsigned]);
    let (grounds, routine) = judged(&known.after, &import(&["UT.ml"]));
    assert_eq!(grounds, []);
    assert_ne!(routine.after.version(), known.after.version());
    // A root for a signer that is accepted already would let another signer in.
    assert_eq!(judged(&known.after, &with_root(&["UT.ml"])).0, [Ground::NewSigner]);
    // The same again changes nothing, and is noticed.
    let (grounds, again) = judged(&routine.after, &import(&["UT.ml"]));
    assert_eq!((grounds, again.after.version(), again.came.len()), (vec![], routine.after.version(), 1));
}

#[test]
fn revocation_lists_of_a_trusted_key_go_in_by_one_and_never_back() {
    let (new, old) = ("crl/p256.crl", "crl-stale/p256.crl");
    let bare = store(&["UT.ml"]);
    assert_eq!(judged(&bare, &import(&[new])).0, [], "its signer is trusted");
    let (grounds, held) = judged(&store(&["UT.ml", old]), &import(&[new]));
    assert_eq!(grounds, []);
    let refused = judge(&held.after, &import(&[old]), REFERENCE).map(|_| ());
    assert!(matches!(refused, Err(NotTaken::Import(_, ImportError::Older { .. }))));
    let forced = Import { older: true, ..import(&[old]) };
    assert_eq!(judged(&held.after, &forced).0, [Ground::NotNewer, Ground::RevocationTakenBack]);
}

#[test]
fn an_older_list_or_a_whole_store_takes_two_people_whatever_one_asks_for() {
    let held = store(&["UT.ml"]);
    let refused = judge(&held, &import(&["UT-older.ml"]), REFERENCE).map(|_| ());
    assert!(matches!(refused, Err(NotTaken::Import(_, ImportError::Older { .. }))));
    let forced = Import { older: true, ..import(&["UT-older.ml"]) };
    assert_eq!(judged(&held, &forced).0, [Ground::NotNewer, Ground::Removed]);
    let kept = Import { keep: true, ..forced };
    assert_eq!(judged(&held, &kept).0, [Ground::NotNewer]);
    let whole = |store: &TrustStore| Import {
        files: vec![File { name: "trust.bin".into(), bytes: encode(store) }],
        ..import(&[])
    };
    let less = store(&["UT-older.ml"]);
    let grounds = judged(&held, &whole(&less)).0;
    assert!(grounds.contains(&Ground::WholeStore) && grounds.contains(&Ground::Removed), "{grounds:?}");
    assert_eq!(judged(&held, &whole(&held)).0, [], "the same store changes nothing");
    let other = judge(&TrustStore::empty(StoreKind::Production), &whole(&less), REFERENCE).map(|_| ());
    assert_eq!(other, Err(NotTaken::Kind));
    let cut = Import {
        files: vec![File { name: "trust.bin".into(), bytes: encode(&less)[..99].into() }],
        ..import(&[])
    };
    assert_eq!(judge(&held, &cut, REFERENCE).map(|_| ()), Err(NotTaken::Package));
}

#[test]
fn what_nobody_signed_needs_words_and_two_people() {
    let held = store(&["UT.ml"]);
    let wrong = Utopia::new(1).wrong_lists();
    let file = |name: &str| vec![File { name: name.into(), bytes: wrong[name].clone() }];
    let bare = Import { files: file("UT-unsigned.ml"), ..import(&[]) };
    let refused = judge(&held, &bare, REFERENCE).map(|_| ());
    assert!(matches!(refused, Err(NotTaken::Import(_, ImportError::Unsigned))));
    let decided = Import { decision: Some("seen at the embassy".into()), ..bare };
    assert_eq!(judged(&held, &decided).0, [Ground::Unsigned], "its keys were trusted already");
    for forged in ["UT-forged.ml", "UT-altered.ml"] {
        assert!(judge(&held, &Import { files: file(forged), ..import(&[]) }, REFERENCE).is_err(), "{forged}");
    }
    let both = Import { files: [import(&["UT.ml"]).files, file("UT-altered.ml")].concat(), ..import(&[]) };
    assert!(judge(&held, &both, REFERENCE).is_err(), "all or none");
    assert_eq!(judge(&held, &import(&[]), REFERENCE).map(|_| ()), Err(NotTaken::Nothing));
}

/// A list from the future would keep out every list until then.
#[test]
fn nothing_is_taken_that_was_signed_later_than_now() {
    let empty = TrustStore::empty(StoreKind::Specimen);
    let before = Timestamp(REFERENCE.0 - 30 * 86_400);
    assert_eq!(judge(&empty, &with_root(&["UT.ml"]), before).map(|_| ()), Err(NotTaken::Future));
    assert!(judge(&empty, &with_root(&["UT-older.ml"]), before).is_ok());
}

/// A directory with everything in it is the same as its parts.
#[test]
fn signers_of_seals_are_trusted_by_their_chain_and_need_one_person() {
    let held = store(&["UT.ml"]);
    let name = FILES.keys().find(|name| {
        name.starts_with("seal-signers/")
            && held
                .import(&FILES[*name], &ImportOptions::default(), REFERENCE)
                .is_ok_and(|(_, it)| it.signers == 1)
    });
    let (grounds, judged) = judged(&held, &import(&[name.expect("a signer of seals")]));
    assert_eq!((grounds, judged.after.contents().signers.len()), (vec![], 1));
}

#[test]
fn a_list_is_old_after_three_working_days_and_for_everybody_after_four_weeks() {
    let noon =
        |year, month, day| Timestamp(Date::new(year, month, day).expect("a day").midnight().0 + 43_200);
    // 2026-11-20 is a Friday.
    let seen = noon(2026, 11, 20);
    let of = |month, day| {
        let age = age(seen, noon(2026, month, day));
        (age.days, age.working_days, age.old)
    };
    assert_eq!(of(11, 20), (0, 0, None));
    assert_eq!(of(11, 22), (2, 0, None));
    assert_eq!(of(11, 25), (5, 3, None), "the third working day is not over");
    assert_eq!(of(11, 26), (6, 4, Some(Old::WorkingDays)));
    assert_eq!(of(12, 18), (28, 20, Some(Old::WorkingDays)));
    assert_eq!(of(12, 19), (29, 20, Some(Old::Weeks)));
    assert_eq!(of(11, 19), (0, 0, None), "a clock that was set back");
}

proptest! {
    #[test]
    fn working_days_are_those_that_are_counted_one_by_one(from in 0_i64..40_000, long in 0_i64..400) {
        let day = |days| Date::from_days(days).expect("a day");
        // 1970-01-01 was a Thursday.
        let works = |days: &i64| (days + 3).rem_euclid(7) < 5;
        let counted = (from + 1..=from + long).filter(works).count();
        prop_assert_eq!(working_days(day(from), day(from + long)), i64::try_from(counted).expect("few"));
    }
}

fn body(event: &Event) -> Body {
    told(event, (7, Code::new("people"), 3))
}

#[test]
fn stores_are_written_as_they_were_and_found_by_serial_and_version() {
    let founded = Applied {
        serial: 1,
        before: [0; 32].into(),
        version: [1; 32].into(),
        proposal: None,
        confirmed: None,
        seen: vec![Seen { source: [9; 32].into(), at: Moment(5) }],
    };
    let assertion = Assertion { decision: [4; 32].into(), assertion: [5; 32].into() };
    let applied = Applied {
        serial: 2,
        before: [1; 32].into(),
        version: [2; 32].into(),
        proposal: Some(StreamId([8; 16])),
        confirmed: Some(assertion),
        ..founded.clone()
    };
    assert_eq!((Event::KINDS.kinds(), Event::KINDS.gaps()), (2, vec![]));
    for event in [Event::Founded(founded), Event::Applied(applied)] {
        let name = format!("tests/frozen/trust/{}.cbor", event.kind());
        let (path, bytes) = (PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(&name), body(&event).bytes());
        if std::env::var_os("SPARTEL_FREEZE").is_some() && !path.exists() {
            std::fs::write(&path, &bytes).expect("a folder that can be written");
        }
        let frozen = std::fs::read(&path).expect("a frozen event");
        assert!(frozen == bytes, "{name} is written in another way than before");
        assert_eq!(Event::read(Body::parse(&frozen).expect("a body")), Ok(event.clone()));
        assert!(Event::read(Body { schema: 2, ..body(&event) }).is_err());
        let id = EventId { stream: StreamId([1; 16]), version: 1 };
        let rows = projection(id, &body(&event));
        assert_eq!(rows.len(), 1, "{rows:?}");
        assert_eq!(rows[0].table, "trust");
    }
}
