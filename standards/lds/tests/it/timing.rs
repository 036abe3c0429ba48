//! How long everything takes that is neither signature nor hash. Run with
//! `cargo test --release -p spartel-lds --test it timing -- --ignored --nocapture`.

use crate::samples::{file, hex};
use spartel_base::Timestamp;
use spartel_lds::com::Com;
use spartel_lds::dg1::Dg1;
use spartel_lds::dg2::Dg2;
use spartel_lds::dg14::Dg14;
use spartel_lds::passive::verify;
use spartel_lds::sod::Sod;
use spartel_lds::{DataGroup, DataGroupNumber, FileKind};
use spartel_pki::digest::DigestAlgorithm;
use spartel_pki::trust::{StoreKind, TrustStore};
use std::hint::black_box;
use std::time::Instant;

/// Microseconds for one run, the best of several batches.
fn time<T>(mut run: impl FnMut() -> T) -> f64 {
    let batch = |run: &mut dyn FnMut() -> T| {
        let start = Instant::now();
        (0..200).for_each(|_| drop(black_box(run())));
        start.elapsed().as_secs_f64() * 1e6 / 200.0
    };
    (0..20).map(|_| batch(&mut run)).fold(f64::INFINITY, f64::min)
}

#[test]
#[ignore = "a measurement"]
fn a_document_without_its_signatures_and_hashes() {
    let set = |name: &str| file(&format!("specimen-chips/bsi-tr03105-5/{name}.bin"));
    let Some(sod) = set("EF_SOD") else { return };
    let [com, dg1, dg2, dg14] =
        ["EF_COM", "Datagroup1", "Datagroup2", "Datagroup14"].map(|name| set(name).expect("with EF.SOD"));
    let reading = time(|| {
        let zone = Dg1::parse(&dg1).expect("DG1").read_unverified().mrz().expect("a zone");
        let facts = Dg2::parse(&dg2).expect("DG2").read_unverified().portrait().map(|image| image.facts());
        (Sod::parse(&sod), Com::parse(&com), zone, facts, Dg14::parse(&dg14))
    });
    println!("reading EF.SOD, EF.COM, DG1, DG2, DG14: {reading:.1} µs");

    let number = |n| FileKind::Dg(DataGroupNumber::new(n).expect("a number"));
    let files = [(FileKind::Com, &com[..]), (number(1), &dg1), (number(2), &dg2), (number(14), &dg14)];
    let trust = TrustStore::empty(StoreKind::Specimen);
    // Signatures of an algorithm that nobody knows cost nothing, so that the rest can be seen.
    let mut unsigned = sod.clone();
    let id = hex("2A864886F70D01010A");
    for place in 0..unsigned.len() - id.len() {
        if unsigned[place..].starts_with(&id) {
            unsigned[place + id.len() - 1] = 0x7F;
        }
    }
    let whole = time(|| verify(&unsigned, &files, &trust, Timestamp(0)));
    let hashes = time(|| [&dg1, &dg2, &dg14].map(|file| DigestAlgorithm::Sha256.digest(file)));
    println!("passive authentication without signatures: {whole:.1} µs, of it hashes {hashes:.1} µs");
}
