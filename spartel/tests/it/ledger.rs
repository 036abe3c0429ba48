//! `spartel ledger`: a record is signed and verified, every change of it is found where it is, and parts of it are proven to others.

mod bundle;
mod due;
pub mod given;
mod tables;

use given::Record;
use serde_json::{Value, json};
use spartel_trial::folder::set_mode;
use std::fs;

/// The findings of a verification as `place at fault`.
fn found(answer: &Value) -> Vec<String> {
    let findings = answer["findings"].as_array().expect("a list");
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let told = findings.iter().map(|finding| {
        format!("{} {} {}", text(&finding["place"]), text(&finding["at"]), text(&finding["fault"]))
    });
    told.collect()
}

#[test]
fn a_sound_record_verifies_and_says_who_signed_what() {
    let record = Record::signed();
    let answer = record.ledger("verify", &["--json"]).exits(0).json();
    assert_eq!(
        (&answer["size"], &answer["checkpoint"]["size"], &answer["erased"]),
        (&301.into(), &301.into(), &60.into())
    );
    assert_eq!(
        (&answer["opened"], &answer["findings"], &answer["more"]),
        (&Value::Null, &json!([]), &0.into())
    );
    assert_eq!(
        (&answer["checkpoint"]["origin"], &answer["key"]),
        (&"post.example/record".into(), &record.key().into())
    );
    for (language, word) in
        [("en", "301 events"), ("fr", "301 événements"), ("es", "301 eventos"), ("ar", "301 حدث")]
    {
        let told = record.ledger("verify", &["--lang", language]).exits(0).words();
        assert!(told.contains(word) && told.contains("post.example/record"), "{told}");
        assert!(!told.contains("ledger-") && !told.contains('✘'), "{told}");
    }
    record.add(1);
    let told = record.ledger("verify", &[]).exits(0).words();
    assert!(told.contains("1 event came after the last checkpoint"), "{told}");
}

#[test]
fn everything_opens_under_the_keys_and_what_does_not_is_found() {
    let record = Record::signed();
    let open = record.opening(&["--json"]);
    let answer = record.ledger_of("verify", &open).exits(0).json();
    assert_eq!((&answer["opened"], found(&answer).len()), (&241.into(), 0));
    let wrong = record.folder.write("wrong", "eight red boats at night");
    set_mode(&wrong, 0o600);
    let refused = record.ledger("verify", &["--open", "--passphrase-file", wrong.to_str().unwrap()]).exits(1);
    assert!(refused.err.contains("passphrase is another"), "{}", refused.err);
    record.sql(
        "UPDATE stream SET wrapped = zeroblob(112) WHERE stream = (SELECT stream FROM entry WHERE idx = 130)",
    );
    let answer = record.ledger_of("verify", &open).exits(1).json();
    assert_eq!(found(&answer), ["entry 120 other-key"], "where the stream is met first");
    assert_eq!(answer["opened"], 181);
    for file in fs::read_dir(record.folder.join("data-keys/buckets")).unwrap().flatten() {
        if file.path().extension().is_some_and(|end| end == "key") {
            fs::remove_file(file.path()).unwrap();
        }
    }
    let answer = record.ledger_of("verify", &open).exits(1).json();
    assert!(found(&answer).contains(&"entry 0 key-missing".to_owned()), "{answer}");
}

#[test]
fn files_beside_the_events_are_looked_at_and_what_is_wrong_with_them_is_found() {
    let record = Record::signed();
    let resume = record.folder.join("resume");
    let options = ["--blobs", "--json", "--resume", resume.to_str().unwrap()];
    let answer = record.ledger("verify", &options).exits(0).json();
    assert_eq!((&answer["blobs"], found(&answer).len(), resume.exists()), (&8.into(), 0, false));
    let mut files = record.files("data/blobs");
    assert_eq!(files.len(), 4, "those of the erased stream went with it");
    let gone = files.remove(0);
    fs::remove_file(&gone).unwrap();
    let changed = files.remove(0);
    let mut bytes = fs::read(&changed).unwrap();
    bytes[50_000] ^= 1;
    fs::write(&changed, bytes).unwrap();
    let name = |path: &std::path::Path| path.file_name().unwrap().to_str().unwrap().to_owned();
    let mut expected =
        [format!("blob {} blob-gone", name(&gone)), format!("blob {} blob-changed", name(&changed))];
    expected.sort();
    let mut told = found(&record.ledger("verify", &options).exits(1).json());
    told.sort();
    assert_eq!(told, expected);
    record.sql(
        "DELETE FROM blob WHERE bytes IS NOT NULL AND stream = (SELECT stream FROM entry WHERE idx = 120)",
    );
    let told = found(&record.ledger_of("verify", &record.opening(&["--json"])).exits(1).json());
    assert_eq!(told, ["entry 120 blob-missing"]);
}

#[test]
fn rows_that_are_not_those_of_the_record_are_found() {
    let record = Record::signed();
    record.sql("UPDATE read_erasure SET ground = 'asked-for'");
    let answer = record.ledger_of("verify", &record.opening(&["--json"])).exits(1).json();
    let told = found(&answer);
    assert!(
        told.len() == 1 && told[0].starts_with("row erasure ") && told[0].ends_with(" other-row"),
        "{told:?}"
    );
    assert_eq!(answer["compared"], true);
}

/// A statement past the store, and what it does.
const CHANGES: [(&str, &[&str]); 8] = [
    (
        "DROP TRIGGER entry_stays_as_it_is; UPDATE entry SET header = CAST(substr(header, 1, 70) || x'00' || substr(header, 72) AS BLOB) WHERE idx = 77",
        &["entry 77 other-header"],
    ),
    (
        "DROP TRIGGER content_stays_as_it_is; UPDATE content SET bytes = zeroblob(272) \
         WHERE (stream, version) = (SELECT stream, version FROM entry WHERE idx = 33)",
        &["entry 33 other-content"],
    ),
    (
        "UPDATE tile SET bytes = zeroblob(length(bytes)) WHERE path = 'tile/0/000'",
        &["tile tile/0/000 other-tile"],
    ),
    ("DELETE FROM tile WHERE path = 'tile/0/000'", &["tile tile/0/000 tile-missing"]),
    (
        "UPDATE checkpoint SET note = CAST(replace(CAST(note AS TEXT), char(10) || '301' || char(10), char(10) || '300' || char(10)) AS BLOB)",
        &["checkpoint null not-signed"],
    ),
    (
        "DELETE FROM content WHERE (stream, version) = (SELECT stream, version FROM entry WHERE idx = 299)",
        &["entry 299 content-missing"],
    ),
    (
        "INSERT INTO entry (log, idx, stream, version, header) SELECT 1, 301, zeroblob(16), 1, header FROM entry WHERE idx = 0",
        &["record null too-many"],
    ),
    ("UPDATE erased SET by_version = 99", &["entry 60 erasure-unknown"]),
];

#[test]
fn every_change_is_found_where_it_is() {
    for (statement, expected) in CHANGES {
        let record = Record::signed();
        record.sql(statement);
        let answer = record.ledger("verify", &["--json"]).exits(1).json();
        assert_eq!(found(&answer), expected, "{statement}");
    }
}

#[test]
fn entries_that_are_missing_or_moved_are_found() {
    let record = Record::signed();
    record.sql("DROP TRIGGER entry_stays; DELETE FROM entry WHERE idx = 250");
    let told = found(&record.ledger("verify", &["--json"]).exits(1).json());
    assert!(told.contains(&"entry 250 entry-missing".to_owned()), "{told:?}");
    let record = Record::signed();
    record.sql(
        "DROP TRIGGER entry_stays_as_it_is; UPDATE entry SET idx = -1 WHERE idx = 10; UPDATE entry SET idx = 10 WHERE idx = 20; \
         UPDATE entry SET idx = 20 WHERE idx = -1",
    );
    let told = found(&record.ledger("verify", &["--json"]).exits(1).json());
    for index in [10, 20] {
        assert!(told.contains(&format!("entry {index} other-header")), "{told:?}");
    }
}

#[test]
fn findings_are_sentences_in_every_language_and_the_rest_is_counted() {
    let record = Record::signed();
    record.sql("DELETE FROM content");
    for (language, words) in [
        ("en", ["Entry 0: Its content is missing", "and 221 more"]),
        ("fr", ["Entrée 0 : Son contenu manque", "et 221 de plus"]),
        ("es", ["Asiento 0: Falta su contenido", "y 221 más"]),
        ("ar", ["القيد 0: محتواه ناقص", "مع 221 غيرها"]),
    ] {
        let told = record.ledger("verify", &["--lang", language]).exits(1).words();
        assert!(words.iter().all(|word| told.contains(word)), "{told}");
    }
}

/// Threat 2: an older copy with the checkpoint of its time is in order by itself; the signer remembers more, and signs nothing.
#[test]
fn threat_02_an_older_copy_is_found_by_what_the_signer_remembers() {
    let record = Record::signed();
    let older = fs::read(record.folder.join("data/record.db")).unwrap();
    record.add(10);
    record.ledger("checkpoint", &[]).exits(0);
    fs::write(record.folder.join("data/record.db"), older).unwrap();
    let answer = record.ledger("verify", &["--json"]).exits(1).json();
    assert_eq!(found(&answer), ["signer null rolled-back"]);
    let refused = record.ledger("checkpoint", &[]).exits(1);
    assert!(refused.err.contains("311 were signed"), "{}", refused.err);
    record.ledger("verify", &["--key", &record.key()]).exits(0);
}

#[test]
fn a_record_is_believed_by_its_key_alone() {
    let record = Record::signed();
    let key = record.folder.write("record.pub", record.key());
    record.ledger("verify", &["--key", key.to_str().unwrap()]).exits(0);
    let other = given::signer(&record.folder.join("other-signer"));
    let told = record.ledger("verify", &["--key", &other, "--json"]).exits(1).json();
    assert_eq!(found(&told), ["checkpoint null not-signed"]);
    fs::rename(record.folder.join("data-signer"), record.folder.join("elsewhere")).unwrap();
    let nobody = record.ledger("verify", &[]).exits(3).words();
    assert!(nobody.contains("nothing proves who signed it"), "{nobody}");
    for text in ["no key", "post.example/record+00000000+AAAA", ""] {
        let refused = record.ledger("verify", &["--key", text]).exits(64);
        assert!(refused.err.contains("neither the public key"), "{}", refused.err);
    }
}

#[test]
fn a_record_without_a_checkpoint_or_without_anything_says_so() {
    let record = Record::new();
    let nothing = record.ledger("checkpoint", &[]).exits(0).words();
    assert!(nothing.contains("nothing to sign"), "{nothing}");
    record.ledger("verify", &[]).exits(0);
    record.add(2);
    let unsigned = record.ledger("verify", &[]).exits(3).words();
    assert!(unsigned.contains("No checkpoint was taken"), "{unsigned}");
    let signed = record.ledger("checkpoint", &["--json"]).exits(0).json();
    assert_eq!(
        (&signed["checkpoint"]["size"], &signed["checkpoint"]["origin"]),
        (&2.into(), &"post.example/record".into())
    );
    let again = record.ledger("checkpoint", &["--json"]).exits(0).json();
    assert_eq!(again, signed, "nothing is new");
}

#[test]
fn what_is_no_record_is_refused_with_a_sentence_and_nothing_is_made() {
    let record = Record::new();
    let nowhere = record.folder.join("nowhere");
    for command in ["verify", "checkpoint"] {
        let missing =
            crate::program::spartel(["ledger", command, "--data", nowhere.to_str().unwrap()]).exits(74);
        assert!(missing.err.contains("There is no record at"), "{}", missing.err);
    }
    assert!(!nowhere.exists());
    for (bytes, sentence) in [("a letter\n".repeat(200), "is no record"), (String::new(), "holds no record")]
    {
        let file = record.folder.write("foreign/record.db", &bytes);
        let folder = file.parent().unwrap().to_str().unwrap();
        for command in ["verify", "checkpoint"] {
            let foreign = crate::program::spartel(["ledger", command, "--data", folder]).exits(65);
            assert!(foreign.err.contains(sentence), "{}", foreign.err);
        }
        assert_eq!(fs::read(&file).unwrap(), bytes.as_bytes());
        assert_eq!(fs::read_dir(folder).unwrap().count(), 1);
    }
    let arabic =
        crate::program::spartel(["ledger", "verify", "--lang", "ar", "--data", nowhere.to_str().unwrap()]);
    assert!(arabic.exits(74).err.starts_with("✘ لا يوجد سجل"));
    let server =
        crate::program::spartel(["ledger", "verify", "--database", "postgres://u:secret@127.0.0.1:1/x"])
            .exits(74);
    assert!(server.err.contains("127.0.0.1:1/x") && !server.err.contains("secret"), "{}", server.err);
    crate::program::spartel(["ledger", "verify"]).exits(64);
    let unplaced = ["ledger", "verify", "--database", "postgres://127.0.0.1:1/x", "--open"];
    let unplaced = crate::program::spartel(unplaced).exits(64);
    assert!(unplaced.err.contains("name it with --keys"), "{}", unplaced.err);
    fs::remove_dir_all(record.folder.join("data-signer")).unwrap();
    let unsigned = record.ledger("checkpoint", &[]).exits(74);
    assert!(unsigned.err.contains("no signer"), "{}", unsigned.err);
}

#[test]
fn a_copy_that_can_only_be_read_is_verified_and_left_as_it_is() {
    let record = Record::signed();
    let copy = record.folder.join("copy");
    fs::create_dir(&copy).unwrap();
    fs::copy(record.folder.join("data/record.db"), copy.join("record.db")).unwrap();
    set_mode(&copy.join("record.db"), 0o400);
    set_mode(&copy, 0o500);
    let words = ["ledger", "verify", "--data", copy.to_str().unwrap(), "--key", &record.key()];
    crate::program::spartel(words).exits(0);
    assert_eq!(fs::read_dir(&copy).unwrap().count(), 1);
    set_mode(&copy, 0o700);
}
