//! Server-sent events: what happens in a contact, as it happens, until the session ends.

use crate::app::App;
use crate::caller::Caller;
use crate::extract::At;
use crate::problem::Done;
use axum::extract::State;
use axum::response::sse::{Event, KeepAlive, Sse};
use futures_util::stream::{Stream, unfold};
use spartel_api::id::Id;
use spartel_app::contact::look_up;
use spartel_app::node::{Notice, Station, What};
use spartel_app::people::session::Ended;
use spartel_ledger::id::StreamId;
use std::convert::Infallible;
use std::time::Duration;
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;

/// How often the session is looked at by itself: a stream ends within five seconds of it (threats 13).
pub const LOOK: Duration = Duration::from_secs(2);

/// One who follows something.
pub trait Follows: Send + 'static {
    /// The next event; none where there are no more for them.
    fn next(&mut self) -> impl Future<Output = Option<Event>> + Send;
}

/// What a follower is told: where it stands, and then whatever happens.
pub fn told(first: Event, follower: impl Follows) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let events = unfold((Some(first), follower), |(first, mut follower)| async move {
        let event = match first {
            Some(event) => event,
            None => follower.next().await?,
        };
        Some((Ok(event), (None, follower)))
    });
    Sse::new(events).keep_alive(KeepAlive::new().interval(Duration::from_secs(15)))
}

/// One who follows a contact.
struct Follower<S> {
    app: App<S>,
    caller: Caller,
    of: StreamId,
    notices: Receiver<Notice>,
    ended: Receiver<Ended>,
}

pub async fn follow<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At(id): At<Id>,
) -> Done<Sse<impl Stream<Item = Result<Event, Infallible>>>> {
    // Before the contact is read, so that nothing happens in between.
    let (notices, ended) = (app.node().notices().follow(), app.node().directory().desks().ended());
    let handle = look_up(app.node().recorder(), caller.asked(&app), id.into()).await?;
    let first = changed(handle.transaction().version());
    let of = handle.id();
    drop(handle);
    let follower = Follower { app, caller, of, notices, ended };
    Ok(told(first, follower))
}

fn changed(version: u64) -> Event {
    Event::default().event("changed").data(version.to_string())
}

impl<S: Station + 'static> Follows for Follower<S> {
    /// None where the session has ended.
    async fn next(&mut self) -> Option<Event> {
        loop {
            tokio::select! {
                notice = self.notices.recv() => match notice {
                    Ok(notice) if notice.of == self.of => return event(notice.what),
                    Ok(_) => {}
                    // Who missed something reads the contact anew.
                    Err(RecvError::Lagged(_)) => return Some(Event::default().event("missed").data("")),
                    Err(RecvError::Closed) => return None,
                },
                _ = self.ended.recv() => is_signed_in(&self.app, &self.caller)?,
                () = tokio::time::sleep(LOOK) => is_signed_in(&self.app, &self.caller)?,
            }
        }
    }
}

/// Whether the session of who follows is there still.
pub fn is_signed_in<S: Station + 'static>(app: &App<S>, caller: &Caller) -> Option<()> {
    let desks = app.node().directory().desks();
    desks.expire();
    desks.look(caller.desk, &caller.token).ok().map(drop)
}

fn event(what: What) -> Option<Event> {
    match what {
        What::Changed(version) => Some(changed(version)),
        // A tree is JSON on one line.
        What::Partial(tree) => {
            std::str::from_utf8(&tree).ok().map(|tree| Event::default().event("partial").data(tree))
        }
    }
}
