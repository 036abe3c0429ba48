//! What was moved from page to page and erased there is in no page that it went through.

use crate::given::{Folder, Place, commit, tables};
use spartel_ledger::id::{EventId, StreamId};
use spartel_ports::Store;
use spartel_ports::store::{Commit, Erasure};
use spartel_store::Database;
use std::collections::BTreeSet;
use std::ops::Range;

/// Streams whose names lie as far apart as random ones, the same in every run.
fn stream(at: u64) -> StreamId {
    let mut state = at.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let mut next = || {
        state = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        state = (state ^ (state >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        state ^ (state >> 31)
    };
    let mut name = [0; 16];
    name[..8].copy_from_slice(&next().to_be_bytes());
    name[8..].copy_from_slice(&next().to_be_bytes());
    StreamId(name)
}

/// What stands in the record of a stream: found again wherever it is.
fn marked(at: u64) -> ([u8; 60], Commit) {
    let mut mark = [0xa5; 60];
    mark[..16].copy_from_slice(&stream(at).0);
    mark[44..].copy_from_slice(&stream(at).0);
    let mut begins = commit(stream(at), 1);
    begins.streams[0].wrapped = mark.to_vec();
    begins.events[0].content = mark.to_vec();
    (mark, begins)
}

/// How many of the marks stand in the files of a record, their ends at least.
fn found(folder: &Folder, marks: &[[u8; 60]]) -> usize {
    let wanted: BTreeSet<&[u8]> = marks.iter().map(|mark| &mark[44..]).collect();
    let mut found = BTreeSet::new();
    for (_, bytes) in folder.files() {
        let ends = bytes.windows(40).filter(|window| window[..24] == [0xa5; 24]).map(|window| &window[24..]);
        found.extend(ends.filter_map(|end| wanted.get(end).copied()));
    }
    found.len()
}

/// Begins streams, of which two in three are to go: where all go, pages are given back as a whole.
async fn begin(store: &Database, range: Range<u64>) -> (Vec<u64>, Vec<[u8; 60]>, Vec<[u8; 60]>) {
    let (mut going, mut go, mut stay) = (Vec::new(), Vec::new(), Vec::new());
    for at in range {
        let (mark, begins) = marked(at);
        store.commit(begins).await.expect("a stream");
        if at % 3 == 0 {
            stay.push(mark);
        } else {
            going.push(at);
            go.push(mark);
        }
    }
    (going, go, stay)
}

/// Erases streams together, as the next event of a stream that says why.
async fn erase(store: &Database, version: u64, streams: &[u64]) {
    let by = EventId { stream: stream(1 << 40), version };
    let erased = streams.iter().map(|at| Erasure { stream: stream(*at), by }).collect();
    store.commit(Commit { erased, ..commit(by.stream, version) }).await.expect("an erasure");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_went_through_many_pages_and_was_erased_is_in_none_of_them() {
    let folder = Folder::new();
    let store = Database::file(&folder.file(), tables()).await.expect("a store");
    store.commit(commit(stream(1 << 40), 1)).await.expect("a stream that says why");
    let (going, go, stay) = begin(&store, 0..600).await;
    assert_eq!((found(&folder, &go), found(&folder, &stay)), (400, 200), "they are there to be found");
    for (at, streams) in going.chunks(50).enumerate() {
        erase(&store, at as u64 + 2, streams).await;
        let gone = 50 * (at + 1);
        assert_eq!((found(&folder, &go[..gone]), found(&folder, &go[gone..])), (0, 400 - gone));
    }
    assert_eq!(found(&folder, &stay), 200);
    store.close().await.expect("a sound end");
    assert_eq!((found(&folder, &go), found(&folder, &stay)), (0, 200));
}

/// More than the log ahead holds, so that pages are taken into the file between.
#[tokio::test(flavor = "multi_thread")]
async fn pages_that_left_the_log_ahead_long_ago_keep_nothing_either() {
    let folder = Folder::new();
    let store = Database::file(&folder.file(), tables()).await.expect("a store");
    store.commit(commit(stream(1 << 40), 1)).await.expect("a stream that says why");
    let (going, go, stay) = begin(&store, 0..3_000).await;
    let log = std::fs::metadata(folder.join("record.db-wal")).map_or(0, |file| file.len());
    assert!((1..12 << 20).contains(&log), "the log ahead does not grow for ever: {log}");
    for (at, streams) in going.chunks(500).enumerate() {
        erase(&store, at as u64 + 2, streams).await;
    }
    assert_eq!((found(&folder, &go), found(&folder, &stay)), (0, 1_000));
    store.close().await.expect("a sound end");
    let again = Database::file(&folder.file(), tables()).await.expect("a store");
    assert_eq!(again.size().await, Ok(3_001 + 4));
    again.close().await.expect("a sound end");
}

/// Whoever was killed leaves the log ahead as it was, and with it which pages are to be looked at.
#[tokio::test(flavor = "multi_thread")]
async fn whoever_opens_the_record_of_one_that_was_killed_looks_at_its_pages() {
    let folder = Folder::new();
    let store = Database::file(&folder.file(), tables()).await.expect("a store");
    store.commit(commit(stream(1 << 40), 1)).await.expect("a stream that says why");
    let (going, go, _) = begin(&store, 0..600).await;
    // What the killed one leaves: its files as they are.
    let killed = Folder::new();
    for name in ["record.db", "record.db-wal"] {
        std::fs::copy(folder.join(name), killed.join(name)).expect("a copy");
    }
    store.close().await.expect("a sound end");
    let again = Database::file(&killed.file(), tables()).await.expect("a store");
    erase(&again, 2, &going).await;
    assert_eq!(found(&killed, &go), 0);
    again.close().await.expect("a sound end");
}

/// Whoever takes pages out of the log ahead without looking at them leaves the mark that says so.
#[tokio::test(flavor = "multi_thread")]
async fn a_file_into_which_another_program_took_pages_is_looked_through() {
    let folder = Folder::new();
    let store = Database::file(&folder.file(), tables()).await.expect("a store");
    store.commit(commit(stream(1 << 40), 1)).await.expect("a stream that says why");
    let (going, go, _) = begin(&store, 0..600).await;
    Place::File(folder.file()).run("PRAGMA wal_checkpoint(TRUNCATE)").await.expect("a checkpoint");
    let copied = Folder::new();
    std::fs::copy(folder.file(), copied.file()).expect("a copy");
    store.close().await.expect("a sound end");
    let mark = "SELECT value FROM meta WHERE name = 'unseen'";
    let [closed, copy] = [Place::File(folder.file()), Place::File(copied.file())];
    assert_eq!((closed.number(mark).await, copy.number(mark).await), (0, 1));
    let again = Database::file(&copied.file(), tables()).await.expect("a store");
    assert_eq!(copy.number(mark).await, 0, "every page was seen");
    erase(&again, 2, &going).await;
    assert_eq!(found(&copied, &go), 0);
    again.close().await.expect("a sound end");
}
