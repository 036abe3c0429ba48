//! `spartel ledger prove` and `check`: what is handed to a court, and what becomes of it when somebody changes it.

use super::given::{self, Record};
use crate::program::{Answer, spartel};
use spartel_trial::Folder;
use std::fs;
use std::os::unix::fs::PermissionsExt;

/// The bundle of a stream of the record.
fn prove(record: &Record, stream: usize, options: &[String]) -> (Answer, String) {
    let (stream, to) = (record.streams[stream].to_string(), record.folder.join("bundle.txt"));
    let words = ["--stream", &stream, "--to", to.to_str().unwrap()].map(str::to_owned);
    let answer = record.ledger_of("prove", &[&words[..], options].concat());
    (answer, fs::read_to_string(to).unwrap_or_default())
}

/// Checks a text somewhere else, where there is no record.
fn check(text: &str, options: &[&str]) -> Answer {
    let folder = Folder::new("program");
    let bundle = folder.write("bundle.txt", text);
    spartel(["ledger", "check", bundle.to_str().unwrap()].iter().chain(options))
}

fn version(number: u64) -> Vec<String> {
    vec!["--version".to_owned(), number.to_string()]
}

#[test]
fn a_bundle_without_keys_proves_that_events_were_recorded_and_tells_nothing_of_them() {
    let record = Record::signed();
    let (made, text) = prove(&record, 2, &[]);
    assert!(made.exits(0).words().contains("60 events are proven"));
    assert!(!text.contains("\nkey ") && !text.contains("\ncontent "));
    let mode = fs::metadata(record.folder.join("bundle.txt")).unwrap().permissions().mode();
    assert_eq!(mode & 0o077, 0, "nobody else may read it");
    let key = record.key();
    let answer = check(&text, &["--key", &key, "--json"]).exits(0).json();
    assert_eq!(
        (&answer["proven"], &answer["origin"], &answer["size"]),
        (&true.into(), &"post.example/record".into(), &301.into())
    );
    assert_eq!(
        (&answer["stream"], &answer["signed"]["witnesses"]),
        (&record.streams[2].to_string().into(), &serde_json::json!([]))
    );
    let events = answer["events"].as_array().unwrap();
    assert_eq!(
        (events.len(), &events[0]["index"], &events[0]["content"]),
        (60, &120.into(), &"not-shown".into())
    );
    let again = prove(&record, 2, &[]).0.exits(1);
    assert!(again.err.contains("never written over"), "{}", again.err);
}

#[test]
fn an_opened_bundle_shows_what_was_recorded_in_every_language() {
    let record = Record::signed();
    let options = [version(7), record.opening(&[])].concat();
    let (made, text) = prove(&record, 3, &options);
    assert!(made.exits(0).words().contains("everybody who has the file"));
    let key = record.key();
    let answer = check(&text, &["--key", &key, "--json"]).exits(0).json();
    let event = &answer["events"][0];
    assert_eq!((&event["index"], &event["version"]), (&186.into(), &7.into()));
    let body = &event["body"];
    assert_eq!(
        (&body["kind"], &body["at"], &body["clock"]),
        (&"test.noted".into(), &"2026-11-22T08:00:00.123Z".into(), &"sound".into())
    );
    assert_eq!(
        (&body["data"], &body["actor"]["kind"]),
        (&serde_json::json!(["MARKER", 6]), &"officer".into())
    );
    for (language, words) in [
        ("en", ["clock of the node", "not that it is true"]),
        ("fr", ["horloge du nœud", "non que c’est vrai"]),
        ("es", ["reloj del nodo", "no que sea cierto"]),
        ("ar", ["ساعة الجهاز", "لا أنه صحيح"]),
    ] {
        let told = check(&text, &["--key", &key, "--lang", language]).exits(0).words();
        assert!(words.iter().all(|word| told.contains(word)) && told.contains("MARKER"), "{told}");
    }
    let nobody = check(&text, &[]).exits(3).words();
    assert!(nobody.contains("nothing proves who signed"), "{nobody}");
}

/// Threat 7, as whoever gets a bundle meets it.
#[test]
fn threat_07_a_changed_bundle_is_refused_for_its_own_reason() {
    let record = Record::signed();
    let (_, text) = prove(&record, 3, &[version(7), record.opening(&[])].concat());
    let fresh = Record::signed();
    let (_, other) = prove(&fresh, 3, &[version(7), fresh.opening(&[])].concat());
    let line = |text: &str, name: &str| {
        text.lines().find(|line| line.starts_with(name)).expect("the line").to_owned()
    };
    let with = |name: &str| text.replace(&line(&text, name), &line(&other, name));
    let (mine, theirs) = (record.key(), fresh.key());
    let cases = [
        (with("key "), &mine, "key"),
        (with("content "), &mine, "content"),
        (with("header "), &mine, "place"),
        (text.replace("\nindex 186\n", "\nindex 187\n"), &mine, "place"),
        (text.replace("\nindex 186\n", "\nindex 999\n"), &mine, "place"),
        (text.clone(), &theirs, "not-signed"),
        (other.clone(), &mine, "not-signed"),
        (text.replace("\n301\n", "\n302\n"), &mine, "signature"),
    ];
    for (changed, key, reason) in cases {
        let answer = check(&changed, &["--key", key, "--json"]).exits(1).json();
        assert_eq!((&answer["proven"], &answer["reason"]), (&false.into(), &reason.into()));
        let told = check(&changed, &["--key", key]).exits(1).err;
        assert!(told.starts_with("spartel: ") && !told.contains("unproven-"), "{told}");
    }
    let elsewhere = mine.replacen("post.example/record", "other.example/record", 1);
    assert!(
        check(&text, &["--key", &elsewhere]).exits(64).err.contains("neither"),
        "its id is that of its name"
    );
    for none in ["", "a letter", &text[..text.len() / 2]] {
        let refused = check(none, &["--key", &mine]).exits(65);
        assert!(refused.err.contains("no bundle"), "{}", refused.err);
    }
    spartel(["ledger", "check", "no-such-file"]).exits(74);
}

#[test]
fn an_erased_stream_is_proven_to_have_been_there_and_opens_no_more() {
    let record = Record::signed();
    let (refused, text) = prove(&record, 1, &record.opening(&[]));
    assert!(refused.exits(1).err.contains("was erased") && text.is_empty());
    let (made, text) = prove(&record, 1, &[]);
    made.exits(0);
    let key = record.key();
    let told = check(&text, &["--key", &key]).exits(0).words();
    assert!(told.contains("was erased, says whoever made the bundle"), "{told}");
}

#[test]
fn what_cannot_be_proven_is_told() {
    let record = Record::signed();
    let to = record.folder.join("bundle.txt");
    let prove = |stream: &str, options: &[&str]| {
        let words = ["--stream", stream, "--to", to.to_str().unwrap()];
        record.ledger("prove", &[&words[..], options].concat())
    };
    let unknown = prove(&"0".repeat(32), &[]).exits(1);
    assert!(unknown.err.contains("Nothing was ever recorded"), "{}", unknown.err);
    let stream = record.streams[0].to_string();
    assert!(prove(&stream, &["--version", "61"]).exits(1).err.contains("not this version"));
    prove("no stream", &[]).exits(64);
    prove(&stream, &["--version", "0"]).exits(64);
    let unsigned = Record::new();
    unsigned.add(1);
    let answer = unsigned.ledger("prove", &["--stream", &stream, "--to", to.to_str().unwrap()]).exits(1);
    assert!(answer.err.contains("Nothing was ever recorded"), "{}", answer.err);
    record.sql("UPDATE tile SET bytes = zeroblob(length(bytes)) WHERE path = 'tile/0/000'");
    let damaged = prove(&stream, &[]).exits(1);
    assert!(damaged.err.contains("no bundle was made"), "{}", damaged.err);
    assert!(!to.exists());
    let other = given::signer(&record.folder.join("other"));
    assert!(other.starts_with("post.example/record+"));
}
