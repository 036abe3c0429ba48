//! The form of EF.SOD: versions, numbers, content types.

use crate::samples::{hex, tlv};
use spartel_base::Timestamp;
use spartel_lds::passive::{Cause, Check, verify};
use spartel_lds::sod::{SodFault, SodOddity};
use spartel_lds::{DataGroupNumber, FileKind};
use spartel_pki::trust::{StoreKind, TrustStore};

const SHA256: &str = "300B0609608648016503040201";
const SHA256_NULL: &str = "300D06096086480165030402010500";
const LDS: &str = "0606678108010101";

fn hash(number: &str) -> Vec<u8> {
    tlv("30", &[hex(number), tlv("04", &[7; 32])].concat())
}

fn object(version: &str, algorithm: &str, hashes: &[Vec<u8>], info: &[u8]) -> Vec<u8> {
    tlv("30", &[hex(version), hex(algorithm), tlv("30", &hashes.concat()), info.to_vec()].concat())
}

/// A file without a signature: its form is judged all the same.
fn sod(content_type: &str, object: &[u8]) -> Vec<u8> {
    let content = tlv("30", &[hex(content_type), tlv("A0", &tlv("04", object))].concat());
    let data = tlv("30", &[hex("020103"), tlv("31", &[]), content, tlv("31", &[])].concat());
    tlv("77", &tlv("30", &[hex("06092A864886F70D010702"), tlv("A0", &data)].concat()))
}

fn judge(file: &[u8]) -> (Cause, Vec<SodOddity>) {
    let trust = TrustStore::empty(StoreKind::Specimen);
    let pa = verify(file, &[], &trust, Timestamp(0));
    assert_eq!(
        pa.step(Check::SignerCertificate).map(|step| step.cause.code()),
        Some("signature-section-malformed")
    );
    (pa.step(Check::HashList).expect("a step").cause.clone(), pa.oddities)
}

fn two() -> Vec<Vec<u8>> {
    vec![hash("020101"), hash("020102")]
}

#[test]
fn both_versions_are_read_with_and_without_null_parameters() {
    let info = tlv("30", &[tlv("13", b"0108"), tlv("13", b"040000")].concat());
    for algorithm in [SHA256, SHA256_NULL] {
        assert_eq!(judge(&sod(LDS, &object("020100", algorithm, &two(), &[]))), (Cause::Ok, vec![]));
        assert_eq!(judge(&sod(LDS, &object("020101", algorithm, &two(), &info))), (Cause::Ok, vec![]));
    }
}

#[test]
fn version_information_in_the_wrong_version_is_odd() {
    let info = tlv("30", &[tlv("13", b"0108"), tlv("13", b"040000")].concat());
    let odd = |version, info: &[u8]| judge(&sod(LDS, &object(version, SHA256, &two(), info))).1;
    assert_eq!(odd("020100", &info), [SodOddity::VersionInfoUnexpected]);
    assert_eq!(odd("020101", &[]), [SodOddity::VersionInfoMissing]);
}

#[test]
fn faults_of_the_list_are_refused_each_by_its_name() {
    let fault = |version, hashes: &[Vec<u8>]| match judge(&sod(LDS, &object(version, SHA256, hashes, &[]))).0
    {
        Cause::HashListMalformed(fault) => fault,
        other => panic!("{other:?}"),
    };
    let dg2 = DataGroupNumber::new(2).expect("a number");
    assert_eq!(fault("0201FF", &two()), SodFault::SecurityObjectVersion(-1));
    assert_eq!(fault("020200FF", &two()), SodFault::SecurityObjectVersion(255));
    assert_eq!(fault("020102", &two()), SodFault::SecurityObjectVersion(2));
    assert_eq!(fault("020100", &[hash("020102"), hash("020102")]), SodFault::DuplicateDataGroup(dg2));
    assert_eq!(fault("020100", &[hash("020100")]), SodFault::DataGroupNumber(0));
    assert_eq!(fault("020100", &[hash("020111")]), SodFault::DataGroupNumber(17));
    assert_eq!(fault("020100", &[hash("0201FF")]), SodFault::DataGroupNumber(-1));
    assert!(matches!(fault("020100", &[]), SodFault::Malformed(_)));
}

#[test]
fn older_content_types_are_tolerated_and_others_are_not() {
    let object = object("020100", SHA256, &two(), &[]);
    for (oid, name) in
        [("06092A841001876E011401", "1.2.528.1.1006.1.20.1"), ("06052B1B010101", "1.3.27.1.1.1")]
    {
        assert_eq!(
            judge(&sod(oid, &object)),
            (Cause::Ok, vec![SodOddity::LegacyContentType(name.to_owned())])
        );
    }
    let trust = TrustStore::empty(StoreKind::Specimen);
    let file = sod("06092A864886F70D010701", &object);
    let pa = verify(&file, &[], &trust, Timestamp(0));
    assert!(pa.signed().is_none());
}

#[test]
fn an_unknown_digest_leaves_hashes_open() {
    let dg1 = tlv("61", &[]);
    let file = sod(LDS, &object("020100", "300706052A03040506", &two(), &[]));
    let trust = TrustStore::empty(StoreKind::Specimen);
    let number = DataGroupNumber::new(1).expect("a number");
    let pa = verify(&file, &[(FileKind::Dg(number), &dg1)], &trust, Timestamp(0));
    let step = pa.step(Check::DataGroupIntegrity(number)).expect("a step");
    assert_eq!(step.cause.code(), "digest-unknown");
    assert_eq!(step.cause.args(), [("algorithm", "1.2.3.4.5.6".to_owned())]);
}
