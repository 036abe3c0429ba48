//! The record's parsers: whatever they take has one form alone, so that it is written again as it was.

use spartel_ledger::age::{Identity, Opener};
use spartel_ledger::backup::{Frame, Frames};
use spartel_ledger::body::Body;
use spartel_ledger::bundle::Bundle;
use spartel_ledger::header::Header;
use spartel_ledger::id::StreamId;
use spartel_ledger::item::Item;
use spartel_ledger::keys::{LockedBucket, LockedRoot, Seals};
use spartel_ledger::lock::Secret;
use spartel_ledger::{blob, cbor, padding};

macro_rules! frozen {
    ($($name:literal),*) => {
        vec![$(include_bytes!(concat!("../../methods/ledger/tests/frozen/", $name)).to_vec()),*]
    };
}

/// One of each format.
pub fn seeds() -> Vec<Vec<u8>> {
    frozen![
        "backup",
        "blob",
        "body.cbor",
        "bucket-key.cbor",
        "bundle.txt",
        "ordinary.header",
        "root-key.cbor",
        "seals.cbor"
    ]
}

/// Every parser.
pub fn parse(bytes: &[u8]) {
    assert_eq!(
        Item::parse(bytes).is_ok(),
        cbor::check("fuzz", bytes).is_ok(),
        "what is checked can be shown"
    );
    same(bytes, Header::parse(bytes).ok().map(|header| header.bytes()));
    same(bytes, Body::parse(bytes).ok().map(|body| body.bytes()));
    same(bytes, LockedBucket::parse(bytes).ok().map(|file| file.bytes()));
    same(bytes, LockedRoot::parse(bytes).ok().map(|file| file.bytes()));
    same(bytes, Seals::parse(bytes).ok().map(|seals| seals.bytes()));
    same(bytes, Frame::parse(bytes).ok().map(|frame| frame.bytes()[4..].to_vec()));
    backup(bytes);
    if let Ok(bundle) = Bundle::parse(bytes) {
        same(bytes, Some(bundle.to_text().as_bytes().to_vec()));
        // The key that signed is known to the tests alone; the entries of the frozen bundle prove themselves.
        let _ = bundle.verify(None);
    }
    let _ = padding::remove(&mut bytes.to_vec());
    let _ = blob::open(&Secret::new([7; 32]), StreamId([0x51; 16]), bytes);
}

/// A backup as it is read from a disk, sealed and not.
fn backup(bytes: &[u8]) {
    let (mut frames, mut written) = (Frames::default(), Vec::new());
    frames.feed().extend_from_slice(bytes);
    while let Ok(Some(frame)) = frames.take() {
        written.extend(frame.bytes());
    }
    assert!(bytes.starts_with(&written), "one frame in two forms");
    let key = [Identity::new(Secret::new([7; 32]))];
    let mut opener = Opener::new(&key);
    let opened = opener.push(bytes, &mut Vec::new()).and_then(|()| opener.end(&mut Vec::new()));
    assert!(opened.is_err(), "nobody sealed this");
}

fn same(read: &[u8], written: Option<Vec<u8>>) {
    assert!(written.is_none_or(|written| written == read), "one value in two forms");
}
