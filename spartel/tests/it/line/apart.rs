//! A demonstration and anything real are never served as one another.

use super::given::Demonstration;
use crate::ledger::given::Record;
use crate::program::spartel;
use spartel_trial::Folder;
use spartel_trial::folder::set_mode;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// The program that is to serve nothing: what it says of it.
fn refused(arguments: &[&str]) -> String {
    let mut child = Command::new(env!("CARGO_BIN_EXE_spartel"))
        .args(["serve", "--listen", "127.0.0.1:0"])
        .args(arguments)
        .env("XDG_DATA_HOME", "no-such-folder")
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program");
    ends(&mut child);
    let output = child.wait_with_output().expect("it has ended");
    assert!(!output.status.success(), "it served {arguments:?}");
    String::from_utf8_lossy(&output.stderr).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Waits for an end, which it makes where there is none: it serves then.
fn ends(child: &mut Child) {
    let begin = Instant::now();
    while child.try_wait().expect("a child").is_none() {
        if begin.elapsed() > Duration::from_secs(60) {
            let _ = child.kill();
            panic!("it serves what it must not serve");
        }
        std::thread::sleep(Duration::from_millis(20));
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

#[test]
fn a_record_is_never_served_as_a_demonstration() {
    let record = Record::signed();
    let before = record.folder.files();
    refused(&["--demo", "--data", &shown(&record.folder.join("data"))]);
    assert!(record.folder.files() == before, "nothing of it was touched");
}

#[test]
fn a_demonstration_is_never_served_as_a_record_nor_a_second_time() {
    let mut demonstration = Demonstration::start();
    demonstration.running.stop();
    let data = shown(&demonstration.data());
    let folder = Folder::new("passphrase");
    let passphrase = shown(&folder.write("passphrase", "nine blue boats at noon"));
    set_mode(Path::new(&passphrase), 0o600);
    refused(&["--data", &data, "--passphrase-file", &passphrase]);
    refused(&["--demo", "--data", &data]);
}

/// Keys that open, and everything else as it is in a house: the name in its signatures is enough.
#[test]
fn a_record_that_is_signed_as_a_demonstration_is_served_as_one_alone() {
    let folder = Folder::new("apart");
    let (data, passphrase) =
        (shown(&folder.join("data")), shown(&folder.write("passphrase", "nine blue boats at noon")));
    set_mode(Path::new(&passphrase), 0o600);
    let place = ["--data", &data, "--passphrase-file", &passphrase];
    spartel([&["keys", "init"][..], &place].concat()).exits(0);
    spartel(["keys", "signer", "--data", &data, "--origin", "demonstration.example/record"]).exits(0);
    let told = refused(&place);
    assert!(told.contains("is a demonstration, or another one than this"), "{told}");
}
