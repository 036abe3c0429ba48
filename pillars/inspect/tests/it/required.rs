//! "All clear" only from a complete required set: whatever is taken away or added, it never comes too easily.

use proptest::prelude::*;
use spartel_base::CheckResult;
use spartel_inspect::{Content, FindingCode as F, Policy, ReasonCode, verify};
use spartel_lds::{DataGroupNumber, FileKind};
use spartel_utopia::{Files, REFERENCE};

use crate::world::{DOCUMENT, TRUST, evidence, inspect_at, inspect_files, issue, report, unexplained};

/// Without one of these a passport cannot be clear.
const NEEDED: [&str; 5] = ["mrz.txt", "EF_COM.bin", "EF_SOD.bin", "DG1.bin", "DG2.bin"];

#[test]
fn no_part_of_a_passport_is_clear_without_every_needed_piece() {
    let passport = issue("passport");
    let names: Vec<&String> = passport.keys().collect();
    for chosen in 0u32..1 << names.len() {
        let kept = |at: usize| chosen >> at & 1 == 1;
        let files: Files = names
            .iter()
            .enumerate()
            .filter(|(at, _)| kept(*at))
            .map(|(_, name)| ((*name).clone(), passport[*name].clone()))
            .collect();
        let inspection = inspect_files(&files);
        let whole = NEEDED.iter().all(|name| files.contains_key(*name));
        assert_eq!(inspection.outcome.all_clear().is_some(), whole, "{:?}", files.keys());
        assert_ne!(inspection.outcome.overall(), CheckResult::Failed, "{}", report(&inspection));
        assert_eq!(inspection.required.is_complete(), whole);
    }
}

#[test]
fn one_piece_alone_is_incomplete_and_nothing_is_wrong() {
    let passport = issue("passport");
    for name in ["mrz.txt", "EF_SOD.bin", "DG1.bin", "DG2.bin", "EF_COM.bin"] {
        let files = Files::from([(name.to_owned(), passport[name].clone())]);
        let inspection = inspect_files(&files);
        assert_eq!(inspection.outcome.exit_code(), 3, "{name}: {}", report(&inspection));
        assert_eq!(inspection.outcome.as_str(), "incomplete");
    }
}

#[test]
fn nothing_at_all_is_not_clear() {
    let inspection = inspect_files(&Files::new());
    assert_eq!(inspection.outcome.exit_code(), 2);
    assert_eq!(inspection.outcome.overall(), CheckResult::NotSupported);
    assert_eq!(inspection.required.ended(), 0);
}

#[test]
fn the_chip_alone_is_complete_for_the_profile_of_chips() {
    let mut files = issue("passport");
    files.remove("mrz.txt");
    let chip = Policy::named("chip").unwrap();
    let inspection = inspect_at(&files, &chip, REFERENCE);
    assert_eq!(inspection.outcome.exit_code(), 0, "{}", report(&inspection));
    assert_eq!(inspect_files(&files).outcome.exit_code(), 3);
}

#[test]
fn a_seal_alone_is_complete_for_the_profile_of_seals() {
    let seal = Policy::named("seal").unwrap();
    for case in ["visa-a", "emergency", "vds-nc"] {
        let mut files = issue(case);
        files.remove("mrz.txt");
        let inspection = inspect_at(&files, &seal, REFERENCE);
        assert_eq!(inspection.outcome.exit_code(), 0, "{case}: {}", report(&inspection));
    }
}

#[test]
fn a_visa_without_its_seal_is_incomplete() {
    let mut files = issue("visa-a");
    files.remove("seal.bin");
    let inspection = inspect_files(&files);
    assert_eq!(inspection.outcome.exit_code(), 3, "{}", report(&inspection));
}

#[test]
fn files_alone_are_never_complete_for_a_scenario_of_the_guideline() {
    for name in Policy::names().filter(|name| !["document", "chip", "seal"].contains(name)) {
        let policy = Policy::named(name).unwrap();
        for case in ["passport", "visa-and-passport", "emergency"] {
            let inspection = inspect_at(&issue(case), &policy, REFERENCE);
            assert!(inspection.outcome.all_clear().is_none(), "{name} {case}");
            let lookup = "BackgroundChecks/LostStolenDocumentCheck";
            let missing = inspection.required.missing();
            assert!(
                missing.iter().any(|m| m.path == lookup && m.reason == ReasonCode::NoLookup),
                "{name} {case}"
            );
        }
    }
}

#[test]
fn a_stale_revocation_list_is_undetermined_and_no_list_is_missing() {
    let later = spartel_base::Timestamp::parse_rfc3339("2036-04-02").unwrap();
    let files = issue("passport");
    let inspection = inspect_at(&files, &DOCUMENT, later);
    let path = "ElectronicChecks/IssuerCertificatesCheck/SecurityFileCheck/SignerRevocationCheck";
    let check = inspection.checks.iter().find(|check| check.path() == path).unwrap();
    assert_eq!((check.result, check.reason), (CheckResult::Undetermined, ReasonCode::RevocationStale));
    let empty = spartel_pki::trust::TrustStore::empty(spartel_pki::trust::StoreKind::Specimen);
    let trust = spartel_inspect::Trust::new(&empty);
    let inspection = verify(&evidence(&files), &trust, &DOCUMENT, REFERENCE);
    let check = inspection.checks.iter().find(|check| check.path() == path).unwrap();
    assert_eq!((check.result, check.reason), (CheckResult::NotSupported, ReasonCode::RevocationNoList));
    assert!(inspection.required.missing().iter().any(|missing| missing.path == path));
    assert_eq!(inspection.outcome.exit_code(), 2, "no anchor is undetermined, never failed");
}

#[test]
fn an_input_that_cannot_be_read_is_never_green_and_loses_no_other_result() {
    let files = issue("passport");
    let clean = inspect_files(&files);
    let eleven = DataGroupNumber::new(11).map(FileKind::Dg);
    for kind in [None, eleven, Some(FileKind::Cvca)] {
        let mut pieces = evidence(&files);
        pieces.add("broken", Content::Unreadable(kind));
        let inspection = verify(&pieces, &TRUST, &DOCUMENT, REFERENCE);
        assert!(inspection.outcome.all_clear().is_none(), "{kind:?}");
        assert!(inspection.findings.iter().any(|finding| finding.code == F::FileUnreadable), "{kind:?}");
        assert!(inspection.required.ended() >= clean.required.ended() - 1);
    }
}

#[test]
fn unreadable_inputs_are_told_in_every_profile() {
    for name in Policy::names() {
        let policy = Policy::named(name).unwrap();
        let mut pieces = spartel_inspect::Evidence::new();
        pieces.add("broken", Content::Unreadable(None));
        let inspection = verify(&pieces, &TRUST, &policy, REFERENCE);
        assert_eq!(inspection.outcome.overall(), CheckResult::Aborted, "{name}");
    }
}

#[test]
fn a_file_that_the_chip_does_not_have_is_a_failure_and_one_that_was_not_offered_is_not() {
    let mut files = issue("passport");
    files.remove("EF_SOD.bin");
    let mut pieces = evidence(&files);
    assert_eq!(verify(&pieces, &TRUST, &DOCUMENT, REFERENCE).outcome.exit_code(), 3);
    // The chip is that of the evidence before it: a fresh one for each folder.
    pieces = spartel_inspect::Evidence::new();
    for piece in evidence(&files).pieces() {
        pieces.add(piece.source, piece.content);
    }
    pieces.add("reader", Content::ChipFileAbsent(FileKind::Sod));
    let inspection = verify(&pieces, &TRUST, &DOCUMENT, REFERENCE);
    assert_eq!(inspection.outcome.exit_code(), 1);
    assert!(inspection.findings.iter().any(|finding| finding.code == F::SecurityObjectMissing));
}

#[test]
fn other_bytes_for_the_same_file_are_told_and_the_same_bytes_again_are_not() {
    let files = issue("passport");
    let with = |bytes: &[u8]| {
        let mut pieces = spartel_inspect::Evidence::new();
        for piece in evidence(&files).pieces() {
            pieces.add(piece.source, piece.content);
        }
        let kind = FileKind::from_name("DG2.bin").unwrap();
        pieces.add("again", Content::ChipFile { kind, bytes });
        let inspection = verify(&pieces, &TRUST, &DOCUMENT, REFERENCE);
        (inspection.outcome.exit_code(), inspection.findings.iter().any(|f| f.code == F::InputRepeated))
    };
    assert_eq!(with(&files["DG2.bin"]), (0, false));
    assert_eq!(with(b"other"), (2, true));
}

/// A passport with one byte changed.
fn changed(files: &Files, name: &str, at: usize, by: u8) -> Files {
    let mut files = files.clone();
    if let Some(file) = files.get_mut(name) {
        let at = at % file.len();
        file[at] ^= by;
    }
    files
}

/// Where the check digit of the optional data stands, and what makes a filler of its 0.
const DIGIT_OF_NOTHING: (usize, u8) = (87, b'0' ^ b'<');

/// Doc 9303-4, 4.2.2.2, position 43.
#[test]
fn the_digit_of_empty_optional_data_may_be_zero_or_filler() {
    let as_issued = issue("passport");
    let (at, by) = DIGIT_OF_NOTHING;
    assert_eq!(&as_issued["mrz.txt"][at - 14..=at], b"<<<<<<<<<<<<<<0");
    let inspection = inspect_files(&changed(&as_issued, "mrz.txt", at, by));
    assert!(inspection.outcome.all_clear().is_some(), "{}", report(&inspection));
    let inspection = inspect_files(&changed(&as_issued, "mrz.txt", at, b'0' ^ b'1'));
    assert_eq!(inspection.outcome.exit_code(), 1, "{}", report(&inspection));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_changed_byte_of_a_data_group_is_always_found(group in 0usize..6, at: usize, by in 1u8..) {
        let name = ["DG1.bin", "DG2.bin", "DG7.bin", "DG11.bin", "DG14.bin", "DG15.bin"][group];
        let files = changed(&issue("passport"), name, at, by);
        let inspection = inspect_files(&files);
        prop_assert_eq!(inspection.outcome.exit_code(), 1);
        prop_assert_eq!(unexplained(&inspection), None, "{}", report(&inspection));
    }

    #[test]
    fn a_changed_byte_of_the_printed_zone_is_never_clear(at in 0usize..88, by in 1u8..16) {
        // Byte 44 ends the first line; a carriage return in its place ends it as well and changes nothing.
        prop_assume!(at != 44);
        // The digit of empty optional data may be 0 or filler.
        prop_assume!((at, by) != DIGIT_OF_NOTHING);
        let files = changed(&issue("passport"), "mrz.txt", at, by);
        prop_assume!(std::str::from_utf8(&files["mrz.txt"]).is_ok());
        let inspection = inspect_files(&files);
        prop_assert!(inspection.outcome.all_clear().is_none());
        prop_assert_eq!(unexplained(&inspection), None, "{}", report(&inspection));
    }

    #[test]
    fn no_bytes_panic(
        case in 0usize..5,
        name in 0usize..12,
        bytes in proptest::collection::vec(any::<u8>(), 0..200),
        zone in "\\PC{0,100}",
    ) {
        let mut files = issue(["passport", "visa-a", "emergency", "vds-nc", "2d-doc"][case]);
        let names: Vec<String> = files.keys().cloned().collect();
        let name = names[name % names.len()].clone();
        // What opens the chip is no part of what is checked.
        let checked = name != "EF_CardAccess.bin";
        let value = if name == "mrz.txt" { zone.into_bytes() } else { bytes };
        files.insert(name, value);
        let inspection = inspect_files(&files);
        prop_assert!(!checked || inspection.outcome.all_clear().is_none());
        prop_assert_eq!(unexplained(&inspection), None, "{}", report(&inspection));
    }

    #[test]
    fn a_changed_byte_of_the_security_object_is_explained(at: usize, by in 1u8..) {
        let files = changed(&issue("passport-card-security"), "EF_SOD.bin", at, by);
        let inspection = inspect_files(&files);
        prop_assert_eq!(unexplained(&inspection), None, "{}", report(&inspection));
        let files = changed(&issue("passport-card-security"), "EF_CardSecurity.bin", at, by);
        let inspection = inspect_files(&files);
        prop_assert_eq!(unexplained(&inspection), None, "{}", report(&inspection));
    }

    #[test]
    fn a_changed_byte_of_a_seal_is_never_clear(case in 0usize..4, at: usize, by in 1u8..) {
        let files = changed(&issue(["visa-a", "visa-b", "emergency", "2d-doc"][case]), "seal.bin", at, by);
        let inspection = inspect_files(&files);
        prop_assert!(inspection.outcome.all_clear().is_none(), "{}", report(&inspection));
        prop_assert_eq!(unexplained(&inspection), None, "{}", report(&inspection));
    }
}
