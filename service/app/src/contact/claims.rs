//! Claims: which contact the next drop of a device belongs to. Two desks may drop files in the same second, and a reader may send late: a drop
//! lands where its claim says, or waits in the tray of its post until an officer says whose it is. It never lands on a record by guess.
//!
//! Claims and trays are in memory alone: what nobody put anywhere was recorded nowhere, and goes with its time or with the program.

use super::ContactError;
use super::evidence::Pieces;
use super::handle::Handle;
use crate::people::rights::Action;
use crate::people::session::Tick;
use sha2::{Digest, Sha256};
use spartel_inspect::transaction::{Phase, PieceKind};
use spartel_ledger::id::{AccountId, Code, CommandId, StreamId};
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
/// So many bytes wait in all trays at most.
pub const ROOM: usize = 256 << 20;

/// A token for one drop of one device, for one contact.
#[derive(Clone, PartialEq, Eq)]
pub struct Claim(
    /// Random bytes.
    pub [u8; 16],
);

impl Claim {
    /// A claim out of the 32 lower-case hexadecimal digits of [`Self::text`].
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digit = |byte: u8| match byte {
            b'0'..=b'9' => Some(byte - b'0'),
            b'a'..=b'f' => Some(byte - b'a' + 10),
            _ => None,
        };
        let digits: Vec<u8> = text.bytes().map(digit).collect::<Option<_>>()?;
        let bytes: Vec<u8> =
            digits.chunks(2).map(|pair| pair.iter().fold(0, |sum, of| sum << 4 | of)).collect();
        let whole = digits.len() == 32;
        bytes.try_into().ok().filter(|_| whole).map(Self)
    }

    /// What is shown of it: 32 hexadecimal digits.
    #[must_use]
    pub fn text(&self) -> String {
        self.0.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

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

/// Where a drop comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Which device, by its stream.
    pub device: StreamId,
    /// Where it stands.
    pub post: Code,
}

/// What a claim was for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Claimed {
    /// The contact.
    pub contact: StreamId,
    /// The officer who claimed.
    pub by: AccountId,
    device: StreamId,
    since: Tick,
}

/// What became of a drop.
#[derive(Debug, PartialEq, Eq)]
pub enum Dropped {
    /// It belongs to this contact, to which it is brought now.
    For(Claimed, Pieces),
    /// Nobody said whose it is: it waits in the tray of the post.
    Waits(TrayId),
    /// The tray is full: it was not taken.
    Full,
}

/// What became of a drop that waited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It waits, or is being put where it belongs.
    Waits,
    /// It is in the record.
    Taken,
    /// Its time was over, somebody threw it away, or the program began anew.
    Gone,
}

/// A drop in a tray, as it is listed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Which.
    pub id: TrayId,
    /// The device that it came from.
    pub device: StreamId,
    /// What it is.
    pub pieces: Vec<PieceKind>,
    /// For how many milliseconds it has waited.
    pub for_millis: u64,
}

/// The claims and trays of all posts.
#[derive(Debug, Default)]
pub struct Claims(Mutex<Held>);

#[derive(Debug, Default)]
struct Held {
    /// By the hash of the token: whoever reads the memory has no token.
    claims: BTreeMap<[u8; 32], Claimed>,
    trays: BTreeMap<Code, Vec<Waits>>,
    /// Since when, and what it was sent as.
    taken: BTreeMap<TrayId, (Tick, StreamId, CommandId)>,
}

#[derive(Debug)]
struct Waits {
    id: TrayId,
    device: StreamId,
    command: CommandId,
    since: Tick,
    /// None while somebody has it in hand.
    pieces: Option<Pieces>,
}

impl Claims {
    /// A token for the next drop of a device, for a contact at its post that is open and in the hands of an officer. A token that the device
    /// had for it before is good for nothing any more.
    ///
    /// # Errors
    /// [`ContactError::Forbidden`] where the officer may not add evidence, and [`ContactError::None`] where the contact is over or at another
    /// post.
    pub fn claim<R: Random>(
        &self,
        random: &R,
        source: &Source,
        handle: &Handle<'_>,
        now: Tick,
    ) -> Result<Claim, ContactError> {
        handle.must(Action::AddEvidence)?;
        let is_open = matches!(handle.transaction().phase(), Phase::Open | Phase::Referred);
        if !is_open || handle.transaction().opened().place.post != source.post {
            return Err(ContactError::None);
        }
        let (token, contact, device) = (Claim(random.stream().0), handle.id(), source.device);
        let by = handle.asked().officer.account();
        let mut held = self.held(now);
        held.claims.retain(|_, other| (other.device, other.contact) != (device, contact));
        held.claims.insert(hash(&token), Claimed { contact, by, device, since: now });
        Ok(token)
    }

    /// Whose a drop is that comes from a device with a token, which is used up; without one that is good there, the drop waits.
    pub fn drop_in<R: Random>(
        &self,
        random: &R,
        (source, claim): (&Source, Option<&Claim>),
        (command, pieces): (CommandId, Pieces),
        now: Tick,
    ) -> Dropped {
        let mut held = self.held(now);
        let is_good = |of: &[u8; 32]| held.claims.get(of).is_some_and(|it| it.device == source.device);
        let claimed = claim.map(hash).filter(is_good);
        if let Some(claimed) = claimed.and_then(|of| held.claims.remove(&of)) {
            return Dropped::For(claimed, pieces);
        }
        held.wait(TrayId(random.stream().0), source, (command, pieces), now)
    }

    /// Has a drop wait whose claim was for nothing that can have it.
    pub fn wait<R: Random>(
        &self,
        random: &R,
        source: &Source,
        drop: (CommandId, Pieces),
        now: Tick,
    ) -> Dropped {
        self.held(now).wait(TrayId(random.stream().0), source, drop, now)
    }

    /// Has a claim hold again, for the time that it had left: its drop could not be recorded, and comes again.
    pub fn restore(&self, claim: &Claim, claimed: Claimed, now: Tick) {
        self.held(now).claims.insert(hash(claim), claimed);
    }

    /// What waits in the tray of a post, oldest first.
    #[must_use]
    pub fn tray(&self, post: &Code, now: Tick) -> Vec<Waiting> {
        let held = self.held(now);
        let tray = held.trays.get(post).into_iter().flatten();
        let waiting = tray.filter_map(|it| {
            let pieces = it.pieces.as_ref()?.kept().iter().map(|piece| piece.kind).collect();
            let for_millis = now.0.saturating_sub(it.since.0);
            Some(Waiting { id: it.id, device: it.device, pieces, for_millis })
        });
        waiting.collect()
    }

    /// Takes a drop of the tray of a post into the hand; none where it is not in that tray (any more). Whoever takes it says what came of it:
    /// [`Self::settled`] or [`Self::put_back`].
    #[must_use]
    pub fn take(&self, post: &Code, id: TrayId, now: Tick) -> Option<(StreamId, Pieces)> {
        let mut held = self.held(now);
        let waits = held.trays.get_mut(post)?.iter_mut().find(|waits| waits.id == id)?;
        Some((waits.device, waits.pieces.take()?))
    }

    /// A drop that was in somebody's hand is in the record.
    pub fn settled(&self, post: &Code, id: TrayId, now: Tick) {
        let mut held = self.held(now);
        if let Some(waits) = held.forget(post, id) {
            held.taken.insert(id, (now, waits.device, waits.command));
        }
    }

    /// A drop that was in somebody's hand could not be recorded, and waits again.
    pub fn put_back(&self, post: &Code, id: TrayId, pieces: Pieces, now: Tick) {
        let mut held = self.held(now);
        let waits = held.trays.get_mut(post).and_then(|tray| tray.iter_mut().find(|waits| waits.id == id));
        if let Some(waits) = waits {
            waits.pieces = Some(pieces);
        }
    }

    /// Throws a drop away that waits in the tray of a post; whether it was there.
    pub fn discard(&self, post: &Code, id: TrayId, now: Tick) -> bool {
        let taken = self.take(post, id, now).is_some();
        if taken {
            self.held(now).forget(post, id);
        }
        taken
    }

    /// What became of a drop that waited.
    #[must_use]
    pub fn fate(&self, id: TrayId, now: Tick) -> Fate {
        let held = self.held(now);
        if held.trays.values().flatten().any(|waits| waits.id == id) {
            Fate::Waits
        } else if held.taken.contains_key(&id) {
            Fate::Taken
        } else {
            Fate::Gone
        }
    }

    /// What is held, without what is past its time. A panic elsewhere leaves what was put there, which is all that this holds.
    fn held(&self, now: Tick) -> MutexGuard<'_, Held> {
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        held.claims.retain(|_, claimed| !now.is_past(claimed.since, CLAIM));
        let stays = |waits: &Waits| waits.pieces.is_none() || !now.is_past(waits.since, WAITS);
        held.trays.values_mut().for_each(|tray| tray.retain(stays));
        held.trays.retain(|_, tray| !tray.is_empty());
        held.taken.retain(|_, (since, ..)| !now.is_past(*since, WAITS));
        held
    }
}

impl Held {
    fn wait(
        &mut self,
        id: TrayId,
        source: &Source,
        (command, pieces): (CommandId, Pieces),
        now: Tick,
    ) -> Dropped {
        let all = self.trays.values().flatten().filter_map(|waits| waits.pieces.as_ref());
        let full = all.map(Pieces::bytes).sum::<usize>() + pieces.bytes() > ROOM;
        let tray = self.trays.entry(source.post.clone()).or_default();
        // Sent twice, it waits once; also where somebody took it meanwhile.
        let sent = (source.device, command);
        let same = tray.iter().find(|waits| (waits.device, waits.command) == sent).map(|waits| waits.id);
        let taken =
            || self.taken.iter().find(|(_, (_, device, of))| (*device, *of) == sent).map(|(id, _)| *id);
        if let Some(same) = same.or_else(taken) {
            return Dropped::Waits(same);
        }
        if full || tray.len() >= TRAY {
            return Dropped::Full;
        }
        tray.push(Waits { id, device: source.device, command, since: now, pieces: Some(pieces) });
        Dropped::Waits(id)
    }

    fn forget(&mut self, post: &Code, id: TrayId) -> Option<Waits> {
        let tray = self.trays.get_mut(post)?;
        let at = tray.iter().position(|waits| waits.id == id)?;
        Some(tray.remove(at))
    }
}

fn hash(claim: &Claim) -> [u8; 32] {
    Sha256::digest(claim.0).into()
}
