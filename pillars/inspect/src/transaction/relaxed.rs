//! Who goes on although checks are missing, by an order of the post.

use super::basic::Basic;
use super::state::Transaction;
use crate::catalogue::CheckId;
use minicbor::bytes::ByteArray;
use minicbor::{Decode, Encode};
use spartel_base::CheckResult;
use spartel_ledger::id::StreamId;
use std::collections::BTreeSet;

/// The routine of a check, by its identifier.
type Routine = [u8; 16];

/// An order that holds for a contact at this moment, with the checks that may be missing by it. Only the order itself makes one
/// ([`Relaxation::in_force`](crate::post::Relaxation::in_force)).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InForce {
    order: StreamId,
    covers: BTreeSet<Routine>,
}

impl InForce {
    pub(crate) fn new(order: StreamId, covers: impl IntoIterator<Item = CheckId>) -> Self {
        let routine = |check: CheckId| check.entry().uuid.0.to_be_bytes();
        Self { order, covers: covers.into_iter().map(routine).collect() }
    }

    /// The order, by its stream.
    #[must_use]
    pub const fn order(&self) -> StreamId {
        self.order
    }
}

/// By which order somebody went on, and without which checks.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Without {
    /// The order, by its stream.
    #[n(0)]
    pub order: StreamId,
    /// The checks that were missing, aborted or undetermined, by the identifiers of their routines.
    #[n(1)]
    pub checks: Vec<ByteArray<16>>,
}

impl Basic {
    /// The checks that keep it from being all clear although nothing speaks against the document; none where something does, where nothing is
    /// missing, or where nothing at all has ended.
    fn left_out(&self) -> Option<BTreeSet<Routine>> {
        if self.ended == 0 || self.failed().next().is_some() {
            return None;
        }
        let open = |result| matches!(result, CheckResult::Undetermined | CheckResult::Aborted);
        let not_ended = self.checks.iter().filter(|check| check.counted && open(check.result));
        let missing = self.missing.iter().map(|missing| *missing.check);
        let left: BTreeSet<Routine> = not_ended.map(|check| *check.check).chain(missing).collect();
        (!left.is_empty()).then_some(left)
    }
}

impl Transaction {
    /// By which order and without which checks the traveller may go on, where this one is enough: nothing was found over all the evidence, no officer saw
    /// or said otherwise, and whatever is missing may be missing by it.
    #[must_use]
    pub fn relaxed_by(&self, order: &InForce) -> Option<Without> {
        let said = !self.observations().is_empty() || !self.is_in_order();
        let left = self.current().filter(|_| !said)?.basic.left_out()?;
        let checks =
            left.is_subset(&order.covers).then(|| left.into_iter().map(ByteArray::from).collect())?;
        Some(Without { order: order.order, checks })
    }

    /// Whether nothing else is missing by now than what was when the traveller was let go on.
    pub(super) fn is_without(&self, without: &Without) -> bool {
        let known: BTreeSet<Routine> = without.checks.iter().map(|check| **check).collect();
        let left = self.current().and_then(|run| run.basic.left_out());
        left.is_some_and(|left| left.is_subset(&known))
    }
}
