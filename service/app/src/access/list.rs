//! Who saw what, for the auditor: of a contact, of an officer, of a time; never what was seen. That somebody read it is recorded first.

use super::{Event, Listed, happened, named, projection::KEY};
use crate::contact::numbered;
use crate::ledger::{RecordError, Recorder};
use crate::people::Asked;
use crate::people::rights::Action;
use spartel_ledger::body::Actor;
use spartel_ledger::id::{AccountId, Code, Moment, StreamId};
use spartel_ports::store::{Find, Order, Row, Value};
use spartel_ports::{Store, World};
use std::fmt;
use std::ops::Range;

/// The most accesses of a page.
pub const LONGEST_PAGE: u32 = 200;

/// Which accesses are wanted; what is absent is not asked about.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wanted {
    /// To this contact or group, by its stream.
    pub of: Option<StreamId>,
    /// By this officer.
    pub officer: Option<AccountId>,
    /// From the first moment on, and before the second.
    pub at: Option<Range<i64>>,
}

/// An access.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Access {
    /// Its own stream.
    pub id: StreamId,
    /// When.
    pub at: Moment,
    /// Who; none where the node did.
    pub officer: Option<AccountId>,
    /// What of: a contact or a group, by its stream; none where it was a list.
    pub of: Option<StreamId>,
    /// By which right.
    pub action: String,
    /// What for; none where an older program listed it.
    pub purpose: Option<String>,
}

/// Where a list goes on: behind this access.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// When it was.
    pub at: Moment,
    /// Its own stream.
    pub id: StreamId,
}

/// A part of a list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Page {
    /// The accesses, newest first.
    pub accesses: Vec<Access>,
    /// Where it goes on; none where this is the end.
    pub next: Option<Place>,
}

/// Why nothing is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AccessError {
    /// Who asks may not read who saw what.
    Forbidden,
    /// There is no contact of that number.
    NoNumber,
    /// The record refused or failed.
    Record(RecordError),
}

impl fmt::Display for AccessError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Forbidden => f.write_str("forbidden"),
            Self::NoNumber => f.write_str("no-number"),
            Self::Record(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for AccessError {}

impl From<RecordError> for AccessError {
    fn from(error: RecordError) -> Self {
        Self::Record(error)
    }
}

/// Who saw what, as somebody asks who may: each page is asked for anew, and recorded.
#[derive(Debug, Clone, Copy)]
pub struct Auditor<'a> {
    asked: Asked<'a>,
}

impl<'a> Auditor<'a> {
    /// Whoever may read who saw what.
    ///
    /// # Errors
    /// [`AccessError::Forbidden`] where they may not.
    pub fn new(asked: Asked<'a>) -> Result<Self, AccessError> {
        if asked.may(Action::SeeAccessLog).is_some() {
            Ok(Self { asked })
        } else {
            Err(AccessError::Forbidden)
        }
    }

    /// The contact of a number, by its stream: nothing of it is shown, and it may be gone.
    ///
    /// # Errors
    /// [`AccessError::NoNumber`] where there is none.
    pub async fn of_number<W: World>(
        &self,
        recorder: &Recorder<W>,
        number: &str,
    ) -> Result<StreamId, AccessError> {
        let found = numbered(recorder.store(), number).await.map_err(RecordError::Store)?;
        found.ok_or(AccessError::NoNumber)
    }

    /// A page of accesses; at most [`LONGEST_PAGE`].
    ///
    /// # Errors
    /// Where the reading cannot be recorded: nothing is shown then; and where the list cannot be read.
    pub async fn read<W: World>(
        &self,
        recorder: &Recorder<W>,
        purpose: &Code,
        wanted: &Wanted,
        (after, most): (Option<Place>, u32),
    ) -> Result<Page, AccessError> {
        self.note(recorder, purpose, wanted).await?;
        let most = most.clamp(1, LONGEST_PAGE);
        let rows = recorder.store().find(&find(wanted, after, most + 1)).await.map_err(RecordError::Store)?;
        let mut accesses: Vec<Access> = rows.iter().filter_map(listed).collect();
        let goes_on = accesses.len() > most as usize;
        accesses.truncate(most as usize);
        let last = accesses.last().filter(|_| goes_on);
        let next = last.map(|last| Place { at: last.at, id: last.id });
        Ok(Page { accesses, next })
    }

    /// Records that this is read now.
    async fn note<W: World>(
        &self,
        recorder: &Recorder<W>,
        purpose: &Code,
        wanted: &Wanted,
    ) -> Result<(), AccessError> {
        let at = wanted.at.clone();
        let event = Event::Listed(Listed {
            of: wanted.of,
            officer: wanted.officer,
            from: at.as_ref().map(|at| at.start),
            before: at.map(|at| at.end),
            action: named(Action::SeeAccessLog),
        });
        let actor = Actor::Officer(self.asked.officer.account());
        Ok(happened(recorder, (actor, purpose), &event).await?)
    }
}

fn find(wanted: &Wanted, after: Option<Place>, most: u32) -> Find {
    let bytes = |column, id: [u8; 16]| (column, Value::Bytes(id.to_vec()));
    let of = wanted.of.map(|of| bytes("seen", of.0));
    Find {
        table: "access",
        equal: of.into_iter().chain(wanted.officer.map(|officer| bytes("officer", officer.0))).collect(),
        range: wanted.at.clone().map(|at| ("at", at)),
        by: "at",
        order: Order::Descending,
        after: after.map(|place| (Value::Number(place.at.0), place.id, KEY.to_vec())),
        most,
    }
}

/// A row as an access; none where it is no whole one.
fn listed(row: &Row) -> Option<Access> {
    let [at, officer, seen, action, purpose] = row.values.as_deref()? else { return None };
    let id = |value: &Value| match value {
        Value::Bytes(bytes) => bytes.as_slice().try_into().ok(),
        _ => None,
    };
    let text = |value: &Value| match value {
        Value::Text(text) => Some(text.to_string()),
        _ => None,
    };
    let Value::Number(at) = at else { return None };
    Some(Access {
        id: row.stream,
        at: Moment(*at),
        officer: id(officer).map(AccountId),
        of: id(seen).map(StreamId),
        action: text(action)?,
        purpose: text(purpose),
    })
}
