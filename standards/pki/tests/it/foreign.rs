//! What the authority of one state signs about another state, which nobody believes; and lists that would hide others.

use crate::issue::{self, Key, Request, seq, tlv};
use crate::trust::now;
use spartel_base::Reason;
use spartel_pki::certificate::Certificate;
use spartel_pki::chain;
use spartel_pki::oid;
use spartel_pki::trust::{ImportError, ImportOptions, Revocation, StoreKind, TrustStore};

const HONEST: u8 = 7;
const ROGUE: u8 = 9;
const CURRENT: (&str, &str) = ("20260701000000Z", "20261001000000Z");
const NEWER: (&str, &str) = ("20260702000000Z", "20261001000000Z");

fn root(country: &str, key: u8) -> Vec<u8> {
    let (key, name) = (Key::new(key), issue::name(country, "CSCA"));
    let request = Request {
        issuer: &name,
        subject: &name,
        serial: &[1],
        authority: None,
        is_csca: true,
        purpose: None,
    };
    issue::certificate(&request, &key, &key)
}

fn decided(store: &TrustStore, bytes: &[u8]) -> Result<TrustStore, ImportError> {
    let options = ImportOptions { decision: Some("for a test"), ..ImportOptions::default() };
    store.import(bytes, &options, now()).map(|(store, _)| store)
}

/// A store that trusts the authorities of QA and of QB.
fn store() -> TrustStore {
    let honest = decided(&TrustStore::empty(StoreKind::Production), &root("QA", HONEST)).unwrap();
    decided(&honest, &root("QB", ROGUE)).unwrap()
}

/// A certificate that the authority of QB signs for somebody who says to be of QA.
fn impostor(issuer: &str, purpose: Option<spartel_pki::der::Oid<'_>>) -> Vec<u8> {
    let authority = Key::new(ROGUE);
    let (issuer, subject) = (issue::name(issuer, "CSCA"), issue::name("QA", "List signer"));
    let request = Request {
        issuer: &issuer,
        subject: &subject,
        serial: &[3],
        authority: Some(&authority.id),
        is_csca: false,
        purpose,
    };
    issue::certificate(&request, &Key::new(50), &authority)
}

#[test]
fn a_foreign_authority_cannot_replace_the_revocation_list_of_a_state() {
    let (honest, rogue, name) = (Key::new(HONEST), Key::new(ROGUE), issue::name("QA", "CSCA"));
    let store = decided(&store(), &issue::crl(&name, &honest, CURRENT, &[&[5]])).unwrap();
    let forged = issue::crl(&name, &rogue, NEWER, &[]);
    assert!(decided(&store, &forged).is_err(), "its key identifier is held, and it is the one of QB");
    let subject = issue::name("QA", "Signer");
    let request = Request {
        issuer: &name,
        subject: &subject,
        serial: &[5],
        authority: Some(&honest.id),
        is_csca: false,
        purpose: None,
    };
    let signer = issue::certificate(&request, &Key::new(99), &honest);
    let chain = chain::build(&Certificate::parse(&signer).unwrap(), &store, now());
    assert!(matches!(chain.revocation, Revocation::Revoked { .. }));
    let own = decided(&store, &issue::crl(&issue::name("QB", "CSCA"), &rogue, NEWER, &[])).unwrap();
    assert_eq!(own.crls().len(), 2);
}

#[test]
fn a_foreign_authority_cannot_excuse_the_documents_of_a_state() {
    let content = seq(&[&[0x02, 0x01, 0x00], &tlv(0x31, &[])]);
    for issuer in ["QA", "QB"] {
        let signer = impostor(issuer, Some(oid::DEVIATION_LIST_SIGNER));
        let list = issue::message(oid::DEVIATION_LIST, &content, &signer, &Key::new(50), "20260701000000Z");
        let refused = decided(&store(), &list).unwrap_err();
        assert!(matches!(refused, ImportError::SignerNotTrusted { .. }), "{refused}");
    }
}

#[test]
fn the_root_of_one_state_makes_no_signer_of_lists_of_another() {
    let signer = impostor("QB", Some(oid::MASTER_LIST_SIGNER));
    let content = issue::master_list(&[&root("QA", 77)]);
    let list = issue::message(oid::MASTER_LIST, &content, &signer, &Key::new(50), "20260701000000Z");
    let root = root("QB", ROGUE);
    let options = ImportOptions { signer_root: Some(&root), ..ImportOptions::default() };
    let refused = store().import(&list, &options, now()).unwrap_err();
    assert!(matches!(refused, ImportError::SignerNotTrusted { .. }), "{refused}");
}

#[test]
fn a_list_of_changes_does_not_hide_what_the_whole_list_names() {
    let (honest, name) = (Key::new(HONEST), issue::name("QA", "CSCA"));
    let store = decided(&store(), &issue::crl(&name, &honest, CURRENT, &[&[5]])).unwrap();
    let refused = decided(&store, &issue::delta_crl(&name, &honest, NEWER)).unwrap_err();
    assert!(matches!(refused, ImportError::Unreadable(error) if error.reason == Reason::Unsupported));
}
