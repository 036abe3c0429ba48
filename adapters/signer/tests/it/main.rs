//! The signer signs one past, remembers it, and refuses every other.

mod socket;

use spartel_ledger::tree::checkpoint::{Checkpoint, SignedCheckpoint, Trusted};
use spartel_ledger::tree::note::Keyring;
use spartel_ledger::tree::source::Hashes;
use spartel_ledger::tree::{Hash, Head, consistency, leaf, perfect, source};
use spartel_ports::Signer;
use spartel_ports::signer::SignerError;
use spartel_signer::FileSigner;
use spartel_trial::Folder;
use std::convert::Infallible;
use std::fs;
use std::ops::Range;
use std::os::unix::fs::PermissionsExt;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// What a future of this signer answers: it waits for nothing.
fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(answer) => answer,
        Poll::Pending => unreachable!("files do not wait"),
    }
}

/// Leaves in memory.
struct Leaves(Vec<Hash>);

impl Leaves {
    fn of(texts: &[&str]) -> Self {
        Self(texts.iter().map(|text| leaf(text.as_bytes())).collect())
    }

    fn head(&self, size: u64) -> Head {
        Head { size, root: source::root(self, size).expect("leaves") }
    }

    fn proof(&self, old: u64, new: u64) -> Vec<Hash> {
        consistency::prove(self, old, new).expect("leaves")
    }
}

impl Hashes for Leaves {
    type Error = Infallible;

    fn hashes(&self, level: u8, range: Range<u64>) -> Result<Vec<Hash>, Infallible> {
        let wide = 256_usize.pow(level.into());
        Ok(range.filter_map(|i| perfect(self.0.get(i as usize * wide..(i as usize + 1) * wide)?)).collect())
    }
}

fn checkpoint(head: Head) -> Checkpoint {
    Checkpoint::new("post.example/record", head).expect("an origin")
}

fn signer(folder: &Folder) -> FileSigner {
    FileSigner::create(&folder.join("signer"), "post.example/record", &[7; 32]).expect("a new signer")
}

#[test]
fn what_it_signs_verifies_under_its_key() {
    let folder = Folder::new("signs");
    let (signer, leaves) = (signer(&folder), Leaves::of(&["a", "b", "c"]));
    let checkpoint = checkpoint(leaves.head(3));
    let line = now(signer.sign(&checkpoint, &[])).expect("the first tree needs no proof");
    let signed = SignedCheckpoint::new(checkpoint, vec![line]).expect("a note");
    let log = Keyring::new(vec![signer.key().clone()]).expect("one key");
    let trusted = Trusted::new("post.example/record", log, Keyring::default()).expect("one log");
    assert_eq!(signed.verify(&trusted).map(|verified| *verified.head()), Ok(leaves.head(3)));
}

#[test]
fn it_signs_what_grows_and_remembers_it() {
    let folder = Folder::new("grows");
    let leaves = Leaves::of(&["a", "b", "c", "d", "e"]);
    let first = signer(&folder);
    for (old, new) in [(0, 2), (2, 2), (2, 5)] {
        now(first.sign(&checkpoint(leaves.head(new)), &leaves.proof(old, new))).expect("it grows");
        let opened = FileSigner::open(&folder.join("signer")).expect("the folder");
        assert_eq!(now(opened.last()), Ok(leaves.head(new)));
    }
}

#[test]
fn threat_02_a_smaller_tree_another_past_and_another_log_are_refused() {
    let folder = Folder::new("refuses");
    let (signer, leaves) = (signer(&folder), Leaves::of(&["a", "b", "c", "d"]));
    now(signer.sign(&checkpoint(leaves.head(3)), &[])).expect("the first");
    let smaller = now(signer.sign(&checkpoint(leaves.head(2)), &[]));
    assert_eq!(smaller, Err(SignerError::Smaller { signed: 3, asked: 2 }));
    let forked = Leaves::of(&["a", "x", "c", "d"]);
    for size in [3, 4] {
        let answer = now(signer.sign(&checkpoint(forked.head(size)), &forked.proof(3, size)));
        assert_eq!(answer, Err(SignerError::Inconsistent), "{size}");
    }
    assert_eq!(now(signer.sign(&checkpoint(leaves.head(4)), &[])), Err(SignerError::Inconsistent));
    let other = Checkpoint::new("other.example/record", leaves.head(4)).expect("an origin");
    assert_eq!(now(signer.sign(&other, &leaves.proof(3, 4))), Err(SignerError::OtherLog));
    assert_eq!(now(signer.last()), Ok(leaves.head(3)), "nothing of it was remembered");
}

#[test]
fn what_cannot_be_remembered_is_not_signed() {
    let folder = Folder::new("forgets");
    let (signer, leaves) = (signer(&folder), Leaves::of(&["a", "b"]));
    // A folder in the file's place cannot be written over, by root neither.
    fs::create_dir(folder.join("signer").join("signer.state.new")).expect("a folder");
    let answer = now(signer.sign(&checkpoint(leaves.head(2)), &[]));
    assert!(matches!(answer, Err(SignerError::Unavailable(_))), "{answer:?}");
    assert_eq!(now(signer.last()).map(|head| head.size), Ok(0));
}

#[test]
fn a_key_is_never_written_over_and_nobody_else_may_read_it() {
    let folder = Folder::new("keeps");
    let key = signer(&folder).key().clone();
    let again = FileSigner::create(&folder.join("signer"), "post.example/record", &[8; 32]);
    assert!(matches!(again.err(), Some(SignerError::Exists(_))));
    assert_eq!(*FileSigner::open(&folder.join("signer")).expect("the folder").key(), key);
    for file in ["signer.key", "signer.state"] {
        let mode = fs::metadata(folder.join("signer").join(file)).expect("a file").permissions().mode();
        assert_eq!(mode & 0o077, 0, "{file}");
    }
    fs::set_permissions(folder.join("signer").join("signer.key"), fs::Permissions::from_mode(0o640))
        .expect("our own");
    assert!(matches!(FileSigner::open(&folder.join("signer")).err(), Some(SignerError::Exposed(_))));
    assert_eq!(FileSigner::public(&folder.join("signer")), Ok(key), "the public half is everybody's");
}

#[test]
fn a_log_whose_name_cannot_be_a_keys_gets_no_signer_and_no_folder() {
    let folder = Folder::new("named");
    for name in ["", "two words", "a+b", "line\nline"] {
        let made = FileSigner::create(&folder.join("signer"), name, &[7; 32]);
        assert_eq!(made.err(), Some(SignerError::Name(name.into())));
    }
    assert!(!folder.join("signer").exists());
    assert!(matches!(FileSigner::open(&folder.join("signer")).err(), Some(SignerError::Missing(_))));
    assert!(matches!(FileSigner::public(&folder.join("signer")).err(), Some(SignerError::Missing(_))));
}

#[test]
fn a_public_key_that_is_not_the_signers_is_refused() {
    let (folder, other) = (Folder::new("public"), Folder::new("other"));
    drop(signer(&folder));
    FileSigner::create(&other.join("signer"), "post.example/record", &[8; 32]).expect("another signer");
    fs::copy(other.join("signer").join("signer.pub"), folder.join("signer").join("signer.pub"))
        .expect("our folders");
    assert!(matches!(
        FileSigner::open(&folder.join("signer")).err(),
        Some(SignerError::Broken("signer.pub"))
    ));
    fs::write(folder.join("signer").join("signer.pub"), [0xff; 9]).expect("our folder");
    assert_eq!(FileSigner::public(&folder.join("signer")), Err(SignerError::Broken("signer.pub")));
}

#[test]
fn files_that_are_not_a_signers_are_refused() {
    let folder = Folder::new("broken");
    drop(signer(&folder));
    let good = fs::read_to_string(folder.join("signer").join("signer.key")).expect("the key");
    let bad =
        [String::new(), good.replace("g1", "g2"), good.replace('=', ""), good.replace("record", "re cord")];
    for text in bad {
        fs::write(folder.join("signer").join("signer.key"), &text).expect("our folder");
        assert!(
            matches!(FileSigner::open(&folder.join("signer")).err(), Some(SignerError::Broken("signer.key"))),
            "{text}"
        );
    }
    fs::write(folder.join("signer").join("signer.key"), good).expect("our folder");
    for text in ["", "3\n", "x\ny\n", "-1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n"] {
        fs::write(folder.join("signer").join("signer.state"), text).expect("our folder");
        assert!(
            matches!(
                FileSigner::open(&folder.join("signer")).err(),
                Some(SignerError::Broken("signer.state"))
            ),
            "{text}"
        );
    }
}
