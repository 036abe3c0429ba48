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
use spartel_inspect::transaction::{ClearedSafeguards, Concern, Interview, Judged, Obstacle};
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
}

/// What was said, judged and sealed: nothing of it is recorded yet.
#[derive(Debug)]
pub struct Heard {
    /// Why the contact is referred, before anything else.
    pub concern: Option<Concern>,
    cleared: Option<ClearedSafeguards>,
    taken: Taken,
    mark: u64,
    /// What is recorded; none where it was dropped already.
    drop: Option<(Asked, Change)>,
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

/// Judges what was asked and answered, and seals it. The same order again seals nothing anew.
///
/// # Errors
/// Where the officer may not ask, and where it cannot be sealed.
pub fn hear<W: World>(
    recorder: &Recorder<W>,
    (to, recent): (&DropBox, &Recent),
    handle: &Handle<'_>,
    order: &Order,
    interview: &Interview,
) -> Result<Heard, SafeguardsError> {
    handle.must(Action::InterviewSafeguards)?;
    let mark = recent.mark(handle.id(), order.command, interview);
    let (receipt, drop) = match recent.of(mark) {
        Some(receipt) => (receipt, None),
        None => {
            let (receipt, change) = sealed(recorder, to, handle, interview)?;
            // Who dropped it stands in the drop alone.
            let command = CommandId(recorder.world().random().bytes());
            (receipt, Some((Asked { command, actor: Actor::Node, purpose: order.purpose.clone() }, change)))
        }
    };
    let (concern, cleared, obstacles) = match interview.judge() {
        Judged::Cleared(cleared) => (None, Some(cleared), Vec::new()),
        Judged::Refer(concern) => (Some(concern), None, Vec::new()),
        Judged::Blocked(obstacles) => (None, None, obstacles),
    };
    Ok(Heard { concern, cleared, taken: Taken { receipt, obstacles }, mark, drop })
}

impl Heard {
    /// Drops what was said; it is durable when this answers. With it comes that the safeguards are cleared, where they are.
    ///
    /// # Errors
    /// Where it cannot be recorded.
    pub async fn dropped<W: World>(
        self,
        recorder: &Recorder<W>,
        recent: &Recent,
    ) -> Result<(Taken, Option<ClearedSafeguards>), SafeguardsError> {
        if let Some((asked, change)) = self.drop {
            recorder.record(&asked, vec![change]).await?;
            recent.keep(self.mark, self.taken.receipt);
        }
        Ok((self.taken, self.cleared))
    }
}

fn sealed<W: World>(
    recorder: &Recorder<W>,
    to: &DropBox,
    handle: &Handle<'_>,
    interview: &Interview,
) -> Result<(Receipt, Change), SafeguardsError> {
    let random = recorder.world().random();
    let receipt = Receipt(random.bytes());
    let at = recorder.world().clock().now().0;
    let sealed = to.seal(handle, interview, (receipt, at), random).ok_or(SafeguardsError::NoDropBox)?;
    let event = Event::Dropped(Dropped {});
    let draft = Draft { kind: event.kind(), schema: 1, data: event.data(), blobs: vec![sealed] };
    let stream = StreamId(random.stream().0);
    Ok((receipt, Change { stream, place: recorder.new_of(&DROP)?, events: vec![draft] }))
}
