//! What was asked of a browser and is not answered yet: one thing a desk, for a few minutes.

use crate::people::account::credential::{CodeSecret, Hash};
use crate::people::session::{Decision, Desk, Tick};
use spartel_ledger::id::AccountId;
use std::collections::BTreeMap;

/// A browser has so many milliseconds to answer: five minutes.
const LASTS: u64 = 5 * 60 * 1000;
/// So many desks are waited for; where more ask, the one that was asked first is forgotten.
const MOST: usize = 4096;

/// What was asked of a browser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Asked {
    /// To sign in with a passkey.
    SignIn,
    /// To make a passkey for an account, whose holder is signed in or has a link.
    NewPasskey(AccountId, Option<Hash>),
    /// To show that codes are made of this secret, by the holder of a link.
    NewCode(CodeSecret, Hash),
    /// To confirm a decision of an account, with what makes its challenge one of its own.
    Decision(AccountId, Decision, [u8; 32]),
}

/// What is waited for at a desk.
#[derive(Debug, Clone)]
struct Waiting {
    asked: Asked,
    state: Vec<u8>,
    since: Tick,
}

/// What is waited for at all desks.
#[derive(Debug, Default)]
pub(super) struct Ceremonies(BTreeMap<Desk, Waiting>);

impl Ceremonies {
    /// Waits for an answer; what the desk was asked before is forgotten.
    pub fn ask(&mut self, desk: Desk, asked: Asked, state: Vec<u8>, now: Tick) {
        self.0.retain(|_, waiting| now.0.saturating_sub(waiting.since.0) < LASTS);
        let first = self.0.iter().min_by_key(|(_, waiting)| waiting.since).map(|(desk, _)| *desk);
        if let Some(first) = first.filter(|_| self.0.len() >= MOST) {
            self.0.remove(&first);
        }
        self.0.insert(desk, Waiting { asked, state, since: now });
    }

    /// What was asked of a desk, once.
    pub fn take(&mut self, desk: Desk, now: Tick) -> Option<(Asked, Vec<u8>)> {
        let waiting = self.0.remove(&desk)?;
        let in_time = now.0.saturating_sub(waiting.since.0) < LASTS;
        in_time.then_some((waiting.asked, waiting.state))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn desk(number: u32) -> Desk {
        let mut bytes = [0; 16];
        bytes[..4].copy_from_slice(&number.to_be_bytes());
        Desk(bytes)
    }

    #[test]
    fn an_answer_is_taken_once_in_time_and_the_memory_does_not_grow() {
        let mut all = Ceremonies::default();
        all.ask(desk(1), Asked::SignIn, vec![1], Tick(0));
        assert_eq!(all.take(desk(2), Tick(1)), None);
        assert_eq!(all.take(desk(1), Tick(LASTS - 1)), Some((Asked::SignIn, vec![1])));
        assert_eq!(all.take(desk(1), Tick(LASTS - 1)), None);
        all.ask(desk(1), Asked::SignIn, vec![1], Tick(0));
        assert_eq!(all.take(desk(1), Tick(LASTS)), None);
        for at in 0..5000 {
            all.ask(desk(at), Asked::SignIn, vec![], Tick(u64::from(at)));
        }
        assert_eq!(all.0.len(), MOST);
        assert_eq!(all.take(desk(0), Tick(5000)), None);
        assert!(all.take(desk(4999), Tick(5000)).is_some());
    }
}
