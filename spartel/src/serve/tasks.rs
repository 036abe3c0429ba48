//! What the server does by itself: sessions end, checkpoints are signed, clocks of ended contacts begin to run.

use super::station::Real;
use spartel_app::contact::catch_up;
use spartel_app::ledger::{Asked, checkpoint};
use spartel_http::App;
use spartel_keys::SystemRandom;
use spartel_ledger::body::Actor;
use spartel_ledger::id::{Code, CommandId, Moment};
use spartel_ports::{Clock, Random, World};
use spartel_signer::FileSigner;
use std::time::Duration;

/// Sessions that have ended by themselves are taken away so often.
const SESSIONS: Duration = Duration::from_secs(2);
/// What was recorded is signed so often.
const CHECKPOINT: Duration = Duration::from_secs(60);
/// Clocks that should run are looked after so often.
const CLOCKS: Duration = Duration::from_secs(24 * 60 * 60);
/// And by what happened in so many milliseconds before: three days.
const BACK: i64 = 3 * 24 * 60 * 60 * 1000;

/// All of it, for as long as the server runs.
pub async fn all(app: App<Real>, signer: &FileSigner) {
    tokio::join!(sessions(app.clone()), checkpoints(app.clone(), signer), clocks(app));
}

/// Ends sessions.
async fn sessions(app: App<Real>) {
    loop {
        tokio::time::sleep(SESSIONS).await;
        app.node().directory().desks().expire();
    }
}

/// Signs what was recorded. What cannot be signed is said, and tried again.
async fn checkpoints(app: App<Real>, signer: &FileSigner) {
    loop {
        if let Err(error) = checkpoint(app.node().recorder().store(), signer).await {
            tracing::error!(event = "checkpoint", code = %error);
        }
        tokio::time::sleep(CHECKPOINT).await;
    }
}

/// Has clocks begin to run that were left behind.
async fn clocks(app: App<Real>) {
    loop {
        let recorder = app.node().recorder();
        let since = Moment(recorder.world().clock().now().0.0.saturating_sub(BACK));
        let asked = || Asked {
            command: CommandId(SystemRandom.bytes()),
            actor: Actor::Node,
            purpose: Code::new("retention"),
        };
        if let Err(error) = catch_up(recorder, asked, since).await {
            tracing::error!(event = "clocks", code = %error);
        }
        tokio::time::sleep(CLOCKS).await;
    }
}
