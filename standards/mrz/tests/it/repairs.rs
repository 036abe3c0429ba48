//! Faults with their places, and proposals that explain them.

use proptest::prelude::*;
use spartel_mrz::repair::{self, Edit, FaultKind, MAX_PROPOSALS};
use spartel_mrz::{CheckDigitKind, FieldKind, Mrz, RawMrz};

const GOOD: &str =
    "PPUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";

fn good() -> Mrz {
    Mrz::parse(GOOD).unwrap()
}

fn changed(from: &str, to: &str) -> Mrz {
    Mrz::parse(&GOOD.replacen(from, to, 1)).unwrap()
}

#[test]
fn a_good_zone_has_no_faults_and_gets_no_proposals() {
    assert_eq!(repair::faults(&good()), []);
    assert_eq!(repair::of_zone(&good()), []);
    assert_eq!(repair::of_lines(&RawMrz::new(GOOD)), []);
}

#[test]
fn faults_name_their_field_and_place() {
    let zone = changed("7408122F", "74O8132F");
    let faults: Vec<_> = repair::faults(&zone).iter().map(|f| (f.kind, f.field, f.position.column)).collect();
    assert_eq!(
        faults,
        [
            (FaultKind::Character, FieldKind::DateOfBirth, 16),
            (FaultKind::Date, FieldKind::DateOfBirth, 14),
            (FaultKind::CheckDigit(CheckDigitKind::DateOfBirth), FieldKind::DateOfBirthCheckDigit, 20),
            (FaultKind::CheckDigit(CheckDigitKind::Composite), FieldKind::CompositeCheckDigit, 44),
        ]
    );
    assert!(repair::faults(&zone).iter().all(|f| f.position.line == 2));
}

#[test]
fn misread_characters_are_proposed_first() {
    for (from, to) in [
        ("740812", "74O812"),
        ("L898902C3", "L8989O2C3"),
        ("L898902C36", "L898902C3G"),
        ("UTO740812", "UT0740812"),
        ("ERIKSSON", "ER1KSSON"),
        ("ANNA<MARIA<<<<<<<", "ANNA<MARIA<<<KKK<"),
        ("F120415", "F1Z0415"),
        ("B<<<<<10", "B<<<<<I0"),
        ("UTOERIK", "UT0ERIK"),
    ] {
        let zone = changed(from, to);
        let proposals = repair::of_zone(&zone);
        let first = proposals.first().unwrap_or_else(|| panic!("nothing for {to}"));
        assert_eq!(first.remaining(), 0, "{to}");
        assert_eq!(first.zone(), &good(), "{to}: {proposals:?}");
    }
}

#[test]
fn a_proposal_says_what_it_changes_and_leaves_the_zone_alone() {
    let read = changed("L898902C3", "L8989O2C3");
    let copy = read;
    let proposals = repair::of_zone(&read);
    assert_eq!(read, copy);
    let [Edit::Substitute { position, from, to }] = proposals[0].edits() else {
        panic!("{:?}", proposals[0]);
    };
    assert_eq!((position.line, position.column, *from, *to), (2, 6, 'O', '0'));
}

#[test]
fn an_altered_zone_may_have_no_plausible_reading() {
    assert_eq!(
        repair::of_zone(&changed("UTOERIK", "QTOERIK")),
        [],
        "nothing that looks like Q makes a state"
    );
    let zone = changed("L898902C3", "L898402X3");
    for proposal in repair::of_zone(&zone) {
        assert!(proposal.zone().check_digits().none_wrong());
    }
}

#[test]
fn lines_of_the_wrong_length_gain_and_lose_fillers() {
    let cases = [
        GOOD.replacen("MARIA<<<<<", "MARIA<<<", 1),
        GOOD.replacen("MARIA<<<<<", "MARIA<<<<<<<", 1),
        GOOD.replacen("B<<<<<10", "B<<<<10", 1),
        GOOD.replacen("MARIA<<<<<", "MARIA«<<<", 1),
        GOOD.replacen("ANNA<MARIA", "anna MARIA", 1),
        GOOD.replacen("MARIA<<<<<", "MARIA<<<", 1).replacen("B<<<<<10", "B<<<<<<10", 1),
        GOOD.replacen("740812", "74o812", 1),
        GOOD.replacen("ERIKSSON<<", "ERIK$SON<<", 1),
    ];
    for text in cases {
        assert!(Mrz::parse(&text).is_err(), "{text}");
        let proposals = repair::of_lines(&RawMrz::new(&text));
        assert!(proposals.len() <= MAX_PROPOSALS);
        let first = proposals.first().unwrap_or_else(|| panic!("nothing for {text}"));
        assert_eq!(first.zone(), &good(), "{text}");
        assert!(!first.edits().is_empty());
    }
    assert_eq!(repair::of_lines(&RawMrz::new("HELLO\nWORLD")), []);
    assert_eq!(repair::of_lines(&RawMrz::new("")), []);
}

/// Readers' everyday mistakes, each once in every place of the lower line where it can happen.
#[test]
fn every_everyday_mistake_that_shows_is_explained() {
    let pairs =
        [('0', 'O'), ('1', 'I'), ('2', 'Z'), ('5', 'S'), ('8', 'B'), ('0', 'D'), ('0', 'Q'), ('<', '0')];
    let (mut tried, mut first) = (0, 0);
    for place in 44..88 {
        for (a, b) in pairs {
            let original = good().as_str().to_owned();
            let here = original[place..].chars().next().unwrap();
            let to = if here == a {
                b
            } else if here == b {
                a
            } else {
                continue;
            };
            let mut text = original;
            text.replace_range(place..=place, &to.to_string());
            let zone = Mrz::parse(&text).unwrap();
            if repair::faults(&zone).is_empty() {
                continue;
            }
            tried += 1;
            let proposals = repair::of_zone(&zone);
            assert!(proposals.iter().any(|p| p.zone() == &good()), "{text}");
            first += usize::from(proposals[0].zone() == &good());
        }
    }
    // Where two readings are equally plausible, either may come first.
    assert_eq!((first, tried), (30, 34));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn no_zone_panics_and_every_proposal_is_better(
        text in prop_oneof!["[A-Z0-9<]{72}", "[A-Z0-9<]{88}", "[A-Z0-9<]{90}", "D1FRA[A-Z0-9<]{25}"]
    ) {
        if let Ok(zone) = Mrz::parse(&text) {
            let before = repair::faults(&zone).len();
            let proposals = repair::of_zone(&zone);
            prop_assert!(proposals.len() <= MAX_PROPOSALS);
            for proposal in proposals {
                prop_assert!(proposal.remaining() < before);
                prop_assert_eq!(proposal.remaining(), repair::faults(proposal.zone()).len());
                prop_assert!(!proposal.edits().is_empty());
            }
        }
    }

    #[test]
    fn no_text_panics(text in any::<String>(), noise in "[A-Za-z0-9<« ]{28,92}(\n[A-Z<|]{28,46}){0,2}") {
        let _ = repair::of_lines(&RawMrz::new(&text));
        let _ = repair::of_lines(&RawMrz::new(&noise));
    }
}
