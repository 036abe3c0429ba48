//! Checks and long runs of the workspace: `cargo xtask tidy`, `cargo xtask bench vision [ARGUMENTS]`, `cargo xtask torture [KILLS]`,
//! `cargo xtask screens`.

mod bench;
mod tidy;

use std::error::Error;
use std::path::Path;
use std::process::{Command, ExitCode};

const USAGE: &str = "usage: cargo xtask tidy | cargo xtask bench vision [--set NAME[=PICTURES]]... | cargo xtask torture [KILLS] \
    | cargo xtask screens";

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
        (["screens"], Some(root)) => screens(root),
        (["torture"], Some(root)) => torture(root, "100"),
        (["torture", kills], Some(root)) => torture(root, kills),
        _ => Err(USAGE.into()),
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

/// Takes a picture of every page of the screens, under `web/screens`, from the program that was built last.
fn screens(root: &Path) -> Result<(), Box<dyn Error>> {
    let status = Command::new("npm").args(["run", "screens"]).current_dir(root.join("web")).status()?;
    if status.success() { Ok(()) } else { Err(status.to_string().into()) }
}

/// Kills writers and servers under load, more often than the tests of every day do.
fn torture(root: &Path, kills: &str) -> Result<(), Box<dyn Error>> {
    let words = [
        "test",
        "--release",
        "-p",
        "spartel-store",
        "-p",
        "spartel-keys",
        "-p",
        "spartel",
        "--test",
        "it",
        "threat_03",
        "--",
        "--nocapture",
    ];
    let status =
        Command::new(env!("CARGO")).args(words).env("SPARTEL_KILLS", kills).current_dir(root).status()?;
    if status.success() { Ok(()) } else { Err("something acknowledged was lost".into()) }
}
