//! What rules are found by.

use super::event::Event;
use crate::ledger::{Cell, RowDraft};
use spartel_ledger::body::Body;
use spartel_ledger::id::EventId;
use spartel_ledger::recorded::Recorded;
use spartel_ports::store::Value;

/// Its table.
pub(super) const TABLE: &str = "rule";

/// Rules by their serial numbers.
#[must_use]
pub fn projection(_: EventId, body: &Body) -> Vec<RowDraft> {
    let Ok(Event::Set(set)) = Event::read(body.clone()) else { return Vec::new() };
    let serial = i64::try_from(set.serial).unwrap_or(i64::MAX);
    let values = vec![Cell::Clear(Value::Number(serial)), Cell::Clear(Value::Number(body.at.0))];
    vec![RowDraft { table: TABLE, key: vec![0], values: Some(values) }]
}
