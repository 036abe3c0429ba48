//! Lists of contacts.

use crate::app::App;
use crate::caller::Caller;
use crate::extract::{Asking, At, INSPECTION};
use crate::problem::{Done, Fault};
use axum::Json;
use axum::extract::State;
use serde::Deserialize;
use spartel_api::contact::{Contact, Contacts, Line};
use spartel_api::id::Id;
use spartel_app::contact::{LONGEST_PAGE, Listed, Place, Stage, Wanted, list, look_up_number};
use spartel_app::node::Station;
use spartel_inspect::transaction::Direction;
use spartel_ledger::id::{Code, Moment, StreamId};

/// How many contacts or groups a page has where nobody says it.
pub const PAGE: u32 = 50;

/// What is asked of a list, as it stands in the query.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Query {
    post: Option<String>,
    phase: Option<String>,
    direction: Option<String>,
    from: Option<i64>,
    before: Option<i64>,
    officer: Option<Id>,
    unresolved: Option<bool>,
    outcome: Option<String>,
    kind: Option<String>,
    issuer: Option<String>,
    group: Option<Id>,
    after: Option<String>,
    most: Option<u32>,
}

impl Query {
    /// What is wanted, where every word is one.
    fn read(&self) -> Option<Wanted> {
        let opened = self.from.unwrap_or(i64::MIN)..self.before.unwrap_or(i64::MAX);
        Some(Wanted {
            post: each(self.post.as_deref(), Code::parse)?,
            phase: each(self.phase.as_deref(), Stage::parse)?,
            direction: each(self.direction.as_deref(), Direction::from_code)?,
            opened: (self.from.is_some() || self.before.is_some()).then_some(opened),
            officer: self.officer.map(Into::into),
            unresolved: self.unresolved,
            outcome: self.outcome.clone(),
            kind: self.kind.clone(),
            issuer: self.issuer.clone(),
            group: self.group.map(Into::into),
        })
    }
}

/// Where a list goes on, as it stands in the query.
pub fn after(text: Option<&str>) -> Option<Option<Place>> {
    each(text, |text| {
        let (opened, id) = text.split_once('.')?;
        Some(Place { opened: Moment(opened.parse().ok()?), id: Id::parse(id)?.into() })
    })
}

/// The same, to be asked with.
pub fn next(place: Option<Place>) -> Option<String> {
    place.map(|place| format!("{}.{}", place.opened.0, Id::from(place.id)))
}

/// What a word means where there is one; none where it means nothing.
pub fn each<T>(word: Option<&str>, read: impl Fn(&str) -> Option<T>) -> Option<Option<T>> {
    match word {
        Some(word) => read(word).map(Some),
        None => Some(None),
    }
}

pub async fn contacts<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    Asking(query): Asking<Query>,
) -> Done<Json<Contacts>> {
    let wanted = query.read().ok_or_else(|| Fault::unfit("query"))?;
    let after = after(query.after.as_deref()).ok_or_else(|| Fault::unfit("query"))?;
    let most = query.most.unwrap_or(PAGE).clamp(1, LONGEST_PAGE);
    let page = list(app.node().recorder(), (caller.asked(&app), &INSPECTION), &wanted, (after, most)).await?;
    let contacts = page.contacts.into_iter().map(line).collect();
    Ok(Json(Contacts { contacts, next: next(page.next) }))
}

pub async fn by_number<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At(number): At<String>,
) -> Done<Json<Contact>> {
    let handle = look_up_number(app.node().recorder(), caller.asked(&app), &number).await?;
    Ok(Json(Contact::of(StreamId::into(handle.id()), handle.transaction())))
}

pub fn line(listed: Listed) -> Line {
    Line {
        id: listed.id.into(),
        number: listed.number,
        post: listed.post,
        direction: listed.direction,
        opened: listed.opened.0,
        changed: listed.changed.0,
        phase: listed.phase,
        unresolved: listed.unresolved,
        outcome: listed.outcome,
        kind: listed.kind,
        issuer: listed.issuer,
        nothing_found: listed.nothing_found,
        officer: listed.officer.map(Into::into),
    }
}
