//! Whether the server is well.

use crate::app::App;
use crate::problem::{Done, Fault};
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use spartel_api::status::Health;
use spartel_app::node::Station;
use spartel_ports::{Keys, Store};

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

/// Ready is who can read the record and has keys to open it.
pub async fn ready<S: Station + 'static>(State(app): State<App<S>>) -> Done<Json<Health>> {
    let world = app.node().recorder().world();
    world.store().size().await?;
    world.keys().held().map_err(|_| Fault::new(StatusCode::SERVICE_UNAVAILABLE, "keys"))?;
    Ok(health(&app, "ok"))
}
