//! The 61 names of Doc 9303-4 to -7: written, shortened, compared.

use crate::support::{list, text, vectors};
use proptest::prelude::*;
use serde_json::Value;
use spartel_mrz::name::{NameMatch, fit, matches_field};
use spartel_mrz::transliteration::Practice;
use spartel_mrz::{Truncation, WrittenName};

/// Vectors that our results do not reach, with the reason. One that we come to reach fails its test.
const DEVIATIONS: [(&str, &str); 1] = [(
    "ERIKSSON, ANNA MARIA/MRV-A",
    "the conversion of the standard printed 45 characters where a line has 44",
)];

fn names() -> Vec<Value> {
    let file = vectors("mrz_names.json");
    let names = list(&file, "vectors").to_vec();
    assert_eq!(names.len(), 61);
    names
}

fn written(vector: &Value) -> WrittenName {
    WrittenName::from_visual(text(vector, "viz"), Practice::General).unwrap()
}

fn padded(name: &str, width: usize) -> String {
    format!("{name:<<width$}")
}

#[test]
fn every_name_of_the_visual_zone_is_written_as_printed_before_truncation() {
    for vector in names() {
        let name = written(&vector);
        let whole = fit(name.primary(), name.secondary(), usize::MAX, Truncation::Cut);
        assert_eq!(whole, text(&vector, "untruncated"), "{vector}");
    }
}

#[test]
fn every_name_that_fits_fills_its_field_as_printed() {
    let mut met = 0;
    for vector in names().iter().filter(|v| v["fits"] == true) {
        let name = written(vector);
        let width = vector["field_length"].as_u64().unwrap() as usize;
        let field = padded(&fit(name.primary(), name.secondary(), width, Truncation::Cut), width);
        let key = format!("{}/{}", text(vector, "viz"), text(vector, "format"));
        let deviates = DEVIATIONS.iter().find(|(id, _)| *id == key);
        assert_eq!(field != text(vector, "name_field"), deviates.is_some(), "{key}: {field}");
        met += usize::from(deviates.is_some());
    }
    assert_eq!(met, DEVIATIONS.len(), "a deviation is stale");
}

#[test]
fn every_printed_truncation_is_permitted_and_no_other_name_passes_for_it() {
    let names = names();
    for vector in &names {
        let field = text(vector, "name_field");
        let expected = if vector["fits"] == true { NameMatch::Whole } else { NameMatch::Truncated };
        for other in &names {
            let name = written(other);
            let found = matches_field(field, name.primary(), name.secondary());
            let same = text(other, "viz") == text(vector, "viz");
            assert_eq!(found, if same { expected } else { NameMatch::Different }, "{field} {other}");
        }
    }
}

/// Printed truncations that one of our methods reproduces; the rest are other choices that the standard leaves free.
#[test]
fn our_methods_reproduce_printed_truncations() {
    let mut reproduced = 0;
    let truncated: Vec<_> = names().into_iter().filter(|v| v["fits"] == false).collect();
    for vector in &truncated {
        let name = written(vector);
        let field = text(vector, "name_field");
        let methods = [Truncation::Cut, Truncation::Initials, Truncation::Even];
        let hit = methods.iter().any(|how| fit(name.primary(), name.secondary(), field.len(), *how) == field);
        reproduced += usize::from(hit);
    }
    assert_eq!((reproduced, truncated.len()), (12, 26));
}

#[test]
fn punctuation_follows_the_convention() {
    let cases = [
        ("D'Artagnan", "DARTAGNAN"),
        ("D\u{2019}Artagnan", "DARTAGNAN"),
        ("Marie-Elise", "MARIE<ELISE"),
        ("Anna, Maria", "ANNA<MARIA"),
        ("  van  der   Muellen ", "VAN<DER<MUELLEN"),
        ("St. John (Jr.)", "ST<JOHN<JR"),
        ("", ""),
    ];
    for (visual, zone) in cases {
        let name = WrittenName::new(visual, "", Practice::General).unwrap();
        assert_eq!(name.primary(), zone, "{visual}");
    }
    let digit = WrittenName::new("Henry 8", "", Practice::General).unwrap_err();
    assert_eq!((digit.character, digit.offset), ('8', 6));
}

#[test]
fn a_name_that_fits_is_no_truncation_of_a_longer_one() {
    // Fits in full, so that nothing may be missing.
    assert_eq!(matches_field("ERIKSSON<<ANNA<M", "ERIKSSON", "ANNA<MARIA"), NameMatch::Truncated);
    assert_eq!(matches_field("ERIKSSON<<ANNA<M<<<<", "ERIKSSON", "ANNA<MARIA"), NameMatch::Different);
    assert_eq!(matches_field("ERIKSSON<<ANNA<<<<<<", "ERIKSSON", "ANNA<MARIA"), NameMatch::Different);
    assert_eq!(matches_field("ERIKSSON<ANNA<MARIA<", "ERIKSSON", "ANNA<MARIA"), NameMatch::Different);
}

fn component() -> impl Strategy<Value = String> {
    "[A-Z]{2,12}"
}

proptest! {
    #[test]
    fn a_shortened_name_fills_its_field_and_stays_a_permitted_form(
        primary in prop::collection::vec(component(), 1..6),
        secondary in prop::collection::vec(component(), 0..6),
        width in 8usize..40,
        how in prop::sample::select(vec![Truncation::Cut, Truncation::Initials, Truncation::Even]),
    ) {
        let (primary, secondary) = (primary.join("<"), secondary.join("<"));
        let field = padded(&fit(&primary, &secondary, width, how), width);
        prop_assert_eq!(field.len(), width);
        let whole = primary.len() + if secondary.is_empty() { 0 } else { 2 + secondary.len() };
        prop_assert_eq!(field.ends_with('<'), whole < width, "{}", field);
        let expected = if whole <= width { NameMatch::Whole } else { NameMatch::Truncated };
        prop_assert_eq!(matches_field(&field, &primary, &secondary), expected, "{}", field);
    }

    #[test]
    fn single_letters_never_break_the_field(
        primary in prop::collection::vec("[A-Z]{1,3}", 1..30),
        secondary in prop::collection::vec("[A-Z]{1,3}", 0..30),
        width in 0usize..40,
        how in prop::sample::select(vec![Truncation::Cut, Truncation::Initials, Truncation::Even]),
    ) {
        let name = fit(&primary.join("<"), &secondary.join("<"), width, how);
        prop_assert!(name.len() <= width.max(4), "{} {}", width, name);
    }

    #[test]
    fn no_text_panics_when_it_is_written(text in any::<String>()) {
        if let Ok(name) = WrittenName::from_visual(&text, Practice::Ukrainian) {
            let letters = |t: &str| t.bytes().all(|b| b.is_ascii_uppercase() || b == b'<');
            prop_assert!(letters(name.primary()) && letters(name.secondary()));
            prop_assert!(!name.primary().contains("<<") && !name.primary().starts_with('<'));
        }
    }
}
