//! Contacts as an officer finds them: those that their rights reach, by what names nobody, newest first.

use super::ContactError;
use super::handle::{Handle, look_up};
use super::listed::{self, row_value};
use super::number::parted;
use crate::access::{self, Term};
use crate::ledger::{RecordError, Recorder};
use crate::people::rights::Action;
use crate::people::{Asked, Circle};
use spartel_inspect::transaction::Direction;
use spartel_ledger::body::Actor;
use spartel_ledger::id::{AccountId, Code, Moment, StreamId};
use spartel_ports::store::{Answer, Find, Order, Row, Value};
use spartel_ports::{Store, World};
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::ops::Range;

/// The most contacts of a page.
pub const LONGEST_PAGE: u32 = 200;
/// The table.
const TABLE: Code = Code::new("contact");
/// The table's only key of a contact's row.
pub(super) const KEY: [u8; 1] = [0];

/// Which contacts are wanted; what is absent is not asked about.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wanted {
    /// Where they are, as corrected.
    pub post: Option<Code>,
    /// How far they are.
    pub phase: Option<Stage>,
    /// Which way the travellers go.
    pub direction: Option<Direction>,
    /// When they began: from the first moment on, and before the second.
    pub opened: Option<Range<i64>>,
    /// Who is in charge.
    pub officer: Option<AccountId>,
    /// Whether they should have ended and could not.
    pub unresolved: Option<bool>,
    /// The outcome of the last checks, by its code.
    pub outcome: Option<String>,
    /// The kind of the first document, by its code.
    pub kind: Option<String>,
    /// The issuing state or organisation of the first document, by its code.
    pub issuer: Option<String>,
    /// With which group the travellers came.
    pub group: Option<StreamId>,
}

/// How far contacts are, as they are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// The traveller is at the counter.
    Open,
    /// The traveller was sent on.
    Referred,
    /// It ended.
    Ended,
    /// It goes on in another.
    Merged,
}

impl Stage {
    /// Every one.
    pub const ALL: [Self; 4] = [Self::Open, Self::Referred, Self::Ended, Self::Merged];

    /// How it is listed.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Referred => "referred",
            Self::Ended => "ended",
            Self::Merged => "merged",
        }
    }

    /// The one that is listed so.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.as_str() == text)
    }
}

/// A contact in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Its stream.
    pub id: StreamId,
    /// Its number for paper and speech.
    pub number: String,
    /// Where it is.
    pub post: String,
    /// Which way the traveller goes.
    pub direction: String,
    /// When it began.
    pub opened: Moment,
    /// When something happened last.
    pub changed: Moment,
    /// How far it is.
    pub phase: String,
    /// Whether it should have ended and could not.
    pub unresolved: bool,
    /// The outcome of the last checks.
    pub outcome: Option<String>,
    /// The kind of the first document.
    pub kind: Option<String>,
    /// Who issued it.
    pub issuer: Option<String>,
    /// Whether it ended with nothing found; none before it ended.
    pub nothing_found: Option<bool>,
    /// Who is in charge; none where a device opened it.
    pub officer: Option<AccountId>,
}

/// Where a list goes on: behind this contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// When it began.
    pub opened: Moment,
    /// Its stream.
    pub id: StreamId,
}

/// A part of a list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Page {
    /// The contacts, newest first.
    pub contacts: Vec<Listed>,
    /// Where it goes on; none where this is the end.
    pub next: Option<Place>,
}

/// A page of the contacts that this officer may see, among those that are wanted; at most [`LONGEST_PAGE`]. That they see it is recorded first.
///
/// # Errors
/// Where that cannot be recorded: nothing is shown then; and where the list cannot be read.
pub async fn list<W: World>(
    recorder: &Recorder<W>,
    by: (Asked<'_>, &Code),
    wanted: &Wanted,
    place: (Option<Place>, u32),
) -> Result<Page, ContactError> {
    list_to(recorder, by, Action::SeeContact, wanted, place).await
}

/// The same of the contacts with which this officer may do this.
pub(crate) async fn list_to<W: World>(
    recorder: &Recorder<W>,
    (asked, purpose): (Asked<'_>, &Code),
    action: Action,
    wanted: &Wanted,
    (after, most): (Option<Place>, u32),
) -> Result<Page, ContactError> {
    let most = most.clamp(1, LONGEST_PAGE);
    let actor = Actor::Officer(asked.officer.account());
    let searched = (TABLE, wanted.terms());
    access::searched(recorder, (actor, purpose), searched, action).await?;
    // What two circles reach is listed once.
    let mut found = BTreeMap::new();
    for circle in asked.circles(action) {
        let Some(equal) = wanted.within(&circle) else { continue };
        let find = Find {
            table: "contact",
            equal,
            range: wanted.opened.clone().map(|range| ("opened", range)),
            by: "opened",
            order: Order::Descending,
            after: after.map(|at| (Value::Number(at.opened.0), at.id, KEY.to_vec())),
            most: most + 1,
        };
        let rows = recorder.store().find(&find).await.map_err(RecordError::Store)?;
        let contacts = rows.iter().filter_map(listed);
        found.extend(contacts.map(|contact| (Reverse((contact.opened, contact.id)), contact)));
    }
    let goes_on = found.len() > most as usize;
    let contacts: Vec<Listed> = found.into_values().take(most as usize).collect();
    let last = contacts.last().filter(|_| goes_on);
    let next = last.map(|last| Place { opened: last.opened, id: last.id });
    Ok(Page { contacts, next })
}

/// The contact of a number, where this officer may see it.
///
/// # Errors
/// As [`look_up`].
pub async fn look_up_number<'a, W: World>(
    recorder: &Recorder<W>,
    asked: Asked<'a>,
    number: &str,
) -> Result<Handle<'a>, ContactError> {
    let found = numbered(recorder.store(), number).await.map_err(RecordError::Store)?;
    look_up(recorder, asked, found.ok_or(ContactError::None)?).await
}

/// The contact of a number, by its stream. Whoever asks for it shows nothing of it that they did not look up.
pub(crate) async fn numbered<S: Store>(store: &S, number: &str) -> Answer<Option<StreamId>> {
    let Some((series, serial)) = parted(number) else { return Ok(None) };
    let find = Find {
        table: "contact",
        equal: vec![("series", coded(series)), ("serial", Value::Number(serial))],
        range: None,
        by: "opened",
        order: Order::Descending,
        after: None,
        most: 2,
    };
    let rows = store.find(&find).await?;
    let same = rows.iter().filter_map(listed).find(|contact| contact.number == number);
    Ok(same.map(|contact| contact.id))
}

impl Wanted {
    /// What is wanted, as it is recorded that somebody asked.
    fn terms(&self) -> Vec<Term> {
        let equal = self.within(&Circle::All).unwrap_or_default();
        let term = |column: &str, value: String| Term { column: column.to_owned(), value };
        let ends = self.opened.iter().flat_map(|range| [("from", range.start), ("before", range.end)]);
        let ends = ends.map(|(end, at)| term(end, at.to_string()));
        equal.iter().map(|(column, value)| term(column, shown(value))).chain(ends).collect()
    }

    /// What has to stand in the columns for contacts of a circle; none where no contact is wanted that is in it.
    fn within(&self, circle: &Circle) -> Option<Vec<(&'static str, Value)>> {
        let mut equal = Vec::new();
        let mut text = |column, value: Option<&str>| {
            equal.extend(value.map(|value| (column, coded(value))));
        };
        text("phase", self.phase.map(Stage::as_str));
        text("direction", self.direction.map(|direction| direction.as_str()));
        text("outcome", self.outcome.as_deref());
        text("kind", self.kind.as_deref());
        text("issuer", self.issuer.as_deref());
        equal.extend(self.group.map(|group| ("party", Value::Bytes(group.0.to_vec()))));
        equal.extend(self.unresolved.map(|it| ("unresolved", Value::Number(it.into()))));
        let (post, officer) = match circle {
            Circle::All => (self.post.as_ref(), self.officer),
            Circle::Post(post) => (Some(one(self.post.as_ref(), &post.0)?), self.officer),
            Circle::Own(account) => (self.post.as_ref(), Some(*one(self.officer.as_ref(), account)?)),
        };
        equal.extend(post.map(|post| ("post", coded(post.as_str()))));
        equal.extend(officer.map(|account| ("officer", Value::Bytes(account.0.to_vec()))));
        Some(equal)
    }
}

/// What is wanted and may be: the same, or whatever may be where nothing is said.
fn one<'v, T: PartialEq>(wanted: Option<&'v T>, may: &'v T) -> Option<&'v T> {
    wanted.is_none_or(|wanted| wanted == may).then_some(may)
}

fn shown(value: &Value) -> String {
    match value {
        Value::Text(text) => text.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Bytes(bytes) => bytes.iter().map(|byte| format!("{byte:02x}")).collect(),
        Value::Null | Value::Kept => String::new(),
    }
}

fn coded(text: &str) -> Value {
    Value::Text(text.to_owned().into())
}

/// A row as a contact; none where it is no whole one.
pub(super) fn listed(row: &Row) -> Option<Listed> {
    let text = |at| match row_value(row, at) {
        Value::Text(text) => Some(text.to_string()),
        _ => None,
    };
    let number = |at| match row_value(row, at) {
        Value::Number(number) => Some(*number),
        _ => None,
    };
    Some(Listed {
        id: row.stream,
        number: text(listed::NUMBER)?,
        post: text(listed::POST)?,
        direction: text(listed::DIRECTION)?,
        opened: Moment(number(listed::OPENED)?),
        changed: Moment(number(listed::CHANGED)?),
        phase: text(listed::PHASE)?,
        unresolved: number(listed::UNRESOLVED) == Some(1),
        outcome: text(listed::OUTCOME),
        kind: text(listed::KIND),
        issuer: text(listed::ISSUER),
        nothing_found: number(listed::NOTHING_FOUND).map(|it| it == 1),
        officer: listed::in_charge(row),
    })
}
