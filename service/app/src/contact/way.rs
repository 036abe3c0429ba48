//! The way of a command: read, decide, record.

use super::ContactError;
use super::evidence::{Examined, Pieces, tree};
use crate::ledger::shift::{self, contact_ended};
use crate::ledger::{Asked, Change, Draft, RecordError, Recorder, Whereto};
use sha2::{Digest, Sha256};
use spartel_inspect::transaction::{
    Command, Event, Handling, Opened, Phase, Rejection, Transaction, decide, handle,
};
use spartel_ledger::body::Actor;
use spartel_ledger::header::Header;
use spartel_ledger::id::{Code, CommandId, StreamId};
use spartel_ledger::recorded::Recorded;
use spartel_ports::store::Receipt;
use spartel_ports::{Random, Store, World};

/// The class of what names nobody.
const INSPECTION: Code = Code::new("inspection");
/// The ground on which results go of which a part belonged to somebody else.
const MOVED: Code = Code::new("evidence-moved");

/// What comes of a command.
type Done<T> = Result<T, ContactError>;

/// A transaction with what happens in it now.
struct Now {
    id: StreamId,
    actor: Actor,
    before: u64,
    transaction: Option<Transaction>,
    events: Vec<Event>,
}

impl Now {
    fn begun(id: StreamId, actor: Actor) -> Self {
        Self { id, actor, before: 0, transaction: None, events: Vec::new() }
    }

    async fn loaded<W: World>(recorder: &Recorder<W>, id: StreamId, actor: Actor) -> Done<Self> {
        let (transaction, before) = told(recorder, id).await?;
        Ok(Self { before, transaction: Some(transaction), ..Self::begun(id, actor) })
    }

    fn does(&mut self, command: Command) -> Done<()> {
        let events = decide(self.transaction.as_ref(), command)?;
        self.happens(events)
    }

    fn handles(&mut self, handling: Handling<'_>) -> Done<()> {
        let transaction = self.transaction.as_ref().ok_or(Rejection::NotOpened)?;
        let events = handle(transaction, handling)?;
        self.happens(events)
    }

    fn happens(&mut self, events: Vec<Event>) -> Done<()> {
        for event in events {
            let version = self.before + self.events.len() as u64 + 1;
            match &mut self.transaction {
                Some(transaction) => transaction.apply(version, event.clone())?,
                None => self.transaction = Transaction::replay([(version, self.actor, event.clone())])?,
            }
            self.events.push(event);
        }
        Ok(())
    }

    /// What it is when it is recorded, with what lies in other streams.
    async fn recorded<W: World>(
        mut self,
        recorder: &Recorder<W>,
        asked: &Asked,
        lies: Vec<Change>,
    ) -> Done<Transaction> {
        let receipt = record(recorder, asked, &mut self, lies).await?;
        if receipt.repeated {
            return load(recorder, self.id).await;
        }
        self.transaction.ok_or(ContactError::None)
    }

    /// What is to be recorded; none where nothing happened.
    fn change<W: World>(&mut self, recorder: &Recorder<W>) -> Done<Option<Change>> {
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

/// A transaction out of the record.
///
/// # Errors
/// [`ContactError::None`] where there is none; and where it cannot be read.
pub async fn load<W: World>(recorder: &Recorder<W>, id: StreamId) -> Done<Transaction> {
    Ok(told(recorder, id).await?.0)
}

/// The same, with the version of the last event in its stream.
async fn told<W: World>(recorder: &Recorder<W>, id: StreamId) -> Done<(Transaction, u64)> {
    let (mut events, mut last) = (Vec::new(), 0);
    for opened in recorder.read(id).await? {
        last = opened.version;
        // What the record says of the stream itself is no event of the contact.
        if opened.body.kind != shift::KIND {
            events.push((last, opened.body.actor, Event::read(opened.body)?));
        }
    }
    Ok((Transaction::replay(events)?.ok_or(ContactError::None)?, last))
}

/// Begins a contact, with the evidence that is there already and what was found in it: one commit.
///
/// # Errors
/// Where the rules or the record refuse it; nothing was recorded then.
pub async fn begin<W: World>(
    recorder: &Recorder<W>,
    asked: &Asked,
    opened: Opened,
    evidence: Option<(Pieces, Examined<'_>)>,
) -> Done<StreamId> {
    if let Some(receipt) = recorder.store().receipt(asked.command).await.map_err(RecordError::Store)? {
        return first_of(recorder, receipt).await;
    }
    let mut now = Now::begun(recorder.world().random().stream(), asked.actor);
    now.does(Command::Open(opened))?;
    let lies = match evidence {
        Some((pieces, examined)) => take_in(recorder, &mut now, pieces, examined)?,
        None => Vec::new(),
    };
    let receipt = record(recorder, asked, &mut now, lies).await?;
    // The same command came in twice at the same time.
    if receipt.repeated { first_of(recorder, receipt).await } else { Ok(now.id) }
}

/// Records what happened in a contact, which comes first, and what lies in other streams.
async fn record<W: World>(
    recorder: &Recorder<W>,
    asked: &Asked,
    now: &mut Now,
    lies: Vec<Change>,
) -> Done<Receipt> {
    let changes = now.change(recorder)?.into_iter().chain(lies).collect();
    Ok(recorder.record(asked, changes).await?)
}

/// The contact of a command that was carried out before: its event is the first of its commit.
async fn first_of<W: World>(recorder: &Recorder<W>, receipt: Receipt) -> Done<StreamId> {
    let headers = recorder.store().headers(receipt.first, 1).await.map_err(RecordError::Store)?;
    let (_, header) = headers.first().ok_or(ContactError::None)?;
    Ok(Header::parse(header)?.id.stream)
}

/// Whether a command was carried out before.
async fn is_done<W: World>(recorder: &Recorder<W>, asked: &Asked) -> Done<bool> {
    Ok(recorder.store().receipt(asked.command).await.map_err(RecordError::Store)?.is_some())
}

/// Takes evidence in, and what was found in all the evidence that the contact now has: one commit.
///
/// # Errors
/// As [`begin`].
pub async fn bring<W: World>(
    recorder: &Recorder<W>,
    asked: &Asked,
    id: StreamId,
    (pieces, examined): (Pieces, Examined<'_>),
) -> Done<Transaction> {
    if is_done(recorder, asked).await? {
        return load(recorder, id).await;
    }
    let mut now = Now::loaded(recorder, id, asked.actor).await?;
    let lies = take_in(recorder, &mut now, pieces, examined)?;
    now.recorded(recorder, asked, lies).await
}

/// Takes in what checks find in all the evidence that a contact has, with newer rules or lists perhaps; also of one that ended and was kept.
///
/// # Errors
/// As [`begin`].
pub async fn check_again<W: World>(
    recorder: &Recorder<W>,
    asked: &Asked,
    id: StreamId,
    examined: Examined<'_>,
) -> Done<Transaction> {
    if is_done(recorder, asked).await? {
        return load(recorder, id).await;
    }
    let mut now = Now::loaded(recorder, id, asked.actor).await?;
    let run = recorder.world().random().stream();
    now.handles(Handling::Check { run, over: &examined.over, inspection: examined.inspection })?;
    let lies = vec![tree(recorder, run, examined.tree)?];
    now.recorded(recorder, asked, lies).await
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
    let over = [examined.over, vec![bundle]].concat();
    now.handles(Handling::Check { run, over: &over, inspection: examined.inspection })?;
    Ok(vec![pieces.change(recorder, bundle)?, tree(recorder, run, examined.tree)?])
}

/// Carries commands out, all or none, in one commit. Where they end the contact with nothing found, its evidence goes with that commit.
///
/// # Errors
/// As [`begin`]; [`ContactError::None`] where there is no such contact.
pub async fn carry_out<W: World>(
    recorder: &Recorder<W>,
    asked: &Asked,
    id: StreamId,
    commands: Vec<Command>,
) -> Done<Transaction> {
    if is_done(recorder, asked).await? {
        return load(recorder, id).await;
    }
    let mut now = Now::loaded(recorder, id, asked.actor).await?;
    let was_open = now.transaction.as_ref().is_some_and(is_open);
    commands.into_iter().try_for_each(|command| now.does(command))?;
    let change = now.change(recorder)?;
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
        begin_clocks(recorder, asked, id, &transaction).await?;
    }
    Ok(transaction)
}

const fn is_open(transaction: &Transaction) -> bool {
    matches!(transaction.phase(), Phase::Open | Phase::Referred)
}

/// With the end of a contact the clocks of its records begin to run. What a crash leaves undone ends a little earlier.
async fn begin_clocks<W: World>(
    recorder: &Recorder<W>,
    asked: &Asked,
    id: StreamId,
    transaction: &Transaction,
) -> Done<()> {
    let kept = match transaction.phase() {
        Phase::Ended { nothing_found: false } => transaction.evidence().collect(),
        _ => Vec::new(),
    };
    for stream in std::iter::once(id).chain(kept) {
        let after = recorder.read(stream).await?.len() as u64;
        let asked = Asked { command: follows(asked.command, stream), ..asked.clone() };
        contact_ended(recorder, &asked, (stream, after)).await?;
    }
    Ok(())
}

/// The command that follows from another one for a stream: asked twice, it is the same one.
fn follows(command: CommandId, stream: StreamId) -> CommandId {
    let hash = Sha256::new().chain_update(command.0).chain_update(stream.0).finalize();
    let mut id = [0; 16];
    id.copy_from_slice(&hash[..16]);
    CommandId(id)
}

/// Gives bundles of one contact to another, in one commit, and erases the trees of results that were of both: checks have to run again
/// over what is left. Where no bundle is left, the contact goes on in the other one.
///
/// # Errors
/// As [`carry_out`].
pub async fn move_evidence<W: World>(
    recorder: &Recorder<W>,
    asked: &Asked,
    (from, to): (StreamId, StreamId),
    bundles: &[StreamId],
) -> Done<()> {
    if is_done(recorder, asked).await? {
        return Ok(());
    }
    let mut giver = Now::loaded(recorder, from, asked.actor).await?;
    let mut taker = Now::loaded(recorder, to, asked.actor).await?;
    let Some(giving) = &giver.transaction else { return Err(ContactError::None) };
    let trees: Vec<StreamId> = giving.runs().iter().map(|run| run.stream).collect();
    let moved = giving.bundles().iter().filter(|bundle| bundles.contains(&bundle.bundle)).cloned().collect();
    giver.handles(Handling::Give(bundles.to_vec()))?;
    if giver.transaction.as_ref().is_some_and(|giving| giving.bundles().is_empty()) {
        giver.handles(Handling::MergeInto(to))?;
    }
    taker.handles(Handling::Take(moved))?;
    let changes = [giver.change(recorder)?, taker.change(recorder)?].into_iter().flatten().collect();
    recorder.record_erasing(asked, changes, MOVED, &trees).await?;
    Ok(())
}
