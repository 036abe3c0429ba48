//! Recognising kinds, and the store of signers.

use crate::support::{base64, hex, vectors};
use proptest::prelude::*;
use spartel_base::Reason;
use spartel_seal::signer::{Basis, SignerStore};
use spartel_seal::vds::{CertificateReference, SignerId};
use spartel_seal::{Seal, SealKind, from_hex};

#[test]
fn every_vector_is_recognised_as_its_kind() {
    for file in ["vds.json", "vds_minted.json"] {
        for vector in vectors(file)["vectors"].as_array().unwrap() {
            let text = vector["hex"].as_str().unwrap();
            let bytes = hex(text);
            assert_eq!(SealKind::recognise(&bytes), Some(SealKind::Vds), "{}", vector["id"]);
            assert_eq!(Seal::parse(&bytes).unwrap().kind(), SealKind::Vds, "{}", vector["id"]);
            assert_eq!(from_hex(&text.to_lowercase()), Some(bytes), "{}", vector["id"]);
            assert_eq!(
                SealKind::recognise(text.as_bytes()),
                None,
                "hexadecimal text is asked for by its own name"
            );
        }
    }
    for vector in vectors("vds_nc.json")["vectors"].as_array().unwrap() {
        let text = format!("\u{FEFF} {:#}\n", vector["json"]);
        assert_eq!(Seal::parse(text.as_bytes()).unwrap().kind(), SealKind::VdsNc, "{}", vector["id"]);
    }
    for vector in vectors("2ddoc.json")["vectors"].as_array().unwrap() {
        let text = vector["text"].as_str().unwrap();
        assert_eq!(Seal::parse(text.as_bytes()).unwrap().kind(), SealKind::TwoDDoc, "{}", vector["id"]);
    }
}

#[test]
fn other_bytes_are_no_seal() {
    let zone = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
    for bytes in [&b""[..], b"DC", b"DC04FR00", b"{}", &[0xDC], &[0x30, 0x82], zone.as_bytes(), &[0xFF, 0xFE]]
    {
        assert_eq!(SealKind::recognise(bytes), None);
        assert_eq!(Seal::parse(bytes).unwrap_err().reason, Reason::Unsupported);
    }
    assert_eq!(from_hex("DC0"), None);
    assert_eq!(from_hex("3082"), None);
}

#[test]
fn signers_are_found_by_country_name_and_serial_number() {
    let file = vectors("vds.json");
    let mut store = SignerStore::new();
    for (_, certificate) in file["certs"].as_object().unwrap() {
        store.import(&base64(&certificate["der_base64"]), Basis::Chain).unwrap();
    }
    let find = |id: &[u8; 4], reference: &str| {
        let reference = CertificateReference::new(reference).unwrap();
        store.of_vds(SignerId::new(*id).unwrap(), &reference).count()
    };
    assert_eq!(
        (find(b"DETS", "32"), find(b"DETS", "00032"), find(b"DETS", "00027"), find(b"UTTS", "5B")),
        (1, 1, 1, 1)
    );
    assert_eq!(
        (find(b"UTTS", "32"), find(b"DETS", "5B"), find(b"DEME", "32"), find(b"DETS", "3G")),
        (0, 0, 0, 0)
    );
    let der = base64(&file["certs"]["DETS32"]["der_base64"]);
    store.import(&der, Basis::NationalDecision).unwrap();
    assert_eq!(store.signers().len(), 3);
    assert_eq!(store.same(&der).unwrap().basis(), Basis::NationalDecision);
}

proptest! {
    #[test]
    fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = (SealKind::recognise(&bytes), Seal::parse(&bytes), from_hex(&String::from_utf8_lossy(&bytes)));
    }
}
