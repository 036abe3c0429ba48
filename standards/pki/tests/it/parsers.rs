//! No bytes panic or hang, and what is refused is refused with place and reason.

use crate::data;
use proptest::prelude::*;
use spartel_base::Reason;
use spartel_pki::certificate::Certificate;
use spartel_pki::chain::{NameFault, check_name};
use spartel_pki::conformance::{Edition, check_signer, csca_breaches};
use spartel_pki::crl::Crl;
use spartel_pki::deviation_list::DeviationList;
use spartel_pki::ldif::Records;
use spartel_pki::master_list::MasterList;
use spartel_pki::trust::{self, ImportOptions, StoreKind, TrustStore};
use spartel_pki::{oid, pem};

/// Reads everything of a certificate, whatever it is.
fn read_all(bytes: &[u8]) {
    let Ok(certificate) = Certificate::parse(bytes) else { return };
    let _ = (certificate.subject().to_string(), certificate.issuer().canonical());
    let _ = (certificate.validity(), certificate.public_key().id(), certificate.public_key().key().is_ok());
    let _ = (certificate.subject_key_id(), certificate.authority_key_id(), certificate.key_usage());
    let _ = (certificate.basic_constraints(), certificate.extended_key_usage(), certificate.name_change());
    let _ = (certificate.private_key_usage_period(), certificate.subject_alt_names());
    let _ = (certificate.issuer_alt_names(), certificate.crl_distribution_points());
    let _ = (certificate.document_types(), certificate.unknown_critical().count());
    let _ = check_signer(&certificate, Some(&certificate), Edition::Second);
    let _ = csca_breaches(&certificate, crate::trust::now());
}

fn australia() -> Vec<u8> {
    let vector = data::vectors("vds_nc.json");
    pem::base64("vector", vector["csca_der_base64"].as_str().unwrap().as_bytes()).unwrap()
}

#[test]
fn a_certificate_is_read_to_its_last_extension() {
    let bytes = australia();
    let certificate = Certificate::parse(&bytes).unwrap();
    assert_eq!(certificate.version(), 3);
    assert_eq!(
        certificate.subject().to_string(),
        "C=AU,O=GOV,OU=DFAT,OU=APO,CN=Passport Country Signing Authority"
    );
    assert_eq!(certificate.country().unwrap().as_str(), "AU");
    assert!(certificate.is_self_issued() && check_name(&certificate.subject()).is_ok());
    let usage = certificate.key_usage().unwrap().unwrap();
    assert_eq!(usage, spartel_pki::certificate::KeyUsage::CSCA);
    assert_eq!(certificate.basic_constraints().unwrap().unwrap().path_length, Some(0));
    let names = certificate.subject_alt_names().unwrap().unwrap();
    assert_eq!(names.locality().as_deref(), Some("AUS"));
    assert!(!certificate.crl_distribution_points().unwrap().unwrap().is_empty());
    let key = certificate.public_key().key().unwrap();
    certificate.verify_signature(&key).unwrap();
}

#[test]
fn refusals_name_structure_and_offset() {
    let bytes = australia();
    let error = Certificate::parse(&bytes[..100]).unwrap_err();
    assert_eq!((error.structure, error.reason), ("Certificate", Reason::Truncated));
    let mut longer = bytes.clone();
    longer.push(0);
    let error = Certificate::parse(&longer).unwrap_err();
    assert_eq!((error.offset, error.reason), (bytes.len(), Reason::TrailingData));
    let error = Certificate::parse(&[0x30, 0x02, 0x05, 0x00]).unwrap_err();
    assert_eq!((error.offset, error.reason), (2, Reason::UnexpectedTag));
    // An extension that is broken is an error of that extension alone, at its place in the file.
    let mut broken = bytes.clone();
    let id = oid::BASIC_CONSTRAINTS.0;
    let place = broken.windows(id.len()).position(|window| window == id).unwrap();
    broken[place + id.len() + 3 + 2] = 0x31;
    let certificate = Certificate::parse(&broken).unwrap();
    let error = certificate.basic_constraints().unwrap_err();
    assert_eq!((error.structure, error.offset), ("BasicConstraints", place + id.len() + 5));
    assert!(certificate.key_usage().is_ok());
}

#[test]
fn names_without_country_or_common_name_say_so() {
    let name = |bytes: &[u8]| {
        let object = spartel_pki::der::Tlv::parse("test", bytes).unwrap();
        check_name(&spartel_pki::name::Name::new("test", object).unwrap())
    };
    assert_eq!(name(&crate::issue::name("QA", "x")), Ok(()));
    assert_eq!(name(&crate::issue::name("qa", "x")), Ok(()));
    assert_eq!(name(&crate::issue::name("QAT", "x")), Err(NameFault::BadCountry));
    assert_eq!(name(&crate::issue::name("QA", " ")), Err(NameFault::NoCommonName));
    assert_eq!(name(&[0x30, 0x00]), Err(NameFault::NoCountry));
}

proptest! {
    #[test]
    fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        read_all(&bytes);
        let _ = Crl::parse(&bytes);
        let _ = MasterList::parse(&bytes);
        let _ = DeviationList::parse(&bytes);
        let _ = Records::new(&bytes).count();
        let _ = pem::blocks(&bytes);
        let _ = trust::decode(&bytes);
    }

    #[test]
    fn no_altered_certificate_panics(at in 0usize..4096, to in any::<u8>(), cut in 0usize..4096) {
        let mut bytes = australia();
        let place = at % bytes.len();
        bytes[place] = to;
        read_all(&bytes);
        bytes.truncate(cut);
        read_all(&bytes);
    }

    #[test]
    fn no_altered_package_panics(at in any::<proptest::sample::Index>(), to in any::<u8>()) {
        let options = ImportOptions { decision: Some("test"), ..ImportOptions::default() };
        let empty = TrustStore::empty(StoreKind::Production);
        let (store, _) = empty.import(&australia(), &options, crate::trust::now()).unwrap();
        let mut file = trust::encode(&store);
        let place = at.index(file.len());
        file[place] = to;
        if let Ok(other) = trust::decode(&file) {
            prop_assert!(other.version() == store.version() || file != trust::encode(&store));
            let _ = (other.radar(crate::trust::now()), trust::package_files(&other, &[]));
        }
    }

    #[test]
    fn text_like_bytes_do_not_panic(text in "(dn|cn|version)?:{0,2}[ -~\n]{0,200}(-----BEGIN X-----\n[A-Za-z0-9+/=\n]{0,80}-----END X-----)?") {
        let _ = Records::new(text.as_bytes()).count();
        let _ = pem::blocks(text.as_bytes());
        let empty = TrustStore::empty(StoreKind::Production);
        let _ = empty.import(text.as_bytes(), &ImportOptions::default(), crate::trust::now());
    }
}
