//! What only a server has: writers side by side, and callers that give up in the midst of a transaction.

use crate::given::{commit, stream_id, tables};
use spartel_ledger::id::{EventId, StreamId};
use spartel_ports::Store;
use spartel_ports::store::{Commit, Erasure, Published, Receipt};
use spartel_store::Database;
use spartel_trial::Server;
use sqlx::{AssertSqlSafe, Connection, PgConnection, raw_sql};
use std::sync::Arc;
use std::time::Duration;

/// Far longer than anything here takes that does not wait for another.
const LONG: Duration = Duration::from_secs(20);

/// A store on a server, and a connection past it.
async fn stored(url: &str) -> (Arc<Database>, PgConnection) {
    let store = Database::server(url, tables()).await.expect("a store");
    (Arc::new(store), PgConnection::connect(url).await.expect("the server"))
}

async fn run(conn: &mut PgConnection, text: impl Into<String>) {
    raw_sql(AssertSqlSafe(text.into())).execute(conn).await.expect("it is carried out");
}

async fn number(conn: &mut PgConnection, text: &'static str) -> i64 {
    sqlx::query_scalar(text).fetch_one(conn).await.expect("a number")
}

/// Waits until a question is answered with a number above zero.
async fn until(conn: &mut PgConnection, text: &'static str) {
    let seen = async {
        while number(conn, text).await == 0 {
            // Within a transaction the server says again what it said first of who waits.
            run(conn, "SELECT pg_stat_clear_snapshot()").await;
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(LONG, seen).await.expect("it comes true");
}

/// How many connections to this database wait for a lock that another holds.
const WAITING: &str = "SELECT count(*) FROM pg_stat_activity \
                       WHERE datname = current_database() AND wait_event_type = 'Lock'";
/// 1 where no connection to this database has a transaction open and does nothing.
const NONE_LEFT: &str = "SELECT (count(*) = 0)::int::bigint FROM pg_stat_activity \
                         WHERE datname = current_database() AND state LIKE 'idle in transaction%'";

fn erasing(stream: StreamId, kept: StreamId) -> Commit {
    let by = EventId { stream: kept, version: 2 };
    Commit { erased: vec![Erasure { stream, by }], ..commit(kept, 2) }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_erasure_waits_for_who_is_adding_to_the_stream_and_takes_that_away_too() {
    let Some(server) = Server::shared() else { return };
    let (store, mut other) = stored(&server.database()).await;
    let (stream, kept) = (stream_id(), stream_id());
    store.commit(commit(stream, 1)).await.expect("a stream");
    store.commit(commit(kept, 1)).await.expect("a stream that says why");
    let added = format!("BEGIN; INSERT INTO content (stream, version, bytes) VALUES ('\\x{stream}', 2, '')");
    run(&mut other, added).await;
    let asked = tokio::spawn({
        let store = Arc::clone(&store);
        async move { store.commit(erasing(stream, kept)).await }
    });
    until(&mut other, WAITING).await;
    run(&mut other, "COMMIT").await;
    let receipt = asked.await.expect("no panic");
    assert_eq!(receipt.map(|receipt| receipt.first), Ok(2));
    assert_eq!(store.stream(stream).await, Ok(None));
    assert_eq!(number(&mut other, "SELECT count(*) FROM content").await, 2, "those of the other stream");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_caller_that_gives_up_leaves_no_transaction_behind() {
    let Some(server) = Server::shared() else { return };
    let (store, mut other) = stored(&server.database()).await;
    let stream = stream_id();
    store.commit(commit(stream, 1)).await.expect("a stream");
    run(&mut other, "BEGIN; UPDATE log_head SET size = size").await;
    let (given_up, published) = (commit(stream, 2), Published { size: 2, note: vec![2], tiles: vec![] });
    let shortly = Duration::from_millis(300);
    assert!(tokio::time::timeout(shortly, store.commit(given_up.clone())).await.is_err(), "it waits");
    until(&mut other, WAITING).await;
    run(&mut other, "ROLLBACK; BEGIN; LOCK TABLE checkpoint").await;
    assert!(tokio::time::timeout(shortly, store.publish(published)).await.is_err(), "it waits");
    run(&mut other, "ROLLBACK").await;
    // What was given up is done to its end, and whoever comes next is not kept waiting by it.
    until(&mut other, "SELECT count(*) FROM checkpoint").await;
    until(&mut other, "SELECT count(*) FROM entry WHERE version = 2").await;
    let next =
        tokio::time::timeout(LONG, store.commit(commit(stream, 3))).await.expect("nobody is in the way");
    assert_eq!(next.map(|receipt| receipt.first), Ok(2));
    assert_eq!(store.commit(given_up).await, Ok(Receipt { first: 1, count: 1, repeated: true }));
    until(&mut other, NONE_LEFT).await;
    assert_eq!(number(&mut other, "SELECT count(*) FROM entry").await, 3);
}
