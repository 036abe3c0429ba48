//! Contacts that somebody may do something with: looking one up is authorising it, and there is no other way to one.

use super::ContactError;
use super::action::{above, needs};
use super::evidence::{self, Piece};
use super::happened::{happened, replayed};
use crate::access;
use crate::ledger::{self, Recorder};
use crate::people::account::Post;
use crate::people::rights::Action;
use crate::people::{Asked, Thing};
use spartel_inspect::transaction::{Act, ActBasis, Command, Correction, Decision, Level, Transaction};
use spartel_ledger::body::Actor;
use spartel_ledger::id::{AccountId, Code, CommandId, StreamId};
use spartel_ports::World;

/// Which command somebody gives, and what for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// The command: given twice, it is carried out once.
    pub command: CommandId,
    /// What for.
    pub purpose: Code,
}

/// A contact as it is, in the hands of an officer who may do something with it.
#[derive(Debug, Clone)]
pub struct Handle<'a> {
    asked: Asked<'a>,
    id: StreamId,
    transaction: Transaction,
    version: u64,
    /// The device that does what comes next, for the officer.
    device: Option<AccountId>,
}

/// A contact that this officer may see.
///
/// # Errors
/// As [`look_up_to`].
pub async fn look_up<'a, W: World>(
    recorder: &Recorder<W>,
    asked: Asked<'a>,
    id: StreamId,
) -> Result<Handle<'a>, ContactError> {
    look_up_to(recorder, asked, id, Action::SeeContact).await
}

/// A contact with which this officer may do this.
///
/// # Errors
/// [`ContactError::None`] where there is no such contact, and the same where the officer's rights do not reach it; and where it cannot be
/// read.
pub async fn look_up_to<'a, W: World>(
    recorder: &Recorder<W>,
    asked: Asked<'a>,
    id: StreamId,
    action: Action,
) -> Result<Handle<'a>, ContactError> {
    let (transaction, version) = told(recorder, id).await?;
    let handle = Handle { asked, id, transaction, version, device: None };
    if handle.may(action) { Ok(handle) } else { Err(ContactError::None) }
}

/// A transaction out of the record, with the version of the last event in its stream.
pub(super) async fn told<W: World>(
    recorder: &Recorder<W>,
    id: StreamId,
) -> Result<(Transaction, u64), ContactError> {
    let (events, last) = happened(recorder, id).await?;
    Ok((replayed(events)?, last))
}

impl<'a> Handle<'a> {
    /// Its stream.
    #[must_use]
    pub const fn id(&self) -> StreamId {
        self.id
    }

    /// What it is: it names nobody.
    #[must_use]
    pub const fn transaction(&self) -> &Transaction {
        &self.transaction
    }

    /// The version of the last event in its stream, those of the record itself among them.
    pub(super) const fn version(&self) -> u64 {
        self.version
    }

    /// What an officer's key has to confirm, where this act is to be done next.
    #[must_use]
    pub const fn decision<'d>(&self, act: Act, basis: &'d ActBasis) -> Decision<'d> {
        Decision { act, basis, transaction: self.id, version: self.transaction.version() }
    }

    /// Whether this officer may do this with it.
    #[must_use]
    pub fn may(&self, action: Action) -> bool {
        self.reaches(action, self.transaction.officer())
    }

    fn reaches(&self, action: Action, in_charge: Option<AccountId>) -> bool {
        let post = Post(self.transaction.opened().place.post.clone());
        match in_charge {
            Some(in_charge) => self.asked.reaches(action, Thing { post: &post, in_charge }),
            // A device opened it, and nobody took it over.
            None => self.asked.reaches_at(action, &post),
        }
    }

    /// Who asks.
    pub(crate) const fn asked(&self) -> Asked<'a> {
        self.asked
    }

    /// The pieces of one of its bundles, for checks alone: nobody sees them, so that no access is recorded. None where it was erased.
    ///
    /// # Errors
    /// Where the bundle or a piece of it cannot be read.
    pub(crate) async fn pieces_for_checks<W: World>(
        &self,
        recorder: &Recorder<W>,
        bundle: StreamId,
    ) -> Result<Option<Vec<Piece>>, ContactError> {
        Seen { transaction: &self.transaction }.pieces(recorder, bundle).await
    }

    /// # Errors
    /// [`ContactError::Forbidden`] where this officer may not do this with it.
    pub(crate) fn must(&self, action: Action) -> Result<(), ContactError> {
        if self.may(action) { Ok(()) } else { Err(ContactError::Forbidden(action)) }
    }

    /// # Errors
    /// [`ContactError::Forbidden`] where this officer may not give this command.
    pub(super) fn must_do(&self, command: &Command) -> Result<(), ContactError> {
        match command {
            Command::Correct(Correction::Withdrawn(version)) => self.must_withdraw(*version),
            command => self.must(needs(command)),
        }
    }

    /// What somebody said is withdrawn by themself, or by who may speak above the level at which it was said.
    fn must_withdraw(&self, version: u64) -> Result<(), ContactError> {
        let me = self.asked.officer.account();
        let mine = self.transaction.said_by(version) == Some(Actor::Officer(me));
        let said = self.transaction.assessments().iter().find(|(of, _)| *of == version);
        let above = above(said.map_or(Level::Suspicion, |(_, said)| said.level));
        let allowed = if mine {
            // What one said is one's own, whoever is in charge by now.
            self.reaches(Action::Correct, Some(me))
        } else {
            above.is_some_and(|above| self.may(above))
        };
        if allowed { Ok(()) } else { Err(ContactError::Forbidden(Action::Correct)) }
    }

    /// The same, in which a device does what comes next, for the officer: so the record is told.
    #[must_use]
    pub(crate) const fn through(mut self, device: StreamId) -> Self {
        self.device = Some(AccountId(device.0));
        self
    }

    /// The same, where another was by a device.
    #[must_use]
    pub(crate) const fn by_the_same(mut self, other: &Self) -> Self {
        self.device = other.device;
        self
    }

    /// Who does what comes next: the officer, or the device.
    pub(crate) fn account(&self) -> AccountId {
        self.device.unwrap_or(self.asked.officer.account())
    }

    /// Who asks, as the record is told.
    pub(super) fn asked_by(&self, order: &Order) -> ledger::Asked {
        ledger::Asked { command: order.command, actor: self.actor(), purpose: order.purpose.clone() }
    }

    pub(super) const fn actor(&self) -> Actor {
        match self.device {
            Some(device) => Actor::Device(device),
            None => Actor::Officer(self.asked.officer.account()),
        }
    }

    /// Opens the content to the officer, by one of their rights: that they saw it is recorded first.
    ///
    /// # Errors
    /// [`ContactError::Forbidden`] where the right does not reach it; and where the access could not be recorded: nothing is shown then.
    pub async fn see<W: World>(
        &self,
        recorder: &Recorder<W>,
        purpose: &Code,
        action: Action,
    ) -> Result<Seen<'_>, ContactError> {
        self.must(action)?;
        access::saw(recorder, (self.actor(), purpose), self.id, action).await?;
        Ok(Seen { transaction: &self.transaction })
    }
}

/// A contact whose content may be shown, since the access was recorded. Only [`Handle::see`] makes one.
#[derive(Debug)]
pub struct Seen<'h> {
    transaction: &'h Transaction,
}

impl Seen<'_> {
    /// The pieces of one of its bundles; none where it was erased, or is no bundle of this contact.
    ///
    /// # Errors
    /// Where the bundle or a piece of it cannot be read.
    pub async fn pieces<W: World>(
        &self,
        recorder: &Recorder<W>,
        bundle: StreamId,
    ) -> Result<Option<Vec<Piece>>, ContactError> {
        let is_ours = self.transaction.bundles().iter().any(|ours| ours.bundle == bundle);
        if is_ours { evidence::pieces(recorder, bundle).await } else { Ok(None) }
    }

    /// The whole tree of one of its runs; none where it was erased, or is no run of this contact.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub async fn results<W: World>(
        &self,
        recorder: &Recorder<W>,
        run: StreamId,
    ) -> Result<Option<Vec<u8>>, ContactError> {
        let is_ours = self.transaction.runs().iter().any(|ours| ours.stream == run);
        if is_ours { evidence::results(recorder, run).await } else { Ok(None) }
    }
}
