//! Documents of Utopia in memory, with the store that trusts it.

use spartel_base::Timestamp;
use spartel_inspect::{Content, Evidence};
use spartel_lds::FileKind;
use spartel_pki::trust::{ImportOptions, StoreKind, TrustStore};
use spartel_utopia::{Files, Pair, REFERENCE, Utopia, bulk};

/// The instant of every inspection here.
pub const AT: Timestamp = REFERENCE;

/// A store with everything that Utopia publishes.
///
/// # Panics
/// Where Utopia's own lists are refused, which would make every figure wrong.
#[must_use]
pub fn trust() -> TrustStore {
    let published = Utopia::new(1).trust_material();
    let root = published.get("UT-root.cer").map(Vec::as_slice);
    let options = ImportOptions { signer_root: root, ..ImportOptions::default() };
    let mut store = TrustStore::empty(StoreKind::Specimen);
    let lists = published.iter().filter(|(path, _)| *path == "UT.ml" || path.starts_with("crl/"));
    let (first, later): (Vec<_>, Vec<_>) = lists.partition(|(path, _)| path.ends_with(".ml"));
    for (path, file) in first.into_iter().chain(later) {
        match store.import(file, &options, AT) {
            Ok((next, _)) => store = next,
            Err(error) => assert!(path.contains("overseas"), "{path}: {error}"),
        }
    }
    store
}

/// Distinct documents of a pair of algorithms.
#[must_use]
pub fn documents(pair: Pair, count: u32) -> Vec<Files> {
    bulk(1, count, pair).collect()
}

/// A document as evidence: chip files and the printed zone.
#[must_use]
pub fn evidence(files: &Files) -> Evidence<'_> {
    let mut evidence = Evidence::new();
    for (name, bytes) in files {
        match FileKind::from_name(name) {
            Some(kind) => evidence.add(name, Content::ChipFile { kind, bytes }),
            None => evidence.add(name, Content::PrintedMrz(std::str::from_utf8(bytes).unwrap_or_default())),
        }
    }
    evidence
}
