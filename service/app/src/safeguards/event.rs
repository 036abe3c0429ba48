//! That something was dropped, and nothing else.

use minicbor::{Decode, Encode};

/// Something was dropped: it is the event's blob, sealed to protection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Dropped {}

spartel_ledger::events! {
    /// What happens to a drop.
    Event {
        /// Something was dropped.
        Dropped(Dropped) = "safeguards.dropped",
    }
}
