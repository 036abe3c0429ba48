//! The 32 zones of the vectors: fields, names, numbers, and the verdict on every digit.

use crate::support::{list, text, vectors};
use serde_json::Value;
use spartel_mrz::{CheckDigit, FieldKind, Mrz};

const FIELDS: [(&str, FieldKind); 16] = [
    ("document_code", FieldKind::DocumentCode),
    ("issuer", FieldKind::Issuer),
    ("name_field", FieldKind::Name),
    ("number_field", FieldKind::DocumentNumber),
    ("number_cd", FieldKind::DocumentNumberCheckDigit),
    ("nationality", FieldKind::Nationality),
    ("dob", FieldKind::DateOfBirth),
    ("dob_cd", FieldKind::DateOfBirthCheckDigit),
    ("sex", FieldKind::Sex),
    ("expiry", FieldKind::DateOfExpiry),
    ("expiry_cd", FieldKind::DateOfExpiryCheckDigit),
    ("optional1", FieldKind::OptionalData),
    ("optional_cd", FieldKind::OptionalDataCheckDigit),
    ("optional2", FieldKind::SecondOptionalData),
    ("composite_cd", FieldKind::CompositeCheckDigit),
    ("absent", FieldKind::IssuingOffice),
];

fn specimens() -> Vec<(Value, Mrz)> {
    let file = vectors("mrz_specimens.json");
    let zones = file.as_object().unwrap().values().find_map(Value::as_array).unwrap().clone();
    zones
        .into_iter()
        .map(|zone| {
            let lines = list(&zone, "lines").iter().filter_map(Value::as_str);
            let mrz = Mrz::parse_lines(lines).unwrap_or_else(|e| panic!("{}: {e}", zone["id"]));
            (zone, mrz)
        })
        .collect()
}

#[test]
fn every_specimen_has_the_fields_of_the_vectors() {
    let zones = specimens();
    assert_eq!(zones.len(), 32);
    for (zone, mrz) in zones {
        let parsed = &zone["parsed"];
        assert_eq!(mrz.layout().name(), text(parsed, "format"), "{}", zone["id"]);
        for (key, kind) in FIELDS {
            assert_eq!(mrz.field(kind).map(|f| f.raw), parsed[key].as_str(), "{} {key}", zone["id"]);
        }
        let number = mrz.document_number();
        assert_eq!(number.as_str(), text(parsed, "document_number"), "{}", zone["id"]);
        assert_eq!(char::from(number.check_digit()).to_string(), text(parsed, "document_number_cd"));
        assert_eq!(Some(number.is_long()), parsed["long_document_number"].as_bool(), "{}", zone["id"]);
        assert_eq!(
            mrz.information().as_ref().map(|i| i.as_str()),
            parsed["mrz_information"].as_str(),
            "{}",
            zone["id"]
        );
    }
}

#[test]
fn every_specimen_has_the_name_of_the_vectors() {
    for (zone, mrz) in specimens() {
        let name = &zone["parsed"]["name"];
        let words = |key: &str| list(name, key).iter().map(|w| w.as_str().unwrap()).collect::<Vec<_>>();
        assert_eq!(mrz.name().primary_components().collect::<Vec<_>>(), words("primary"), "{}", zone["id"]);
        assert_eq!(
            mrz.name().secondary_components().collect::<Vec<_>>(),
            words("secondary"),
            "{}",
            zone["id"]
        );
        assert_eq!(Some(mrz.name().may_be_truncated()), name["assume_truncated"].as_bool(), "{}", zone["id"]);
    }
}

#[test]
fn every_specimen_has_the_verdicts_of_the_vectors() {
    for (zone, mrz) in specimens() {
        let ok = &zone["parsed"]["check_digits_ok"];
        let digits = mrz.check_digits();
        let verdicts = [
            ("number", digits.document_number),
            ("dob", digits.date_of_birth),
            ("expiry", digits.date_of_expiry),
            ("optional", digits.optional_data),
            ("composite", digits.composite),
        ];
        for (key, verdict) in verdicts {
            let found = match verdict {
                CheckDigit::Correct => Some(true),
                CheckDigit::Wrong { .. } => Some(false),
                CheckDigit::NotInLayout => None,
            };
            assert_eq!(found, ok[key].as_bool(), "{} {key}", zone["id"]);
        }
        assert_eq!(Some(digits.none_wrong()), zone["valid"].as_bool(), "{}", zone["id"]);
    }
}

#[test]
fn a_zone_reads_the_same_with_and_without_line_breaks() {
    for (zone, mrz) in specimens() {
        assert_eq!(Mrz::from_bytes(mrz.as_bytes()), Ok(mrz), "{}", zone["id"]);
        assert_eq!(Mrz::parse(mrz.as_str()), Ok(mrz), "{}", zone["id"]);
        assert_eq!(Mrz::parse(&mrz.to_string()), Ok(mrz), "{}", zone["id"]);
        let windows = mrz.to_string().replace('\n', " \r\n\r\n\t");
        assert_eq!(Mrz::parse(&windows), Ok(mrz), "{}", zone["id"]);
    }
}

/// Printed zones whose composite digit is wrong in the standard: id, digit printed, digit that fits, reason.
const ERRATA: [(&str, u8, u8, &str); 2] = [
    ("td2-number-9", b'8', b'2', "Doc 9303-11, D.2: the example needs number and dates alone"),
    ("td1-number-9", b'1', b'2', "Doc 9303-11, D.2: the same"),
];

#[test]
fn every_zone_printed_in_the_standards_is_valid_but_for_the_errata() {
    let mut met = 0;
    for (zone, mrz) in specimens().iter().filter(|(zone, _)| text(zone, "source").starts_with("9303")) {
        let digits = mrz.check_digits();
        let erratum = ERRATA.iter().find(|(id, ..)| *id == text(zone, "id"));
        assert_eq!(digits.wrong(), usize::from(erratum.is_some()), "{}", zone["id"]);
        if let Some(&(_, found, expected, _)) = erratum {
            assert_eq!(digits.composite, CheckDigit::Wrong { expected, found }, "{}", zone["id"]);
            met += 1;
        }
    }
    assert_eq!(met, ERRATA.len(), "an erratum is stale");
}
