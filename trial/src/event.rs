//! Streams and events that say nothing of anybody.

use spartel_ledger::body::{Actor, Body, ClockState};
use spartel_ledger::cbor::Raw;
use spartel_ledger::event::{SealedEvent, seal};
use spartel_ledger::id::{Code, CommandId, EventId, Moment, StreamId};
use spartel_ledger::keys::{Bucket, Month};
use spartel_ledger::lock::Secret;
use spartel_ledger::padding::Padding;
use spartel_ports::store::Stream;

/// The data key of every stream here; no bucket has wrapped it.
#[must_use]
pub fn key() -> Secret {
    Secret::new([7; 32])
}

/// A stream that begins, in a bucket that may not exist.
///
/// # Panics
/// Never: 2028 has a March.
#[must_use]
pub fn begun(id: StreamId) -> Stream {
    let end = Month::new(2028, 3).expect("a month");
    let bucket = Bucket { class: Code::new("inspection"), end, generation: 0 };
    Stream { id, bucket, wrapped: vec![3; 112] }
}

/// An event that holds a note.
///
/// # Panics
/// Where the note is longer than a body may be.
#[must_use]
pub fn event(id: EventId, salt: [u8; 32], note: &str) -> SealedEvent {
    let body = Body {
        kind: Code::new("test.noted"),
        schema: 1,
        at: Moment(1_795_334_400_000),
        clock: ClockState::Sound,
        actor: Actor::Node,
        purpose: Code::new("test"),
        command: CommandId([1; 16]),
        blobs: Vec::new(),
        data: Raw::of(&note),
    };
    seal(&key(), id, salt, &body, Padding::Ordinary).expect("a short body")
}
