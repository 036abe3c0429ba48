//! Groups in the record: travellers who come together, each with a contact of their own. A contact names its group when it begins, and the
//! group's members are those that did.

mod end;
mod join;
mod list;
mod read;

pub use end::{catch_up_groups, settle};
pub use join::{join, leave};
pub use list::{GroupPage, GroupsWanted, ListedGroup, list_groups, projection};
pub(super) use list::{TABLE as PARTY, listed as party_listed};
pub(super) use read::group;

use super::ContactError;
use super::evidence::{self, Piece, Pieces};
use super::handle::Order;
use super::way::is_done;
use crate::access;
use crate::ledger::fresh::FRESH;
use crate::ledger::{self, Change, Draft, Recorder, Whereto};
use crate::people::Asked;
use crate::people::account::Post;
use crate::people::rights::Action;
use read::members;
use spartel_inspect::group::{Command, Event, Formed, Group, decide};
use spartel_ledger::body::Actor;
use spartel_ledger::id::{Code, StreamId};
use spartel_ledger::recorded::Recorded as _;
use spartel_ports::{Random, World};

/// The class of what names nobody.
const INSPECTION: Code = Code::new("inspection");

/// Whoever begins contacts at a post forms groups there and says who came together.
const CHANGES: Action = Action::OpenContact;
/// Whoever sees the contacts of a post sees its groups.
const SEES: Action = Action::SeeContact;

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

    fn reaches(&self, action: Action) -> bool {
        self.asked.reaches_at(action, &Post(self.group.formed().post.clone()))
    }

    /// # Errors
    /// [`ContactError::Forbidden`] where this officer only looks after the post.
    fn must(&self) -> Done<()> {
        if self.reaches(CHANGES) { Ok(()) } else { Err(ContactError::Forbidden(CHANGES)) }
    }

    /// The papers of all that lie in one of its streams of evidence, its plate among them; none where they were erased, or are no papers of
    /// this group. That the officer saw them is recorded first.
    ///
    /// # Errors
    /// Where the access could not be recorded, or something cannot be read.
    pub async fn papers<W: World>(
        &self,
        recorder: &Recorder<W>,
        purpose: &Code,
        papers: StreamId,
    ) -> Done<Option<Vec<Piece>>> {
        if !self.group.evidence().contains(&papers) {
            return Ok(None);
        }
        let action = if self.reaches(CHANGES) { CHANGES } else { SEES };
        let actor = Actor::Officer(self.asked.officer.account());
        access::saw(recorder, (actor, purpose), self.id, action).await?;
        evidence::pieces(recorder, papers).await
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
    if !asked.reaches_at(CHANGES, &Post(formed.post.clone())) {
        return Err(ContactError::Forbidden(CHANGES));
    }
    let id = recorder.world().random().stream();
    let mut events = decide(None, &[], Command::Form(formed))?;
    let mut changes = Vec::new();
    if let Some(papers) = papers {
        let bundle = recorder.world().random().stream();
        events.push(Event::Described(bundle));
        changes.push(papers.change(recorder, (&FRESH, bundle))?);
    }
    let group = Change { stream: id, place: recorder.new_of(&INSPECTION)?, events: drafts(&events) };
    changes.insert(0, group);
    let asked = by(asked, order);
    let receipt = recorder.record(&asked, changes).await?;
    if receipt.repeated { super::way::first_of(recorder, receipt).await } else { Ok(id) }
}

/// A group at a post where the officer may begin contacts, or see them all.
///
/// # Errors
/// [`ContactError::None`] where there is none, and the same where the officer's rights do not reach it; and where it cannot be read.
pub async fn look_up_group<'a, W: World>(
    recorder: &Recorder<W>,
    asked: Asked<'a>,
    id: StreamId,
) -> Done<GroupHandle<'a>> {
    let (group, version) = group(recorder, id).await?;
    let handle = GroupHandle { asked, id, group, version };
    let reached = handle.reaches(CHANGES) || handle.reaches(SEES);
    if reached { Ok(handle) } else { Err(ContactError::None) }
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
    handle.must()?;
    if is_done(recorder, order.command).await? {
        return Ok(group(recorder, handle.id).await?.0);
    }
    let members = members(recorder, handle.id).await?;
    let (mut now, mut happened) = (handle.group.clone(), Vec::new());
    for command in commands {
        // What is kept of all goes by the end of all, and not by an order.
        let events = match command {
            Command::Describe(_) | Command::Close | Command::Lapse => return Err(ContactError::None),
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
    handle.must()?;
    if is_done(recorder, order.command).await? {
        return Ok(group(recorder, handle.id).await?.0);
    }
    let bundle = recorder.world().random().stream();
    let (mut now, mut happened) = (handle.group.clone(), Vec::new());
    for event in decide(Some(&now), &[], Command::Describe(bundle))? {
        happen(&mut now, event, &mut happened)?;
    }
    let change =
        Change { stream: handle.id, place: Whereto::After(handle.version), events: drafts(&happened) };
    let changes = vec![change, papers.change(recorder, (&FRESH, bundle))?];
    recorder.record(&by(handle.asked, order), changes).await?;
    Ok(now)
}

fn happen(now: &mut Group, event: Event, happened: &mut Vec<Event>) -> Done<()> {
    now.apply(now.version() + 1, event.clone())?;
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
