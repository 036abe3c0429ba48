//! What contacts are found by: a table of what names nobody.

use super::number::parted;
use crate::ledger::{Cell, RowDraft};
use spartel_inspect::transaction::{Basic, Correction, Event, Opened, Place};
use spartel_ledger::body::{Actor, Body};
use spartel_ledger::id::{AccountId, EventId};
use spartel_ledger::recorded::Recorded;
use spartel_ports::store::{Row, Value};

/// How many columns the table has.
const COLUMNS: usize = 18;
/// Their places, as `classes.toml` declares them.
pub(super) const NUMBER: usize = 0;
pub(super) const POST: usize = 1;
pub(super) const DIRECTION: usize = 2;
pub(super) const OPENED: usize = 3;
pub(super) const CHANGED: usize = 4;
pub(super) const PHASE: usize = 5;
pub(super) const UNRESOLVED: usize = 6;
pub(super) const OUTCOME: usize = 7;
pub(super) const KIND: usize = 8;
pub(super) const ISSUER: usize = 9;
pub(super) const NOTHING_FOUND: usize = 10;
/// Post and year of the number, and its place among those of both: for the next one.
pub(super) const SERIES: usize = 11;
pub(super) const SERIAL: usize = 12;
const OFFICER: usize = 13;
const PARTY: usize = 14;
pub(super) const LANE: usize = 15;
pub(super) const REFERRED: usize = 16;
pub(super) const ENDED: usize = 17;

/// Contacts by post, time, direction, how far they are and what was found; groups; and results by the documents that they are of.
#[must_use]
pub fn projection(id: EventId, body: &Body) -> Vec<RowDraft> {
    let of_groups = super::group::projection(id, body);
    let of_documents = super::before::projection(id, body);
    [of_groups, of_documents, contacts(body)].concat()
}

fn contacts(body: &Body) -> Vec<RowDraft> {
    let Ok(event) = Event::read(body.clone()) else { return Vec::new() };
    let mut row = [const { Cell::Kept }; COLUMNS];
    row[CHANGED] = number(body.at.0);
    match event {
        Event::Opened(opened) => {
            row[OFFICER] = match body.actor {
                Actor::Officer(account) => officer(account),
                Actor::Node | Actor::Device(_) => Cell::Nothing,
            };
            begin(&mut row, opened, body.at.0);
        }
        Event::HandedOver(account) => row[OFFICER] = officer(account),
        Event::Checked(checked) => found(&mut row, &checked.basic),
        // What was found was of other evidence.
        Event::Gave(_) | Event::Took(_) | Event::Brought(_) => {
            for place in [OUTCOME, KIND, ISSUER] {
                row[place] = Cell::Nothing;
            }
        }
        Event::Joined(group) => row[PARTY] = bytes(group.0),
        Event::Left(()) => row[PARTY] = Cell::Nothing,
        Event::Referred(_) => {
            row[PHASE] = text("referred");
            row[REFERRED] = number(body.at.0);
        }
        Event::Returned(()) => row[PHASE] = text("open"),
        Event::Merged(_) => row[PHASE] = text("merged"),
        Event::Unresolved(()) => row[UNRESOLVED] = number(1),
        Event::Ended(ended) => {
            row[PHASE] = text("ended");
            row[ENDED] = number(body.at.0);
            row[UNRESOLVED] = number(0);
            row[NOTHING_FOUND] = number(ended.nothing_found.into());
        }
        Event::Corrected(Correction::Direction(direction)) => row[DIRECTION] = text(direction.as_str()),
        Event::Corrected(Correction::Place(place)) => {
            row[POST] = text(place.post.as_str());
            row[LANE] = lane(&place);
        }
        _ => {}
    }
    vec![RowDraft { table: "contact", key: vec![0], values: Some(row.into()) }]
}

fn begin(row: &mut [Cell; COLUMNS], opened: Opened, at: i64) {
    row[NUMBER] = text(&opened.number);
    let parted = parted(&opened.number);
    row[PARTY] = opened.group.map_or(Cell::Nothing, |group| bytes(group.0));
    row[SERIES] = parted.map_or(Cell::Nothing, |(series, _)| text(series));
    row[SERIAL] = parted.map_or(Cell::Nothing, |(_, serial)| number(serial));
    row[POST] = text(opened.place.post.as_str());
    row[LANE] = lane(&opened.place);
    row[DIRECTION] = text(opened.direction.as_str());
    row[OPENED] = number(at);
    row[PHASE] = text("open");
    row[UNRESOLVED] = number(0);
    for place in [OUTCOME, KIND, ISSUER, NOTHING_FOUND, REFERRED, ENDED] {
        row[place] = Cell::Nothing;
    }
}

/// The outcome by its code, and kind and issuer of the first document.
fn found(row: &mut [Cell; COLUMNS], basic: &Basic) {
    row[OUTCOME] = text(basic.outcome());
    let document = basic.documents.first();
    row[KIND] = document.map_or(Cell::Nothing, |document| text(coarse(document.kind.as_str())));
    row[ISSUER] = document.and_then(|document| document.issuer.as_deref()).map_or(Cell::Nothing, text);
}

/// The kind of a document as far as it says nothing of its holder: whose passport shows that they are a refugee is in no table.
fn coarse(kind: &str) -> &str {
    if kind.ends_with("passport") { "passport" } else { kind }
}

/// Which of the post's places it is, where somebody named it.
fn lane(place: &Place) -> Cell {
    place.name.as_ref().map_or(Cell::Nothing, |name| text(name.as_str()))
}

/// Who is in charge of the contact of a row; none where a device opened it.
pub(super) fn in_charge(row: &Row) -> Option<AccountId> {
    match row_value(row, OFFICER) {
        Value::Bytes(bytes) => bytes.as_slice().try_into().ok().map(AccountId),
        _ => None,
    }
}

/// A value of a row.
pub(super) fn row_value(row: &Row, at: usize) -> &Value {
    row.values.as_deref().and_then(|values| values.get(at)).unwrap_or(&Value::Null)
}

fn officer(account: AccountId) -> Cell {
    bytes(account.0)
}

/// Sixteen random bytes, which name nobody.
fn bytes(bytes: [u8; 16]) -> Cell {
    Cell::Clear(Value::Bytes(bytes.to_vec()))
}

fn text(text: &str) -> Cell {
    Cell::Clear(Value::Text(text.to_owned().into()))
}

fn number(number: i64) -> Cell {
    Cell::Clear(Value::Number(number))
}
