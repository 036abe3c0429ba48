//! Values that tests share: all of them made up, none of them secret.

use spartel_ledger::body::{Actor, BlobRef, Body, ClockState};
use spartel_ledger::cbor::Raw;
use spartel_ledger::id::{AccountId, BlobName, Code, CommandId, EventId, Moment, StreamId};
use spartel_ledger::keys::{Bucket, BucketKey, Month};
use spartel_ledger::lock::Secret;

pub const STREAM: StreamId = StreamId([0x51; 16]);
pub const OTHER: StreamId = StreamId([0x52; 16]);
pub const SALT: [u8; 32] = [0x5a; 32];

pub fn secret(byte: u8) -> Secret {
    Secret::new([byte; 32])
}

pub fn id(version: u64) -> EventId {
    EventId { stream: STREAM, version }
}

pub fn body() -> Body {
    Body {
        kind: Code::new("inspect.opened"),
        schema: 1,
        at: Moment(1_795_334_400_123),
        clock: ClockState::Sound,
        actor: Actor::Officer(AccountId([0xac; 16])),
        purpose: Code::new("inspection"),
        command: CommandId([0xc0; 16]),
        blobs: vec![BlobRef { name: BlobName([0xb1; 32]), length: 70_000 }],
        data: Raw::of(&("ARIADNA", 7_u8)),
    }
}

pub fn bucket() -> Bucket {
    let end = Month::new(2026, 12).expect("a month");
    Bucket { class: Code::new("inspection"), end, generation: 3 }
}

pub fn bucket_key() -> BucketKey {
    BucketKey::new(secret(0xb0), secret(0x1d))
}

/// Every copy of the bytes with one bit flipped.
pub fn flipped(bytes: &[u8]) -> impl Iterator<Item = Vec<u8>> + '_ {
    (0..bytes.len() * 8).map(|bit| {
        let mut copy = bytes.to_vec();
        copy[bit / 8] ^= 1 << (bit % 8);
        copy
    })
}
