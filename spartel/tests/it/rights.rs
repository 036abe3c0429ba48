//! Whose the files of a record are: their owner's alone, whatever the mask of the process, and where they are not it is said.

use crate::ledger::given::Record;
use crate::program::spartel;
use spartel_trial::Folder;
use spartel_trial::folder::set_mode;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Runs the program with a mask that takes no right from what it makes, or some.
fn masked(mask: &str, words: &[&str]) {
    let done = Command::new("sh")
        .args(["-c", &format!("umask {mask}; exec \"$0\" \"$@\""), env!("CARGO_BIN_EXE_spartel")])
        .args(words)
        .output()
        .unwrap();
    assert!(done.status.success(), "{words:?}\n{}", String::from_utf8_lossy(&done.stderr));
}

/// All files and folders below a folder that others may enter or read.
fn open_to_others(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        if entry.metadata().unwrap().permissions().mode() & 0o077 != 0 {
            found.push(entry.path());
        }
        if entry.path().is_dir() {
            found.extend(open_to_others(&entry.path()));
        }
    }
    found
}

#[test]
fn what_the_program_makes_for_a_record_is_its_owners_alone_whatever_the_mask() {
    for mask in ["000", "027"] {
        let (folder, record) = (Folder::new("program"), Record::signed());
        let house = folder.join("house");
        let at = |name: &str| house.join(name).to_str().unwrap().to_owned();
        let passphrase = record.folder.join("passphrase");
        let passphrase = passphrase.to_str().unwrap();
        let (data, key, out) = (at("data"), at("custodian.key"), at("out"));
        fs::create_dir_all(&out).unwrap();
        masked(mask, &["keys", "init", "--data", &data, "--passphrase-file", passphrase]);
        masked(mask, &["keys", "signer", "--data", &data, "--origin", "post.example/record"]);
        masked(mask, &["keys", "custodian", "--to", &key]);
        masked(
            mask,
            &["utopia", "record", "--data", &data, "--contacts", "2", "--passphrase-file", passphrase],
        );
        // One with larger things beside it, backed up and put back.
        let recipient = fs::read_to_string(&key).unwrap();
        let recipient = recipient.lines().next().unwrap().rsplit(' ').next().unwrap();
        let other = record.folder.join("data");
        let other = other.to_str().unwrap();
        masked(mask, &["backup", "--data", other, "--to", &out, "--custodian", recipient]);
        let file = fs::read_dir(&out).unwrap().flatten().next().unwrap().path();
        let (back, signer) = (at("deep/below/back"), record.folder.join("data-signer"));
        let words = ["restore", file.to_str().unwrap(), "--identity", &key, "--data", &back, "--signer"];
        masked(mask, &[&words[..], &[signer.to_str().unwrap()]].concat());
        assert!(house.join("deep/below/back/blobs").is_dir(), "there is something to look at");
        set_mode(&house.join("out"), 0o700);
        assert_eq!(open_to_others(&house), [house.join("data-signer/signer.pub")], "which is for everybody");
    }
}

#[test]
fn a_database_that_others_may_read_is_told_by_commands_that_write_and_keeps_its_rights() {
    let record = Record::signed();
    let file = record.folder.join("data/record.db");
    assert!(!record.ledger("checkpoint", &[]).exits(0).err.contains("record.db"), "it is its owner's alone");
    for mode in [0o644, 0o640, 0o604] {
        set_mode(&file, mode);
        for (language, word) in [
            ("en", "Others than the owner"),
            ("fr", "le propriétaire"),
            ("es", "el propietario"),
            ("ar", "غير المالك"),
        ] {
            let told = record.ledger("checkpoint", &["--lang", language]).exits(0);
            assert!(told.err.contains(word) && told.err.contains("chmod"), "{}", told.err);
        }
        record.ledger("checkpoint", &["--json"]).exits(0).json();
        assert_eq!(record.ledger("verify", &[]).exits(0).err, "", "nothing is written");
        assert_eq!(
            file.metadata().unwrap().permissions().mode() & 0o777,
            mode,
            "it is an administrator's matter"
        );
    }
    // A folder that is there keeps its rights too.
    let folder = Folder::new("program");
    fs::create_dir(folder.join("data")).unwrap();
    set_mode(&folder.join("data"), 0o750);
    let (data, signer) = (folder.join("data"), record.folder.join("data-signer"));
    let words = ["utopia", "record", "--data", data.to_str().unwrap(), "--signer", signer.to_str().unwrap()];
    let keys = record.folder.join("data-keys");
    let passphrase = record.folder.join("passphrase");
    let more = ["--keys", keys.to_str().unwrap(), "--passphrase-file", passphrase.to_str().unwrap()];
    // Its signer has signed another record: nothing but the empty database is made.
    spartel(words.iter().chain(&more)).exits(1);
    assert_eq!(data.metadata().unwrap().permissions().mode() & 0o777, 0o750);
    assert_eq!(open_to_others(&data), Vec::<PathBuf>::new());
}
