//! Who asks: found out once, before a handler runs, by what the table of endpoints says of it.

use crate::app::App;
use crate::cookie;
use crate::problem::Fault;
use axum::extract::{FromRequestParts, Request, State};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use spartel_api::endpoint::{Access, Op};
use spartel_app::node::Station;
use spartel_app::people::desks::Token;
use spartel_app::people::session::{Desk, Rejection};
use spartel_app::people::{Asked, Officer};
use spartel_ledger::id::Moment;
use spartel_ports::Clock;

/// An officer in a session at a desk.
#[derive(Clone)]
pub struct Caller {
    officer: Officer,
    now: Moment,
    /// From where.
    pub desk: Desk,
    /// The token of the session.
    pub token: Token,
}

impl Caller {
    /// What a decision may know of who asks.
    pub fn asked<'a, S: Station + 'static>(&'a self, app: &'a App<S>) -> Asked<'a> {
        app.node().directory().asked(&self.officer, self.now)
    }

    /// Who.
    pub const fn officer(&self) -> &Officer {
        &self.officer
    }
}

/// Lets in whom an endpoint is for.
pub async fn let_in<S: Station + 'static>(
    State((app, op)): State<(App<S>, Op)>,
    mut request: Request,
    next: Next,
) -> Response {
    let found = match op.endpoint().access {
        Access::Anybody => return answered(&app, op, request, next).await,
        Access::Session => signed_in(&app, op, &request),
        Access::Device => Err(unknown()),
    };
    match found {
        Ok(caller) => {
            request.extensions_mut().insert(caller);
            answered(&app, op, request, next).await
        }
        Err(fault) => fault.into_response(),
    }
}

/// What a handler answers. One that changes something runs to its end, also where whoever asked has gone: what was said in private is
/// followed by its referral, and what was committed is taken up in memory.
async fn answered<S: Station + 'static>(app: &App<S>, op: Op, request: Request, next: Next) -> Response {
    if op.endpoint().method.is_safe() {
        return next.run(request).await;
    }
    let done = app.changing().spawn(next.run(request)).await;
    done.unwrap_or_else(|_| Fault::failed().into_response())
}

fn unknown() -> Fault {
    Fault::new(StatusCode::UNAUTHORIZED, "no-session")
}

fn signed_in<S: Station + 'static>(app: &App<S>, op: Op, request: &Request) -> Result<Caller, Fault> {
    let desk = cookie::desk(request.headers()).ok_or_else(unknown)?;
    let token = cookie::session(request.headers()).ok_or_else(unknown)?;
    let (now, _) = app.node().recorder().world().clock().now();
    let directory = app.node().directory();
    // What a browser keeps open by itself does not keep a session from being idle.
    let officer = match op {
        Op::Follow => directory.look(desk, &token, now),
        _ => directory.act(desk, &token, now),
    };
    let officer = officer.map_err(|rejection| match rejection {
        Rejection::Locked => Fault::new(StatusCode::UNAUTHORIZED, "locked"),
        _ => unknown(),
    })?;
    Ok(Caller { officer, now, desk, token })
}

impl<T: Send + Sync> FromRequestParts<T> for Caller {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, _: &T) -> Result<Self, Fault> {
        parts.extensions.get::<Self>().cloned().ok_or_else(unknown)
    }
}
