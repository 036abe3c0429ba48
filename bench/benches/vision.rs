//! Pages under cameras: how many are read right, how sure, how fast.
//!
//! `cargo bench -p spartel-bench --bench vision -- [--set NAME[=PICTURES]]... [--pages N]
//! [--seed-from N] [--threads N] [--fail-dir DIR] [--markdown FILE] [--floors]`
//!
//! Sets: `all`, `reader`, `nothing`, `barcodes`, `speed` (these without `--set`), `peers`, `find`.

use spartel_bench::vision::run::{Plan, run};
use spartel_bench::vision::speed;
use std::process::ExitCode;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    if words.first().is_some_and(|word| word == "--timed") {
        speed::timed(&words[1..]);
        return ExitCode::SUCCESS;
    }
    match Plan::parse(&words) {
        Ok(plan) if run(&plan) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::from(64)
        }
    }
}
