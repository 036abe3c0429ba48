//! A server of PostgreSQL: the way to it, over which nothing goes that others can read or answer, and transactions that are ended.

use crate::db::Conn;
use crate::{PATIENCE, commit, error, transfer, writer};
use spartel_ledger::id::StreamId;
use spartel_ports::store::{Answer, Commit, Published, Rebuilt, Receipt, StoreError};
use spartel_ports::tables::Tables;
use spartel_ports::transfer::Import;
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions, PgSslMode};
use sqlx::{ConnectOptions, Connection as _};
use std::net::IpAddr;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

/// Connections to a server.
const CONNECTIONS: u32 = 16;

/// A connection that nobody used for so long may be gone.
const RESTED: Duration = Duration::from_secs(1);

/// Connections to a server, with settings for each.
pub async fn connected(url: &str, settings: &[(&str, &str)]) -> Answer<PgPool> {
    let options = PgConnectOptions::from_str(url).map_err(|e| error::of(&e))?.disable_statement_logging();
    let options = options.options([("standard_conforming_strings", "on")]).options(settings.iter().copied());
    PgPoolOptions::new()
        .max_connections(CONNECTIONS)
        .acquire_timeout(PATIENCE)
        // One that was in use a moment ago is as it was: to ask it each time would make two questions of one.
        .test_before_acquire(false)
        .before_acquire(|conn, was| {
            Box::pin(async move {
                if was.idle_for > RESTED {
                    conn.ping().await?;
                }
                Ok(true)
            })
        })
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

/// Does something to its end, also where nobody waits for the answer any more: the pool knows nothing of a transaction that was begun and
/// left, and would give its connection to the next, who would commit what was left in it.
async fn to_its_end<T: Send + 'static>(work: impl Future<Output = Answer<T>> + Send + 'static) -> Answer<T> {
    let gone = |_| Err(StoreError::Unavailable("the program is ending".into()));
    tokio::spawn(work).await.unwrap_or_else(gone)
}

async fn acquired(pool: &PgPool) -> Answer<Conn> {
    pool.acquire().await.map(Conn::Pg).map_err(|e| error::of(&e))
}

/// Whether the server takes what is written: one that follows another does not.
pub async fn writable(pool: &PgPool) -> Answer<()> {
    let asked = "SELECT CASE WHEN pg_is_in_recovery() OR current_setting('transaction_read_only') = 'on' \
                 THEN 1 ELSE 0 END::bigint";
    match acquired(pool).await?.row(asked, &[]).await?.map_or(Ok(0), |row| row.count(0))? {
        0 => Ok(()),
        _ => Err(StoreError::ReadOnly),
    }
}

/// Writes a commit: a transaction of its own for each, put in order by the head of the log.
pub async fn commit(pool: &PgPool, tables: &Arc<Tables>, commit: Commit) -> Answer<Receipt> {
    let (pool, tables) = (pool.clone(), Arc::clone(tables));
    to_its_end(async move {
        let mut conn = acquired(&pool).await?;
        conn.begin().await?;
        let written = commit::write(&mut conn, &tables, &commit).await;
        match conn.end(written).await {
            // The same command may have been done at the same time by another.
            Err(error @ StoreError::Stale) => {
                commit::done_before(&mut conn, commit.command).await?.ok_or(error)
            }
            answer => answer,
        }
    })
    .await
}

/// Puts rows in the place of others.
pub async fn replace(pool: &PgPool, tables: &Arc<Tables>, rebuilt: Vec<Rebuilt>) -> Answer<Vec<StreamId>> {
    let (pool, tables) = (pool.clone(), Arc::clone(tables));
    to_its_end(async move { writer::replace(&mut acquired(&pool).await?, &tables, &rebuilt).await }).await
}

/// Writes a checkpoint.
pub async fn publish(pool: &PgPool, published: Published) -> Answer<()> {
    let pool = pool.clone();
    to_its_end(async move { writer::publish(&mut acquired(&pool).await?, &published).await }).await
}

/// Takes a part of a record in.
pub async fn import(pool: &PgPool, tables: &Arc<Tables>, import: Import) -> Answer<()> {
    let (pool, tables) = (pool.clone(), Arc::clone(tables));
    to_its_end(async move { transfer::import(&mut acquired(&pool).await?, &tables, &import).await }).await
}
