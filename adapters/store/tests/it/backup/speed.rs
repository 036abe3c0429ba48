//! How fast a record goes out and in: `cargo test --release -p spartel-store --test it backup::speed -- --ignored --nocapture`.

use super::given::{InMemory, identity, planned};
use crate::given::{Folder, begun, bytes, command, event, stream_id, tables};
use spartel_app::ledger::backup::{Backing, Trusted, backup, restore};
use spartel_app::ledger::checkpoint;
use spartel_ports::store::Commit;
use spartel_ports::{Signer, Store};
use spartel_store::Database;
use spartel_trial::{Hand, Server};
use std::fs::File;
use std::io::{self, BufWriter};
use std::path::PathBuf;
use std::time::Instant;

/// Events of a stream: as many as an inspection has.
const LONG: u64 = 10;

/// How many events are measured: a million, or what SPARTEL_EVENTS says.
fn events() -> u64 {
    std::env::var("SPARTEL_EVENTS").ok().and_then(|events| events.parse().ok()).unwrap_or(1_000_000)
}

/// A file on the disk.
struct OnDisk(PathBuf);

impl Backing for OnDisk {
    type Reader = File;

    fn open(&self) -> io::Result<File> {
        File::open(&self.0)
    }
}

/// The most memory that this process has had at once since it was asked before, in MiB.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = line.and_then(|line| line.split_whitespace().next()).and_then(|kib| kib.parse::<u64>().ok());
    // From here on it is counted anew (proc(5), clear_refs).
    let _ = std::fs::write("/proc/self/clear_refs", "5");
    kib.unwrap_or(0) / 1024
}

async fn filled(store: &Database, events: u64) {
    for _ in 0..events / 1_000 {
        let mut commit = Commit::new(command());
        for _ in 0..1_000 / LONG {
            let stream = stream_id();
            commit.streams.push(begun(stream));
            commit.events.extend((1..=LONG).map(|version| event(stream, version, "note")));
        }
        store.commit(commit).await.expect("room");
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "measures; run it alone"]
async fn a_large_record_goes_out_and_in() {
    let folder = Folder::new();
    let (hand, blobs, events) = (Hand::default(), InMemory::default(), events());
    let source = Database::file(&folder.file(), tables()).await.expect("a store");
    filled(&source, events).await;
    checkpoint(&source, &hand).await.expect("it grows");
    let path = folder.join("record.backup.age");
    let out = BufWriter::new(File::create(&path).expect("room"));
    let random = |part: &mut [u8]| part.copy_from_slice(&bytes::<64>()[..part.len()]);
    peak();
    let begin = Instant::now();
    let making =
        backup((&source, &blobs), hand.key(), &planned(None), (out, random), (|_, _| {}, async || {}))
            .await
            .expect("sound");
    let seconds = begin.elapsed().as_secs_f64();
    let rate = events as f64 / seconds;
    let length = making.length >> 20;
    println!(
        "backup: {events} events in {seconds:.1} s ({rate:.0}/s), {length} MiB; {} MiB of memory",
        peak()
    );
    let file = [OnDisk(path)];
    let mut targets =
        vec![("SQLite", Database::file(&folder.join("b.db"), tables()).await.expect("a store"))];
    if let Some(server) = Server::shared() {
        targets.push(("PostgreSQL", Database::server(&server.database(), tables()).await.expect("a store")));
    }
    for (name, target) in targets {
        let identities = [identity(1)];
        let trusted = Trusted { key: hand.key(), identities: &identities };
        let begin = Instant::now();
        restore((&target, &blobs), &file, trusted, |_, _| {}).await.expect("sound");
        let seconds = begin.elapsed().as_secs_f64();
        println!(
            "restore into {name}: {seconds:.1} s ({:.0}/s), {} MiB of memory",
            events as f64 / seconds,
            peak()
        );
        assert_eq!(target.size().await, Ok(events));
    }
}
