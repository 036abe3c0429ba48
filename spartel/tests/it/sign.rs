//! The signer as a process of its own: a record is signed by who may not write it, and verified by who may not sign.

use crate::ledger::given::Record;
use crate::program::spartel;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

/// `spartel sign`, ended with the test.
struct Signing(Child);

impl Signing {
    fn start(record: &Record) -> (Self, PathBuf) {
        let (folder, socket) = (record.folder.join("apart"), record.folder.join("socket"));
        let child = Command::new(env!("CARGO_BIN_EXE_spartel"))
            .args(["sign", "--signer", folder.to_str().unwrap(), "--listen", socket.to_str().unwrap()])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let (mut signing, mut said) = (Self(child), String::new());
        BufReader::new(signing.0.stdout.take().unwrap()).read_line(&mut said).unwrap();
        assert!(said.contains("post.example/record") && said.contains("socket"), "{said}");
        (signing, socket)
    }

    /// Ends it as the system does.
    fn end(mut self) {
        let asked = Command::new("kill").arg(self.0.id().to_string()).status().unwrap();
        assert!(asked.success() && self.0.wait().unwrap().success(), "it ends in order");
    }
}

impl Drop for Signing {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn a_signer_of_its_own_signs_verifies_and_is_missed() {
    let record = Record::new();
    std::fs::rename(record.folder.join("data-signer"), record.folder.join("apart")).unwrap();
    let (signing, socket) = Signing::start(&record);
    let place = format!("unix:{}", socket.display());
    let asks = ["--signer", &place];
    record.ledger("checkpoint", &asks).exits(0);
    record.add_by(&record.folder.join("apart"), 3);
    let signed = record.ledger("checkpoint", &[&asks[..], &["--json"]].concat()).exits(0).json();
    assert_eq!(signed["checkpoint"]["size"], 3);
    let verified = record.ledger("verify", &[&asks[..], &["--json"]].concat()).exits(0).json();
    assert_eq!(verified["key"], signed_by(&record));
    let data = record.folder.join("data");
    let status = spartel(["keys", "status", "--data", data.to_str().unwrap(), "--signer", &place, "--json"]);
    assert_eq!(status.exits(0).json()["signer"]["signed"], 3);
    signing.end();
    assert!(!socket.exists());
    let missed = record.ledger("checkpoint", &asks).exits(74);
    assert!(missed.err.contains("cannot be reached") && missed.err.contains("socket"), "{}", missed.err);
}

fn signed_by(record: &Record) -> String {
    std::fs::read_to_string(record.folder.join("apart/signer.pub")).unwrap().trim().to_owned()
}
