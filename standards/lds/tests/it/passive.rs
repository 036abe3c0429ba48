//! Passive authentication of specimens, real security objects and tampered ones.

use crate::samples::{data, file, folder, tlv};
use spartel_base::{CheckResult, Date, Timestamp};
use spartel_lds::dg1::Dg1;
use spartel_lds::passive::{Cause, Check, ChipFile, PassiveAuthentication, verify};
use spartel_lds::sod::{SodFault, SodOddity};
use spartel_lds::{DataGroupNumber, FileKind};
use spartel_pki::trust::{StoreKind, TrustStore};

pub fn noon(year: u16, month: u8, day: u8) -> Timestamp {
    Timestamp::new(Date::new(year, month, day).expect("a day"), 12, 0, 0).expect("a time")
}

fn nobody() -> TrustStore {
    TrustStore::empty(StoreKind::Specimen)
}

fn dg(number: u8) -> DataGroupNumber {
    DataGroupNumber::new(number).expect("1 to 16")
}

fn integrity(number: u8) -> Check {
    Check::DataGroupIntegrity(dg(number))
}

/// The security object and the other files of a specimen chip.
type Chip = (Vec<u8>, Vec<(FileKind, Vec<u8>)>);

fn chip(set: &str) -> Option<Chip> {
    data()?;
    let mut files: Vec<_> = folder(&format!("specimen-chips/{set}"))
        .into_iter()
        .filter_map(|(name, bytes)| FileKind::from_name(&name).map(|kind| (kind, bytes)))
        .collect();
    let at = files.iter().position(|(kind, _)| *kind == FileKind::Sod).expect("a security object");
    let (_, sod) = files.remove(at);
    Some((sod, files))
}

fn borrowed(files: &[(FileKind, Vec<u8>)]) -> Vec<ChipFile<'_>> {
    files.iter().map(|(kind, bytes)| (*kind, bytes.as_slice())).collect()
}

pub fn code(pa: &PassiveAuthentication<'_>, check: Check) -> (CheckResult, &'static str) {
    let step = pa.step(check).unwrap_or_else(|| panic!("{check:?} has a step"));
    (step.result, step.cause.code())
}

const GOOD: (CheckResult, &str) = (CheckResult::Successful, "ok");

#[test]
fn the_reference_chip_is_good_but_for_trust_age_and_its_unprotected_key() {
    let Some((sod, files)) = chip("bsi-tr03105-5") else { return };
    let (files, trust) = (borrowed(&files), nobody());
    let pa = verify(&sod, &files, &trust, noon(2026, 11, 21));
    for number in [1, 2, 3, 4, 14] {
        assert_eq!(code(&pa, integrity(number)), GOOD, "DG{number}");
    }
    assert_eq!(code(&pa, integrity(15)), (CheckResult::Failed, "not-in-security-object"));
    assert_eq!(code(&pa, Check::HashList), (CheckResult::Failed, "hash-list-malformed"));
    for check in [Check::SignatureSection, Check::SignerCertificate, Check::Digest, Check::SignatureValue] {
        assert_eq!(code(&pa, check), GOOD, "{check:?}");
    }
    assert_eq!(code(&pa, Check::SignerSignature), (CheckResult::Undetermined, "no-anchor"));
    assert_eq!(code(&pa, Check::SignerTrusted), (CheckResult::Undetermined, "no-anchor"));
    assert_eq!(code(&pa, Check::SignerValidity), (CheckResult::Failed, "certificate-expired"));
    assert_eq!(code(&pa, Check::SignerNotSelfSigned), GOOD);
    assert_eq!(code(&pa, Check::SignerSubjectDn), GOOD);
    assert_eq!(code(&pa, Check::SignerRevocation), (CheckResult::NotSupported, "revocation-no-list"));
    assert_eq!(code(&pa, Check::SodVsCom), GOOD);
    assert!(pa.authentic().is_none());
    let signed = pa.signed().expect("the signature holds").security_object();
    assert_eq!(signed.data_groups().map(DataGroupNumber::get).collect::<Vec<_>>(), [1, 2, 3, 14, 4]);
    assert_eq!(
        pa.signer.expect("a signer").certificate.country().map(|c| c.to_string()).as_deref(),
        Some("DE")
    );
}

#[test]
fn the_reference_chip_was_in_time_when_it_was_made() {
    let Some((sod, files)) = chip("bsi-tr03105-5") else { return };
    let (files, trust) = (borrowed(&files), nobody());
    let pa = verify(&sod, &files, &trust, noon(2014, 6, 1));
    assert_eq!(code(&pa, Check::SignerValidity), GOOD);
    let early = verify(&sod, &files, &trust, noon(2013, 1, 1));
    assert_eq!(code(&early, Check::SignerValidity), (CheckResult::Failed, "certificate-not-yet-valid"));
}

#[test]
fn the_older_chips_are_judged_each_for_itself() {
    let Some((sod, files)) = chip("bsi2008") else { return };
    let (files, trust) = (borrowed(&files), nobody());
    let pa = verify(&sod, &files, &trust, noon(2026, 11, 21));
    assert_eq!((code(&pa, Check::Digest), code(&pa, Check::SignatureValue)), (GOOD, GOOD));
    assert_eq!(code(&pa, Check::AlgorithmAge), (CheckResult::Undetermined, "algorithm-old"));
    for number in [1, 2, 3, 14] {
        assert_eq!(code(&pa, integrity(number)), GOOD, "DG{number}");
    }
    let (sod, files) = chip("loes2006").expect("with the others");
    let files = borrowed(&files);
    let pa = verify(&sod, &files, &trust, noon(2026, 11, 21));
    assert_eq!((code(&pa, Check::Digest), code(&pa, Check::SignatureValue)), (GOOD, GOOD));
    for number in [1, 2, 15] {
        assert_eq!(code(&pa, integrity(number)), GOOD, "DG{number}");
    }
    assert_eq!(code(&pa, Check::SodVsCom), GOOD);
}

#[test]
fn every_real_security_object_has_a_good_signature() {
    let trust = nobody();
    for (name, sod) in folder("sod") {
        let pa = verify(&sod, &[], &trust, noon(2026, 11, 21));
        let checks = [
            Check::HashList,
            Check::SignatureSection,
            Check::SignerCertificate,
            Check::Digest,
            Check::SignatureValue,
        ];
        for check in checks {
            assert_eq!(code(&pa, check), GOOD, "{name} {check:?}");
        }
        assert!(pa.signed().is_some() && pa.authentic().is_none(), "{name}");
        assert_eq!(code(&pa, Check::SodVsCom), (CheckResult::NotSupported, "com-missing"), "{name}");
        let listed = pa.steps.iter().filter(|step| step.cause == Cause::FileNotRead).count();
        assert_eq!(listed, pa.signed().expect("signed").security_object().data_groups().count(), "{name}");
        let odd = pa.oddities.contains(&SodOddity::NotDer);
        assert_eq!(odd, name.starts_with("NZ"), "{name}: {:?}", pa.oddities);
    }
}

#[test]
fn every_tampered_security_object_fails_for_its_reason() {
    let trust = nobody();
    for (name, sod) in folder("sod-negative") {
        let pa = verify(&sod, &[], &trust, noon(2026, 11, 21));
        let step = |check| pa.step(check).expect("a step").clone();
        match name.as_str() {
            // The last byte of the signature was altered.
            "DE_2011_rsassa_pss_RSA2048_1ae97e17d739.bin"
            | "DE_2023_sha384_ecdsa_ECexp-bpP384r1_1bacdf2eee3e.bin" => {
                assert_eq!(
                    code(&pa, Check::SignatureValue),
                    (CheckResult::Failed, "signature-wrong"),
                    "{name}"
                );
                assert_eq!((code(&pa, Check::HashList), code(&pa, Check::Digest)), (GOOD, GOOD), "{name}");
            }
            // The version of the security object was altered.
            "DE_2013_rsassa_pss_RSA2048_208be068f645.bin" => {
                let expected = Cause::HashListMalformed(SodFault::SecurityObjectVersion(-1));
                assert_eq!(step(Check::HashList).cause, expected, "{name}");
                assert_eq!(step(Check::Digest).cause, Cause::ContentDigestWrong, "{name}");
            }
            // The version of the message was altered, which no signature covers.
            "DE_2013_rsassa_pss_RSA2048_55262c801eec.bin" => {
                let expected = Cause::SignatureSectionMalformed(SodFault::MessageVersion(2));
                assert_eq!(step(Check::SignatureSection).cause, expected, "{name}");
                assert_eq!(code(&pa, Check::Digest), GOOD, "{name}");
            }
            _ => panic!("{name} is not known here"),
        }
        assert!(pa.steps.iter().any(|step| step.result == CheckResult::Failed), "{name}");
        assert!(pa.signed().is_none(), "{name}");
    }
}

#[test]
fn an_altered_data_group_fails_alone() {
    let Some((sod, mut files)) = chip("bsi-tr03105-5") else { return };
    for (kind, bytes) in &mut files {
        if *kind == FileKind::Dg(dg(2)) {
            bytes[5000] ^= 1;
        }
    }
    let (files, trust) = (borrowed(&files), nobody());
    let pa = verify(&sod, &files, &trust, noon(2026, 11, 21));
    assert_eq!(code(&pa, integrity(2)), (CheckResult::Failed, "hash-mismatch"));
    assert_eq!(code(&pa, integrity(1)), GOOD);
}

#[test]
fn padding_after_files_is_tolerated_and_told() {
    let Some((mut sod, mut files)) = chip("bsi-tr03105-5") else { return };
    sod.extend([0; 18]);
    for (kind, bytes) in &mut files {
        if *kind == FileKind::Dg(dg(1)) {
            bytes.extend([0xFF; 3]);
        }
    }
    let (files, trust) = (borrowed(&files), nobody());
    let pa = verify(&sod, &files, &trust, noon(2026, 11, 21));
    assert_eq!(pa.oddities, [SodOddity::Padding(18)]);
    assert_eq!(code(&pa, Check::SignatureValue), GOOD);
    assert_eq!(pa.step(integrity(1)).map(|step| step.cause.clone()), Some(Cause::TrailingBytes(3)));
    assert_eq!(pa.result(integrity(1)), CheckResult::Successful);
}

#[test]
fn other_bytes_after_the_security_object_are_a_fault() {
    let Some((mut sod, _)) = chip("bsi-tr03105-5") else { return };
    sod.extend(b"more");
    let trust = nobody();
    let pa = verify(&sod, &[], &trust, noon(2026, 11, 21));
    let expected = Cause::SignatureSectionMalformed(SodFault::TrailingData(4));
    assert_eq!(pa.step(Check::SignatureSection).map(|step| step.cause.clone()), Some(expected));
    assert!(pa.signed().is_none());
}

#[test]
fn a_missing_wrapper_is_tolerated_and_told() {
    let Some((sod, files)) = chip("bsi-tr03105-5") else { return };
    let (files, trust) = (borrowed(&files), nobody());
    let pa = verify(&sod[4..], &files, &trust, noon(2026, 11, 21));
    assert_eq!(pa.oddities, [SodOddity::MissingWrapper]);
    assert_eq!(code(&pa, Check::SignatureValue), GOOD);
}

#[test]
fn ef_com_and_ef_sod_must_list_the_same() {
    let Some((sod, _)) = chip("bsi-tr03105-5") else { return };
    let com = tlv("60", &tlv("5C", &[0x61, 0x75, 0x6F]));
    let trust = nobody();
    let pa = verify(&sod, &[(FileKind::Com, &com)], &trust, noon(2026, 11, 21));
    let expected = Cause::ListsDiffer { only_com: vec![dg(15)], only_sod: vec![dg(3), dg(4), dg(14)] };
    let step = pa.step(Check::SodVsCom).expect("a step");
    assert_eq!((step.result, &step.cause), (CheckResult::Failed, &expected));
    assert_eq!(step.cause.args(), [("only_com", "DG15".to_owned()), ("only_sod", "DG3,DG4,DG14".to_owned())]);
}

#[test]
fn bytes_that_are_no_security_object_leave_everything_open_but_the_form() {
    let trust = nobody();
    let dg1 = tlv("61", &tlv("5F1F", b"P<"));
    let pa = verify(b"", &[(FileKind::Dg(dg(1)), &dg1)], &trust, noon(2026, 11, 21));
    assert_eq!(pa.result(Check::HashList), CheckResult::Failed);
    assert_eq!(pa.result(Check::SignatureSection), CheckResult::Failed);
    assert_eq!(pa.result(Check::SignatureValue), CheckResult::Undetermined);
    assert_eq!(code(&pa, integrity(1)), (CheckResult::Undetermined, "security-object-unreadable"));
    assert!(pa.signed().is_none() && pa.signer.is_none());
}

#[test]
fn no_data_group_is_authentic_without_a_trusted_signer() {
    let Some((sod, files)) = chip("bsi-tr03105-5") else { return };
    let (files, trust) = (borrowed(&files), nobody());
    let pa = verify(&sod, &files, &trust, noon(2014, 6, 1));
    // The type says it: only `AuthenticSod` has `data_group`.
    assert!(pa.authentic().is_none());
    let file = file("specimen-chips/bsi-tr03105-5/Datagroup1.bin").expect("with the others");
    let shown = <Dg1 as spartel_lds::DataGroup>::parse(&file).expect("well-formed");
    assert_eq!(format!("{shown:?}"), "Unverified(..)");
}
