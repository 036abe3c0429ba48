//! Where a passphrase comes from, and where a key folder may lie.

use crate::given::{Folder, passphrase};
use spartel_keys::passphrase::{given, of_file};
use spartel_keys::place::{apart, beside};
use spartel_keys::{KeyFolder, SystemRandom};
use spartel_ports::keys::KeysError;
use spartel_trial::folder::set_mode;
use std::fs;

#[test]
fn a_file_is_taken_without_the_line_feed_at_its_end() {
    let folder = Folder::new();
    drop(folder.init());
    let file = folder.0.join("passphrase");
    for text in ["a passphrase of tests", "a passphrase of tests\n", "a passphrase of tests\r\n"] {
        fs::write(&file, text).expect("a file");
        set_mode(&file, 0o600);
        let passphrase = of_file(&file).expect("a passphrase");
        assert!(KeyFolder::open(&folder.keys(), &passphrase, SystemRandom).is_ok(), "{text:?}");
    }
    fs::write(&file, "a passphrase of tests\n\n").expect("a file");
    let other = of_file(&file).expect("a passphrase");
    let opened = KeyFolder::open(&folder.keys(), &other, SystemRandom).err();
    assert_eq!(opened, Some(KeysError::Passphrase), "only one line feed is no part of it");
}

#[test]
fn a_file_that_others_may_read_or_that_holds_none_is_refused() {
    let folder = Folder::new();
    let file = folder.0.join("passphrase");
    assert!(matches!(of_file(&file).err(), Some(KeysError::Missing(_))));
    fs::write(&file, "a passphrase of tests").expect("a file");
    set_mode(&file, 0o644);
    assert!(matches!(of_file(&file).err(), Some(KeysError::Exposed(_))));
    set_mode(&file, 0o600);
    assert!(of_file(&file).is_ok());
    fs::write(&file, "\n").expect("a file");
    assert_eq!(of_file(&file).err(), Some(KeysError::Locked));
    fs::write(&file, vec![b'a'; 5000]).expect("a file");
    assert!(matches!(of_file(&file).err(), Some(KeysError::Changed(_))));
}

#[test]
fn the_file_that_is_named_comes_before_the_credential_and_nothing_is_locked() {
    let folder = Folder::new();
    drop(folder.init());
    let opens = |passphrase| KeyFolder::open(&folder.keys(), &passphrase, SystemRandom).is_ok();
    assert_eq!(given(None, None).err(), Some(KeysError::Locked));
    assert_eq!(given(None, Some(folder.0.path())).err(), Some(KeysError::Locked));
    fs::write(folder.0.join("spartel-passphrase"), "a passphrase of tests\n").expect("a file");
    assert!(opens(given(None, Some(folder.0.path())).expect("the credential")));
    let file = folder.0.join("passphrase");
    fs::write(&file, "another passphrase").expect("a file");
    set_mode(&file, 0o600);
    assert!(!opens(given(Some(&file), Some(folder.0.path())).expect("the file")));
    assert!(opens(passphrase()));
}

#[test]
fn keys_lie_beside_the_data_and_never_inside() {
    let folder = Folder::new();
    let data = folder.0.join("data");
    let usual = beside(&data).expect("a place");
    assert_eq!(usual.file_name().expect("a name"), "data-keys");
    assert_eq!(apart(&usual, &data), Ok(()));
    for inside in [data.clone(), data.join("keys"), data.join("a/b/keys"), folder.0.join("x/../data/keys")] {
        // Whether the data folder is there or not.
        assert!(
            matches!(apart(&inside, &data), Err(KeysError::Inside(_) | KeysError::Missing(_))),
            "{inside:?}"
        );
    }
    fs::create_dir(&data).expect("a folder");
    std::os::unix::fs::symlink(&data, folder.0.join("link")).expect("a link");
    assert!(matches!(apart(&folder.0.join("link/keys"), &data), Err(KeysError::Inside(_))));
    assert!(matches!(apart(&data.join("keys"), &folder.0.join("link")), Err(KeysError::Inside(_))));
    assert_eq!(apart(&folder.0.join("data-2"), &data), Ok(()));
}
