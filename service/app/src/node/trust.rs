//! Lists that come to a node: looked at, taken in by one person or proposed to a second, and trusted from then on.

use super::{Node, Station};
use crate::ledger::{self, RecordError};
use crate::people::Asked;
use crate::people::directory::DirectoryError;
use crate::people::grave::Digest;
use crate::people::rights::{Action, Matter};
use crate::trust::{
    Import, Judged, Now, Taken, TrustChange, TrustError, Version, decision, judge, matters, of_serial,
    versions,
};
use spartel_inspect::transaction::Assertion;
use spartel_ledger::id::{Code, StreamId};
use spartel_pki::trust::TrustStore;
use spartel_ports::work::Urgency;
use spartel_ports::{Store, Work};
use std::sync::Arc;

/// Why an approval is not done: no key confirmed it.
const NOT_CONFIRMED: Code = Code::new("not-confirmed");

/// What comes of a request.
type Done<T> = Result<T, TrustError>;

/// What became of an import.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It was shown, and nothing else.
    Shown,
    /// It is trusted.
    Applied,
    /// It waits for a second person.
    Proposed(StreamId),
}

/// An import that was looked at.
#[derive(Debug)]
pub struct Brought {
    /// What was trusted when it was.
    pub before: Arc<Now>,
    /// What would come of it, or did.
    pub judged: Judged,
    /// What became of it.
    pub outcome: Outcome,
}

impl<S: Station + 'static> Node<S> {
    /// Takes an import in where one person is enough, and else proposes it to a second; or shows what it would be.
    ///
    /// # Errors
    /// [`TrustError::Forbidden`] where the officer may not do what it needs; and where it is not taken, or not recorded.
    pub async fn bring_trust(
        &self,
        (asked, order): (Asked<'_>, &ledger::Asked),
        import: Import,
        only_show: bool,
    ) -> Done<Brought> {
        Self::must_change_trust(asked)?;
        let (_writing, import) = (self.trusted.writing().await, Arc::new(import));
        let (before, judged) = self.judged(&import).await?;
        let outcome = if only_show {
            Outcome::Shown
        } else if judged.grounds.is_empty() {
            must(asked, Action::ImportRoutineList)?;
            self.take(order, &import, &judged).await?;
            Outcome::Applied
        } else {
            Outcome::Proposed(self.propose_trust((asked, order), &import, &judged).await?)
        };
        Ok(Brought { before, judged, outcome })
    }

    /// What an import that was proposed would be now.
    ///
    /// # Errors
    /// [`TrustError::None`] where it is no import; and where it is not taken any more.
    pub async fn proposed_trust(&self, id: StreamId) -> Done<Brought> {
        let change = self.change_of(id).await?;
        let (before, judged) = self.judged(&Arc::new(change.import)).await?;
        Ok(Brought { before, judged, outcome: Outcome::Proposed(id) })
    }

    /// Approves an import, by who saw this content and what it changes in this store, and confirmed that with their key. It is trusted with
    /// the same commit.
    ///
    /// # Errors
    /// [`TrustError::Changed`] where another store is trusted by now, [`TrustError::NotConfirmed`] where the key has not confirmed it; and where
    /// the rules of two people or the record refuse it.
    pub async fn approve_trust(
        &self,
        (asked, order): (Asked<'_>, &ledger::Asked),
        (id, seen, before): (StreamId, Digest, [u8; 32]),
        confirmed: Option<Assertion>,
    ) -> Done<()> {
        let _writing = self.trusted.writing().await;
        if self.is_done(order).await? {
            return self.trusted.reload(&self.recorder).await;
        }
        let change = self.change_of(id).await?;
        change.matters.iter().try_for_each(|matter| must(asked, matter.approve()))?;
        let import = Arc::new(change.import);
        let (now, judged) = self.judged(&import).await?;
        let known = matters(&judged.grounds).iter().all(|matter| change.matters.contains(matter));
        if now.store.version().0 != before || !known {
            return Err(TrustError::Changed);
        }
        let confirmed = confirmed.filter(|said| *said.decision == decision(id, seen, before));
        let taken = Taken { originals: &import.files, proposal: Some(id), confirmed };
        let change = self.trusted.change(&self.recorder, &judged, taken)?;
        // Who may not approve it is told so, whatever their key says.
        let deed = |_: &_| confirmed.map(|_| vec![change.clone()]).ok_or(NOT_CONFIRMED);
        let done =
            self.directory.approve_with::<_, TrustChange>(&self.recorder, order, (id, seen), deed).await;
        // Whatever came of it: memory is what the record says.
        self.trusted.reload(&self.recorder).await?;
        match done {
            Err(DirectoryError::NotDone(why)) if why == NOT_CONFIRMED => Err(TrustError::NotConfirmed),
            done => Ok(done.map(drop)?),
        }
    }

    /// Stores that were trusted, the newest first.
    ///
    /// # Errors
    /// Where the record cannot be read.
    pub async fn trust_versions(&self) -> Done<Vec<Version>> {
        versions(&self.recorder).await
    }

    /// A store that was trusted, what the record says of it, and the store before it.
    ///
    /// # Errors
    /// [`TrustError::None`] where there is none of this serial number.
    pub async fn trust_version(&self, serial: u64) -> Done<(Version, TrustStore, TrustStore)> {
        let (version, store) = of_serial(&self.recorder, serial).await?;
        let before = match serial.checked_sub(1) {
            Some(before) if before > 0 => of_serial(&self.recorder, before).await?.1,
            _ => TrustStore::empty(store.kind()),
        };
        Ok((version, before, store))
    }

    /// Whether somebody has a say in whom the house trusts.
    ///
    /// # Errors
    /// [`TrustError::Forbidden`] where they have none.
    pub fn must_change_trust(asked: Asked<'_>) -> Done<()> {
        let matters = Matter::ALL.iter().filter(|matter| matter.is_trust());
        let mut says = matters.flat_map(|matter| [matter.propose(), matter.approve()]);
        if says.any(|action| asked.may(action).is_some()) {
            return Ok(());
        }
        must(asked, Action::ImportRoutineList)
    }

    async fn judged(&self, import: &Arc<Import>) -> Done<(Arc<Now>, Judged)> {
        let (now, import, at) = (self.trusted.now(), Arc::clone(import), self.instant());
        let store = Arc::clone(&now.store);
        // Thousands of signatures may be in it, and no traveller waits for them.
        let judged =
            self.recorder.world().work().run(Urgency::Batch, move || judge(&store, &import, at)).await??;
        Ok((now, judged))
    }

    async fn change_of(&self, id: StreamId) -> Done<TrustChange> {
        let proposal = self.directory.proposal(id).ok_or(TrustError::None)?;
        if !proposal.proposed().matter.is_trust() {
            return Err(TrustError::None);
        }
        Ok(self.directory.proposed(&self.recorder, id).await?)
    }

    async fn take(&self, order: &ledger::Asked, import: &Import, judged: &Judged) -> Done<()> {
        let taken = Taken { originals: &import.files, ..Taken::default() };
        let change = self.trusted.change(&self.recorder, judged, taken)?;
        let done = self.recorder.record(order, vec![change]).await;
        self.trusted.reload(&self.recorder).await?;
        done.map(drop).map_err(TrustError::Record)
    }

    async fn propose_trust(
        &self,
        (asked, order): (Asked<'_>, &ledger::Asked),
        import: &Import,
        judged: &Judged,
    ) -> Done<StreamId> {
        let matters: Vec<Matter> = matters(&judged.grounds).into_iter().collect();
        matters.iter().try_for_each(|matter| must(asked, matter.propose()))?;
        let change = TrustChange { matters, import: import.clone() };
        Ok(self.directory.propose(&self.recorder, order, &change).await?)
    }

    async fn is_done(&self, order: &ledger::Asked) -> Done<bool> {
        let receipt = self.recorder.store().receipt(order.command).await;
        Ok(receipt.map_err(RecordError::Store)?.is_some())
    }
}

fn must(asked: Asked<'_>, action: Action) -> Done<()> {
    if asked.may(action).is_some() { Ok(()) } else { Err(TrustError::Forbidden(action)) }
}
