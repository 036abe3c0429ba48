//! Work on many things at a time, its fruits in order.

use crate::exit::Failure;
use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::sync_channel;

/// Works on the jobs with several threads, as many as there are processors unless the caller says, and hands over the
/// answers in the order of the jobs. Few answers wait at a time, however many jobs there are.
///
/// # Errors
/// The first one of `take`, which ends the work.
pub fn in_order<J: Sync, A: Send>(
    jobs: &[J],
    threads: Option<NonZeroUsize>,
    work: impl Fn(&J) -> A + Sync,
    mut take: impl FnMut(A) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let threads = threads.or_else(|| std::thread::available_parallelism().ok()).map_or(1, NonZeroUsize::get);
    let next = AtomicUsize::new(0);
    let (sender, receiver) = sync_channel(threads * 4);
    std::thread::scope(|scope| {
        for _ in 0..threads.min(jobs.len()) {
            let (sender, next, work) = (sender.clone(), &next, &work);
            scope.spawn(move || {
                for at in std::iter::repeat_with(|| next.fetch_add(1, Ordering::Relaxed)) {
                    let Some(job) = jobs.get(at) else { return };
                    // A receiver that is gone ends the work.
                    if sender.send((at, work(job))).is_err() {
                        return;
                    }
                }
            });
        }
        drop(sender);
        let (mut held, mut due) = (BTreeMap::new(), 0);
        for (at, answer) in receiver {
            held.insert(at, answer);
            while let Some(answer) = held.remove(&due) {
                take(answer)?;
                due += 1;
            }
        }
        Ok(())
    })
}
