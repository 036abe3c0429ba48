//! Real lists become a store; what is not signed, older or not trusted is refused with its reason.

use crate::data;
use spartel_base::{IsoAlpha2, Timestamp};
use spartel_pki::trust::{
    self, EntryKind, ImportError, ImportOptions, ImportReport, RadarItem, SourceKind, StoreKind, TrustDiff,
    TrustStore,
};
use std::sync::OnceLock;

pub fn at(text: &str) -> Timestamp {
    Timestamp::parse_rfc3339(text).unwrap()
}

pub fn now() -> Timestamp {
    at("2026-08-01T12:00:00Z")
}

fn import(
    store: &TrustStore,
    list: &str,
    root: &str,
) -> Option<Result<(TrustStore, ImportReport), ImportError>> {
    let root = data::file(&format!("masterlists/{root}"))?;
    let list = data::file(&format!("masterlists/{list}"))?;
    let options = ImportOptions { signer_root: Some(&root), ..ImportOptions::default() };
    Some(store.import(&list, &options, now()))
}

const GERMAN: (&str, &str) = ("DE_ML_2026-05-28-08-28-45.ml", "DE_ROOT_CA_CSCA07.cer");
const OLDER_GERMAN: &str = "DE_ML_2024-08-07-07-38-24.ml";
const DUTCH: (&str, &str) = ("NL_ML_2026-07-22.ml", "NL_ROOT_CA.cer");

/// The union of the German and the Dutch list, made once.
pub fn union() -> Option<&'static TrustStore> {
    static UNION: OnceLock<Option<TrustStore>> = OnceLock::new();
    UNION
        .get_or_init(|| {
            let empty = TrustStore::empty(StoreKind::Production);
            let (german, _) = import(&empty, GERMAN.0, GERMAN.1)?.unwrap();
            Some(import(&german, DUTCH.0, DUTCH.1)?.unwrap().0)
        })
        .as_ref()
}

/// The German list alone.
pub fn german() -> Option<TrustStore> {
    let empty = TrustStore::empty(StoreKind::Production);
    Some(import(&empty, GERMAN.0, GERMAN.1)?.unwrap().0)
}

#[test]
fn both_lists_import_whole_with_their_signers_verified() {
    let empty = TrustStore::empty(StoreKind::Production);
    let Some(german) = import(&empty, GERMAN.0, GERMAN.1) else { return };
    let (german, report) = german.unwrap();
    assert_eq!((report.certificates, report.added.len(), report.unreadable.len()), (588, 588, 0));
    assert_eq!(report.signer_country.unwrap().as_str(), "DE");
    assert_eq!(german.sources()[0].kind, SourceKind::MasterList);
    println!("{:?} {:?} {}", report.signed, report.findings, report.wrong_own_signature.len());
    let (_, report) = import(&empty, DUTCH.0, DUTCH.1).unwrap().unwrap();
    assert_eq!((report.certificates, report.added.len(), report.unreadable.len()), (411, 411, 0));
    println!("{:?} {:?} {}", report.signed, report.findings, report.wrong_own_signature.len());
}

#[test]
fn the_union_has_627_certificates_414_keys_and_129_countries() {
    let Some(store) = union() else { return };
    assert_eq!(store.entries().len(), 627);
    assert_eq!(store.key_count(), 414);
    // Israel, Hungary and Turkey have one key each under two encodings of their curve.
    assert_eq!(store.anchors().len(), 411);
    assert_eq!(store.countries().len(), 129);
    let twice = store.entries().iter().filter(|entry| entry.vouchers().len() == 2).count();
    assert_eq!(twice, 588 + 411 - 627);
    let links = store.entries().iter().filter(|entry| entry.kind() == EntryKind::Link).count();
    println!("links {links}, vouched for twice {twice}");
}

#[test]
fn a_list_is_refused_under_another_root_or_without_one() {
    let empty = TrustStore::empty(StoreKind::Production);
    let Some(refused) = import(&empty, GERMAN.0, DUTCH.1) else { return };
    assert!(matches!(refused, Err(ImportError::SignerNotTrusted { .. })));
    let list = data::file(&format!("masterlists/{}", GERMAN.0)).unwrap();
    let refused = empty.import(&list, &ImportOptions::default(), now());
    assert!(matches!(refused, Err(ImportError::NoRoot { country: Some(_) })));
}

#[test]
fn an_unsigned_list_is_refused_unless_the_authority_decides() {
    let Some(list) = data::file("masterlists/selfxyz_raw_masterList_unsigned.der") else { return };
    let empty = TrustStore::empty(StoreKind::Production);
    let refused = empty.import(&list, &ImportOptions::default(), now()).unwrap_err();
    assert_eq!(refused, ImportError::Unsigned);
    let options = ImportOptions { decision: Some("decree 7 of 2026"), ..ImportOptions::default() };
    let (store, report) = empty.import(&list, &options, now()).unwrap();
    assert_eq!(report.taken, [SourceKind::NationalDecision]);
    assert_eq!(store.sources()[0].decision, "decree 7 of 2026");
    println!("{} certificates, specimens {:?}", store.entries().len(), report.specimens);
}

#[test]
fn an_older_list_of_the_same_signer_is_said_to_be_older() {
    let Some(store) = union() else { return };
    let refused = import(store, OLDER_GERMAN, GERMAN.1).unwrap().unwrap_err();
    let ImportError::Older { held, this } = refused else { panic!("{refused}") };
    assert!(this < held);
}

/// The CSCA that the older German list carries: its signer is under an older key than the pinned root.
fn older_german(store: &TrustStore) -> Option<(TrustStore, ImportReport)> {
    let list = data::file(&format!("masterlists/{OLDER_GERMAN}"))?;
    let message = spartel_pki::cms::SignedData::parse(&list).unwrap();
    let root = message.certificates().flatten().find(|c| c.is_self_issued()).unwrap();
    let options = ImportOptions { signer_root: Some(root.raw()), ..ImportOptions::default() };
    Some(store.import(&list, &options, now()).unwrap())
}

/// The union of all three lists, as an authority has it that keeps what newer lists drop.
pub fn all_lists() -> Option<&'static TrustStore> {
    static ALL: OnceLock<Option<TrustStore>> = OnceLock::new();
    ALL.get_or_init(|| {
        let (mut store, _) = older_german(&TrustStore::empty(StoreKind::Production))?;
        for (list, root) in [GERMAN, DUTCH] {
            let root = data::file(&format!("masterlists/{root}"))?;
            let list = data::file(&format!("masterlists/{list}"))?;
            let options =
                ImportOptions { signer_root: Some(&root), keep_dropped: true, ..ImportOptions::default() };
            store = store.import(&list, &options, now()).unwrap().0;
        }
        Some(store)
    })
    .as_ref()
}

#[test]
fn a_newer_list_takes_the_place_of_the_older_and_remembers_since_when() {
    let empty = TrustStore::empty(StoreKind::Production);
    let Some((older, report)) = older_german(&empty) else { return };
    assert_eq!(report.added.len(), 541);
    let (newer, report) = import(&older, GERMAN.0, GERMAN.1).unwrap().unwrap();
    assert_eq!((newer.sources().len(), newer.entries().len()), (1, 588));
    let dropped = report.dropped.len();
    assert_eq!((report.added.len(), report.confirmed, dropped), (106, 482, 59));
    let signed = older.sources()[0].signed;
    let kept = newer.entries().iter().filter(|entry| entry.vouchers()[0].since_signed == signed).count();
    assert_eq!(kept, report.confirmed);
    let again = import(&newer, GERMAN.0, GERMAN.1).unwrap().unwrap();
    assert_eq!((again.1.already_held, again.0.version()), (1, newer.version()));
    let all = all_lists().unwrap();
    assert_eq!((all.entries().len(), all.sources().len()), (685, 3));
    // What the newest German list dropped still rests on the older one, and on nothing else.
    let kept = all.entries().iter().filter(|entry| entry.vouchers().iter().any(|v| v.source == 0));
    assert_eq!(kept.count(), dropped);
}

#[test]
fn a_package_is_the_same_store_again() {
    let Some(store) = union() else { return };
    let file = trust::encode(store);
    let start = std::time::Instant::now();
    let again = trust::decode(&file).unwrap();
    println!("decoded {} bytes in {:?}", file.len(), start.elapsed());
    assert_eq!(again.version(), store.version());
    assert_eq!(again.anchors().len(), store.anchors().len());
    assert_eq!(trust::encode(&again), file);
    for cut in [0, 7, 9, 100, 1000, file.len() - 1] {
        assert!(trust::decode(&file[..cut]).is_err());
    }
}

#[test]
fn the_manifest_tells_every_certificate_and_who_vouches() {
    let Some(store) = union() else { return };
    let files = trust::package_files(store, &[b"original"]);
    let paths: Vec<_> = files.iter().map(|file| file.path.as_str()).collect();
    assert!(paths[0].starts_with("sources/") && paths[1].starts_with("versions/"));
    assert_eq!(paths[2..], [trust::MANIFEST_FILE, trust::PACKAGE_FILE]);
    let manifest: serde_json::Value = serde_json::from_slice(&files[2].bytes).unwrap();
    assert_eq!(manifest["counts"]["keys"], 414);
    assert_eq!(manifest["certificates"].as_array().unwrap().len(), 627);
    assert_eq!(manifest["version"], store.version().to_string());
    let morocco: Vec<_> =
        manifest["certificates"].as_array().unwrap().iter().filter(|c| c["country"] == "MA").collect();
    assert_eq!(morocco.len(), 4);
    println!("{:#}", morocco[0]);
}

#[test]
fn the_difference_of_two_stores_names_what_came_and_went() {
    let empty = TrustStore::empty(StoreKind::Production);
    let Some((older, _)) = older_german(&empty) else { return };
    let (newer, report) = import(&older, GERMAN.0, GERMAN.1).unwrap().unwrap();
    let diff = TrustDiff::between(&older, &newer);
    assert_eq!((diff.added.len(), diff.removed.len()), (report.added.len(), report.dropped.len()));
    assert_eq!((diff.sources_added.len(), diff.sources_removed.len()), (1, 1));
    assert!(diff.vouched_otherwise.is_empty() && !diff.is_empty());
    let union = union().unwrap();
    let diff = TrustDiff::between(&newer, union);
    assert_eq!((diff.added.len(), diff.removed.len(), diff.countries_added.len()), (39, 0, 17));
    assert_eq!(diff.vouched_otherwise.len(), 372);
    assert!(TrustDiff::between(union, union).is_empty());
}

#[test]
fn the_radar_shows_what_is_missing_and_what_to_do() {
    let Some(store) = union() else { return };
    let radar = store.radar(now());
    assert_eq!(radar.states.len(), 129);
    let state = |code: &[u8; 2]| {
        let code = IsoAlpha2::new(*code).unwrap();
        radar.states.iter().find(|state| state.country == code).unwrap()
    };
    let morocco = state(b"MA");
    assert_eq!((morocco.certificates, morocco.anchors, morocco.vouchers.len()), (4, 2, 2));
    let codes: Vec<_> = morocco.items.iter().map(|item| (item.code(), item.action(), item.args())).collect();
    println!("{codes:#?}");
    assert!(codes.iter().any(|item| item.0 == "radar-older-key-not-held"));
    assert!(codes.iter().any(|item| item.0 == "radar-no-revocation-list"));
    assert!(state(b"NG").items.iter().any(|item| matches!(item, RadarItem::SingleVoucher { .. })));
    for absent in [b"TN", b"LY", b"SN", b"ML", b"GN", b"MR", b"PK", b"SO", b"ER"] {
        assert!(radar.missing.contains(&IsoAlpha2::new(*absent).unwrap()));
    }
    assert!(radar.old_lists.is_empty());
}

#[test]
fn every_link_verifies_under_the_older_key_where_that_is_held() {
    let Some(store) = union() else { return };
    let mut verified = 0;
    for entry in store.entries().iter().filter(|entry| entry.kind() == EntryKind::Link) {
        let certificate = entry.certificate().unwrap();
        let Some(id) = certificate.authority_key_id().unwrap().and_then(|id| id.key_id) else { continue };
        let mut older = store.by_key_id(id).peekable();
        if older.peek().is_none() {
            continue;
        }
        let fits = older.any(|anchor| certificate.verify_signature(store.key_of(anchor).unwrap()).is_ok());
        assert!(fits, "{}", certificate.subject());
        verified += 1;
    }
    println!("{verified} links verified");
    assert!(verified > 100);
}
