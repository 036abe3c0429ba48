//! Seals whose signers chain to a CSCA: trust, document types, revocation, state, and VDS-NC.

use crate::mint::{Key, Order, crl, document_types, extension, name, purpose, store, tlv};
use crate::support::{base64, vectors};
use spartel_base::{CheckResult, Date, IcaoCode, Timestamp};
use spartel_mrz::Mrz;
use spartel_pki::digest::DigestAlgorithm;
use spartel_pki::engine::CurveId;
use spartel_pki::oid;
use spartel_pki::trust::{Revocation, TrustStore};
use spartel_seal::signer::{Basis, SignerFinding, SignerStore};
use spartel_seal::vds::{CertificateReference, MrzForm, SealVersion, SignerId, VdsBuilder, VdsHeader};
use spartel_seal::vds_nc::{self, Json, NcAlgorithm, VdsNcKind};
use spartel_seal::{
    ReadZones, Seal, SealTrust, SealValidation, Specimens, StepKind, StepReason, SubIndication,
    ValidationStatus, verify,
};

fn at(text: &str) -> Timestamp {
    Timestamp::parse_rfc3339(text).unwrap()
}

fn now() -> Timestamp {
    at("2026-11-21")
}

struct State {
    csca: Key,
    name: Vec<u8>,
    certificate: Vec<u8>,
    signer: Key,
}

impl State {
    fn new(country: &str) -> Self {
        let (csca, signer) = (Key::new(CurveId::BrainpoolP384r1, 77), Key::new(CurveId::P384, 5));
        let state = Self { csca, name: name(country, "CSCA"), certificate: Vec::new(), signer };
        Self { certificate: state.root(9), ..state }
    }

    /// The root with this key identifier.
    fn root(&self, key_id: u8) -> Vec<u8> {
        let constraints = extension(oid::BASIC_CONSTRAINTS, &tlv(0x30, &[&[1, 1, 0xFF], &[2, 1, 0]]));
        let order = Order {
            issuer: self.name.clone(),
            subject: self.name.clone(),
            serial: 1,
            key: &self.csca,
            extensions: vec![extension(oid::SUBJECT_KEY_ID, &[4, 1, key_id]), constraints],
        };
        order.sign(&self.csca)
    }

    /// A bar code signer as the profile wants it.
    fn signer(&self, country: &str, extensions: Vec<Vec<u8>>) -> Vec<u8> {
        let mut all =
            vec![extension(oid::AUTHORITY_KEY_ID, &[0x30, 3, 0x80, 1, 9]), purpose(oid::VDS_SIGNER)];
        all.extend(extensions);
        let subject = name(country, "VS");
        Order { issuer: self.name.clone(), subject, serial: 0x2A, key: &self.signer, extensions: all }
            .sign(&self.csca)
    }

    fn anchors(&self, revoked: Option<&[u8]>) -> TrustStore {
        match revoked {
            Some(revoked) => store(&[&self.certificate, &crl(&self.name, &self.csca, revoked)], now()),
            None => store(&[&self.certificate], now()),
        }
    }

    /// An emergency travel document with this document code.
    fn seal(&self, code: &str) -> Vec<u8> {
        let header = VdsHeader {
            version: SealVersion::V4,
            issuer: IcaoCode::new(*b"MAR").unwrap(),
            signer: SignerId::new(*b"MAVS").unwrap(),
            reference: CertificateReference::new("2A").unwrap(),
            document_issued: Date::new(2026, 6, 1).unwrap(),
            signed: Date::new(2026, 6, 1).unwrap(),
            feature_reference: 94,
            document_category: 3,
        };
        let lines = ["UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6"];
        let first = format!("{code}{}", lines[0]);
        let builder = VdsBuilder::new(header).unwrap().mrz(2, MrzForm::Td2, [&first, lines[1]]).unwrap();
        let signature = self.signer.sign(DigestAlgorithm::Sha384, builder.to_be_signed());
        builder.seal(&signature).unwrap()
    }
}

struct Judged {
    sub: Option<SubIndication>,
    reasons: Vec<(StepKind, StepReason)>,
    findings: Vec<SignerFinding>,
    authentic: bool,
}

impl Judged {
    fn reason(&self, kind: StepKind) -> &StepReason {
        &self.reasons.iter().find(|(k, _)| *k == kind).unwrap().1
    }
}

fn judge(bytes: &[u8], anchors: &TrustStore, signers: &SignerStore, at: Timestamp) -> Judged {
    let seal = Seal::parse(bytes).unwrap();
    let trust = SealTrust::new(anchors, signers);
    assert_eq!(trust.specimens, Specimens::Refused);
    let validation: SealValidation<'_> = verify(&seal, &trust, &ReadZones::default(), at);
    Judged {
        sub: validation.sub_indication(),
        reasons: validation.steps().iter().map(|s| (s.kind(), s.reason().clone())).collect(),
        findings: validation.signer().map(|signer| signer.findings.clone()).unwrap_or_default(),
        authentic: validation.authentic().is_some(),
    }
}

fn signers(certificates: &[&[u8]]) -> SignerStore {
    let mut store = SignerStore::new();
    certificates.iter().for_each(|der| store.import(der, Basis::Chain).unwrap());
    store
}

#[test]
fn a_signer_under_a_csca_is_trusted_and_without_findings() {
    let state = State::new("MA");
    let signer = state.signer("MA", vec![document_types(&["PU", "I"])]);
    let judged = judge(&state.seal("PU"), &state.anchors(Some(&[])), &signers(&[&signer]), now());
    assert_eq!((judged.sub, &judged.findings[..]), (None, &[][..]), "{:?}", judged.reasons);
    assert_eq!(*judged.reason(StepKind::SignerTrusted), StepReason::TrustedByChain);
    assert_eq!(*judged.reason(StepKind::DocumentType), StepReason::Passed);
    let not_revoked = judged.reason(StepKind::Revocation);
    assert!(matches!(not_revoked, StepReason::Revocation(Revocation::NotRevoked { .. })), "{not_revoked:?}");
    assert!(judged.authentic);
}

#[test]
fn a_signer_in_the_trust_store_needs_no_other_store() {
    let state = State::new("MA");
    let signer = state.signer("MA", vec![]);
    let anchors = store(&[&state.certificate, &signer], now());
    let judged = judge(&state.seal("PU"), &anchors, &SignerStore::new(), now());
    assert_eq!(judged.sub, None, "{:?}", judged.reasons);
    let missing = judged.reason(StepKind::Revocation);
    assert_eq!((missing.result(), missing.code()), (CheckResult::NotSupported, "revocation-list-missing"));
}

#[test]
fn a_signer_may_sign_its_document_types_only() {
    let state = State::new("MA");
    let signer = state.signer("MA", vec![document_types(&["V"])]);
    let judged = judge(&state.seal("PU"), &state.anchors(None), &signers(&[&signer]), now());
    assert_eq!(judged.sub, Some(SubIndication::InvalidDocumentType));
    assert_eq!(*judged.reason(StepKind::DocumentType), StepReason::DocumentTypeNotAllowed);
    assert_eq!(*judged.reason(StepKind::Signature), StepReason::Passed);
    assert!(!judged.authentic);
}

#[test]
fn a_revoked_signer_is_told_and_a_stale_list_only_noted() {
    let state = State::new("MA");
    let store = signers(&[&state.signer("MA", vec![])]);
    let judged = judge(&state.seal("PU"), &state.anchors(Some(&[0x2A])), &store, now());
    assert_eq!(judged.sub, Some(SubIndication::RevokedCertificate));
    assert_eq!(*judged.reason(StepKind::SignerTrusted), StepReason::TrustedByChain);
    assert!(!judged.authentic);
    let judged = judge(&state.seal("PU"), &state.anchors(Some(&[7])), &store, at("2027-06-01"));
    assert_eq!(judged.sub, None);
    assert_eq!(judged.reason(StepKind::Revocation).code(), "revocation-list-stale");
}

#[test]
fn a_signer_of_a_stranger_and_one_with_a_forged_name_are_untrusted() {
    let state = State::new("MA");
    let stranger = State { csca: Key::new(CurveId::BrainpoolP384r1, 78), ..State::new("ES") };
    let stranger = State { certificate: stranger.root(10), ..stranger };
    let store = signers(&[&state.signer("MA", vec![])]);
    let judged = judge(&state.seal("PU"), &stranger.anchors(None), &store, now());
    assert_eq!(judged.sub, Some(SubIndication::UntrustedCertificate));
    assert_eq!(judged.reason(StepKind::SignerTrusted).result(), CheckResult::Undetermined);
    let forger = State { csca: Key::new(CurveId::BrainpoolP384r1, 78), ..State::new("MA") };
    let store = signers(&[&forger.signer("MA", vec![])]);
    let judged = judge(&state.seal("PU"), &state.anchors(None), &store, now());
    assert_eq!(judged.sub, Some(SubIndication::UntrustedCertificate));
    assert_eq!(judged.reason(StepKind::SignerTrusted).result(), CheckResult::Failed);
}

#[test]
fn a_csca_cannot_make_signers_for_another_state() {
    let (state, other) = (State::new("MA"), State::new("ES"));
    let store = signers(&[&other.signer("MA", vec![])]);
    let judged = judge(&state.seal("PU"), &other.anchors(None), &store, now());
    assert_eq!(judged.sub, Some(SubIndication::UntrustedCertificate));
    assert_eq!(*judged.reason(StepKind::SignerTrusted), StepReason::OtherState);
}

#[test]
fn of_two_certificates_with_one_reference_the_one_that_fits_counts() {
    let (state, other) = (State::new("MA"), State { signer: Key::new(CurveId::P384, 6), ..State::new("MA") });
    for order in [[&other, &state], [&state, &other]] {
        let certificates: Vec<_> = order.iter().map(|s| s.signer("MA", vec![])).collect();
        let store = signers(&[&certificates[0], &certificates[1]]);
        let judged = judge(&state.seal("PU"), &state.anchors(None), &store, now());
        assert_eq!(judged.sub, None, "{:?}", judged.reasons);
    }
}

#[test]
fn an_authority_beside_the_cscas_vouches_for_its_signers() {
    let state = State::new("MA");
    let mut store = signers(&[&state.signer("MA", vec![])]);
    let empty = crate::mint::store(&[], now());
    assert_eq!(
        judge(&state.seal("PU"), &empty, &store, now()).sub,
        Some(SubIndication::UntrustedCertificate)
    );
    store.import_authority(&state.certificate).unwrap();
    let judged = judge(&state.seal("PU"), &empty, &store, now());
    assert_eq!((judged.sub, judged.reason(StepKind::SignerTrusted)), (None, &StepReason::TrustedByAuthority));
}

fn vaccination(issuer: &[u8; 3], algorithm: NcAlgorithm, certificate: &[u8], key: &Key) -> String {
    let message =
        r#"{"uvci":"1","pid":{"n":"A","i":"AB12"},"ve":[{"des":"X","nam":"Y","vd":[{"dvc":"2021-04-02"}]}]}"#;
    let issuer = IcaoCode::new(*issuer).unwrap();
    let data = vds_nc::data_to_be_signed(&VdsNcKind::Vaccination, 1, issuer, Json::parse(message).unwrap());
    let digest = match algorithm {
        NcAlgorithm::Es256 => DigestAlgorithm::Sha256,
        NcAlgorithm::Es384 => DigestAlgorithm::Sha384,
        NcAlgorithm::Es512 => DigestAlgorithm::Sha512,
    };
    vds_nc::seal(&data, algorithm, certificate, &key.sign(digest, data.as_bytes()))
}

#[test]
fn a_vds_nc_verifies_with_every_algorithm_and_only_on_its_curve() {
    for (algorithm, curve) in [
        (NcAlgorithm::Es256, CurveId::P256),
        (NcAlgorithm::Es384, CurveId::P384),
        (NcAlgorithm::Es512, CurveId::P521),
    ] {
        let state = State { signer: Key::new(curve, 5), ..State::new("MA") };
        let certificate = state.signer("MA", vec![]);
        let text = vaccination(b"MAR", algorithm, &certificate, &state.signer);
        let judged = judge(text.as_bytes(), &state.anchors(None), &SignerStore::new(), now());
        assert_eq!((judged.sub, judged.authentic), (None, true), "{algorithm}: {:?}", judged.reasons);
        let wrong = text.replace(algorithm.name(), if curve == CurveId::P256 { "ES384" } else { "ES256" });
        let judged = judge(wrong.as_bytes(), &state.anchors(None), &SignerStore::new(), now());
        assert_eq!(judged.sub, Some(SubIndication::InvalidSignature));
        assert_eq!(*judged.reason(StepKind::Signature), StepReason::SignatureUnsupported);
    }
}

#[test]
fn a_state_cannot_sign_a_vds_nc_for_another() {
    let state = State { signer: Key::new(CurveId::P256, 5), ..State::new("MA") };
    let certificate = state.signer("MA", vec![]);
    let text = vaccination(b"ESP", NcAlgorithm::Es256, &certificate, &state.signer);
    let judged = judge(text.as_bytes(), &state.anchors(None), &SignerStore::new(), now());
    assert_eq!(judged.sub, Some(SubIndication::UntrustedCertificate));
    assert_eq!(*judged.reason(StepKind::SignerTrusted), StepReason::OtherState);
}

#[test]
fn a_vds_nc_is_bound_to_the_passport_it_names() {
    let state = State { signer: Key::new(CurveId::P256, 5), ..State::new("MA") };
    let text = vaccination(b"MAR", NcAlgorithm::Es256, &state.signer("MA", vec![]), &state.signer);
    let (seal, anchors, signers) =
        (Seal::parse(text.as_bytes()).unwrap(), state.anchors(None), SignerStore::new());
    let first = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
    for (number, sub) in [("AB12<<<<<", None), ("AB13<<<<<", Some(SubIndication::SealPassportMismatch))] {
        let second = crate::verify::passport_line(number, "UTO");
        let passport = Mrz::parse_lines([first, second.as_str()]).unwrap();
        let zones = ReadZones { printed: None, passport: Some(&passport) };
        let validation = verify(&seal, &SealTrust::new(&anchors, &signers), &zones, now());
        assert_eq!(validation.sub_indication(), sub, "{number}");
    }
}

#[test]
fn the_australian_specimens_chain_to_their_csca() {
    let file = vectors("vds_nc.json");
    let then = at("2021-10-15");
    let anchors = store(&[&base64(&file["csca_der_base64"]), &base64(&file["crl_der_base64"])], then);
    for vector in file["vectors"].as_array().unwrap() {
        let text = vector["json"].to_string();
        let judged = judge(text.as_bytes(), &anchors, &SignerStore::new(), then);
        assert_eq!(*judged.reason(StepKind::SignerTrusted), StepReason::TrustedByChain, "{}", vector["id"]);
        assert_eq!(judged.reason(StepKind::Revocation).code(), "not-revoked", "{}", vector["id"]);
        let valid = vector["signature_ok"] == true;
        assert_eq!(judged.sub, (!valid).then_some(SubIndication::InvalidSignature), "{}", vector["id"]);
        assert_eq!((judged.authentic, &judged.findings[..]), (valid, &[][..]), "{}", vector["id"]);
    }
}

#[test]
fn a_vds_nc_with_an_unreadable_certificate_has_no_known_signer() {
    let text = vaccination(b"MAR", NcAlgorithm::Es256, b"certificate", &Key::new(CurveId::P256, 5));
    let judged = judge(text.as_bytes(), &State::new("MA").anchors(None), &SignerStore::new(), now());
    assert_eq!(judged.sub, Some(SubIndication::UnknownCertificate));
    assert!(matches!(judged.reason(StepKind::SignerKnown), StepReason::SignerMalformed(_)));
    assert_eq!(ValidationStatus::Invalid.as_str(), "INVALID");
}
