//! Reading a group out of the record, and who came with it.

use super::Done;
use crate::contact::ContactError;
use crate::contact::handle::told;
use crate::contact::listed::{self, row_value};
use crate::ledger::{RecordError, Recorder, shift};
use spartel_inspect::group::{Event, Group};
use spartel_inspect::transaction::Phase;
use spartel_ledger::id::StreamId;
use spartel_ledger::recorded::Recorded as _;
use spartel_ports::store::{Find, Order, Value};
use spartel_ports::{Store, World};

/// Members that are read together.
const TOGETHER: u32 = 64;

/// The contacts that belong to this group, with how far each is.
pub(super) async fn members<W: World>(recorder: &Recorder<W>, id: StreamId) -> Done<Vec<(StreamId, Phase)>> {
    let mut find = Find {
        table: "contact",
        equal: vec![("party", Value::Bytes(id.0.to_vec()))],
        range: None,
        by: "opened",
        order: Order::Ascending,
        after: None,
        most: TOGETHER,
    };
    let mut members = Vec::new();
    loop {
        let rows = recorder.store().find(&find).await.map_err(RecordError::Store)?;
        let Some(last) = rows.last() else { return Ok(members) };
        let opened = row_value(last, listed::OPENED).clone();
        find.after = Some((opened, last.stream, last.key.clone()));
        for row in &rows {
            // The list says who; how far each is, the record itself does.
            members.push((row.stream, told(recorder, row.stream).await?.0.phase()));
        }
    }
}

/// A group out of the record, with the version of the last event in its stream.
pub(in crate::contact) async fn group<W: World>(recorder: &Recorder<W>, id: StreamId) -> Done<(Group, u64)> {
    let (mut events, mut last) = (Vec::new(), 0);
    let recorded = recorder.read(id).await?;
    if recorded.first().is_none_or(|first| first.body.kind.as_str() != "group.formed") {
        return Err(ContactError::None);
    }
    for opened in recorded {
        last = opened.version;
        if opened.body.kind != shift::KIND {
            events.push((last, Event::read(opened.body)?));
        }
    }
    let group = Group::replay(events)?;
    Ok((group.ok_or(ContactError::None)?, last))
}
