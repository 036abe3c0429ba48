//! How long what lasts.

/// Milliseconds since the node started, by a clock that only goes forward.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Tick(pub u64);

/// A session in which nothing is done for so many milliseconds has ended: 15 minutes.
pub const IDLE: u64 = 15 * 60 * 1000;
/// A shift, and every session in it, ends so many milliseconds after it began: 12 hours.
pub const SHIFT: u64 = 12 * 60 * 60 * 1000;
/// A grave act is done within so many milliseconds of being asked to confirm it: 2 minutes.
pub const STEP_UP: u64 = 2 * 60 * 1000;
/// After so many wrong PINs in a shift only a passkey helps.
pub const WRONG_PINS: u8 = 5;

impl Tick {
    /// Whether so many milliseconds have gone since a time.
    pub(crate) const fn is_past(self, since: Self, millis: u64) -> bool {
        self.0.saturating_sub(since.0) >= millis
    }
}
