//! Writers and servers that are killed at any moment: what was acknowledged is there, whole and in order.

use crate::given::{Folder, Place, bytes, command, commit, event, stream_id, tables};
use spartel_ledger::header::Header;
use spartel_ledger::id::{EventId, StreamId};
use spartel_ports::Store;
use spartel_ports::store::{Commit, Row, StoredBlob, Value};
use spartel_store::Database;
use spartel_trial::process::{child, kills};
use spartel_trial::{Server, random};
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::process::Child;
use std::sync::Arc;
use std::time::Duration;

/// A commit of a few events, with a row that says which version came last, and now and then a blob.
fn work(stream: StreamId, from: u64) -> (Commit, u64) {
    let count = 1 + random() % 3;
    let last = from + count - 1;
    let values = vec![Value::Text("open".into()), Value::Number(last as i64), Value::Null, Value::Null];
    let row = Row { table: "visit".into(), stream, key: vec![0], values: Some(values) };
    let name = spartel_ledger::id::BlobName(bytes());
    let blob = random().is_multiple_of(4).then(|| StoredBlob { name, stream, bytes: Some(vec![1; 5000]) });
    let events = (from..=last).map(|version| event(stream, version, "under load")).collect();
    let begins = commit(stream, from).streams;
    (
        Commit {
            streams: begins,
            events,
            rows: vec![row],
            blobs: blob.into_iter().collect(),
            ..Commit::new(command())
        },
        last,
    )
}

/// The child's part: writes from eight sides until it is killed, and says what was acknowledged.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "a process of its own for the tests below"]
async fn write_until_killed() {
    let Ok(place) = std::env::var("SPARTEL_LOAD") else { return };
    let store = if place.starts_with("postgres:") {
        Database::server(&place, tables()).await
    } else {
        Database::file(place.as_ref(), tables()).await
    };
    let store = Arc::new(store.expect("a store"));
    let writers: Vec<_> = (0..8)
        .map(|_| {
            let store = Arc::clone(&store);
            tokio::spawn(async move {
                loop {
                    let (stream, mut next) = (stream_id(), 1);
                    while next < 20 {
                        let (commit, last) = work(stream, next);
                        // A server that was killed ends the load.
                        let Ok(receipt) = store.commit(commit).await else { return };
                        let text = format!("acked {stream} {next} {last} {}\n", receipt.first);
                        let mut out = std::io::stdout().lock();
                        out.write_all(text.as_bytes()).and_then(|()| out.flush()).expect("a pipe");
                        next = last + 1;
                    }
                }
            })
        })
        .collect();
    for writer in writers {
        writer.await.expect("no panic");
    }
}

/// What a child was told: events and where they stand.
type Acked = Vec<(EventId, u64)>;

/// Lets a child write for a while, ends the load by `kill`, and gives what was acknowledged.
fn under_load(place: &str, kill: impl FnOnce(&mut Child)) -> Acked {
    let mut child = child("load::write_until_killed", ("SPARTEL_LOAD", place.as_ref()));
    let mut lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
    let mut acked = Vec::new();
    while acked.is_empty() {
        acked.extend(told(&lines.next().expect("the child writes").expect("text")));
    }
    std::thread::sleep(Duration::from_millis(20 + random() % 400));
    kill(&mut child);
    let rest: Vec<String> = lines.map_while(Result::ok).collect();
    acked.extend(rest.iter().flat_map(|line| told(line)));
    child.wait().expect("a child that ended");
    acked
}

/// The events of a line, if it is whole.
fn told(line: &str) -> Acked {
    let words: Vec<&str> = line.trim_start_matches(|c| c != 'a').split(' ').collect();
    let ["acked", stream, from, to, first] = words[..] else { return Vec::new() };
    let Ok(number) = u128::from_str_radix(stream, 16) else { return Vec::new() };
    let stream = StreamId(number.to_be_bytes());
    let [from, to, first] = [from, to, first].map(|word| word.parse::<u64>().expect("a number"));
    (from..=to).map(|version| (EventId { stream, version }, first + version - from)).collect()
}

/// Everything that must be true of a store after it was killed.
async fn is_sound(store: &Database, place: &Place, acked: &Acked) {
    let size = store.size().await.expect("a size");
    let (mut at, mut last) = (0, BTreeMap::new());
    let mut places = BTreeMap::new();
    while at < size {
        let entries = store.entries(at, 500).await.expect("entries");
        assert!(!entries.is_empty(), "no entry {at} of {size}");
        for entry in entries {
            assert_eq!(entry.index, at, "indexes have no gaps");
            let id = Header::parse(&entry.header).expect("a header").id;
            let before = last.insert(id.stream, id.version).unwrap_or(0);
            assert_eq!(id.version, before + 1, "versions have no gaps");
            assert!(entry.content.is_some(), "content is there with its header");
            places.insert(id, at);
            at += 1;
        }
    }
    for (id, index) in acked {
        assert_eq!(places.get(id), Some(index), "acknowledged: {id:?}");
    }
    // Read tables are as new ones made from the record would be.
    assert_eq!(place.number("SELECT count(*) FROM read_visit").await, last.len() as i64);
    let told: i64 = place.numbers("SELECT at FROM read_visit").await.into_iter().sum();
    assert_eq!(told, last.values().sum::<u64>() as i64);
    assert_eq!(place.number("SELECT count(*) FROM content").await, size as i64);
    let lost = "SELECT count(*) FROM blob WHERE stream NOT IN (SELECT stream FROM stream)";
    assert_eq!(place.number(lost).await, 0);
}

fn killed(child: &mut Child) {
    child.kill().expect("a child that can be killed");
}

#[tokio::test(flavor = "multi_thread")]
async fn threat_03_a_killed_writer_of_a_file_loses_nothing_acknowledged() {
    let folder = Folder::new();
    let mut acked = Vec::new();
    for _ in 0..kills() {
        acked.extend(under_load(&folder.file().to_string_lossy(), killed));
        let store = Database::file(&folder.file(), tables()).await.expect("the store opens");
        is_sound(&store, &Place::File(folder.file()), &acked).await;
    }
    println!("{} acknowledged events, {} kills", acked.len(), kills());
}

#[tokio::test(flavor = "multi_thread")]
async fn threat_03_a_killed_client_of_a_server_loses_nothing_acknowledged() {
    let Some(server) = Server::shared() else { return };
    let url = server.database();
    let mut acked = Vec::new();
    for _ in 0..kills() {
        acked.extend(under_load(&url, killed));
        let store = Database::server(&url, tables()).await.expect("the store opens");
        is_sound(&store, &Place::Server(url.clone()), &acked).await;
    }
    println!("{} acknowledged events, {} kills", acked.len(), kills());
}

#[tokio::test(flavor = "multi_thread")]
async fn threat_03_a_killed_server_loses_nothing_acknowledged() {
    let Some(server) = Server::new() else { return };
    server.start(false);
    let url = server.database();
    let mut acked = Vec::new();
    // Each time it recovers, which takes longer than to kill it.
    let kills = kills() / 2;
    for _ in 0..kills {
        acked.extend(under_load(&url, |_| server.kill()));
        server.start(false);
        let store = Database::server(&url, tables()).await.expect("the store opens");
        is_sound(&store, &Place::Server(url.clone()), &acked).await;
    }
    println!("{} acknowledged events, {kills} kills", acked.len());
}
