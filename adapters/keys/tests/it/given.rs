//! Folders, passphrases and buckets for tests.

use spartel_keys::{KeyFolder, SystemRandom};
use spartel_ledger::id::{Code, StreamId};
use spartel_ledger::keys::{Bucket, BucketKey, Month, Passphrase, Token, Work};
use spartel_ports::Random;
use spartel_ports::keys::Answer;
use std::path::PathBuf;

/// The least work that Argon2id takes: the tests guess no passphrases.
pub const WORK: Work = Work { memory: 8, passes: 1, lanes: 1 };

/// A folder for keys.
pub struct Folder(pub spartel_trial::Folder);

impl Folder {
    pub fn new() -> Self {
        Self(spartel_trial::Folder::new("keys"))
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
