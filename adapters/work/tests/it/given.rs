//! Pools and jobs for tests.

use spartel_ports::Work;
use spartel_ports::work::{Urgency, WorkError};
use spartel_work::{Pool, Size};
use std::num::NonZeroUsize;
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};

/// A pool of so many processors, in whose queues eight jobs may wait.
pub fn pool(processors: usize) -> Pool {
    let processors = NonZeroUsize::new(processors).expect("at least one");
    Pool::start(Size { processors, desk: 8, batch: 8 }).expect("threads")
}

/// A gate at which jobs wait until a test opens it, or ends.
#[derive(Default)]
pub struct Gate(Way);

impl Gate {
    pub fn open(&self) {
        *self.0.0.0.lock().expect("no test panics in here") = true;
        self.0.0.1.notify_all();
    }

    pub fn way(&self) -> Way {
        self.0.clone()
    }
}

impl Drop for Gate {
    fn drop(&mut self) {
        self.open();
    }
}

/// The way of a job through a gate.
#[derive(Clone, Default)]
pub struct Way(Arc<(Mutex<bool>, Condvar)>);

impl Way {
    pub fn pass(&self) {
        let open = self.0.0.lock().expect("no test panics in here");
        drop(self.0.1.wait_while(open, |open| !*open).expect("no test panics in here"));
    }
}

/// Waits until the pool is loaded so, and fails where it never is.
pub fn until(pool: &Pool, urgency: Urgency, (waiting, running): (usize, usize)) {
    let begin = Instant::now();
    let load = || pool.load(urgency);
    while (load().waiting, load().running) != (waiting, running) {
        assert!(begin.elapsed() < Duration::from_secs(20), "{urgency:?}: {:?}", pool.load(urgency));
        std::thread::sleep(Duration::from_millis(1));
    }
}

/// Jobs of an urgency that all stand at the gate or wait behind it.
pub fn crowd<'a>(
    pool: &'a Pool,
    urgency: Urgency,
    count: usize,
    gate: &Gate,
) -> Vec<impl Future<Output = Result<(), WorkError>> + Send + use<'a>> {
    let stand = |way: Way| move || way.pass();
    (0..count).map(|_| pool.run(urgency, stand(gate.way()))).collect()
}

/// Runs a future to its end.
pub fn block<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread().build().expect("a runtime").block_on(future)
}
