//! Parts that do not belong to each other, put together.

use spartel_base::CheckResult;
use spartel_inspect::{Content, Evidence, FindingCode as F, verify};
use spartel_lds::FileKind;
use spartel_mrz::{MrzContent, MrzDate, Sex};
use spartel_utopia::REFERENCE;

use crate::world::{DOCUMENT, TRUST, inspect_files, issue, report};

/// A printed zone of a French passport without a fault.
fn french() -> String {
    let date = |text| MrzDate::from_date(spartel_base::Date::parse_iso(text).unwrap());
    let france = spartel_base::IcaoCode::new(*b"FRA").unwrap();
    let practice = spartel_mrz::transliteration::Practice::General;
    let content = MrzContent {
        layout: spartel_mrz::Layout::Td3,
        document_code: spartel_base::DocumentCode::new(*b"P<").unwrap(),
        issuer: france,
        name: spartel_mrz::WrittenName::new("Dupont", "Marie", practice).unwrap(),
        truncation: spartel_mrz::Truncation::default(),
        document_number: "12AB34567",
        nationality: france,
        date_of_birth: date("1980-01-01"),
        sex: Sex::Female,
        date_of_expiry: date("2030-01-01"),
        optional_data: "",
        second_optional_data: "",
        issuing_office: "",
    };
    content.compose().unwrap().lines().collect::<Vec<_>>().join("\n")
}

#[test]
fn a_security_object_of_another_state_is_noticed_even_without_dg1() {
    let zone = french();
    let files = issue("passport");
    let (_, sod) = files.iter().find(|(name, _)| name.ends_with("EF_SOD.bin")).unwrap();
    let mut evidence = Evidence::new();
    evidence.add("mrz", Content::PrintedMrz(&zone));
    evidence.add("sod", Content::ChipFile { kind: FileKind::Sod, bytes: sod });
    let inspection = verify(&evidence, &TRUST, &DOCUMENT, REFERENCE);
    assert_eq!(inspection.outcome.overall(), CheckResult::Failed, "{}", report(&inspection));
    let found = |code| inspection.findings.iter().any(|finding| finding.code == code);
    assert!(found(F::IssuingCountryDiffers), "{}", report(&inspection));
}

#[test]
fn bytes_that_nobody_signed_after_a_data_group_are_a_finding() {
    let mut files = issue("passport");
    let (_, dg1) = files.iter_mut().find(|(name, _)| name.ends_with("DG1.bin")).unwrap();
    dg1.extend(b"evil");
    let inspection = inspect_files(&files);
    assert_eq!(inspection.outcome.overall(), CheckResult::Undetermined, "{}", report(&inspection));
    assert!(inspection.findings.iter().any(|finding| finding.code == F::FileMalformed));
}
