//! A job, and who waits for its answer.

use spartel_ports::work::WorkError;
use std::panic::{AssertUnwindSafe, catch_unwind};
use tokio::sync::oneshot::Sender;

/// A job that somebody asked for.
pub trait Job: Send {
    /// Whether its answer is still waited for.
    fn is_wanted(&self) -> bool;

    /// Does it, and answers.
    fn work(self: Box<Self>);

    /// Answers that it was not done.
    fn answer(self: Box<Self>, why: WorkError);
}

impl dyn Job {
    /// Does it if its answer is still waited for. One that breaks off ends here, and answers by its silence.
    pub fn run(self: Box<Self>) {
        // Nothing that the job has seen is looked at again.
        let _ = catch_unwind(AssertUnwindSafe(|| {
            if self.is_wanted() {
                self.work();
            }
        }));
    }

    /// Tells whoever waits that the program ends.
    pub fn refuse(self: Box<Self>) {
        self.answer(WorkError::Closed);
    }
}

/// A job as it is asked for.
pub struct Asked<T, J> {
    /// What is to be done.
    pub job: J,
    /// Where the answer goes.
    pub answer: Sender<Result<T, WorkError>>,
}

impl<T: Send, J: FnOnce() -> T + Send> Job for Asked<T, J> {
    fn is_wanted(&self) -> bool {
        !self.answer.is_closed()
    }

    fn work(self: Box<Self>) {
        let Self { job, answer } = *self;
        let done = job();
        // Whoever left while it was done wants nothing of it.
        let _ = answer.send(Ok(done));
    }

    fn answer(self: Box<Self>, why: WorkError) {
        // As above.
        let _ = self.answer.send(Err(why));
    }
}
