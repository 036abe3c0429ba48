//! Every chip of Utopia: genuine ones are authentic, wrong ones fail for what was done to them.

use crate::passive::code;
use spartel_base::CheckResult;
use spartel_base::CheckResult::{Failed, NotSupported, Successful, Undetermined};
use spartel_lds::dg1::Dg1;
use spartel_lds::dg2::Dg2;
use spartel_lds::passive::{Check, PassiveAuthentication, verify, verify_card_security};
use spartel_lds::{DataGroupNumber, FileKind, Recognition};
use spartel_pki::trust::{ImportOptions, StoreKind, TrustStore};
use spartel_utopia::{Case, REFERENCE, Utopia};
use std::sync::LazyLock;

static UTOPIA: LazyLock<Utopia> = LazyLock::new(|| Utopia::new(1));

/// A store with both master lists, the deviation list and the revocation lists of a folder.
fn store(revocation: &str) -> TrustStore {
    let material = UTOPIA.trust_material();
    let take = |store: &TrustStore, name: &str, root: Option<&str>| {
        let root = root.map(|root| material[root].as_slice());
        // Both lists are of one country; neither takes the other's place.
        let options = ImportOptions { signer_root: root, keep_dropped: true, ..ImportOptions::default() };
        store.import(&material[name], &options, REFERENCE).map(|(store, _)| store)
    };
    let mut store = TrustStore::empty(StoreKind::Specimen);
    for (name, root) in
        [("UT.ml", Some("UT-root.cer")), ("UT-newer.ml", Some("UT-newer-root.cer")), ("UT.dl", None)]
    {
        store = take(&store, name, root).expect(name);
    }
    for name in material.keys().filter(|name| name.starts_with(revocation)) {
        // Lists of authorities that are on no list are refused.
        store = take(&store, name, None).unwrap_or(store);
    }
    store
}

static TRUST: LazyLock<TrustStore> = LazyLock::new(|| store("crl/"));

type Files = Vec<(FileKind, Vec<u8>)>;

/// The files of a chip that is a document of its own.
fn chip(case: &Case) -> Option<(Vec<u8>, Files)> {
    let mut sod = None;
    let mut files = Vec::new();
    for (name, bytes) in UTOPIA.issue(case).files {
        match FileKind::recognise(&name, &bytes) {
            _ if name.contains('/') => {}
            Recognition::Known(FileKind::Sod) => sod = Some(bytes),
            Recognition::Known(kind) => files.push((kind, bytes)),
            _ => {}
        }
    }
    sod.map(|sod| (sod, files))
}

fn with<T>(name: &str, judge: impl FnOnce(&PassiveAuthentication<'_>) -> T) -> T {
    let case = Case::find(name).expect(name);
    let (sod, files) = chip(case).expect(name);
    let files: Vec<_> = files.iter().map(|(kind, bytes)| (*kind, bytes.as_slice())).collect();
    judge(&verify(&sod, &files, &TRUST, REFERENCE))
}

fn dg(number: u8) -> Check {
    Check::DataGroupIntegrity(DataGroupNumber::new(number).expect("1 to 16"))
}

/// What genuine documents show that is not plain success, by case.
const SPECIAL: &[(&str, Check, CheckResult, &str)] = &[
    ("passport-signer-expired", Check::SignerValidity, Failed, "certificate-expired"),
    ("passport-p384", Check::SignerRevocation, Undetermined, "revocation-stale"),
    ("passport-p521", Check::SignerRevocation, NotSupported, "revocation-no-list"),
];

#[test]
fn revocation_is_as_of_a_day_or_stale_or_without_a_list() {
    let (sod, _) = chip(Case::find("passport").expect("a case")).expect("a chip");
    for (folder, result, cause) in [
        ("crl/", Successful, "not-revoked"),
        ("crl-stale/", Undetermined, "revocation-stale"),
        ("none/", NotSupported, "revocation-no-list"),
    ] {
        let trust = store(folder);
        let pa = verify(&sod, &[], &trust, REFERENCE);
        assert_eq!(code(&pa, Check::SignerRevocation), (result, cause));
        // The chain is another question.
        assert_eq!(code(&pa, Check::SignerTrusted), (Successful, "ok"));
        assert!(pa.authentic().is_some());
    }
}

#[test]
fn every_genuine_chip_is_authentic() {
    let mut count = 0;
    for case in spartel_utopia::cases().iter().filter(|case| case.truth().genuine) {
        let Some((sod, files)) = chip(case) else { continue };
        let files: Vec<_> = files.iter().map(|(kind, bytes)| (*kind, bytes.as_slice())).collect();
        let pa = verify(&sod, &files, &TRUST, REFERENCE);
        count += 1;
        if matches!(case.name, "passport-unlisted" | "passport-deviation") {
            continue;
        }
        for step in &pa.steps {
            let special = SPECIAL.iter().find(|row| row.0 == case.name && row.1 == step.check);
            let expected = special.map_or(Successful, |row| row.2);
            let fine =
                step.result == expected || step.result == NotSupported || step.check == Check::AlgorithmAge;
            assert!(fine, "{}: {step:?}", case.name);
        }
        let sod = pa.authentic().expect(case.name);
        assert!(sod.data_group::<Dg1>().expect(case.name).mrz().is_ok(), "{}", case.name);
        assert!(sod.data_group::<Dg2>().expect(case.name).portrait().is_some(), "{}", case.name);
    }
    assert!(count > 40, "{count}");
}

#[test]
fn special_genuine_chips_say_what_is_special() {
    for (name, check, result, cause) in SPECIAL {
        with(name, |pa| assert_eq!(code(pa, *check), (*result, *cause), "{name}"));
    }
    with("passport-unlisted", |pa| {
        assert_eq!(code(pa, Check::SignerTrusted), (Undetermined, "no-anchor"));
        assert!(pa.signed().is_some() && pa.authentic().is_none());
    });
    with("passport-sha1", |pa| assert_eq!(code(pa, Check::AlgorithmAge).1, "algorithm-old"));
    with("passport-fingers", |pa| assert_eq!(code(pa, dg(3)), (NotSupported, "file-not-read")));
    with("passport-deviation", |pa| {
        assert_eq!(code(pa, dg(11)), (Undetermined, "deviation-applied"));
        assert_eq!(pa.deviations.len(), 1);
    });
}

#[test]
fn every_wrong_chip_fails_for_what_was_done_to_it() {
    for (name, check, result, cause) in [
        ("dg1-expiry", dg(1), Failed, "hash-mismatch"),
        ("dg1-byte", dg(1), Failed, "hash-mismatch"),
        ("dg2-byte", dg(2), Failed, "hash-mismatch"),
        ("dg11-byte", dg(11), Failed, "hash-mismatch"),
        ("deviation-not-listed", dg(11), Failed, "hash-mismatch"),
        ("portrait-swapped", dg(2), Failed, "hash-mismatch"),
        ("portrait-and-sod-swapped", dg(1), Failed, "hash-mismatch"),
        ("clone-hiding-keys", dg(14), NotSupported, "file-not-read"),
        ("clone-hiding-keys", Check::SodVsCom, Failed, "lists-differ"),
        ("dg15-outside", dg(15), Failed, "not-in-security-object"),
        ("dg15-outside-listed", Check::SodVsCom, Failed, "lists-differ"),
        ("dg15-replaced", dg(15), Failed, "hash-mismatch"),
        ("com-lists-more", Check::SodVsCom, Failed, "lists-differ"),
        ("com-lists-less", Check::SodVsCom, Failed, "lists-differ"),
        ("dg2-missing", dg(2), NotSupported, "file-not-read"),
        ("dg2-truncated", dg(2), Failed, "hash-mismatch"),
        ("sod-truncated", Check::SignatureSection, Failed, "signature-section-malformed"),
        ("dg11-garbage", dg(11), Failed, "hash-mismatch"),
        ("com-empty", Check::SodVsCom, Failed, "com-malformed"),
        ("signature-broken", Check::SignatureValue, Failed, "signature-wrong"),
        ("sod-content-replaced", Check::Digest, Failed, "content-digest-wrong"),
        ("sod-of-another", dg(1), Failed, "hash-mismatch"),
        ("signer-forged", Check::SignerSignature, Failed, "anchor-signature-wrong"),
        ("signer-self-signed", Check::SignerNotSelfSigned, Failed, "self-signed"),
        ("signer-revoked", Check::SignerRevocation, Failed, "signer-revoked"),
        ("signer-revoked", Check::SignerTrusted, Failed, "signer-revoked"),
        ("signer-revoked-rsa", Check::SignerRevocation, Failed, "signer-revoked"),
        ("signer-wrong-type", Check::SignerDocumentType, Failed, "document-type-not-listed"),
    ] {
        with(name, |pa| assert_eq!(code(pa, check), (result, cause), "{name} {check:?}"));
    }
}

#[test]
fn no_forged_or_revoked_signer_yields_an_authentic_object() {
    for name in [
        "signature-broken",
        "sod-content-replaced",
        "signer-forged",
        "signer-self-signed",
        "signer-revoked",
        "sod-truncated",
    ] {
        with(name, |pa| assert!(pa.authentic().is_none(), "{name}"));
    }
    with("signer-revoked", |pa| assert!(pa.signed().is_some()));
    with("dg1-byte", |pa| {
        let sod = pa.authentic().expect("the object itself is genuine");
        assert!(sod.data_group::<Dg1>().is_err() && sod.data_group::<Dg2>().is_ok());
    });
}

#[test]
fn card_security_is_authentic_with_the_lists_and_not_without() {
    let (_, files) = chip(Case::find("passport-card-security").expect("a case")).expect("a chip");
    let (_, bytes) = files.iter().find(|(kind, _)| *kind == FileKind::CardSecurity).expect("the file");
    let card = verify_card_security(bytes, &TRUST, REFERENCE);
    let authentic = card.authentic.as_ref().expect("a trusted signer");
    assert!(authentic.infos().expect("a set").chip_authentication_keys().next().is_some());
    assert!(
        card.steps.iter().all(|step| matches!(step.result, Successful | NotSupported)),
        "{:?}",
        card.steps
    );
    let nobody = TrustStore::empty(StoreKind::Specimen);
    assert!(verify_card_security(bytes, &nobody, REFERENCE).authentic.is_none());
    for length in 0..bytes.len() {
        assert!(verify_card_security(&bytes[..length], &nobody, REFERENCE).signer.is_none());
    }
    let mut altered = bytes.clone();
    let last = altered.len() - 1;
    altered[last] ^= 1;
    let card = verify_card_security(&altered, &TRUST, REFERENCE);
    assert!(card.authentic.is_none() && card.steps.iter().any(|step| step.result == Failed));
}
