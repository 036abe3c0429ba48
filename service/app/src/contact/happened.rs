//! What happened in a contact, as the record has it.

use super::ContactError;
use crate::ledger::{Recorder, shift};
use spartel_inspect::transaction::{Event, Transaction};
use spartel_ledger::body::Actor;
use spartel_ledger::id::{Code, Moment, StreamId};
use spartel_ledger::recorded::Recorded as _;
use spartel_ports::World;

/// An event of a contact with its places and its time.
pub(crate) struct Happened {
    /// Its place in the log.
    pub index: u64,
    /// Its version in the contact's stream.
    pub version: u64,
    /// When, as the node's clock said.
    pub at: Moment,
    /// Who did it.
    pub actor: Actor,
    /// What.
    pub event: Event,
}

/// What happened in a contact, oldest first; and the version of the last event in its stream.
///
/// # Errors
/// [`ContactError::None`] where the record has no contact there, and where it cannot be read.
pub(crate) async fn happened<W: World>(
    recorder: &Recorder<W>,
    id: StreamId,
) -> Result<(Vec<Happened>, u64), ContactError> {
    let (mut events, mut last) = (Vec::new(), 0);
    let recorded = recorder.read(id).await?;
    // Whatever else the record has a stream of is no contact.
    if !recorded.first().is_some_and(|first| is_opening(&first.body.kind)) {
        return Err(ContactError::None);
    }
    for opened in recorded {
        last = opened.version;
        // What the record says of the stream itself is no event of the contact.
        if opened.body.kind != shift::KIND {
            let (index, version) = (opened.index, opened.version);
            let (at, actor) = (opened.body.at, opened.body.actor);
            events.push(Happened { index, version, at, actor, event: Event::read(opened.body)? });
        }
    }
    Ok((events, last))
}

/// The transaction that these events made.
///
/// # Errors
/// Where they do not follow on each other.
pub(super) fn replayed(events: Vec<Happened>) -> Result<Transaction, ContactError> {
    let events = events.into_iter().map(|it| (it.version, it.actor, it.event));
    Transaction::replay(events)?.ok_or(ContactError::None)
}

fn is_opening(kind: &Code) -> bool {
    kind.as_str() == "inspect.opened"
}
