//! Signers that are what they should be, and signers that are not.

use crate::mint::{
    Key, Order, SodOrder, attribute, attributes, extension, id, name, root, security_object, store,
};
use crate::passive::{code, noon};
use crate::samples::{hex, tlv};
use spartel_base::CheckResult::{Failed, NotSupported, Successful, Undetermined};
use spartel_lds::dg1::Dg1;
use spartel_lds::passive::{Cause, Check, PassiveAuthentication, verify};
use spartel_lds::{DataGroupNumber, FileKind};
use spartel_pki::oid;

const AUTHORITY: u8 = 3;
const SIGNER: u8 = 5;

fn dg1() -> Vec<u8> {
    let zone = b"P<AAAERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<L898902C36AAA7408122F1204159ZE184226B<<<<<10";
    tlv("61", &tlv("5F1F", zone))
}

fn signer(issuer: Vec<u8>, extensions: Vec<Vec<u8>>) -> Vec<u8> {
    let key = Key::new(SIGNER);
    Order { issuer, subject: name("AA", "DS 1"), key: &key, extensions }.sign(&Key::new(AUTHORITY))
}

/// EF.SOD of a signer with these extensions, whose issuer is of `country`.
fn sod(country: &str, extensions: Vec<Vec<u8>>) -> Vec<u8> {
    let content = security_object(&dg1());
    let issuer = name(country, "CSCA");
    let certificates = [signer(issuer.clone(), extensions)];
    SodOrder { attributes: Some(attributes(&content)), content, certificates: &certificates, issuer }
        .sign(&Key::new(SIGNER))
}

/// What the file shows to who trusts the authority of `AA`.
fn judge<T>(sod: &[u8], look: impl FnOnce(&PassiveAuthentication<'_>) -> T) -> T {
    let at = noon(2026, 11, 21);
    let trust = store(&[&root("AA", "CSCA", &Key::new(AUTHORITY))], at);
    let dg1 = dg1();
    let files = [(FileKind::Dg(DataGroupNumber::new(1).expect("a number")), dg1.as_slice())];
    look(&verify(sod, &files, &trust, at))
}

#[test]
fn a_signer_of_the_own_authority_is_trusted() {
    judge(&sod("AA", vec![]), |pa| {
        assert_eq!(code(pa, Check::SignatureValue), (Successful, "ok"));
        assert_eq!(code(pa, Check::SignerSignature), (Successful, "ok"));
        assert_eq!(code(pa, Check::SignerTrusted), (Successful, "ok"));
        assert_eq!(code(pa, Check::CountrySignerValidity), (Successful, "ok"));
        assert_eq!(code(pa, Check::SignerDocumentType), (NotSupported, "document-type-unrestricted"));
        let sod = pa.authentic().expect("trusted");
        assert!(sod.data_group::<Dg1>().expect("authentic").mrz().is_ok());
    });
}

#[test]
fn no_authority_signs_for_another_state() {
    // The key of AA signs a signer that says to be of BB.
    let issuer = name("BB", "CSCA");
    let key_id = tlv("80", &[9; 20]);
    let named = vec![extension(oid::AUTHORITY_KEY_ID, &tlv("30", &key_id))];
    let at = noon(2026, 11, 21);
    let authority = Key::new(AUTHORITY);
    let own = name("AA", "CSCA");
    let extensions = vec![
        extension(oid::BASIC_CONSTRAINTS, &hex("30060101FF020100")),
        extension(oid::SUBJECT_KEY_ID, &tlv("04", &[9; 20])),
    ];
    let root = Order { issuer: own.clone(), subject: own, key: &authority, extensions }.sign(&authority);
    let trust = store(&[&root], at);
    let content = security_object(&dg1());
    let certificates = [signer(issuer.clone(), named)];
    let sod =
        SodOrder { attributes: Some(attributes(&content)), content, certificates: &certificates, issuer }
            .sign(&Key::new(SIGNER));
    let pa = verify(&sod, &[], &trust, at);
    assert_eq!(code(&pa, Check::SignerSignature), (Successful, "ok"));
    let step = pa.step(Check::SignerTrusted).expect("a step");
    assert_eq!((step.result, step.cause.code()), (Failed, "anchor-country-differs"));
    assert_eq!(step.cause.args(), [("signer", "BB".to_owned()), ("anchor", "AA".to_owned())]);
    assert!(pa.signed().is_some() && pa.authentic().is_none());
}

#[test]
fn a_signer_of_seals_or_lists_signs_no_documents() {
    for purpose in [oid::VDS_SIGNER, oid::MASTER_LIST_SIGNER, oid::DEVIATION_LIST_SIGNER, oid::TLS_SERVER] {
        let extensions = vec![extension(oid::EXTENDED_KEY_USAGE, &tlv("30", &id(purpose)))];
        judge(&sod("AA", extensions), |pa| {
            assert_eq!(code(pa, Check::SignerSignature), (Successful, "ok"));
            assert_eq!(code(pa, Check::SignerTrusted), (Failed, "signer-not-trusted"));
            assert!(pa.authentic().is_none());
        });
    }
}

#[test]
fn the_types_of_documents_are_compared_with_the_zone() {
    let types = |code: &str| {
        let list = [hex("020100"), tlv("31", &tlv("13", code.as_bytes()))].concat();
        vec![extension(oid::DOCUMENT_TYPE_LIST, &tlv("30", &list))]
    };
    judge(&sod("AA", types("P")), |pa| assert_eq!(code(pa, Check::SignerDocumentType), (Successful, "ok")));
    judge(&sod("AA", types("ID")), |pa| {
        let step = pa.step(Check::SignerDocumentType).expect("a step");
        let expected = Cause::DocumentTypeNotListed { found: "P".into(), allowed: "ID".into() };
        assert_eq!((step.result, &step.cause), (Failed, &expected));
    });
}

/// EF.SOD of the trusted signer with other attributes, certificates or issuer in the identifier of the signer.
fn odd(
    attributes: impl FnOnce(&[u8]) -> Option<Vec<Vec<u8>>>,
    certificates: &[Vec<u8>],
    issuer: Vec<u8>,
) -> Vec<u8> {
    let content = security_object(&dg1());
    SodOrder { attributes: attributes(&content), content, certificates, issuer }.sign(&Key::new(SIGNER))
}

#[test]
fn attributes_must_hold_the_digest_and_the_type_of_the_content() {
    let issuer = || name("AA", "CSCA");
    let certificates = [signer(issuer(), vec![])];
    let without_digest = odd(|content| Some(attributes(content)[..1].to_vec()), &certificates, issuer());
    judge(&without_digest, |pa| {
        assert_eq!(code(pa, Check::Digest), (Failed, "content-digest-absent"));
        assert_eq!(code(pa, Check::SignatureValue), (Successful, "ok"));
        assert!(pa.signed().is_none());
    });
    let other_type = |content: &[u8]| {
        let mut all = attributes(content);
        all[0] = attribute(oid::CONTENT_TYPE, &id(oid::MASTER_LIST));
        Some(all)
    };
    judge(&odd(other_type, &certificates, issuer()), |pa| {
        assert_eq!(code(pa, Check::Digest), (Failed, "content-type-wrong"));
        assert!(pa.signed().is_none());
    });
    judge(&odd(|_| None, &certificates, issuer()), |pa| {
        assert_eq!(code(pa, Check::Digest), (NotSupported, "content-digest-absent"));
        assert!(pa.authentic().is_some());
    });
}

#[test]
fn an_algorithm_that_is_none_of_the_key_of_the_signer_makes_the_signature_wrong() {
    let certificates = [signer(name("AA", "CSCA"), vec![])];
    let good = odd(|content| Some(attributes(content)), &certificates, name("AA", "CSCA"));
    let signed_with = tlv("30", &id(oid::ECDSA_SHA256));
    // The last one in the file is the one of the message; the two before it are in the certificate. RSA with SHA-256
    // and a shorter signature value make the lengths agree.
    let at = good.windows(signed_with.len()).rposition(|part| part == signed_with).expect("an algorithm");
    let after = at + signed_with.len();
    let rsa = tlv("30", &[id(oid::SHA256_RSA), hex("0500")].concat());
    let longer = rsa.len() - signed_with.len();
    let mut signature = good[after..].to_vec();
    signature.truncate(signature.len() - longer);
    signature[1] -= u8::try_from(longer).expect("a byte");
    judge(&[&good[..at], &rsa, &signature].concat(), |pa| {
        assert_eq!(code(pa, Check::SignatureValue), (Failed, "signature-wrong"));
        assert!(pa.signed().is_none());
    });
}

#[test]
fn a_signature_without_its_certificate_cannot_be_judged() {
    judge(&odd(|content| Some(attributes(content)), &[], name("AA", "CSCA")), |pa| {
        assert_eq!(code(pa, Check::SignerCertificate), (Failed, "signer-missing"));
        assert_eq!(code(pa, Check::SignatureValue), (Undetermined, "signer-missing"));
        assert_eq!(code(pa, Check::SignerTrusted), (Undetermined, "signer-missing"));
        assert!(pa.signed().is_none());
    });
}

#[test]
fn extensions_that_cannot_be_read_are_a_fault_of_the_certificate_of_the_signer() {
    let key_id = |value: &str| vec![extension(oid::AUTHORITY_KEY_ID, &hex(value))];
    let judged = |value: &str| {
        let certificates = [signer(name("AA", "CSCA"), key_id(value))];
        let file = odd(|content| Some(attributes(content)), &certificates, name("AA", "CSCA"));
        judge(&file, |pa| code(pa, Check::SignerCertificate))
    };
    assert_eq!(judged("3003800101"), (Successful, "ok"));
    assert_eq!(judged("3103800101"), (Failed, "signer-malformed"));
    assert_eq!(judged("3003800501"), (Failed, "signer-malformed"));
}

#[test]
fn a_wrong_signer_identifier_is_told_and_the_signature_judged_all_the_same() {
    let certificates = [signer(name("AA", "CSCA"), vec![])];
    judge(&odd(|content| Some(attributes(content)), &certificates, name("AA", "other")), |pa| {
        assert_eq!(code(pa, Check::SignerCertificate), (Failed, "signer-identifier-wrong"));
        assert_eq!(code(pa, Check::SignatureValue), (Successful, "ok"));
    });
}

#[test]
fn a_document_signed_outside_the_validity_of_its_signer_is_told() {
    let certificates = [signer(name("AA", "CSCA"), vec![])];
    let at = |time: &'static [u8]| {
        move |content: &[u8]| {
            let mut all = attributes(content);
            all.push(attribute(oid::SIGNING_TIME, &tlv("17", time)));
            Some(all)
        }
    };
    judge(&odd(at(b"260101000000Z"), &certificates, name("AA", "CSCA")), |pa| {
        assert_eq!(code(pa, Check::SignerValidityAtSigning), (Successful, "ok"));
    });
    judge(&odd(at(b"240101000000Z"), &certificates, name("AA", "CSCA")), |pa| {
        assert_eq!(code(pa, Check::SignerValidityAtSigning), (Failed, "certificate-not-yet-valid"));
    });
}

#[test]
fn expired_certificates_fail_their_own_checks_and_no_other() {
    let trust = store(&[&root("AA", "CSCA", &Key::new(AUTHORITY))], noon(2026, 11, 21));
    let sod = sod("AA", vec![]);
    let pa = verify(&sod, &[], &trust, noon(2031, 1, 1));
    assert_eq!(code(&pa, Check::SignerValidity), (Failed, "certificate-expired"));
    assert_eq!(code(&pa, Check::CountrySignerValidity), (Failed, "certificate-expired"));
    assert_eq!(code(&pa, Check::SignerTrusted), (Successful, "ok"));
    assert_eq!(
        pa.step(Check::SignerValidity).expect("a step").cause.args(),
        [("date", "2030-01-01".to_owned())]
    );
}

#[test]
fn padding_after_a_data_group_is_told_and_other_bytes_leave_it_undetermined() {
    let at = noon(2026, 11, 21);
    let trust = store(&[&root("AA", "CSCA", &Key::new(AUTHORITY))], at);
    let sod = sod("AA", vec![]);
    let number = DataGroupNumber::new(1).expect("a number");
    for (trailing, result) in [(&[0xFF, 0x00][..], Successful), (&b"evil"[..], Undetermined)] {
        let dg1 = [&dg1(), trailing].concat();
        let pa = verify(&sod, &[(FileKind::Dg(number), &dg1)], &trust, at);
        assert_eq!(code(&pa, Check::DataGroupIntegrity(number)), (result, "trailing-bytes"));
    }
}

#[test]
fn a_key_that_its_authority_certified_for_encryption_signs_no_documents() {
    // keyEncipherment and keyAgreement; then digitalSignature alone, as signers of documents have it.
    for (bits, result) in [("03020328", Failed), ("03020780", Successful)] {
        judge(&sod("AA", vec![extension(oid::KEY_USAGE, &hex(bits))]), |pa| {
            assert_eq!(pa.result(Check::SignatureValue), Successful);
            assert_eq!(pa.result(Check::SignerTrusted), result);
            assert_eq!(pa.authentic().is_some(), result == Successful);
        });
    }
}
