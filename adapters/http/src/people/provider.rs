//! The authority's own identity provider: a browser is sent there, and comes back.

use super::enrol::link;
use super::now;
use super::sign_in::{at, desk};
use crate::app::App;
use crate::caller::Caller;
use crate::cookie;
use crate::extract::{Asking, Body, Ordered};
use crate::guard::host;
use crate::problem::{Done, Fault};
use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::response::{Html, IntoResponse, Response};
use spartel_api::endpoint::Op;
use spartel_api::people as wire;
use spartel_app::node::Station;
use spartel_app::people::session::Desk;
use spartel_app::people::sign_in::{Came, Errand, NotSignedIn};
use spartel_openid::Returned;
use spartel_ports::Provider;

fn provider<S: Station + 'static>(app: &App<S>) -> Done<&dyn Provider> {
    app.server().provider.as_deref().ok_or_else(|| Fault::new(StatusCode::NOT_FOUND, "no-provider"))
}

pub async fn ways<S: Station + 'static>(State(app): State<App<S>>) -> Json<wire::Ways> {
    let named = app.server().provider.as_ref().map(|provider| provider.names().clone());
    Json(wire::Ways { provider: named.map(|name| wire::Provider { name }) })
}

/// Sends the browser of a desk to the provider; it comes back to the name under which it reached this server.
async fn sent<S: Station + 'static>(
    app: &App<S>,
    errand: Errand<'_>,
    desk: Desk,
    from: (&Uri, &HeaderMap),
) -> Done<Response> {
    let provider = provider(app)?;
    let origin = host(from.0, from.1).and_then(|host| app.server().hosts.origin_of(host));
    let back = format!("{}{}", origin.ok_or_else(Fault::failed)?, Op::BackFromProvider.endpoint().path);
    let asked = app.node().directory().ask_provider(provider, errand, (desk, back), now(app)).await;
    let (address, token) = asked?;
    let mut response = at(desk, Json(wire::SendTo { address }));
    cookie::add(&mut response, [cookie::with_away(&token)]);
    Ok(response)
}

pub async fn ask<S: Station + 'static>(
    State(app): State<App<S>>,
    uri: Uri,
    headers: HeaderMap,
) -> Done<Response> {
    let desk = desk(&app, &headers);
    sent(&app, Errand::SignIn, desk, (&uri, &headers)).await
}

pub async fn ask_first<S: Station + 'static>(
    State(app): State<App<S>>,
    uri: Uri,
    headers: HeaderMap,
    Body(body): Body<wire::Link>,
) -> Done<Response> {
    let (desk, link) = (desk(&app, &headers), link(&body)?);
    sent(&app, Errand::Enrol(&link), desk, (&uri, &headers)).await
}

pub async fn ask_too<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    uri: Uri,
    headers: HeaderMap,
) -> Done<Response> {
    sent(&app, Errand::Link(caller.officer().account()), caller.desk, (&uri, &headers)).await
}

/// A browser that comes back is sent on to the first page, or shown why not: no script of ours runs before it is back.
pub async fn back<S: Station + 'static>(
    State(app): State<App<S>>,
    headers: HeaderMap,
    Ordered(order): Ordered,
    came: Result<Asking<wire::CameBack>, Fault>,
) -> Response {
    let mut response = match came {
        Ok(Asking(came)) => returned(&app, &headers, (order.command, came)).await,
        Err(fault) => Err(fault),
    }
    .unwrap_or_else(|fault| shown(&app, &headers, &fault));
    cookie::add(&mut response, [cookie::without_away()]);
    response
}

async fn returned<S: Station + 'static>(
    app: &App<S>,
    headers: &HeaderMap,
    (command, came): (spartel_ledger::id::CommandId, wire::CameBack),
) -> Done<Response> {
    let (provider, node) = (provider(app)?, app.node());
    let cookie = cookie::away(headers).ok_or(NotSignedIn::NotAsked)?;
    let wire::CameBack { state, code, iss, error } = came;
    let with = (&cookie, &Returned { state, code, iss, error });
    let came = node.directory().back_from_provider(node.recorder(), provider, command, with).await?;
    let first = (header::LOCATION, HeaderValue::from_static("/"));
    let mut response = (StatusCode::SEE_OTHER, [first]).into_response();
    if let Came::SignedIn(_, desk, token) = came {
        cookie::add(&mut response, [cookie::with_desk(desk), cookie::with_session(&token)]);
    }
    Ok(response)
}

fn shown<S: Station + 'static>(app: &App<S>, headers: &HeaderMap, fault: &Fault) -> Response {
    let status = StatusCode::from_u16(fault.0.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let languages = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let page = (app.server().pages.refused)(languages.unwrap_or_default(), &fault.0.code);
    (status, Html(page)).into_response()
}
