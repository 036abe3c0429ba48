//! Decoding of pictures in processes of its own, which can do nothing else.
//!
//! A file that a stranger wrote is read by decoders that many people wrote. So the bytes go through a pipe to a worker: the same program in a
//! process that has given up files, sockets and programs, with bounds on its memory and time. Pixels come back through another pipe, and
//! nothing that the worker says is believed beyond that. A worker that ends or does not end costs one request.

mod child;
mod frame;
mod sandbox;
mod turns;
mod worker;

pub use sandbox::{Fence, confine};
pub use worker::{serve, worker};

use crate::{Pool, Size, queue};
use child::Child;
use spartel_ports::pictures::{PicturesError, Viewer};
use spartel_ports::work::{Load, Urgency, WorkError};
use spartel_ports::{Pictures, Work};
use spartel_vision::Picture;
use spartel_vision::decode::{Format, Limits};
use std::ffi::OsString;
use std::future::Future;
use std::io;
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use turns::{Share, Turns};

/// After so many pictures a worker gives way to a fresh one, whatever it has become by then.
const PICTURES: u32 = 64;
/// After so much time as well: less than its bound on processor time by more than one picture may take.
const WORN: Duration = Duration::from_secs(60);

/// Pictures that do not end leave so many processes more than there are processors to those of others.
const SPARE: usize = 2;

/// The code of a file that is larger than [`Workers::bytes`].
const TOO_MANY_BYTES: &str = "picture-too-many-bytes";

/// How workers are started, and what they are given.
#[derive(Debug, Clone)]
pub struct Workers {
    /// The program, as a worker of which [`worker`] runs.
    pub program: PathBuf,
    /// What it is told.
    pub arguments: Vec<OsString>,
    /// Pictures that are decoded at a time.
    pub processors: NonZeroUsize,
    /// Pictures that may wait, of each urgency; a quarter of them of one.
    pub waiting: usize,
    /// Bytes a file may have.
    pub bytes: usize,
    /// What a picture may ask of its decoder.
    pub limits: Limits,
    /// Time that one picture may take: at most 30 seconds, or a worker's processor time ends before.
    pub time: Duration,
}

impl Workers {
    /// This program, told to be a worker: a picture for each processor, of at most 64 MiB, in ten seconds.
    ///
    /// # Errors
    /// Where the system does not say which program this is.
    pub fn of_this_program(argument: &str) -> io::Result<Self> {
        Ok(Self {
            program: std::env::current_exe()?,
            arguments: vec![argument.into()],
            processors: Size::default().processors,
            waiting: 32,
            bytes: 64 << 20,
            limits: Limits::default(),
            time: Duration::from_secs(10),
        })
    }
}

impl Workers {
    /// How many may be decoded and wait: of those that desks wait for, nobody has more than half at a time. Batches are as many as leave a
    /// processor free.
    fn share(&self, urgency: Urgency) -> Share {
        let (waiting, waiting_of_one) = (self.waiting, (self.waiting / 4).max(1));
        match urgency {
            Urgency::Desk => {
                let running = self.processors.get() + SPARE;
                Share { running, running_of_one: running / 2, waiting, waiting_of_one }
            }
            Urgency::Batch => {
                let running = queue::threads(self.processors, urgency);
                Share { running, running_of_one: running, waiting, waiting_of_one: waiting }
            }
        }
    }
}

/// Decoders, each in a process of its own.
#[derive(Debug, Clone)]
pub struct Decoders {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    workers: Workers,
    pool: Pool,
    /// Whose turn it is, of desks and of batches.
    turns: [Arc<Turns>; 2],
    /// Workers that wait, those of desks and those of batches: a process keeps the priority of the thread that started it.
    idle: [Mutex<Vec<Child>>; 2],
}

impl Decoders {
    /// Makes ready; a worker is started when the first picture comes.
    ///
    /// # Errors
    /// Where the system gives no threads.
    pub fn start(workers: Workers) -> io::Result<Self> {
        let turns = Urgency::ALL.map(|urgency| Turns::new(workers.share(urgency)));
        let processors = workers.processors.saturating_add(SPARE);
        let size = Size { processors, desk: processors.get(), batch: processors.get() };
        let shared = Shared { workers, pool: Pool::start(size)?, turns, idle: Default::default() };
        Ok(Self { shared: Arc::new(shared) })
    }

    /// How many pictures wait and are decoded.
    #[must_use]
    pub fn load(&self, urgency: Urgency) -> Load {
        let (load, (waiting, refused)) = (self.shared.pool.load(urgency), self.shared.turns(urgency).load());
        Load { waiting: load.waiting + waiting, refused: load.refused + refused, ..load }
    }

    /// Ends, as [`Pool::shutdown`] does.
    pub fn shutdown(&self) {
        self.shared.pool.shutdown();
        self.shared.idle.iter().for_each(|idle| drop(std::mem::take(&mut *lock(idle))));
    }

    /// Why a file is not given to a worker, if it is not. What the first bytes tell is told here: they are compared with a list.
    fn admit(&self, bytes: &[u8]) -> Result<Format, PicturesError> {
        let format = Format::of(bytes).map_err(|why| PicturesError::Refused(why.code()))?;
        if bytes.len() > self.shared.workers.bytes {
            return Err(PicturesError::Refused(TOO_MANY_BYTES));
        }
        Ok(format)
    }
}

impl Pictures for Decoders {
    fn decode(
        &self,
        viewer: Viewer,
        bytes: Vec<u8>,
    ) -> impl Future<Output = Result<Picture, PicturesError>> + Send {
        let (admitted, shared) = (self.admit(&bytes), Arc::clone(&self.shared));
        async move {
            let format = admitted?;
            let place = shared.turns(viewer.urgency).place(viewer.account).await;
            let place = place.ok_or(PicturesError::Busy)?;
            let job = {
                let shared = Arc::clone(&shared);
                move || {
                    let _place = place;
                    shared.decode(viewer.urgency, format, &bytes)
                }
            };
            shared.pool.run(viewer.urgency, job).await.unwrap_or_else(|why| {
                Err(match why {
                    WorkError::Busy => PicturesError::Busy,
                    WorkError::Closed => PicturesError::Unavailable(why.code().into()),
                    WorkError::Failed => PicturesError::Broken,
                })
            })
        }
    }
}

impl Shared {
    const fn turns(&self, urgency: Urgency) -> &Arc<Turns> {
        match urgency {
            Urgency::Desk => &self.turns[0],
            Urgency::Batch => &self.turns[1],
        }
    }

    fn decode(&self, urgency: Urgency, format: Format, bytes: &[u8]) -> Result<Picture, PicturesError> {
        let mut child = self.child(urgency)?;
        let begin = Instant::now();
        let until = begin + self.workers.time;
        // A worker that has no answer is dropped here, and killed with it.
        let answer = child.decode(format, bytes, &self.workers.limits, until).ok_or(PicturesError::Broken)?;
        child.pictures += 1;
        child.worked += begin.elapsed();
        if child.pictures < PICTURES && child.worked < WORN {
            lock(self.idle(urgency)).push(child);
        }
        answer.map_err(|why| PicturesError::Refused(why.code()))
    }

    const fn idle(&self, urgency: Urgency) -> &Mutex<Vec<Child>> {
        match urgency {
            Urgency::Desk => &self.idle[0],
            Urgency::Batch => &self.idle[1],
        }
    }

    /// A worker that lives, or a fresh one.
    fn child(&self, urgency: Urgency) -> Result<Child, PicturesError> {
        loop {
            let waiting = lock(self.idle(urgency)).pop();
            let Some(mut child) = waiting else {
                return Child::start(&self.workers).map_err(|e| PicturesError::Unavailable(e.to_string()));
            };
            if child.lives() {
                return Ok(child);
            }
        }
    }
}

/// Nothing breaks off under the lock.
fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
