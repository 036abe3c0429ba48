//! The state of the record, as it is told to who looks after it: its size, the newest tree that was signed, and when the node last looked.

use super::checkpoint::CheckpointError;
use spartel_ledger::id::Moment;
use spartel_ledger::tree::checkpoint::SignedCheckpoint;
use spartel_ports::Store;
use spartel_ports::store::{Answer, StoreError};
use std::sync::{Mutex, PoisonError};

/// What the store says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    /// How many events were recorded.
    pub size: u64,
    /// The newest checkpoint, as it stands there: whoever shows it has verified nothing.
    pub checkpoint: Option<SignedCheckpoint>,
}

/// The state of a record.
///
/// # Errors
/// Where the store cannot be read, and where the checkpoint in it is none.
pub async fn state<S: Store>(store: &S) -> Answer<State> {
    let note = store.checkpoint().await?;
    let parsed = note.map(|note| SignedCheckpoint::parse(&note)).transpose();
    let checkpoint = parsed.map_err(|error| StoreError::Corrupt(error.to_string()))?;
    // Read last: a checkpoint that is taken meanwhile is never larger than the record beside it.
    Ok(State { size: store.size().await?, checkpoint })
}

/// When a node last looked whether the record is the one that was signed, and signed what came since.
#[derive(Debug, Default)]
pub struct Looks(Mutex<Option<Look>>);

/// What a look found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// When.
    pub at: Moment,
    /// What was wrong, by its code; none where all was as it was signed.
    pub fault: Option<&'static str>,
}

impl Looks {
    /// Takes up what a look found.
    pub fn note(&self, at: Moment, found: Result<(), &CheckpointError>) {
        let look = Look { at, fault: found.err().map(CheckpointError::code) };
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(look);
    }

    /// The last look.
    #[must_use]
    pub fn last(&self) -> Option<Look> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
