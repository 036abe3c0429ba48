//! Who asks: found out once, before a handler runs, by what the table of endpoints says of it.

use crate::app::App;
use crate::cookie;
use crate::problem::Fault;
use axum::extract::{FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use spartel_api::endpoint::{Access, Op};
use spartel_app::node::Station;
use spartel_app::people::desks::Token;
use spartel_app::people::session::{Decision, Desk, Rejection};
use spartel_app::people::{Asked, Officer};
use spartel_inspect::transaction::Assertion;
use spartel_ledger::id::{Moment, StreamId};
use spartel_ports::Clock;

/// A browser says by this that nobody asked for what it reads.
const BY_ITSELF: &str = "spartel-by-itself";

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

    /// What their key signed, where they confirmed this decision with it; it serves once.
    pub fn confirmed<S: Station + 'static>(&self, app: &App<S>, decision: [u8; 32]) -> Option<Assertion> {
        app.node().directory().take_decision((self.desk, &self.token), Decision(decision)).ok()
    }

    /// Who.
    pub const fn officer(&self) -> &Officer {
        &self.officer
    }

    /// The same officer as they are now, for an answer that goes on: roles and posts may have gone meanwhile. None where the session has ended.
    pub fn still<S: Station + 'static>(&self, app: &App<S>) -> Option<Self> {
        let directory = app.node().directory();
        directory.desks().expire();
        let (now, _) = app.node().recorder().world().clock().now();
        let officer = directory.look(self.desk, &self.token, now).ok()?;
        Some(Self { officer, now, desk: self.desk, token: self.token.clone() })
    }
}

/// A device that showed its token, by its stream.
#[derive(Debug, Clone, Copy)]
pub struct Machine(pub StreamId);

/// Lets in whom an endpoint is for.
pub async fn let_in<S: Station + 'static>(
    State((app, op)): State<(App<S>, Op)>,
    mut request: Request,
    next: Next,
) -> Response {
    let found = match op.endpoint().access {
        Access::Anybody => Ok(()),
        Access::Session => signed_in(&app, op, &request).map(|caller| {
            request.extensions_mut().insert(caller);
        }),
        Access::Device => machine(&app, &request).map(|device| {
            request.extensions_mut().insert(device);
        }),
    };
    match found {
        Ok(()) => answered(&app, op, request, next).await,
        Err(fault) => refused(op, fault),
    }
}

/// Who is not let in; a device is told how it would be (RFC 6750, 3).
fn refused(op: Op, fault: Fault) -> Response {
    let mut response = fault.into_response();
    if op.endpoint().access == Access::Device {
        response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    }
    response
}

/// The device of a request, by its token.
fn machine<S: Station + 'static>(app: &App<S>, request: &Request) -> Result<Machine, Fault> {
    let mut shown = request.headers().get_all(header::AUTHORIZATION).iter();
    // Two tokens are somebody else's doing.
    let (Some(value), None) = (shown.next(), shown.next()) else { return Err(no_device()) };
    let (scheme, token) = value.to_str().ok().and_then(|text| text.split_once(' ')).ok_or_else(no_device)?;
    let token = Token::parse(token.trim()).filter(|_| scheme.eq_ignore_ascii_case("bearer"));
    let (now, _) = app.node().recorder().world().clock().now();
    let device = app.node().directory().device_of(&token.ok_or_else(no_device)?, now);
    device.map(|(id, _)| Machine(id)).ok_or_else(no_device)
}

/// Whoever asks is no device that may, or none any more.
pub fn no_device() -> Fault {
    Fault::new(StatusCode::UNAUTHORIZED, "no-device")
}

/// What a handler answers, once the body is there. One that changes something runs to its end, also where whoever asked has gone: what was
/// said in private is followed by its referral, and what was committed is taken up in memory.
async fn answered<S: Station + 'static>(app: &App<S>, op: Op, request: Request, next: Next) -> Response {
    let (request, held) = match app.bodies().arrived(op, request).await {
        Ok(arrived) => arrived,
        Err(fault) => return fault.into_response(),
    };
    let desks = app.desks().clone();
    let answer = async move {
        let _held = held;
        let _waits = desks.let_begin(op).await;
        next.run(request).await
    };
    // Who comes back from the provider is signed in, though a browser can only ask for a page.
    if op.endpoint().method.is_safe() && op != Op::BackFromProvider {
        return answer.await;
    }
    let done = app.changing().spawn(answer).await;
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
    // What a browser keeps open or asks for by itself does not keep a session from being idle.
    let itself = matches!(op, Op::Follow | Op::FollowTray | Op::ReadWatch | Op::ReadRelief)
        || op.endpoint().method.is_safe() && request.headers().contains_key(BY_ITSELF);
    let officer = if itself { directory.look(desk, &token, now) } else { directory.act(desk, &token, now) };
    let officer = officer.map_err(|rejection| match rejection {
        Rejection::Locked => Fault::new(StatusCode::UNAUTHORIZED, "locked"),
        _ => unknown(),
    })?;
    Ok(Caller { officer, now, desk, token })
}

impl<T: Send + Sync> FromRequestParts<T> for Machine {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, _: &T) -> Result<Self, Fault> {
        parts.extensions.get::<Self>().copied().ok_or_else(no_device)
    }
}

impl<T: Send + Sync> FromRequestParts<T> for Caller {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, _: &T) -> Result<Self, Fault> {
        parts.extensions.get::<Self>().cloned().ok_or_else(unknown)
    }
}
