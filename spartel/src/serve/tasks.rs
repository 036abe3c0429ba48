//! What the server does by itself: sessions end, checkpoints are signed, contacts that were left are named, clocks of ended ones begin to run,
//! and keys are made anew and destroyed.

use super::station::Real;
use spartel_app::contact::{catch_up, catch_up_groups, lapse_left};
use spartel_app::ledger::fresh::{Earlier, renew, retire};
use spartel_app::ledger::{Asked, checkpoint};
use spartel_http::App;
use spartel_keys::SystemRandom;
use spartel_ledger::body::Actor;
use spartel_ledger::id::{Code, CommandId, Moment};
use spartel_ports::{Clock, Random, World};
use spartel_signer::EitherSigner;
use std::time::Duration;

/// Sessions that have ended by themselves are taken away so often.
const SESSIONS: Duration = Duration::from_secs(2);
/// What was recorded is signed so often.
const CHECKPOINT: Duration = Duration::from_secs(60);
/// Clocks that should run are looked after so often.
const CLOCKS: Duration = Duration::from_secs(24 * 60 * 60);
/// And by what happened in so many milliseconds before: two months, for which a server may have stood still.
const BACK: i64 = 62 * 24 * 60 * 60 * 1000;
/// Contacts that nobody ended are looked for so often.
const LEFT: Duration = Duration::from_secs(10 * 60);
/// Proposals whose time is over are looked after so often.
const PROPOSALS: Duration = Duration::from_secs(60 * 60);

/// Keys of evidence of contacts that are over are looked for so often.
const RETIRED: Duration = Duration::from_secs(60 * 60);
/// And new ones made after so many times.
const RENEWED: u32 = 6;

/// All of it, for as long as the server runs.
pub async fn all(app: App<Real>, signer: &EitherSigner) {
    tokio::join!(
        sessions(app.clone()),
        checkpoints(app.clone(), signer),
        proposals(app.clone()),
        left(app.clone()),
        fresh(app.clone()),
        clocks(app)
    );
}

/// Ends sessions.
async fn sessions(app: App<Real>) {
    loop {
        tokio::time::sleep(SESSIONS).await;
        app.node().directory().desks().expire();
    }
}

/// Signs what was recorded. What cannot be signed is said, and tried again.
async fn checkpoints(app: App<Real>, signer: &EitherSigner) {
    loop {
        let recorder = app.node().recorder();
        let found = checkpoint(recorder.store(), signer).await.map(drop);
        app.node().looks().note(recorder.world().clock().now().0, found.as_ref().copied());
        if let Err(error) = found {
            tracing::error!(event = "checkpoint", code = %error);
        }
        tokio::time::sleep(CHECKPOINT).await;
    }
}

/// Records of proposals that their time is over, and catches up with what was given up half-way.
async fn proposals(app: App<Real>) {
    loop {
        let (recorder, directory) = (app.node().recorder(), app.node().directory());
        if let Err(error) = directory.catch_up(recorder).await {
            tracing::error!(event = "people", code = %error);
        }
        if let Err(error) = directory.expire(recorder, &asked(Code::new("people"))).await {
            tracing::error!(event = "proposals", code = %error);
        }
        tokio::time::sleep(PROPOSALS).await;
    }
}

/// Names contacts that were left: at the start too, since the program may have ended in between.
async fn left(app: App<Real>) {
    loop {
        match lapse_left(app.node().recorder(), || asked(Code::new("inspection"))).await {
            Ok(0) => {}
            Ok(count) => tracing::warn!(event = "contacts-left", count),
            Err(error) => tracing::error!(event = "contacts-left", code = %error),
        }
        tokio::time::sleep(LEFT).await;
    }
}

/// Has evidence of new contacts lie under new keys, from the start on, and destroys those under which nothing lies any more.
async fn fresh(app: App<Real>) {
    let mut earlier = Earlier::default();
    for round in (0..RENEWED).cycle() {
        let recorder = app.node().recorder();
        let renewed = if round == 0 { renew(recorder).map(drop) } else { Ok(()) };
        let retired = retire(recorder, &mut earlier).await;
        if let Err(error) = renewed.and(retired.map(drop)) {
            tracing::error!(event = "fresh-keys", code = %error);
        }
        tokio::time::sleep(RETIRED).await;
    }
}

fn asked(purpose: Code) -> Asked {
    Asked { command: CommandId(SystemRandom.bytes()), actor: Actor::Node, purpose }
}

/// Has clocks begin to run that were left behind.
async fn clocks(app: App<Real>) {
    loop {
        let recorder = app.node().recorder();
        let since = Moment(recorder.world().clock().now().0.0.saturating_sub(BACK));
        if let Err(error) = catch_up(recorder, || asked(Code::new("retention")), since).await {
            tracing::error!(event = "clocks", code = %error);
        }
        if let Err(error) = catch_up_groups(recorder, || asked(Code::new("retention")), since).await {
            tracing::error!(event = "groups", code = %error);
        }
        tokio::time::sleep(CLOCKS).await;
    }
}
