//! Tests of the shared nouns against the vectors and against arithmetic of their own.

use proptest::prelude::*;
use spartel_base::{
    CheckResult, Country, CountryKind, Date, DocumentCode, IcaoCode, IsoAlpha2, PartialDate, Timestamp,
};

fn vectors(name: &str) -> serde_json::Value {
    let path = format!("{}/../../tests/vectors/{name}", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

fn result(word: &str) -> CheckResult {
    *CheckResult::ALL.iter().find(|r| r.as_str() == word).unwrap()
}

#[test]
fn aggregation_is_table_3_1_of_tr_03135() {
    let rules = vectors("rules_tr03135.json");
    let pairs = rules["aggregation"].as_array().unwrap();
    assert_eq!(pairs.len(), 25);
    for pair in pairs {
        let word = |key: &str| result(pair[key].as_str().unwrap());
        assert_eq!(word("a").and(word("b")), word("result"), "{pair}");
    }
    assert_eq!(CheckResult::aggregate([]), CheckResult::NotSupported);
}

#[test]
fn every_listed_code_is_known_with_its_two_letters() {
    let list = vectors("country_codes.json");
    for entry in list["iso"].as_array().unwrap().iter().chain(list["special"].as_array().unwrap()) {
        let letters = entry["alpha3"].as_str().unwrap();
        if letters == "DEU" {
            continue; // Doc 9303-3 section 5 part A: Germany prints D
        }
        let mut code = *b"<<<";
        code[..letters.len()].copy_from_slice(letters.as_bytes());
        let country = IcaoCode::new(code).unwrap().country().unwrap_or_else(|| panic!("{letters} unknown"));
        if let Some(two) = entry["alpha2"].as_str() {
            assert_eq!(country.iso.unwrap().as_str(), two);
        }
    }
    assert!(Country::all().is_sorted_by_key(|c| c.icao));
    assert_eq!(Country::all().len(), 249 + 30 - 1);
    assert!(IcaoCode::new(*b"DEU").unwrap().country().is_none());
}

#[test]
fn countries_agree_through_the_table() {
    let icao = |s: &[u8; 3]| IcaoCode::new(*s).unwrap();
    let iso = |s: &[u8; 2]| IsoAlpha2::new(*s).unwrap();
    assert!(iso(b"de").signs_for(IcaoCode::GERMANY));
    assert!(iso(b"XK").signs_for(icao(b"RKS")) && iso(b"KS").signs_for(icao(b"RKS")));
    assert!(iso(b"MA").signs_for(icao(b"MAR")) && !iso(b"MA").signs_for(icao(b"ESP")));
    assert_eq!(IcaoCode::UTOPIA.country().unwrap().kind, CountryKind::Specimen);
    assert!(!icao(b"XXB").country().unwrap().issues());
    assert!(IcaoCode::new(*b"D<D").is_none() && IcaoCode::new(*b"<DE").is_none());
}

#[test]
fn signer_types_cover_codes() {
    let code = DocumentCode::new(*b"PO").unwrap();
    assert!(
        code.matches_type("P")
            && code.matches_type("PO")
            && !code.matches_type("PP")
            && !code.matches_type("P<")
    );
    assert!(DocumentCode::new(*b"P<").unwrap().matches_type("P<"));
}

#[test]
fn times_are_read_and_refused() {
    for (text, seconds) in [
        ("1970-01-01", 0),
        ("2026-11-21T10:00:00Z", 1_795_255_200),
        ("2026-11-21T11:00:00+01:00", 1_795_255_200),
        ("2026-11-21T09:30:00.25-00:30", 1_795_255_200),
    ] {
        assert_eq!(Timestamp::parse_rfc3339(text).unwrap().0, seconds, "{text}");
    }
    for text in [
        "",
        "2026-02-29",
        "2026-13-01",
        "2026-11-21T25:00:00Z",
        "2026-11-21T10:00:00",
        "２０２６-11-21",
        "2026-11-21T10:00:00+1",
    ] {
        assert!(Timestamp::parse_rfc3339(text).is_err(), "{text}");
    }
}

#[test]
fn unknown_parts_agree_with_anything() {
    let part = |y, m, d| PartialDate::new(y, m, d).unwrap();
    assert!(part(Some(1975), None, None).agrees_with(part(Some(1975), Some(3), Some(1))));
    assert!(!part(Some(1975), Some(2), None).agrees_with(part(Some(1975), Some(3), Some(1))));
    assert!(PartialDate::new(Some(1975), Some(2), Some(29)).is_none());
    assert_eq!(part(Some(1975), None, None).to_string(), "1975-XX-XX");
    assert_eq!(PartialDate::UNKNOWN.complete(), None);
}

proptest! {
    #[test]
    fn days_go_there_and_back(days in -719_528i64..=2_932_896) {
        prop_assert_eq!(Date::from_days(days).unwrap().days(), days);
    }

    #[test]
    fn next_day_is_one_later(days in -719_528i64..2_932_896) {
        prop_assert!(Date::from_days(days).unwrap() < Date::from_days(days + 1).unwrap());
    }

    #[test]
    fn written_times_are_read_again(seconds in -62_000_000_000i64..250_000_000_000) {
        let time = Timestamp(seconds);
        prop_assert_eq!(Timestamp::parse_rfc3339(&time.to_string()).unwrap(), time);
    }

    #[test]
    fn no_text_panics(text in "\\PC{0,40}") {
        let _ = Timestamp::parse_rfc3339(&text);
        let _ = Date::parse_iso(&text);
    }
}
