//! How fast both stores are: `cargo test --release -p spartel-store --test it speed -- --ignored --nocapture`.

use crate::given::{Folder, begun, command, commit, event, stream_id, tables};
use spartel_ledger::event::SealedEvent;
use spartel_ports::Store;
use spartel_ports::store::Commit;
use spartel_store::Database;
use spartel_trial::Server;
use std::sync::Arc;
use std::time::{Duration, Instant};

const LONG: Duration = Duration::from_secs(5);

/// Single events a second, from so many writers, each with a stream of its own.
async fn singles(store: &Arc<Database>, writers: usize) -> f64 {
    let begin = Instant::now();
    let tasks: Vec<_> = (0..writers)
        .map(|_| {
            let store = Arc::clone(store);
            tokio::spawn(async move {
                let (stream, mut version) = (stream_id(), 0_u64);
                while begin.elapsed() < LONG {
                    version += 1;
                    store.commit(commit(stream, version)).await.expect("nobody else writes this stream");
                }
                version
            })
        })
        .collect();
    let mut all = 0;
    for task in tasks {
        all += task.await.expect("no panic");
    }
    all as f64 / begin.elapsed().as_secs_f64()
}

/// Events a second in commits of a hundred; they are sealed before.
async fn batches(store: &Database) -> f64 {
    let batch = |stream, from: u64| -> Vec<SealedEvent> {
        (from..from + 100).map(|version| event(stream, version, "note")).collect()
    };
    let stream = stream_id();
    let ready: Vec<_> = (0..200).map(|part| batch(stream, part * 100 + 1)).collect();
    let begin = Instant::now();
    for (part, events) in ready.into_iter().enumerate() {
        let streams = if part == 0 { vec![begun(stream)] } else { Vec::new() };
        let commit = Commit { streams, events, ..Commit::new(command()) };
        store.commit(commit).await.expect("nobody else writes this stream");
    }
    20_000.0 / begin.elapsed().as_secs_f64()
}

async fn told(name: &str, store: Database) {
    let store = Arc::new(store);
    let (one, crowd) = (singles(&store, 1).await, singles(&store, 32).await);
    let together = batches(&store).await;
    println!(
        "{name}: {one:.0} commits/s from one writer, {crowd:.0} from 32; {together:.0} events/s in batches of 100"
    );
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "measures; run it alone"]
async fn commits_and_batches() {
    let folder = Folder::new();
    told("SQLite", Database::file(&folder.file(), tables()).await.expect("a store")).await;
    let Some(server) = Server::shared() else { return };
    told("PostgreSQL", Database::server(&server.database(), tables()).await.expect("a store")).await;
}
