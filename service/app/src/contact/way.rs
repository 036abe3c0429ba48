//! The way of a command: read, decide, record.

use super::ContactError;
use super::action::needs_handling;
use super::clock::{begin_clocks, follows};
use super::evidence::{Examined, Pieces, tree};
use super::group::{group, settle};
use super::handle::{Handle, Order, told};
use super::number::Numbers;
use crate::ledger::fresh::{EVIDENCE, FRESH};
use crate::ledger::{self, Change, Draft, RecordError, Recorder, Whereto};
use crate::people;
use crate::people::account::Post;
use crate::people::rights::Action;
use spartel_inspect::transaction::{
    Command, Direction, Event, Handling, Opened, Phase, Place, Rejection, Transaction, decide, handle,
};
use spartel_ledger::body::Actor;
use spartel_ledger::header::Header;
use spartel_ledger::id::{Code, CommandId, StreamId};
use spartel_ledger::recorded::Recorded;
use spartel_ports::store::Receipt;
use spartel_ports::{Clock, Random, Store, World};

/// The class of what names nobody.
const INSPECTION: Code = Code::new("inspection");

/// What comes of a command.
pub(super) type Done<T> = Result<T, ContactError>;

/// A transaction with what happens in it now.
pub(super) struct Now {
    pub(super) id: StreamId,
    actor: Actor,
    before: u64,
    transaction: Option<Transaction>,
    events: Vec<Event>,
}

impl Now {
    fn begun(id: StreamId, actor: Actor) -> Self {
        Self { id, actor, before: 0, transaction: None, events: Vec::new() }
    }

    pub(super) fn of(handle: &Handle<'_>) -> Self {
        let before = handle.version();
        let transaction = Some(handle.transaction().clone());
        Self { before, transaction, ..Self::begun(handle.id(), handle.actor()) }
    }

    fn does(&mut self, command: Command) -> Done<()> {
        let events = decide(self.id, self.transaction.as_ref(), command)?;
        self.happens(events)
    }

    pub(super) fn handles(&mut self, handling: Handling<'_>) -> Done<()> {
        let transaction = self.transaction.as_ref().ok_or(Rejection::NotOpened)?;
        let events = handle(transaction, handling)?;
        self.happens(events)
    }

    fn happens(&mut self, events: Vec<Event>) -> Done<()> {
        for event in events {
            let version = self.before + self.events.len() as u64 + 1;
            match &mut self.transaction {
                Some(transaction) => transaction.apply(version, self.actor, event.clone())?,
                None => self.transaction = Transaction::replay([(version, self.actor, event.clone())])?,
            }
            self.events.push(event);
        }
        Ok(())
    }

    /// The class of evidence that comes in now.
    pub(super) fn lies_in(&self) -> Code {
        if self.transaction.as_ref().is_none_or(is_open) { FRESH } else { EVIDENCE }
    }

    /// What it is when it is recorded, with what lies in other streams.
    pub(super) async fn recorded<W: World>(
        mut self,
        recorder: &Recorder<W>,
        asked: &ledger::Asked,
        lies: Vec<Change>,
    ) -> Done<Transaction> {
        let receipt = record(recorder, asked, &mut self, lies).await?;
        if receipt.repeated {
            return Ok(told(recorder, self.id).await?.0);
        }
        self.transaction.ok_or(ContactError::None)
    }

    /// What is to be recorded; none where nothing happened.
    pub(super) fn change<W: World>(&mut self, recorder: &Recorder<W>) -> Done<Option<Change>> {
        let events: Vec<Draft> = self.events.drain(..).map(|event| draft(&event)).collect();
        let place = match self.before {
            0 => recorder.new_of(&INSPECTION)?,
            version => Whereto::After(version),
        };
        Ok((!events.is_empty()).then_some(Change { stream: self.id, place, events }))
    }
}

fn draft(event: &Event) -> Draft {
    let schema = Event::KINDS.schema(event.kind().as_str()).unwrap_or(1);
    Draft { kind: event.kind(), schema, data: event.data(), blobs: Vec::new() }
}

/// How a contact begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beginning {
    /// Which way the traveller goes.
    pub direction: Direction,
    /// Where.
    pub place: Place,
    /// The vehicle or family that the traveller belongs to.
    pub group: Option<StreamId>,
    /// The profile of checks.
    pub profile: Code,
}

/// Begins a contact, with the evidence that is there already and what was found in it: one commit. It gets the next number of its post.
///
/// # Errors
/// [`ContactError::Forbidden`] where the officer may not begin contacts at that post; and where the rules or the record refuse it; nothing
/// was recorded then.
pub async fn begin<W: World>(
    recorder: &Recorder<W>,
    numbers: &Numbers,
    (asked, order): (people::Asked<'_>, &Order),
    beginning: Beginning,
    evidence: Option<(Pieces, Examined<'_>)>,
) -> Done<StreamId> {
    if !asked.reaches_at(Action::OpenContact, &Post(beginning.place.post.clone())) {
        return Err(ContactError::Forbidden(Action::OpenContact));
    }
    if let Some(receipt) = recorder.store().receipt(order.command).await.map_err(RecordError::Store)? {
        return first_of(recorder, receipt).await;
    }
    if let Some(id) = beginning.group {
        comes_with(recorder, id, &beginning.place.post).await?;
    }
    let (at, _) = recorder.world().clock().now();
    let number = numbers.next(recorder.store(), &beginning.place.post, at).await?;
    let actor = Actor::Officer(asked.officer.account());
    let mut now = Now::begun(recorder.world().random().stream(), actor);
    now.does(Command::Open(opened(number, beginning)))?;
    let lies = match evidence {
        Some((pieces, examined)) => take_in(recorder, &mut now, pieces, examined)?,
        None => Vec::new(),
    };
    let asked = ledger::Asked { command: order.command, actor, purpose: order.purpose.clone() };
    let receipt = record(recorder, &asked, &mut now, lies).await?;
    // The same command came in twice at the same time.
    if receipt.repeated { first_of(recorder, receipt).await } else { Ok(now.id) }
}

/// Whether there is a group at this post with which somebody can still come.
async fn comes_with<W: World>(recorder: &Recorder<W>, id: StreamId, post: &Code) -> Done<()> {
    let (group, _) = group(recorder, id).await?;
    if group.formed().post != *post {
        return Err(ContactError::None);
    }
    if group.closed().is_some() { Err(spartel_inspect::group::Rejection::Closed.into()) } else { Ok(()) }
}

fn opened(number: String, beginning: Beginning) -> Opened {
    let Beginning { direction, place, group, profile } = beginning;
    Opened { number, direction, place, group, profile }
}

/// Records what happened in a contact, which comes first, and what lies in other streams.
async fn record<W: World>(
    recorder: &Recorder<W>,
    asked: &ledger::Asked,
    now: &mut Now,
    lies: Vec<Change>,
) -> Done<Receipt> {
    let changes = now.change(recorder)?.into_iter().chain(lies).collect();
    Ok(recorder.record(asked, changes).await?)
}

/// The contact of a command that was carried out before: its event is the first of its commit.
pub(crate) async fn first_of<W: World>(recorder: &Recorder<W>, receipt: Receipt) -> Done<StreamId> {
    let headers = recorder.store().headers(receipt.first, 1).await.map_err(RecordError::Store)?;
    let (_, header) = headers.first().ok_or(ContactError::None)?;
    Ok(Header::parse(header)?.id.stream)
}

/// Whether a command was carried out before.
pub(crate) async fn is_done<W: World>(recorder: &Recorder<W>, command: CommandId) -> Done<bool> {
    Ok(recorder.store().receipt(command).await.map_err(RecordError::Store)?.is_some())
}

/// What a contact is now, whatever it was when it was looked up.
pub(super) async fn as_it_is<W: World>(recorder: &Recorder<W>, handle: &Handle<'_>) -> Done<Transaction> {
    Ok(told(recorder, handle.id()).await?.0)
}

/// Takes evidence in, and what was found in all the evidence that the contact now has: one commit.
///
/// # Errors
/// As [`carry_out`].
pub async fn bring<W: World>(
    recorder: &Recorder<W>,
    order: &Order,
    handle: &Handle<'_>,
    (pieces, examined): (Pieces, Examined<'_>),
) -> Done<Transaction> {
    handle.must(Action::AddEvidence)?;
    if is_done(recorder, order.command).await? {
        return as_it_is(recorder, handle).await;
    }
    let mut now = Now::of(handle);
    let lies = take_in(recorder, &mut now, pieces, examined)?;
    now.recorded(recorder, &handle.asked_by(order), lies).await
}

/// Takes in what checks find in all the evidence that a contact has, with newer rules or lists perhaps; also of one that ended and was kept.
///
/// # Errors
/// As [`carry_out`].
pub async fn check_again<W: World>(
    recorder: &Recorder<W>,
    order: &Order,
    handle: &Handle<'_>,
    examined: Examined<'_>,
) -> Done<Transaction> {
    let mut now = Now::of(handle);
    let run = recorder.world().random().stream();
    let checking = Handling::Check { run, over: &examined.over, inspection: examined.inspection };
    handle.must(needs_handling(&checking))?;
    if is_done(recorder, order.command).await? {
        return as_it_is(recorder, handle).await;
    }
    now.handles(checking)?;
    let lies = vec![tree(recorder, (&now.lies_in(), now.id, run), examined)?];
    now.recorded(recorder, &handle.asked_by(order), lies).await
}

fn take_in<W: World>(
    recorder: &Recorder<W>,
    now: &mut Now,
    pieces: Pieces,
    examined: Examined<'_>,
) -> Done<Vec<Change>> {
    let random = recorder.world().random();
    let (bundle, run) = (random.stream(), random.stream());
    now.handles(Handling::Bring(pieces.brought(bundle)))?;
    let over = [examined.over.clone(), vec![bundle]].concat();
    now.handles(Handling::Check { run, over: &over, inspection: examined.inspection })?;
    let class = now.lies_in();
    Ok(vec![pieces.change(recorder, (&class, bundle))?, tree(recorder, (&class, now.id, run), examined)?])
}

/// Carries commands out, all or none, in one commit. Where they end the contact with nothing found, its evidence goes with that commit.
///
/// # Errors
/// [`ContactError::Forbidden`] where the officer may not give one of the commands; and where the rules or the record refuse it: nothing was
/// recorded then. [`spartel_ports::store::StoreError::Stale`]: something happened since it was looked up.
pub async fn carry_out<W: World>(
    recorder: &Recorder<W>,
    order: &Order,
    handle: &Handle<'_>,
    commands: Vec<Command>,
) -> Done<Transaction> {
    commands.iter().try_for_each(|command| handle.must_do(command))?;
    if is_done(recorder, order.command).await? {
        return as_it_is(recorder, handle).await;
    }
    done(recorder, &handle.asked_by(order), Now::of(handle), commands).await
}

/// Says that a contact should have ended and could not, where that was not said yet; whether it was said now. The node does.
///
/// # Errors
/// As [`carry_out`]; [`ContactError::None`] where there is no such contact.
pub(super) async fn lapse<W: World>(
    recorder: &Recorder<W>,
    asked: &ledger::Asked,
    id: StreamId,
) -> Done<bool> {
    let (transaction, before) = told(recorder, id).await?;
    if transaction.is_unresolved() || !is_open(&transaction) {
        return Ok(false);
    }
    let now = Now { before, transaction: Some(transaction), ..Now::begun(id, asked.actor) };
    done(recorder, asked, now, vec![Command::Lapse]).await.map(|_| true)
}

async fn done<W: World>(
    recorder: &Recorder<W>,
    asked: &ledger::Asked,
    mut now: Now,
    commands: Vec<Command>,
) -> Done<Transaction> {
    let was_open = now.transaction.as_ref().is_some_and(is_open);
    commands.into_iter().try_for_each(|command| now.does(command))?;
    let (id, change) = (now.id, now.change(recorder)?);
    let transaction = now.transaction.ok_or(ContactError::None)?;
    let Some(change) = change else { return Ok(transaction) };
    match transaction.phase() {
        Phase::Ended { nothing_found: true } if was_open => {
            let evidence: Vec<StreamId> = transaction.evidence().collect();
            recorder.end_contact(asked, change, &evidence).await?;
        }
        _ => {
            recorder.record(asked, vec![change]).await?;
        }
    }
    if was_open && !is_open(&transaction) {
        // The end is recorded, whatever comes of this: what is left undone is caught up with ([`super::catch_up`]).
        let _ = begin_clocks(recorder, asked, (id, &transaction), None).await;
        if let Some(group) = transaction.opened().group {
            // The same of the group, where this was the last of those who came together.
            let asked = ledger::Asked { command: follows(asked.command, group), ..asked.clone() };
            let _ = settle(recorder, &asked, group).await;
        }
    }
    Ok(transaction)
}

const fn is_open(transaction: &Transaction) -> bool {
    matches!(transaction.phase(), Phase::Open | Phase::Referred)
}
