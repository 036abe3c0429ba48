//! `spartel keys custodian`: the key of somebody who opens backups, made once and shown to nobody.

use crate::ledger::given::Record;
use crate::program::spartel;
use spartel_trial::Folder;
use std::fs;
use std::os::unix::fs::PermissionsExt;

#[test]
fn a_custodian_gets_a_key_of_their_own_that_opens_what_is_sealed_to_it() {
    let record = Record::signed();
    let at = |name: &str| record.folder.join(name).to_str().unwrap().to_owned();
    let made = spartel(["keys", "custodian", "--to", &at("one.key"), "--json"]).exits(0).json();
    let recipient = made["recipient"].as_str().unwrap();
    assert!(recipient.starts_with("age1"), "{recipient}");
    assert_eq!(fs::metadata(at("one.key")).unwrap().permissions().mode() & 0o777, 0o600);
    let secret = fs::read_to_string(at("one.key")).unwrap();
    assert_eq!(secret.lines().next().unwrap(), format!("# public key: {recipient}"));
    assert!(!made.to_string().contains("SECRET"), "{made}");
    fs::create_dir(at("out")).unwrap();
    let backup = ["backup", "--data", &at("data"), "--to", &at("out"), "--custodian", recipient, "--json"];
    let backup = spartel(backup).exits(0).json();
    assert_eq!(backup["custodians"][0], made["fingerprint"]);
    let restore = |key: &str, data: &str| {
        let file = backup["made"].as_str().unwrap().to_owned();
        let signer = at("data-signer");
        spartel(["restore", &file, "--identity", key, "--data", &at(data), "--signer", &signer])
    };
    spartel(["keys", "custodian", "--to", &at("two.key")]).exits(0);
    assert!(restore(&at("two.key"), "copy").exits(1).err.contains("sealed to others"));
    restore(&at("one.key"), "copy").exits(0);
}

#[test]
fn the_file_of_a_custodian_is_never_written_over_and_its_secret_stands_on_no_screen() {
    let folder = Folder::new("program");
    let at = |name: &str| folder.join(name).to_str().unwrap().to_owned();
    for (language, word) in
        [("en", "custodian"), ("fr", "dépositaire"), ("es", "depositario"), ("ar", "أمين")]
    {
        let file = at(language);
        let made = spartel(["keys", "custodian", "--to", &file, "--lang", language]).exits(0);
        assert!(made.words().contains(word) && made.out.contains("age1"), "{}", made.out);
        assert!(!made.out.contains("SECRET") && made.err.is_empty(), "{}", made.err);
        let before = fs::read(&file).unwrap();
        spartel(["keys", "custodian", "--to", &file, "--lang", language]).exits(1);
        assert_eq!(fs::read(&file).unwrap(), before);
    }
    spartel(["keys", "custodian", "--to", &at("nowhere/key")]).exits(74);
    // Given by mistake in the place of the public key.
    let secret = fs::read_to_string(at("en")).unwrap().lines().nth(1).unwrap().to_owned();
    let words = ["backup", "--data", &at("data"), "--to", &at("out"), "--custodian", &secret];
    let refused = spartel(words).exits(64);
    assert!(!refused.err.contains(&secret) && refused.err.contains("AGE-SECRET-KEY-"), "{}", refused.err);
}
