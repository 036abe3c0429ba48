//! What was dropped a moment ago: an order that comes twice drops once.
//!
//! It is in memory alone, since nothing in the record may tie a drop to the contact that it came from; a server that begins anew has
//! protection hear the same twice, and never not at all.

use super::Receipt;
use spartel_inspect::transaction::Interview;
use spartel_ledger::id::{CommandId, StreamId};
use std::collections::VecDeque;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Mutex, PoisonError};

/// So many are known.
const MOST: usize = 1024;

/// The last drops, by what they were dropped for. Of what was said it holds a number that no other process makes of it.
#[derive(Debug, Default)]
pub struct Recent {
    seed: RandomState,
    drops: Mutex<VecDeque<(u64, Receipt)>>,
}

impl Recent {
    /// The number of an order with what it says, in a contact.
    pub(super) fn mark(&self, contact: StreamId, command: CommandId, interview: &Interview) -> u64 {
        self.seed.hash_one((contact, command, interview))
    }

    /// The receipt of what was dropped already.
    pub(super) fn of(&self, mark: u64) -> Option<Receipt> {
        let drops = self.drops.lock().unwrap_or_else(PoisonError::into_inner);
        drops.iter().find(|(of, _)| *of == mark).map(|(_, receipt)| *receipt)
    }

    /// Knows a drop that is in the record.
    pub(super) fn keep(&self, mark: u64, receipt: Receipt) {
        let mut drops = self.drops.lock().unwrap_or_else(PoisonError::into_inner);
        if drops.len() == MOST {
            drops.pop_front();
        }
        drops.push_back((mark, receipt));
    }
}
