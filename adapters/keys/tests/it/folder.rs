//! What the folder serves, and that it serves nothing else.

use crate::given::{CLASS, Folder, WORK, bucket, mark, month, passphrase, wrapped};
use spartel_keys::{KeyFolder, State, SystemRandom, look};
use spartel_ledger::id::Code;
use spartel_ledger::keys::Passphrase;
use spartel_ports::Keys;
use spartel_ports::keys::KeysError;
use spartel_trial::folder::{files, set_mode};
use std::fs;
use std::os::unix::fs::PermissionsExt;

#[test]
fn a_bucket_is_made_once_and_opens_again_after_a_restart() {
    let folder = Folder::new();
    let keys = folder.init();
    let (made, key) = keys.newest(&CLASS, month(202_803)).expect("a bucket");
    assert_eq!(made, bucket(0));
    assert_eq!(keys.newest(&CLASS, month(202_803)).expect("the same"), (made.clone(), key.clone()));
    let (other, other_key) = keys.newest(&Code::new("case"), month(202_803)).expect("another");
    assert_ne!(mark(&key), mark(&other_key));
    drop(keys);
    let keys = folder.open().expect("the folder");
    assert_eq!(keys.held(), Ok(vec![other, made.clone()]));
    let (stream, wrapped) = wrapped(&made, &key);
    let again = keys.key(&made).expect("the bucket");
    assert!(again.data_key(&made, stream, &wrapped).is_ok());
    assert_eq!(keys.newest(&CLASS, month(202_803)).map(|(bucket, _)| bucket), Ok(made));
}

#[test]
fn a_bucket_that_was_never_made_is_missing() {
    let folder = Folder::new();
    let keys = folder.init();
    assert!(matches!(keys.key(&bucket(0)), Err(KeysError::Missing(_))));
    assert!(matches!(keys.destroy(&bucket(0)), Err(KeysError::Missing(_))));
    assert_eq!(keys.held(), Ok(vec![]));
}

#[test]
fn a_wrong_passphrase_opens_nothing() {
    let folder = Folder::new();
    drop(folder.init());
    let wrong = Passphrase::new("another passphrase".into());
    let opened = KeyFolder::open(&folder.keys(), &wrong, SystemRandom);
    assert_eq!(opened.err(), Some(KeysError::Passphrase));
}

#[test]
fn a_root_is_never_made_over_another_nor_over_buckets_that_lost_theirs() {
    let folder = Folder::new();
    folder.init().newest(&CLASS, month(202_803)).expect("a bucket");
    let init = || KeyFolder::init(&folder.keys(), &passphrase(), WORK, SystemRandom).err();
    assert!(matches!(init(), Some(KeysError::Exists(_))));
    let root = folder.keys().join("root.key");
    let bytes = fs::read(&root).expect("the root");
    fs::remove_file(&root).expect("the root goes");
    assert!(matches!(init(), Some(KeysError::Exists(_))));
    fs::write(&root, bytes).expect("the root comes back");
    set_mode(&root, 0o600);
    assert!(folder.open().expect("the folder").key(&bucket(0)).is_ok());
}

#[test]
fn a_short_passphrase_is_refused_before_anything_is_made() {
    let folder = Folder::new();
    let init =
        |text: &str| KeyFolder::init(&folder.keys(), &Passphrase::new(text.into()), WORK, SystemRandom);
    // Eleven characters are eleven, however many bytes they take.
    assert_eq!(init("éééééééé123").err(), Some(KeysError::Weak(12)));
    assert!(!folder.keys().exists());
    assert!(init("éééééééé1234").is_ok());
}

#[test]
fn what_is_made_is_for_its_owner_alone() {
    let folder = Folder::new();
    folder.init().newest(&CLASS, month(202_803)).expect("a bucket");
    let mode = |path: &std::path::Path| fs::metadata(path).expect("there").permissions().mode() & 0o777;
    assert_eq!([mode(&folder.keys()), mode(&folder.keys().join("buckets"))], [0o700; 2]);
    let files = files(&folder.keys());
    assert_eq!(files.len(), 3, "root, lock and bucket: {files:?}");
    assert!(files.iter().all(|(path, _)| mode(path) == 0o600));
}

#[test]
fn files_and_folders_that_others_may_read_are_refused() {
    let folder = Folder::new();
    let keys = folder.init();
    keys.newest(&CLASS, month(202_803)).expect("a bucket");
    let file = folder.file("inspection-2028-03-0.key");
    set_mode(&file, 0o640);
    assert!(matches!(keys.key(&bucket(0)), Err(KeysError::Exposed(_))));
    assert_eq!(look(&folder.keys()).expect("a look").faults.len(), 1);
    set_mode(&file, 0o600);
    assert!(keys.key(&bucket(0)).is_ok());
    for (path, fine) in [(folder.keys(), 0o700), (folder.keys().join("buckets"), 0o700)] {
        set_mode(&path, 0o750);
        assert!(matches!(folder.open().err(), Some(KeysError::Exposed(_))));
        set_mode(&path, fine);
    }
    let root = folder.keys().join("root.key");
    set_mode(&root, 0o604);
    assert!(matches!(folder.open().err(), Some(KeysError::Exposed(_))));
    set_mode(&root, 0o600);
    assert!(folder.open().is_ok());
    assert_eq!(look(&folder.keys()).expect("a look").faults, []);
}

#[test]
fn swapped_files_are_refused_and_named() {
    let folder = Folder::new();
    let keys = folder.init();
    for end in [202_803, 202_804] {
        keys.newest(&CLASS, month(end)).expect("a bucket");
    }
    let [a, b] = ["inspection-2028-03-0.key", "inspection-2028-04-0.key"].map(|name| folder.file(name));
    let aside = folder.0.join("aside");
    for (from, to) in [(&a, &aside), (&b, &a), (&aside, &b)] {
        fs::rename(from, to).expect("a move");
    }
    let Err(KeysError::Misplaced(place)) = keys.key(&bucket(0)) else { panic!("swapped keys were served") };
    assert_eq!(place, a.to_string_lossy());
    assert_eq!(look(&folder.keys()).expect("a look").faults.len(), 2);
}

#[test]
fn every_flipped_bit_of_a_file_is_noticed() {
    let folder = Folder::new();
    let keys = folder.init();
    keys.newest(&CLASS, month(202_803)).expect("a bucket");
    let file = folder.file("inspection-2028-03-0.key");
    let bytes = fs::read(&file).expect("the file");
    for at in 0..bytes.len() * 8 {
        let mut changed = bytes.clone();
        changed[at / 8] ^= 1 << (at % 8);
        fs::write(&file, changed).expect("the file");
        let key = keys.key(&bucket(0));
        assert!(matches!(key, Err(KeysError::Changed(_) | KeysError::Misplaced(_))), "bit {at}: {key:?}");
    }
    fs::write(&file, [bytes.clone(), vec![0; 2000]].concat()).expect("the file");
    assert!(matches!(keys.key(&bucket(0)), Err(KeysError::Changed(_))));
    fs::write(&file, bytes).expect("the file");
    assert!(keys.key(&bucket(0)).is_ok());
}

#[test]
fn keys_of_another_root_are_refused() {
    let (ours, theirs) = (Folder::new(), Folder::new());
    let keys = ours.init();
    keys.newest(&CLASS, month(202_803)).expect("a bucket");
    theirs.init().newest(&CLASS, month(202_803)).expect("a bucket");
    let name = "inspection-2028-03-0.key";
    fs::copy(theirs.file(name), ours.file(name)).expect("a copy");
    assert!(matches!(keys.key(&bucket(0)), Err(KeysError::Changed(_))));
}

#[test]
fn links_are_not_followed_and_pipes_keep_nobody_waiting() {
    let folder = Folder::new();
    let keys = folder.init();
    keys.newest(&CLASS, month(202_803)).expect("a bucket");
    let (file, elsewhere) = (folder.file("inspection-2028-03-0.key"), folder.0.join("elsewhere"));
    fs::rename(&file, &elsewhere).expect("a move");
    std::os::unix::fs::symlink(&elsewhere, &file).expect("a link");
    assert!(matches!(keys.key(&bucket(0)), Err(KeysError::Misplaced(_))));
    assert!(matches!(keys.destroy(&bucket(0)), Err(KeysError::Misplaced(_))));
    assert!(fs::read(&elsewhere).expect("what the link named").iter().any(|byte| *byte != 0));
    let pipe = folder.file("inspection-2028-04-0.key");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.is_ok_and(|status| status.success()));
    assert!(matches!(keys.newest(&CLASS, month(202_804)), Err(KeysError::Misplaced(_))));
}

#[test]
fn destroyed_keys_are_overwritten_and_their_name_is_not_used_again() {
    let folder = Folder::new();
    let keys = folder.init();
    let (first, key) = keys.newest(&CLASS, month(202_803)).expect("a bucket");
    let (stream, wrapped) = wrapped(&first, &key);
    // A second name of the same content shows what became of it.
    let (file, witness) = (folder.file("inspection-2028-03-0.key"), folder.0.join("witness"));
    fs::hard_link(&file, &witness).expect("a link");
    assert!(fs::metadata(&witness).expect("the witness").len() > 0);
    keys.destroy(&first).expect("destroyed");
    assert_eq!(fs::metadata(&witness).expect("the witness").len(), 0);
    assert!(!file.exists());
    assert!(matches!(keys.key(&first), Err(KeysError::Destroyed(_))));
    assert_eq!(keys.destroy(&first), Ok(()), "done twice it is done once");
    assert_eq!(keys.held(), Ok(vec![]));
    let (next, next_key) = keys.newest(&CLASS, month(202_803)).expect("the next");
    assert_eq!(next, bucket(1));
    assert!(next_key.data_key(&first, stream, &wrapped).is_err());
    let states: Vec<_> = look(&folder.keys()).expect("a look").buckets;
    assert_eq!(states, [(bucket(0), State::Destroyed), (bucket(1), State::Held)]);
}

/// A further generation is the newest from then on; what is under the earlier one opens as before.
#[test]
fn a_further_generation_is_the_newest_and_the_earlier_one_stays() {
    let folder = Folder::new();
    let keys = folder.init();
    let (first, key) = keys.newest(&CLASS, month(202_803)).expect("a bucket");
    let next = keys.next(&CLASS, month(202_803)).expect("a further one");
    assert_eq!((next.generation, &next.class, next.end), (first.generation + 1, &first.class, first.end));
    assert_eq!(keys.newest(&CLASS, month(202_803)).map(|(bucket, _)| bucket), Ok(next.clone()));
    assert_eq!(keys.key(&first), Ok(key));
    assert_eq!(keys.held(), Ok(vec![first.clone(), next.clone()]));
    let again = folder.open().expect("the folder");
    assert_eq!(again.newest(&CLASS, month(202_803)).map(|(bucket, _)| bucket), Ok(next.clone()));
    keys.destroy(&next).expect("its keys");
    assert_eq!(keys.next(&CLASS, month(202_803)).map(|bucket| bucket.generation), Ok(next.generation + 1));
    assert_eq!(
        keys.next(&CLASS, month(202_804)).map(|bucket| bucket.generation),
        Ok(0),
        "the first of a month"
    );
}

#[test]
fn a_destroyed_bucket_that_is_put_back_is_not_served_and_goes_at_the_next_start() {
    let folder = Folder::new();
    let keys = folder.init();
    let (first, _) = keys.newest(&CLASS, month(202_803)).expect("a bucket");
    let (file, copy) = (folder.file("inspection-2028-03-0.key"), folder.0.join("copy"));
    fs::copy(&file, &copy).expect("a copy");
    keys.destroy(&first).expect("destroyed");
    fs::copy(&copy, &file).expect("put back");
    assert!(matches!(keys.key(&first), Err(KeysError::Destroyed(_))));
    assert_eq!(keys.held(), Ok(vec![]));
    assert_eq!(look(&folder.keys()).expect("a look").buckets, [(first, State::Remains)]);
    assert_eq!(keys.newest(&CLASS, month(202_803)).map(|(bucket, _)| bucket), Ok(bucket(1)));
    drop(folder.open().expect("the folder"));
    assert!(!file.exists());
    assert_eq!(look(&folder.keys()).expect("a look").buckets[0], (bucket(0), State::Destroyed));
}

#[test]
fn what_a_killed_process_left_half_done_is_ended_at_the_next_start() {
    let folder = Folder::new();
    let keys = folder.init();
    let (first, _) = keys.newest(&CLASS, month(202_803)).expect("a bucket");
    drop(keys);
    fs::write(folder.file(".new-00000000000000aa"), b"half").expect("a file");
    // Destroying was broken off between name and content.
    fs::rename(folder.file("inspection-2028-03-0.key"), folder.file("inspection-2028-03-0.gone"))
        .expect("moved");
    assert_eq!(look(&folder.keys()).expect("a look").buckets, [(first.clone(), State::Remains)]);
    let keys = folder.open().expect("the folder");
    assert!(!folder.file(".new-00000000000000aa").exists());
    assert_eq!(fs::metadata(folder.file("inspection-2028-03-0.gone")).expect("the end").len(), 0);
    assert!(matches!(keys.key(&first), Err(KeysError::Destroyed(_))));
}

#[test]
fn a_look_tells_of_files_that_are_not_ours_and_of_a_root_that_is_not_there() {
    let folder = Folder::new();
    assert!(matches!(look(&folder.keys()), Err(KeysError::Missing(_))));
    drop(folder.init());
    let fine = look(&folder.keys()).expect("a look");
    assert!(fine.root && fine.faults.is_empty());
    fs::write(folder.file("letter.txt"), "a letter").expect("a file");
    fs::remove_file(folder.keys().join("root.key")).expect("the root goes");
    let look = look(&folder.keys()).expect("a look");
    assert!(!look.root);
    let codes: Vec<&str> = look.faults.iter().map(KeysError::code).collect();
    assert_eq!(codes, ["missing", "misplaced"]);
}
