//! Signing in: a desk gets its cookie where it has none, and a session its own.

use super::{now, slow};
use crate::app::App;
use crate::cookie;
use crate::extract::{Body, Ordered};
use crate::problem::{Done, Fault};
use crate::session::shown;
use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use serde_json::Value;
use spartel_api::people as wire;
use spartel_app::node::Station;
use spartel_app::people::desks::Token;
use spartel_app::people::session::Desk;
use spartel_app::people::sign_in::NotSignedIn;
use spartel_ledger::id::AccountId;

/// The desk that a request comes from; a new one where it never was here.
pub(super) fn desk<S: Station + 'static>(app: &App<S>, headers: &HeaderMap) -> Desk {
    cookie::desk(headers).unwrap_or_else(|| app.node().directory().desks().desk())
}

/// An answer with the cookie of its desk.
pub(super) fn at(desk: Desk, answer: impl IntoResponse) -> Response {
    let mut response = answer.into_response();
    if let Some(cookie) = cookie::with_desk(desk) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

/// A question to a browser.
pub(super) fn question(text: &str) -> Done<Json<wire::Question>> {
    let question: Value = serde_json::from_str(text).map_err(|_| Fault::failed())?;
    Ok(Json(wire::Question { question }))
}

/// A session that began: who it is of, and its cookie.
fn begun<S: Station + 'static>(
    app: &App<S>,
    account: AccountId,
    (desk, token): (Desk, &Token),
) -> Done<Response> {
    let (directory, now) = (app.node().directory(), now(app));
    let officer = directory.officer(account, now).ok_or(NotSignedIn::Wrong)?;
    let mut response = at(desk, Json(shown(app, &directory.asked(&officer, now))?));
    if let Some(cookie) = cookie::with_session(token) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    Ok(response)
}

pub async fn ask_passkey<S: Station + 'static>(
    State(app): State<App<S>>,
    headers: HeaderMap,
) -> Done<Response> {
    let desk = desk(&app, &headers);
    let asked = app.node().directory().ask_passkey(&*app.server().passkeys, desk)?;
    Ok(at(desk, question(&asked)?))
}

pub async fn by_passkey<S: Station + 'static>(
    State(app): State<App<S>>,
    headers: HeaderMap,
    Ordered(order): Ordered,
    Body(body): Body<wire::KeyAnswer>,
) -> Done<Response> {
    let desk = cookie::desk(&headers).ok_or(NotSignedIn::NotAsked)?;
    let (node, answer) = (app.node(), body.answer.to_string());
    let keys = &*app.server().passkeys;
    let signed = node.directory().sign_in_by_passkey(node.recorder(), keys, order.command, (desk, &answer));
    let (account, token) = signed.await?;
    begun(&app, account, (desk, &token))
}

pub async fn by_password<S: Station + 'static>(
    State(app): State<App<S>>,
    headers: HeaderMap,
    Ordered(order): Ordered,
    Body(body): Body<wire::ByPassword>,
) -> Done<Response> {
    let (desk, now) = (desk(&app, &headers), now(&app));
    let attempt = app.node().directory().attempt(&body.number, desk)?;
    let checked = slow(&app, move || attempt.check(&body.password, &body.code, now)).await?;
    let node = app.node();
    let signed = node.directory().sign_in_by_password(node.recorder(), order.command, checked);
    let (account, token) = signed.await?;
    begun(&app, account, (desk, &token))
}

pub async fn by_pin<S: Station + 'static>(
    State(app): State<App<S>>,
    headers: HeaderMap,
    Body(body): Body<wire::ByPin>,
) -> Done<Response> {
    let (desk, directory) = (cookie::desk(&headers).ok_or(NotSignedIn::Wrong)?, app.node().directory());
    let check = match &body.number {
        Some(number) => directory.pin_of(number),
        None => directory.pin_at(desk),
    };
    let checked = slow(&app, move || check.check(&body.pin)).await?;
    let token = match body.number {
        Some(_) => directory.change_by_pin(checked, desk)?,
        None => directory.unlock_by_pin(checked, desk)?,
    };
    begun(&app, directory.desks().act(desk, &token)?, (desk, &token))
}

pub async fn by_badge<S: Station + 'static>(
    State(app): State<App<S>>,
    headers: HeaderMap,
    Body(body): Body<wire::Badge>,
) -> Done<Response> {
    let (desk, directory) = (cookie::desk(&headers).ok_or(NotSignedIn::Wrong)?, app.node().directory());
    let badge = Token::parse(&body.badge).ok_or(NotSignedIn::Wrong)?;
    let token = directory.by_badge(&badge, desk)?;
    begun(&app, directory.desks().act(desk, &token)?, (desk, &token))
}
