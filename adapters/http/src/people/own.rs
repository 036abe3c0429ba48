//! What somebody who is signed in sets and confirms for themselves.

use super::sign_in::question;
use super::{by, slow};
use crate::app::App;
use crate::caller::Caller;
use crate::cookie;
use crate::extract::{Body, Ordered};
use crate::problem::{Done, Fault};
use axum::Json;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use spartel_api::people as wire;
use spartel_api::{hash, hex};
use spartel_app::node::Station;
use spartel_app::people::session::Decision;
use spartel_app::people::sign_in::{Holder, NotSignedIn, password, pin};

pub async fn ask_passkey<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
) -> Done<Json<wire::Question>> {
    let holder = Holder::SignedIn(caller.officer().account());
    question(&app.node().directory().ask_new_passkey(&*app.server().passkeys, caller.desk, holder)?)
}

pub async fn add_passkey<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    Ordered(order): Ordered,
    Body(body): Body<wire::KeyAnswer>,
) -> Done<StatusCode> {
    let (node, answer) = (app.node(), body.answer.to_string());
    let asked = by(&caller, &order);
    let (keys, whose) = (&*app.server().passkeys, Some(caller.officer().account()));
    node.directory().add_passkey(node.recorder(), keys, (&asked, whose), (caller.desk, &answer)).await?;
    Ok(StatusCode::NO_CONTENT)
}

pub async fn set_password<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    Ordered(order): Ordered,
    Body(body): Body<wire::NewPassword>,
) -> Done<StatusCode> {
    let random = app.clone();
    let made = slow(&app, move || password(&body.password, random.node().recorder().world().random()));
    let made = made.await?.map_err(NotSignedIn::Weak)?;
    let (node, of) = (app.node(), caller.officer().account());
    node.directory().set_password(node.recorder(), &by(&caller, &order), (of, caller.desk), made).await?;
    Ok(StatusCode::NO_CONTENT)
}

pub async fn set_pin<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    Ordered(order): Ordered,
    Body(body): Body<wire::NewPin>,
) -> Done<StatusCode> {
    let random = app.clone();
    let made = slow(&app, move || pin(&body.pin, random.node().recorder().world().random()));
    let made = made.await?.map_err(NotSignedIn::Weak)?;
    let (node, of) = (app.node(), caller.officer().account());
    node.directory().set_pin(node.recorder(), &by(&caller, &order), (of, caller.desk), made).await?;
    Ok(StatusCode::NO_CONTENT)
}

pub async fn make_badge<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    Ordered(order): Ordered,
) -> Done<(StatusCode, Json<wire::Badge>)> {
    let (node, of) = (app.node(), caller.officer().account());
    let badge = node.directory().set_badge(node.recorder(), &by(&caller, &order), (of, caller.desk)).await?;
    Ok((StatusCode::CREATED, Json(wire::Badge { badge: badge.text() })))
}

pub async fn ask_decision<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    Body(body): Body<wire::ToConfirm>,
) -> Done<Json<wire::Question>> {
    let decision = Decision(hash(&body.decision).ok_or_else(|| Fault::unfit("decision"))?);
    let (desk, keys) = ((caller.desk, &caller.token), &*app.server().passkeys);
    question(&app.node().directory().ask_decision(keys, desk, decision)?)
}

pub async fn confirm_decision<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    Ordered(order): Ordered,
    Body(body): Body<wire::KeyAnswer>,
) -> Done<Response> {
    let (node, answer) = (app.node(), body.answer.to_string());
    let (asked, from) = (by(&caller, &order), (caller.desk, &caller.token, answer.as_str()));
    let keys = &*app.server().passkeys;
    let confirmed = node.directory().confirm_decision(node.recorder(), keys, &asked, from).await?;
    let (decision, assertion) = (hex(&confirmed.decision), hex(&confirmed.assertion));
    let mut response = Json(wire::ConfirmedDecision { decision, assertion }).into_response();
    if let Some(cookie) = cookie::with_session(&confirmed.token) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    Ok(response)
}
