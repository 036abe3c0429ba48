//! Evidence of contacts that are not over, under keys that do not grow old: what is erased at the end of a contact opens with no copy of
//! the record either, a backup among them, once the keys of those hours are destroyed.
//!
//! Evidence begins under the newest generation of the keys of its class ([`FRESH`]). A further generation is made every few hours; an
//! earlier one is destroyed when nothing is under it any more. What is kept of a contact goes under the keys of [`EVIDENCE`] with its end.

use super::record::{Recorded, Recorder};
use spartel_ledger::id::Code;
use spartel_ledger::keys::Bucket;
use spartel_ports::{Keys, Store, World};
use std::collections::BTreeSet;

/// Evidence of contacts that are not over.
pub const FRESH: Code = Code::new("fresh");
/// Evidence that is kept of contacts that are over.
pub const EVIDENCE: Code = Code::new("evidence");

/// The class of a record whose contact is over.
pub(super) fn settled(class: &Code) -> Code {
    if *class == FRESH { EVIDENCE } else { class.clone() }
}

/// Earlier generations, as they were found when they were looked at last.
#[derive(Debug, Default)]
pub struct Earlier(BTreeSet<Bucket>);

/// Makes a further generation: evidence of contacts that begin from now on is under other keys than what a copy from before may hold.
///
/// # Errors
/// Where no keys can be made.
pub fn renew<W: World>(recorder: &Recorder<W>) -> Recorded<Bucket> {
    let end = recorder.last_month(&FRESH)?;
    Ok(recorder.world().keys().next(&FRESH, end)?)
}

/// Destroys earlier generations under which nothing is any more; how many. What is being recorded may be under keys that were the newest a
/// moment ago: only those go that were earlier ones when this was asked before.
///
/// # Errors
/// Where store or keys fail; what was destroyed before is.
pub async fn retire<W: World>(recorder: &Recorder<W>, earlier: &mut Earlier) -> Recorded<u64> {
    let (keys, month) = (recorder.world().keys(), recorder.last_month(&FRESH)?);
    let held: BTreeSet<Bucket> = keys.held()?.into_iter().filter(|bucket| bucket.class == FRESH).collect();
    // Buckets come in the order of their generations.
    let newest = held.iter().rfind(|bucket| bucket.end == month).cloned();
    let found: BTreeSet<Bucket> = held.into_iter().filter(|bucket| Some(bucket) != newest.as_ref()).collect();
    let used: BTreeSet<Bucket> =
        recorder.store().buckets().await?.into_iter().map(|(bucket, _)| bucket).collect();
    let over: Vec<&Bucket> =
        found.intersection(&earlier.0).filter(|bucket| !used.contains(*bucket)).collect();
    over.iter().try_for_each(|bucket| keys.destroy(bucket))?;
    let destroyed = over.len() as u64;
    earlier.0 = found;
    Ok(destroyed)
}
