//! The trust store takes what Utopia publishes, and nothing else.

use crate::UTOPIA;
use spartel_pki::trust::{ImportError, ImportOptions, StoreKind, TrustStore};
use spartel_utopia::{Files, REFERENCE};

fn import(
    store: &TrustStore,
    files: &Files,
    path: &str,
    root: Option<&str>,
) -> Result<TrustStore, ImportError> {
    let options =
        ImportOptions { signer_root: root.map(|root| &files[root][..]), ..ImportOptions::default() };
    store.import(&files[path], &options, REFERENCE).map(|(store, _)| store)
}

fn national(files: &Files) -> TrustStore {
    import(&TrustStore::empty(StoreKind::Specimen), files, "UT.ml", Some("UT-root.cer")).unwrap()
}

#[test]
fn a_store_for_inspection_takes_no_anchor_of_utopia() {
    let files = UTOPIA.trust_material();
    let store = import(&TrustStore::empty(StoreKind::Production), &files, "UT.ml", Some("UT-root.cer"));
    assert!(store.is_ok_and(|store| store.key_count() == 0 && store.entries().is_empty()));
}

#[test]
fn a_specimen_store_takes_the_lists_in_turn_and_says_that_the_older_one_is_older() {
    let files = UTOPIA.trust_material();
    let store = national(&files);
    // Fourteen roots, and the key that is there as a link alone.
    assert_eq!((store.entries().len(), store.key_count()), (16, 15));
    assert!(matches!(import(&store, &files, "UT-older.ml", None), Err(ImportError::Older { .. })));
    let store = import(&store, &files, "UT-newer.ml", None).unwrap();
    assert_eq!((store.entries().len(), store.key_count()), (18, 16));
    let store = import(&store, &files, "UT.dl", None).unwrap();
    assert_eq!(store.deviation_lists().len(), 1);
    let lists = files.keys().filter(|path| path.starts_with("crl/"));
    let store = lists.fold(store, |store, path| import(&store, &files, path, None).unwrap());
    assert_eq!(store.crls().len(), files.keys().filter(|path| path.starts_with("crl/")).count());
}

#[test]
fn the_other_root_does_not_vouch_for_a_list() {
    let files = UTOPIA.trust_material();
    let empty = TrustStore::empty(StoreKind::Specimen);
    let refused = import(&empty, &files, "UT.ml", Some("UT-newer-root.cer"));
    assert!(matches!(refused, Err(ImportError::SignerNotTrusted { .. })), "{refused:?}");
    assert!(matches!(import(&empty, &files, "UT.ml", None), Err(ImportError::NoRoot { .. })));
}

#[test]
fn wrong_lists_are_refused_for_what_they_are() {
    let mut files = UTOPIA.wrong_lists();
    files.extend(UTOPIA.trust_material());
    let empty = TrustStore::empty(StoreKind::Specimen);
    for store in [&empty, &national(&files)] {
        let refused =
            |path: &str| import(store, &files, path, Some("UT-root.cer")).map(|store| store.key_count());
        assert!(matches!(refused("UT-forged.ml"), Err(ImportError::SignerNotTrusted { .. })));
        assert!(matches!(refused("UT-altered.ml"), Err(ImportError::Signature(_))));
        assert!(matches!(refused("UT-unsigned.ml"), Err(ImportError::Unsigned)));
    }
}
