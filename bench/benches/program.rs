//! The program as it is started: cold start with the real lists, and the memory of a long batch.
//!
//! `cargo bench -p spartel-bench --bench program -- [DOCUMENTS]`

use spartel_bench::program::{cold_start, long_batch, real_store, spartel};

fn main() {
    let documents = std::env::args().filter_map(|word| word.parse().ok()).next().unwrap_or(2_000);
    let Some(program) = spartel() else {
        println!("skipped: build the program first (cargo build --release)");
        return;
    };
    match real_store(&program) {
        Some(real) => cold_start(&program, &real),
        None => println!("cold start with 627 certificates: skipped: no data"),
    }
    long_batch(&program, documents);
}
