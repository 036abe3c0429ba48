//! Claims: which contact the next drop of a desk belongs to. Two desks may drop files in the same second, and a reader may send late: a drop
//! lands where its claim says, or waits in the tray of its desk until an officer says whose it is. It never lands on a record by guess.
//!
//! Claims and trays are in memory alone: what nobody put anywhere was recorded nowhere, and goes with its time or with the program.

use super::ContactError;
use super::evidence::Pieces;
use super::handle::Handle;
use crate::people::rights::Action;
use crate::people::session::{Desk, Tick};
use sha2::{Digest, Sha256};
use spartel_inspect::transaction::Phase;
use spartel_ledger::id::StreamId;
use spartel_ports::Random;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// A claim holds for so many milliseconds: 10 minutes.
pub const CLAIM: u64 = 10 * 60 * 1000;
/// What waits in a tray goes after so many milliseconds: 30 minutes.
pub const WAITS: u64 = 30 * 60 * 1000;
/// So many drops wait in a tray at most.
pub const TRAY: usize = 32;

/// A token for one drop of one desk, for one contact.
#[derive(Clone, PartialEq, Eq)]
pub struct Claim(
    /// Random bytes.
    pub [u8; 16],
);

impl fmt::Debug for Claim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Claim")
    }
}

/// A drop that waits in a tray.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct TrayId(
    /// Random bytes.
    pub [u8; 16],
);

/// What became of a drop.
#[derive(Debug, PartialEq, Eq)]
pub enum Dropped {
    /// It belongs to this contact, to which it is brought now.
    For(StreamId, Pieces),
    /// Nobody said whose it is: it waits in the tray of the desk.
    Waits(TrayId),
    /// The tray is full: it was not taken.
    Full,
}

/// The claims and trays of all desks.
#[derive(Debug, Default)]
pub struct Claims(Mutex<Held>);

#[derive(Debug, Default)]
struct Held {
    /// By the hash of the token: whoever reads the memory has no token.
    claims: BTreeMap<[u8; 32], Claimed>,
    trays: BTreeMap<Desk, Vec<Waiting>>,
}

#[derive(Debug, Clone, Copy)]
struct Claimed {
    desk: Desk,
    contact: StreamId,
    since: Tick,
}

#[derive(Debug)]
struct Waiting {
    id: TrayId,
    since: Tick,
    pieces: Pieces,
}

impl Claims {
    /// A token for the next drop of a desk, for a contact that is open and in the hands of an officer there. A token that the desk had for it
    /// before is good for nothing any more.
    ///
    /// # Errors
    /// [`ContactError::Forbidden`] where the officer may not add evidence, and [`ContactError::None`] where the contact is over.
    pub fn claim<R: Random>(
        &self,
        random: &R,
        desk: Desk,
        handle: &Handle<'_>,
        now: Tick,
    ) -> Result<Claim, ContactError> {
        handle.must(Action::AddEvidence)?;
        if !matches!(handle.transaction().phase(), Phase::Open | Phase::Referred) {
            return Err(ContactError::None);
        }
        let (token, contact) = (Claim(random.stream().0), handle.id());
        let mut held = self.held(now);
        held.claims.retain(|_, other| (other.desk, other.contact) != (desk, contact));
        held.claims.insert(hash(&token), Claimed { desk, contact, since: now });
        Ok(token)
    }

    /// Whose a drop is that comes from a desk with a token, which is used up; without one that is good there, the drop waits.
    pub fn drop_in<R: Random>(
        &self,
        random: &R,
        (desk, claim): (Desk, Option<&Claim>),
        pieces: Pieces,
        now: Tick,
    ) -> Dropped {
        let mut held = self.held(now);
        let claimed = claim.map(hash).filter(|of| held.claims.get(of).is_some_and(|it| it.desk == desk));
        if let Some(claimed) = claimed.and_then(|of| held.claims.remove(&of)) {
            return Dropped::For(claimed.contact, pieces);
        }
        let tray = held.trays.entry(desk).or_default();
        if tray.len() >= TRAY {
            return Dropped::Full;
        }
        let id = TrayId(random.stream().0);
        tray.push(Waiting { id, since: now, pieces });
        Dropped::Waits(id)
    }

    /// What waits in the tray of a desk, oldest first, each with the number of its pieces.
    #[must_use]
    pub fn tray(&self, desk: Desk, now: Tick) -> Vec<(TrayId, usize)> {
        let held = self.held(now);
        let tray = held.trays.get(&desk).into_iter().flatten();
        tray.map(|waiting| (waiting.id, waiting.pieces.kept().len())).collect()
    }

    /// Takes a drop out of the tray of a desk, for the contact that an officer there brings it to; none where it is not in that tray (any more).
    #[must_use]
    pub fn take(&self, desk: Desk, id: TrayId, now: Tick) -> Option<Pieces> {
        let mut held = self.held(now);
        let tray = held.trays.get_mut(&desk)?;
        let at = tray.iter().position(|waiting| waiting.id == id)?;
        Some(tray.remove(at).pieces)
    }

    /// What is held, without what is past its time. A panic elsewhere leaves what was put there, which is all that this holds.
    fn held(&self, now: Tick) -> MutexGuard<'_, Held> {
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        held.claims.retain(|_, claimed| !now.is_past(claimed.since, CLAIM));
        held.trays.values_mut().for_each(|tray| tray.retain(|it| !now.is_past(it.since, WAITS)));
        held.trays.retain(|_, tray| !tray.is_empty());
        held
    }
}

fn hash(claim: &Claim) -> [u8; 32] {
    Sha256::digest(claim.0).into()
}
