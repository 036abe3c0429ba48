//! Events as the record is told of them.

use spartel_ledger::body::{Actor, Body, ClockState};
use spartel_ledger::id::{AccountId, Code, CommandId, Moment};
use spartel_ledger::recorded::Recorded;

/// Some day in milliseconds.
pub const NOW: Moment = Moment(1_795_334_400_000);

/// An event by an officer, for a purpose, of a command.
pub fn told<E: Recorded>(event: &E, (officer, purpose, command): (u8, Code, u8)) -> Body {
    Body {
        kind: event.kind(),
        schema: 1,
        at: NOW,
        clock: ClockState::Sound,
        actor: Actor::Officer(AccountId([officer; 16])),
        purpose,
        command: CommandId([command; 16]),
        blobs: Vec::new(),
        data: event.data(),
    }
}
