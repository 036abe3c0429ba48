//! What stores are found by.

use super::event::Event;
use crate::ledger::{Cell, RowDraft};
use spartel_ledger::body::Body;
use spartel_ledger::id::EventId;
use spartel_ledger::recorded::Recorded;
use spartel_ports::store::Value;

/// Stores by their serial numbers and versions.
#[must_use]
pub fn projection(_: EventId, body: &Body) -> Vec<RowDraft> {
    let Ok(event) = Event::read(body.clone()) else { return Vec::new() };
    let applied = event.applied();
    let values = vec![
        Cell::Clear(Value::Number(i64::try_from(applied.serial).unwrap_or(i64::MAX))),
        Cell::Clear(Value::Bytes(applied.version.to_vec())),
        Cell::Clear(Value::Number(body.at.0)),
    ];
    vec![RowDraft { table: "trust", key: vec![0], values: Some(values) }]
}
