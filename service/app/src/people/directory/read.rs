//! Reading the directory out of the record.

use super::held::{Happened, Held};
use super::{DirectoryError, Done};
use crate::ledger::shift;
use crate::ledger::{Opened, RecordError, Recorder};
use crate::people::account::DoesNotFollow;
use spartel_ledger::id::{AccountId, StreamId};
use spartel_ledger::recorded::Recorded;
use spartel_ports::{Store, World};

/// Rows that are read together.
const ROWS: u32 = 1024;

/// Everything that the record says of people. What one stream says does not hang on when another is read.
pub(super) async fn all<W: World>(recorder: &Recorder<W>) -> Done<Held> {
    let mut held = Held::default();
    let tables = [("account", account as Read), ("proposal", proposal as Read), ("device", device as Read)];
    for (table, event) in tables {
        for stream in streams(recorder, table).await? {
            for opened in recorder.read(stream).await? {
                take(&mut held, stream, opened, event)?;
            }
        }
    }
    Ok(held)
}

/// What an event of a stream says.
type Read = fn(StreamId, Opened) -> Done<Happened>;

fn account(stream: StreamId, opened: Opened) -> Done<Happened> {
    Ok(Happened::Account(AccountId(stream.0), Recorded::read(opened.body)?))
}

fn proposal(stream: StreamId, opened: Opened) -> Done<Happened> {
    Ok(Happened::Proposal(stream, Recorded::read(opened.body)?, None))
}

fn device(stream: StreamId, opened: Opened) -> Done<Happened> {
    Ok(Happened::Device(stream, Recorded::read(opened.body)?))
}

fn take(held: &mut Held, stream: StreamId, opened: Opened, read: Read) -> Done<()> {
    // What the record says of the stream itself is no event about people.
    if opened.body.kind == shift::KIND {
        *held.versions.entry(stream).or_default() += 1;
        return Ok(());
    }
    let version = opened.version;
    held.apply(&read(stream, opened)?)?;
    let follows = held.versions.get(&stream) == Some(&version);
    if follows { Ok(()) } else { Err(DirectoryError::from((stream, DoesNotFollow))) }
}

/// The streams that have a row in a table.
async fn streams<W: World>(recorder: &Recorder<W>, table: &str) -> Done<Vec<StreamId>> {
    let (mut found, mut after) = (Vec::new(), None);
    loop {
        let rows = recorder.store().rows(table, after.as_ref(), ROWS).await.map_err(RecordError::Store)?;
        let Some(last) = rows.last() else { return Ok(found) };
        after = Some((last.stream, last.key.clone()));
        found.extend(rows.iter().map(|row| row.stream));
    }
}
