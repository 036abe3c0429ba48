//! Where contacts and groups stand, for who watches over a post: places, times and how far they are. Nothing here leads to a traveller, so that
//! looking is no access to anybody's record.

use super::group::{PARTY, party_listed};
use super::list::KEY;
use super::listed::{self, row_value};
use super::{ContactError, ListedGroup};
use crate::ledger::{RecordError, Recorder};
use spartel_ledger::id::{AccountId, Code, Moment, StreamId};
use spartel_ports::store::{Find, Order, Row, Value};
use spartel_ports::{Store, World};
use std::ops::Range;

/// Rows that are read together.
const TOGETHER: u32 = 512;

/// What comes of reading.
type Done<T> = Result<T, ContactError>;

/// A contact, as far as it is seen from above.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Standing {
    /// Where at the post, by its code; none where nobody named it.
    pub lane: Option<String>,
    /// When it began.
    pub opened: Moment,
    /// When the traveller was sent on last, where they are with whom they were sent to.
    pub referred: Option<Moment>,
    /// When it ended; none while it goes on, and of what an older release recorded.
    pub ended: Option<Moment>,
    /// Who is in charge.
    pub officer: Option<AccountId>,
}

/// The contacts at a post that go on: the traveller is at the counter, or was sent on.
///
/// # Errors
/// Where they cannot be read.
pub(crate) async fn going_on<W: World>(recorder: &Recorder<W>, post: &Code) -> Done<Vec<Standing>> {
    let mut found = Vec::new();
    for phase in ["open", "referred"] {
        found.extend(contacts(recorder, at(post, Some(phase)), "changed", 0..i64::MAX).await?);
    }
    Ok(found)
}

/// How many contacts at a post should have ended and could not.
///
/// # Errors
/// Where they cannot be read.
pub(crate) async fn unresolved<W: World>(recorder: &Recorder<W>, post: &Code) -> Done<usize> {
    let mut equal = at(post, None);
    equal.push(("unresolved", Value::Number(1)));
    Ok(contacts(recorder, equal, "opened", 0..i64::MAX).await?.len())
}

/// The contacts that began at a post in a time.
///
/// # Errors
/// Where they cannot be read.
pub(crate) async fn began_at<W: World>(
    recorder: &Recorder<W>,
    post: &Code,
    time: Range<i64>,
) -> Done<Vec<Standing>> {
    contacts(recorder, at(post, None), "opened", time).await
}

/// The contacts that ended at a post in a time.
///
/// # Errors
/// Where they cannot be read.
pub(crate) async fn ended_at<W: World>(
    recorder: &Recorder<W>,
    post: &Code,
    time: Range<i64>,
) -> Done<Vec<Standing>> {
    // What was corrected after the end was changed later: never earlier.
    let ended = contacts(recorder, at(post, Some("ended")), "changed", time.start..i64::MAX).await?;
    let within = |contact: &Standing| contact.ended.is_some_and(|ended| time.contains(&ended.0));
    Ok(ended.into_iter().filter(within).collect())
}

/// The contacts of a group.
///
/// # Errors
/// Where they cannot be read.
pub(crate) async fn of_group<W: World>(recorder: &Recorder<W>, group: StreamId) -> Done<Vec<Standing>> {
    let equal = vec![("party", Value::Bytes(group.0.to_vec()))];
    contacts(recorder, equal, "opened", 0..i64::MAX).await
}

/// The groups at a post in a phase in which something happened in a time.
///
/// # Errors
/// Where they cannot be read.
pub(crate) async fn groups_at<W: World>(
    recorder: &Recorder<W>,
    (post, phase): (&Code, &'static str),
    time: Range<i64>,
) -> Done<Vec<ListedGroup>> {
    let rows = rows(recorder, (PARTY, at(post, Some(phase))), "changed", time).await?;
    Ok(rows.iter().filter_map(party_listed).collect())
}

fn at(post: &Code, phase: Option<&'static str>) -> Vec<(&'static str, Value)> {
    let mut equal = vec![("post", Value::Text(post.as_str().to_owned().into()))];
    equal.extend(phase.map(|phase| ("phase", Value::Text(phase.into()))));
    equal
}

async fn contacts<W: World>(
    recorder: &Recorder<W>,
    equal: Vec<(&'static str, Value)>,
    by: &'static str,
    time: Range<i64>,
) -> Done<Vec<Standing>> {
    Ok(rows(recorder, ("contact", equal), by, time).await?.iter().filter_map(standing).collect())
}

/// All rows of a table in a time, part by part, in the order of that time.
async fn rows<W: World>(
    recorder: &Recorder<W>,
    (table, equal): (&'static str, Vec<(&'static str, Value)>),
    by: &'static str,
    time: Range<i64>,
) -> Done<Vec<Row>> {
    let place = recorder.classes().read.get(table).and_then(|table| {
        let mut names = table.columns.iter().map(|column| column.name.as_str());
        names.position(|name| name == by)
    });
    let mut find = Find {
        table,
        equal,
        range: Some((by, time)),
        by,
        order: Order::Ascending,
        after: None,
        most: TOGETHER,
    };
    let mut all = Vec::new();
    loop {
        let part = recorder.store().find(&find).await.map_err(RecordError::Store)?;
        let Some((last, place)) = part.last().zip(place) else { return Ok(all) };
        let goes_on = part.len() == TOGETHER as usize;
        find.after = Some((row_value(last, place).clone(), last.stream, KEY.to_vec()));
        all.extend(part);
        if !goes_on {
            return Ok(all);
        }
    }
}

fn standing(row: &Row) -> Option<Standing> {
    let time = |at| match row_value(row, at) {
        Value::Number(number) => Some(Moment(*number)),
        _ => None,
    };
    let text = |at| match row_value(row, at) {
        Value::Text(text) => Some(text.to_string()),
        _ => None,
    };
    let is_referred = text(listed::PHASE).as_deref() == Some("referred");
    Some(Standing {
        lane: text(listed::LANE),
        opened: time(listed::OPENED)?,
        referred: time(listed::REFERRED).filter(|_| is_referred),
        ended: time(listed::ENDED),
        officer: listed::in_charge(row),
    })
}
