//! The end of a group, by the end of all who came together; also where it did not come with the last of them.

use super::read::{group, members};
use super::{Done, drafts, happen, list};
use crate::contact::ContactError;
use crate::contact::clock::follows;
use crate::contact::listed::row_value;
use crate::ledger::shift::{self, contact_ended, contact_ended_at, is_short};
use crate::ledger::{self, Change, RecordError, Recorder, Whereto};
use spartel_inspect::group::{Command, Event, Group, decide};
use spartel_ledger::id::{Moment, StreamId};
use spartel_ledger::recorded::Recorded as _;
use spartel_ports::store::{Find, Order, Row, StoreError, Value};
use spartel_ports::{Clock, Store, World};

/// Rows that are read together.
const TOGETHER: u32 = 64;
/// Whoever has not come so many milliseconds after anything happened in a group comes no more: a day.
const LAPSES: i64 = 24 * 60 * 60 * 1000;

/// Closes a group that is over: with nothing found of anybody, its evidence goes with that commit. Where it is not over, or was closed
/// before, nothing happens.
///
/// # Errors
/// Where the record cannot be read or written.
pub async fn settle<W: World>(
    recorder: &Recorder<W>,
    asked: &ledger::Asked,
    id: StreamId,
) -> Done<Option<Group>> {
    settle_by(recorder, asked, id, Command::Close).await
}

async fn settle_by<W: World>(
    recorder: &Recorder<W>,
    asked: &ledger::Asked,
    id: StreamId,
    by: Command,
) -> Done<Option<Group>> {
    let (mut now, version) = group(recorder, id).await?;
    let members = members(recorder, id).await?;
    let Ok(events) = decide(Some(&now), &members, by) else { return Ok(None) };
    let mut happened = Vec::new();
    for event in events {
        happen(&mut now, event, &mut happened)?;
    }
    let change = Change { stream: id, place: Whereto::After(version), events: drafts(&happened) };
    if now.closed().is_some_and(|closed| closed.nothing_found) {
        recorder.end_contact(asked, change, now.evidence()).await?;
    } else {
        recorder.record(asked, vec![change]).await?;
    }
    // The end is recorded, whatever comes of this: what is left undone is caught up with.
    let _ = begin_clocks(recorder, asked, (id, &now), None).await;
    Ok(Some(now))
}

/// The clocks of a group's records begin with its end, now or at an earlier time. The group's own comes last: where it runs, all do.
async fn begin_clocks<W: World>(
    recorder: &Recorder<W>,
    asked: &ledger::Asked,
    (id, group): (StreamId, &Group),
    ended: Option<Moment>,
) -> Done<()> {
    for stream in records(id, group) {
        let after = recorder.read(stream).await?.len() as u64;
        if after > 0 {
            let asked = ledger::Asked { command: follows(asked.command, stream), ..asked.clone() };
            match ended {
                Some(ended) => contact_ended_at(recorder, &asked, (stream, after), ended).await?,
                None => contact_ended(recorder, &asked, (stream, after)).await?,
            };
        }
    }
    Ok(())
}

/// What is kept of a group: its papers, and itself.
fn records(id: StreamId, group: &Group) -> impl Iterator<Item = StreamId> {
    group.evidence().iter().copied().chain([id])
}

/// Ends groups that are over and were not ended: a full disk or the end of the program kept it from them, or somebody who was expected did
/// not come. Has the clocks begin to run of those that ended since a time, where they did not. How many groups. The node asks for it, at its
/// start and from day to day.
///
/// # Errors
/// Where the record cannot be read or written; what was done before is.
pub async fn catch_up_groups<W: World>(
    recorder: &Recorder<W>,
    asked: impl Fn() -> ledger::Asked,
    since: Moment,
) -> Done<u64> {
    let now = recorder.world().clock().now().0;
    let mut caught = 0;
    for row in in_phase(recorder, "open", i64::MIN).await? {
        let last = changed(recorder, &row).await?;
        let by = if now.0 >= last.saturating_add(LAPSES) { Command::Lapse } else { Command::Close };
        caught += u64::from(is_settled(recorder, &asked(), row.stream, by).await?);
    }
    for row in in_phase(recorder, "closed", since.0).await? {
        caught += u64::from(runs_now(recorder, &asked, row.stream).await?);
    }
    Ok(caught)
}

/// Whether a group is ended by this. One of which something happened meanwhile waits for the next time.
async fn is_settled<W: World>(
    recorder: &Recorder<W>,
    asked: &ledger::Asked,
    id: StreamId,
    by: Command,
) -> Done<bool> {
    match settle_by(recorder, asked, id, by).await {
        Err(ContactError::Record(RecordError::Store(StoreError::Stale))) => Ok(false),
        settled => Ok(settled?.is_some()),
    }
}

/// All groups in a phase in which something happened from a time on. What is done with them takes them out of it, so that all are read first.
async fn in_phase<W: World>(recorder: &Recorder<W>, phase: &'static str, since: i64) -> Done<Vec<Row>> {
    let mut find = Find {
        table: list::TABLE,
        equal: vec![("phase", Value::Text(phase.into()))],
        range: Some(("changed", since..i64::MAX)),
        by: "changed",
        order: Order::Ascending,
        after: None,
        most: TOGETHER,
    };
    let mut all = Vec::new();
    loop {
        let rows = recorder.store().find(&find).await.map_err(RecordError::Store)?;
        let Some(last) = rows.last() else { return Ok(all) };
        find.after = Some((row_value(last, list::CHANGED).clone(), last.stream, last.key.clone()));
        all.extend(rows);
    }
}

/// When something happened last in a group, or in a contact of it.
async fn changed<W: World>(recorder: &Recorder<W>, row: &Row) -> Done<i64> {
    let find = Find {
        table: "contact",
        equal: vec![("party", Value::Bytes(row.stream.0.to_vec()))],
        range: None,
        by: "opened",
        order: Order::Descending,
        after: None,
        most: 1,
    };
    let rows = recorder.store().find(&find).await.map_err(RecordError::Store)?;
    let number = |value: &Value| if let Value::Number(number) = value { Some(*number) } else { None };
    let came = rows.first().and_then(|row| number(row_value(row, crate::contact::listed::OPENED)));
    Ok(number(row_value(row, list::CHANGED)).max(came).unwrap_or(i64::MAX))
}

/// Whether the clocks of a group that ended were still to begin.
async fn runs_now<W: World>(
    recorder: &Recorder<W>,
    asked: &impl Fn() -> ledger::Asked,
    id: StreamId,
) -> Done<bool> {
    let Some(ended) = closed_at(recorder, id).await? else { return Ok(false) };
    let (group, _) = group(recorder, id).await?;
    for stream in records(id, &group) {
        if is_short(recorder, stream, Some(ended)).await? {
            begin_clocks(recorder, &asked(), (id, &group), Some(ended)).await?;
            return Ok(true);
        }
    }
    Ok(false)
}

async fn closed_at<W: World>(recorder: &Recorder<W>, id: StreamId) -> Done<Option<Moment>> {
    for opened in recorder.read(id).await? {
        let at = opened.body.at;
        if opened.body.kind != shift::KIND && matches!(Event::read(opened.body)?, Event::Closed(_)) {
            return Ok(Some(at));
        }
    }
    Ok(None)
}
