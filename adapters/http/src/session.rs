//! The session of who asks.

use crate::app::App;
use crate::caller::Caller;
use crate::cookie;
use crate::problem::{Done, Fault};
use axum::Json;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use spartel_api::session::{Right, Session};
use spartel_app::node::Station;
use spartel_app::people::Asked;
use spartel_app::people::rights::{Action, Role};
use spartel_app::people::session::Rejection;

impl From<Rejection> for Fault {
    fn from(rejection: Rejection) -> Self {
        let status = match rejection {
            Rejection::NoSession | Rejection::Locked | Rejection::NoShift => StatusCode::UNAUTHORIZED,
            _ => StatusCode::CONFLICT,
        };
        Self::new(status, rejection.as_str())
    }
}

pub async fn who<S: Station + 'static>(State(app): State<App<S>>, caller: Caller) -> Done<Json<Session>> {
    Ok(Json(shown(&app, &caller.asked(&app))?))
}

/// Who is signed in, and in what they act.
pub fn shown<S: Station + 'static>(app: &App<S>, asked: &Asked<'_>) -> Done<Session> {
    let (directory, officer) = (app.node().directory(), asked.officer);
    let account = officer.account();
    let present = directory.people(|people| people.present(account).cloned()).ok_or_else(Fault::none)?;
    let right = |action: &Action| {
        let scope = asked.may(*action)?.as_str();
        Some(Right { action: action.as_str(), scope })
    };
    Ok(Session {
        account: account.into(),
        number: present.number.to_string(),
        roles: officer.roles().into_iter().map(Role::as_str).collect(),
        posts: present.posts.iter().map(ToString::to_string).collect(),
        rights: Action::ALL.iter().filter_map(right).collect(),
    })
}

pub async fn lock<S: Station + 'static>(State(app): State<App<S>>, caller: Caller) -> Done<StatusCode> {
    app.node().directory().desks().lock(caller.desk, &caller.token)?;
    Ok(StatusCode::NO_CONTENT)
}

pub async fn sign_out<S: Station + 'static>(State(app): State<App<S>>, caller: Caller) -> Done<Response> {
    app.node().directory().desks().sign_out(caller.desk, &caller.token)?;
    let mut response = StatusCode::NO_CONTENT.into_response();
    if let Some(cookie) = cookie::without_session() {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    Ok(response)
}
