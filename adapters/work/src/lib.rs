//! Processors that take jobs: a waiting officer before a batch.
//!
//! A desk job has threads of its own, one for each processor, so that it never waits for a batch job to end. Batch jobs have one thread
//! less than there are processors, at the lowest priority that the system knows, and begin only where no desk job waits and a processor is
//! left. Constant work of desks therefore holds batches up, and never the other way around.

mod job;
#[cfg(unix)]
pub mod pictures;
mod priority;
mod queue;

#[cfg(unix)]
pub use pictures::{Decoders, Workers};

use job::{Asked, Job};
use queue::Queues;
use spartel_ports::Work;
use spartel_ports::work::{Load, Urgency, WorkError};
use std::future::Future;
use std::io;
use std::num::NonZeroUsize;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use tokio::sync::oneshot;

/// How much a pool takes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// Processors to use.
    pub processors: NonZeroUsize,
    /// Desk jobs that may wait.
    pub desk: usize,
    /// Batch jobs that may wait.
    pub batch: usize,
}

impl Default for Size {
    /// All processors; a hall of desks may wait, and a folder of documents.
    fn default() -> Self {
        let processors = thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
        Self { processors, desk: 256, batch: 1024 }
    }
}

/// Threads that take jobs out of two queues.
#[derive(Debug)]
pub struct Pool {
    queues: Arc<Queues>,
    threads: Mutex<Vec<JoinHandle<()>>>,
}

impl Pool {
    /// Starts the threads.
    ///
    /// # Errors
    /// Where the system gives no more threads; then none is left running.
    pub fn start(size: Size) -> io::Result<Self> {
        let queues = Arc::new(Queues::new(size));
        let pool = Self { queues, threads: Mutex::default() };
        for urgency in Urgency::ALL {
            for _ in 0..queue::threads(size.processors, urgency) {
                let queues = Arc::clone(&pool.queues);
                let builder = thread::Builder::new().name(urgency.code().into());
                let thread = builder.spawn(move || serve(&queues, urgency))?;
                pool.threads.lock().unwrap_or_else(PoisonError::into_inner).push(thread);
            }
        }
        Ok(pool)
    }

    /// Ends: takes no more jobs, does those of desks that wait, refuses those of batches that have not begun, and returns when the last
    /// thread is gone. Not for threads that must not wait.
    pub fn shutdown(&self) {
        self.queues.close().into_iter().for_each(<dyn Job>::refuse);
        let threads = std::mem::take(&mut *self.threads.lock().unwrap_or_else(PoisonError::into_inner));
        // The last owner of a pool may be one of its jobs, which cannot wait for its own thread.
        let others = threads.into_iter().filter(|thread| thread.thread().id() != thread::current().id());
        // A thread has no answer of its own, and jobs that break off are caught in it.
        others.for_each(|thread| drop(thread.join()));
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        self.shutdown();
    }
}

impl Work for Pool {
    fn run<T, J>(&self, urgency: Urgency, job: J) -> impl Future<Output = Result<T, WorkError>> + Send
    where
        T: Send + 'static,
        J: FnOnce() -> T + Send + 'static,
    {
        let (answer, waiting) = oneshot::channel();
        self.queues.push(urgency, Box::new(Asked { job, answer }));
        // Who broke off sends nothing.
        async { waiting.await.unwrap_or(Err(WorkError::Failed)) }
    }

    fn load(&self, urgency: Urgency) -> Load {
        self.queues.load(urgency)
    }
}

/// What a thread does in its life.
fn serve(queues: &Queues, urgency: Urgency) {
    if urgency == Urgency::Batch {
        priority::lower(priority::LAST);
    }
    while let Some(turn) = queues.next(urgency) {
        turn.take();
    }
}
