//! Who decodes next: each in turn, and nobody with so many at a time that pictures which do not end hold up those of others.

use spartel_ledger::id::AccountId;
use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::oneshot::{Sender, channel};

/// How many pictures may be decoded and wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    /// At a time.
    pub running: usize,
    /// At a time, of one.
    pub running_of_one: usize,
    /// So many more wait.
    pub waiting: usize,
    /// So many more of one wait.
    pub waiting_of_one: usize,
}

/// Those who want to see pictures, in turn.
#[derive(Debug)]
pub struct Turns {
    share: Share,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    running: usize,
    refused: u64,
    all: BTreeMap<AccountId, One>,
    /// Who waits, in their order; each once.
    next: VecDeque<AccountId>,
}

#[derive(Debug, Default)]
struct One {
    running: usize,
    waiting: VecDeque<Sender<Place>>,
}

impl Turns {
    pub fn new(share: Share) -> Arc<Self> {
        Arc::new(Self { share, state: Mutex::default() })
    }

    /// Nothing breaks off under the lock.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A place among those that decode, when it is somebody's turn; none where as many wait as may.
    pub async fn place(self: &Arc<Self>, of: AccountId) -> Option<Place> {
        let turn = {
            let (mut state, (sender, turn)) = (self.state(), channel());
            state.gone();
            if state.begins(of, &self.share) {
                drop(state);
                return Some(Place { turns: Arc::clone(self), of });
            }
            if !state.waits(of, sender, &self.share) {
                return None;
            }
            turn
        };
        // A place that was given to somebody who has gone is dropped, and given on.
        turn.await.ok()
    }

    /// How many wait, and how many were refused since the start.
    pub fn load(&self) -> (usize, u64) {
        let mut state = self.state();
        state.gone();
        (state.waiting(), state.refused)
    }

    /// Somebody is done: whose turn it is takes the place.
    fn left(self: &Arc<Self>, of: AccountId) {
        let mut state = self.state();
        state.running -= 1;
        state.all.entry(of).or_default().running -= 1;
        state.gone();
        let begun = state.turn(&self.share);
        drop(state);
        for (of, waits) in begun {
            // Whoever has gone meanwhile leaves it to the next, outside of the lock.
            drop(waits.send(Place { turns: Arc::clone(self), of }));
        }
    }
}

impl State {
    fn waiting(&self) -> usize {
        self.all.values().map(|one| one.waiting.len()).sum()
    }

    /// Forgets who waits no more.
    fn gone(&mut self) {
        self.all.values_mut().for_each(|one| one.waiting.retain(|waits| !waits.is_closed()));
        self.all.retain(|_, one| one.running > 0 || !one.waiting.is_empty());
        let all = &self.all;
        self.next.retain(|of| all.get(of).is_some_and(|one| !one.waiting.is_empty()));
    }

    /// Whether somebody's next picture begins at once: whoever waits then waits for their own.
    fn begins(&mut self, of: AccountId, share: &Share) -> bool {
        let own = self.all.get(&of).map_or(0, |one| one.running);
        let may = self.running < share.running && own < share.running_of_one;
        if may {
            self.running += 1;
            self.all.entry(of).or_default().running += 1;
        }
        may
    }

    /// Has somebody wait, where one more may.
    fn waits(&mut self, of: AccountId, turn: Sender<Place>, share: &Share) -> bool {
        let own = self.all.get(&of).map_or(0, |one| one.waiting.len());
        if own >= share.waiting_of_one || self.waiting() >= share.waiting {
            self.refused += 1;
            return false;
        }
        if own == 0 {
            self.next.push_back(of);
        }
        self.all.entry(of).or_default().waiting.push_back(turn);
        true
    }

    /// Those who begin now: the first in the order who may, who goes behind all others then.
    fn turn(&mut self, share: &Share) -> Vec<(AccountId, Sender<Place>)> {
        let (mut begun, mut at) = (Vec::new(), 0);
        while let Some(of) = self.next.get(at).copied().filter(|_| self.running < share.running) {
            if !self.begins(of, share) {
                at += 1;
                continue;
            }
            self.next.remove(at);
            let one = self.all.entry(of).or_default();
            begun.extend(one.waiting.pop_front().map(|waits| (of, waits)));
            if !one.waiting.is_empty() {
                self.next.push_back(of);
            }
        }
        begun
    }
}

/// A place among those that decode, until it is dropped.
#[derive(Debug)]
pub struct Place {
    turns: Arc<Turns>,
    of: AccountId,
}

impl Drop for Place {
    fn drop(&mut self) {
        self.turns.left(self.of);
    }
}

#[cfg(test)]
mod tests;
