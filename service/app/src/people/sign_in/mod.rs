//! Signing in: what somebody shows is verified, and only then a session begins (`people::desks`).
//!
//! ```text
//! passkey   ask ─► browser ─► answered ─┐
//! password  attempt (delay) ─► check (slow, off the threads that serve) ─► with a code ─┼─► recorded ─► session
//! provider  ask ─► browser ─► provider ─► browser ─► redeemed, verified ─────────────────┤
//! badge, PIN: within a shift that began with a passkey ────────────────────────────────┘
//! link      once, 24 hours: sets a passkey, a password with codes, or who somebody is at the provider
//! ```

mod ceremony;
mod code;
mod enrol;
mod guesses;
mod passkey;
mod password;
mod provider;
mod quick;
mod refused;
mod slow;

pub use code::{code_at, new_secret, secret_of, text_of, uri};
pub use guesses::Guesses;
pub use passkey::{Confirmed, Holder, challenge};
pub use password::{Attempt, Checked};
pub use provider::{Came, Errand};
pub use quick::PinCheck;
pub use refused::{NotSignedIn, WeakSecret};
pub use slow::{LONGEST_SECRET, SHORTEST_PASSWORD, password, pin, verify};

use super::account::credential::{Hash, Slow};
use super::session::Desk;
use ceremony::Ceremonies;
use provider::Browsers;
use sha2::{Digest, Sha256};
use spartel_ports::Random;
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// A decision that was confirmed, and the hash of the assertion that the record keeps.
type Signed = ([u8; 32], [u8; 32]);

/// What the entrance remembers between two requests; nothing of it outlives the process.
pub(super) struct Entrance {
    guesses: Mutex<Guesses>,
    ceremonies: Mutex<Ceremonies>,
    browsers: Mutex<Browsers>,
    /// What was confirmed last at a desk.
    confirmed: Mutex<BTreeMap<Desk, Signed>>,
    /// What is verified where there is nothing to verify, so that nobody learns from the time.
    nobody: Slow,
}

impl Entrance {
    pub(super) fn new(random: &dyn Random) -> Self {
        let (mut key, mut salt) = ([0; 32], [0; 16]);
        random.fill(&mut key);
        random.fill(&mut salt);
        Self {
            guesses: Mutex::new(Guesses::new(key)),
            ceremonies: Mutex::default(),
            browsers: Mutex::default(),
            confirmed: Mutex::default(),
            nobody: slow::nothing(salt),
        }
    }

    /// No panic comes between a change and its end.
    fn guesses(&self) -> MutexGuard<'_, Guesses> {
        self.guesses.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn confirmed(&self) -> MutexGuard<'_, BTreeMap<Desk, Signed>> {
        self.confirmed.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn ceremonies(&self) -> MutexGuard<'_, Ceremonies> {
        self.ceremonies.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What is kept of a desk's cookie: who reads the record cannot be that browser.
#[must_use]
pub fn desk_hash(desk: Desk) -> Hash {
    Hash(Sha256::digest(desk.0).into())
}
