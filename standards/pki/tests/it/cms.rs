//! Signed messages: real ones hold, altered ones do not, and the reason is the right one.

use crate::data;
use crate::issue::{self, Key, Request};
use proptest::prelude::*;
use spartel_base::CheckResult;
use spartel_pki::algorithm::SignatureAlgorithm;
use spartel_pki::cms::{CmsFault, CmsFinding, SignedData, SignedForm};
use spartel_pki::digest::DigestAlgorithm;
use spartel_pki::engine::SignatureError;
use spartel_pki::oid;

#[test]
fn every_real_sod_has_a_good_signature() {
    for (name, file) in data::files("sod") {
        let message = SignedData::parse(data::sod(&file)).unwrap();
        let verification = message.verify();
        let report = verification.report().unwrap();
        assert_eq!(report.result(), CheckResult::Successful, "{name}: {report:?}");
        let content = verification.content().unwrap();
        assert_eq!(content.content_type(), oid::LDS_SECURITY_OBJECT, "{name}");
        println!("{name}: {:?} {:?}", report.signature, report.findings);
    }
}

#[test]
fn the_message_in_ber_is_verified_and_said_to_be_ber() {
    let Some(file) = data::file("sod/NZ_2017_rsassa_pkcs1v15_RSA2048_01c04a6e50ec.bin") else { return };
    let message = SignedData::parse(data::sod(&file)).unwrap();
    let verification = message.verify();
    let report = verification.report().unwrap();
    assert!(message.is_ber() && report.findings.contains(&CmsFinding::NotDer));
    assert_eq!(report.signature, Ok(SignedForm::AttributesAsSent));
}

#[test]
fn the_algorithm_told_is_the_one_that_was_used_and_not_another_that_is_named() {
    let (key, name) = (Key::new(7), issue::name("QA", "Signer"));
    let request = Request {
        issuer: &name,
        subject: &name,
        serial: &[1],
        authority: None,
        is_csca: false,
        purpose: None,
    };
    let certificate = issue::certificate(&request, &key, &key);
    let mut bytes = issue::message(oid::MASTER_LIST, b"content", &certificate, &key, "20260701000000Z");
    let used = oid::ECDSA_SHA256.0;
    let at = bytes.windows(used.len()).rposition(|part| part == used).unwrap();
    bytes[at..at + used.len()].copy_from_slice(oid::ECDSA_SHA512.0);
    let message = SignedData::parse(&bytes).unwrap();
    let verification = message.verify();
    let report = verification.report().unwrap();
    assert_eq!(report.signature, Ok(SignedForm::AttributesAsSent));
    assert!(report.findings.contains(&CmsFinding::SignedWithContentDigest), "{:?}", report.findings);
    assert_eq!(report.algorithm, Some(SignatureAlgorithm::Ecdsa(DigestAlgorithm::Sha256)));
}

#[test]
fn tampered_messages_fail_and_name_the_step() {
    let signature = Err(CmsFault::Signature(SignatureError::Mismatch));
    let wanted = [
        ("DE_2011_rsassa_pss_RSA2048_1ae97e17d739.bin", signature),
        ("DE_2013_rsassa_pss_RSA2048_208be068f645.bin", Err(CmsFault::DigestMismatch)),
        ("DE_2013_rsassa_pss_RSA2048_55262c801eec.bin", Err(CmsFault::UndefinedVersion)),
        ("DE_2023_sha384_ecdsa_ECexp-bpP384r1_1bacdf2eee3e.bin", signature),
    ];
    for (name, file) in data::files("sod-negative") {
        let message = SignedData::parse(data::sod(&file)).unwrap();
        let found = message.verify().content().map(|_| ());
        assert!(wanted.contains(&(name.as_str(), found)), "{name}: {found:?}");
    }
}

#[test]
fn every_altered_byte_of_the_content_is_noticed() {
    let Some(file) = data::file("sod/GB_2021_sha256_ecdsa_ECexp-P-256_b40562746504.bin") else { return };
    let sod = data::sod(&file).to_vec();
    let good = SignedData::parse(&sod).unwrap();
    let content = good.unverified_content().unwrap();
    let at = sod.windows(content.len()).position(|w| w == content).unwrap();
    for offset in (0..content.len()).step_by(7) {
        let mut bad = sod.clone();
        bad[at + offset] ^= 1;
        let message = SignedData::parse(&bad).unwrap();
        assert_eq!(message.verify().content().map(|_| ()), Err(CmsFault::DigestMismatch));
    }
    let mut bad = sod.clone();
    *bad.last_mut().unwrap() ^= 1;
    let message = SignedData::parse(&bad).unwrap();
    let fault = message.verify().content().map(|_| ()).unwrap_err();
    assert_eq!(fault, CmsFault::Signature(SignatureError::Mismatch));
}

proptest! {
    #[test]
    fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..512)) {
        if let Ok(message) = SignedData::parse(&bytes) {
            let _ = message.verify();
        }
    }

    #[test]
    fn no_altered_message_panics_or_verifies_otherwise(at in 0usize..4096, to in any::<u8>()) {
        if let Some(file) = data::file("sod/GB_2021_sha256_ecdsa_ECexp-P-256_b40562746504.bin") {
            let mut sod = data::sod(&file).to_vec();
            let at = at % sod.len();
            sod[at] = to;
            if let Ok(message) = SignedData::parse(&sod) {
                let _ = message.verify();
            }
        }
    }
}
