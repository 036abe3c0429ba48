//! What only a server has: writers side by side, and callers that give up in the midst of a transaction.

use crate::given::{commit, stream_id, tables};
use spartel_ledger::id::{EventId, StreamId};
use spartel_ports::Store;
use spartel_ports::store::{Commit, Erasure};
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

/// Waits until a connection to this database waits for a lock that another holds.
async fn somebody_waits(conn: &mut PgConnection) {
    let waiting = "SELECT count(*) FROM pg_stat_activity \
                   WHERE datname = current_database() AND wait_event_type = 'Lock'";
    let seen = async {
        while number(conn, waiting).await == 0 {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(LONG, seen).await.expect("somebody waits");
}

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
    somebody_waits(&mut other).await;
    run(&mut other, "COMMIT").await;
    let receipt = asked.await.expect("no panic");
    assert_eq!(receipt.map(|receipt| receipt.first), Ok(2));
    assert_eq!(store.stream(stream).await, Ok(None));
    assert_eq!(number(&mut other, "SELECT count(*) FROM content").await, 2, "those of the other stream");
}
