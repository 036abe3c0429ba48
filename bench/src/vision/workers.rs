//! Work spread over threads, its results in the order of the work.

use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// How often progress is told.
const OFTEN: Duration = Duration::from_secs(20);

/// Does `work` for every number below `count` on so many threads, and says now and then how far it is.
pub fn spread<R: Send>(name: &str, count: u64, threads: usize, work: impl Fn(u64) -> R + Sync) -> Vec<R> {
    let (next, done) = (AtomicU64::new(0), Mutex::new(Vec::new()));
    let (began, told) = (Instant::now(), Mutex::new(Instant::now()));
    thread::scope(|scope| {
        for _ in 0..threads.max(1) {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= count {
                        break;
                    }
                    let result = work(number);
                    // No thread panics while it holds a lock.
                    done.lock().expect("no panic under the lock").push((number, result));
                    let mut told = told.lock().expect("no panic under the lock");
                    if told.elapsed() > OFTEN {
                        *told = Instant::now();
                        eprintln!("{name}: {number} of {count} after {} s", began.elapsed().as_secs());
                    }
                }
            });
        }
    });
    let mut done = done.into_inner().expect("no panic under the lock");
    done.sort_by_key(|(number, _)| *number);
    done.into_iter().map(|(_, result)| result).collect()
}
