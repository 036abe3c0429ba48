//! The way of a command: decide over memory, commit, and only then change memory.

use super::held::{Happened, Held};
use super::{Directory, Done};
use crate::ledger::{Asked, Change, RecordError, Recorder};
use crate::people::account::Rejection;
use crate::people::officer::Officer;
use spartel_ledger::body::Actor;
use spartel_ledger::header::Header;
use spartel_ledger::id::{Moment, StreamId};
use spartel_ports::store::{Receipt, StoreError};
use spartel_ports::{Clock, Store, World};
use std::sync::atomic::{AtomicBool, Ordering};

/// A command whose ground was changed by somebody else is decided so many times.
const TRIES: u8 = 4;

/// What a command leads to.
#[derive(Debug, Default)]
pub(super) struct Step {
    /// What happens to accounts and proposals.
    pub happened: Vec<Happened>,
    /// What is recorded beside it, of streams that are not the directory's.
    pub beside: Vec<Change>,
}

impl Step {
    pub fn of(happened: Happened) -> Self {
        Self { happened: vec![happened], beside: Vec::new() }
    }
}

/// Says that memory may be behind the record, unless it is told otherwise: a commit goes on where nobody waits for its end.
struct Behind<'d>(&'d AtomicBool);

impl Drop for Behind<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Release);
    }
}

impl Directory {
    /// Carries a command out: it is decided, committed, and taken up, in this order, once; the stream of its first event. Whoever gives this
    /// up before its end leaves memory behind the record until the next command: a server carries it out in a task of its own.
    pub(super) async fn carry_out<W: World>(
        &self,
        recorder: &Recorder<W>,
        asked: &Asked,
        decide: impl Fn(&Held, Moment) -> Done<Step>,
    ) -> Done<StreamId> {
        let _writing = self.writer.lock().await;
        if self.behind.load(Ordering::Acquire) {
            self.reload(recorder).await?;
        }
        if let Some(receipt) = recorder.store().receipt(asked.command).await.map_err(RecordError::Store)? {
            return first_of(recorder, receipt).await;
        }
        let mut tries = 1;
        loop {
            let (now, _) = recorder.world().clock().now();
            let step = decide(&self.held(), now)?;
            match self.commit(recorder, asked, step).await {
                Err(error) if tries < TRIES && is_stale(&error) => self.reload(recorder).await?,
                done => return done,
            }
            tries += 1;
        }
    }

    async fn commit<W: World>(&self, recorder: &Recorder<W>, asked: &Asked, step: Step) -> Done<StreamId> {
        let Step { happened, beside } = step;
        let mut changes = self.held().changes(recorder, &happened)?;
        changes.extend(beside);
        let first = changes.first().map(|change| change.stream).ok_or(Rejection::NoChange)?;
        let behind = Behind(&self.behind);
        // An error may leave open whether it was committed, and what was repeated was done by another process.
        let receipt = recorder.record(asked, changes).await?;
        if receipt.repeated {
            return first_of(recorder, receipt).await;
        }
        self.take_up(&happened)?;
        std::mem::forget(behind);
        Ok(first)
    }

    /// Memory follows the record, and sessions follow memory.
    fn take_up(&self, happened: &[Happened]) -> Done<()> {
        {
            let mut held = self.held_mut();
            happened.iter().try_for_each(|event| held.apply(event))?;
        }
        let ends = happened.iter().filter_map(Happened::ends);
        ends.for_each(|(account, why)| self.desks.revoke(account, why));
        Ok(())
    }

    /// The officer who asks for something; the node is none.
    pub(super) fn who(&self, held: &Held, asked: &Asked, now: Moment) -> Result<Officer, Rejection> {
        let Actor::Officer(account) = asked.actor else { return Err(Rejection::Nobody) };
        held.people.officer(account, &self.rights, now).ok_or(Rejection::Nobody)
    }
}

const fn is_stale(error: &super::DirectoryError) -> bool {
    use super::DirectoryError::Record;
    matches!(error, Record(RecordError::Store(StoreError::Stale | StoreError::StreamExists)))
}

/// What a command was done to that was carried out before: its first event says so.
async fn first_of<W: World>(recorder: &Recorder<W>, receipt: Receipt) -> Done<StreamId> {
    let headers = recorder.store().headers(receipt.first, 1).await.map_err(RecordError::Store)?;
    let (_, header) = headers.first().ok_or(super::DirectoryError::NoProposal)?;
    Ok(Header::parse(header)?.id.stream)
}
