//! `spartel keys`: the folder is made, looked at and opened, and refused where it must be.

use crate::program::{Answer, spartel};
use spartel_trial::Folder;
use spartel_trial::folder::set_mode;
use std::fs;
use std::path::PathBuf;

/// A passphrase in a file of its owner alone.
fn passphrase(folder: &Folder, text: &str) -> PathBuf {
    let path = folder.write("passphrase", text);
    set_mode(&path, 0o600);
    path
}

/// `spartel keys COMMAND --data FOLDER/data OPTIONS`.
fn keys(folder: &Folder, command: &str, options: &[&str]) -> Answer {
    let data = folder.join("data");
    let words = ["keys", command, "--data", data.to_str().unwrap()];
    spartel(words.iter().chain(options))
}

fn init(folder: &Folder) -> Answer {
    let file = passphrase(folder, "six words that nobody guesses\n");
    keys(folder, "init", &["--passphrase-file", file.to_str().unwrap()])
}

#[test]
fn a_key_folder_is_made_beside_the_data_and_opens_under_its_passphrase() {
    let folder = Folder::new("program");
    let made = init(&folder).exits(0);
    assert!(made.out.contains("data-keys") && made.out.contains("sealed envelopes"), "{}", made.out);
    assert!(folder.join("data-keys/root.key").is_file());
    assert!(!folder.join("data").exists(), "the data are another's matter");
    let status = keys(&folder, "status", &["--json"]).exits(0).json();
    assert_eq!((&status["root"], &status["opened"]), (&true.into(), &serde_json::Value::Null));
    let file = folder.join("passphrase");
    let opened = keys(&folder, "status", &["--open", "--json", "--passphrase-file", file.to_str().unwrap()]);
    assert_eq!(opened.exits(0).json()["opened"], 0);
    passphrase(&folder, "six words that somebody guessed");
    let wrong = keys(&folder, "status", &["--open", "--passphrase-file", file.to_str().unwrap()]).exits(1);
    assert!(wrong.err.contains("passphrase is another"), "{}", wrong.err);
}

#[test]
fn a_key_folder_is_never_made_twice_nor_inside_of_the_data_nor_under_a_short_passphrase() {
    let folder = Folder::new("program");
    let short = passphrase(&folder, "short");
    let refused = keys(&folder, "init", &["--passphrase-file", short.to_str().unwrap()]).exits(1);
    assert!(refused.err.contains("12 characters"), "{}", refused.err);
    assert!(!folder.join("data-keys").exists());
    let file = passphrase(&folder, "six words that nobody guesses");
    fs::create_dir(folder.join("data")).unwrap();
    let inside = folder.join("data/keys");
    let options = ["--keys", inside.to_str().unwrap(), "--passphrase-file", file.to_str().unwrap()];
    let refused = keys(&folder, "init", &options).exits(1);
    assert!(refused.err.contains("backup"), "it says why: {}", refused.err);
    assert!(!inside.exists());
    init(&folder).exits(0);
    let root = fs::read(folder.join("data-keys/root.key")).unwrap();
    assert!(init(&folder).exits(1).err.contains("never written over"));
    assert_eq!(fs::read(folder.join("data-keys/root.key")).unwrap(), root);
}

#[test]
fn without_a_passphrase_and_a_terminal_the_keys_stay_locked_and_no_variable_opens_them() {
    let folder = Folder::new("program");
    let refused = keys(&folder, "init", &[]).exits(1);
    assert!(refused.err.contains("--passphrase-file"), "{}", refused.err);
    assert!(!folder.join("data-keys").exists());
    keys(&folder, "status", &[]).exits(74);
    spartel(["keys", "status"]).exits(64);
}

#[test]
fn a_credential_of_systemd_is_taken() {
    let folder = Folder::new("program");
    init(&folder).exits(0);
    folder.write("credentials/spartel-passphrase", "six words that nobody guesses");
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_spartel"))
        .args(["keys", "status", "--open", "--json", "--keys"])
        .arg(folder.join("data-keys"))
        .env("CREDENTIALS_DIRECTORY", folder.join("credentials"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn status_tells_what_is_wrong_in_every_language() {
    let folder = Folder::new("program");
    init(&folder).exits(0);
    let data_keys = folder.join("data-keys");
    set_mode(&data_keys, 0o755);
    folder.write("data-keys/buckets/inspection-2028-03-0.gone", "");
    folder.write("data-keys/buckets/inspection-2028-04-0.key", "no key");
    folder.write("data-keys/buckets/letter.txt", "a letter");
    set_mode(&folder.join("data-keys/buckets/inspection-2028-04-0.key"), 0o600);
    for (language, word) in [("en", "destroyed"), ("fr", "détruites"), ("es", "destruidas"), ("ar", "متلفة")]
    {
        let status = keys(&folder, "status", &["--lang", language]).exits(1);
        assert!(status.out.contains("inspection") && status.out.contains("2028-03"), "{}", status.out);
        assert!(status.out.contains(word), "{}", status.out);
    }
    let json = keys(&folder, "status", &["--json"]).exits(1).json();
    let codes: Vec<&str> =
        json["faults"].as_array().unwrap().iter().map(|f| f["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["exposed", "changed", "misplaced"]);
    assert_eq!(json["buckets"][0]["state"], "destroyed");
    assert_eq!(json["buckets"][1]["end"], "2028-04");
}

/// `spartel keys signer --data FOLDER/data OPTIONS`.
fn signer(folder: &Folder, options: &[&str]) -> Answer {
    keys(folder, "signer", options)
}

#[test]
fn a_signer_is_made_once_beside_the_data_and_its_public_key_is_shown() {
    let folder = Folder::new("program");
    let made = signer(&folder, &["--origin", "post.example/record", "--json"]).exits(0).json();
    let key = made["key"].as_str().unwrap();
    assert!(key.starts_with("post.example/record+"), "{key}");
    assert!(made["made"].as_str().unwrap().ends_with("data-signer"));
    assert_eq!(fs::read_to_string(folder.join("data-signer/signer.pub")).unwrap().trim(), key);
    let again = signer(&folder, &["--origin", "post.example/other"]).exits(1);
    assert!(again.err.contains("never written over"), "{}", again.err);
    init(&folder).exits(0);
    let status = keys(&folder, "status", &[]).exits(0);
    assert!(status.out.contains(key) && status.out.contains("signed 0 events"), "{}", status.out);
    set_mode(&folder.join("data-signer/signer.key"), 0o644);
    let status = keys(&folder, "status", &["--json"]).exits(1).json();
    assert_eq!((&status["signer"]["fault"], &status["signer"]["signed"]), (&"exposed".into(), &().into()));
    assert_eq!(status["signer"]["key"], key);
}

#[test]
fn a_signer_lies_outside_of_the_data_and_its_name_is_a_name() {
    let folder = Folder::new("program");
    fs::create_dir(folder.join("data")).unwrap();
    let inside = folder.join("data/signer");
    let refused =
        signer(&folder, &["--origin", "post.example/record", "--signer", inside.to_str().unwrap()]).exits(1);
    assert!(refused.err.contains("inside of the data"), "{}", refused.err);
    for name in ["", "two words", "a+b", "a\nb"] {
        let refused = signer(&folder, &["--origin", name]).exits(1);
        assert!(refused.err.contains("cannot name a record"), "{}", refused.err);
        assert!(!folder.join("data-signer").exists());
    }
    spartel(["keys", "signer", "--origin", "post.example/record"]).exits(64);
}

#[test]
fn an_error_in_arabic_begins_with_no_latin_letter() {
    let folder = Folder::new("program");
    let arabic = keys(&folder, "status", &["--lang", "ar"]).exits(74);
    assert!(arabic.err.starts_with("✘ لا توجد"), "{}", arabic.err);
    let french = keys(&folder, "status", &["--lang", "fr"]).exits(74);
    assert!(french.err.starts_with("spartel: "), "{}", french.err);
}
