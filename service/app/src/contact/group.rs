//! Groups in the record: travellers who come together, each with a contact of their own. A contact names its group when it begins, and the
//! group's members are those that did.

use super::ContactError;
use super::clock::follows;
use super::evidence::Pieces;
use super::handle::{Order, told};
use super::listed::row_value;
use crate::ledger::shift::{self, contact_ended};
use crate::ledger::{self, Change, Draft, RecordError, Recorder, Whereto};
use crate::people::Asked;
use crate::people::account::Post;
use crate::people::rights::Action;
use spartel_inspect::group::{Command, Event, Formed, Group, decide};
use spartel_inspect::transaction::{Phase, Unfit};
use spartel_ledger::body::Actor;
use spartel_ledger::id::{Code, StreamId};
use spartel_ledger::recorded::Recorded as _;
use spartel_ports::store::{Find, Order as Sorted, Value};
use spartel_ports::{Random, Store, World};

/// The class of what names nobody.
const INSPECTION: Code = Code::new("inspection");
/// Members that are read together.
const TOGETHER: u32 = 64;

/// What comes of a command.
type Done<T> = Result<T, ContactError>;

/// A group in the hands of an officer at its post.
#[derive(Debug, Clone)]
pub struct GroupHandle<'a> {
    asked: Asked<'a>,
    id: StreamId,
    group: Group,
    version: u64,
}

impl GroupHandle<'_> {
    /// Its stream, which contacts name when they begin.
    #[must_use]
    pub const fn id(&self) -> StreamId {
        self.id
    }

    /// What it is: it names nobody.
    #[must_use]
    pub const fn group(&self) -> &Group {
        &self.group
    }
}

/// Forms a group at a post where the officer may begin contacts, with its plate or the names of all, where these are there.
///
/// # Errors
/// [`ContactError::Forbidden`] where the officer may not, and where the rules or the record refuse it.
pub async fn form<W: World>(
    recorder: &Recorder<W>,
    (asked, order): (Asked<'_>, &Order),
    formed: Formed,
    papers: Option<Pieces>,
) -> Done<StreamId> {
    if !asked.reaches_at(Action::OpenContact, &Post(formed.post.clone())) {
        return Err(ContactError::Forbidden(Action::OpenContact));
    }
    let id = recorder.world().random().stream();
    let mut events = decide(None, &[], Command::Form(formed))?;
    let mut changes = Vec::new();
    if let Some(papers) = papers {
        let bundle = recorder.world().random().stream();
        events.push(Event::Described(bundle));
        changes.push(papers.change(recorder, bundle)?);
    }
    let group = Change { stream: id, place: recorder.new_of(&INSPECTION)?, events: drafts(&events) };
    changes.insert(0, group);
    let asked = by(asked, order);
    let receipt = recorder.record(&asked, changes).await?;
    if receipt.repeated { super::way::first_of(recorder, receipt).await } else { Ok(id) }
}

/// A group at a post where the officer may begin contacts.
///
/// # Errors
/// [`ContactError::None`] where there is none, and the same where the officer's rights do not reach it; and where it cannot be read.
pub async fn look_up_group<'a, W: World>(
    recorder: &Recorder<W>,
    asked: Asked<'a>,
    id: StreamId,
) -> Done<GroupHandle<'a>> {
    let (group, version) = group(recorder, id).await?;
    let reached = asked.reaches_at(Action::OpenContact, &Post(group.formed().post.clone()));
    if reached { Ok(GroupHandle { asked, id, group, version }) } else { Err(ContactError::None) }
}

/// Links children to adults, or says how many are expected, all or nothing.
///
/// # Errors
/// Where the rules or the record refuse it; nothing was recorded then.
pub async fn arrange<W: World>(
    recorder: &Recorder<W>,
    order: &Order,
    handle: &GroupHandle<'_>,
    commands: Vec<Command>,
) -> Done<Group> {
    let members = members(recorder, handle.id).await?;
    let (mut now, mut happened) = (handle.group.clone(), Vec::new());
    for command in commands {
        // What is kept of all goes by the end of all, and not by an order.
        let events = match command {
            Command::Describe(_) | Command::Close => return Err(ContactError::None),
            command => decide(Some(&now), &members, command)?,
        };
        for event in events {
            happen(&mut now, event, &mut happened)?;
        }
    }
    if !happened.is_empty() {
        let place = Whereto::After(handle.version);
        let change = Change { stream: handle.id, place, events: drafts(&happened) };
        recorder.record(&by(handle.asked, order), vec![change]).await?;
    }
    Ok(now)
}

/// Takes in the plate, or papers of all.
///
/// # Errors
/// As [`arrange`].
pub async fn describe<W: World>(
    recorder: &Recorder<W>,
    order: &Order,
    handle: &GroupHandle<'_>,
    papers: Pieces,
) -> Done<Group> {
    let bundle = recorder.world().random().stream();
    let (mut now, mut happened) = (handle.group.clone(), Vec::new());
    for event in decide(Some(&now), &[], Command::Describe(bundle))? {
        happen(&mut now, event, &mut happened)?;
    }
    let change =
        Change { stream: handle.id, place: Whereto::After(handle.version), events: drafts(&happened) };
    let changes = vec![change, papers.change(recorder, bundle)?];
    recorder.record(&by(handle.asked, order), changes).await?;
    Ok(now)
}

/// Closes a group that is over: with nothing found of anybody, its evidence goes with that commit. Where it is not over, or was closed
/// before, nothing happens.
///
/// # Errors
/// Where the record cannot be read or written.
pub async fn settle<W: World>(
    recorder: &Recorder<W>,
    asked: &ledger::Asked,
    id: StreamId,
) -> Done<Option<Group>> {
    let (mut now, version) = group(recorder, id).await?;
    let members = members(recorder, id).await?;
    let Ok(events) = decide(Some(&now), &members, Command::Close) else { return Ok(None) };
    let mut happened = Vec::new();
    for event in events {
        happen(&mut now, event, &mut happened)?;
    }
    let change = Change { stream: id, place: Whereto::After(version), events: drafts(&happened) };
    if now.closed().is_some_and(|closed| closed.nothing_found) {
        recorder.end_contact(asked, change, now.evidence()).await?;
    } else {
        recorder.record(asked, vec![change]).await?;
    }
    begin_clocks(recorder, asked, (id, &now)).await;
    Ok(Some(now))
}

/// The clocks of a group's records begin with its end. It is over whatever comes of this: what is left undone ends a little earlier.
async fn begin_clocks<W: World>(
    recorder: &Recorder<W>,
    asked: &ledger::Asked,
    (id, group): (StreamId, &Group),
) {
    for stream in group.evidence().iter().copied().chain([id]) {
        let Ok(events) = recorder.read(stream).await else { continue };
        if !events.is_empty() {
            let asked = ledger::Asked { command: follows(asked.command, stream), ..asked.clone() };
            let _ = contact_ended(recorder, &asked, (stream, events.len() as u64)).await;
        }
    }
}

/// The contacts that named this group when they began, with how far each is.
async fn members<W: World>(recorder: &Recorder<W>, id: StreamId) -> Done<Vec<(StreamId, Phase)>> {
    let mut find = Find {
        table: "contact",
        equal: vec![("party", Value::Bytes(id.0.to_vec()))],
        range: None,
        by: "opened",
        order: Sorted::Ascending,
        after: None,
        most: TOGETHER,
    };
    let mut members = Vec::new();
    loop {
        let rows = recorder.store().find(&find).await.map_err(RecordError::Store)?;
        let Some(last) = rows.last() else { return Ok(members) };
        let opened = row_value(last, super::listed::OPENED).clone();
        find.after = Some((opened, last.stream, last.key.clone()));
        for row in &rows {
            // The list says who; how far each is, the record itself does.
            members.push((row.stream, told(recorder, row.stream).await?.0.phase()));
        }
    }
}

/// A group out of the record, with the version of the last event in its stream.
pub(super) async fn group<W: World>(recorder: &Recorder<W>, id: StreamId) -> Done<(Group, u64)> {
    let (mut events, mut last) = (Vec::new(), 0);
    let recorded = recorder.read(id).await?;
    if recorded.first().is_none_or(|first| first.body.kind.as_str() != "group.formed") {
        return Err(ContactError::None);
    }
    for opened in recorded {
        last = opened.version;
        if opened.body.kind != shift::KIND {
            events.push((last, Event::read(opened.body)?));
        }
    }
    let group = Group::replay(events).map_err(|unfit| Unfit(unfit.0))?;
    Ok((group.ok_or(ContactError::None)?, last))
}

fn happen(now: &mut Group, event: Event, happened: &mut Vec<Event>) -> Done<()> {
    now.apply(now.version() + 1, event.clone()).map_err(|unfit| Unfit(unfit.0))?;
    happened.push(event);
    Ok(())
}

fn drafts(events: &[Event]) -> Vec<Draft> {
    let draft = |event: &Event| {
        let schema = Event::KINDS.schema(event.kind().as_str()).unwrap_or(1);
        Draft { kind: event.kind(), schema, data: event.data(), blobs: Vec::new() }
    };
    events.iter().map(draft).collect()
}

fn by(asked: Asked<'_>, order: &Order) -> ledger::Asked {
    let actor = Actor::Officer(asked.officer.account());
    ledger::Asked { command: order.command, actor, purpose: order.purpose.clone() }
}
