//! The log of a post: orders that relax checks for a time, and what its officers write down. Each entry has a stream of its own.
//!
//! An order is found where a contact asks for it, at this moment ([`in_force_for`]), and proves itself to the rules of contacts; nothing else reads it.

mod listed;
mod log;
mod relaxed;

pub use listed::projection;
pub use log::{LogPage, Logged, MOST, Place, in_force, log};
pub use relaxed::{in_force_for, relaxed_for};

use crate::contact::{ContactError, Order, first_of, is_done, must_at};
use crate::ledger::{self, Change, Draft, RecordError, Recorder, Whereto};
use crate::people::Asked;
use crate::people::rights::Action;
use log::told;
use spartel_inspect::Policy;
use spartel_inspect::post::{self, Command, Event, Note, Rejection, decide};
use spartel_inspect::transaction::Assertion;
use spartel_ledger::body::Actor;
use spartel_ledger::id::{Code, StreamId};
use spartel_ledger::recorded::Recorded as _;
use spartel_ports::{Random, Store as _, World};

/// The class of what a log keeps.
const POST: Code = Code::new("post");

/// What comes of a command.
type Done<T> = Result<T, ContactError>;

/// Relaxes checks by an order of the officer, whose key answered to its hash.
///
/// # Errors
/// [`ContactError::Forbidden`] where the officer may not at that post; and where the rules or the record refuse it.
pub async fn relax<W: World>(
    recorder: &Recorder<W>,
    (asked, by): (Asked<'_>, &Order),
    order: post::Order,
    assertion: Option<Assertion>,
) -> Done<StreamId> {
    must_at(asked, Action::RelaxChecks, &order.post)?;
    let policy = Policy::named(order.profile.as_str()).map_err(|_| Rejection::Sets)?;
    enter(recorder, (asked, by), Command::Relax { order, policy: &policy, assertion }).await
}

/// Writes something down.
///
/// # Errors
/// As [`relax`].
pub async fn note<W: World>(
    recorder: &Recorder<W>,
    (asked, by): (Asked<'_>, &Order),
    note: Note,
) -> Done<StreamId> {
    must_at(asked, Action::KeepPostLog, &note.post)?;
    enter(recorder, (asked, by), Command::Note(note)).await
}

/// Lifts an order of a post before its time is over.
///
/// # Errors
/// As [`relax`]; [`ContactError::None`] where the post has no such order.
pub async fn lift<W: World>(
    recorder: &Recorder<W>,
    (asked, by): (Asked<'_>, &Order),
    (post, id): (&Code, StreamId),
) -> Done<()> {
    must_at(asked, Action::RelaxChecks, post)?;
    if is_done(recorder, by.command).await? {
        return Ok(());
    }
    let (logged, version) = told(recorder, id).await?;
    if logged.entry.post() != post {
        return Err(ContactError::None);
    }
    let event = decide(Some(&logged.entry), Command::Lift, asked.now)?;
    let change = Change { stream: id, place: Whereto::After(version), events: vec![draft(&event)] };
    recorder.record(&as_told(asked, by), vec![change]).await?;
    Ok(())
}

/// A new entry.
async fn enter<W: World>(
    recorder: &Recorder<W>,
    (asked, by): (Asked<'_>, &Order),
    command: Command<'_>,
) -> Done<StreamId> {
    if let Some(receipt) = recorder.store().receipt(by.command).await.map_err(RecordError::Store)? {
        return first_of(recorder, receipt).await;
    }
    let event = decide(None, command, asked.now)?;
    let id = recorder.world().random().stream();
    let change = Change { stream: id, place: recorder.new_of(&POST)?, events: vec![draft(&event)] };
    let receipt = recorder.record(&as_told(asked, by), vec![change]).await?;
    // The same command came in twice at the same time.
    if receipt.repeated { first_of(recorder, receipt).await } else { Ok(id) }
}

fn draft(event: &Event) -> Draft {
    Draft { kind: event.kind(), schema: 1, data: event.data(), blobs: Vec::new() }
}

fn as_told(asked: Asked<'_>, by: &Order) -> ledger::Asked {
    let actor = Actor::Officer(asked.officer.account());
    ledger::Asked { command: by.command, actor, purpose: by.purpose.clone() }
}
