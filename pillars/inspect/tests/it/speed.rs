//! What an inspection costs beyond passive authentication: printed, and far from being slow even on a loaded machine.

use std::time::{Duration, Instant};

use spartel_inspect::verify;
use spartel_lds::FileKind;
use spartel_lds::passive;
use spartel_utopia::REFERENCE;

use crate::world::{DOCUMENT, STORE, TRUST, evidence, issue};

fn best(mut run: impl FnMut()) -> Duration {
    let mut best = Duration::MAX;
    for _ in 0..30 {
        let start = Instant::now();
        (0..20).for_each(|_| run());
        best = best.min(start.elapsed() / 20);
    }
    best
}

#[test]
fn the_rules_cost_little_beside_the_signatures() {
    let files = issue("passport-bp256-link");
    let pieces = evidence(&files);
    let whole = best(|| {
        std::hint::black_box(verify(&pieces, &TRUST, &DOCUMENT, REFERENCE));
    });
    let others: Vec<_> = files
        .iter()
        .filter_map(|(name, bytes)| Some((FileKind::from_name(name)?, bytes.as_slice())))
        .filter(|(kind, _)| *kind != FileKind::Sod)
        .collect();
    let standard = best(|| {
        std::hint::black_box(passive::verify(&files["EF_SOD.bin"], &others, &STORE, REFERENCE));
    });
    let zone = issue("zone-alone");
    let pieces = evidence(&zone);
    let alone = best(|| {
        std::hint::black_box(verify(&pieces, &TRUST, &DOCUMENT, REFERENCE));
    });
    assert!(whole < standard + Duration::from_micros(500), "{whole:?} {standard:?}");
    assert!(alone < Duration::from_micros(500), "{alone:?}");
    println!("whole {whole:?}, passive authentication {standard:?}, a zone alone {alone:?}");
}
