//! One frozen example of every format: today's code writes the same bytes, and reads them.
//!
//! An example that no longer holds is a format that changed: give the new one a new version and keep the old example.

use super::given::{SALT, STREAM, body, bucket, bucket_key, id, secret};
use super::keys::{Counted, LIGHT};
use spartel_ledger::backup::Frames;
use spartel_ledger::blob;
use spartel_ledger::body::Body;
use spartel_ledger::cell::{self, CellPlace};
use spartel_ledger::event::{EventKey, open, seal};
use spartel_ledger::header::Header;
use spartel_ledger::id::AccountId;
use spartel_ledger::keys::{LockedBucket, LockedRoot, Passphrase, Person, PersonKey, Root, Seals};
use spartel_ledger::padding::Padding;
use std::path::PathBuf;

/// The bytes of an example, which must be these.
fn same(name: &str, bytes: &[u8]) -> Vec<u8> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/frozen").join(name);
    if std::env::var_os("SPARTEL_FREEZE").is_some() && !path.exists() {
        std::fs::write(&path, bytes).expect("a folder that can be written");
    }
    let frozen = std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    assert!(frozen == bytes, "{name} is written in another way than before");
    frozen
}

#[test]
fn bodies_headers_and_contents() {
    let bytes = same("body.cbor", &body().bytes());
    assert_eq!(Body::parse(&bytes), Ok(body()));
    for (padding, name) in [(Padding::Ordinary, "ordinary"), (Padding::Protected, "protected")] {
        let sealed = seal(&secret(7), id(4), SALT, &body(), padding).expect("short");
        let header =
            Header::parse(&same(&format!("{name}.header"), &sealed.header.bytes())).expect("a header");
        let content = same(&format!("{name}.content"), &sealed.content);
        assert_eq!(open(&header, &content, &EventKey::of(&secret(7), id(4), &SALT)), Ok(body()));
    }
}

#[test]
fn blobs() {
    let bytes = same(
        "blob",
        &blob::seal(&secret(7), STREAM, SALT, b"an image, of sorts").expect("a short blob").bytes,
    );
    assert_eq!(blob::open(&secret(7), STREAM, &bytes), Ok(b"an image, of sorts".to_vec()));
}

#[test]
fn backups() {
    let bytes = same("backup", &super::backup::written());
    let mut frames = Frames::default();
    frames.feed().extend(bytes);
    for frame in super::backup::frames() {
        assert_eq!(frames.take(), Ok(Some(frame)));
    }
}

#[test]
fn keys_under_keys() {
    let wrapped = same("data-key", &bucket_key().wrap(&bucket(), STREAM, SALT, secret(7).expose()));
    assert_eq!(bucket_key().data_key(&bucket(), STREAM, &wrapped), Ok(secret(7)));
    let root = Root::new(secret(1));
    let locked = same("bucket-key.cbor", &root.lock(&bucket(), SALT, &bucket_key()).bytes());
    assert_eq!(LockedBucket::parse(&locked).map(|file| root.unlock(&file)), Ok(Ok(bucket_key())));
    let passphrase = Passphrase::new(b"nine blue boats".to_vec());
    let file = LockedRoot::lock(&root, &passphrase, LIGHT, [SALT, [0x5b; 32]]).expect("work that is allowed");
    let file = same("root-key.cbor", &file.bytes());
    assert_eq!(LockedRoot::parse(&file).map(|file| file.open(&passphrase)), Ok(Ok(root)));
}

#[test]
fn seals_to_people() {
    let key = PersonKey::new(secret(1));
    let person = Person { id: AccountId([1; 16]), key: key.public().expect("a key") };
    let people = std::slice::from_ref(&person);
    let seals = Seals::new(&secret(7), STREAM, people, [people, people], &mut Counted(5)).expect("a key");
    let seals = Seals::parse(&same("seals.cbor", &seals.bytes())).expect("seals");
    assert_eq!(seals.open(STREAM, person.id, &key), Ok(secret(7)));
}

#[test]
fn sealed_columns() {
    let place = CellPlace { stream: STREAM, table: "visit", column: "name", key: &[1, 2] };
    let sealed = same("cell", &cell::seal(&secret(7), SALT, place, b"ARIADNA"));
    assert_eq!(cell::open(&secret(7), place, &sealed), Ok(b"ARIADNA".to_vec()));
}

#[test]
fn tokens() {
    let token = bucket_key().token(&spartel_ledger::id::Code::new("number"), b"X1234567");
    same("token", &token.0);
}
