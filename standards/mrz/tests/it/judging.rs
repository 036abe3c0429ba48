//! Document codes and the eighteen checks of consistency (TR-03135-1, 5.6.1.2).

use crate::support::{list, text, vectors};
use proptest::prelude::*;
use spartel_base::{Date, DocumentCode};
use spartel_mrz::consistency::{self, Inconsistency, MrzCheck, Outcome};
use spartel_mrz::{CodeConformity, DocumentType, Layout, Mrz, MrzError, RawMrz};

fn today() -> Date {
    Date::new(2026, 11, 21).unwrap()
}

/// A TD3 zone with other characters at given offsets of the joined lines. Digits are not recomputed.
fn with(changes: &[(usize, &str)]) -> Mrz {
    let mut zone = concat!(
        "PPUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
        "L898902C36UTO7408122F3204159ZE184226B<<<<<10"
    )
    .to_owned();
    for (at, text) in changes {
        zone.replace_range(*at..at + text.len(), text);
    }
    Mrz::parse(&zone).unwrap()
}

fn outcome(zone: &Mrz, check: MrzCheck) -> Outcome {
    consistency::check(zone, today()).into_iter().find(|(which, _)| *which == check).unwrap().1
}

#[test]
fn every_document_code_of_the_vectors_has_its_own_meaning() {
    let file = vectors("document_codes.json");
    let mut kinds = Vec::new();
    for key in ["td3", "single_sheet"] {
        for code in file[key].as_object().unwrap().keys() {
            let code = DocumentCode::new(code.as_bytes().try_into().unwrap()).unwrap();
            kinds.push(DocumentType::of(code));
        }
    }
    assert_eq!(kinds.len(), 10);
    for (n, kind) in kinds.iter().enumerate() {
        assert!(!kinds[..n].contains(kind) && *kind != DocumentType::Passport, "{kind:?}");
    }
}

#[test]
fn codes_without_harmonised_letter_are_worth_knowing_and_wrong_only_after_2037() {
    for code in ["P<", "PN", "PB", "PC"] {
        let zone = with(&[(0, code)]);
        assert_eq!(zone.code_conformity(today()), CodeConformity::NotHarmonised, "{code}");
        assert_eq!(outcome(&zone, MrzCheck::DocumentType), Outcome::Ok, "{code}");
        let late = with(&[(0, code), (65, "380101")]);
        assert_eq!(outcome(&late, MrzCheck::DocumentType), Outcome::Wrong(Inconsistency::CodeAfter2037));
        let last = with(&[(0, code), (65, "371231")]);
        assert_eq!(outcome(&last, MrzCheck::DocumentType), Outcome::Ok);
    }
    assert_eq!(with(&[(0, "PP"), (65, "380101")]).code_conformity(today()), CodeConformity::Conforming);
}

#[test]
fn cards_take_a_c_and_i_and_a_sheet_of_td2_takes_pu() {
    let card = |code: &str| {
        let lines = format!("{code}UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<D231458907UTO7408122F2606277<<<<<<<8");
        Mrz::parse(&lines).unwrap()
    };
    let cases = [
        ("I<", CodeConformity::Conforming),
        ("IR", CodeConformity::Conforming),
        ("AC", CodeConformity::Conforming),
        ("PU", CodeConformity::Conforming),
        ("AI", CodeConformity::WrongSecondary),
        ("IV", CodeConformity::WrongSecondary),
        ("CV", CodeConformity::WrongSecondary),
        ("PP", CodeConformity::WrongKind),
        ("X<", CodeConformity::WrongKind),
        ("1<", CodeConformity::WrongKind),
    ];
    for (code, expected) in cases {
        let zone = card(code);
        assert_eq!(zone.layout(), Layout::Td2, "a code never says the size");
        assert_eq!(zone.code_conformity(today()), expected, "{code}");
    }
    assert_eq!(card("AC").document_type(), DocumentType::CrewMemberCertificate);
    assert_eq!(card("V<").layout(), Layout::MrvB);
}

#[test]
fn valid_specimens_pass_every_check_that_applies() {
    let file = vectors("mrz_specimens.json");
    let zones = file.as_object().unwrap().values().find_map(|v| v.as_array()).unwrap();
    for zone in zones.iter().filter(|z| z["valid"] == true) {
        let mrz = Mrz::parse_lines(list(zone, "lines").iter().filter_map(|l| l.as_str())).unwrap();
        for (check, found) in consistency::check(&mrz, today()) {
            let wrong = matches!(found, Outcome::Wrong(_));
            assert!(!wrong, "{} {}: {found:?}", text(zone, "id"), check.element());
        }
    }
}

/// Changes to a good zone, the check that looks there, and what it finds.
type Case<'a> = (&'a [(usize, &'a str)], MrzCheck, Inconsistency);

#[test]
fn every_check_finds_its_fault_and_no_other() {
    let cases: [Case<'_>; 20] = [
        (&[(0, "XX")], MrzCheck::DocumentType, Inconsistency::DocumentCode),
        (&[(2, "U<O")], MrzCheck::Issuer, Inconsistency::CountryCode),
        (&[(2, "DEU"), (54, "DEU")], MrzCheck::IssuerIcaoIncluded, Inconsistency::CountryUnknown),
        (&[(0, "PT"), (2, "XXA")], MrzCheck::IssuerIcaoIncluded, Inconsistency::CountryDoesNotIssue),
        (&[(54, "1TO")], MrzCheck::Nationality, Inconsistency::CountryCode),
        (&[(54, "<<<")], MrzCheck::Nationality, Inconsistency::Missing),
        (&[(0, "PO"), (54, "QQQ")], MrzCheck::NationalityIcaoIncluded, Inconsistency::CountryUnknown),
        (&[(54, "FRA")], MrzCheck::IssuerVsNationality, Inconsistency::IssuerAndNationality),
        (&[(0, "PS")], MrzCheck::IssuerVsNationality, Inconsistency::IssuerAndNationality),
        (&[(57, "741312")], MrzCheck::DateOfBirth, Inconsistency::Date),
        (&[(65, "3204<<")], MrzCheck::DateOfExpiry, Inconsistency::DateIncomplete),
        (&[(65, "3204O5")], MrzCheck::DateOfExpiry, Inconsistency::Date),
        (&[(64, "X")], MrzCheck::Sex, Inconsistency::Sex),
        (&[(44, "<<<<<<<<<")], MrzCheck::DocumentNumber, Inconsistency::Missing),
        (&[(44, "<")], MrzCheck::DocumentNumber, Inconsistency::LeadingFiller),
        (&[(5, "<<<<<<<<")], MrzCheck::Surname, Inconsistency::Missing),
        (&[(5, "ER1KSSON")], MrzCheck::Surname, Inconsistency::DigitInName),
        (&[(15, "ANN4")], MrzCheck::GivenName, Inconsistency::DigitInName),
        (&[(15, "<NNA")], MrzCheck::GivenName, Inconsistency::LeadingFiller),
        (&[(15, "AN<<")], MrzCheck::GivenName, Inconsistency::Separators),
    ];
    for (changes, check, fault) in cases {
        let zone = with(changes);
        assert_eq!(outcome(&zone, check), Outcome::Wrong(fault), "{changes:?}");
    }
}

#[test]
fn issuer_and_nationality_may_differ_within_a_country_and_for_persons_without_one() {
    let pairs = [
        ("PP", "GBR", "GBN"),
        ("PP", "GBD", "GBR"),
        ("PP", "CHN", "HKG"),
        ("PP", "HKG", "CHN"),
        ("PP", "LVA", "XXA"),
        ("PR", "FRA", "XXB"),
        ("PR", "FRA", "SYR"),
        ("PT", "D<<", "TUR"),
        ("PL", "UNO", "UNO"),
        ("P<", "CHE", "ERI"),
        ("PD", "XOM", "ITA"),
    ];
    for (code, issuer, nationality) in pairs {
        let zone = with(&[(0, code), (2, issuer), (54, nationality)]);
        assert_eq!(
            outcome(&zone, MrzCheck::IssuerVsNationality),
            Outcome::Ok,
            "{code} {issuer} {nationality}"
        );
        assert_eq!(outcome(&zone, MrzCheck::IssuerIcaoIncluded), Outcome::Ok, "{issuer}");
    }
    let omitted = with(&[(0, "PR"), (54, "<<<")]);
    assert_eq!(outcome(&omitted, MrzCheck::Nationality), Outcome::Ok);
    assert_eq!(outcome(&omitted, MrzCheck::IssuerVsNationality), Outcome::Ok);
    assert_eq!(outcome(&omitted, MrzCheck::NationalityIcaoIncluded), Outcome::Ok);
}

#[test]
fn a_long_number_must_end_with_its_digit_and_a_filler() {
    let zone = |first: &str| {
        Mrz::parse(&format!("{first}3407127M9507122UTO<<<<<<<<<<<2STEVENSON<<PETER<JOHN<<<<<<<<<")).unwrap()
    };
    let number = |first: &str| outcome(&zone(first), MrzCheck::DocumentNumber);
    assert_eq!(number("I<UTOD23145890<7349<<<<<<<<<<<"), Outcome::Ok);
    assert_eq!(number("I<UTOD23145890<<<<<<<<<<<<<<<<"), Outcome::Wrong(Inconsistency::LongNumber));
    assert_eq!(number("I<UTOD23145890<73491234567890A"), Outcome::Wrong(Inconsistency::LongNumber));
    assert_eq!(number("I<UTOD23145890<ABC<<<<<<<<<<<<"), Outcome::Wrong(Inconsistency::LongNumber));
}

#[test]
fn what_a_layout_does_not_have_is_not_applicable() {
    let visa =
        Mrz::parse("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nL898902C<3UTO6908061F9406236ZE184226").unwrap();
    for check in [MrzCheck::CheckDigitComposite, MrzCheck::CheckDigitOptionalData] {
        assert_eq!(outcome(&visa, check), Outcome::NotApplicable);
    }
    let licence = Mrz::parse("D1FRA13AA000026181231MARTIN<<9").unwrap();
    let absent = consistency::check(&licence, today())
        .iter()
        .filter(|(_, found)| *found == Outcome::NotApplicable)
        .count();
    assert_eq!(absent, 9, "birth, nationality, sex, given name, and three digits");
}

#[test]
fn a_text_of_another_length_still_has_lines_and_fails_the_check_of_length() {
    let raw = RawMrz::new(
        "PPUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F3204159ZE184226B<<<<<10\n",
    );
    assert_eq!(raw.lines().len(), 2);
    assert_eq!(consistency::length(&raw), Outcome::Wrong(Inconsistency::Length));
    assert_eq!(Mrz::read(&raw), Err(MrzError::LineLength { line: 1, found: 43, expected: 44 }));
    assert_eq!(consistency::length(&RawMrz::new("")), Outcome::Wrong(Inconsistency::Length));
    assert_eq!(Mrz::parse(" \r\n\t"), Err(MrzError::Empty));
    assert_eq!(Mrz::parse("ABC\nDEF"), Err(MrzError::NoSuchLayout { lines: 2, columns: 3 }));
    assert_eq!(Mrz::parse(&"A\n".repeat(9)), Err(MrzError::NoSuchLayout { lines: 9, columns: 1 }));
}

#[test]
fn a_character_of_no_zone_is_named_with_its_place() {
    let text = with(&[]).to_string();
    for (from, to, line, column, offset) in
        [("ANNA", "AnNA", 1, 17, 16), ("898902", "8 8902", 2, 3, 46), ("F3204", "Ω3204", 2, 21, 64)]
    {
        for text in [text.replace(from, to), text.replace(from, to).replace('\n', "")] {
            let Err(MrzError::Character { position, offset: at, found }) = Mrz::parse(&text) else {
                panic!("{text} was read");
            };
            assert_eq!((position.line, position.column, at), (line, column, offset), "{text}");
            assert!(to.contains(found));
            let general = spartel_base::ParseError::from(Mrz::parse(&text).unwrap_err());
            assert_eq!((general.offset, general.reason.code()), (offset, "bad-character"));
        }
    }
}

#[test]
fn the_eighteen_checks_are_those_of_the_catalogue() {
    let mut elements: Vec<_> = MrzCheck::ALL.iter().map(|c| c.element()).collect();
    elements.sort_unstable();
    elements.dedup();
    assert_eq!(elements.len(), 18);
    let file = vectors("checks_tr03135.json");
    let catalogue = file.as_object().unwrap().values().filter_map(|v| v.as_array()).flatten();
    let listed: Vec<_> = catalogue
        .filter(|check| check["parent"] == "optical.mrz.consistency")
        .map(|check| text(check, "name").to_owned())
        .collect();
    assert_eq!(listed, MrzCheck::ALL.map(MrzCheck::element), "in the order of their sections");
}

fn zone_text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-Z0-9<]{30}",
        "[A-Z0-9<]{72}",
        "[A-Z0-9<]{88}",
        "[A-Z0-9<]{90}",
        "V[A-Z0-9<]{71}",
        "IDFRA[A-Z0-9<]{67}",
        "D1FRA[A-Z0-9<]{25}"
    ]
}

proptest! {
    #[test]
    fn no_text_panics(text in any::<String>(), bytes in prop::collection::vec(any::<u8>(), 0..100)) {
        let raw = RawMrz::new(&text);
        let _ = (raw.layout(), Mrz::read(&raw), consistency::length(&raw), Mrz::from_bytes(&bytes));
    }

    #[test]
    fn no_zone_panics(text in zone_text(), inspection in 0i64..60_000) {
        if let Ok(zone) = Mrz::parse(&text) {
            let at = Date::from_days(inspection).unwrap();
            let _ = (consistency::check(&zone, at), zone.fields().count(), zone.information(), zone.name());
            let _ = (zone.optional_data(), zone.document_number(), zone.to_string(), zone.month_of_issue());
            prop_assert_eq!(Mrz::parse(&zone.to_string()), Ok(zone));
            prop_assert_eq!(zone.fields().map(|f| f.raw.len()).sum::<usize>(), zone.as_str().len());
        }
    }
}
