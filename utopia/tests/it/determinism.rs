//! The same seed gives the same bytes.

use spartel_pki::digest::DigestAlgorithm::Sha256;
use spartel_utopia::{Files, Pair, Utopia, bulk};
use std::time::{Duration, Instant};

/// One digest over all paths and contents.
fn digest(files: &Files) -> String {
    let mut all = Vec::new();
    for (path, bytes) in files {
        all.extend_from_slice(path.as_bytes());
        all.extend_from_slice(Sha256.digest(bytes).as_ref());
    }
    Sha256.digest(&all).as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn a_seed_gives_the_same_bytes_twice_and_another_seed_others() {
    let first = Utopia::new(7).everything();
    assert_eq!(first, Utopia::new(7).everything());
    let other = Utopia::new(8).everything();
    assert_eq!(first.len(), other.len());
    assert_ne!(digest(&first), digest(&other));
}

#[test]
fn everything_is_issued_in_seconds() {
    // Half a second on an idle machine; the bound leaves room for a loaded one.
    let start = Instant::now();
    let files = Utopia::new(1).everything();
    assert!(files.len() > 500);
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
}

#[test]
fn documents_in_bulk_differ_and_come_again() {
    for pair in Pair::ALL {
        let documents: Vec<Files> = bulk(3, 20, pair).collect();
        assert_eq!(documents, bulk(3, 20, pair).collect::<Vec<_>>(), "{}", pair.name());
        for (at, document) in documents.iter().enumerate() {
            for other in &documents[..at] {
                assert_ne!(document["DG1.bin"], other["DG1.bin"]);
                assert_ne!(document["EF_SOD.bin"], other["EF_SOD.bin"]);
            }
        }
    }
}

#[test]
fn the_bytes_of_seed_1_are_the_ones_that_were_published() {
    // Whoever changes what Utopia issues changes this digest with it, and says so in the change log.
    let published = "50a635cf978be30ea10ea7c72c1d6d43d88dccc1c7f4f4acac88db1f56e2f61b";
    assert_eq!(digest(&Utopia::new(1).everything()), published);
}
