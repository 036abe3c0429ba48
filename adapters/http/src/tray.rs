//! Claims of desks, and trays of posts: what waits there, and that it does, as it happens.

use crate::app::App;
use crate::caller::Caller;
use crate::contact::found;
use crate::extract::{At, Body, Ordered};
use crate::follow::{Follows, LOOK, told};
use crate::problem::{Done, Fault};
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::sse::{Event, Sse};
use futures_util::stream::Stream;
use spartel_api::contact::Contact;
use spartel_api::device as wire;
use spartel_api::id::Id;
use spartel_app::contact::{CLAIM, TrayId, Waiting};
use spartel_app::node::Station;
use spartel_app::people::session::Ended;
use spartel_ledger::id::Code;
use std::convert::Infallible;
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;

pub async fn claim<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At(id): At<Id>,
    Body(asked): Body<wire::ClaimNext>,
) -> Done<(StatusCode, Json<wire::Claim>)> {
    let handle = found(&app, &caller, id).await?;
    let claim = app.node().claim(&handle, asked.device.into())?;
    Ok((StatusCode::CREATED, Json(wire::Claim { claim: claim.text(), lasts: CLAIM })))
}

/// What waits in the tray of a post, where who asks may look into it.
fn waiting<S: Station + 'static>(app: &App<S>, caller: &Caller, post: &str) -> Done<(Code, Vec<Waiting>)> {
    let post = Code::parse(post).ok_or_else(Fault::none)?;
    let waiting = app.node().tray(caller.asked(app), &post)?;
    Ok((post, waiting))
}

pub async fn list<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At(post): At<String>,
) -> Done<Json<wire::Tray>> {
    let (_, waiting) = waiting(&app, &caller, &post)?;
    let directory = app.node().directory();
    let name = |device| directory.device(device).map(|device| device.name.to_string());
    let shown = |waits: Waiting| wire::Waiting {
        id: Id(waits.id.0),
        device: waits.device.into(),
        name: name(waits.device).unwrap_or_default(),
        pieces: waits.pieces.into_iter().map(Into::into).collect(),
        for_millis: waits.for_millis,
    };
    Ok(Json(wire::Tray { waiting: waiting.into_iter().map(shown).collect() }))
}

pub async fn take<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At((id, drop)): At<(Id, Id)>,
    Ordered(order): Ordered,
) -> Done<Json<Contact>> {
    let handle = found(&app, &caller, id).await?;
    let transaction = app.node().take_from_tray(&handle, &order, TrayId(drop.0)).await?;
    Ok(Json(Contact::of(id, &transaction)))
}

pub async fn discard<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At((post, drop)): At<(String, Id)>,
) -> Done<StatusCode> {
    let post = Code::parse(&post).ok_or_else(Fault::none)?;
    app.node().discard(caller.asked(&app), &post, TrayId(drop.0))?;
    Ok(StatusCode::NO_CONTENT)
}

/// One who follows a tray.
struct Follower<S> {
    app: App<S>,
    caller: Caller,
    post: Code,
    notices: Receiver<Code>,
    ended: Receiver<Ended>,
}

/// How much waits in the tray of a post, now and whenever that changes, until the session ends.
pub async fn follow<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At(post): At<String>,
) -> Done<Sse<impl Stream<Item = Result<Event, Infallible>>>> {
    // Before the tray is read, so that nothing happens in between.
    let (notices, ended) = (app.node().follow_trays(), app.node().directory().desks().ended());
    let (post, waiting) = waiting(&app, &caller, &post)?;
    let first = tray(waiting.len());
    let follower = Follower { app, caller, post, notices, ended };
    Ok(told(first, follower))
}

fn tray(count: usize) -> Event {
    Event::default().event("tray").data(count.to_string())
}

impl<S: Station + 'static> Follows for Follower<S> {
    /// None where the session has ended, or its officer begins no contacts there any more.
    async fn next(&mut self) -> Option<Event> {
        loop {
            tokio::select! {
                notice = self.notices.recv() => match notice {
                    Ok(post) if post != self.post => {}
                    Ok(_) | Err(RecvError::Lagged(_)) => return self.count(),
                    Err(RecvError::Closed) => return None,
                },
                _ = self.ended.recv() => drop(self.caller.still(&self.app)?),
                () = tokio::time::sleep(LOOK) => drop(self.caller.still(&self.app)?),
            }
        }
    }
}

impl<S: Station + 'static> Follower<S> {
    fn count(&self) -> Option<Event> {
        let caller = self.caller.still(&self.app)?;
        let waiting = self.app.node().tray(caller.asked(&self.app), &self.post).ok()?;
        Some(tray(waiting.len()))
    }
}
