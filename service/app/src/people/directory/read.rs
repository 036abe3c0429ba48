//! Reading the directory out of the record.

use super::held::{Happened, Held};
use super::{DirectoryError, Done};
use crate::ledger::shift;
use crate::ledger::{Opened, RecordError, Recorder, streams};
use crate::people::account::DoesNotFollow;
use spartel_ledger::id::{AccountId, StreamId};
use spartel_ledger::recorded::Recorded;
use spartel_ports::World;

/// Everything that the record says of people. What one stream says does not hang on when another is read.
pub(super) async fn all<W: World>(recorder: &Recorder<W>) -> Done<Held> {
    let mut held = Held::default();
    let tables = [("account", account as Read), ("proposal", proposal as Read), ("device", device as Read)];
    for (table, event) in tables {
        for stream in streams(recorder.store(), table).await.map_err(RecordError::Store)? {
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
