//! `spartel erasure due`: what is past its end is listed by class and month, and goes where its class says so.

use super::given::{OTHER, Record};
use crate::program::{Answer, spartel};
use serde_json::json;

fn erasure(record: &Record, command: &str, options: &[&str]) -> Answer {
    let data = record.folder.join("data");
    spartel(["erasure", command, "--data", data.to_str().unwrap()].iter().chain(options))
}

/// Three records past their end, one that goes to the archive, one of a class that nobody declared, and one whose time is not over.
fn record() -> Record {
    let record = Record::new();
    record.add_ending("inspection", (2020, 1), 3);
    record.add_ending("erasure", (2020, 2), 1);
    record.add_ending("other", (2020, 3), 1);
    record.add_ending("inspection", (9000, 1), 1);
    record
}

#[test]
fn what_is_past_its_end_is_listed_and_goes_where_its_class_says_so() {
    let record = record();
    let told = erasure(&record, "due", &[]).exits(3).words();
    for text in [
        "3 records are past their end",
        "inspection 2020-01 0 3 to be erased",
        "erasure 2020-02 0 1 to the archive",
        "other 2020-03 0 1 class not declared",
        "are not erased by this",
    ] {
        assert!(told.contains(text) && !told.contains("9000"), "{text}: {told}");
    }
    assert!(erasure(&record, "status", &[]).exits(0).words().contains("3 records are past their end"));
    assert_eq!(erasure(&record, "status", &["--json"]).exits(0).json()["due"], 3);
    let row = |class: &str, end: &str, streams, then: &str| json!({ "class": class, "end": end, "generation": 0, "streams": streams, "then": then });
    let others = [row("erasure", "2020-02", 1, "archive"), row("other", "2020-03", 1, "undeclared")];
    let listed = erasure(&record, "due", &["--json"]).exits(3).json();
    let all = [&others[..1], &[row("inspection", "2020-01", 3, "erase")], &others[1..]].concat();
    assert_eq!(listed, json!({ "due": all, "erased": null }));

    let passphrase = record.folder.join("passphrase");
    let erase = ["--erase", "--json", "--passphrase-file", passphrase.to_str().unwrap()];
    let done = erasure(&record, "due", &erase).exits(0).json();
    assert_eq!(done, json!({ "due": others, "erased": 3 }));
    let again = erasure(&record, "due", &erase).exits(0).json();
    assert_eq!(again["erased"], 0);
    let verified = record.ledger_of("verify", &record.opening(&["--blobs", "--json"])).exits(0).json();
    assert_eq!((&verified["findings"], &verified["erased"]), (&json!([]), &json!(6)));
    assert_eq!(verified["checkpoint"]["size"], verified["size"], "the erasure is signed");
    let status = erasure(&record, "status", &["--json"]).exits(0).json();
    assert_eq!((&status["erased"], &status["due"]), (&json!(3), &json!(0)));
}

#[test]
fn an_authority_says_itself_what_becomes_of_its_classes() {
    let record = record();
    let own = format!("[class.erasure]\nclock = \"begun\"\nmonths = 60\nend = \"archive\"\n{OTHER}");
    record.folder.write("data/classes.toml", &own);
    let told = erasure(&record, "due", &[]).exits(3).words();
    assert!(told.contains("erasure 2020-02 0 1 to the archive"), "{told}");
    assert!(told.contains("other 2020-03 0 1 to be erased"), "{told}");
    record.folder.write("data/classes.toml", own.replace("archive", "erase"));
    assert_eq!(erasure(&record, "status", &["--json"]).exits(0).json()["due"], 5);
    let passphrase = record.folder.join("passphrase");
    let erase = ["--erase", "--json", "--passphrase-file", passphrase.to_str().unwrap()];
    assert_eq!(erasure(&record, "due", &erase).exits(0).json(), json!({ "due": [], "erased": 5 }));
    let verified = record.ledger_of("verify", &record.opening(&["--json"])).exits(0).json();
    assert_eq!(verified["findings"], json!([]), "an event of an erasure may end too");
    for (broken, word) in
        [("[class.other]\nmonths = 3\n", "clock"), ("[read.other]\n", "read"), ("class", "classes.toml")]
    {
        record.folder.write("data/classes.toml", broken);
        let refused = erasure(&record, "due", &erase).exits(65).err;
        assert!(refused.contains("declares no classes") && refused.contains(word), "{refused}");
    }
}

#[test]
fn due_is_told_in_every_language_and_erases_nothing_without_keys_and_signer() {
    let record = record();
    for (language, word, then) in [
        ("en", "3 records are past", "to the archive"),
        ("fr", "3 dossiers ont dépassé", "aux archives"),
        ("es", "3 expedientes pasaron", "al archivo"),
        ("ar", "3 ملفات تجاوزت", "إلى الأرشيف"),
    ] {
        let told = erasure(&record, "due", &["--lang", language]).exits(3).words();
        assert!(told.contains(word) && told.contains(then) && !told.contains("erasure-"), "{told}");
    }
    erasure(&record, "due", &["--erase"]).exits(1);
    let passphrase = record.folder.join("passphrase");
    let signer = record.folder.join("data-signer");
    let away = record.folder.join("away");
    std::fs::rename(&signer, &away).unwrap();
    let options = ["--erase", "--passphrase-file", passphrase.to_str().unwrap()];
    assert!(erasure(&record, "due", &options).exits(74).err.contains("no signer"));
    std::fs::rename(&away, &signer).unwrap();
    assert_eq!(erasure(&record, "status", &["--json"]).exits(0).json()["erased"], 0);
    assert!(
        erasure(&record, "due", &options).exits(0).words().contains("3 records past their end were erased")
    );
    assert!(erasure(&Record::new(), "due", &[]).exits(0).words().contains("No record is past its end"));
}
