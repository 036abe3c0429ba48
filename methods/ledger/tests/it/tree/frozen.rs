//! Frozen examples: today's code still writes these bytes, and reads them.

use super::{Key, Memory, ORIGIN, TIME, entry, leaves, log_key, ring, signed, trusted, witness};
use spartel_ledger::tree::checkpoint::{Checkpoint, SignedCheckpoint, Trusted};
use spartel_ledger::tree::frontier::Frontier;
use spartel_ledger::tree::note::{KeyKind, SignedNote, VerifierKey};
use spartel_ledger::tree::proof::LogProof;
use spartel_ledger::tree::tile::{Tile, bundle, entries};
use spartel_ledger::tree::{Hash, consistency, inclusion, leaf};
use std::path::Path;

/// The frozen file, which is what was `written`.
#[track_caller]
fn frozen(name: &str, written: &[u8]) -> Vec<u8> {
    let bytes = file(name);
    assert!(bytes == written, "{name} is written otherwise than it was");
    bytes
}

fn file(name: &str) -> Vec<u8> {
    std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/frozen/tree").join(name)).unwrap()
}

#[test]
fn the_frozen_frontier_is_written_and_read() {
    let mut frontier = Frontier::new();
    leaves(300).into_iter().for_each(|leaf| frontier.append(leaf));
    let bytes = frozen("frontier", &frontier.to_bytes());
    assert_eq!(Frontier::from_bytes(&bytes).unwrap().head(), Memory::of(300).head(300));
}

#[test]
fn the_frozen_tiles_are_written_and_read() {
    let all = leaves(300);
    let memory = Memory::of(300);
    let files = [
        ("tile-1-000.p-1", Tile::new(1, 0, 1), &memory.0[1][..]),
        ("tile-0-001.p-44", Tile::new(0, 1, 44), &all[256..]),
    ];
    for (name, tile, hashes) in files {
        let bytes = frozen(name, &tile.unwrap().to_bytes(hashes).unwrap());
        assert_eq!(tile.unwrap().parse(&bytes).unwrap(), hashes);
    }
    let written: Vec<Vec<u8>> = (256..300).map(entry).collect();
    let bytes = frozen("tile-entries-001.p-44", &bundle(written.iter().map(Vec::as_slice)).unwrap());
    let read = entries(&Tile::new(0, 1, 44).unwrap(), &bytes).unwrap();
    assert!(read.into_iter().map(leaf).eq(all[256..].iter().copied()));
}

#[test]
fn the_frozen_keys_are_written_and_read() {
    let keys = [log_key(), witness(), Key::new("witness.example/w3", KeyKind::MlDsa44, 4)];
    let text: String = keys.iter().map(|key| format!("{}\n", key.public)).collect();
    let bytes = frozen("keys.txt", text.as_bytes());
    let read = String::from_utf8(bytes).unwrap();
    for (line, key) in read.lines().zip(&keys) {
        assert_eq!(VerifierKey::parse(line).as_ref(), Ok(&key.public));
    }
}

#[test]
fn the_frozen_note_is_written_and_read() {
    let text = "a text\n\nof three lines\n";
    let note = SignedNote::new(text.to_owned(), vec![log_key().sign(text, 0)]).unwrap();
    let bytes = frozen("note.txt", note.to_string().as_bytes());
    let read = SignedNote::parse(&bytes).unwrap();
    assert_eq!(read.verify(&ring(&[&log_key()])).unwrap().text(), text);
}

#[test]
fn the_frozen_checkpoints_are_written_and_read() {
    let head = Memory::of(300).head(300);
    let bytes = frozen("checkpoint.txt", signed(head).to_string().as_bytes());
    let verified = SignedCheckpoint::parse(&bytes).unwrap().verify(&trusted()).unwrap();
    assert_eq!((verified.head(), verified.witnesses()), (&head, 1));
    let key = Key::new("witness.example/w3", KeyKind::MlDsa44, 4);
    let checkpoint = Checkpoint::new(ORIGIN, head).unwrap();
    let text = checkpoint.to_string();
    let lines = vec![log_key().sign(&text, 0), key.sign(&text, TIME)];
    let written = SignedCheckpoint::new(checkpoint, lines).unwrap();
    let bytes = frozen("checkpoint-ml-dsa.txt", written.to_string().as_bytes());
    let trusted = Trusted::new(ORIGIN, ring(&[&log_key()]), ring(&[&key])).unwrap();
    let verified = SignedCheckpoint::parse(&bytes).unwrap().verify(&trusted).unwrap();
    assert_eq!(verified.cosigned()[0].time, Some(TIME));
}

/// The same checkpoint, cosigned by OpenSSL under the same key; its signatures differ each time, ours do not.
#[test]
fn a_cosignature_of_ml_dsa_made_by_openssl_is_verified() {
    let key = Key::new("witness.example/w3", KeyKind::MlDsa44, 4);
    let trusted = Trusted::new(ORIGIN, ring(&[&log_key()]), ring(&[&key])).unwrap();
    let bytes = file("checkpoint-ml-dsa-by-openssl.txt");
    assert!(bytes != file("checkpoint-ml-dsa.txt"));
    let verified = SignedCheckpoint::parse(&bytes).unwrap().verify(&trusted).unwrap();
    assert_eq!((verified.head(), verified.witnesses()), (&Memory::of(300).head(300), 1));
    assert_eq!(verified.cosigned()[0].time, Some(TIME));
}

#[test]
fn the_frozen_proofs_are_written_and_read() {
    let memory = Memory::of(300);
    let hashes = inclusion::prove(&memory, 123, 300).unwrap();
    let written = LogProof::new(123, hashes, signed(memory.head(300))).with_extra(b"beside".to_vec());
    let bytes = frozen("entry.tlog-proof", written.to_string().as_bytes());
    let logged = LogProof::parse(&bytes).unwrap().verify(&entry(123), &trusted()).unwrap();
    assert_eq!(logged.included().index(), 123);
    let growth = consistency::prove(&memory, 123, 300).unwrap();
    let text: String = growth.iter().map(|hash| format!("{}\n", hash.to_base64())).collect();
    let bytes = frozen("growth-123-300.txt", text.as_bytes());
    let read = String::from_utf8(bytes).unwrap();
    let growth: Vec<Hash> = read.lines().map(|line| Hash::from_base64(line).unwrap()).collect();
    consistency::verify(&memory.head(123), &memory.head(300), &growth).unwrap();
}
