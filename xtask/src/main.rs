//! Checks of the workspace itself: `cargo xtask tidy`.

mod tidy;

use std::process::ExitCode;

fn main() -> ExitCode {
    let task = std::env::args().nth(1).unwrap_or_default();
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(std::path::Path::to_path_buf);
    let outcome = match (task.as_str(), root) {
        ("tidy", Some(root)) => tidy::run(&root),
        _ => Err("usage: cargo xtask tidy".into()),
    };
    match outcome {
        Ok(breaches) if breaches.is_empty() => ExitCode::SUCCESS,
        Ok(breaches) => {
            breaches.iter().for_each(|breach| eprintln!("tidy: {breach}"));
            eprintln!("tidy: {} breaches of the house rules", breaches.len());
            ExitCode::FAILURE
        }
        Err(problem) => {
            eprintln!("xtask: {problem}");
            ExitCode::from(64)
        }
    }
}
