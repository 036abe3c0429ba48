//! The erasure of records: the event that says of which, by whom and why, and the table in which it is found.

use super::project::{Cell, RowDraft};
use super::record::Draft;
use minicbor::{Decode, Encode};
use spartel_ledger::body::{Actor, Body};
use spartel_ledger::cbor::{self, Raw};
use spartel_ledger::id::{Code, EventId, StreamId};
use spartel_ports::store::Value;

/// What the event of an erasure is called.
pub const KIND: Code = Code::new("ledger.erased");

/// What the event of an erasure says.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Erased {
    /// On what ground.
    #[n(0)]
    pub ground: Code,
    /// Which streams.
    #[n(1)]
    pub streams: Vec<StreamId>,
}

/// The event of an erasure.
pub(super) fn draft(ground: Code, streams: &[StreamId]) -> Draft {
    let data = Raw::of(&Erased { ground, streams: streams.to_vec() });
    Draft { kind: KIND, schema: 1, data, blobs: Vec::new() }
}

/// Erasures, to be found by their time and ground.
#[must_use]
pub fn projection(_: EventId, body: &Body) -> Vec<RowDraft> {
    if body.kind != KIND {
        return Vec::new();
    }
    let Ok(erased) = body.data.read::<Erased>("erased") else { return Vec::new() };
    let actor: &Actor = &body.actor;
    let values = vec![
        Cell::Clear(Value::Number(body.at.0)),
        Cell::Clear(Value::Text(erased.ground.to_string().into())),
        Cell::Clear(Value::Number(erased.streams.len() as i64)),
        Cell::Sealed(cbor::write(actor)),
    ];
    vec![RowDraft { table: "erasure", key: vec![0], values: Some(values) }]
}
