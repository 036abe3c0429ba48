//! Rates measured on one core, long enough to mean something.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// How long each rate is measured.
pub const LONG_ENOUGH: Duration = Duration::from_millis(1500);

/// Runs `work` over `items` again and again and gives the seconds for one item: the best of five rounds, because what a
/// busy machine adds is not ours.
pub fn seconds_each<T, R>(items: &[T], mut work: impl FnMut(&T) -> R) -> f64 {
    let mut best = f64::INFINITY;
    for _ in 0..5 {
        let (began, mut count) = (Instant::now(), 0u32);
        while began.elapsed() < LONG_ENOUGH / 5 {
            for item in items {
                black_box(work(item));
            }
            count += items.len() as u32;
        }
        best = best.min(began.elapsed().as_secs_f64() / f64::from(count.max(1)));
    }
    best
}
