//! Records past their end: which they are, by class and month alone, and their erasure.

use super::record::{Asked, RecordError, Recorded, Recorder};
use spartel_ledger::id::{Code, Moment};
use spartel_ledger::keys::{Bucket, Month};
use spartel_ports::classes::{Classes, End};
use spartel_ports::store::{Answer, StoreError};
use spartel_ports::{Store, World};

/// The ground on which a record is erased whose time is over.
pub const END_OF_TERM: Code = Code::new("end-of-term");
/// So many streams are erased by one event.
const TOGETHER: u32 = 256;

/// Streams of a bucket whose last month is over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// Class, last month and generation.
    pub bucket: Bucket,
    /// How many.
    pub streams: u64,
    /// What becomes of them now; none where their class is not declared, so that nobody has decided it.
    pub end: Option<End>,
}

impl Due {
    /// Whether they are to be erased.
    #[must_use]
    pub fn is_erased(&self) -> bool {
        self.end == Some(End::Erase)
    }
}

/// The streams whose last month is over at a time, in the order of their buckets; those of the month itself are not.
///
/// # Errors
/// Where the store cannot be read.
pub async fn due<S: Store>(store: &S, classes: &Classes, now: Moment) -> Answer<Vec<Due>> {
    // A clock that stands outside of all months ends nothing.
    let Some(month) = Month::of(now) else { return Ok(Vec::new()) };
    let over = store.buckets().await?.into_iter().filter(|(bucket, _)| bucket.end < month);
    let of = |(bucket, streams): (Bucket, u64)| {
        let end = classes.get(&bucket.class).map(|class| class.end);
        Due { bucket, streams, end }
    };
    Ok(over.map(of).collect())
}

/// Erases streams that are due, where their end is to be erased, each part by an event of its own; how many. Broken off, it goes on where
/// it was when it is done again. `asked` is told for each part; `progress` is told how many are done.
///
/// # Errors
/// As [`Recorder::erase`]; what was erased before is.
pub async fn erase_due<W: World>(
    recorder: &Recorder<W>,
    due: &[Due],
    asked: impl Fn() -> Asked,
    mut progress: impl FnMut(u64),
) -> Recorded<u64> {
    let mut erased = 0;
    for due in due.iter().filter(|due| due.is_erased()) {
        loop {
            let part = recorder.store().streams_of(&due.bucket, TOGETHER).await?;
            if part.is_empty() {
                break;
            }
            let count = part.len() as u64;
            let held = part.into_iter().map(|stream| (stream, due.bucket.clone())).collect();
            match recorder.erase_of(&asked(), END_OF_TERM, held).await {
                // One of them went elsewhere meanwhile: the others are asked for again.
                Err(RecordError::Store(StoreError::Stale | StoreError::NoStream)) => continue,
                done => done?,
            };
            erased += count;
            progress(erased);
        }
    }
    Ok(erased)
}
