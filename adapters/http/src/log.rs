//! The log of a post: orders that relax checks, and notes.

use crate::app::App;
use crate::caller::Caller;
use crate::contact::found;
use crate::extract::{Asking, At, Body, Ordered};
use crate::list::PAGE;
use crate::problem::{Done, Fault};
use crate::watch::number_of;
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use spartel_api::id::Id;
use spartel_api::post as wire;
use spartel_app::contact::ContactError;
use spartel_app::node::Station;
use spartel_app::post::{self, Logged, Place, relaxed_for};
use spartel_inspect::Policy;
use spartel_inspect::post::{Entry, Note, Rejection};
use spartel_ledger::id::{AccountId, Code, Moment};

/// What most of these answer.
type Shown = Done<Json<wire::PostLog>>;

/// What is asked of a log, as it stands in the query.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct Query {
    after: Option<String>,
    most: Option<u32>,
}

/// A part of the log of a post.
async fn shown<S: Station + 'static>(app: &App<S>, caller: &Caller, post: &Code, query: Query) -> Shown {
    let after = query.after.as_deref().map(|after| place(after).ok_or_else(|| Fault::unfit("query")));
    let (asked, most) = (caller.asked(app), query.most.unwrap_or(PAGE));
    let page = post::log(app.node().recorder(), (asked, post), (after.transpose()?, most)).await?;
    Ok(Json(wire::PostLog {
        entries: page.entries.into_iter().map(|of| entry(app, of, asked.now)).collect(),
        next: page.next.map(|Place { at, id }| format!("{}.{}", at.0, Id::from(id))),
        relaxable: relaxable(app, post),
    }))
}

fn place(after: &str) -> Option<Place> {
    let (at, id) = after.split_once('.')?;
    Some(Place { at: Moment(at.parse().ok()?), id: Id::parse(id)?.into() })
}

/// What can be relaxed at a post: sets of the profile by which it checks.
fn relaxable<S: Station + 'static>(app: &App<S>, post: &Code) -> Vec<wire::Relaxable> {
    let profile = app.node().rules().now().profile_of(post).to_string();
    let sets =
        |policy: Policy| -> Vec<String> { policy.relaxable().map(|(name, _)| name.to_owned()).collect() };
    let sets = Policy::named(&profile).map(sets).unwrap_or_default();
    if sets.is_empty() { Vec::new() } else { vec![wire::Relaxable { profile, sets }] }
}

fn entry<S: Station + 'static>(app: &App<S>, logged: Logged, now: Moment) -> wire::LogEntry {
    let (relaxation, note) = match &logged.entry {
        Entry::Relaxation(of) => (Some(wire::Relaxation::of(of, now, named(app, logged.lifted_by))), None),
        Entry::Note(Note { subject, text, .. }) => {
            (None, Some(wire::WriteNote { subject: (*subject).into(), text: text.clone() }))
        }
    };
    wire::LogEntry { id: logged.id.into(), at: logged.at.0, by: named(app, logged.by), relaxation, note }
}

fn named<S: Station + 'static>(app: &App<S>, account: Option<AccountId>) -> Option<wire::Named> {
    let account = account?;
    Some(wire::Named { account: account.into(), number: number_of(app, account)? })
}

fn of_post(post: &str) -> Done<Code> {
    Code::parse(post).ok_or_else(Fault::none)
}

pub async fn read<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At(post): At<String>,
    Asking(query): Asking<Query>,
) -> Shown {
    shown(&app, &caller, &of_post(&post)?, query).await
}

pub async fn write<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At(post): At<String>,
    Ordered(order): Ordered,
    Body(asked): Body<wire::WriteNote>,
) -> Done<(StatusCode, Json<wire::PostLog>)> {
    let post = of_post(&post)?;
    let note = Note { post: post.clone(), subject: asked.subject.0, text: asked.text };
    post::note(app.node().recorder(), (caller.asked(&app), &order), note).await?;
    Ok((StatusCode::CREATED, shown(&app, &caller, &post, Query::default()).await?))
}

pub async fn relax<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At(post): At<String>,
    Ordered(by): Ordered,
    Body(asked): Body<wire::Relax>,
) -> Done<(StatusCode, Json<wire::PostLog>)> {
    let post = of_post(&post)?;
    let order = asked.read(post.clone()).ok_or_else(|| Fault::unfit("code"))?;
    let decision = order.hash();
    let (recorder, confirmed) = (app.node().recorder(), caller.confirmed(&app, decision));
    match post::relax(recorder, (caller.asked(&app), &by), order, confirmed).await {
        Err(ContactError::Post(rejected @ Rejection::NotConfirmed)) => {
            Err(Fault::to_confirm(rejected, &decision))
        }
        done => done.map_err(Fault::from).map(drop),
    }?;
    Ok((StatusCode::CREATED, shown(&app, &caller, &post, Query::default()).await?))
}

pub async fn lift<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At((post, id)): At<(String, Id)>,
    Ordered(by): Ordered,
) -> Shown {
    let post = of_post(&post)?;
    post::lift(app.node().recorder(), (caller.asked(&app), &by), (&post, id.into())).await?;
    shown(&app, &caller, &post, Query::default()).await
}

/// The order by which a traveller can go on now.
pub async fn relieved<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At(id): At<Id>,
) -> Done<Json<wire::Relieved>> {
    let handle = found(&app, &caller, id).await?;
    let relieved = relaxed_for(app.node().recorder(), &handle).await?;
    Ok(Json(relieved.map_or_else(wire::Relieved::default, |(logged, without)| wire::Relieved {
        by: Some(entry(&app, logged, caller.asked(&app).now)),
        without,
    })))
}
