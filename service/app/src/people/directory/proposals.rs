//! What needs two people: proposed, shown, decided, and done with the approval in one commit.

use super::held::{Happened, Held};
use super::write::Step;
use super::{Directory, DirectoryError, Done};
use crate::ledger::{Asked, Change, RecordError, Recorder, read_blob};
use crate::people::account::{self, Reset, RoleChange};
use crate::people::grave::{self, Approval, Ask, Command, Content, Digest, Event, Proposal, decide, expire};
use minicbor::Decode;
use spartel_ledger::body::Actor;
use spartel_ledger::id::{AccountId, Code, Moment, StreamId};
use spartel_ports::{Random, World};

/// A proposal with its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Its stream.
    pub id: StreamId,
    /// How far it is.
    pub proposal: Proposal,
}

impl Directory {
    /// Proposes something. Its bytes are kept, sealed, for who decides on it; which proposal.
    ///
    /// # Errors
    /// Where the rules or the record refuse it.
    pub async fn propose<W: World, T: Content + Sync>(
        &self,
        recorder: &Recorder<W>,
        asked: &Asked,
        content: &T,
    ) -> Done<StreamId> {
        let id = recorder.world().random().stream();
        let (ask, bytes) = (Ask::of(content), grave::bytes(content));
        let decided = |held: &Held, now| {
            let officer = self.who(held, asked, now)?;
            let event = decide(None, &Command::Propose(ask.clone()), &self.asked(&officer, now))?;
            Ok(Step::of(Happened::Proposal(id, event, Some(bytes.clone()))))
        };
        self.carry_out(recorder, asked, decided).await
    }

    /// Every proposal that is there, in no order.
    #[must_use]
    pub fn proposals(&self) -> Vec<Listed> {
        let listed = |(id, proposal): (&StreamId, &Proposal)| Listed { id: *id, proposal: proposal.clone() };
        self.held().proposals.iter().map(listed).collect()
    }

    /// A proposal, as far as it has come.
    #[must_use]
    pub fn proposal(&self, id: StreamId) -> Option<Proposal> {
        self.held().proposals.get(&id).cloned()
    }

    /// The bytes of what was proposed, which are found to be those whose digest the proposal has.
    ///
    /// # Errors
    /// Where there is no such proposal, or its content is not the one that was proposed.
    pub async fn content<W: World>(&self, recorder: &Recorder<W>, id: StreamId) -> Done<Vec<u8>> {
        let proposal = self.proposal(id).ok_or(DirectoryError::NoProposal)?;
        let first = recorder.read(id).await?.into_iter().next().ok_or(DirectoryError::NoProposal)?;
        let blob = first.body.blobs.first().ok_or(DirectoryError::NoProposal)?;
        let bytes = read_blob(recorder.world(), id, blob).await?.ok_or(RecordError::NoBlob(blob.name))?;
        let same = Digest::of_bytes(&bytes) == proposal.proposed().digest;
        if same { Ok(bytes) } else { Err(grave::Rejection::AnotherContent.into()) }
    }

    /// What was proposed.
    ///
    /// # Errors
    /// As [`Self::content`]; and where it is another content.
    pub async fn proposed<W: World, T: Content + for<'b> Decode<'b, ()>>(
        &self,
        recorder: &Recorder<W>,
        id: StreamId,
    ) -> Done<T> {
        Ok(grave::content(&self.content(recorder, id).await?)?)
    }

    /// Approves a change of a role or new credentials, and carries it out: one commit, or nothing. `seen` is the digest of what the approver
    /// was shown.
    ///
    /// # Errors
    /// Where the rules or the record refuse it; what cannot be done any more is not approved either.
    pub async fn approve<W: World>(
        &self,
        recorder: &Recorder<W>,
        asked: &Asked,
        id: StreamId,
        seen: Digest,
    ) -> Done<()> {
        let bytes = self.content(recorder, id).await?;
        let (role, reset) = (grave::content::<RoleChange>(&bytes), grave::content::<Reset>(&bytes));
        let deed = |held: &Held, proposal: &Proposal, now| match (role, reset) {
            (Ok(content), _) => {
                let approval = Approval::new(id, proposal, content, now)?;
                let event = account::change_role(&held.people, &approval, &self.rights)?;
                Ok(Step::of(Happened::Account(content.account, event)))
            }
            (_, Ok(content)) => {
                let approval = Approval::new(id, proposal, content, now)?;
                let event = account::reset(&held.people, &approval)?;
                Ok(Step::of(Happened::Account(content.account, event)))
            }
            _ => Err(DirectoryError::NoProposal),
        };
        self.approved(recorder, asked, (id, seen), deed).await
    }

    /// Approves anything else, and records with the same commit what whoever does it makes of the approval. They change their own memory once
    /// this has answered; what they refuse with a code is not approved.
    ///
    /// # Errors
    /// As [`Self::approve`].
    pub async fn approve_with<W, T>(
        &self,
        recorder: &Recorder<W>,
        asked: &Asked,
        (id, seen): (StreamId, Digest),
        deed: impl Fn(&Approval<T>) -> Result<Vec<Change>, Code>,
    ) -> Done<T>
    where
        W: World,
        T: Content + Clone + Sync + for<'b> Decode<'b, ()>,
    {
        let content: T = self.proposed(recorder, id).await?;
        let done = |_: &Held, proposal: &Proposal, now| {
            let approval = Approval::new(id, proposal, content.clone(), now)?;
            let beside = deed(&approval).map_err(DirectoryError::NotDone)?;
            Ok(Step { happened: Vec::new(), beside })
        };
        self.approved(recorder, asked, (id, seen), done).await?;
        Ok(content)
    }

    async fn approved<W: World>(
        &self,
        recorder: &Recorder<W>,
        asked: &Asked,
        (id, seen): (StreamId, Digest),
        deed: impl Fn(&Held, &Proposal, Moment) -> Done<Step>,
    ) -> Done<()> {
        let decided = |held: &Held, now| {
            let officer = self.who(held, asked, now)?;
            let before = held.proposals.get(&id);
            let event = decide(before, &Command::Approve(seen), &self.asked(&officer, now))?;
            let approved = Proposal::apply(before, &event).ok_or(DirectoryError::NoProposal)?;
            let Step { happened, beside } = deed(held, &approved, now)?;
            let approval = Happened::Proposal(id, event, None);
            Ok(Step { happened: [vec![approval], happened].concat(), beside })
        };
        self.carry_out(recorder, asked, decided).await.map(|_| ())
    }

    /// Refuses a proposal, for a reason.
    ///
    /// # Errors
    /// Where the rules or the record refuse it.
    pub async fn refuse<W: World>(
        &self,
        recorder: &Recorder<W>,
        asked: &Asked,
        id: StreamId,
        reason: &Code,
    ) -> Done<()> {
        self.decided(recorder, asked, id, &Command::Refuse(reason.clone())).await
    }

    /// Takes a proposal back.
    ///
    /// # Errors
    /// As [`Self::refuse`].
    pub async fn withdraw<W: World>(&self, recorder: &Recorder<W>, asked: &Asked, id: StreamId) -> Done<()> {
        self.decided(recorder, asked, id, &Command::Withdraw).await
    }

    async fn decided<W: World>(
        &self,
        recorder: &Recorder<W>,
        asked: &Asked,
        id: StreamId,
        command: &Command,
    ) -> Done<()> {
        let decided = |held: &Held, now| {
            let officer = self.who(held, asked, now)?;
            let event = decide(held.proposals.get(&id), command, &self.asked(&officer, now))?;
            Ok(Step::of(Happened::Proposal(id, event, None)))
        };
        self.carry_out(recorder, asked, decided).await.map(|_| ())
    }

    /// Records of every proposal whose time is over that it is; how many. The node asks by itself, from time to time.
    ///
    /// # Errors
    /// Where the record refuses it.
    pub async fn expire<W: World>(&self, recorder: &Recorder<W>, asked: &Asked) -> Done<usize> {
        let over = |held: &Held, now| -> Vec<Happened> {
            let of = |(id, proposal): (&StreamId, &Proposal)| Some((*id, expire(proposal, now)?));
            let over = held.proposals.iter().filter_map(of);
            over.map(|(id, event): (StreamId, Event)| Happened::Proposal(id, event, None)).collect()
        };
        let (now, _) = spartel_ports::Clock::now(recorder.world().clock());
        let count = over(&self.held(), now).len();
        if count > 0 && asked.actor == Actor::Node {
            let decided = |held: &Held, now| Ok(Step { happened: over(held, now), beside: Vec::new() });
            self.carry_out(recorder, asked, decided).await?;
        }
        Ok(count)
    }

    /// Whether somebody may see a proposal: who made it, and whoever may propose or decide on such a matter.
    #[must_use]
    pub fn may_see(&self, account: AccountId, proposal: &Proposal, now: Moment) -> bool {
        let Some(officer) = self.officer(account, now) else { return false };
        let (asked, matter) = (self.asked(&officer, now), proposal.proposed().matter);
        let may = |action| asked.may(action).is_some();
        proposal.proposed().by == account || may(matter.propose()) || may(matter.approve())
    }
}
