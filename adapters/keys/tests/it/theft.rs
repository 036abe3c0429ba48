//! A copy of the data and of the key folder, in the hands of who has not the passphrase.

use crate::given::{CLASS, Folder, WORK, bucket, month, passphrase, wrapped};
use spartel_keys::{KeyFolder, SystemRandom};
use spartel_ledger::keys::Passphrase;
use spartel_ledger::lock::Secret;
use spartel_ports::keys::KeysError;
use spartel_ports::{Keys, Random};
use spartel_trial::folder::files;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

/// The system's randomness, which remembers what became keys and what became salts.
#[derive(Debug, Clone, Default)]
struct Recording {
    secrets: Arc<Mutex<Vec<[u8; 32]>>>,
    salts: Arc<Mutex<Vec<[u8; 32]>>>,
}

impl Random for Recording {
    fn fill(&self, bytes: &mut [u8]) {
        SystemRandom.fill(bytes);
    }

    fn secret(&self) -> Secret {
        let bytes = self.bytes();
        self.secrets.lock().expect("no panic").push(bytes);
        Secret::new(bytes)
    }

    fn salt(&self) -> [u8; 32] {
        let bytes = self.bytes();
        self.salts.lock().expect("no panic").push(bytes);
        bytes
    }
}

/// The files below a folder that hold some bytes.
fn holding(folder: &Path, bytes: &[u8]) -> Vec<PathBuf> {
    let found =
        files(folder).into_iter().filter(|(_, all)| all.windows(bytes.len()).any(|part| part == bytes));
    found.map(|(path, _)| path).collect()
}

#[test]
fn threat_23_a_copy_without_the_passphrase_opens_nothing_and_holds_no_plain_key() {
    let folder = Folder::new();
    let random = Recording::default();
    let keys = KeyFolder::init(&folder.keys(), &passphrase(), WORK, random.clone()).expect("a key folder");
    let data = folder.0.join("data");
    fs::create_dir(&data).expect("a folder");
    for end in 202_801..=202_812 {
        let (bucket, key) = keys.newest(&CLASS, month(end)).expect("a bucket");
        fs::write(data.join(end.to_string()), wrapped(&bucket, &key).1).expect("a file");
    }
    keys.destroy(&bucket(0)).expect("destroyed");

    let secrets = random.secrets.lock().expect("no panic").clone();
    assert_eq!(secrets.len(), 1 + 2 * 12, "a root, and two keys of each bucket");
    for secret in &secrets {
        assert_eq!(holding(folder.0.path(), secret), Vec::<PathBuf>::new());
    }
    assert_eq!(holding(folder.0.path(), b"a passphrase of tests"), Vec::<PathBuf>::new());
    for guess in ["", "spartel", "a passphrase of test", "a passphrase of tests "] {
        let opened = KeyFolder::open(&folder.keys(), &Passphrase::new(guess.into()), SystemRandom);
        assert_eq!(opened.err(), Some(KeysError::Passphrase));
    }
    // The same search finds what lies there openly: salts, and a key that somebody forgot.
    let salts = random.salts.lock().expect("no panic").clone();
    let found = salts.iter().filter(|salt| !holding(&folder.keys(), &salt[..]).is_empty()).count();
    assert_eq!((found, salts.len()), (2 + 11, 2 + 12), "all but the salt of the bucket that was destroyed");
    fs::write(data.join("forgotten"), [&[0; 7], &secrets[3][..]].concat()).expect("a file");
    assert_eq!(holding(folder.0.path(), &secrets[3]), [data.join("forgotten")]);
}
