//! Contacts.

use crate::app::App;
use crate::caller::Caller;
use crate::extract::{At, Body, INSPECTION, Ordered};
use crate::parts::{self, Form};
use crate::problem::{Done, Fault};
use axum::Json;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use spartel_api::contact::{self as wire, Contact};
use spartel_api::id::Id;
use spartel_app::contact::{Beginning, ContactError, Handle, Piece, look_up};
use spartel_app::node::{NodeError, Station};
use spartel_app::people::rights::Action;
use spartel_app::post::in_force_for;
use spartel_inspect::transaction::{self as t, Command, ObservedAt};
use spartel_ledger::id::{Code, StreamId};

/// What most of these answer.
type Shown = Done<Json<Contact>>;

/// A contact that this officer may see.
pub async fn found<'a, S: Station + 'static>(
    app: &'a App<S>,
    caller: &'a Caller,
    id: Id,
) -> Done<Handle<'a>> {
    Ok(look_up(app.node().recorder(), caller.asked(app), id.into()).await?)
}

/// Carries commands out in a contact.
async fn done<S: Station + 'static>(
    app: &App<S>,
    caller: &Caller,
    Ordered(order): &Ordered,
    id: Id,
    commands: Vec<Command>,
) -> Shown {
    let handle = found(app, caller, id).await?;
    let transaction = app.node().command(&handle, order, commands).await?;
    Ok(Json(Contact::of(id, &transaction)))
}

pub async fn open<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    Ordered(order): Ordered,
    form: Form,
) -> Done<(StatusCode, Json<Contact>)> {
    let came = parts::take::<wire::Open>(form, Some("contact")).await?;
    let opening = came.first.ok_or_else(|| Fault::unfit("part"))?;
    let place = opening.place.read().ok_or_else(|| Fault::unfit("code"))?;
    let profile = match opening.profile {
        Some(said) => Code::parse(&said).ok_or_else(|| Fault::unfit("profile"))?,
        None => app.node().rules().now().profile_of(&place.post),
    };
    let (direction, group) = (opening.direction.0, opening.group.map(StreamId::from));
    let beginning = Beginning { direction, place, group, profile };
    let (id, transaction) = app.node().open((caller.asked(&app), &order), beginning, came.pieces).await?;
    Ok((StatusCode::CREATED, Json(Contact::of(id.into(), &transaction))))
}

pub async fn read<S: Station + 'static>(State(app): State<App<S>>, caller: Caller, At(id): At<Id>) -> Shown {
    let handle = found(&app, &caller, id).await?;
    Ok(Json(Contact::of(id, handle.transaction())))
}

pub async fn add<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At(id): At<Id>,
    Ordered(order): Ordered,
    form: Form,
) -> Shown {
    let handle = found(&app, &caller, id).await?;
    let came = parts::take::<wire::Open>(form, None).await?;
    let transaction = app.node().add(&handle, &order, came.pieces).await?;
    Ok(Json(Contact::of(id, &transaction)))
}

pub async fn results<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At((id, run)): At<(Id, Id)>,
) -> Done<Response> {
    let (recorder, handle) = (app.node().recorder(), found(&app, &caller, id).await?);
    let seen = handle.see(recorder, &INSPECTION, Action::SeeContact).await?;
    let tree = seen.results(recorder, run.into()).await?.ok_or_else(Fault::none)?;
    Ok(([(header::CONTENT_TYPE, "application/json")], tree).into_response())
}

/// A piece as it came: never as something that a browser would run or show by itself (threats 15).
pub async fn piece<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At((id, bundle, piece)): At<(Id, Id, usize)>,
) -> Done<Response> {
    let (recorder, handle) = (app.node().recorder(), found(&app, &caller, id).await?);
    let seen = handle.see(recorder, &INSPECTION, Action::SeeContact).await?;
    let pieces = seen.pieces(recorder, bundle.into()).await?.ok_or_else(Fault::none)?;
    Ok(as_it_came(pieces.into_iter().nth(piece).ok_or_else(Fault::none)?))
}

/// A piece as an answer.
pub fn as_it_came(piece: Piece) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "application/octet-stream"),
        (header::CONTENT_DISPOSITION, "attachment"),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox"),
    ];
    (headers, piece.bytes).into_response()
}

pub async fn observe<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At(id): At<Id>,
    order: Ordered,
    Body(saw): Body<wire::Observe>,
) -> Shown {
    let what = saw.code.0;
    let command = match saw.region {
        Some(region) => Command::ObserveAt(ObservedAt { what, region: region.into() }),
        None => Command::Observe(what),
    };
    done(&app, &caller, &order, id, vec![command]).await
}

pub async fn assess<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At(id): At<Id>,
    Ordered(order): Ordered,
    Body(said): Body<wire::Assess>,
) -> Shown {
    let handle = found(&app, &caller, id).await?;
    let last = handle.transaction().runs().last().map(|run| run.stream);
    let assessed = said.read(last).ok_or(Fault::from(t::Rejection::Run))?;
    let transaction = app.node().command(&handle, &order, vec![Command::Assess(assessed)]).await?;
    Ok(Json(Contact::of(id, &transaction)))
}

pub async fn refer<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At(id): At<Id>,
    order: Ordered,
    Body(asked): Body<wire::Refer>,
) -> Shown {
    let reasons = asked.reasons.into_iter().map(|reason| reason.0).collect();
    done(&app, &caller, &order, id, vec![Command::Refer(reasons)]).await
}

pub async fn come_back<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At(id): At<Id>,
    order: Ordered,
) -> Shown {
    done(&app, &caller, &order, id, vec![Command::Return]).await
}

pub async fn act<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At(id): At<Id>,
    Ordered(order): Ordered,
    Body(asked): Body<wire::Act>,
) -> Shown {
    let (handle, act) = (found(&app, &caller, id).await?, asked.act.0);
    let basis = basis(&app, &handle, asked.basis).await?;
    let decision = handle.decision(act, &basis).hash();
    let assertion = if act.is_grave() { caller.confirmed(&app, decision) } else { None };
    let mut commands = vec![Command::Act { act, basis, assertion }];
    commands.extend(asked.end.then_some(Command::End));
    match app.node().command(&handle, &order, commands).await {
        Err(NodeError::Contact(ContactError::Rejected(rejected @ t::Rejection::NotConfirmed))) => {
            Err(Fault::to_confirm(rejected, &decision))
        }
        done => Ok(Json(Contact::of(id, &done?))),
    }
}

/// On what an act rests; an order of the post has to be in force.
async fn basis<S: Station + 'static>(
    app: &App<S>,
    handle: &Handle<'_>,
    basis: wire::ActBasis,
) -> Done<t::ActBasis> {
    Ok(match basis {
        wire::ActBasis::NothingFound => t::ActBasis::NothingFound,
        wire::ActBasis::Relaxed(order) => {
            t::ActBasis::Relaxed(in_force_for(app.node().recorder(), handle, order.into()).await?)
        }
        wire::ActBasis::Reasons(reasons) => {
            let codes: Option<Vec<Code>> = reasons.iter().map(|reason| Code::parse(reason)).collect();
            t::ActBasis::Reasons(codes.ok_or_else(|| Fault::unfit("code"))?)
        }
    })
}

pub async fn end<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At(id): At<Id>,
    order: Ordered,
) -> Shown {
    done(&app, &caller, &order, id, vec![Command::End]).await
}

pub async fn lapse<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At(id): At<Id>,
    order: Ordered,
) -> Shown {
    done(&app, &caller, &order, id, vec![Command::Lapse]).await
}

pub async fn correct<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At(id): At<Id>,
    order: Ordered,
    Body(correction): Body<wire::Correct>,
) -> Shown {
    let correction = correction.read().ok_or_else(|| Fault::unfit("code"))?;
    done(&app, &caller, &order, id, vec![Command::Correct(correction)]).await
}

pub async fn hand_over<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At(id): At<Id>,
    Ordered(order): Ordered,
    Body(to): Body<wire::HandOver>,
) -> Shown {
    let handle = found(&app, &caller, id).await?;
    let transaction = app.node().hand_over(&handle, &order, to.to.into()).await?;
    Ok(Json(Contact::of(id, &transaction)))
}

pub async fn give<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At(id): At<Id>,
    Ordered(order): Ordered,
    Body(asked): Body<wire::Move>,
) -> Shown {
    let (from, to) = (found(&app, &caller, id).await?, found(&app, &caller, asked.to).await?);
    let bundles: Vec<StreamId> = asked.bundles.into_iter().map(StreamId::from).collect();
    let transaction = app.node().give((&from, &to), &order, &bundles).await?;
    Ok(Json(Contact::of(id, &transaction)))
}

pub async fn run_again<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At(id): At<Id>,
    Ordered(order): Ordered,
) -> Shown {
    let handle = found(&app, &caller, id).await?;
    let transaction = app.node().run_again(&handle, &order).await?;
    Ok(Json(Contact::of(id, &transaction)))
}
