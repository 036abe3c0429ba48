//! What is said in private, from the question to the drop: answers are judged, sealed to protection, and nobody here reads them again
//! (rights.md, 4 and 6).
//!
//! In the record of the contact stays that the safeguards are cleared, or a referral that looks like any other. The drop lies in a stream
//! of its own that does not say of whom it is; all drops have the same length, whatever was answered.

mod awaited;
mod event;
mod recent;
mod sealed;

pub use awaited::awaited;
pub use event::{Dropped, Event};
pub use recent::Recent;
pub use sealed::{DropBox, NoDropBox};

use crate::contact::{ContactError, Handle, Order};
use crate::ledger::{Asked, Change, Draft, Recorder};
use crate::people::rights::Action;
use spartel_inspect::transaction::{Command, Interview, Judged, Obstacle};
use spartel_ledger::body::Actor;
use spartel_ledger::id::{Code, CommandId, StreamId};
use spartel_ledger::recorded::Recorded as _;
use spartel_ports::{Clock, Random, World};
use std::fmt;

/// The class of drops.
const DROP: Code = Code::new("drop");

/// What whoever asked takes with them. It says nothing, and is in the drop as well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Receipt(
    /// Random bytes.
    pub [u8; 16],
);

/// What an interview came to, for whoever held it.
#[derive(Debug)]
pub struct Taken {
    /// The receipt.
    pub receipt: Receipt,
    /// What keeps the gate shut. What else the answers came to is not said here.
    pub obstacles: Vec<Obstacle>,
    /// What follows in the contact.
    pub commands: Vec<Command>,
}

/// Why nothing was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SafeguardsError {
    /// Nobody has a key that drops could be sealed to: nobody is asked before there is one.
    NoDropBox,
    /// The contact refuses it, or the record.
    Contact(ContactError),
}

impl fmt::Display for SafeguardsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoDropBox => f.write_str("no-drop-box"),
            Self::Contact(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for SafeguardsError {}

impl<E: Into<ContactError>> From<E> for SafeguardsError {
    fn from(error: E) -> Self {
        Self::Contact(error.into())
    }
}

/// Drops what was asked and answered, and says what follows. It is durable when this answers; the same order again drops nothing anew.
///
/// # Errors
/// Where the officer may not ask, and where it cannot be sealed or recorded: nothing was taken then.
pub async fn take<W: World>(
    recorder: &Recorder<W>,
    (to, recent): (&DropBox, &Recent),
    handle: &Handle<'_>,
    order: &Order,
    interview: &Interview,
) -> Result<Taken, SafeguardsError> {
    handle.must(Action::InterviewSafeguards)?;
    let mark = recent.mark(handle.id(), order.command, interview);
    let receipt = match recent.of(mark) {
        Some(receipt) => receipt,
        None => {
            let receipt = dropped(recorder, to, (handle, order), interview).await?;
            recent.keep(mark, receipt);
            receipt
        }
    };
    let (commands, obstacles) = match interview.judge() {
        Judged::Cleared(cleared) => (vec![Command::Clear(cleared)], Vec::new()),
        Judged::Refer(concern) => (vec![Command::Concern(concern)], Vec::new()),
        Judged::Blocked(obstacles) => (Vec::new(), obstacles),
    };
    Ok(Taken { receipt, obstacles, commands })
}

async fn dropped<W: World>(
    recorder: &Recorder<W>,
    to: &DropBox,
    (handle, order): (&Handle<'_>, &Order),
    interview: &Interview,
) -> Result<Receipt, SafeguardsError> {
    let random = recorder.world().random();
    let receipt = Receipt(random.bytes());
    let at = recorder.world().clock().now().0;
    let sealed = to.seal(handle, interview, (receipt, at), random).ok_or(SafeguardsError::NoDropBox)?;
    let event = Event::Dropped(Dropped {});
    let draft = Draft { kind: event.kind(), schema: 1, data: event.data(), blobs: vec![sealed] };
    let change =
        Change { stream: StreamId(random.stream().0), place: recorder.new_of(&DROP)?, events: vec![draft] };
    // Who dropped it stands in the drop alone.
    let asked =
        Asked { command: CommandId(random.bytes()), actor: Actor::Node, purpose: order.purpose.clone() };
    recorder.record(&asked, vec![change]).await?;
    Ok(receipt)
}
