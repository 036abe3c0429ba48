//! Server-sent events: what happens in a contact, as it happens, until the session ends.

use crate::app::App;
use crate::caller::Caller;
use crate::extract::{At, INSPECTION};
use crate::problem::Done;
use axum::extract::State;
use axum::response::sse::{Event, KeepAlive, Sse};
use futures_util::stream::{Stream, unfold};
use spartel_api::id::Id;
use spartel_app::contact::look_up;
use spartel_app::node::{Notice, Station, What};
use spartel_app::people::rights::Action;
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
    /// Whether it is recorded that they saw its content.
    saw: bool,
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
    let follower = Follower { app, caller, of, notices, ended, saw: false };
    Ok(told(first, follower))
}

fn changed(version: u64) -> Event {
    Event::default().event("changed").data(version.to_string())
}

impl<S: Station + 'static> Follows for Follower<S> {
    /// None where the session has ended, or its officer may not see the contact any more.
    async fn next(&mut self) -> Option<Event> {
        loop {
            tokio::select! {
                notice = self.notices.recv() => match notice {
                    Ok(notice) if notice.of == self.of => return self.told(notice.what).await,
                    Ok(_) => {}
                    // Who missed something reads the contact anew.
                    Err(RecvError::Lagged(_)) => return Some(Event::default().event("missed").data("")),
                    Err(RecvError::Closed) => return None,
                },
                _ = self.ended.recv() => drop(self.caller.still(&self.app)?),
                () = tokio::time::sleep(LOOK) => drop(self.caller.still(&self.app)?),
            }
        }
    }
}

impl<S: Station + 'static> Follower<S> {
    /// What happened, for who may see the contact still. What is shown of its content is an access like any other.
    async fn told(&mut self, what: What) -> Option<Event> {
        let (caller, recorder) = (self.caller.still(&self.app)?, self.app.node().recorder());
        let handle = look_up(recorder, caller.asked(&self.app), self.of).await.ok()?;
        if matches!(what, What::Partial(_)) && !self.saw {
            handle.see(recorder, &INSPECTION, Action::SeeContact).await.ok()?;
            self.saw = true;
        }
        event(what)
    }
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
