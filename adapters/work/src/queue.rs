//! The two queues, and which job may begin.

use crate::Size;
use crate::job::Job;
use spartel_ports::work::{Load, Urgency, WorkError};
use std::collections::VecDeque;
use std::fmt;
use std::num::NonZeroUsize;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// How many threads serve an urgency: batches leave a processor free, where there is more than one.
pub fn threads(processors: NonZeroUsize, urgency: Urgency) -> usize {
    match urgency {
        Urgency::Desk => processors.get(),
        Urgency::Batch => (processors.get() - 1).max(1),
    }
}

/// The jobs of one urgency.
struct Lane {
    waiting: VecDeque<Box<dyn Job>>,
    most: usize,
    running: usize,
    refused: u64,
}

impl Lane {
    const fn new(most: usize) -> Self {
        Self { waiting: VecDeque::new(), most, running: 0, refused: 0 }
    }

    /// Takes out what nobody waits for any more.
    fn given_up(&mut self) -> Vec<Box<dyn Job>> {
        let (wanted, given_up) = self.waiting.drain(..).partition(|job| job.is_wanted());
        self.waiting = wanted;
        Vec::from(given_up)
    }
}

struct State {
    desk: Lane,
    batch: Lane,
    closed: bool,
}

impl State {
    fn lane(&mut self, urgency: Urgency) -> &mut Lane {
        match urgency {
            Urgency::Desk => &mut self.desk,
            Urgency::Batch => &mut self.batch,
        }
    }

    /// Whether a job of this urgency may begin. Desk jobs have as many threads as may run at a time.
    fn admits(&self, urgency: Urgency, processors: usize) -> bool {
        match urgency {
            Urgency::Desk => true,
            Urgency::Batch => {
                self.desk.waiting.is_empty() && self.desk.running + self.batch.running < processors
            }
        }
    }

    /// The next job of an urgency, if there is one that may begin.
    fn begin(&mut self, urgency: Urgency, processors: usize) -> Option<Box<dyn Job>> {
        if !self.admits(urgency, processors) {
            return None;
        }
        let lane = self.lane(urgency);
        let job = lane.waiting.pop_front()?;
        lane.running += 1;
        Some(job)
    }
}

/// The queues.
pub struct Queues {
    state: Mutex<State>,
    desk: Condvar,
    batch: Condvar,
    processors: usize,
}

impl fmt::Debug for Queues {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Urgency::ALL.iter().fold(&mut f.debug_map(), |map, u| map.entry(&u.code(), &self.load(*u))).finish()
    }
}

impl Queues {
    /// Empty queues.
    pub fn new(size: Size) -> Self {
        let state = State { desk: Lane::new(size.desk), batch: Lane::new(size.batch), closed: false };
        let processors = size.processors.get();
        Self { state: Mutex::new(state), desk: Condvar::new(), batch: Condvar::new(), processors }
    }

    /// No job runs under the lock, and so none can break off and leave it in disorder.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn bell(&self, urgency: Urgency) -> &Condvar {
        match urgency {
            Urgency::Desk => &self.desk,
            Urgency::Batch => &self.batch,
        }
    }

    /// Has a job wait, or answers why it may not.
    pub fn push(&self, urgency: Urgency, job: Box<dyn Job>) {
        let mut state = self.state();
        let closed = state.closed;
        let lane = state.lane(urgency);
        // What a job holds is dropped outside of the lock, as it may take long.
        let given_up = if lane.waiting.len() < lane.most { Vec::new() } else { lane.given_up() };
        let refused = if closed {
            Some((job, WorkError::Closed))
        } else if lane.waiting.len() >= lane.most {
            lane.refused += 1;
            Some((job, WorkError::Busy))
        } else {
            lane.waiting.push_back(job);
            None
        };
        drop(state);
        drop(given_up);
        match refused {
            Some((job, why)) => job.answer(why),
            None => self.bell(urgency).notify_one(),
        }
    }

    /// The next job of an urgency, when it may begin; none when the program ends.
    pub fn next(&self, urgency: Urgency) -> Option<Turn<'_>> {
        let mut state = self.state();
        loop {
            if state.closed && state.lane(urgency).waiting.is_empty() {
                return None;
            }
            if let Some(job) = state.begin(urgency, self.processors) {
                drop(state);
                // Each one that begins wakes the next: whatever kept a batch waiting may be over.
                self.batch.notify_one();
                return Some(Turn { queues: self, urgency, job });
            }
            state = self.bell(urgency).wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// A job was done: a processor is free for a batch.
    fn done(&self, urgency: Urgency) {
        self.state().lane(urgency).running -= 1;
        self.batch.notify_one();
    }

    /// Takes no more jobs, and gives those of batches back that have not begun.
    pub fn close(&self) -> VecDeque<Box<dyn Job>> {
        let mut state = self.state();
        state.closed = true;
        let unbegun = std::mem::take(&mut state.batch.waiting);
        drop(state);
        self.desk.notify_all();
        self.batch.notify_all();
        unbegun
    }

    /// How many jobs wait and run.
    pub fn load(&self, urgency: Urgency) -> Load {
        let mut state = self.state();
        let lane = state.lane(urgency);
        Load { waiting: lane.waiting.len(), running: lane.running, refused: lane.refused }
    }
}

/// A job whose turn it is.
pub struct Turn<'a> {
    queues: &'a Queues,
    urgency: Urgency,
    job: Box<dyn Job>,
}

impl Turn<'_> {
    /// Does the job.
    pub fn take(self) {
        self.job.run();
        self.queues.done(self.urgency);
    }
}
