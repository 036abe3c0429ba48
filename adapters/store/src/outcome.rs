//! How writing went last, for who asks whether the store can be written.

use spartel_ports::store::{Answer, StoreError};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// A failure is told for so long: afterwards it may be over, and the next who writes finds out.
const TOLD: Duration = Duration::from_secs(60);

/// What kept the last write from being done, and when.
#[derive(Debug, Default)]
pub struct Outcome(Mutex<Option<(Instant, StoreError)>>);

impl Outcome {
    /// Remembers how a write went.
    pub fn heard<T>(&self, answer: Answer<T>) -> Answer<T> {
        match &answer {
            Ok(_) => *self.last() = None,
            Err(error) if is_of_the_store(error) => *self.last() = Some((Instant::now(), error.clone())),
            Err(_) => {}
        }
        answer
    }

    /// Why the last write was not done, where that is not long ago.
    pub fn told(&self) -> Answer<()> {
        match &*self.last() {
            Some((when, error)) if when.elapsed() < TOLD => Err(error.clone()),
            _ => Ok(()),
        }
    }

    /// Nothing breaks off under the lock.
    fn last(&self) -> MutexGuard<'_, Option<(Instant, StoreError)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether an error is the store's own, and not that of what was to be written.
const fn is_of_the_store(error: &StoreError) -> bool {
    matches!(
        error,
        StoreError::Full | StoreError::ReadOnly | StoreError::Unavailable(_) | StoreError::Corrupt(_)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_with_the_store_is_told_until_it_is_written_again() {
        let outcome = Outcome::default();
        assert_eq!(outcome.told(), Ok(()));
        for wrong in [StoreError::Full, StoreError::ReadOnly, StoreError::Unavailable("away".into())] {
            assert_eq!(outcome.heard::<()>(Err(wrong.clone())), Err(wrong.clone()));
            assert_eq!(outcome.told(), Err(wrong.clone()));
            // What is wrong with a commit says nothing of the store.
            assert_eq!(outcome.heard::<()>(Err(StoreError::Stale)), Err(StoreError::Stale));
            assert_eq!(outcome.told(), Err(wrong));
        }
        assert_eq!(outcome.heard(Ok(1)), Ok(1));
        assert_eq!(outcome.told(), Ok(()));
    }
}
