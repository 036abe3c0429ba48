//! Every document of Utopia's catalogue: the genuine ones are clear, the wrong ones are found for the right reason.

use spartel_inspect::{FindingCode as F, Inspection, Severity};
use spartel_utopia::Origin;

use crate::world::{inspect, report, unexplained};

/// Genuine documents that are not clear, with the exit status and what is said of them.
const NOT_CLEAR: [(&str, u8, F); 9] = [
    ("passport-p384", 2, F::RevocationStale),
    ("passport-p521", 3, F::RevocationNoList),
    // The authority of 2D-Doc signers is no CSCA, and no list of revoked signers of it can be held.
    ("2d-doc", 3, F::RevocationNoList),
    ("passport-unlisted", 2, F::NoAnchor),
    ("passport-expired", 1, F::DocumentExpired),
    ("passport-signer-expired", 1, F::SignerExpired),
    ("passport-deviation", 2, F::DeviationApplied),
    ("zone-alone", 3, F::TestDocument),
    ("visa-signer-unlisted", 2, F::SealSignerUnknown),
];

/// What must be said of each wrong document. A copy of a chip without keys cannot be told from the original by its files:
/// then that is said.
const WRONG: [(&str, u8, &[F]); 40] = [
    ("dg1-expiry", 1, &[F::DataGroupAltered, F::DocumentOutlivesSigner]),
    ("dg1-byte", 1, &[F::DataGroupAltered, F::MrzDiffersFromChip]),
    ("dg2-byte", 1, &[F::DataGroupAltered]),
    ("dg11-byte", 1, &[F::DataGroupAltered]),
    ("deviation-not-listed", 1, &[F::DataGroupAltered]),
    ("portrait-swapped", 1, &[F::DataGroupAltered]),
    ("portrait-and-sod-swapped", 1, &[F::DataGroupAltered]),
    ("chip-swapped", 1, &[F::MrzDiffersFromChip]),
    ("clone", 0, &[F::CopyingNotExcluded]),
    ("clone-hiding-keys", 1, &[F::FileListsDiffer, F::DataGroupNotRead]),
    ("dg15-outside", 1, &[F::DataGroupNotProtected]),
    ("dg15-outside-listed", 1, &[F::DataGroupNotProtected, F::FileListsDiffer]),
    ("dg15-replaced", 1, &[F::DataGroupAltered]),
    ("com-lists-more", 1, &[F::FileListsDiffer]),
    ("com-lists-less", 1, &[F::FileListsDiffer]),
    ("dg2-missing", 3, &[F::DataGroupNotRead]),
    ("dg2-truncated", 1, &[F::FileMalformed, F::DataGroupAltered]),
    ("sod-truncated", 1, &[F::FileMalformed]),
    ("dg11-garbage", 1, &[F::DataGroupAltered]),
    ("com-empty", 1, &[F::FileMalformed]),
    ("signature-broken", 1, &[F::SignatureWrong]),
    ("sod-content-replaced", 1, &[F::ContentDigestWrong]),
    ("sod-of-another", 1, &[F::DataGroupAltered]),
    ("signer-forged", 1, &[F::AnchorSignatureWrong]),
    ("signer-self-signed", 1, &[F::SignerSelfSigned]),
    ("signer-revoked", 1, &[F::SignerRevoked]),
    ("signer-revoked-rsa", 1, &[F::SignerRevoked]),
    ("signer-wrong-type", 1, &[F::SignerDocumentType]),
    ("country-mismatch", 1, &[F::IssuingCountryDiffers]),
    ("mrz-recomputed", 1, &[F::MrzDiffersFromChip]),
    ("mrz-not-recomputed", 1, &[F::MrzDiffersFromChip, F::MrzCheckDigit]),
    ("mrz-name", 1, &[F::MrzDiffersFromChip]),
    ("mrz-mistyped", 1, &[F::MrzDiffersFromChip, F::MrzCheckDigit]),
    ("mrz-filler", 1, &[F::MrzDiffersFromChip]),
    ("seal-of-another", 1, &[F::MrzDiffersFromSeal]),
    ("seal-broken", 1, &[F::SealSignatureWrong]),
    ("seal-signer-expired", 1, &[F::SealSignerExpired]),
    ("seal-signer-revoked", 1, &[F::SealSignerRevoked]),
    ("visa-zone-changed", 1, &[F::MrzDiffersFromSeal]),
    ("emergency-seal-of-another", 1, &[F::MrzDiffersFromSeal]),
];

const WRONG_TOO: [(&str, u8, &[F]); 5] = [
    ("seal-signer-wrong-type", 1, &[F::SealTypeNotAllowed]),
    ("vds-nc-changed", 1, &[F::SealSignatureWrong]),
    ("2d-doc-changed", 1, &[F::SealSignatureWrong]),
    ("visa-and-other-passport", 1, &[F::CrossDocumentDiffers, F::CrossDocumentPassport]),
    ("card-and-other-passport", 1, &[F::CrossDocumentDiffers]),
];

fn says(inspection: &Inspection, code: F) -> bool {
    inspection.findings.iter().any(|finding| finding.code == code)
}

#[test]
fn every_genuine_document_is_clear_or_the_reason_why_not_is_known() {
    for case in spartel_utopia::cases().iter().filter(|case| case.origin == Origin::Genuine) {
        let inspection = inspect(case.name);
        match NOT_CLEAR.iter().find(|(name, ..)| *name == case.name) {
            Some((_, exit, code)) => {
                assert_eq!(inspection.outcome.exit_code(), *exit, "{}: {}", case.name, report(&inspection));
                assert!(says(&inspection, *code), "{}: {}", case.name, report(&inspection));
                assert!(inspection.outcome.all_clear().is_none());
            }
            None => {
                assert_eq!(inspection.outcome.exit_code(), 0, "{}: {}", case.name, report(&inspection));
                let clear = inspection.outcome.all_clear().unwrap();
                assert_eq!(clear.checks(), inspection.required.total());
                let worst = inspection.findings.iter().map(|f| f.severity).max();
                assert!(worst <= Some(Severity::Info), "{}: {}", case.name, report(&inspection));
            }
        }
    }
}

#[test]
fn every_wrong_document_is_found_for_the_right_reason() {
    let expected: Vec<_> = WRONG.iter().chain(&WRONG_TOO).collect();
    for case in spartel_utopia::cases().iter().filter(|case| case.origin == Origin::Wrong) {
        let Some((_, exit, codes)) = expected.iter().find(|(name, ..)| *name == case.name) else {
            panic!("nothing is expected of {}", case.name)
        };
        let inspection = inspect(case.name);
        assert_eq!(inspection.outcome.exit_code(), *exit, "{}: {}", case.name, report(&inspection));
        for code in *codes {
            assert!(says(&inspection, *code), "{}: {code} expected\n{}", case.name, report(&inspection));
        }
    }
}

#[test]
fn what_fails_is_explained_by_a_finding_that_names_the_check() {
    for case in spartel_utopia::cases() {
        let inspection = inspect(case.name);
        assert_eq!(unexplained(&inspection), None, "{}: {}", case.name, report(&inspection));
    }
}

#[test]
fn one_cause_makes_one_finding() {
    for (case, count) in [
        ("signature-broken", 1),
        ("sod-of-another", 1),
        ("sod-truncated", 1),
        ("signer-self-signed", 1),
        ("signer-forged", 1),
        ("passport-unlisted", 1),
        ("dg15-outside", 1),
        ("mrz-recomputed", 1),
        ("country-mismatch", 1),
        ("visa-signer-unlisted", 1),
    ] {
        let inspection = inspect(case);
        let weighty = inspection.findings.iter().filter(|f| f.severity > Severity::Info).count();
        assert_eq!(weighty, count, "{case}: {}", report(&inspection));
    }
}

#[test]
fn arguments_are_those_that_the_code_promises() {
    for case in spartel_utopia::cases() {
        for finding in inspect(case.name).findings {
            let names: Vec<_> = finding.args.iter().map(|(name, _)| *name).collect();
            assert_eq!(names, finding.code.args(), "{}", finding.code);
            assert!(finding.severity <= finding.code.severity());
            assert!(!finding.checks.is_empty(), "{}", finding.code);
        }
    }
}

#[test]
fn the_same_inputs_give_the_same_result() {
    for case in ["passport", "visa-and-passport", "sod-of-another"] {
        assert_eq!(inspect(case), inspect(case));
    }
}

#[test]
fn a_document_says_who_it_is_for_and_from_where() {
    let inspection = inspect("passport");
    let [document] = &inspection.documents[..] else { panic!("one document") };
    assert_eq!((document.kind, document.layout), ("national-passport", Some("TD3")));
    assert!(document.data.iter().all(|datum| datum.source.as_str() == "authentic-chip"));
    let value = |field: &str| {
        let datum = document.data.iter().find(|datum| datum.field == field);
        datum.map(|datum| datum.value.to_string()).unwrap_or_default()
    };
    assert_eq!(value("issuer"), "UTO");
    assert_eq!(value("date-of-expiry"), "2036-01-04");
    assert_eq!(value("date-of-birth"), "1990-02-15");
    assert_eq!(value("primary-identifier"), "EL<SPECIMEN<BENNANI");
    assert!(value("full-name").contains(|c: char| c > '\u{600}'), "{}", value("full-name"));
    let [signer] = &document.signers[..] else { panic!("one signer") };
    let anchor = signer.anchor.as_ref().unwrap();
    assert_eq!((signer.of, anchor.country), ("EF.SOD", signer.country));
    assert!(anchor.vouchers.iter().any(|voucher| voucher.kind == "master-list"));
}
