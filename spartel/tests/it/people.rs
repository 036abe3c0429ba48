//! The commands on people, by whoever holds the machine.

use crate::ledger::given::Record;
use crate::program::{Answer, spartel};

fn asked(record: &Record, words: &[&str]) -> Answer {
    let (data, passphrase) = (record.folder.join("data"), record.folder.join("passphrase"));
    let place = ["--data", data.to_str().unwrap(), "--passphrase-file", passphrase.to_str().unwrap()];
    spartel([&["people"], words, &place].concat())
}

#[test]
fn whoever_holds_the_machine_founds_each_role_once_and_hands_out_links_that_change() {
    let record = Record::signed();
    let first = asked(&record, &["found", "--role", "administrator", "--number", "a-1", "--json"]);
    let first = first.exits(0).json();
    assert_eq!((first["number"].as_str(), first["role"].as_str()), (Some("A-1"), Some("administrator")));
    assert_eq!(first["link"].as_str().map(str::len), Some(64));
    let again = asked(&record, &["link", "--number", "A-1", "--json"]).exits(0).json();
    assert_ne!(again["link"], first["link"]);
    for (words, told) in [
        (&["found", "--role", "administrator", "--number", "A-2"][..], "had its first account already"),
        (
            &["found", "--role", "commander", "--number", "C-1", "--again"],
            "not for whoever holds the machine",
        ),
        (&["found", "--role", "commander", "--number", "A-1"], "was given already"),
        (&["link", "--number", "Z-1"], "no account of this number"),
    ] {
        let refused = asked(&record, words).exits(1);
        assert!(refused.err.contains(told), "{words:?}: {}", refused.err);
    }
    // Nobody of the role has anything to sign in with: another is made, and the record says how.
    let anew = asked(&record, &["found", "--role", "administrator", "--number", "A-3", "--again"]).exits(0);
    assert!(anew.words().contains("A-3 now holds the role administrator"), "{}", anew.out);
    let never = asked(&record, &["found", "--role", "auditor", "--number", "D-1"]).exits(64);
    assert!(never.err.contains("auditor"), "{}", never.err);
}

/// What a server holds in memory would not follow what another program records: one of them is told to wait.
#[test]
fn nobody_is_founded_beside_a_server_that_serves_the_record() {
    let record = Record::signed();
    let serves = std::fs::File::create(record.folder.join("data").join("record.lock")).expect("a file");
    serves.lock().expect("nobody else has it");
    let found = ["found", "--role", "administrator", "--number", "A-1"];
    let refused = asked(&record, &found).exits(1);
    assert!(refused.err.contains("Another program writes the record"), "{}", refused.err);
    drop(serves);
    asked(&record, &found).exits(0);
}
