//! Whether the server is well.

use crate::app::App;
use crate::problem::{Done, Fault};
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use spartel_api::status::Health;
use spartel_app::ledger::RecordError;
use spartel_app::node::Station;
use spartel_ports::store::StoreError;
use spartel_ports::{Blobs, Keys, Store};

fn health<S: Station + 'static>(app: &App<S>, status: &str) -> Json<Health> {
    Json(Health {
        status: status.to_owned(),
        release: env!("CARGO_PKG_VERSION").to_owned(),
        demonstration: app.server().demonstration.is_some(),
    })
}

pub async fn live<S: Station + 'static>(State(app): State<App<S>>) -> Json<Health> {
    health(&app, "ok")
}

/// Where there is less room than for the largest form with evidence, the next may be refused.
const LEAST: u64 = 64 << 20;

/// Ready is who can read the record and write it, has room for what comes, and keys to open it.
pub async fn ready<S: Station + 'static>(State(app): State<App<S>>) -> Done<Json<Health>> {
    let world = app.node().recorder().world();
    world.store().size().await?;
    world.store().writable().await?;
    if world.blobs().room().await.map_err(RecordError::Blobs)? < LEAST {
        return Err(StoreError::Full.into());
    }
    world.keys().held().map_err(|_| Fault::new(StatusCode::SERVICE_UNAVAILABLE, "keys"))?;
    Ok(health(&app, "ok"))
}
