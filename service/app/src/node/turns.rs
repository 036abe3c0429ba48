//! Turns: evidence of one contact is looked at one after the other, so that none is looked at in vain.

use spartel_ledger::id::StreamId;
use tokio::sync::{Mutex, MutexGuard};

/// So many queues: contacts share one by chance, and wait a little longer then.
const QUEUES: usize = 1024;

/// Who waits for whom.
#[derive(Debug)]
pub(super) struct Turns(Box<[Mutex<()>]>);

impl Default for Turns {
    fn default() -> Self {
        Self((0..QUEUES).map(|_| Mutex::new(())).collect())
    }
}

impl Turns {
    /// Waits until it is one's turn with a contact, which lasts as long as what is returned.
    pub(super) async fn of(&self, id: StreamId) -> MutexGuard<'_, ()> {
        let [first, second, ..] = id.0;
        self.0[usize::from(u16::from_be_bytes([first, second])) % QUEUES].lock().await
    }
}
