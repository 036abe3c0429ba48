//! The sessions of a node, and what is done to them.

use super::reject::{End, Rejection, Revoked};
use super::step_up::{Decision, StepUp, SteppedUp};
use super::time::{IDLE, SHIFT, Tick, WRONG_PINS};
use super::{Desk, SessionId};
use spartel_ledger::id::AccountId;
use std::collections::BTreeMap;

/// Every session and shift of a node.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sessions {
    /// One a desk.
    desks: BTreeMap<Desk, Session>,
    shifts: BTreeMap<AccountId, Shift>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Session {
    id: SessionId,
    account: AccountId,
    /// How it began.
    by: SignIn,
    /// When its shift began.
    began: Tick,
    /// When something was last done in it.
    seen: Tick,
    locked: bool,
    step_up: Option<StepUp>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Shift {
    began: Tick,
    /// The wrong PINs so far; none where badge and PIN do not help.
    wrong: Option<u8>,
}

/// How an officer signed in to begin a shift; each was verified.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignIn {
    /// With a passkey.
    Passkey,
    /// With a password and a code: badge and PIN do not help in this shift.
    Password,
    /// At a provider of the authority: as with a password, and nothing is set to sign in with.
    Provider,
}

/// What an officer shows to come back within a shift.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quick {
    /// Their badge.
    Badge,
    /// Their PIN.
    Pin,
    /// A PIN that is not theirs.
    WrongPin,
}

/// A shift of an officer who has a session somewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AtWork {
    /// When the shift began.
    pub began: Tick,
    /// Whether every session of theirs is locked: they are away for a moment.
    pub locked: bool,
}

/// A request with the id of a session, from a desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Call {
    /// From where.
    pub desk: Desk,
    /// Of which session, as it says.
    pub id: SessionId,
    /// When.
    pub now: Tick,
}

/// A request that leads to a new id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// From where.
    pub desk: Desk,
    /// The new id, of a token that nobody can guess.
    pub fresh: SessionId,
    /// When.
    pub now: Tick,
}

/// A session that ended: what streams to it is closed, and the record is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ended {
    /// Where.
    pub desk: Desk,
    /// Which.
    pub id: SessionId,
    /// Whose.
    pub account: AccountId,
    /// Why.
    pub why: End,
}

impl Session {
    /// Why it has ended, if it has.
    fn over(&self, now: Tick) -> Option<End> {
        if now.is_past(self.began, SHIFT) {
            Some(End::ShiftOver)
        } else {
            now.is_past(self.seen, IDLE).then_some(End::Idle)
        }
    }
}

impl Shift {
    fn is_over(&self, now: Tick) -> bool {
        now.is_past(self.began, SHIFT)
    }
}

impl Sessions {
    /// Begins a shift of an officer who signed in, and a session at a desk; the session before at that desk ends.
    ///
    /// # Errors
    /// Where the new id is in use.
    pub fn sign_in(
        &mut self,
        account: AccountId,
        by: SignIn,
        entry: Entry,
    ) -> Result<Option<Ended>, Rejection> {
        self.is_fresh(entry.fresh)?;
        let wrong = (by == SignIn::Passkey).then_some(0);
        self.shifts.insert(account, Shift { began: entry.now, wrong });
        Ok(self.begin((account, by), entry.now, entry))
    }

    /// Changes the officer at a desk to one whose shift runs; the session before ends. Sessions that ended by themselves begin anew this way.
    ///
    /// # Errors
    /// Where no shift of theirs runs, badge and PIN do not help in it, the PIN is wrong, or the new id is in use.
    pub fn change(
        &mut self,
        account: AccountId,
        shown: Quick,
        entry: Entry,
    ) -> Result<Option<Ended>, Rejection> {
        self.is_fresh(entry.fresh)?;
        let began = self.quick(account, shown, entry.now)?;
        // Badge and PIN help in a shift that began with a passkey alone.
        Ok(self.begin((account, SignIn::Passkey), began, entry))
    }

    /// Unlocks the session at a desk, which gets a new id.
    ///
    /// # Errors
    /// Where there is none, it is not locked, or as with [`Self::change`].
    pub fn unlock(&mut self, shown: Quick, entry: Entry) -> Result<(), Rejection> {
        let session = self.at(entry.desk, entry.now).ok_or(Rejection::NoSession)?;
        if !session.locked {
            return Err(Rejection::NotLocked);
        }
        self.is_fresh(entry.fresh)?;
        self.quick(session.account, shown, entry.now)?;
        let unlocked = Session { id: entry.fresh, seen: entry.now, locked: false, ..session };
        self.desks.insert(entry.desk, unlocked);
        Ok(())
    }

    /// Locks a session: the officer is away. It goes on being idle, and what was to be confirmed is forgotten.
    ///
    /// # Errors
    /// Where there is no such session, or it is locked.
    pub fn lock(&mut self, call: Call) -> Result<(), Rejection> {
        let session = self.open(call)?;
        self.desks.insert(call.desk, Session { locked: true, step_up: None, ..session });
        Ok(())
    }

    /// Whose a request is. Something was done, so that the session is not idle.
    ///
    /// # Errors
    /// Where there is no such session, or it is locked.
    pub fn act(&mut self, call: Call) -> Result<AccountId, Rejection> {
        let session = self.open(call)?;
        self.desks.insert(call.desk, session);
        Ok(session.account)
    }

    /// Whose a request is that a browser makes by itself: it does not keep a session from being idle.
    ///
    /// # Errors
    /// As [`Self::act`].
    pub fn look(&self, call: Call) -> Result<AccountId, Rejection> {
        self.open(call).map(|session| session.account)
    }

    /// Whose the session at a desk is, a locked one too.
    #[must_use]
    pub fn whose(&self, desk: Desk, now: Tick) -> Option<AccountId> {
        self.at(desk, now).map(|session| session.account)
    }

    /// The shift of an officer who has a session somewhere; none where they have none.
    #[must_use]
    pub fn at_work(&self, account: AccountId, now: Tick) -> Option<AtWork> {
        let ours = |session: &&Session| session.account == account && session.over(now).is_none();
        let ours = self.desks.values().filter(ours);
        ours.map(|session| AtWork { began: session.began, locked: session.locked })
            .reduce(|one, two| AtWork { began: one.began.min(two.began), locked: one.locked && two.locked })
    }

    /// How the session of somebody at a desk began, where it is not locked.
    #[must_use]
    pub fn began(&self, account: AccountId, desk: Desk, now: Tick) -> Option<SignIn> {
        let open = self.at(desk, now).filter(|session| session.account == account && !session.locked);
        open.map(|session| session.by)
    }

    /// Whether badge and PIN help somebody: a shift of theirs runs that began with a passkey, and few PINs were wrong.
    #[must_use]
    pub fn has_quick(&self, account: AccountId, now: Tick) -> bool {
        self.shifts.get(&account).is_some_and(|shift| !shift.is_over(now) && shift.wrong.is_some())
    }

    /// Ends the shift of who signs out, and every session of theirs.
    ///
    /// # Errors
    /// Where there is no such session, or it is locked.
    pub fn sign_out(&mut self, call: Call) -> Result<Vec<Ended>, Rejection> {
        let account = self.open(call)?.account;
        Ok(self.end_all(account, End::SignedOut))
    }

    /// Ends the shift of an officer and every session of theirs at once.
    pub fn revoke(&mut self, account: AccountId, why: Revoked) -> Vec<Ended> {
        self.end_all(account, why.into())
    }

    /// Takes away what has ended by itself, so that what streams to it is closed.
    pub fn expire(&mut self, now: Tick) -> Vec<Ended> {
        self.shifts.retain(|_, shift| !shift.is_over(now));
        self.end(|session| session.over(now))
    }

    /// Asks an officer to confirm a decision with a key; what was asked before is forgotten.
    ///
    /// # Errors
    /// Where there is no such session, or it is locked.
    pub fn ask_step_up(&mut self, call: Call, decision: Decision) -> Result<(), Rejection> {
        let session = self.open(call)?;
        let step_up = Some(StepUp::ask(decision, call.now));
        self.desks.insert(call.desk, Session { step_up, ..session });
        Ok(())
    }

    /// Takes up that the officer's key answered for that decision, which was verified; the session gets a new id.
    ///
    /// # Errors
    /// Where there is no such session, this decision was not asked, or its time is over.
    pub fn confirm_step_up(
        &mut self,
        call: Call,
        decision: Decision,
        fresh: SessionId,
    ) -> Result<(), Rejection> {
        let session = self.open(call)?;
        self.is_fresh(fresh)?;
        let asked = session.step_up.ok_or(Rejection::NotAsked)?;
        let step_up = Some(asked.confirm(decision, call.now)?);
        self.desks.insert(call.desk, Session { id: fresh, step_up, ..session });
        Ok(())
    }

    /// Takes the confirmation of a decision out of the session, once. What does not fit takes it too: whoever asks for another decision
    /// than was confirmed begins anew.
    ///
    /// # Errors
    /// Where there is no such session, this decision was not confirmed, or its time is over.
    pub fn take_step_up(&mut self, call: Call, decision: Decision) -> Result<SteppedUp, Rejection> {
        let session = self.open(call)?;
        self.desks.insert(call.desk, Session { step_up: None, ..session });
        session.step_up.ok_or(Rejection::NotAsked)?.proof(session.account, decision, call.now)
    }

    /// The session at a desk, where it has not ended.
    fn at(&self, desk: Desk, now: Tick) -> Option<Session> {
        self.desks.get(&desk).copied().filter(|session| session.over(now).is_none())
    }

    /// The session of a request, where it is not locked; as it is once something was done in it.
    fn open(&self, call: Call) -> Result<Session, Rejection> {
        let session = self.at(call.desk, call.now).filter(|session| session.id == call.id);
        let session = session.ok_or(Rejection::NoSession)?;
        let seen = session.seen.max(call.now);
        if session.locked { Err(Rejection::Locked) } else { Ok(Session { seen, ..session }) }
    }

    fn is_fresh(&self, fresh: SessionId) -> Result<(), Rejection> {
        let known = self.desks.values().any(|session| session.id == fresh);
        if known { Err(Rejection::IdKnown) } else { Ok(()) }
    }

    fn begin(&mut self, (account, by): (AccountId, SignIn), began: Tick, entry: Entry) -> Option<Ended> {
        let Entry { desk, fresh, now } = entry;
        let session = Session { id: fresh, account, by, began, seen: now, locked: false, step_up: None };
        let before = self.desks.insert(desk, session)?;
        let why = before.over(now).unwrap_or(End::Replaced);
        Some(Ended { desk, id: before.id, account: before.account, why })
    }

    /// When the shift began of somebody who shows a badge or a PIN.
    fn quick(&mut self, account: AccountId, shown: Quick, now: Tick) -> Result<Tick, Rejection> {
        let shift = self.shifts.get_mut(&account).filter(|shift| !shift.is_over(now));
        let shift = shift.ok_or(Rejection::NoShift)?;
        let wrong = shift.wrong.ok_or(Rejection::QuickOff)?;
        if shown != Quick::WrongPin {
            return Ok(shift.began);
        }
        shift.wrong = Some(wrong + 1).filter(|wrong| *wrong < WRONG_PINS);
        Err(Rejection::WrongPin)
    }

    fn end_all(&mut self, account: AccountId, why: End) -> Vec<Ended> {
        self.shifts.remove(&account);
        self.end(|session| (session.account == account).then_some(why))
    }

    /// Ends the sessions for which there is a reason.
    fn end(&mut self, why: impl Fn(&Session) -> Option<End>) -> Vec<Ended> {
        let mut ended = Vec::new();
        self.desks.retain(|desk, session| {
            let why = why(session);
            ended.extend(why.map(|why| Ended { desk: *desk, id: session.id, account: session.account, why }));
            why.is_none()
        });
        ended
    }
}
