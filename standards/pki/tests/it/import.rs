//! Imports of lists that a small authority issues, and of published test keys, which never get in.

use crate::data;
use crate::issue::{self, Key, Request, seq, tlv};
use crate::trust::{at, now};
use spartel_base::IsoAlpha2;
use spartel_pki::certificate::Certificate;
use spartel_pki::chain;
use spartel_pki::der::Oid;
use spartel_pki::deviation_list::{Applies, DeviationKind, DeviationParameter, DocumentFacts};
use spartel_pki::oid;
use spartel_pki::pem;
use spartel_pki::trust::{self, ImportError, ImportOptions, ImportReport, SourceKind, StoreKind, TrustStore};

/// An authority with a signer of lists.
struct Lists {
    key: Key,
    signer_key: Key,
    root: Vec<u8>,
}

impl Lists {
    fn new() -> Self {
        let (key, name) = (Key::new(7), issue::name("QA", "CSCA"));
        let request = Request {
            issuer: &name,
            subject: &name,
            serial: &[1],
            authority: None,
            is_csca: true,
            purpose: None,
        };
        let root = issue::certificate(&request, &key, &key);
        Self { key, signer_key: Key::new(50), root }
    }

    fn signer(&self, purpose: Option<Oid<'_>>) -> Vec<u8> {
        let (issuer, subject) = (issue::name("QA", "CSCA"), issue::name("QA", "List signer"));
        let request = Request {
            issuer: &issuer,
            subject: &subject,
            serial: &[3],
            authority: Some(&self.key.id),
            is_csca: false,
            purpose,
        };
        issue::certificate(&request, &self.signer_key, &self.key)
    }

    fn master_list(&self, purpose: Option<Oid<'_>>, signed: &str) -> Vec<u8> {
        let content = issue::master_list(&[&self.root]);
        issue::message(oid::MASTER_LIST, &content, &self.signer(purpose), &self.signer_key, signed)
    }

    fn import(&self, store: &TrustStore, bytes: &[u8]) -> Result<(TrustStore, ImportReport), ImportError> {
        let options = ImportOptions { signer_root: Some(&self.root), ..ImportOptions::default() };
        store.import(bytes, &options, now())
    }
}

fn empty() -> TrustStore {
    TrustStore::empty(StoreKind::Production)
}

#[test]
fn only_a_signer_of_lists_can_sign_a_list() {
    let lists = Lists::new();
    let good = lists.master_list(Some(oid::MASTER_LIST_SIGNER), "20260701000000Z");
    let (store, report) = lists.import(&empty(), &good).unwrap();
    assert_eq!((store.entries().len(), report.signed), (1, Some(at("2026-07-01T00:00:00Z"))));
    assert!(report.findings.is_empty(), "{:?}", report.findings);
    for purpose in [None, Some(oid::DEVIATION_LIST_SIGNER)] {
        let list = lists.master_list(purpose, "20260701000000Z");
        assert_eq!(lists.import(&empty(), &list).unwrap_err(), ImportError::NotAListSigner);
    }
}

#[test]
fn an_altered_list_is_refused() {
    let lists = Lists::new();
    let mut list = lists.master_list(Some(oid::MASTER_LIST_SIGNER), "20260701000000Z");
    let place = list.windows(4).position(|window| window == b"CSCA").unwrap();
    list[place] = b'X';
    assert!(matches!(lists.import(&empty(), &list), Err(ImportError::Signature(_))));
}

#[test]
fn older_lists_are_refused_unless_asked_for_and_a_revoked_signer_always() {
    let lists = Lists::new();
    let list = |signed| lists.master_list(Some(oid::MASTER_LIST_SIGNER), signed);
    let (store, _) = lists.import(&empty(), &list("20260701000000Z")).unwrap();
    let older = list("20260101000000Z");
    let refused = lists.import(&store, &older).unwrap_err();
    assert_eq!(refused.code(), "import-older-than-held");
    let options = ImportOptions { allow_older: true, ..ImportOptions::default() };
    let (_, report) = store.import(&older, &options, now()).unwrap();
    assert!(report.findings.iter().any(|finding| finding.code() == "older-list-taken"));
    let crl =
        issue::crl(&issue::name("QA", "CSCA"), &lists.key, ("20260701000000Z", "20261001000000Z"), &[&[3]]);
    let (store, _) = lists.import(&store, &crl).unwrap();
    let newer = list("20260715000000Z");
    assert_eq!(lists.import(&store, &newer).unwrap_err(), ImportError::SignerRevoked);
}

#[test]
fn certificates_in_text_are_taken_by_decision_alone() {
    let lists = Lists::new();
    let text = format!("\n-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n", base64(&lists.root));
    let refused = empty().import(text.as_bytes(), &ImportOptions::default(), now()).unwrap_err();
    assert_eq!(refused, ImportError::NoDecision);
    let options = ImportOptions { decision: Some("checked by telephone"), ..ImportOptions::default() };
    let (store, report) = empty().import(text.as_bytes(), &options, now()).unwrap();
    assert_eq!(report.taken, [SourceKind::NationalDecision]);
    assert_eq!(store.entries()[0].der(), lists.root);
    let again = trust::decode(&trust::encode(&store)).unwrap();
    assert_eq!(again.sources()[0].decision, "checked by telephone");
}

fn base64(bytes: &[u8]) -> String {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.encode(bytes)
}

#[test]
fn base64_is_read_as_it_is_written() {
    for length in 0..70u8 {
        let bytes: Vec<u8> = (0..length).map(|n| n.wrapping_mul(37)).collect();
        assert_eq!(pem::base64("test", base64(&bytes).as_bytes()).unwrap(), bytes);
    }
    assert!(pem::base64("test", b"A").is_err() && pem::base64("test", b"A=A=").is_err());
    assert_eq!(pem::base64("test", b"AB*D").unwrap_err().offset, 2);
}

/// A deviation list: data group 2 of documents of one signer and document type is encoded wrongly.
fn deviations(signer_key: &[u8]) -> Vec<u8> {
    let documents = seq(&[&tlv(0x80, &[b"P<"]), &tlv(0x82, &[signer_key])]);
    let malformed = [oid::DEVIATION_LIST.0, &[2, 1]].concat();
    let description =
        seq(&[&tlv(0x13, &[b"wrong tag"]), &tlv(0x06, &[&malformed]), &tlv(0xA0, &[&[0x02, 0x01, 0x02]])]);
    let deviation = seq(&[&documents, &tlv(0x31, &[&description])]);
    seq(&[&[0x02, 0x01, 0x00], &tlv(0x31, &[&deviation])])
}

#[test]
fn deviations_apply_to_the_documents_they_name_and_to_no_others() {
    let lists = Lists::new();
    let (store, _) =
        lists.import(&empty(), &lists.master_list(Some(oid::MASTER_LIST_SIGNER), "20260701000000Z")).unwrap();
    let key = Key::new(50);
    let signer = lists.signer(Some(oid::DEVIATION_LIST_SIGNER));
    let content = deviations(&key.id);
    let list = issue::message(oid::DEVIATION_LIST, &content, &signer, &key, "20260701000000Z");
    let wrong = issue::message(oid::DEVIATION_LIST, &content, &lists.signer(None), &key, "20260701000000Z");
    assert_eq!(lists.import(&store, &wrong).unwrap_err(), ImportError::NotAListSigner);
    let refused = lists.import(&empty(), &list).unwrap_err();
    assert!(matches!(refused, ImportError::NoAnchor { .. }), "{refused}");
    let (store, report) = lists.import(&store, &list).unwrap();
    assert_eq!((report.deviations, report.taken[0]), (1, SourceKind::DeviationList));
    let store = trust::decode(&trust::encode(&store)).unwrap();
    let certificate = Certificate::parse(&signer).unwrap();
    let country = IsoAlpha2::new(*b"QA").unwrap();
    let mut facts =
        DocumentFacts { document_type: Some("P<"), signer: Some(&certificate), ..DocumentFacts::default() };
    let found: Vec<_> = store.deviations(country, &facts).collect();
    let (deviation, applies) = found[0];
    assert_eq!(applies, Applies::Yes);
    assert!(deviation.is(&DeviationKind::DataGroupMalformed));
    assert_eq!(deviation.descriptions[0].parameter, Some(DeviationParameter::DataGroups(vec![2])));
    assert_eq!(store.deviations(IsoAlpha2::new(*b"QB").unwrap(), &facts).count(), 0);
    facts.signer = None;
    assert_eq!(store.deviations(country, &facts).next().unwrap().1, Applies::Unknown);
    facts.document_type = Some("V<");
    assert_eq!(store.deviations(country, &facts).count(), 0);
}

fn vector(file: &str, path: &[&str]) -> Vec<u8> {
    let value = data::vectors(file);
    let text = path.iter().fold(&value, |value, key| &value[*key]).as_str().unwrap();
    pem::base64("vector", text.as_bytes()).unwrap()
}

#[test]
fn published_test_keys_enter_a_store_for_specimens_alone() {
    let options = ImportOptions { decision: Some("demonstration"), ..ImportOptions::default() };
    for bytes in [
        vector("vds.json", &["certs", "UTTS5B", "der_base64"]),
        vector("vds.json", &["certs", "DETS32", "der_base64"]),
        vector("vds.json", &["certs", "DETS27", "der_base64"]),
        vector("2ddoc.json", &["cert_der_base64"]),
    ] {
        let refused = empty().import(&bytes, &options, now()).unwrap_err();
        assert_eq!(refused.code(), "import-specimen");
        let specimens = TrustStore::empty(StoreKind::Specimen);
        let (store, _) = specimens.import(&bytes, &options, now()).unwrap();
        assert_eq!(store.kind(), StoreKind::Specimen);
        assert_eq!(trust::decode(&trust::encode(&store)).unwrap().kind(), StoreKind::Specimen);
    }
}

#[test]
fn signers_of_bar_codes_are_found_by_country_and_reference() {
    let options = ImportOptions { decision: Some("demonstration"), ..ImportOptions::default() };
    let specimens = TrustStore::empty(StoreKind::Specimen);
    let bytes = vector("vds.json", &["certs", "DETS32", "der_base64"]);
    let (store, report) = specimens.import(&bytes, &options, now()).unwrap();
    assert_eq!((report.signers, store.entries().len()), (1, 0), "to be held is not to be trusted");
    let germany = IsoAlpha2::new(*b"DE").unwrap();
    let found: Vec<_> = store.signers(germany, "TS").collect();
    assert_eq!(found[0].raw(), bytes);
    assert!(chain::build(&found[0], &store, now()).trusted().is_err());
    assert_eq!(store.signers(germany, "TT").count(), 0);
}

#[test]
fn a_real_revocation_list_verifies_under_its_authority() {
    let options = ImportOptions { decision: Some("published in a vector"), ..ImportOptions::default() };
    let csca = vector("vds_nc.json", &["csca_der_base64"]);
    let crl = vector("vds_nc.json", &["crl_der_base64"]);
    let (store, _) = empty().import(&csca, &options, now()).unwrap();
    let (store, report) = store.import(&crl, &ImportOptions::default(), now()).unwrap();
    assert_eq!((report.crls, store.crls()[0].len()), (1, 0));
    assert_eq!(trust::decode(&trust::encode(&store)).unwrap().crls(), store.crls());
    let radar = store.radar(now());
    assert!(radar.states[0].items.iter().any(|item| item.code() == "radar-stale-revocation-list"));
}

#[test]
fn the_list_of_costa_rica_verifies_where_its_authority_is_held() {
    let (Some(crl), Some(store)) = (data::file("dsc-crl/CR_CSCA_2025-07-03.crl"), crate::trust::union())
    else {
        return;
    };
    let (store, report) = store.import(&crl, &ImportOptions::default(), now()).unwrap();
    let held = &store.crls()[0];
    assert_eq!((report.crls, held.country().unwrap().as_str(), held.is_empty()), (1, "CR", true));
    assert_eq!(held.this_update(), Some(at("2025-07-03T23:49:02Z")));
}

#[test]
fn a_directory_file_is_taken_apart() {
    let Some(file) = data::file("dsc-crl/icaopkd-003-complete-000090.ldif") else { return };
    let (store, report) = empty().import(&file, &ImportOptions::default(), now()).unwrap();
    assert_eq!((report.certificates, report.document_signers), (502, 502));
    assert!(store.entries().is_empty() && report.refused.is_empty());
    let lists = Lists::new();
    let list = lists.master_list(Some(oid::MASTER_LIST_SIGNER), "20260701000000Z");
    let crl = issue::crl(&issue::name("QA", "CSCA"), &lists.key, ("20260701000000Z", "20261001000000Z"), &[]);
    let mut encoded = base64(&list);
    encoded.insert_str(40, "\n ");
    let text = format!(
        "version: 1\n\n# a comment\ndn: o=ml\npkdMasterListContent:: {encoded}\n\ndn: o=crl\ncertificateRevocationList;binary:: {}\n",
        base64(&crl)
    );
    let (store, report) = lists.import(&empty(), text.as_bytes()).unwrap();
    assert_eq!(store.entries().len(), 1);
    // The anchor came in with the same file: the revocation list is taken with the next import.
    assert_eq!(report.refused.len(), 1);
    let (store, report) = lists.import(&store, text.as_bytes()).unwrap();
    assert_eq!((report.already_held, store.crls().len()), (1, 1));
}
