//! Blobs: whole, of their stream, and in their order, or not at all.

use super::given::{OTHER, SALT, STREAM, flipped, secret};
use spartel_ledger::blob::{self, BlobTooLong, CHUNK, LONGEST, Rows, SealedBlob, name, open};
use spartel_ledger::id::StreamId;
use spartel_ledger::lock::{Locked, Secret};

fn sealed(key: &Secret, stream: StreamId, salt: [u8; 32], content: &[u8]) -> SealedBlob {
    blob::seal(key, stream, salt, content).expect("a short blob")
}

fn content(length: usize) -> Vec<u8> {
    (0..length).map(|i| (i * 31 + i / 251) as u8).collect()
}

#[test]
fn blobs_of_any_length_come_back() {
    for length in [0, 1, 65_536, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 17] {
        let blob = sealed(&secret(7), STREAM, SALT, &content(length));
        assert_eq!(blob.name, name(&blob.bytes));
        assert_eq!(blob.bytes.len(), 64 + length + 16 * length.div_ceil(CHUNK).max(1));
        assert_eq!(open(&secret(7), STREAM, &blob.bytes), Ok(content(length)), "{length}");
    }
}

#[test]
fn the_name_confirms_no_guess() {
    let a = sealed(&secret(7), STREAM, SALT, &content(100));
    let b = sealed(&secret(7), STREAM, [0; 32], &content(100));
    assert_ne!(a.name, b.name);
    assert_ne!(a.name, name(&content(100)));
}

#[test]
fn another_key_or_stream_does_not_open_it() {
    let blob = sealed(&secret(7), STREAM, SALT, &content(100));
    assert_eq!(open(&secret(8), STREAM, &blob.bytes), Err(Locked::OtherKey));
    assert_eq!(open(&secret(7), OTHER, &blob.bytes), Err(Locked::OtherKey));
}

#[test]
fn no_flipped_bit_and_no_cut_is_accepted() {
    let blob = sealed(&secret(7), STREAM, SALT, &content(40));
    for bytes in flipped(&blob.bytes) {
        assert!(open(&secret(7), STREAM, &bytes).is_err());
    }
    for length in 0..blob.bytes.len() {
        assert!(open(&secret(7), STREAM, &blob.bytes[..length]).is_err(), "{length}");
    }
}

#[test]
fn chunks_cannot_be_moved_dropped_or_added() {
    let blob = sealed(&secret(7), STREAM, SALT, &content(3 * CHUNK)).bytes;
    let (head, body) = blob.split_at(64);
    let chunks: Vec<&[u8]> = body.chunks(CHUNK + 16).collect();
    let orders = [vec![1, 0, 2], vec![0, 1], vec![0, 2], vec![0, 1, 2, 2], vec![0, 1, 1, 2], vec![2], vec![]];
    for order in orders {
        let bytes = [head.to_vec(), order.iter().flat_map(|i| chunks[*i]).copied().collect()].concat();
        assert!(open(&secret(7), STREAM, &bytes).is_err(), "{order:?}");
    }
}

#[test]
fn content_that_is_too_long_is_refused_and_its_length_said() {
    let most = LONGEST - 64 - 256 * 16;
    for length in [most + 1, LONGEST, LONGEST + 1] {
        let long = vec![0; length];
        assert_eq!(blob::seal(&secret(7), STREAM, SALT, &long), Err(BlobTooLong(length)));
    }
    let bytes = sealed(&secret(7), STREAM, SALT, &vec![0; most]).bytes;
    assert_eq!(bytes.len(), LONGEST);
    assert_eq!(open(&secret(7), STREAM, &bytes).map(|content| content.len()), Ok(most));
}

#[test]
fn what_lies_in_rows_beside_one_event_has_an_end() {
    let mut rows = Rows::default();
    let largest = sealed(&secret(7), STREAM, SALT, &content(1 << 16)).bytes.len();
    assert!(!rows.take(largest + 1));
    let fitted = (0..1000).filter(|_| rows.take(largest)).count();
    assert_eq!(fitted, (1 << 24) / largest);
    assert!(rows.take((1 << 24) - fitted * largest), "to the last byte");
    assert!(!rows.take(1));
}
