//! How long things take. Prints; `cargo bench` at the root compares. Bounds are loose, as test machines are shared.

use crate::data;
use crate::trust::{now, union};
use spartel_pki::certificate::Certificate;
use spartel_pki::chain;
use spartel_pki::cms::SignedData;
use spartel_pki::trust;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// The least of several runs: what the code needs where nobody else is on the machine.
fn least(runs: u32, mut run: impl FnMut()) -> Duration {
    (0..runs)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed()
        })
        .min()
        .unwrap()
}

#[test]
fn certificates_are_read_in_microseconds() {
    let Some(store) = union() else { return };
    let count = store.entries().len() as u32;
    let read = least(20, || {
        for entry in store.entries() {
            black_box(Certificate::parse(black_box(entry.der())).unwrap());
        }
    });
    let extensions = least(20, || {
        for entry in store.entries() {
            let certificate = entry.certificate().unwrap();
            black_box((certificate.authority_key_id().ok(), certificate.validity().ok()));
            black_box(certificate.public_key().kind().ok());
        }
    });
    let file = trust::encode(store);
    let decode = least(10, || {
        black_box(trust::decode(&file).unwrap());
    });
    println!(
        "certificate {:?}, with key and dates {:?}, 627 decoded {decode:?}",
        read / count,
        extensions / count
    );
    assert!(read / count < Duration::from_micros(50));
}

#[test]
fn chains_cost_little_beside_the_signature() {
    let Some(store) = union() else { return };
    for (name, file) in data::files("sod") {
        let message = SignedData::parse(data::sod(&file)).unwrap();
        let signer = message.certificates().next().unwrap().unwrap();
        let build = least(50, || {
            black_box(chain::build(&signer, store, now()));
        });
        let parse = least(50, || {
            black_box(SignedData::parse(data::sod(&file)).unwrap());
        });
        let Ok(path) = chain::build(&signer, store, now()).path else { continue };
        let key = store.key_of(path.anchor).unwrap();
        let verify = least(50, || signer.verify_signature(key).unwrap());
        println!("{name}: chain {build:?} of which signature {verify:?}; message parsed in {parse:?}");
    }
}
