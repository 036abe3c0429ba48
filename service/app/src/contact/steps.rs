//! What happened in a contact with its times and places in the log, for papers.

use super::ContactError;
use crate::ledger::{Recorder, shift};
use spartel_inspect::transaction::Event;
use spartel_ledger::body::Actor;
use spartel_ledger::id::StreamId;
use spartel_ledger::recorded::Recorded as _;
use spartel_ports::World;
use spartel_ports::papers::{By, Step};

/// What happened in a contact that was looked up, oldest first; what the record says of the stream itself is left out.
///
/// # Errors
/// Where it cannot be read, or is none of a contact.
pub(crate) async fn steps<W: World>(
    recorder: &Recorder<W>,
    id: StreamId,
    by: impl Fn(Actor) -> By,
) -> Result<Vec<Step>, ContactError> {
    let mut steps = Vec::new();
    for opened in recorder.read(id).await? {
        if opened.body.kind == shift::KIND {
            continue;
        }
        let (at, actor) = (opened.body.at, opened.body.actor);
        let (index, version) = (opened.index, opened.version);
        steps.push(Step { index, version, at, by: by(actor), event: Event::read(opened.body)? });
    }
    Ok(steps)
}
