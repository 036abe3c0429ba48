//! Clocks that begin to run with the end of a contact, also where they did not with the command that ended it.

use super::ContactError;
use super::handle::told;
use super::listed::{self, row_value};
use crate::ledger::shift::{self, contact_ended, contact_ended_at, is_short};
use crate::ledger::{Asked, RecordError, Recorder};
use sha2::{Digest, Sha256};
use spartel_inspect::transaction::{Event, Phase, Transaction};
use spartel_ledger::id::{CommandId, Moment, StreamId};
use spartel_ledger::recorded::Recorded;
use spartel_ports::store::{Find, Order, Row, Value};
use spartel_ports::{Store, World};
use std::ops::Range;

/// Rows that are read together.
const TOGETHER: u32 = 256;

/// Has the clocks of a contact's records begin to run with its end, now or at an earlier time. The contact's own comes last: where it runs, all do.
///
/// # Errors
/// Where a record could not be moved to its new end: it ends a little earlier until [`catch_up`] was there.
pub(super) async fn begin_clocks<W: World>(
    recorder: &Recorder<W>,
    asked: &Asked,
    (id, transaction): (StreamId, &Transaction),
    ended: Option<Moment>,
) -> Result<(), ContactError> {
    for stream in records(id, transaction) {
        // Most end in the month in which they began; and what somebody asked to have erased has no end to come.
        if is_short(recorder, stream, ended).await? {
            let after = recorder.read(stream).await?.len() as u64;
            let asked = Asked { command: follows(asked.command, stream), ..asked.clone() };
            match ended {
                Some(ended) => contact_ended_at(recorder, &asked, (stream, after), ended).await?,
                None => contact_ended(recorder, &asked, (stream, after)).await?,
            };
        }
    }
    Ok(())
}

/// What is kept of a contact that is over: its evidence, where something was found, and itself.
fn records(id: StreamId, transaction: &Transaction) -> impl Iterator<Item = StreamId> {
    let is_kept = transaction.phase() == Phase::Ended { nothing_found: false };
    transaction.evidence().filter(move |_| is_kept).chain([id])
}

/// The command that follows from another one for a stream: asked twice, it is the same one.
pub(super) fn follows(command: CommandId, stream: StreamId) -> CommandId {
    let hash = Sha256::new().chain_update(command.0).chain_update(stream.0).finalize();
    let mut id = [0; 16];
    id.copy_from_slice(&hash[..16]);
    CommandId(id)
}

/// Has those clocks begin to run that a full disk, a missing key or the end of the program kept from it, of contacts in which something
/// happened since a time; how many contacts. The node asks for it, at its start and from day to day.
///
/// # Errors
/// Where the record cannot be read or written; what was done before is.
pub async fn catch_up<W: World>(
    recorder: &Recorder<W>,
    asked: impl Fn() -> Asked,
    since: Moment,
) -> Result<u64, ContactError> {
    let mut caught = 0;
    for phase in ["ended", "merged"] {
        let mut changed = Changed::of(phase, since.0..i64::MAX);
        while let Some(rows) = changed.next(recorder).await? {
            for row in &rows {
                caught += u64::from(caught_up(recorder, &asked, row).await?);
            }
        }
    }
    Ok(caught)
}

/// Contacts of a phase in which something last happened in a span of time, the earliest first.
pub(super) struct Changed(Find);

impl Changed {
    pub(super) fn of(phase: &'static str, span: Range<i64>) -> Self {
        Self(Find {
            table: "contact",
            equal: vec![("phase", Value::Text(phase.into()))],
            range: Some(("changed", span)),
            by: "changed",
            order: Order::Ascending,
            after: None,
            most: TOGETHER,
        })
    }

    /// The next of them; none where there are no more.
    pub(super) async fn next<W: World>(
        &mut self,
        recorder: &Recorder<W>,
    ) -> Result<Option<Vec<Row>>, ContactError> {
        let rows = recorder.store().find(&self.0).await.map_err(RecordError::Store)?;
        let Some(last) = rows.last() else { return Ok(None) };
        self.0.after = Some((row_value(last, listed::CHANGED).clone(), last.stream, last.key.clone()));
        Ok(Some(rows))
    }
}

/// Whether the clocks of a contact were still to begin.
async fn caught_up<W: World>(
    recorder: &Recorder<W>,
    asked: &impl Fn() -> Asked,
    row: &Row,
) -> Result<bool, ContactError> {
    let Value::Number(changed) = row_value(row, listed::CHANGED) else { return Ok(false) };
    // Of a contact that left something to keep, its evidence may be what is still to be moved.
    let is_kept = *row_value(row, listed::NOTHING_FOUND) == Value::Number(0);
    if !is_kept && !is_short(recorder, row.stream, Some(Moment(*changed))).await? {
        return Ok(false);
    }
    let Some(ended) = ended(recorder, row.stream).await? else { return Ok(false) };
    let (transaction, _) = told(recorder, row.stream).await?;
    for stream in records(row.stream, &transaction) {
        // Not where something was put right after the end, which the clock had begun with.
        if is_short(recorder, stream, Some(ended)).await? {
            begin_clocks(recorder, &asked(), (row.stream, &transaction), Some(ended)).await?;
            return Ok(true);
        }
    }
    Ok(false)
}

/// When a contact ended, or went on in another.
async fn ended<W: World>(recorder: &Recorder<W>, id: StreamId) -> Result<Option<Moment>, ContactError> {
    let mut ended = None;
    for opened in recorder.read(id).await? {
        let at = opened.body.at;
        if opened.body.kind != shift::KIND
            && matches!(Event::read(opened.body)?, Event::Ended(_) | Event::Merged(_))
        {
            ended = Some(at);
        }
    }
    Ok(ended)
}
