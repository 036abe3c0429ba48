//! The way to a server of PostgreSQL: nothing goes over a network that others can read or answer.

use crate::{PATIENCE, error};
use spartel_ports::store::Answer;
use sqlx::ConnectOptions;
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions, PgSslMode};
use std::net::IpAddr;
use std::str::FromStr;

/// Connections to a server.
const CONNECTIONS: u32 = 16;

/// Connections to a server, with settings for each.
pub async fn connected(url: &str, settings: &[(&str, &str)]) -> Answer<PgPool> {
    let options = PgConnectOptions::from_str(url).map_err(|e| error::of(&e))?.disable_statement_logging();
    let options = options.options([("standard_conforming_strings", "on")]).options(settings.iter().copied());
    PgPoolOptions::new()
        .max_connections(CONNECTIONS)
        .acquire_timeout(PATIENCE)
        .connect_with(secured(options))
        .await
        .map_err(|e| error::of(&e))
}

/// Over a network `prefer`, the default, and `allow` would go on without TLS where somebody in between says that there is none: the server
/// has to prove its name instead. Whoever has a tunnel of their own writes `sslmode=disable`.
fn secured(options: PgConnectOptions) -> PgConnectOptions {
    let indifferent = matches!(options.get_ssl_mode(), PgSslMode::Prefer | PgSslMode::Allow);
    if indifferent && !is_here(&options) { options.ssl_mode(PgSslMode::VerifyFull) } else { options }
}

/// Whether the server is on this machine.
fn is_here(options: &PgConnectOptions) -> bool {
    let host = options.get_host();
    let host = host.trim_start_matches('[').trim_end_matches(']');
    options.get_socket().is_some()
        || host.starts_with('/')
        || host.eq_ignore_ascii_case("localhost")
        || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}
