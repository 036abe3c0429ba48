//! Checks and long runs of the workspace: `cargo xtask tidy`, `cargo xtask bench vision [ARGUMENTS]`.

mod bench;
mod tidy;

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent();
    let outcome = match (words.as_slice(), root) {
        (["tidy"], Some(root)) => tidy(root),
        (["bench", "vision", rest @ ..], Some(root)) => {
            let rest: Vec<String> = rest.iter().map(|word| (*word).to_owned()).collect();
            bench::vision(root, &rest)
        }
        _ => Err("usage: cargo xtask tidy | cargo xtask bench vision [--set NAME[=PICTURES]]...".into()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("xtask: {problem}");
            ExitCode::FAILURE
        }
    }
}

/// Holds the house rules.
fn tidy(root: &Path) -> Result<(), Box<dyn Error>> {
    let breaches = tidy::run(root)?;
    breaches.iter().for_each(|breach| eprintln!("tidy: {breach}"));
    if breaches.is_empty() {
        Ok(())
    } else {
        Err(format!("{} breaches of the house rules", breaches.len()).into())
    }
}
