//! What entries of a log are found by.

use crate::ledger::{Cell, RowDraft};
use spartel_inspect::post::Event;
use spartel_ledger::body::Body;
use spartel_ledger::id::EventId;
use spartel_ledger::recorded::Recorded as _;
use spartel_ports::store::Value;

/// Its table.
pub(super) const TABLE: &str = "post_log";
/// The table's only key of a row.
pub(super) const KEY: [u8; 1] = [0];
/// The place of the time of an entry among its columns, as `classes.toml` declares them.
pub(super) const AT: usize = 1;

/// Entries by post and time, and orders by when they end.
#[must_use]
pub fn projection(_: EventId, body: &Body) -> Vec<RowDraft> {
    let number = |number| Cell::Clear(Value::Number(number));
    let text = |text: &str| Cell::Clear(Value::Text(text.to_owned().into()));
    let values = match Event::read(body.clone()) {
        Ok(Event::Relaxed(relaxed)) => {
            let order = relaxed.order;
            vec![text(order.post.as_str()), number(body.at.0), number(order.until.0)]
        }
        Ok(Event::Noted(note)) => vec![text(note.post.as_str()), number(body.at.0), Cell::Nothing],
        Ok(Event::Lifted(())) => vec![Cell::Kept, Cell::Kept, number(body.at.0)],
        Err(_) => return Vec::new(),
    };
    vec![RowDraft { table: TABLE, key: KEY.to_vec(), values: Some(values) }]
}
