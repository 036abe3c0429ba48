//! How long an event takes. Run with `cargo test --release -p spartel-ledger --test it speed -- --ignored --nocapture`.

use super::given::{body, id, secret};
use spartel_ledger::event::{EventKey, open, seal};
use spartel_ledger::padding::Padding;
use spartel_ledger::tree::frontier::Frontier;
use spartel_ledger::tree::leaf;
use std::hint::black_box;
use std::time::Instant;

const TIMES: u64 = 100_000;

/// Microseconds of one, over many.
fn micros(what: &str, mut run: impl FnMut(u64)) -> f64 {
    let start = Instant::now();
    (1..=TIMES).for_each(&mut run);
    let micros = start.elapsed().as_secs_f64() * 1e6 / TIMES as f64;
    println!("{what:<40} {micros:>9.3} µs");
    micros
}

#[test]
#[ignore = "a measurement"]
fn an_event_is_sealed_and_enters_the_tree_within_ten_microseconds() {
    let (key, body, mut tree) = (secret(7), body(), Frontier::new());
    let sealed = micros("seal an event and append it", |version| {
        let mut salt = [0; 32];
        salt[..8].copy_from_slice(&version.to_be_bytes());
        let event = seal(&key, id(version), salt, black_box(&body), Padding::Ordinary).expect("short");
        tree.append(leaf(&event.header.bytes()));
    });
    let event = seal(&key, id(1), [1; 32], &body, Padding::Ordinary).expect("short");
    micros("open it", |_| {
        let key = EventKey::of(&key, id(1), &event.header.salt);
        assert!(open(&event.header, black_box(&event.content), &key).is_ok());
    });
    assert!(sealed <= 10.0, "{sealed:.3} µs an event");
}
