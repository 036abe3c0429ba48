//! Unknown parts and centuries (Doc 9303-3, 4.8; TR-03135-1, 5.6.1.2.11 and 5.10.2).

use crate::support::{list, text, vectors};
use proptest::prelude::*;
use spartel_base::{Date, PartialDate};
use spartel_mrz::{DateForm, MrzDate};

fn day(text: &str) -> Date {
    Date::parse_iso(text).unwrap()
}

fn date(characters: &str) -> MrzDate {
    MrzDate::new(characters.as_bytes().try_into().unwrap())
}

/// Years of birth where we leave TR-03135-1, 5.6.1.2.11: (two digits, year of inspection).
const DEVIATIONS: [((u64, u64), &str); 2] = [
    ((26, 2026), "the rule makes a child born in the year of inspection a hundred years old"),
    ((0, 2000), "the same"),
];

#[test]
fn years_of_birth_follow_tr_03135_but_for_the_newborn() {
    let file = vectors("rules_tr03135.json");
    let mut deviating = 0;
    for vector in list(&file["birth_year"], "vectors") {
        let number = |key: &str| vector[key].as_u64().unwrap();
        let inspection = Date::new(number("inspection_year") as u16, 6, 30).unwrap();
        let born = date(&format!("{:02}<<<<", number("yy"))).birth(inspection).unwrap();
        let listed = DEVIATIONS.iter().any(|(key, _)| *key == (number("yy"), number("inspection_year")));
        assert_eq!(born.year().map(u64::from) != vector["year"].as_u64(), listed, "{vector}");
        deviating += usize::from(listed);
    }
    assert_eq!(deviating, DEVIATIONS.len(), "a deviation is stale");
}

#[test]
fn a_birth_in_the_year_of_inspection_is_of_this_century_unless_it_lies_ahead() {
    let inspection = day("2026-11-21");
    let year = |characters| date(characters).birth(inspection).unwrap().year();
    assert_eq!(year("261121"), Some(2026));
    assert_eq!(year("261122"), Some(1926));
    assert_eq!(year("2611<<"), Some(2026));
    assert_eq!(year("2612<<"), Some(1926));
    assert_eq!(year("26<<30"), Some(2026));
    assert_eq!(year("000229"), Some(2000));
    assert_eq!(date("000229").birth(day("1999-01-01")), None, "1900 was no leap year");
}

#[test]
fn dates_of_expiry_follow_tr_03135() {
    let file = vectors("rules_tr03135.json");
    for vector in list(&file, "expiry") {
        let signer = vector["ds_not_before"].as_str().map(day);
        let found = date(text(vector, "mrz")).expiry(day(text(vector, "today")), signer);
        assert_eq!(found, Some(day(text(vector, "expiry"))), "{vector}");
    }
    assert_eq!(list(&file, "expiry").len(), 7);
}

#[test]
fn forms_of_dates_are_told_apart() {
    let cases = [
        ("740812", DateForm::Complete),
        ("000229", DateForm::Complete),
        ("7501<<", DateForm::Partial),
        ("75<<<<", DateForm::Partial),
        ("<<0812", DateForm::Partial),
        ("<<<<<<", DateForm::Unknown),
        ("741301", DateForm::Malformed),
        ("740230", DateForm::Malformed),
        ("010229", DateForm::Malformed),
        ("7401<1", DateForm::Malformed),
        ("74O812", DateForm::Malformed),
        ("740000", DateForm::Malformed),
    ];
    for (characters, form) in cases {
        assert_eq!(date(characters).form(), form, "{characters}");
    }
    let zeros = date("740000").birth(day("2026-01-01"));
    assert_eq!(zeros, PartialDate::new(Some(1974), None, None), "some issuers print zeros for unknown");
    assert_eq!(date("3012<<").expiry(day("2026-01-01"), None), None);
}

proptest! {
    #[test]
    fn dates_within_reach_come_back_from_six_characters(
        inspection in 0i64..40_000, back in 0i64..36_000, ahead in 0i64..5_400
    ) {
        let inspection = Date::from_days(inspection).unwrap();
        let born = Date::from_days(inspection.days() - back).unwrap();
        prop_assert_eq!(MrzDate::from_date(born).birth(inspection).unwrap().complete(), Some(born));
        let expires = Date::from_days(inspection.days() + ahead).unwrap();
        prop_assert_eq!(MrzDate::from_date(expires).expiry(inspection, None), Some(expires));
        let signer = Date::from_days(expires.days() - 3_650).unwrap();
        prop_assert_eq!(MrzDate::from_date(expires).expiry(inspection, Some(signer)), Some(expires));
    }

    #[test]
    fn no_characters_panic(characters in any::<[u8; 6]>(), inspection in -719_000i64..2_900_000) {
        let inspection = Date::from_days(inspection).unwrap();
        let date = MrzDate::new(characters);
        let _ = (date.form(), date.birth(inspection), date.expiry(inspection, Some(inspection)));
        let _ = (date.expiry(inspection, None), date.to_string());
    }
}
