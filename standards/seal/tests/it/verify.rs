//! Validation by the policy of the standards: every status and sub-indication.

use crate::support::{base64, hex, vectors};
use proptest::prelude::*;
use serde_json::Value;
use spartel_base::{CheckResult, Timestamp};
use spartel_mrz::{FieldKind, Mrz};
use spartel_pki::digest::DigestAlgorithm;
use spartel_pki::engine::CurveId;
use spartel_pki::engine::sign::EcPrivateKey;
use spartel_pki::trust::{StoreKind, TrustStore};
use spartel_seal::signer::{Basis, SignerFinding, SignerStore};
use spartel_seal::vds::{MrzForm, Vds, VdsBuilder, VdsHeader};
use spartel_seal::{
    ReadZones, Seal, SealTrust, SealValidation, Specimens, StepKind, StepReason, SubIndication, TrustLevel,
    ValidationStatus, verify,
};

fn at(text: &str) -> Timestamp {
    Timestamp::parse_rfc3339(text).unwrap()
}

/// The signers of the vectors, believed by decision: they signed themselves or their CSCA is not at hand.
fn signers() -> SignerStore {
    let mut store = SignerStore::new();
    let file = vectors("vds.json");
    for (_, certificate) in file["certs"].as_object().unwrap() {
        store.import(&base64(&certificate["der_base64"]), Basis::NationalDecision).unwrap();
    }
    store.import(&base64(&vectors("2ddoc.json")["cert_der_base64"]), Basis::NationalDecision).unwrap();
    store
}

struct World {
    anchors: TrustStore,
    signers: SignerStore,
    specimens: Specimens,
}

impl World {
    fn new() -> Self {
        Self {
            anchors: TrustStore::empty(StoreKind::Specimen),
            signers: signers(),
            specimens: StoreKind::Specimen.into(),
        }
    }

    fn trust(&self) -> SealTrust<'_> {
        SealTrust { anchors: &self.anchors, signers: &self.signers, specimens: self.specimens }
    }
}

fn zone(value: &Value) -> Option<Mrz> {
    let lines = value.as_array()?;
    Some(Mrz::parse_lines(lines.iter().map(|line| line.as_str().unwrap())).unwrap())
}

fn reason(validation: &SealValidation<'_>, kind: StepKind) -> StepReason {
    validation.step(kind).unwrap_or_else(|| panic!("{kind:?}: {:?}", validation.steps())).reason().clone()
}

#[test]
fn minted_seals_have_the_expected_status_and_sub_indication() {
    let (file, world) = (vectors("vds_minted.json"), World::new());
    for vector in file["vectors"].as_array().unwrap() {
        let (id, bytes) = (&vector["id"], hex(vector["hex"].as_str().unwrap()));
        let seal = Seal::parse(&bytes).unwrap();
        let (printed, passport) = (zone(&vector["visa_mrz"]), zone(&vector["passport_mrz"]));
        let zones = ReadZones { printed: printed.as_ref(), passport: passport.as_ref() };
        let validation = verify(&seal, &world.trust(), &zones, at("2026-11-21"));
        assert_eq!(validation.status().as_str(), vector["expected_status"], "{id}: {:?}", validation.steps());
        let sub = validation.sub_indication().map(SubIndication::as_str);
        assert_eq!(sub, vector["expected_sub"].as_str(), "{id}: {:?}", validation.steps());
        if let Some(step) = validation.step(StepKind::Signature) {
            assert_eq!(step.result() == CheckResult::Successful, vector["signature_ok"] == true, "{id}");
        }
    }
}

#[test]
fn signatures_of_the_vectors_verify_with_their_signers() {
    let (file, world) = (vectors("vds.json"), World::new());
    for vector in file["vectors"].as_array().unwrap() {
        let (id, bytes) = (&vector["id"], hex(vector["hex"].as_str().unwrap()));
        let seal = Seal::parse(&bytes).unwrap();
        let validation = verify(&seal, &world.trust(), &ReadZones::default(), at("2023-12-01"));
        match vector["signature_ok"].as_bool() {
            Some(ok) => {
                let signature = validation.step(StepKind::Signature).unwrap();
                assert_eq!(signature.result() == CheckResult::Successful, ok, "{id}");
            }
            None => {
                assert_eq!(reason(&validation, StepKind::SignerKnown), StepReason::SignerUnknown, "{id}");
                assert!(validation.authentic().is_none(), "{id}");
            }
        }
    }
}

#[test]
fn two_d_docs_verify_with_the_test_certificate() {
    let (file, world) = (vectors("2ddoc.json"), World::new());
    for vector in file["vectors"].as_array().unwrap() {
        let text = vector["text"].as_str().unwrap();
        let seal = Seal::parse(text.as_bytes()).unwrap();
        let validation = verify(&seal, &world.trust(), &ReadZones::default(), at("2013-06-01"));
        assert_eq!(
            validation.status(),
            ValidationStatus::Valid,
            "{}: {:?}",
            vector["id"],
            validation.steps()
        );
        assert!(validation.authentic().is_some());
        let late = verify(&seal, &world.trust(), &ReadZones::default(), at("2026-11-21"));
        assert_eq!(late.sub_indication(), Some(SubIndication::ExpiredCertificate));
        assert_eq!(late.trust_level(), TrustLevel::Medium);
        let altered =
            text.replacen("SPEC", "SPEK", 1).replacen("SAMPLE", "SAMPLF", 1).replacen("JEAN", "JEAM", 1);
        let seal = Seal::parse(altered.as_bytes()).unwrap();
        let validation = verify(&seal, &world.trust(), &ReadZones::default(), at("2013-06-01"));
        assert_eq!(validation.sub_indication(), Some(SubIndication::InvalidSignature));
    }
}

/// Examples of identity documents in the technical specifications of 2D-Doc, types 07 and 08.
#[test]
fn french_identity_documents_verify_and_their_zone_is_compared() {
    let lines =
        ["P<FRASPECIMEN<<NATACHA<<<<<<<<<<<<<<<<<<<<<<", "07CD123044FRA7307122F1603062<<<<<<<<<<<<<<04"];
    let zone = lines.concat().replace('<', " ");
    let passport = format!(
        "DC03FR000001092D163608016F{zone}\u{1D}\u{1F}{}{}",
        "TYXD5GHXKAQ52NCB4IZGXJFYIYTX7UR5SIG7DPDJOS3KOW67ESGECFXFTZF",
        "E3MO263SYM7KY2GTNOR4Z5RROT7XDCOCTW3I7OREONIY"
    );
    let title = format!(
        "DC03FR000001092D1636070160NATACHA\u{1D}62SPECIMEN\u{1D}65P 6607CD12304\u{1D}67FR68F6CFR\u{1F}{}{}",
        "EYLJXYH5R3HYO5YWTMELK7P277KKOK5TTNB26S6UAPDH2KJGT37YXNDEZTGEK2",
        "LX3OSRNAXOP4UHFWHNTOU6LTOSBMX2EBCQ36UZ4FA"
    );
    let (world, printed) = (World::new(), Mrz::parse_lines(lines).unwrap());
    let other = Mrz::parse_lines([lines[0].replace("NATACHA", "NATASHA").as_str(), lines[1]]).unwrap();
    let judged = |text: &str, printed: &Mrz| {
        let seal = Seal::parse(text.as_bytes()).unwrap();
        let zones = ReadZones { printed: Some(printed), passport: None };
        verify(&seal, &world.trust(), &zones, at("2015-08-01")).sub_indication()
    };
    assert_eq!(judged(&title, &printed), None);
    assert_eq!(judged(&passport, &printed), None);
    assert_eq!(judged(&passport, &other), Some(SubIndication::SealDocumentMismatch));
}

#[test]
fn production_refuses_specimens_whatever_was_decided() {
    let world = World { specimens: StoreKind::Production.into(), ..World::new() };
    let minted = vectors("vds_minted.json");
    let bytes = hex(minted["vectors"][0]["hex"].as_str().unwrap());
    let german = hex(vector("arrivalAttestation").as_str());
    let text = vectors("2ddoc.json")["vectors"][0]["text"].as_str().unwrap().to_owned();
    for bytes in [&bytes[..], &german, text.as_bytes()] {
        let seal = Seal::parse(bytes).unwrap();
        let validation = verify(&seal, &world.trust(), &ReadZones::default(), at("2023-12-01"));
        assert_eq!(validation.sub_indication(), Some(SubIndication::UntrustedCertificate));
        assert_eq!(reason(&validation, StepKind::SignerTrusted), StepReason::Specimen);
        assert!(validation.authentic().is_none());
    }
    let empty = World { specimens: Specimens::Refused, signers: SignerStore::new(), ..World::new() };
    let seal = Seal::parse(&bytes).unwrap();
    let validation = verify(&seal, &empty.trust(), &ReadZones::default(), at("2023-12-01"));
    assert_eq!(validation.sub_indication(), Some(SubIndication::UnknownCertificate));
    assert_eq!(reason(&validation, StepKind::SignerTrusted), StepReason::Specimen);
}

#[test]
fn a_signer_that_nobody_vouches_for_is_untrusted() {
    let mut world = World::new();
    world.signers = SignerStore::new();
    for (_, certificate) in vectors("vds.json")["certs"].as_object().unwrap() {
        world.signers.import(&base64(&certificate["der_base64"]), Basis::Chain).unwrap();
    }
    for (id, expected) in [("residentPermit", no_anchor()), ("addressStickerId", no_anchor())] {
        let bytes = hex(&vector(id));
        let seal = Seal::parse(&bytes).unwrap();
        let validation = verify(&seal, &world.trust(), &ReadZones::default(), at("2023-12-01"));
        assert_eq!(validation.sub_indication(), Some(SubIndication::UntrustedCertificate), "{id}");
        let (found, expected) = (reason(&validation, StepKind::SignerTrusted), expected);
        assert_eq!(found.code(), expected.code(), "{id}");
        assert_eq!(reason(&validation, StepKind::Signature), StepReason::Passed, "{id}");
    }
}

fn no_anchor() -> StepReason {
    StepReason::Path(spartel_pki::chain::PathFault::NoAnchor { country: None, known: false })
}

#[test]
fn a_certificate_counts_only_in_its_validity() {
    let world = World::new();
    let bytes = hex(&vector("addressStickerId"));
    let seal = Seal::parse(&bytes).unwrap();
    let judged = |day: &str| verify(&seal, &world.trust(), &ReadZones::default(), at(day)).sub_indication();
    assert_eq!(judged("2020-01-10T07:46:59Z"), Some(SubIndication::ExpiredCertificate));
    assert_eq!(judged("2020-01-10T07:47:00Z"), None);
    assert_eq!(judged("2025-01-10T07:47:00Z"), None);
    assert_eq!(judged("2025-01-10T07:47:01Z"), Some(SubIndication::ExpiredCertificate));
}

#[test]
fn an_unknown_profile_is_wrong_format_and_not_supported() {
    let world = World::new();
    let bytes = hex(&vector("permanentResidencePermit"));
    let seal = Seal::parse(&bytes).unwrap();
    let validation = verify(&seal, &world.trust(), &ReadZones::default(), at("2026-11-21"));
    assert_eq!(validation.sub_indication(), Some(SubIndication::WrongFormat));
    assert_eq!(validation.step(StepKind::Format).unwrap().result(), CheckResult::NotSupported);
    assert_eq!(reason(&validation, StepKind::Signature), StepReason::Passed);
}

#[test]
fn what_could_not_be_read_or_parsed_has_its_word() {
    let unreadable = SealValidation::unreadable();
    assert_eq!(unreadable.sub_indication(), Some(SubIndication::ReadError));
    assert_eq!(unreadable.trust_level(), TrustLevel::Medium);
    let error = Seal::parse(&[0xDC, 3]).unwrap_err();
    let malformed = SealValidation::malformed(None, error);
    assert_eq!(malformed.status(), ValidationStatus::Invalid);
    assert_eq!(malformed.sub_indication(), Some(SubIndication::WrongFormat));
    assert_eq!(malformed.trust_level(), TrustLevel::High);
}

#[test]
fn every_sub_indication_of_the_standards_has_its_level() {
    let file = vectors("vds.json");
    let all = [
        SubIndication::UnknownFeature,
        SubIndication::ReadError,
        SubIndication::WrongFormat,
        SubIndication::UnknownCertificate,
        SubIndication::UntrustedCertificate,
        SubIndication::InvalidDocumentType,
        SubIndication::ExpiredCertificate,
        SubIndication::RevokedCertificate,
        SubIndication::InvalidSignature,
        SubIndication::InvalidVisaMrz,
        SubIndication::SealVisaMismatch,
        SubIndication::InvalidPassportMrz,
        SubIndication::SealPassportMismatch,
        SubIndication::InvalidSealMrz,
        SubIndication::InvalidPrintedMrz,
        SubIndication::SealDocumentMismatch,
    ];
    let levels = file["validation_policy"]["sub"].as_object().unwrap();
    assert_eq!(levels.len(), all.len());
    for sub in all {
        assert!(levels[sub.as_str()].as_str().unwrap().starts_with(sub.trust_level().as_str()), "{sub}");
    }
}

#[test]
fn zones_of_an_emergency_travel_document_are_compared_character_by_character() {
    let world = World::new();
    let bytes = hex(&vector("icao_9303_8_appB_etd"));
    let seal = Seal::parse(&bytes).unwrap();
    let lines = ["PUUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F2606277<<<<<<<8"];
    let judged = |lines: [&str; 2]| {
        let zone = Mrz::parse_lines(lines).unwrap();
        let zones = ReadZones { printed: Some(&zone), passport: None };
        let validation = verify(&seal, &world.trust(), &zones, at("2026-11-21"));
        (validation.sub_indication(), validation.step(StepKind::DocumentMatch).unwrap().reason().clone())
    };
    assert_eq!(judged(lines), (None, StepReason::Passed));
    let other = [&lines[0].replace("MARIA", "MARTA"), lines[1]];
    let differ = StepReason::FieldsDiffer(vec![FieldKind::Name]);
    assert_eq!(judged(other), (Some(SubIndication::SealDocumentMismatch), differ));
    let digit = [lines[0], &lines[1].replace("2606277", "2606278")];
    assert_eq!(judged(digit).0, Some(SubIndication::InvalidPrintedMrz));
    let alone = verify(&seal, &world.trust(), &ReadZones::default(), at("2026-11-21"));
    assert_eq!((alone.status(), alone.sub_indication()), (ValidationStatus::Valid, None));
    let authentic = alone.authentic().unwrap();
    assert!(matches!(authentic.contents(), Seal::Vds(vds) if vds.mrz().unwrap().0 == MrzForm::Td2));
}

#[test]
fn optional_data_of_a_visa_are_not_in_the_seal_and_not_compared() {
    let lines = ["V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L898902C<3UTO6908061F9406236ZE184226"];
    let bytes = mint(|builder| {
        builder.mrz(2, MrzForm::MrvB, lines).unwrap().binary(4, &[0; 3]).unwrap().text(5, "L898902C").unwrap()
    });
    let passport =
        ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"];
    let judged = |visa: [&str; 2], passport: [&str; 2]| {
        let (world, seal) = (World::new(), Seal::parse(&bytes).unwrap());
        let (visa, passport) = (Mrz::parse_lines(visa).unwrap(), Mrz::parse_lines(passport).unwrap());
        let zones = ReadZones { printed: Some(&visa), passport: Some(&passport) };
        verify(&seal, &world.trust(), &zones, at("2026-11-21")).sub_indication()
    };
    let same = passport_line("L898902C<", "UTO");
    assert_eq!(judged(lines, [passport[0], &same]), None);
    let optional = [lines[0], "L898902C<3UTO6908061F9406236<<<<<<<<"];
    assert_eq!(judged(optional, [passport[0], &same]), None);
    assert_eq!(
        judged(lines, [passport[0], &passport_line("L898902C3", "UTO")]),
        Some(SubIndication::SealPassportMismatch)
    );
    assert_eq!(
        judged(lines, [passport[0], &same.replace('9', "8")]),
        Some(SubIndication::InvalidPassportMrz)
    );
    let foreign = passport[0].replacen("UTO", "MAR", 1);
    assert_eq!(
        judged(lines, [&foreign, &passport_line("L898902C<", "MAR")]),
        Some(SubIndication::SealPassportMismatch)
    );
    // A travel document for somebody who is no national of its issuer says nothing about the nationality in the visa.
    assert_eq!(judged(lines, [&foreign, &passport_line("L898902C<", "XXB")]), None);
    let longer = "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
    let wide = [longer, "L898902C<3UTO6908061F9406236ZE184226<<<<<<<<"];
    assert_eq!(judged(wide, [passport[0], &same]), Some(SubIndication::SealVisaMismatch));
}

#[test]
fn wrong_digits_in_the_seal_of_a_visa_alone_are_a_mismatch() {
    let lines = ["V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L898902C<3UTO6908061F9406236ZE184226"];
    let wrong = lines[1].replace("9406236", "9406237");
    let bytes = mint(|builder| {
        let builder = builder.mrz(2, MrzForm::MrvB, [lines[0], &wrong]).unwrap();
        builder.binary(4, &[0; 3]).unwrap().text(5, "L898902C").unwrap()
    });
    let (world, seal) = (World::new(), Seal::parse(&bytes).unwrap());
    let printed = Mrz::parse_lines(lines).unwrap();
    let zones = ReadZones { printed: Some(&printed), passport: None };
    let with = verify(&seal, &world.trust(), &zones, at("2026-11-21"));
    assert_eq!(with.sub_indication(), Some(SubIndication::SealVisaMismatch));
    let without = verify(&seal, &world.trust(), &ReadZones::default(), at("2026-11-21"));
    assert_eq!(without.sub_indication(), Some(SubIndication::InvalidVisaMrz));
    let args = reason(&without, StepKind::SealZone).args();
    assert_eq!(args, [("digits", "date-of-expiry".to_owned())]);
}

#[test]
fn departures_from_the_signer_profile_are_findings_only() {
    let world = World::new();
    let bytes = hex(&vector("residentPermit"));
    let seal = Seal::parse(&bytes).unwrap();
    let validation = verify(&seal, &world.trust(), &ReadZones::default(), at("2023-12-01"));
    assert_eq!(validation.status(), ValidationStatus::Valid);
    let signer = validation.signer().unwrap();
    assert_eq!(signer.basis, Basis::NationalDecision);
    for finding in [SignerFinding::SubjectAttributes, SignerFinding::Purpose, SignerFinding::NoAuthorityKeyId]
    {
        assert!(signer.findings.contains(&finding), "{finding:?}");
    }
    let bytes = hex(&vector("addressStickerId"));
    let seal = Seal::parse(&bytes).unwrap();
    let validation = verify(&seal, &world.trust(), &ReadZones::default(), at("2023-12-01"));
    assert!(validation.signer().unwrap().findings.contains(&SignerFinding::OtherState));
}

#[test]
fn stickers_name_the_document_they_are_stuck_on() {
    let world = World::new();
    let bytes = hex(&vector("addressStickerPassport"));
    let seal = Seal::parse(&bytes).unwrap();
    let first = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
    for (number, expected) in [("PA5500K11", None), ("PA5500K12", Some(SubIndication::SealDocumentMismatch))]
    {
        let second = passport_line(number, "UTO");
        let passport = Mrz::parse_lines([first, second.as_str()]).unwrap();
        let zones = ReadZones { printed: None, passport: Some(&passport) };
        let validation = verify(&seal, &world.trust(), &zones, at("2023-12-01"));
        assert_eq!(validation.sub_indication(), expected, "{number}: {:?}", validation.steps());
    }
}

fn vector(id: &str) -> String {
    let file = vectors("vds.json");
    let vector = file["vectors"].as_array().unwrap().iter().find(|v| v["id"] == id).unwrap();
    vector["hex"].as_str().unwrap().to_owned()
}

/// The second line of a TD3 zone with right check digits.
pub fn passport_line(number: &str, nationality: &str) -> String {
    let digit = |text: &str| char::from(spartel_mrz::check_digit::compute(text.as_bytes()).unwrap());
    let number = format!("{number}{}", digit(number));
    let (birth, expiry, optional) = ("7408122", "3001010", "<<<<<<<<<<<<<<");
    let expiry = format!("{}{}", &expiry[..6], digit(&expiry[..6]));
    let composite = digit(&format!("{number}{birth}{expiry}{optional}<"));
    format!("{number}{nationality}{birth}F{expiry}{optional}<{composite}")
}

/// A visa seal of the test signer UTTS, whose key is printed in Doc 9303-7, Appendix E.
fn mint(features: impl Fn(VdsBuilder) -> VdsBuilder) -> Vec<u8> {
    let file = vectors("vds_minted.json");
    let model = hex(file["vectors"][0]["hex"].as_str().unwrap());
    let header = VdsHeader::parse(&model).unwrap().0;
    let key = hex(file["private_key_hex"].as_str().unwrap());
    let key = EcPrivateKey::new(CurveId::BrainpoolP256r1, &key).unwrap();
    let builder = features(VdsBuilder::new(header).unwrap());
    let digest = DigestAlgorithm::Sha256.digest(builder.to_be_signed());
    let signature = key.sign_raw(DigestAlgorithm::Sha256, digest.as_ref());
    builder.seal(&signature).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_flipped_bit_invalidates(bit in 0usize..8 * 1000) {
        let (file, world) = (vectors("vds_minted.json"), World::new());
        let mut bytes = hex(file["vectors"][0]["hex"].as_str().unwrap());
        let bit = bit % (bytes.len() * 8);
        bytes[bit / 8] ^= 1 << (bit % 8);
        if let Ok(seal) = Seal::parse(&bytes) {
            let validation = verify(&seal, &world.trust(), &ReadZones::default(), at("2026-11-21"));
            prop_assert_eq!(validation.status(), ValidationStatus::Invalid);
            prop_assert!(validation.authentic().is_none());
        }
    }
}

#[test]
fn a_vds_is_parsed_in_microseconds() {
    let bytes = hex(&vector("visa_224bitSig"));
    let start = std::time::Instant::now();
    for _ in 0..10_000 {
        std::hint::black_box(Vds::parse(std::hint::black_box(&bytes)).unwrap());
    }
    let each = start.elapsed() / 10_000;
    println!("one VDS: {each:?}");
    // Twenty times the aim, so that a loaded machine does not fail.
    assert!(each < std::time::Duration::from_micros(100), "{each:?}");
}
