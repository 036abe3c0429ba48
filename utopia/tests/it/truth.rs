//! What is said about each document, and whether it is so.

use crate::{DOCUMENTS, document};
use spartel_utopia::{Case, Origin, cases};
use std::collections::BTreeSet;

#[test]
fn names_of_cases_are_distinct_and_found() {
    let names: BTreeSet<_> = cases().iter().map(|case| case.name).collect();
    assert_eq!(names.len(), cases().len());
    assert!(names.iter().all(|name| Case::find(name).is_some_and(|case| case.name == *name)));
    assert!(Case::find("no-such-case").is_none());
}

#[test]
fn a_wrong_document_says_what_was_altered_and_a_genuine_one_that_nothing_was() {
    for case in cases() {
        assert_eq!(case.origin == Origin::Genuine, case.altered.is_empty(), "{}", case.name);
        assert!(!case.note.is_empty() && !case.about.is_empty(), "{}", case.name);
    }
}

#[test]
fn the_truth_is_written_as_facts_in_json() {
    let truth: serde_json::Value =
        serde_json::from_str(&document("portrait-swapped").truth.to_json()).unwrap();
    assert_eq!(truth["case"], "portrait-swapped");
    assert_eq!(truth["genuine"], false);
    assert_eq!(truth["altered"], serde_json::json!(["DG2"]));
    assert_eq!(truth["note"], "data-swapped");
}

#[test]
fn truth_never_names_a_check() {
    // Words of the catalogue of checks (TR-03135-1) and results, which the truth must not give away.
    for document in DOCUMENTS.iter() {
        let text = document.truth.to_json();
        for word in ["Integrity", "Authenticity", "MrzVsDg1", "EfSod", "undetermined", "successful", "failed"]
        {
            assert!(!text.contains(word), "{}: {word}", document.truth.case);
        }
    }
}

#[test]
fn every_document_has_files_under_the_usual_names() {
    let usual = |name: &str| {
        let name = name.rsplit('/').next().unwrap_or(name);
        matches!(
            name,
            "mrz.txt"
                | "seal.bin"
                | "EF_COM.bin"
                | "EF_SOD.bin"
                | "EF_CardAccess.bin"
                | "EF_CardSecurity.bin"
        ) || name
            .strip_prefix("DG")
            .and_then(|rest| rest.strip_suffix(".bin"))
            .is_some_and(|n| n.parse::<u8>().is_ok())
    };
    for document in DOCUMENTS.iter() {
        assert!(!document.files.is_empty(), "{}", document.truth.case);
        assert!(document.files.keys().all(|name| usual(name)), "{}", document.truth.case);
    }
}

#[test]
fn an_altered_data_group_is_one_that_the_security_object_does_not_cover() {
    use spartel_pki::digest::DigestAlgorithm::Sha256;
    let covered = |name: &str, file: &str| {
        let files = &document(name).files;
        let digest = Sha256.digest(&files[file]);
        files["EF_SOD.bin"].windows(32).any(|window| window == digest.as_ref())
    };
    assert!(
        covered("passport", "DG1.bin") && covered("passport", "DG2.bin") && covered("passport", "DG15.bin")
    );
    for (name, file) in [
        ("dg1-byte", "DG1.bin"),
        ("dg1-expiry", "DG1.bin"),
        ("dg2-byte", "DG2.bin"),
        ("dg11-byte", "DG11.bin"),
        ("passport-deviation", "DG11.bin"),
        ("deviation-not-listed", "DG11.bin"),
        ("portrait-swapped", "DG2.bin"),
        ("portrait-and-sod-swapped", "DG1.bin"),
        ("dg15-outside", "DG15.bin"),
        ("dg15-outside-listed", "DG15.bin"),
        ("dg15-replaced", "DG15.bin"),
        ("dg2-truncated", "DG2.bin"),
        ("dg11-garbage", "DG11.bin"),
        ("sod-of-another", "DG1.bin"),
    ] {
        assert!(!covered(name, file), "{name}");
    }
    for file in ["DG1.bin", "DG2.bin", "DG11.bin"] {
        assert!(covered("sod-content-replaced", file), "the forger adapted the hash of {file}");
        assert!(covered("clone-hiding-keys", file));
    }
    assert!(covered("portrait-and-sod-swapped", "DG2.bin"), "the donor's object covers the donor's portrait");
}
