//! What accesses are found by.

use super::Event;
use crate::ledger::{Cell, RowDraft};
use spartel_ledger::body::{Actor, Body};
use spartel_ledger::id::{EventId, StreamId};
use spartel_ledger::recorded::Recorded as _;
use spartel_ports::store::Value;

/// The table's only key of a row.
pub(super) const KEY: [u8; 1] = [0];

/// Who saw what, when, by which right and what for; for the auditor.
#[must_use]
pub fn projection(_: EventId, body: &Body) -> Vec<RowDraft> {
    let (of, action) = match Event::read(body.clone()) {
        Ok(Event::Saw(saw)) => (Some(saw.stream), saw.action),
        Ok(Event::Listed(listed)) => (listed.of, listed.action),
        Ok(Event::Searched(searched)) => (None, searched.action),
        Err(_) => return Vec::new(),
    };
    let officer = match body.actor {
        Actor::Officer(account) | Actor::Device(account) => Cell::Clear(Value::Bytes(account.0.to_vec())),
        Actor::Node => Cell::Nothing,
    };
    let bytes = |of: StreamId| Cell::Clear(Value::Bytes(of.0.to_vec()));
    let text = |text: &str| Cell::Clear(Value::Text(text.to_owned().into()));
    let values = vec![
        Cell::Clear(Value::Number(body.at.0)),
        officer,
        of.map_or(Cell::Nothing, bytes),
        text(action.as_str()),
        text(body.purpose.as_str()),
    ];
    vec![RowDraft { table: "access", key: KEY.to_vec(), values: Some(values) }]
}
