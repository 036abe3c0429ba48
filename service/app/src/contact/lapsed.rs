//! Contacts that nobody ended: a shift is over, a desk was left, the program ended in between.

use super::ContactError;
use super::clock::Changed;
use super::way::lapse;
use crate::ledger::{Asked, RecordError, Recorder};
use spartel_ledger::id::Moment;
use spartel_ports::store::StoreError;
use spartel_ports::{Clock, World};

/// A contact in which nothing happened for so many milliseconds was left: twelve hours, longer than any shift.
pub const LEFT: i64 = 12 * 60 * 60 * 1000;

/// Says of every contact that was left that it should have ended and did not, once; of how many. Nobody passes by it, and nothing ends:
/// that stays with an officer. The node asks for it, at its start and from time to time.
///
/// # Errors
/// Where the record cannot be read or written; what was done before is.
pub async fn lapse_left<W: World>(
    recorder: &Recorder<W>,
    asked: impl Fn() -> Asked,
) -> Result<u64, ContactError> {
    let Moment(now) = recorder.world().clock().now().0;
    let mut lapsed = 0;
    for phase in ["open", "referred"] {
        let mut left = Changed::of(phase, 0..now.saturating_sub(LEFT));
        while let Some(rows) = left.next(recorder).await? {
            for row in rows {
                match lapse(recorder, &asked(), row.stream).await {
                    Ok(changed) => lapsed += u64::from(changed),
                    // Somebody came back to it just now.
                    Err(ContactError::Record(RecordError::Store(StoreError::Stale))) => {}
                    Err(error) => return Err(error),
                }
            }
        }
    }
    Ok(lapsed)
}
