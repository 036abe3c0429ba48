//! The unit of systemd: one that systemd takes, that gives little, and that calls the program as it is.

use crate::program::spartel;
use spartel_trial::Folder;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn unit() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    fs::read_to_string(root.join("docs/systemd/spartel.service")).unwrap()
}

/// The unit with the program of this test in it, as systemd looks whether it is there.
fn placed(folder: &Folder) -> PathBuf {
    let path = folder.path().join("spartel.service");
    let unit = unit();
    assert!(unit.contains("ExecStart=/usr/bin/spartel "), "{unit}");
    fs::write(&path, unit.replace("/usr/bin/spartel", env!("CARGO_BIN_EXE_spartel"))).unwrap();
    path
}

/// What `systemd-analyze` says, or none after saying so.
fn analysed(arguments: &[&str], unit: &Path) -> Option<Output> {
    match Command::new("systemd-analyze").args(arguments).arg(unit).output() {
        Ok(output) => Some(output),
        Err(error) => {
            eprintln!("skipped: systemd-analyze: {error}");
            None
        }
    }
}

#[test]
fn systemd_takes_the_unit() {
    let folder = Folder::new("program");
    let Some(said) = analysed(&["verify", "--man=no"], &placed(&folder)) else { return };
    let text = String::from_utf8_lossy(&said.stderr).into_owned();
    // What it has to say of other units of this machine is none of ours.
    let ours: Vec<&str> = text.lines().filter(|line| line.contains("spartel.service")).collect();
    assert!(ours.is_empty(), "{ours:?}");
}

#[test]
fn the_unit_gives_little() {
    let folder = Folder::new("program");
    // Tenths of what systemd counts as exposure, out of a hundred.
    let Some(said) = analysed(&["security", "--offline=true", "--threshold=20"], &placed(&folder)) else {
        return;
    };
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stdout));
}

#[test]
fn the_unit_calls_the_program_as_it_is() {
    let unit = unit();
    let start = unit.lines().find_map(|line| line.strip_prefix("ExecStart=/usr/bin/spartel ")).unwrap();
    let mut words = start.split(' ');
    let help = spartel([words.next().unwrap(), "--help"]).exits(0).out;
    for option in words.filter(|word| word.starts_with("--")) {
        assert!(help.split_whitespace().any(|word| word == option), "{option}\n{help}");
    }
}
