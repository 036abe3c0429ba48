//! What accounts, proposals and devices are found by: tables of what names nobody.

use crate::ledger::{Cell, RowDraft};
use crate::people::account::Event as Account;
use crate::people::device::Event as Device;
use crate::people::grave::{Event as Proposal, Proposed};
use spartel_ledger::body::Body;
use spartel_ledger::id::EventId;
use spartel_ledger::recorded::Recorded;
use spartel_ports::store::Value;

/// Accounts by how they came to be, proposals by what they are about and how far they are, and devices by where they stand.
#[must_use]
pub fn projection(_: EventId, body: &Body) -> Vec<RowDraft> {
    let at = Cell::Clear(Value::Number(body.at.0));
    let row = |table, values: Vec<Cell>| vec![RowDraft { table, key: vec![0], values: Some(values) }];
    if let Ok(event) = Account::read(body.clone()) {
        let (origin, state) = account(&event);
        row("account", vec![origin, state, at])
    } else if let Ok(event) = Proposal::read(body.clone()) {
        let (matter, state, until) = proposal(&event);
        row("proposal", vec![matter, state, at, until])
    } else if let Ok(event) = Device::read(body.clone()) {
        let (post, state, until) = device(&event);
        row("device", vec![post, state, at, until])
    } else {
        Vec::new()
    }
}

fn account(event: &Account) -> (Cell, Cell) {
    match event {
        Account::AccountFounded(_) => (text("founded"), text("present")),
        Account::AccountRefounded(_) => (text("refounded"), text("present")),
        Account::AccountCreated(_) => (text("created"), text("present")),
        Account::AccountLeft(_) => (Cell::Kept, text("left")),
        _ => (Cell::Kept, Cell::Kept),
    }
}

fn proposal(event: &Proposal) -> (Cell, Cell, Cell) {
    let kept = |state| (Cell::Kept, text(state), Cell::Kept);
    match event {
        Proposal::Proposed(Proposed { matter, until, .. }) => {
            (text(matter.as_str()), text("open"), Cell::Clear(Value::Number(until.0)))
        }
        Proposal::Approved(_) => kept("approved"),
        Proposal::Refused(_) => kept("refused"),
        Proposal::Withdrawn(_) => kept("withdrawn"),
        Proposal::Expired(_) => kept("expired"),
    }
}

fn device(event: &Device) -> (Cell, Cell, Cell) {
    match event {
        Device::DeviceRegistered(it) => {
            let post = Cell::Clear(Value::Text(it.post.0.to_string().into()));
            (post, text("there"), Cell::Clear(Value::Number(it.until.0)))
        }
        Device::DeviceRevoked(_) => (Cell::Kept, text("revoked"), Cell::Kept),
    }
}

fn text(text: &'static str) -> Cell {
    Cell::Clear(Value::Text(text.into()))
}
