//! Tables made anew, and what could still open what was erased.

use super::given::Record;
use crate::program::{Answer, spartel};
use serde_json::json;

fn erasure(record: &Record, options: &[&str]) -> Answer {
    let data = record.folder.join("data");
    spartel(["erasure", "status", "--data", data.to_str().unwrap()].iter().chain(options))
}

#[test]
fn tables_are_made_anew_from_the_record() {
    let record = Record::signed();
    let passphrase = record.folder.join("passphrase");
    let options = ["--passphrase-file", passphrase.to_str().unwrap()];
    record.sql("DELETE FROM read_erasure");
    let told = record.ledger("rebuild", &options).exits(0).words();
    assert!(told.contains("made anew from the record: 1 row."), "{told}");
    let json = record.ledger("rebuild", &[&options[..], &["--json"]].concat()).exits(0).json();
    assert_eq!(json, json!({ "rows": 1 }));
    record.sql(
        "UPDATE stream SET wrapped = zeroblob(112) WHERE stream = (SELECT stream FROM entry WHERE idx = 0)",
    );
    let refused = record.ledger("rebuild", &options).exits(1);
    assert!(
        refused.err.contains("does not open") && refused.err.contains("verify --open"),
        "{}",
        refused.err
    );
}

#[test]
fn erasure_status_names_the_backups_and_keys_that_could_still_open_something() {
    let record = Record::new();
    assert!(erasure(&record, &[]).exits(0).words().contains("Nothing was erased"));
    let record = Record::signed();
    let told = erasure(&record, &[]).exits(0).words();
    assert!(
        told.contains("1 stream was erased")
            && told.contains("No backup")
            && told.contains("inspection 2028-03 0 1 0 held")
            && told.contains("1 bucket are held"),
        "{told}"
    );
    record.sql(
        "INSERT INTO backup (file, begun, first, past, seen, custodians, kept) \
         VALUES (zeroblob(32), 1795334400000, 0, 300, 300, 'age1', 1795334400000)",
    );
    let told = erasure(&record, &[]).exits(3).words();
    assert!(
        told.contains("backup of 2026-11-22T08:00:00Z still holds 1 of them") && told.contains("--destroyed"),
        "{told}"
    );
    let json = erasure(&record, &["--json"]).exits(3).json();
    assert_eq!((&json["erased"], &json["backups"][0]["holds"]), (&json!(1), &json!(1)));
    let bucket = json!({
        "class": "inspection", "end": "2028-03", "generation": 0, "erased": 1, "keys": "held",
        "backups": ["0".repeat(64)],
    });
    assert_eq!((&json["buckets"], &json["buckets_held"]), (&json!([bucket]), &json!(2)));
    for (language, word) in
        [("fr", "sauvegarde du"), ("es", "copia de seguridad de"), ("ar", "ما زالت تحوي واحدًا منها")]
    {
        let told = erasure(&record, &["--lang", language]).exits(3).words();
        assert!(told.contains(word) && !told.contains("erasure-"), "{told}");
    }
    std::fs::remove_dir_all(record.folder.join("data-keys")).unwrap();
    assert!(erasure(&record, &[]).exits(3).words().contains("cannot be looked at from here"));
}

#[test]
fn a_record_of_utopia_verifies_whole_and_is_never_mixed_with_another() {
    let record = Record::new();
    let (data, passphrase) = (record.folder.join("data"), record.folder.join("passphrase"));
    let place = ["--data", data.to_str().unwrap(), "--passphrase-file", passphrase.to_str().unwrap()];
    let made = |contacts| spartel(["utopia", "record", "--contacts", contacts].iter().chain(&place));
    let told = made("3").exits(0).words();
    assert!(told.contains("3 contacts of Utopia recorded and signed"), "{told}");
    let answer = record.ledger_of("verify", &record.opening(&["--blobs", "--json"])).exits(0).json();
    assert_eq!(
        (&answer["size"], &answer["findings"]),
        (&json!(13), &json!([])),
        "three events of each, one that the evidence of each went, and one that a contact was asked to be erased"
    );
    assert!(answer["erased"].as_u64().unwrap() > 0, "evidence of the genuine went with its contact");
    assert!(made("1").exits(1).err.contains("has events already"));
}

/// What a final erasure has to replace is read off the list of what was erased: the events of the record say whether it is true.
#[test]
fn a_list_of_what_was_erased_that_names_another_bucket_is_found_by_opening_the_record() {
    let record = Record::signed();
    let found = |record: &Record, status| {
        let answer = record.ledger_of("verify", &record.opening(&["--json"])).exits(status).json();
        answer["findings"].clone()
    };
    assert_eq!(found(&record, 0), json!([]));
    let wrong = json!([{ "place": "entry", "at": 300, "fault": "other-erasure" }]);
    for change in ["ends = 202804", "class = 'evidence'", "generation = 1"] {
        record.sql(&format!("UPDATE erased SET {change}"));
        assert_eq!(found(&record, 1), wrong, "{change}");
        record.sql("UPDATE erased SET class = 'inspection', ends = 202803, generation = 0");
        assert_eq!(found(&record, 0), json!([]));
    }
}
