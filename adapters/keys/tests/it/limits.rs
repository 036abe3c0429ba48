//! Full disks and folders that can only be read: a clear answer, and nothing half made.

use crate::given::{CLASS, Folder, WORK, bucket, mark, month, passphrase};
use spartel_keys::{KeyFolder, SystemRandom, look};
use spartel_ledger::id::Code;
use spartel_ports::Keys;
use spartel_ports::keys::KeysError;
use spartel_trial::folder::{files, set_mode};
use spartel_trial::process::{NOBODY, as_somebody_else, is_root};
use std::fs;

#[test]
fn a_full_disk_makes_no_key_serves_those_it_has_and_still_destroys() {
    let folder = Folder::new();
    let Some(disk) = folder.0.disk(1) else { return };
    let keys = folder.init();
    let (first, key) = keys.newest(&CLASS, month(202_803)).expect("room");
    let before = files(&folder.keys());
    let other = disk.filled();
    let full = keys.newest(&CLASS, month(202_804)).err();
    assert!(matches!(full, Some(KeysError::Full(_))), "{full:?}");
    assert!(files(&folder.keys()) == before, "nothing is left of what was not made");
    assert_eq!(folder.open().expect("the folder").key(&first).map(|key| mark(&key)), Ok(mark(&key)));
    assert_eq!(keys.destroy(&first), Ok(()), "what must go goes from a full disk");
    fs::remove_file(&other).expect("the other file goes");
    assert!(keys.newest(&CLASS, month(202_804)).is_ok());
    assert_eq!(look(&folder.keys()).expect("a look").faults, []);
}

#[test]
fn a_disk_that_can_only_be_read_serves_its_keys_and_makes_none() {
    let folder = Folder::new();
    let Some(disk) = folder.0.disk(1) else { return };
    let (first, key) = folder.init().newest(&CLASS, month(202_803)).expect("room");
    disk.read_only();
    let keys = folder.open().expect("the folder opens");
    assert_eq!(keys.key(&first).map(|key| mark(&key)), Ok(mark(&key)));
    assert!(matches!(keys.newest(&Code::new("case"), month(202_803)), Err(KeysError::ReadOnly(_))));
    assert!(matches!(keys.destroy(&first), Err(KeysError::ReadOnly(_))));
    assert!(keys.key(&first).is_ok());
    let elsewhere = KeyFolder::init(&folder.0.join("more"), &passphrase(), WORK, SystemRandom).err();
    assert!(matches!(elsewhere, Some(KeysError::ReadOnly(_))), "{elsewhere:?}");
}

/// The child's part: opens a folder as somebody else, and says what came of it.
#[test]
#[ignore = "a process of its own for the test below"]
fn open_as_somebody_else() {
    let Ok(place) = std::env::var("SPARTEL_OPEN") else { return };
    let opened = KeyFolder::open(place.as_ref(), &passphrase(), SystemRandom);
    let asked = opened.and_then(|keys| {
        keys.key(&bucket(0))?;
        keys.newest(&CLASS, month(202_804))
    });
    println!("answer {}", asked.map_or_else(|error| error.code(), |_| "served"));
}

#[test]
fn a_folder_without_the_right_to_write_serves_its_keys_and_another_user_gets_none() {
    let folder = Folder::new();
    folder.init().newest(&CLASS, month(202_803)).expect("a bucket");
    let root = is_root();
    let asked = || as_somebody_else("limits::open_as_somebody_else", ("SPARTEL_OPEN", &folder.keys()));
    let Some(text) = asked() else { return };
    assert!(text.contains(if root { "answer unavailable" } else { "answer served" }), "{text}");
    let buckets = folder.keys().join("buckets");
    if root {
        let paths = files(&folder.keys()).into_iter().map(|(path, _)| path);
        for path in paths.chain([folder.keys(), buckets.clone()]) {
            std::os::unix::fs::chown(path, Some(NOBODY), Some(NOBODY)).expect("given away");
        }
        assert!(asked().expect("an answer").contains("answer served"), "its owner may write");
    }
    let made = folder.file("inspection-2028-04-0.key");
    fs::remove_file(made).expect("what was made goes, so that it is to be made again");
    set_mode(&buckets, 0o500);
    let text = asked().expect("an answer");
    set_mode(&buckets, 0o700);
    assert!(text.contains("answer read-only"), "{text}");
}
