//! Parts of a document against each other, and two documents of one person.

use spartel_base::CheckResult;
use spartel_inspect::{Content, Evidence, FindingCode as F, Inspection, ReasonCode, verify};
use spartel_lds::FileKind;
use spartel_mrz::check_digit;
use spartel_utopia::{Files, REFERENCE};

use crate::world::{DOCUMENT, TRUST, inspect, inspect_files, issue, report};

const FIRST: &str = "PPUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";

/// The second line of a passport, check digits computed.
fn second(birth: &str, expiry: &str, optional: &str) -> String {
    let digit = |text: &str| check_digit::compute(text.as_bytes()).map(char::from).unwrap();
    let number = "L898902C3";
    let optional = format!("{optional:<<14}");
    let parts = [
        format!("{number}{}", digit(number)),
        format!("{birth}{}", digit(birth)),
        format!("{expiry}{}{optional}{}", digit(expiry), digit(&optional)),
    ];
    let composite = digit(&parts.concat());
    let [number, birth, rest] = parts;
    format!("{number}UTO{birth}F{rest}{composite}")
}

fn dg1(zone: &str) -> Vec<u8> {
    let length = u8::try_from(zone.len()).unwrap();
    [&[0x61, length + 3, 0x5F, 0x1F, length], zone.as_bytes()].concat()
}

fn compare(printed: &str, chip: &str) -> Inspection {
    let printed = format!("{FIRST}\n{printed}");
    let chip = dg1(&format!("{FIRST}{chip}"));
    let mut evidence = Evidence::new();
    evidence.add("mrz", Content::PrintedMrz(&printed));
    let kind = FileKind::from_name("DG1.bin").unwrap();
    evidence.add("dg1", Content::ChipFile { kind, bytes: &chip });
    verify(&evidence, &TRUST, &DOCUMENT, REFERENCE)
}

fn component(inspection: &Inspection, of: &str) -> (CheckResult, ReasonCode) {
    let path = "CombinedChecks/MrzVsDg1Check/ComponentCheck";
    let check = inspection.checks.iter().find(|check| check.path() == path && check.of == Some(of));
    check.map(|check| (check.result, check.reason)).unwrap()
}

fn group(inspection: &Inspection, path: &str) -> CheckResult {
    inspection.checks.iter().find(|check| check.path() == path).unwrap().result
}

#[test]
fn equal_zones_agree_in_every_component() {
    let line = second("740812", "320415", "ZE184226B");
    let inspection = compare(&line, &line);
    assert_eq!(group(&inspection, "CombinedChecks/MrzVsDg1Check"), CheckResult::Successful);
    assert_eq!(
        component(&inspection, "second-optional-data"),
        (CheckResult::NotSupported, ReasonCode::NotInLayout)
    );
}

#[test]
fn fillers_of_an_unknown_birth_are_tolerated_and_other_digits_are_not() {
    let chip = second("740812", "320415", "");
    let inspection = compare(&second("74<<<<", "320415", ""), &chip);
    assert_eq!(
        component(&inspection, "date-of-birth"),
        (CheckResult::Successful, ReasonCode::FillersTolerated)
    );
    assert_eq!(group(&inspection, "CombinedChecks/MrzVsDg1Check"), CheckResult::Successful);
    let inspection = compare(&second("75<<<<", "320415", ""), &chip);
    assert_eq!(component(&inspection, "date-of-birth").0, CheckResult::Failed);
    let inspection = compare(&second("740813", "320415", ""), &chip);
    assert_eq!(component(&inspection, "date-of-birth").0, CheckResult::Failed);
}

#[test]
fn optional_data_alone_are_never_failed() {
    let chip = second("740812", "320415", "ZE184226B");
    let inspection = compare(&second("740812", "320415", ""), &chip);
    assert_eq!(
        component(&inspection, "optional-data"),
        (CheckResult::Undetermined, ReasonCode::OptionalDataDiffers)
    );
    assert!(inspection.findings.iter().any(|finding| finding.code == F::MrzOptionalDataDiffers));
    let inspection = compare(&second("740812", "330415", ""), &chip);
    assert_eq!(component(&inspection, "optional-data").0, CheckResult::Failed);
    assert_eq!(component(&inspection, "date-of-expiry").0, CheckResult::Failed);
}

#[test]
fn the_last_day_of_validity_is_valid_and_the_next_is_not() {
    for (expiry, expected) in [
        ("260115", CheckResult::Successful),
        ("260114", CheckResult::Failed),
        ("410101", CheckResult::Successful),
        ("420101", CheckResult::Failed),
        ("26<<<<", CheckResult::Undetermined),
    ] {
        let zone = format!("{FIRST}\n{}", second("740812", expiry, ""));
        let mut evidence = Evidence::new();
        evidence.add("mrz", Content::PrintedMrz(&zone));
        let inspection = verify(&evidence, &TRUST, &DOCUMENT, REFERENCE);
        assert_eq!(group(&inspection, "CombinedChecks/DateOfExpiryCheck"), expected, "{expiry}");
    }
}

#[test]
fn a_misread_character_is_proposed_where_no_chip_says_better() {
    let zone = format!("{FIRST}\n{}", second("740812", "320415", "").replacen("L898902C3", "L8989O2C3", 1));
    let mut evidence = Evidence::new();
    evidence.add("mrz", Content::PrintedMrz(&zone));
    let inspection = verify(&evidence, &TRUST, &DOCUMENT, REFERENCE);
    let proposal = inspection.findings.iter().find(|finding| finding.code == F::MrzRepair);
    let plausible = proposal.and_then(|finding| finding.arg("plausible")).map(ToString::to_string);
    assert_eq!(plausible.as_deref(), Some("0"), "{}", report(&inspection));
    assert_eq!(inspection.outcome.exit_code(), 1, "a proposal repairs nothing");
}

#[test]
fn a_seal_that_repeats_no_zone_clears_no_other_document() {
    let mut files = issue("zone-alone");
    files.insert("seal.bin".into(), issue("2d-doc")["seal.bin"].clone());
    let inspection = inspect_files(&files);
    assert_eq!(inspection.outcome.exit_code(), 3, "{}", report(&inspection));
}

#[test]
fn the_seal_of_another_kind_of_document_clears_nothing() {
    let mut files = issue("zone-alone");
    files.insert("seal.bin".into(), issue("emergency")["seal.bin"].clone());
    let inspection = inspect_files(&files);
    assert!(inspection.outcome.all_clear().is_none(), "{}", report(&inspection));
}

#[test]
fn passport_and_visa_are_two_documents_in_whatever_order_they_come() {
    let files = issue("visa-and-passport");
    let renamed: Files = files
        .iter()
        .map(|(path, bytes)| {
            let path = match path.strip_prefix("visa/") {
                Some(rest) => format!("a/{rest}"),
                None => format!("b/{path}"),
            };
            (path, bytes.clone())
        })
        .collect();
    for files in [&files, &renamed] {
        let inspection = inspect_files(files);
        let kinds: Vec<_> = inspection.documents.iter().map(|document| document.kind).collect();
        assert_eq!(kinds, ["national-passport", "visa"]);
        assert_eq!(inspection.outcome.exit_code(), 0, "{}", report(&inspection));
        assert_eq!(group(&inspection, "CrossDocumentChecks"), CheckResult::Successful);
    }
}

#[test]
fn a_seal_has_its_status_in_the_words_of_the_standard() {
    for (case, status, sub) in [
        ("visa-a", "VALID", None),
        ("visa-zone-changed", "INVALID", Some("SEAL_VISA_MISMATCH")),
        ("seal-signer-expired", "INVALID", Some("EXPIRED_CERTIFICATE")),
        ("visa-signer-unlisted", "INVALID", Some("UNKNOWN_CERTIFICATE")),
        ("seal-broken", "INVALID", Some("INVALID_SIGNATURE")),
        ("visa-and-passport", "VALID", None),
        ("visa-and-other-passport", "INVALID", Some("SEAL_PASSPORT_MISMATCH")),
    ] {
        let inspection = inspect(case);
        let seal = inspection.documents.iter().flat_map(|document| &document.seals).next().unwrap();
        assert_eq!((seal.kind, seal.status, seal.sub_indication), (Some("VDS"), status, sub), "{case}");
    }
}
