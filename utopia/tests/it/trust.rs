//! Certificates and lists with the product's parsers.

use crate::{UTOPIA, document};
use spartel_base::IsoAlpha2;
use spartel_pki::certificate::Certificate;
use spartel_pki::cms::SignedData;
use spartel_pki::crl::Crl;
use spartel_utopia::{Files, REFERENCE};
use std::sync::LazyLock;

static TRUST: LazyLock<Files> = LazyLock::new(|| UTOPIA.trust_material());

fn certificate(path: &str) -> Certificate<'static> {
    Certificate::parse(&TRUST[path]).unwrap()
}

#[test]
fn every_certificate_is_read_without_a_finding_on_its_country() {
    for (path, bytes) in TRUST.iter().filter(|(path, _)| path.ends_with(".cer")) {
        let certificate = Certificate::parse(bytes).unwrap_or_else(|error| panic!("{path}: {error}"));
        assert_eq!(certificate.country(), IsoAlpha2::new(*b"UT"), "{path}");
        assert!(certificate.validity().is_ok(), "{path}");
        assert_eq!(certificate.unknown_critical().count(), 0, "{path}");
        if path.starts_with("csca/") {
            assert!(certificate.subject_key_id().unwrap().is_some(), "{path}");
            assert!(certificate.basic_constraints().unwrap().is_some(), "{path}");
        }
    }
}

#[test]
fn roots_sign_themselves_and_links_are_signed_by_the_older_key() {
    for (path, bytes) in
        TRUST.iter().filter(|(path, _)| path.starts_with("csca/") && !path.ends_with(".link.cer"))
    {
        let root = Certificate::parse(bytes).unwrap();
        let key = root.public_key().key().unwrap();
        assert!(root.verify_signature(&key).is_ok(), "{path}");
    }
    for (link, old, renamed) in [("bp256", "bp256-old", false), ("bp384", "bp384-old", true)] {
        let certificate = certificate(&format!("csca/{link}.link.cer"));
        let old = self::certificate(&format!("csca/{old}.cer"));
        assert!(certificate.verify_signature(&old.public_key().key().unwrap()).is_ok(), "{link}");
        assert_eq!(certificate.name_change().unwrap(), renamed, "{link}");
        assert_eq!(certificate.is_self_issued(), !renamed, "{link}");
    }
}

#[test]
fn signers_are_signed_by_their_authority_and_the_forged_one_is_not() {
    for (signer, authority) in [
        ("rsa2048", "rsa2048"),
        ("pss", "rsa4096"),
        ("pss-odd", "rsa3072"),
        ("sha1", "sha1"),
        ("p256", "p256"),
        ("p256-old", "p256-old"),
        ("p384", "p384"),
        ("p521", "p521"),
        ("bp224", "bp224"),
        ("bp256", "bp256"),
        ("bp320", "bp320"),
        ("bp384", "bp384"),
        ("bp512", "bp512"),
        ("overseas", "overseas"),
    ] {
        let authority = certificate(&format!("csca/{authority}.cer"));
        let signer_certificate = certificate(&format!("signers/{signer}.cer"));
        assert!(
            signer_certificate.verify_signature(&authority.public_key().key().unwrap()).is_ok(),
            "{signer}"
        );
        assert_eq!(
            signer_certificate.authority_key_id().unwrap().and_then(|id| id.key_id),
            authority.subject_key_id().unwrap(),
            "{signer}"
        );
    }
    let genuine = certificate("csca/p256.cer");
    let file =
        spartel_pki::der::Tlv::parse("EF.SOD", &document("signer-forged").files["EF_SOD.bin"]).unwrap();
    let data = SignedData::parse(file.value).unwrap();
    let forged = data.certificates().next().unwrap().unwrap();
    assert_eq!(
        forged.authority_key_id().unwrap().and_then(|id| id.key_id),
        genuine.subject_key_id().unwrap()
    );
    assert!(forged.verify_signature(&genuine.public_key().key().unwrap()).is_err());
}

#[test]
fn revocation_lists_are_signed_and_one_is_stale() {
    let mut stale = Vec::new();
    for (path, bytes) in TRUST.iter().filter(|(path, _)| path.starts_with("crl/")) {
        let list = Crl::parse(bytes).unwrap_or_else(|error| panic!("{path}: {error}"));
        let authority = certificate(&path.replace("crl/", "csca/").replace(".crl", ".cer"));
        assert!(list.verify_signature(&authority.public_key().key().unwrap()).is_ok(), "{path}");
        if list.next_update().unwrap().is_some_and(|next| next < REFERENCE) {
            stale.push(path.as_str());
        }
    }
    assert_eq!(stale, ["crl/p384.crl"]);
    for (path, bytes) in TRUST.iter().filter(|(path, _)| path.starts_with("crl-stale/")) {
        let list = Crl::parse(bytes).unwrap();
        assert!(list.next_update().unwrap().is_some_and(|next| next < REFERENCE), "{path}");
    }
    let revoked = |list: &str| Crl::parse(&TRUST[list]).unwrap().revoked().len();
    assert_eq!((revoked("crl/rsa2048.crl"), revoked("crl/p256.crl"), revoked("crl/bp512.crl")), (1, 2, 0));
    assert!(!TRUST.contains_key("crl/p521.crl"));
}

#[test]
fn lists_verify_with_the_certificates_that_they_carry() {
    for path in ["UT.ml", "UT-older.ml", "UT-newer.ml", "UT.dl"] {
        let data = SignedData::parse(&TRUST[path]).unwrap();
        let verification = data.verify();
        let content = verification.content().unwrap_or_else(|fault| panic!("{path}: {fault:?}"));
        let root = if path == "UT-newer.ml" { "UT-newer-root.cer" } else { "UT-root.cer" };
        let root = certificate(root);
        assert!(content.certificate().verify_signature(&root.public_key().key().unwrap()).is_ok(), "{path}");
    }
}
