//! Who saw what: an event before anything is shown. Where it cannot be recorded, nothing is (rights.md, 10).

mod list;
mod projection;

pub use list::{Access, AccessError, Auditor, LONGEST_PAGE, Page, Place, Wanted};
pub use projection::projection;

use crate::ledger::{Asked, Change, Draft, Recorded, Recorder};
use crate::people::rights::Action;
use minicbor::{Decode, Encode};
use spartel_ledger::body::Actor;
use spartel_ledger::id::{AccountId, Code, CommandId, StreamId};
use spartel_ledger::recorded::Recorded as _;
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

/// Somebody was about to read who saw what.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Listed {
    /// Of which contact or group, where of one.
    #[n(0)]
    pub of: Option<StreamId>,
    /// By which officer, where by one.
    #[n(1)]
    pub officer: Option<AccountId>,
    /// From when on, in milliseconds since 1970.
    #[n(2)]
    pub from: Option<i64>,
    /// Before when.
    #[n(3)]
    pub before: Option<i64>,
    /// By which right.
    #[n(4)]
    pub action: Code,
}

/// Somebody was about to see a list.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Searched {
    /// Of what, as its table is called.
    #[n(0)]
    pub table: Code,
    /// What was asked for, column by column.
    #[n(1)]
    pub terms: Vec<Term>,
    /// By which right.
    #[n(2)]
    pub action: Code,
}

/// What was asked for in a column.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Term {
    /// The column.
    #[n(0)]
    pub column: String,
    /// The value as text; an id in hexadecimal digits.
    #[n(1)]
    pub value: String,
}

spartel_ledger::events! {
    /// Something that happened to what is kept.
    Event {
        /// Something was about to be shown.
        Saw(Saw) = "access.saw",
        /// Who saw what was about to be read.
        Listed(Listed) = "access.listed",
        /// A list was about to be shown.
        Searched(Searched) = "access.searched",
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
    happened(recorder, (actor, purpose), &Event::Saw(Saw { stream, action: named(action) })).await
}

/// Records that somebody sees a list now, and what they asked for.
///
/// # Errors
/// As [`saw`].
pub(crate) async fn searched<W: World>(
    recorder: &Recorder<W>,
    (actor, purpose): (Actor, &Code),
    (table, terms): (Code, Vec<Term>),
    action: Action,
) -> Recorded<()> {
    let event = Event::Searched(Searched { table, terms, action: named(action) });
    happened(recorder, (actor, purpose), &event).await
}

async fn happened<W: World>(
    recorder: &Recorder<W>,
    (actor, purpose): (Actor, &Code),
    event: &Event,
) -> Recorded<()> {
    let random = recorder.world().random();
    // Every access is one of its own, also when the same question comes twice.
    let asked = Asked { command: CommandId(random.stream().0), actor, purpose: purpose.clone() };
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
