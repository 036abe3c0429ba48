//! Who saw what: an event before anything is shown. Where it cannot be recorded, nothing is (rights.md, 10).

use crate::ledger::{Asked, Cell, Change, Draft, Recorded, Recorder, RowDraft};
use crate::people::rights::Action;
use minicbor::{Decode, Encode};
use spartel_ledger::body::{Actor, Body};
use spartel_ledger::id::{Code, CommandId, EventId, StreamId};
use spartel_ledger::recorded::Recorded as _;
use spartel_ports::store::Value;
use spartel_ports::{Random, World};

/// The class of what is kept of who saw what.
const ACCESS: Code = Code::new("access");

/// Something was about to be shown to whoever asked for it.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Saw {
    /// What of: a contact, by its stream.
    #[n(0)]
    pub stream: StreamId,
    /// By which right.
    #[n(1)]
    pub action: Code,
}

spartel_ledger::events! {
    /// Something that happened to what is kept.
    Event {
        /// Something was about to be shown.
        Saw(Saw) = "access.saw",
    }
}

/// Records that somebody sees something now. Each access has a stream of its own: nobody waits for anybody, and its clock runs alone.
///
/// # Errors
/// Where it could not be recorded: nothing is shown then.
pub async fn saw<W: World>(
    recorder: &Recorder<W>,
    (actor, purpose): (Actor, &Code),
    stream: StreamId,
    action: Action,
) -> Recorded<()> {
    let random = recorder.world().random();
    // Every access is one of its own, also when the same question comes twice.
    let asked = Asked { command: CommandId(random.stream().0), actor, purpose: purpose.clone() };
    let event = Event::Saw(Saw { stream, action: named(action) });
    let draft = Draft { kind: event.kind(), schema: 1, data: event.data(), blobs: Vec::new() };
    let change = Change { stream: random.stream(), place: recorder.new_of(&ACCESS)?, events: vec![draft] };
    recorder.record(&asked, vec![change]).await.map(|_| ())
}

/// An action as events name it.
///
/// # Panics
/// Never: every action is spelt as a code, which a test reads.
fn named(action: Action) -> Code {
    Code::parse(action.as_str()).expect("an action is spelt as a code")
}

/// Who saw what, when and by which right; for the auditor.
#[must_use]
pub fn projection(_: EventId, body: &Body) -> Vec<RowDraft> {
    let Ok(Event::Saw(saw)) = Event::read(body.clone()) else { return Vec::new() };
    let officer = match body.actor {
        Actor::Officer(account) | Actor::Device(account) => Cell::Clear(Value::Bytes(account.0.to_vec())),
        Actor::Node => Cell::Nothing,
    };
    let values = vec![
        Cell::Clear(Value::Number(body.at.0)),
        officer,
        Cell::Clear(Value::Bytes(saw.stream.0.to_vec())),
        Cell::Clear(Value::Text(saw.action.as_str().to_owned().into())),
    ];
    vec![RowDraft { table: "access", key: vec![0], values: Some(values) }]
}
