//! Time, as a machine tells it.

use spartel_ledger::body::ClockState;
use spartel_ledger::id::Moment;

/// A clock.
pub trait Clock: Send + Sync {
    /// What time it is, and what is known of the clock that says so.
    fn now(&self) -> (Moment, ClockState);
}
