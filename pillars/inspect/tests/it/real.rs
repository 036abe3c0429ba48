//! Real security objects, tampered ones and the specimen of the BSI, where the data are at hand.

use std::path::PathBuf;
use std::sync::LazyLock;

use spartel_base::{CheckResult, Timestamp};
use spartel_inspect::{Content, Evidence, FindingCode as F, Inspection, ReasonCode, Trust, verify};
use spartel_lds::{FileKind, Recognition};
use spartel_pki::trust::{ImportOptions, StoreKind, TrustStore};

use crate::world::{DOCUMENT, report};

/// The folder of real chip data, or nothing where it is not at hand.
fn data() -> Option<PathBuf> {
    let shared = std::env::var_os("SPARTEL_SHARED").map(PathBuf::from);
    let shared = shared.unwrap_or_else(|| [env!("CARGO_MANIFEST_DIR"), "../../../shared"].iter().collect());
    let data = std::env::var_os("SPARTEL_DATA").map_or_else(|| shared.join("data"), PathBuf::from);
    let folder = data.join("emrtd");
    if !folder.is_dir() {
        println!("skipped: no data");
        return None;
    }
    Some(folder)
}

/// German and Dutch list, signers verified against their roots.
static STORE: LazyLock<Option<TrustStore>> = LazyLock::new(|| {
    let lists = data()?.join("masterlists");
    let read = |name: &str| std::fs::read(lists.join(name)).unwrap();
    let mut store = TrustStore::empty(StoreKind::Production);
    for (list, root) in
        [("DE_ML_2026-05-28-08-28-45.ml", "DE_ROOT_CA_CSCA07.cer"), ("NL_ML_2026-07-22.ml", "NL_ROOT_CA.cer")]
    {
        let root = read(root);
        let options = ImportOptions { signer_root: Some(&root), ..ImportOptions::default() };
        store = store.import(&read(list), &options, at()).unwrap().0;
    }
    Some(store)
});

fn at() -> Timestamp {
    Timestamp::parse_rfc3339("2026-11-21T10:00:00Z").unwrap()
}

fn inspect(folder: &str, store: &TrustStore) -> Option<Vec<(String, Inspection)>> {
    let folder = data()?.join(folder);
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let trust = Trust::new(store);
    let inspections = files.iter().map(|path| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let bytes = std::fs::read(path).unwrap();
        let mut evidence = Evidence::new();
        evidence.add(&name, Content::ChipFile { kind: FileKind::Sod, bytes: &bytes });
        let inspection = verify(&evidence, &trust, &DOCUMENT, at());
        (name, inspection)
    });
    Some(inspections.collect())
}

/// Security objects of specimens among the real ones: no list has their authorities.
const SPECIMENS: [&str; 3] = ["DE_2011", "DE_2013", "DE_2015"];

fn result(inspection: &Inspection, path: &str) -> (CheckResult, ReasonCode) {
    let check = inspection.checks.iter().find(|check| check.path().ends_with(path));
    check.map(|check| (check.result, check.reason)).unwrap()
}

#[test]
fn every_real_security_object_is_signed_by_its_state_and_alone_it_is_incomplete() {
    let Some(store) = &*STORE else { return };
    let mut incomplete = 0;
    for (name, inspection) in inspect("sod", store).unwrap() {
        let of = |path| result(&inspection, path).0;
        assert_eq!(
            of("SignatureCheck/SecurityFileCheck/SignatureValueCheck"),
            CheckResult::Successful,
            "{name}"
        );
        assert!(inspection.outcome.all_clear().is_none());
        if SPECIMENS.iter().any(|specimen| name.starts_with(specimen)) {
            assert!(inspection.findings.iter().any(|f| f.code == F::NoAnchor), "{name}");
            continue;
        }
        let chained = of("SecurityFileCheck/SignerSignatureCheck");
        assert_eq!(chained, CheckResult::Successful, "{name}: {}", report(&inspection));
        assert!(inspection.findings.iter().any(|f| f.code == F::SignedBy), "{name}");
        // What is not incomplete has an expired signer and nothing else.
        let expired = inspection.findings.iter().any(|f| f.code == F::SignerExpired);
        assert_eq!(
            inspection.outcome.exit_code(),
            if expired { 1 } else { 3 },
            "{name}: {}",
            report(&inspection)
        );
        incomplete += usize::from(!expired);
    }
    assert!(incomplete > 0);
}

#[test]
fn every_tampered_security_object_fails() {
    let Some(store) = &*STORE else { return };
    for (name, inspection) in inspect("sod-negative", store).unwrap() {
        println!("{name}: {}", report(&inspection));
        assert_eq!(inspection.outcome.exit_code(), 1, "{name}: {}", report(&inspection));
    }
}

#[test]
fn the_specimen_of_the_bsi_has_good_hashes_no_anchor_an_old_signer_and_an_unprotected_key() {
    let Some(folder) = data() else { return };
    let Some(store) = &*STORE else { return };
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    for entry in std::fs::read_dir(folder.join("specimen-chips/bsi-tr03105-5")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        files.push((name, std::fs::read(path).unwrap()));
    }
    files.sort();
    let mut evidence = Evidence::new();
    for (name, bytes) in &files {
        if let Recognition::Known(kind) = FileKind::recognise(name, bytes) {
            evidence.add(name, Content::ChipFile { kind, bytes });
        }
    }
    let inspection = verify(&evidence, &Trust::new(store), &DOCUMENT, at());
    println!("{}", report(&inspection));
    let of = |path| result(&inspection, path);
    assert_eq!(of("SignatureCheck/SecurityFileCheck/SignatureValueCheck").0, CheckResult::Successful);
    assert_eq!(
        of("SecurityFileCheck/SignerSignatureCheck"),
        (CheckResult::Undetermined, ReasonCode::NoAnchor)
    );
    assert_eq!(
        of("SecurityFileCheck/SignerValidityPeriodCheck"),
        (CheckResult::Failed, ReasonCode::CertificateExpired)
    );
    for check in inspection.checks.iter().filter(|c| c.path().ends_with("/DataGroupIntegrityCheck")) {
        let expected = match check.of {
            Some("DG15") => (CheckResult::Failed, ReasonCode::NotInSecurityObject),
            _ => (CheckResult::Successful, ReasonCode::Ok),
        };
        assert_eq!((check.result, check.reason), expected, "{:?}", check.of);
    }
    assert_eq!(of("AuthenticityCheck/ActiveAuthCheck").1, ReasonCode::KeyNotProtected);
    for code in [F::NoAnchor, F::SignerExpired, F::DataGroupNotProtected, F::CopyingNotExcluded] {
        assert!(inspection.findings.iter().any(|finding| finding.code == code), "{code}");
    }
}
