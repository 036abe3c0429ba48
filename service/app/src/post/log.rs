//! The log of a post as it is read.

use super::Done;
use super::listed::{AT, KEY, TABLE};
use crate::contact::{ContactError, must_at};
use crate::ledger::{RecordError, Recorder, shift};
use crate::people::Asked;
use crate::people::rights::Action;
use spartel_inspect::post::{Entry, Event};
use spartel_ledger::body::Actor;
use spartel_ledger::id::{AccountId, Code, Moment, StreamId};
use spartel_ledger::recorded::Recorded as _;
use spartel_ports::store::{Find, Order, Row, Value};
use spartel_ports::{Store, World};

/// The most entries of a page; and so many orders of a post at a time are looked at.
pub const MOST: u32 = 100;

/// An entry of a log, with who made it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logged {
    /// Its stream.
    pub id: StreamId,
    /// When it was made.
    pub at: Moment,
    /// By whom; the node writes nothing by itself.
    pub by: Option<AccountId>,
    /// Who lifted it, where it is an order that was.
    pub lifted_by: Option<AccountId>,
    /// What it says.
    pub entry: Entry,
}

/// Where a log goes on: behind this entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// When it was made.
    pub at: Moment,
    /// Its stream.
    pub id: StreamId,
}

/// A part of a log.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LogPage {
    /// The entries, newest first.
    pub entries: Vec<Logged>,
    /// Where it goes on; none where this is the end.
    pub next: Option<Place>,
}

/// A page of the log of a post, for an officer who keeps it; at most [`MOST`].
///
/// # Errors
/// [`ContactError::Forbidden`] where the officer keeps no log, [`ContactError::None`] where it is another post's; and where it cannot be read.
pub async fn log<W: World>(
    recorder: &Recorder<W>,
    (asked, post): (Asked<'_>, &Code),
    (after, most): (Option<Place>, u32),
) -> Done<LogPage> {
    must_at(asked, Action::KeepPostLog, post)?;
    let most = most.clamp(1, MOST);
    let mut find = of_post(post, "at", most + 1);
    find.order = Order::Descending;
    find.after = after.map(|place| (Value::Number(place.at.0), place.id, KEY.to_vec()));
    let mut rows = recorder.store().find(&find).await.map_err(RecordError::Store)?;
    let goes_on = rows.len() > most as usize;
    rows.truncate(most as usize);
    let next = rows.last().filter(|_| goes_on).and_then(place);
    Ok(LogPage { entries: read(recorder, &rows).await?, next })
}

/// The orders in force at a post at a time; what relaxes checks there is no secret to whoever works at it.
///
/// # Errors
/// Where they cannot be read.
pub async fn in_force<W: World>(recorder: &Recorder<W>, post: &Code, now: Moment) -> Done<Vec<Logged>> {
    let mut find = of_post(post, "until", MOST);
    find.range = Some(("until", now.0.saturating_add(1)..i64::MAX));
    let rows = recorder.store().find(&find).await.map_err(RecordError::Store)?;
    let mut orders = read(recorder, &rows).await?;
    orders.retain(|logged| matches!(&logged.entry, Entry::Relaxation(of) if of.is_in_force(now)));
    Ok(orders)
}

fn of_post(post: &Code, by: &'static str, most: u32) -> Find {
    let equal = vec![("post", Value::Text(post.as_str().to_owned().into()))];
    Find { table: TABLE, equal, range: None, by, order: Order::Ascending, after: None, most }
}

fn place(row: &Row) -> Option<Place> {
    match row.values.as_deref()?.get(AT)? {
        Value::Number(at) => Some(Place { at: Moment(*at), id: row.stream }),
        _ => None,
    }
}

async fn read<W: World>(recorder: &Recorder<W>, rows: &[Row]) -> Done<Vec<Logged>> {
    let mut entries = Vec::with_capacity(rows.len());
    for row in rows {
        entries.push(told(recorder, row.stream).await?.0);
    }
    Ok(entries)
}

/// An entry out of the record, with the version of the last event in its stream.
pub(super) async fn told<W: World>(recorder: &Recorder<W>, id: StreamId) -> Done<(Logged, u64)> {
    let (mut events, mut by, mut last) = (Vec::new(), Vec::new(), 0);
    for opened in recorder.read(id).await? {
        last = opened.version;
        // What the record says of the stream itself is no event of the log.
        if opened.body.kind != shift::KIND {
            // Whatever else the record has a stream of is no entry.
            let (at, actor) = (opened.body.at, opened.body.actor);
            let event = Event::read(opened.body).map_err(|_| ContactError::None)?;
            by.push((at, officer(actor)));
            events.push((last, at, event));
        }
    }
    let entry = Entry::replay(events)?.ok_or(ContactError::None)?;
    let (at, made) = *by.first().ok_or(ContactError::None)?;
    let lifted_by = by.get(1).and_then(|(_, by)| *by);
    Ok((Logged { id, at, by: made, lifted_by, entry }, last))
}

const fn officer(actor: Actor) -> Option<AccountId> {
    match actor {
        Actor::Officer(account) => Some(account),
        Actor::Device(_) | Actor::Node => None,
    }
}
