//! What those who follow a contact are told, as it happens. Nothing of it is kept: whoever missed it reads the contact.

use spartel_ledger::id::StreamId;
use std::sync::Arc;
use tokio::sync::broadcast;

/// So many notices wait for a follower that is slow; one that missed some reads the contact anew.
const WAITING: usize = 256;

/// Something happened in a contact.
#[derive(Debug, Clone)]
pub struct Notice {
    /// In which.
    pub of: StreamId,
    /// What.
    pub what: What,
}

/// What happened.
#[derive(Debug, Clone)]
pub enum What {
    /// The contact has come to this version.
    Changed(u64),
    /// Checks over a part of what came in have ended: their tree, which is shown and not kept.
    Partial(Arc<[u8]>),
}

/// Where notices are told and heard.
#[derive(Debug)]
pub struct Notices(broadcast::Sender<Notice>);

impl Default for Notices {
    fn default() -> Self {
        Self(broadcast::channel(WAITING).0)
    }
}

impl Notices {
    /// Tells whoever follows.
    pub fn tell(&self, of: StreamId, what: What) {
        // Nobody may be following.
        drop(self.0.send(Notice { of, what }));
    }

    /// Notices from now on.
    #[must_use]
    pub fn follow(&self) -> broadcast::Receiver<Notice> {
        self.0.subscribe()
    }
}
