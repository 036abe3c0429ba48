//! What revocation lists say, and how chains are found where certificates are not as the profile wants them.

use crate::issue::{self, Key, Request};
use crate::trust::{at, now};
use spartel_base::CheckResult;
use spartel_pki::certificate::Certificate;
use spartel_pki::chain::{self, Distrust, FoundBy, PathFault, SelfSigned};
use spartel_pki::crl::RevocationReason;
use spartel_pki::trust::{Coverage, ImportError, ImportOptions, Revocation, StoreKind, TrustStore};

const CURRENT: (&str, &str) = ("20260701000000Z", "20261001000000Z");
const OVERDUE: (&str, &str) = ("20250201000000Z", "20250501000000Z");
const LONG_SERIAL: &[u8] = &[0x11, 2, 3, 4, 5, 6, 7, 8, 9];

/// An authority with its store.
struct State {
    key: Key,
    name: Vec<u8>,
    root: Vec<u8>,
    store: TrustStore,
}

fn decided(store: &TrustStore, bytes: &[u8]) -> TrustStore {
    let options = ImportOptions { decision: Some("for a test"), ..ImportOptions::default() };
    store.import(bytes, &options, now()).unwrap().0
}

fn root(key: &Key, name: &[u8]) -> Vec<u8> {
    root_with(key, name, &[1])
}

fn root_with(key: &Key, name: &[u8], serial: &[u8]) -> Vec<u8> {
    let request = Request {
        issuer: name,
        subject: name,
        serial,
        authority: Some(&key.id),
        is_csca: true,
        purpose: None,
    };
    issue::certificate(&request, key, key)
}

fn state() -> State {
    let key = Key::new(7);
    let name = issue::name("QA", "CSCA");
    let root = root(&key, &name);
    let store = decided(&TrustStore::empty(StoreKind::Production), &root);
    State { key, name, root, store }
}

impl State {
    fn signer(&self, issuer: &[u8], serial: &[u8], authority: Option<&[u8]>) -> Vec<u8> {
        let subject = issue::name("QA", "Signer");
        let request = Request { issuer, subject: &subject, serial, authority, is_csca: false, purpose: None };
        issue::certificate(&request, &Key::new(99), &self.key)
    }

    fn with_crl(&self, period: (&str, &str), serials: &[&[u8]]) -> TrustStore {
        decided(&self.store, &issue::crl(&self.name, &self.key, period, serials))
    }
}

fn revocation(signer: &[u8], store: &TrustStore) -> Revocation {
    chain::build(&Certificate::parse(signer).unwrap(), store, now()).revocation
}

#[test]
fn every_status_of_revocation_is_told_apart() {
    let state = state();
    let signer = state.signer(&state.name, &[5], Some(&state.key.id));
    assert_eq!(revocation(&signer, &state.store), Revocation::NoList);
    let good = revocation(&signer, &state.with_crl(CURRENT, &[]));
    let as_of = at("2026-07-01T00:00:00Z");
    assert_eq!(good, Revocation::NotRevoked { as_of, coverage: Coverage::Issuer });
    let stale = revocation(&signer, &state.with_crl(OVERDUE, &[&[6]]));
    assert_eq!((stale.code(), stale.result()), ("revocation-list-stale", CheckResult::Undetermined));
    // A revoked entry counts even where the list is overdue, and needless zeros do not hide it.
    for serials in [[&[5u8][..], &[9]], [&[0, 5], &[3]]] {
        let store = state.with_crl(OVERDUE, &serials);
        let certificate = Certificate::parse(&signer).unwrap();
        let chain = chain::build(&certificate, &store, now());
        let since = Some(at("2025-01-01T00:00:00Z"));
        let reason = Some(RevocationReason(1));
        assert_eq!(chain.trusted().unwrap_err(), Distrust::Revoked { since, reason });
        assert_eq!(chain.trust_result(), CheckResult::Failed);
        assert!(chain.path.is_ok(), "the signature is good all the same");
    }
}

#[test]
fn the_list_of_the_new_name_covers_certificates_of_the_old_one() {
    let state = state();
    let signer = state.signer(&state.name, &[5], Some(&state.key.id));
    let (key, name) = (Key::new(8), issue::name("QA", "New CSCA"));
    let link = Request {
        issuer: &state.name,
        subject: &name,
        serial: &[2],
        authority: Some(&state.key.id),
        is_csca: true,
        purpose: None,
    };
    let store = decided(&state.store, &issue::certificate(&link, &key, &state.key));
    let store = decided(&store, &issue::crl(&name, &key, CURRENT, &[&[5]]));
    assert!(matches!(revocation(&signer, &store), Revocation::Revoked { .. }));
}

#[test]
fn a_list_of_the_same_country_alone_revokes_only_what_it_cannot_mean_by_chance() {
    let state = state();
    let (key, name) = (Key::new(8), issue::name("QA", "Another CSCA"));
    let store = decided(&state.store, &root(&key, &name));
    let store = decided(&store, &issue::crl(&name, &key, CURRENT, &[&[5], LONG_SERIAL]));
    let short = state.signer(&state.name, &[5], Some(&state.key.id));
    assert_eq!(revocation(&short, &store), Revocation::NoList);
    let long = state.signer(&state.name, LONG_SERIAL, Some(&state.key.id));
    assert!(matches!(revocation(&long, &store), Revocation::Revoked { .. }));
}

#[test]
fn lists_that_no_anchor_signed_or_that_are_older_are_refused() {
    let state = state();
    let forged = issue::crl(&state.name, &Key::new(9), CURRENT, &[]);
    let import = |store: &TrustStore, bytes: &[u8]| {
        store.import(bytes, &ImportOptions::default(), now()).map(|(_, report)| report).unwrap_err()
    };
    assert!(matches!(import(&state.store, &forged), ImportError::CrlSignature(_)));
    let foreign = issue::crl(&issue::name("QB", "CSCA"), &Key::new(9), CURRENT, &[]);
    assert!(matches!(import(&state.store, &foreign), ImportError::NoAnchor { .. }));
    let store = state.with_crl(CURRENT, &[]);
    let older = issue::crl(&state.name, &state.key, OVERDUE, &[]);
    assert!(matches!(import(&store, &older), ImportError::Older { .. }));
}

#[test]
fn chains_are_found_without_key_identifier_and_by_names_in_another_order() {
    let state = state();
    // The same name for another key too, as after a roll-over: all are tried.
    let store = decided(&state.store, &root(&Key::new(8), &state.name));
    let otherwise = issue::name_otherwise("QA", "CSCA");
    let unknown = issue::name("QA", "Somebody");
    for (issuer, authority, found_by) in [
        (&state.name, Some(&state.key.id[..]), FoundBy::KeyId),
        (&state.name, None, FoundBy::Name),
        (&otherwise, None, FoundBy::Name),
        (&otherwise, Some(&[1, 2, 3][..]), FoundBy::Name),
        (&unknown, None, FoundBy::Country),
    ] {
        let signer = state.signer(issuer, &[5], authority);
        let chain = chain::build(&Certificate::parse(&signer).unwrap(), &store, now()).path.unwrap();
        assert_eq!(chain.found_by, found_by);
    }
}

#[test]
fn a_key_identifier_that_misleads_is_told_and_does_not_stop() {
    let state = state();
    let other = Key::new(8);
    let store = decided(&state.store, &root(&other, &state.name));
    let signer = state.signer(&state.name, &[5], Some(&other.id));
    let certificate = Certificate::parse(&signer).unwrap();
    let chain = chain::build(&certificate, &store, now());
    assert_eq!(chain.path.as_ref().unwrap().found_by, FoundBy::Name);
    assert!(chain.findings.iter().any(|finding| finding.code() == "key-identifier-misleads"));
}

#[test]
fn signers_without_trusted_key_say_why() {
    let state = state();
    let build = |signer: &[u8], store: &TrustStore| {
        let certificate = Certificate::parse(signer).unwrap();
        let chain = chain::build(&certificate, store, now());
        (chain.trusted().map(|_| ()).unwrap_err(), chain.trust_result(), chain.self_signed)
    };
    let impostor = Key::new(66);
    let subject = issue::name("QA", "Signer");
    let mut request = Request {
        issuer: &state.name,
        subject: &subject,
        serial: &[5],
        authority: Some(&state.key.id),
        is_csca: false,
        purpose: None,
    };
    let forged = issue::certificate(&request, &Key::new(99), &impostor);
    let (why, result, _) = build(&forged, &state.store);
    assert_eq!((why.code(), result), ("signature-mismatch", CheckResult::Failed));
    // Found by name alone, a wrong signature may be that of a key which is not held (TR-03135-1, 5.6.3.2).
    request.authority = None;
    let unnamed = issue::certificate(&request, &Key::new(99), &impostor);
    let (why, result, _) = build(&unnamed, &state.store);
    assert!(matches!(why, Distrust::Path(PathFault::NoAnchor { known: true, .. })));
    assert_eq!(result, CheckResult::Undetermined);
    let foreign = issue::name("QB", "CSCA");
    request.issuer = &foreign;
    let (why, ..) = build(&issue::certificate(&request, &Key::new(99), &impostor), &state.store);
    assert_eq!(why.code(), "no-anchor-of-country");
    let own = issue::certificate(&request, &impostor, &impostor);
    let (why, result, self_signed) = build(&own, &state.store);
    assert_eq!((why, result), (Distrust::SelfSigned, CheckResult::Failed));
    assert_eq!(self_signed, SelfSigned::Yes);
    // A CSCA is no signer.
    let (why, ..) = build(&state.root, &state.store);
    assert_eq!(why, Distrust::SelfSigned);
}

#[test]
fn a_certificate_outside_its_validity_is_trusted_and_said_to_be_outside() {
    let state = state();
    let signer = state.signer(&state.name, &[5], Some(&state.key.id));
    let certificate = Certificate::parse(&signer).unwrap();
    let late = chain::build(&certificate, &state.store, at("2041-01-01T00:00:00Z"));
    assert!(late.trusted().is_ok());
    assert_eq!(late.validity, Some(spartel_pki::certificate::InPeriod::Expired));
    assert_eq!(late.anchor_validity, Some(spartel_pki::certificate::InPeriod::Expired));
}

#[test]
fn an_authority_that_revokes_its_own_key_takes_everything_with_it() {
    let state = state();
    let signer = state.signer(&state.name, &[5], Some(&state.key.id));
    let key = Key::new(8);
    let link = Request {
        issuer: &state.name,
        subject: &state.name,
        serial: &[2],
        authority: Some(&state.key.id),
        is_csca: true,
        purpose: None,
    };
    let store = decided(&state.store, &issue::certificate(&link, &key, &state.key));
    // Signed with the key that is revoked: that is the last thing for which it serves. The root has serial number 1.
    let store = decided(&store, &issue::crl(&state.name, &state.key, CURRENT, &[&[1]]));
    let certificate = Certificate::parse(&signer).unwrap();
    let chain = chain::build(&certificate, &store, now());
    assert!(matches!(chain.trusted().unwrap_err(), Distrust::Revoked { .. }));
    assert!(chain.findings.iter().any(|finding| finding.code() == "anchor-revoked"));
    assert!(store.anchors().iter().all(|anchor| store.revoked_key(anchor.id()).is_some()), "the link too");
    // A new root, given out of band, begins anew.
    let store = decided(&store, &root_with(&key, &state.name, &[9]));
    let revoked = store.anchors().iter().filter(|anchor| store.revoked_key(anchor.id()).is_some()).count();
    assert_eq!(revoked, 1);
}
