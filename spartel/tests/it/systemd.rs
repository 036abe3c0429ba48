//! The unit of systemd: one that systemd takes, that gives little, and that calls the program as it is.

use crate::program::spartel;
use spartel_trial::Folder;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The server, and the signer that it asks.
const UNITS: [&str; 2] = ["spartel.service", "spartel-signer.service"];

fn unit(name: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    fs::read_to_string(root.join("docs/systemd").join(name)).unwrap()
}

/// The units with the program of this test in them, as systemd looks whether it is there.
fn placed(folder: &Folder) -> [PathBuf; 2] {
    UNITS.map(|name| {
        let (path, unit) = (folder.path().join(name), unit(name));
        assert!(unit.contains("ExecStart=/usr/bin/spartel "), "{unit}");
        fs::write(&path, unit.replace("/usr/bin/spartel", env!("CARGO_BIN_EXE_spartel"))).unwrap();
        path
    })
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
fn systemd_takes_the_units() {
    let folder = Folder::new("program");
    for unit in placed(&folder) {
        let Some(said) = analysed(&["verify", "--man=no"], &unit) else { return };
        let text = String::from_utf8_lossy(&said.stderr).into_owned();
        // What it has to say of other units of this machine is none of ours.
        let ours: Vec<&str> = text.lines().filter(|line| line.contains("spartel")).collect();
        assert!(ours.is_empty(), "{ours:?}");
    }
}

#[test]
fn the_units_give_little() {
    let folder = Folder::new("program");
    for unit in placed(&folder) {
        // Tenths of what systemd counts as exposure, out of a hundred.
        let Some(said) = analysed(&["security", "--offline=true", "--threshold=20"], &unit) else { return };
        assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stdout));
    }
}

#[test]
fn the_units_call_the_program_as_it_is_and_one_another() {
    for name in UNITS {
        let unit = unit(name);
        let start = unit.lines().find_map(|line| line.strip_prefix("ExecStart=/usr/bin/spartel ")).unwrap();
        let mut words = start.split(' ');
        let help = spartel([words.next().unwrap(), "--help"]).exits(0).out;
        for option in words.filter(|word| word.starts_with("--")) {
            assert!(help.split_whitespace().any(|word| word == option), "{option}\n{help}");
        }
    }
    let [server, signer] = UNITS.map(unit);
    assert!(
        signer.contains("--listen %t/spartel-signer/socket")
            && signer.contains("RuntimeDirectory=spartel-signer")
    );
    assert!(server.contains("--signer unix:%t/spartel-signer/socket"));
    assert!(server.contains("SupplementaryGroups=spartel-signer") && signer.contains("Group=spartel-signer"));
}
