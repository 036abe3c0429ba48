//! Time, as a machine tells it.

use spartel_ledger::body::ClockState;
use spartel_ledger::id::Moment;

/// No clock that was set says less: the day before this program was first released, 2026-11-01 in milliseconds.
pub const RELEASED: Moment = Moment(1_793_491_200_000);

/// A clock.
pub trait Clock: Send + Sync {
    /// What time it is, and what is known of the clock that says so.
    fn now(&self) -> (Moment, ClockState);
}

/// A clock that only goes forward, whatever anybody sets: for how long something lasts, and never for what time it is.
pub trait Ticks: Send + Sync {
    /// Milliseconds since some time before the process began.
    fn tick(&self) -> u64;
}
