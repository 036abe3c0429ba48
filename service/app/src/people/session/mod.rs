//! Sessions at desks: when one begins, is locked, changes hands and ends.
//!
//! Time is a clock that only goes forward, so that nobody prolongs a session by setting a clock back; when the node starts anew, nobody is
//! signed in. A session has a new id whenever more is known of who sits there, and an id that was left is never one again.
//!
//! ```text
//! passkey ─► shift (12 h) ──► session at a desk ◄─► locked
//!              │                    ▲  │
//!              └─ badge or PIN ─────┘  └─ 15 min idle · 12 h · another officer · signed out · revoked ─► ended
//! ```

mod reject;
mod rules;
mod step_up;
mod time;

pub use reject::{End, Rejection, Revoked};
pub use rules::{AtWork, Call, Ended, Entry, Quick, Sessions, SignIn};
pub use step_up::{Decision, SteppedUp};
pub use time::{IDLE, SHIFT, STEP_UP, Tick, WRONG_PINS};

use std::fmt;

/// A desk: a browser that was set up at a post.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Desk(
    /// Random bytes.
    pub [u8; 16],
);

/// A session, by the SHA-256 of the token in the browser: whoever reads the node's memory cannot sign in with it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SessionId(
    /// The hash.
    pub [u8; 32],
);

impl fmt::Debug for SessionId {
    /// The first four bytes, which are enough to tell sessions apart.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0[..4].iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}
