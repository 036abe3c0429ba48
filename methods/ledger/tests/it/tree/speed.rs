//! How long a leaf takes. Run with `cargo test --release -p spartel-ledger --test it speed -- --ignored --nocapture`.

use super::{Memory, leaves, signed, trusted};
use spartel_ledger::tree::frontier::Frontier;
use spartel_ledger::tree::tile::Edge;
use spartel_ledger::tree::{inclusion, leaf};
use std::hint::black_box;
use std::time::Instant;

fn measure(what: &str, times: u32, mut run: impl FnMut()) -> f64 {
    let start = Instant::now();
    (0..times).for_each(|_| run());
    let micros = start.elapsed().as_secs_f64() * 1e6 / f64::from(times);
    println!("{what:<40} {micros:>9.3} µs");
    micros
}

#[test]
#[ignore = "a measurement"]
fn a_leaf_is_appended_within_two_microseconds() {
    let header = [7; 140];
    let mut frontier = Frontier::new();
    let hashed = measure("hash a header of 140 bytes and append", 1_000_000, || {
        frontier.append(leaf(black_box(&header)))
    });
    let mut edge = Edge::new();
    measure("the same, with tiles", 1_000_000, || edge.append(leaf(black_box(&header)), |_, _| ()));
    let (memory, size) = (Memory::of(70_000), 70_000);
    let head = memory.head(size);
    let proof = inclusion::prove(&memory, 12_345, size).unwrap();
    let leaf = leaves(12_346)[12_345];
    measure("prove an entry of 70,000", 1_000, || drop(black_box(inclusion::prove(&memory, 12_345, size))));
    measure("verify it", 10_000, || {
        assert!(inclusion::verify(&head, 12_345, &leaf, black_box(&proof)).is_ok())
    });
    let (checkpoint, trusted) = (signed(head), trusted());
    measure("verify a checkpoint with one witness", 1_000, || drop(black_box(checkpoint.verify(&trusted))));
    assert!(hashed <= 2.0, "{hashed:.3} µs a leaf");
}
