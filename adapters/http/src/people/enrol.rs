//! Links: what their holder sets with them.

use super::sign_in::{at, desk, question};
use super::{PURPOSE, now, slow};
use crate::app::App;
use crate::cookie;
use crate::extract::{Body, Ordered};
use crate::problem::{Done, Fault};
use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use spartel_api::people as wire;
use spartel_app::ledger::Asked;
use spartel_app::node::Station;
use spartel_app::people::desks::Token;
use spartel_app::people::sign_in::{Holder, NotSignedIn, password as hashed, text_of, uri};
use spartel_ledger::body::Actor;

pub(super) fn link(body: &wire::Link) -> Done<Token> {
    Token::parse(&body.link).ok_or_else(|| Fault::new(StatusCode::NOT_FOUND, "no-link"))
}

pub async fn read<S: Station + 'static>(
    State(app): State<App<S>>,
    Body(body): Body<wire::Link>,
) -> Done<Json<wire::Linked>> {
    let found = app.node().directory().invited(&link(&body)?, now(&app));
    let (_, number) = found.ok_or_else(|| Fault::new(StatusCode::NOT_FOUND, "no-link"))?;
    Ok(Json(wire::Linked { number: number.to_string() }))
}

pub async fn ask_code<S: Station + 'static>(
    State(app): State<App<S>>,
    headers: HeaderMap,
    Body(body): Body<wire::Link>,
) -> Done<Response> {
    let desk = desk(&app, &headers);
    let (secret, number) = app.node().directory().ask_code(&link(&body)?, desk, now(&app))?;
    Ok(at(desk, Json(wire::CodeSecret { secret: text_of(&secret), uri: uri(&secret, &number) })))
}

pub async fn password<S: Station + 'static>(
    State(app): State<App<S>>,
    headers: HeaderMap,
    Ordered(order): Ordered,
    Body(body): Body<wire::NewPassword>,
) -> Done<StatusCode> {
    let desk = cookie::desk(&headers).ok_or(NotSignedIn::NotAsked)?;
    let code = body.code.ok_or_else(|| Fault::unfit("code"))?;
    let random = app.clone();
    let password = slow(&app, move || hashed(&body.password, random.node().recorder().world().random()));
    let password = password.await?.map_err(NotSignedIn::Weak)?;
    let node = app.node();
    let set = (password, code.as_str());
    node.directory().enrol_password(node.recorder(), order.command, desk, set).await?;
    Ok(StatusCode::NO_CONTENT)
}

pub async fn ask_passkey<S: Station + 'static>(
    State(app): State<App<S>>,
    headers: HeaderMap,
    Body(body): Body<wire::Link>,
) -> Done<Response> {
    let (desk, link) = (desk(&app, &headers), link(&body)?);
    let holder = Holder::Invited(&link, now(&app));
    let asked = app.node().directory().ask_new_passkey(&*app.server().passkeys, desk, holder)?;
    Ok(at(desk, question(&asked)?))
}

pub async fn passkey<S: Station + 'static>(
    State(app): State<App<S>>,
    headers: HeaderMap,
    Ordered(order): Ordered,
    Body(body): Body<wire::KeyAnswer>,
) -> Done<StatusCode> {
    let desk = cookie::desk(&headers).ok_or(NotSignedIn::NotAsked)?;
    let (node, answer) = (app.node(), body.answer.to_string());
    let asked = Asked { command: order.command, actor: Actor::Node, purpose: PURPOSE };
    let keys = &*app.server().passkeys;
    node.directory().add_passkey(node.recorder(), keys, (&asked, None), (desk, &answer)).await?;
    Ok(StatusCode::NO_CONTENT)
}
