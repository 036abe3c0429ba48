//! Work for processors: reading pictures, checking signatures. A waiting officer comes before any batch.

use std::fmt;
use std::future::Future;

/// Who waits for an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Urgency {
    /// An officer, with a traveller before them.
    Desk,
    /// Nobody in particular: a folder of documents, a repeated check.
    Batch,
}

impl Urgency {
    /// All of them, the most urgent first.
    pub const ALL: [Self; 2] = [Self::Desk, Self::Batch];

    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Desk => "desk",
            Self::Batch => "batch",
        }
    }
}

/// Why there is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WorkError {
    /// As many jobs as may wait are waiting: the job was not taken, and may be asked for again later.
    Busy,
    /// The program ends: the job has not begun, and will not.
    Closed,
    /// The job broke off. Others go on.
    Failed,
}

impl WorkError {
    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Busy => "work-busy",
            Self::Closed => "work-closed",
            Self::Failed => "work-failed",
        }
    }
}

impl fmt::Display for WorkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl std::error::Error for WorkError {}

/// How many jobs there are of one urgency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Load {
    /// Jobs that have not begun.
    pub waiting: usize,
    /// Jobs that are being done.
    pub running: usize,
    /// Jobs that were refused since the start, because as many waited as may.
    pub refused: u64,
}

/// Processors that take jobs.
pub trait Work: Send + Sync {
    /// Has a job done. It waits in its queue from this call on; whoever drops the answer takes back a job that has not begun, and a job
    /// that has begun is done to its end.
    ///
    /// # Errors
    /// [`WorkError`] says them all.
    fn run<T, J>(&self, urgency: Urgency, job: J) -> impl Future<Output = Result<T, WorkError>> + Send
    where
        T: Send + 'static,
        J: FnOnce() -> T + Send + 'static;

    /// How many jobs wait and run.
    fn load(&self, urgency: Urgency) -> Load;
}
