//! Groups of travellers who come together.

use crate::app::App;
use crate::caller::Caller;
use crate::contact::{as_it_came, found};
use crate::extract::{Asking, At, Body, INSPECTION, Ordered};
use crate::list::{self, PAGE, after, each};
use crate::parts::{self, Form};
use crate::problem::{Done, Fault};
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use spartel_api::group as wire;
use spartel_api::id::Id;
use spartel_app::contact::{
    GroupHandle, GroupsWanted, LONGEST_PAGE, ListedGroup, Piece, Pieces, Wanted, arrange, list_groups,
    look_up_group,
};
use spartel_app::node::Station;
use spartel_inspect::group::{Command, Group, Link};
use spartel_inspect::transaction::PieceKind;
use spartel_ledger::id::{Code, StreamId};

/// What most of these answer.
type Shown = Done<Json<wire::Group>>;

/// What is asked of a list, as it stands in the query.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Query {
    post: Option<String>,
    closed: Option<bool>,
    after: Option<String>,
    most: Option<u32>,
}

async fn held<'a, S: Station + 'static>(
    app: &'a App<S>,
    caller: &'a Caller,
    id: Id,
) -> Done<GroupHandle<'a>> {
    Ok(look_up_group(app.node().recorder(), caller.asked(app), id.into()).await?)
}

/// A group as who asks may see it.
async fn shown<S: Station + 'static>(app: &App<S>, caller: &Caller, id: Id, group: &Group) -> Shown {
    let wanted = Wanted { group: Some(id.into()), ..Wanted::default() };
    let (recorder, all) = (app.node().recorder(), (None, LONGEST_PAGE));
    let page = spartel_app::contact::list(recorder, (caller.asked(app), &INSPECTION), &wanted, all).await?;
    let lines = page.contacts.into_iter().map(list::line).collect();
    Ok(Json(wire::Group::of(id, group, (lines, list::next(page.next)))))
}

/// What it is now.
async fn now<S: Station + 'static>(app: &App<S>, caller: &Caller, id: Id) -> Shown {
    let handle = held(app, caller, id).await?;
    shown(app, caller, id, handle.group()).await
}

async fn arranged<S: Station + 'static>(
    app: &App<S>,
    caller: &Caller,
    (Ordered(order), id): (Ordered, Id),
    command: Command,
) -> Shown {
    let handle = held(app, caller, id).await?;
    let group = arrange(app.node().recorder(), &order, &handle, vec![command]).await?;
    shown(app, caller, id, &group).await
}

pub async fn list<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    Asking(query): Asking<Query>,
) -> Done<Json<wire::Groups>> {
    let unfit = || Fault::unfit("query");
    let post = each(query.post.as_deref(), Code::parse).ok_or_else(unfit)?;
    let after = after(query.after.as_deref()).ok_or_else(unfit)?;
    let wanted = GroupsWanted { post, closed: query.closed };
    let most = query.most.unwrap_or(PAGE);
    let page = list_groups(app.node().recorder(), caller.asked(&app), &wanted, (after, most)).await?;
    let groups = page.groups.into_iter().map(line).collect();
    Ok(Json(wire::Groups { groups, next: list::next(page.next) }))
}

fn line(listed: ListedGroup) -> wire::GroupLine {
    let ListedGroup { id, post, kind, carrier, service, formed, expected, closed } = listed;
    wire::GroupLine { id: id.into(), post, kind, carrier, service, formed: formed.0, expected, closed }
}

pub async fn form<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    Ordered(order): Ordered,
    form: Form,
) -> Done<(StatusCode, Json<wire::Group>)> {
    let came = parts::take::<wire::FormGroup>(form, Some("group")).await?;
    let asked = came.first.ok_or_else(|| Fault::unfit("part"))?;
    let formed = asked.read().ok_or_else(|| Fault::unfit("code"))?;
    let plate = asked.plate().ok_or_else(|| Fault::unfit("plate"))?;
    let papers: Vec<Piece> = plate.map(typed).into_iter().chain(came.pieces).collect();
    let papers = (!papers.is_empty()).then(|| Pieces::new(papers));
    let (recorder, by) = (app.node().recorder(), (caller.asked(&app), &order));
    let id = spartel_app::contact::form(recorder, by, formed, papers).await?;
    Ok((StatusCode::CREATED, now(&app, &caller, id.into()).await?))
}

/// A plate as it was typed, which is a text as a zone is.
fn typed(plate: String) -> Piece {
    Piece { kind: PieceKind::MrzText, label: "plate".into(), light: None, bytes: plate.into_bytes() }
}

pub async fn read<S: Station + 'static>(State(app): State<App<S>>, caller: Caller, At(id): At<Id>) -> Shown {
    now(&app, &caller, id).await
}

pub async fn expect<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At(id): At<Id>,
    order: Ordered,
    Body(asked): Body<wire::Expected>,
) -> Shown {
    arranged(&app, &caller, (order, id), Command::Expect(asked.expected)).await
}

pub async fn describe<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At(id): At<Id>,
    Ordered(order): Ordered,
    form: Form,
) -> Shown {
    let handle = held(&app, &caller, id).await?;
    let came = parts::take::<wire::FormGroup>(form, None).await?;
    if came.pieces.is_empty() {
        return Err(Fault::unfit("part"));
    }
    let papers = Pieces::new(came.pieces);
    let recorder = app.node().recorder();
    let group = spartel_app::contact::describe(recorder, &order, &handle, papers).await?;
    shown(&app, &caller, id, &group).await
}

pub async fn paper<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At((id, bundle, piece)): At<(Id, Id, usize)>,
) -> Done<Response> {
    let handle = held(&app, &caller, id).await?;
    let papers = handle.papers(app.node().recorder(), &INSPECTION, bundle.into()).await?;
    let piece = papers.ok_or_else(Fault::none)?.into_iter().nth(piece);
    Ok(as_it_came(piece.ok_or_else(Fault::none)?))
}

pub async fn join<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At(id): At<Id>,
    Ordered(order): Ordered,
    Body(asked): Body<wire::Belongs>,
) -> Shown {
    let (group, contact) = (held(&app, &caller, id).await?, found(&app, &caller, asked.contact).await?);
    app.node().join(&order, (&group, &contact)).await?;
    now(&app, &caller, id).await
}

pub async fn leave<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At((id, contact)): At<(Id, Id)>,
    Ordered(order): Ordered,
) -> Shown {
    let (group, contact) = (held(&app, &caller, id).await?, found(&app, &caller, contact).await?);
    app.node().leave(&order, (&group, &contact)).await?;
    now(&app, &caller, id).await
}

pub async fn link<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At(id): At<Id>,
    order: Ordered,
    Body(asked): Body<wire::ChildLink>,
) -> Shown {
    let (child, adult) = (StreamId::from(asked.child), StreamId::from(asked.adult));
    let link = Link { child, adult, relation: asked.relation.0 };
    arranged(&app, &caller, (order, id), Command::Link(link)).await
}

pub async fn unlink<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At((id, child, adult)): At<(Id, Id, Id)>,
    order: Ordered,
) -> Shown {
    arranged(&app, &caller, (order, id), Command::Unlink(child.into(), adult.into())).await
}
