//! Groups as officers find them: those of a post, newest first, by what names nobody.

use super::{CHANGES, Done, SEES};
use crate::contact::list::{KEY, LONGEST_PAGE, Place};
use crate::contact::listed::row_value;
use crate::ledger::{Cell, RecordError, Recorder, RowDraft};
use crate::people::{Asked, Circle};
use spartel_inspect::group::Event;
use spartel_ledger::body::Body;
use spartel_ledger::id::{Code, EventId, Moment, StreamId};
use spartel_ledger::recorded::Recorded as _;
use spartel_ports::store::{Find, Order, Row, Value};
use spartel_ports::{Store, World};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// What groups are found by.
pub(in crate::contact) const TABLE: &str = "party";
/// Places of its columns, as `classes.toml` declares them.
const POST: usize = 0;
const KIND: usize = 1;
const CARRIER: usize = 2;
const SERVICE: usize = 3;
const FORMED: usize = 4;
pub(super) const CHANGED: usize = 5;
const EXPECTED: usize = 6;
const PHASE: usize = 7;
const COLUMNS: usize = 8;

/// Which groups are wanted; what is absent is not asked about.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GroupsWanted {
    /// Where they are.
    pub post: Option<Code>,
    /// Whether they are over.
    pub closed: Option<bool>,
}

/// A group in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedGroup {
    /// Its stream.
    pub id: StreamId,
    /// Where it is.
    pub post: String,
    /// What keeps it together.
    pub kind: String,
    /// The carrier.
    pub carrier: Option<String>,
    /// The sailing, flight or train.
    pub service: Option<String>,
    /// When it was formed.
    pub formed: Moment,
    /// How many are expected.
    pub expected: i64,
    /// Whether it is over.
    pub closed: bool,
}

/// A part of a list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GroupPage {
    /// The groups, newest first.
    pub groups: Vec<ListedGroup>,
    /// Where it goes on; none where this is the end.
    pub next: Option<Place>,
}

/// Groups by post, time and whether they are over.
#[must_use]
pub fn projection(_: EventId, body: &Body) -> Vec<RowDraft> {
    let Ok(event) = Event::read(body.clone()) else { return Vec::new() };
    let mut row = [const { Cell::Kept }; COLUMNS];
    row[CHANGED] = number(body.at.0);
    match event {
        Event::Formed(formed) => {
            row[POST] = text(formed.post.as_str());
            row[KIND] = text(formed.kind.as_str());
            row[CARRIER] = formed.carrier.map_or(Cell::Nothing, |code| text(code.as_str()));
            row[SERVICE] = formed.service.map_or(Cell::Nothing, |code| text(code.as_str()));
            row[FORMED] = number(body.at.0);
            row[EXPECTED] = number(formed.expected.into());
            row[PHASE] = text("open");
        }
        Event::Expected(expected) => row[EXPECTED] = number(expected.into()),
        Event::Closed(_) => row[PHASE] = text("closed"),
        Event::Described(_) | Event::Linked(_) | Event::Unlinked(_) => {}
    }
    vec![RowDraft { table: TABLE, key: KEY.to_vec(), values: Some(row.into()) }]
}

/// A page of the groups at posts where this officer may begin contacts or see them all; at most [`LONGEST_PAGE`].
///
/// # Errors
/// Where the list cannot be read.
pub async fn list_groups<W: World>(
    recorder: &Recorder<W>,
    asked: Asked<'_>,
    wanted: &GroupsWanted,
    (after, most): (Option<Place>, u32),
) -> Done<GroupPage> {
    let most = most.clamp(1, LONGEST_PAGE);
    let circles: BTreeSet<Circle> =
        [CHANGES, SEES].into_iter().flat_map(|action| asked.circles(action)).collect();
    let mut found = BTreeMap::new();
    for circle in circles {
        let Some(equal) = wanted.within(&circle) else { continue };
        let find = Find {
            table: TABLE,
            equal,
            range: None,
            by: "formed",
            order: Order::Descending,
            after: after.map(|at| (Value::Number(at.opened.0), at.id, KEY.to_vec())),
            most: most + 1,
        };
        let rows = recorder.store().find(&find).await.map_err(RecordError::Store)?;
        found.extend(rows.iter().filter_map(listed).map(|group| (Reverse((group.formed, group.id)), group)));
    }
    let goes_on = found.len() > most as usize;
    let groups: Vec<ListedGroup> = found.into_values().take(most as usize).collect();
    let last = groups.last().filter(|_| goes_on);
    let next = last.map(|last| Place { opened: last.formed, id: last.id });
    Ok(GroupPage { groups, next })
}

impl GroupsWanted {
    /// What has to stand in the columns for groups of a circle; none where no group is wanted that is in it. Nobody is in charge of a group.
    fn within(&self, circle: &Circle) -> Option<Vec<(&'static str, Value)>> {
        let post = match circle {
            Circle::All => self.post.as_ref(),
            Circle::Post(post) if self.post.as_ref().is_none_or(|wanted| *wanted == post.0) => Some(&post.0),
            Circle::Post(_) | Circle::Own(_) => return None,
        };
        let mut equal: Vec<_> = post.map(|post| ("post", coded(post.as_str()))).into_iter().collect();
        equal.extend(self.closed.map(|is| ("phase", coded(if is { "closed" } else { "open" }))));
        Some(equal)
    }
}

/// A row as a group; none where it is no whole one.
pub(in crate::contact) fn listed(row: &Row) -> Option<ListedGroup> {
    let text = |at| match row_value(row, at) {
        Value::Text(text) => Some(text.to_string()),
        _ => None,
    };
    let number = |at| match row_value(row, at) {
        Value::Number(number) => Some(*number),
        _ => None,
    };
    Some(ListedGroup {
        id: row.stream,
        post: text(POST)?,
        kind: text(KIND)?,
        carrier: text(CARRIER),
        service: text(SERVICE),
        formed: Moment(number(FORMED)?),
        expected: number(EXPECTED)?,
        closed: text(PHASE)? == "closed",
    })
}

fn coded(text: &str) -> Value {
    Value::Text(text.to_owned().into())
}

fn text(text: &str) -> Cell {
    Cell::Clear(coded(text))
}

fn number(number: i64) -> Cell {
    Cell::Clear(Value::Number(number))
}
