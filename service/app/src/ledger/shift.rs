//! A stream whose end moves, because a case, a hold or the archive asks for it: its key goes under another bucket.

use super::fresh::settled;
use super::rebuild::folded;
use super::record::{Asked, Change, Draft, RecordError, Recorded, Recorder, Whereto};
use super::stream::StreamKey;
use minicbor::{Decode, Encode};
use spartel_ledger::cbor::Raw;
use spartel_ledger::event::open;
use spartel_ledger::id::{Code, Moment, StreamId};
use spartel_ledger::keys::{Bucket, Month};
use spartel_ports::classes::Start;
use spartel_ports::store::{Commit, Moved, Receipt, StoreError};
use spartel_ports::{Store, World};

/// What the event is called.
pub const KIND: Code = Code::new("ledger.moved");

/// The ground of a record whose clock began with the end of its contact.
pub const CONTACT_ENDED: Code = Code::new("contact-ended");

/// What the event says, in the stream itself.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Shifted {
    /// On what ground.
    #[n(0)]
    pub ground: Code,
    /// The bucket that wrapped the stream's key before.
    #[n(1)]
    pub from: Bucket,
    /// The bucket that wraps it from now on.
    #[n(2)]
    pub to: Bucket,
}

/// Where a stream is to go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shift {
    /// Which stream.
    pub stream: StreamId,
    /// The last version that whoever decided it has seen: where it is no longer the last, nothing is done.
    pub after: u64,
    /// The class of the record from now on.
    pub class: Code,
    /// The last month in which it may be opened.
    pub end: Month,
    /// Why.
    pub ground: Code,
}

/// Puts a stream under another bucket by one commit: an event of the stream says from where, to where and why; its key is wrapped anew, and
/// what it is found by is made anew under the other index key. Contents and files stay as they are, and the wrapped key that was there goes.
///
/// Copies from before open with the key of the old bucket: that it was left is remembered.
///
/// # Errors
/// As [`Recorder::record`]; where the class was not declared; and [`RecordError::NotMoved`] where the stream is in that bucket already.
pub async fn shift<W: World>(recorder: &Recorder<W>, asked: &Asked, to: &Shift) -> Recorded<Receipt> {
    let world = recorder.world();
    recorder.declared(&to.class)?;
    let row = world.store().stream(to.stream).await?.ok_or(StoreError::NoStream)?;
    let before = StreamKey::of(world.keys(), &row)?;
    let (key, stream) = before.under(world, &to.class, to.end)?;
    if stream.bucket == row.bucket {
        return Err(RecordError::NotMoved(to.stream));
    }
    let said = Shifted { ground: to.ground.clone(), from: row.bucket.clone(), to: stream.bucket.clone() };
    let draft = Draft { kind: KIND, schema: 1, data: Raw::of(&said), blobs: Vec::new() };
    let change = Change { stream: to.stream, place: Whereto::After(to.after), events: vec![draft] };
    let mut sealed = recorder.sealed(asked, vec![change]).await?;
    found_by(recorder, (&before, &key), to.after, &mut sealed.commit).await?;
    sealed.commit.moved = vec![Moved { stream, from: row.bucket }];
    recorder.committed(sealed).await
}

/// Moves a record of a contact that ends now to where its class has it end, where its clock begins to run with that, and fresh evidence to
/// what is kept; none where it is there already, or its clock began with its first event. What was moved farther before (by a hold) stays there.
///
/// # Errors
/// As [`shift`].
pub async fn contact_ended<W: World>(
    recorder: &Recorder<W>,
    asked: &Asked,
    (stream, after): (StreamId, u64),
) -> Recorded<Option<Receipt>> {
    moved_with_end(recorder, asked, (stream, after), None).await
}

/// The same of a contact that ended at an earlier time.
///
/// # Errors
/// As [`shift`].
pub async fn contact_ended_at<W: World>(
    recorder: &Recorder<W>,
    asked: &Asked,
    (stream, after): (StreamId, u64),
    ended: Moment,
) -> Recorded<Option<Receipt>> {
    moved_with_end(recorder, asked, (stream, after), Some(ended)).await
}

async fn moved_with_end<W: World>(
    recorder: &Recorder<W>,
    asked: &Asked,
    (stream, after): (StreamId, u64),
    ended: Option<Moment>,
) -> Recorded<Option<Receipt>> {
    let Bucket { class: was, end: before, .. } =
        recorder.store().stream(stream).await?.ok_or(StoreError::NoStream)?.bucket;
    if recorder.declared(&was)?.clock != Start::ContactEnd {
        return Ok(None);
    }
    let class = settled(&was);
    let end = by_end(recorder, &class, ended)?;
    if class == was && end <= before {
        // Asked twice, it is there already.
        return Ok(recorder.store().receipt(asked.command).await?);
    }
    shift(recorder, asked, &Shift { stream, after, class, end, ground: CONTACT_ENDED }).await.map(Some)
}

/// The last month of a record of a class whose clock begins to run with the end of its contact: now, or at an earlier time.
fn by_end<W: World>(recorder: &Recorder<W>, class: &Code, ended: Option<Moment>) -> Recorded<Month> {
    match ended {
        Some(ended) => recorder.last_month_from(class, ended),
        None => recorder.last_month(class),
    }
}

/// Whether a record ends earlier than it should, whose contact ends now or ended at a time, or is under keys that are for contacts that are
/// not over; not where it is gone, or its clock began before.
///
/// # Errors
/// Where the store cannot be read, or the class was not declared.
pub async fn is_short<W: World>(
    recorder: &Recorder<W>,
    stream: StreamId,
    ended: Option<Moment>,
) -> Recorded<bool> {
    let Some(row) = recorder.store().stream(stream).await? else { return Ok(false) };
    let Bucket { class: was, end, .. } = row.bucket;
    let begins = recorder.declared(&was)?.clock == Start::ContactEnd;
    let class = settled(&was);
    Ok(begins && (class != was || by_end(recorder, &class, ended)? > end))
}

/// Puts all rows of the stream into a commit as they are found by under its new key.
async fn found_by<W: World>(
    recorder: &Recorder<W>,
    (before, key): (&StreamKey, &StreamKey),
    after: u64,
    commit: &mut Commit,
) -> Recorded<()> {
    let (world, projections) = (recorder.world(), recorder.projections());
    let (version, mut rows) = folded(world.store(), before, projections).await?;
    if version != after {
        return Err(StoreError::Stale.into());
    }
    for event in commit.events.iter().filter(|event| event.header.id.stream == key.stream()) {
        let id = event.header.id;
        let body = open(&event.header, &event.content, &key.event(&event.header))
            .map_err(|error| RecordError::Unopened(id, error))?;
        projections.drafts(id, &body).into_iter().for_each(|draft| rows.take(draft));
    }
    // Those that the event takes away stay taken away.
    commit.rows.retain(|row| row.stream != key.stream() || row.values.is_none());
    for draft in rows.drafts() {
        commit.rows.push(projections.row(key, world.random(), draft)?);
    }
    Ok(())
}
