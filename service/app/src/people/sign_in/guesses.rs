//! Guesses: who guesses waits longer each time, and who sits where they have signed in before does not wait for the guesses of others.

use crate::people::account::credential::Hash;
use crate::people::session::Tick;
use sha2::{Digest, Sha256};
use spartel_ledger::id::AccountId;
use std::collections::BTreeMap;

/// So many wrong guesses cost nothing: fingers slip.
const FREE: u32 = 3;
/// Nobody waits longer for the next guess: fifteen minutes.
const LONGEST: u64 = 15 * 60 * 1000;
/// After so many milliseconds without a guess all are forgotten: a day.
const FORGOTTEN: u64 = 24 * 60 * 60 * 1000;
/// So many counters for browsers that are not known; numbers that nobody has are counted like others.
const SLOTS: usize = 4096;

/// What was guessed, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Count {
    wrong: u32,
    last: Tick,
}

impl Count {
    /// How many milliseconds the next guess waits.
    fn wait(self, now: Tick) -> u64 {
        let doubled = 1_u64.checked_shl(self.wrong.saturating_sub(FREE)).unwrap_or(LONGEST);
        let delay = if self.wrong < FREE { 0 } else { doubled.saturating_mul(1000).min(LONGEST) };
        (self.last.0.saturating_add(delay)).saturating_sub(now.0)
    }

    fn guessed(&mut self, now: Tick) {
        let forgotten = now.0.saturating_sub(self.last.0) >= FORGOTTEN;
        self.wrong = if forgotten { 1 } else { self.wrong.saturating_add(1) };
        self.last = now;
    }
}

/// Where a guess is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// Of an account at a desk where its holder has signed in before.
    Known(AccountId, Hash),
    /// Of a service number, from any browser that is not known.
    Unknown(usize),
}

/// The guesses of a process, in a memory that does not grow with who guesses.
pub struct Guesses {
    /// A key of this process alone, so that nobody can choose numbers that share a counter.
    key: [u8; 32],
    known: BTreeMap<(AccountId, Hash), Count>,
    unknown: Vec<Count>,
}

impl Guesses {
    /// No guesses.
    #[must_use]
    pub fn new(key: [u8; 32]) -> Self {
        Self { key, known: BTreeMap::new(), unknown: vec![Count::default(); SLOTS] }
    }

    /// Where guesses of a number are counted, which may be anything that somebody typed.
    pub(super) fn place(&self, number: &str, known: Option<(AccountId, Hash)>) -> Place {
        if let Some((account, desk)) = known {
            return Place::Known(account, desk);
        }
        let hash = Sha256::new().chain_update(self.key).chain_update(number).finalize();
        Place::Unknown((usize::from(hash[0]) << 8 | usize::from(hash[1])) % SLOTS)
    }

    /// Counts a guess before it is verified, so that many at once are many.
    ///
    /// # Errors
    /// How many milliseconds it has to wait; then it is not counted.
    pub(super) fn guess(&mut self, place: Place, now: Tick) -> Result<(), u64> {
        let count = match place {
            Place::Known(account, desk) => self.known.entry((account, desk)).or_default(),
            Place::Unknown(slot) => &mut self.unknown[slot],
        };
        match count.wait(now) {
            0 => {
                count.guessed(now);
                Ok(())
            }
            wait => Err(wait),
        }
    }

    /// It was right.
    pub(super) fn right(&mut self, place: Place) {
        match place {
            Place::Known(account, desk) => drop(self.known.remove(&(account, desk))),
            Place::Unknown(slot) => self.unknown[slot] = Count::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Threat 16: ten thousand guesses take months, and the officer at their own desk signs in meanwhile.
    #[test]
    fn ten_thousand_guesses_take_months_and_a_known_desk_does_not_wait_for_them() {
        let mut guesses = Guesses::new([7; 32]);
        let place = guesses.place("F-1", None);
        let own = guesses.place("F-1", Some((AccountId([1; 16]), Hash([2; 32]))));
        let mut now = Tick(1_000_000_000);
        for at in 0..10_000 {
            if let Err(wait) = guesses.guess(place, now) {
                assert!(at >= FREE && wait <= LONGEST, "{at}: {wait}");
                assert_eq!(guesses.guess(place, Tick(now.0 + wait - 1)), Err(1), "not before");
                now = Tick(now.0 + wait);
                assert_eq!(guesses.guess(place, now), Ok(()));
            }
            if at % 1000 == 0 {
                assert_eq!(guesses.guess(own, now), Ok(()));
                guesses.right(own);
            }
        }
        let days = (now.0 - 1_000_000_000) / FORGOTTEN;
        assert!(days > 90, "{days} days");
    }

    #[test]
    fn what_was_right_or_long_ago_is_forgotten_and_many_at_once_are_many() {
        let mut guesses = Guesses::new([7; 32]);
        let place = guesses.place("F-1", None);
        let at_once = (0..10).filter(|_| guesses.guess(place, Tick(5)).is_ok()).count();
        assert_eq!(at_once, FREE as usize);
        assert_eq!(guesses.guess(place, Tick(5 + FORGOTTEN)), Ok(()));
        assert_eq!(guesses.guess(place, Tick(5 + FORGOTTEN)), Ok(()));
        guesses.right(place);
        assert_eq!((0..10).filter(|_| guesses.guess(place, Tick(6)).is_ok()).count(), FREE as usize);
        let other = guesses.place("F-2", None);
        assert!(other != place && guesses.guess(other, Tick(6)).is_ok());
        let own = guesses.place("F-1", Some((AccountId([1; 16]), Hash([2; 32]))));
        assert_eq!((0..10).filter(|_| guesses.guess(own, Tick(6)).is_ok()).count(), FREE as usize);
    }
}
