//! Sessions at desks, kept in memory: a shell around the rules, with tokens that nobody can guess and time that only goes forward.

mod token;

pub use token::Token;

use super::session::{
    AtWork, Call, Decision, Desk, Ended, Entry, Quick, Rejection, Revoked, SessionId, Sessions, SignIn,
    SteppedUp, Tick,
};
use spartel_ledger::id::AccountId;
use spartel_ports::{Random, Ticks};
use std::sync::{Mutex, MutexGuard, PoisonError};
use tokio::sync::broadcast;

/// So many ends wait for a stream that is slow; one that missed some looks whether its own session is there.
const WAITING: usize = 256;

/// The sessions of this process. None outlives it.
pub struct Desks {
    sessions: Mutex<Sessions>,
    ticks: Box<dyn Ticks>,
    random: Box<dyn Random>,
    ended: broadcast::Sender<Ended>,
}

impl Desks {
    /// Desks at which nobody is signed in.
    #[must_use]
    pub fn new(ticks: Box<dyn Ticks>, random: Box<dyn Random>) -> Self {
        let (ended, _) = broadcast::channel(WAITING);
        Self { sessions: Mutex::default(), ticks, random, ended }
    }

    /// A name for a browser that was never here: what its cookie says from then on.
    #[must_use]
    pub fn desk(&self) -> Desk {
        let mut bytes = [0; 16];
        self.random.fill(&mut bytes);
        Desk(bytes)
    }

    /// A token for a link, a badge or a device.
    #[must_use]
    pub fn token(&self) -> Token {
        Token::new(&*self.random)
    }

    pub(super) fn random(&self) -> &dyn Random {
        &*self.random
    }

    /// Whose the session at a desk is, a locked one too.
    #[must_use]
    pub fn whose(&self, desk: Desk) -> Option<AccountId> {
        self.sessions().whose(desk, self.now())
    }

    /// How the session of somebody at a desk began, where it is not locked.
    #[must_use]
    pub fn began(&self, account: AccountId, desk: Desk) -> Option<SignIn> {
        self.sessions().began(account, desk, self.now())
    }

    /// For how many milliseconds the shift runs of an officer who has a session somewhere, and whether it is locked; none where they have none.
    #[must_use]
    pub fn at_work(&self, account: AccountId) -> Option<(u64, bool)> {
        let (now, sessions) = (self.now(), self.sessions());
        sessions.at_work(account, now).map(|AtWork { began, locked }| (now.0.saturating_sub(began.0), locked))
    }

    /// Whether badge and PIN help somebody: a shift of theirs runs that began with a passkey.
    #[must_use]
    pub fn has_quick(&self, account: AccountId) -> bool {
        self.sessions().has_quick(account, self.now())
    }

    /// Sessions that end from now on. Whoever missed some (`Lagged`) looks whether theirs is there still.
    #[must_use]
    pub fn ended(&self) -> broadcast::Receiver<Ended> {
        self.ended.subscribe()
    }

    /// Begins a shift of an officer who signed in, and a session at a desk; the session before at that desk ends.
    ///
    /// # Errors
    /// Never but where a token was made twice.
    pub fn sign_in(&self, account: AccountId, by: SignIn, desk: Desk) -> Result<Token, Rejection> {
        self.enter(desk, |sessions, entry| sessions.sign_in(account, by, entry))
    }

    /// Changes the officer at a desk to one whose shift runs.
    ///
    /// # Errors
    /// As [`Sessions::change`].
    pub fn change(&self, account: AccountId, shown: Quick, desk: Desk) -> Result<Token, Rejection> {
        self.enter(desk, |sessions, entry| sessions.change(account, shown, entry))
    }

    /// Unlocks the session at a desk, which gets a new token.
    ///
    /// # Errors
    /// As [`Sessions::unlock`].
    pub fn unlock(&self, shown: Quick, desk: Desk) -> Result<Token, Rejection> {
        self.enter(desk, |sessions, entry| sessions.unlock(shown, entry).map(|()| None))
    }

    /// The same, where the session is that of an officer: another may have come since somebody looked.
    ///
    /// # Errors
    /// As [`Self::unlock`].
    pub fn unlock_by(&self, account: AccountId, shown: Quick, desk: Desk) -> Result<Token, Rejection> {
        self.enter(desk, |sessions, entry| {
            let whose = sessions.whose(desk, entry.now).filter(|whose| *whose == account);
            whose.ok_or(Rejection::NoSession)?;
            sessions.unlock(shown, entry).map(|()| None)
        })
    }

    /// Locks a session.
    ///
    /// # Errors
    /// Where there is no such session, or it is locked.
    pub fn lock(&self, desk: Desk, token: &Token) -> Result<(), Rejection> {
        self.sessions().lock(self.call(desk, token))
    }

    /// Whose a request is. Something was done, so that the session is not idle.
    ///
    /// # Errors
    /// Where there is no such session, or it is locked.
    pub fn act(&self, desk: Desk, token: &Token) -> Result<AccountId, Rejection> {
        self.sessions().act(self.call(desk, token))
    }

    /// Whose a request is that a browser makes by itself.
    ///
    /// # Errors
    /// As [`Self::act`].
    pub fn look(&self, desk: Desk, token: &Token) -> Result<AccountId, Rejection> {
        self.sessions().look(self.call(desk, token))
    }

    /// Ends the shift of who signs out, and every session of theirs.
    ///
    /// # Errors
    /// As [`Self::act`].
    pub fn sign_out(&self, desk: Desk, token: &Token) -> Result<(), Rejection> {
        let ended = self.sessions().sign_out(self.call(desk, token))?;
        self.tell(ended);
        Ok(())
    }

    /// Ends the shift of an officer and every session of theirs at once.
    pub fn revoke(&self, account: AccountId, why: Revoked) {
        let ended = self.sessions().revoke(account, why);
        self.tell(ended);
    }

    /// Takes away what has ended by itself. The node asks by itself, every few seconds.
    pub fn expire(&self) {
        let ended = self.sessions().expire(self.now());
        self.tell(ended);
    }

    /// Asks an officer to confirm a decision with a key.
    ///
    /// # Errors
    /// As [`Self::act`].
    pub fn ask_step_up(&self, desk: Desk, token: &Token, decision: Decision) -> Result<(), Rejection> {
        self.sessions().ask_step_up(self.call(desk, token), decision)
    }

    /// Takes up that the officer's key answered for that decision, which was verified; the session gets a new token.
    ///
    /// # Errors
    /// As [`Sessions::confirm_step_up`].
    pub fn confirm_step_up(&self, desk: Desk, token: &Token, decision: Decision) -> Result<Token, Rejection> {
        let call = self.call(desk, token);
        self.enter(desk, |sessions, entry| {
            sessions.confirm_step_up(call, decision, entry.fresh).map(|()| None)
        })
    }

    /// Takes the confirmation of a decision out of the session, once.
    ///
    /// # Errors
    /// As [`Sessions::take_step_up`].
    pub fn take_step_up(
        &self,
        desk: Desk,
        token: &Token,
        decision: Decision,
    ) -> Result<SteppedUp, Rejection> {
        self.sessions().take_step_up(self.call(desk, token), decision)
    }

    /// Gives a session a new token, by whatever leads to one.
    fn enter(
        &self,
        desk: Desk,
        enters: impl FnOnce(&mut Sessions, Entry) -> Result<Option<Ended>, Rejection>,
    ) -> Result<Token, Rejection> {
        let token = Token::new(&*self.random);
        let entry = Entry { desk, fresh: SessionId(token.hash()), now: self.now() };
        let ended = enters(&mut self.sessions(), entry)?;
        self.tell(ended);
        Ok(token)
    }

    fn call(&self, desk: Desk, token: &Token) -> Call {
        Call { desk, id: SessionId(token.hash()), now: self.now() }
    }

    /// Milliseconds, by the clock that only goes forward.
    #[must_use]
    pub fn now(&self) -> Tick {
        Tick(self.ticks.tick())
    }

    fn tell(&self, ended: impl IntoIterator<Item = Ended>) {
        // Nobody may be listening.
        ended.into_iter().for_each(|ended| drop(self.ended.send(ended)));
    }

    /// No rule panics half-way: what was decided is there whole.
    fn sessions(&self) -> MutexGuard<'_, Sessions> {
        self.sessions.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
