//! Everybody's accounts, devices, and what waits for a second person: kept in the record, and held in memory beside it.
//!
//! ```text
//! start:    read tables ─► which streams ─► their events ─► memory
//! command:  memory ─► decide (rules) ─► commit ─► memory, sessions
//! ```
//!
//! One process serves one record: its directory has one writer at a time, so that two commands never see the same state, and a service
//! number is given once. Where something else wrote to the record meanwhile (a command at the machine), the commit is stale: everything is
//! read anew, and the command is decided again.

mod accounts;
mod devices;
mod error;
mod held;
mod listed;
mod proposals;
mod read;
mod write;

pub use error::DirectoryError;
pub use listed::projection;
pub use proposals::Listed;

use super::account::{Account, People};
use super::desks::{Desks, Token};
use super::officer::{Asked, Officer};
use super::rights::Rights;
use super::session::{Desk, Rejection};
use super::sign_in::Entrance;
use crate::ledger::Recorder;
use held::Held;
use spartel_ledger::id::{AccountId, Code, Moment};
use spartel_ports::World;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use tokio::sync::Mutex;

/// The class of accounts.
const PEOPLE: Code = Code::new("people");
/// The class of what waits for a second person.
const PROPOSAL: Code = Code::new("proposal");

/// What comes of asking the directory.
pub type Done<T> = Result<T, DirectoryError>;

/// The people of a house, with the sessions that end when they do.
pub struct Directory {
    rights: Rights,
    desks: Desks,
    entrance: Entrance,
    held: RwLock<Held>,
    /// One command at a time.
    writer: Mutex<()>,
    /// A commit was begun and nobody waited for its end: the record may be ahead.
    behind: AtomicBool,
    heard: devices::Heard,
}

impl Directory {
    /// The directory of a record, as its events say.
    ///
    /// # Errors
    /// Where the record cannot be read, or holds what does not follow.
    pub async fn load<W: World>(recorder: &Recorder<W>, rights: Rights, desks: Desks) -> Done<Self> {
        let held = RwLock::new(read::all(recorder).await?);
        let entrance = Entrance::new(desks.random());
        let (writer, behind, heard) = (Mutex::new(()), AtomicBool::new(false), devices::Heard::default());
        Ok(Self { rights, desks, entrance, held, writer, behind, heard })
    }

    /// What each role may do.
    pub const fn rights(&self) -> &Rights {
        &self.rights
    }

    /// The sessions.
    pub const fn desks(&self) -> &Desks {
        &self.desks
    }

    pub(super) const fn entrance(&self) -> &Entrance {
        &self.entrance
    }

    /// Who somebody is at a time; none where there is no such account, or they left.
    #[must_use]
    pub fn officer(&self, account: AccountId, now: Moment) -> Option<Officer> {
        self.held().people.officer(account, &self.rights, now)
    }

    /// What a decision may know of who asks.
    #[must_use]
    pub const fn asked<'a>(&'a self, officer: &'a Officer, now: Moment) -> Asked<'a> {
        Asked { officer, rights: &self.rights, now }
    }

    /// Whose a request is that an officer makes: their session goes on.
    ///
    /// # Errors
    /// Where there is no such session, it is locked, or its officer left.
    pub fn act(&self, desk: Desk, token: &Token, now: Moment) -> Result<Officer, Rejection> {
        let account = self.desks.act(desk, token)?;
        self.officer(account, now).ok_or(Rejection::NoSession)
    }

    /// Whose a request is that a browser makes by itself.
    ///
    /// # Errors
    /// As [`Self::act`].
    pub fn look(&self, desk: Desk, token: &Token, now: Moment) -> Result<Officer, Rejection> {
        let account = self.desks.look(desk, token)?;
        self.officer(account, now).ok_or(Rejection::NoSession)
    }

    /// An account, of somebody who left too.
    #[must_use]
    pub fn account(&self, account: AccountId) -> Option<Account> {
        self.held().people.get(account).cloned()
    }

    /// Something about all accounts together, while none of them changes.
    pub fn people<T>(&self, ask: impl FnOnce(&People) -> T) -> T {
        ask(&self.held().people)
    }

    /// Whether two directories say the same of everybody and of every proposal.
    #[must_use]
    pub fn holds_the_same(&self, other: &Self) -> bool {
        *self.held() == *other.held()
    }

    /// Reads the record anew where a command was given up before its end.
    ///
    /// # Errors
    /// As [`Self::load`].
    pub async fn catch_up<W: World>(&self, recorder: &Recorder<W>) -> Done<()> {
        let _writing = self.writer.lock().await;
        if self.behind.load(Ordering::Acquire) { self.reload(recorder).await } else { Ok(()) }
    }

    /// Reads the record anew.
    async fn reload<W: World>(&self, recorder: &Recorder<W>) -> Done<()> {
        let held = read::all(recorder).await?;
        let gone = self.held().gone(&held);
        *self.held_mut() = held;
        gone.into_iter().for_each(|(account, why)| self.desks.revoke(account, why));
        self.behind.store(false, Ordering::Release);
        Ok(())
    }

    /// Nothing that holds this lock can panic half-way: a change is applied whole or not at all.
    fn held(&self) -> RwLockReadGuard<'_, Held> {
        self.held.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn held_mut(&self) -> RwLockWriteGuard<'_, Held> {
        self.held.write().unwrap_or_else(PoisonError::into_inner)
    }
}
