//! Folders, passphrases and buckets for tests.

use spartel_keys::{KeyFolder, SystemRandom};
use spartel_ledger::id::{Code, StreamId};
use spartel_ledger::keys::{Bucket, BucketKey, Month, Passphrase, Token, Work};
use spartel_ports::Random;
use spartel_ports::keys::Answer;
use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

/// The least work that Argon2id takes: the tests guess no passphrases.
pub const WORK: Work = Work { memory: 8, passes: 1, lanes: 1 };

/// A folder of a test's own, gone with it.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new() -> Self {
        let name = format!("spartel-keys-{:016x}", u64::from_be_bytes(SystemRandom.bytes()));
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path).expect("a folder for temporary files");
        Self(path)
    }

    /// Where the keys lie.
    pub fn keys(&self) -> PathBuf {
        self.0.join("data-keys")
    }

    pub fn file(&self, name: &str) -> PathBuf {
        self.keys().join("buckets").join(name)
    }

    pub fn init(&self) -> KeyFolder<SystemRandom> {
        KeyFolder::init(&self.keys(), &passphrase(), WORK, SystemRandom).expect("a key folder")
    }

    pub fn open(&self) -> Answer<KeyFolder<SystemRandom>> {
        KeyFolder::open(&self.keys(), &passphrase(), SystemRandom)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

pub fn passphrase() -> Passphrase {
    Passphrase::new("a passphrase of tests".into())
}

pub const CLASS: Code = Code::new("inspection");

pub fn month(number: u32) -> Month {
    Month::of_number(number).expect("a month")
}

pub fn bucket(generation: u32) -> Bucket {
    Bucket { class: CLASS, end: month(202_803), generation }
}

/// What tells one bucket's keys from another's without showing them.
pub fn mark(key: &BucketKey) -> Token {
    key.token(&CLASS, b"mark")
}

/// A data key of a stream wrapped by a bucket.
pub fn wrapped(bucket: &Bucket, key: &BucketKey) -> (StreamId, Vec<u8>) {
    let stream = SystemRandom.stream();
    (stream, key.wrap(bucket, stream, SystemRandom.salt(), &[5; 32]))
}

pub fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, Permissions::from_mode(mode)).expect("our own");
}

/// All files below a folder with their contents.
pub fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            files.extend(self::files(&path));
        } else {
            files.push((path.clone(), fs::read(&path).expect("a file")));
        }
    }
    files.sort();
    files
}
