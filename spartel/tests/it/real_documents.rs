//! Real security objects and the published specimen: what is right is called right, what is wrong is called wrong.

use crate::program::{check, checks, data, findings, spartel};
use crate::real_lists::both_lists;
use serde_json::Value;
use spartel_trial::Folder;
use std::path::Path;

const SIGNATURE: &str = "ElectronicChecks/SignatureCheck/SecurityFileCheck/SignatureValueCheck";
const DIGEST: &str = "ElectronicChecks/SignatureCheck/SecurityFileCheck/DigestCheck";
const CHAIN: &str = "ElectronicChecks/IssuerCertificatesCheck/SecurityFileCheck/SignerSignatureCheck";
const HASHES: &str = "ElectronicChecks/IntegrityCheck/DataGroupsIntegrityCheck/DataGroupIntegrityCheck";

fn inspect(input: &Path, store: &Path, at: &str) -> (i32, Value) {
    let answer = spartel(
        ["inspect", "--json", "--at", at, "--trust"]
            .map(std::ffi::OsStr::new)
            .into_iter()
            .chain([store.as_os_str(), input.as_os_str()]),
    );
    (answer.status, answer.json())
}

fn name(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}

fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    files.sort();
    files
}

#[test]
fn every_real_security_object_is_signed_and_chains() {
    let Some(emrtd) = data() else { return };
    let folder = Folder::new("program");
    let store = both_lists(&emrtd, &folder);
    for file in files(&emrtd.join("sod")) {
        let (status, result) = inspect(&file, &store, "2024-06-01");
        assert_eq!(check(&result, SIGNATURE), "successful", "{}", name(&file));
        assert_eq!(check(&result, DIGEST), "successful", "{}", name(&file));
        // The German ones are specimens of test authorities that no list carries.
        let chain = if name(&file).starts_with("DE_20") && !name(&file).starts_with("DE_2023") {
            "undetermined"
        } else {
            "successful"
        };
        assert_eq!(check(&result, CHAIN), chain, "{}", name(&file));
        assert!(result["result"]["required"]["complete"] == false && status != 0, "{}", name(&file));
        if chain == "successful" {
            assert_eq!(status, 3, "{}: nothing wrong in what was there", name(&file));
        }
    }
}

#[test]
fn every_negative_fails() {
    let Some(emrtd) = data() else { return };
    let folder = Folder::new("program");
    let store = both_lists(&emrtd, &folder);
    for file in files(&emrtd.join("sod-negative")) {
        let (status, result) = inspect(&file, &store, "2024-06-01");
        assert_eq!(status, 1, "{}: {}", name(&file), result["result"]["findings"]);
    }
}

#[test]
fn the_bsi_specimen_is_signed_by_an_expired_signer_nobody_vouches_for() {
    let Some(emrtd) = data() else { return };
    let folder = Folder::new("program");
    let store = both_lists(&emrtd, &folder);
    let (status, result) = inspect(&emrtd.join("specimen-chips/bsi-tr03105-5"), &store, "2026-11-21");
    assert_eq!(check(&result, SIGNATURE), "successful");
    assert_eq!(check(&result, CHAIN), "undetermined");
    let validity = "ElectronicChecks/IssuerCertificatesCheck/SecurityFileCheck/SignerValidityPeriodCheck";
    assert_eq!(check(&result, validity), "failed");
    for hash in checks(&result, HASHES) {
        let wanted = if hash["of"] == "DG15" { "failed" } else { "successful" };
        assert_eq!(hash["result"], wanted, "{hash}");
    }
    let codes = findings(&result);
    for code in ["signer-expired", "no-anchor", "data-group-not-protected", "copying-not-excluded"] {
        assert!(codes.iter().any(|c| c == code), "{code} not in {codes:?}");
    }
    assert_eq!(status, 1);
}

#[test]
fn without_a_trust_store_the_chain_is_undetermined_and_the_signature_still_checked() {
    let Some(emrtd) = data() else { return };
    let folder = Folder::new("program");
    let file = emrtd.join("sod/FR_2017_sha256_rsa_RSA2048_d9d0bb71ed1c.bin");
    let (status, result) = inspect(&file, folder.path(), "2024-06-01");
    assert_eq!(
        (check(&result, SIGNATURE).as_str(), check(&result, CHAIN).as_str()),
        ("successful", "undetermined")
    );
    assert_eq!(status, 2);
}
