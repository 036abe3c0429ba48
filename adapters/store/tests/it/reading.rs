//! A store that is only read: as it is, wherever it lies, and nothing beside it is made.

use crate::given::{Folder, commit, stream_id, tables};
use spartel_ledger::id::{EventId, StreamId};
use spartel_ports::Store;
use spartel_ports::store::{Commit, Erasure, StoreError};
use spartel_store::Database;
use spartel_trial::Server;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Every file of a folder.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let entries = fs::read_dir(folder).expect("our folder").flatten();
    entries.map(|entry| (entry.path(), fs::read(entry.path()).expect("our file"))).collect()
}

/// A store of a stream with so many events, open.
async fn written(folder: &Folder, count: u64) -> (Database, StreamId) {
    let (store, stream) = (Database::file(&folder.file(), tables()).await.expect("a store"), stream_id());
    for version in 1..=count {
        store.commit(commit(stream, version)).await.expect("room");
    }
    (store, stream)
}

async fn read(path: &Path) -> Database {
    Database::read_only(path, tables()).await.expect("a store")
}

/// A copy of some files of a store beside it, in a folder of its own.
fn copied(folder: &Folder, names: &[&str]) -> Folder {
    let copy = Folder::new();
    for name in names {
        fs::copy(folder.join(name), copy.join(name)).expect("room");
    }
    copy
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_is_read_to_its_end_and_is_the_same_afterwards() {
    let folder = Folder::new();
    let (store, stream) = written(&folder, 20).await;
    // While it is open, the newest events are in the log ahead alone.
    let with_log = copied(&folder, &["record.db", "record.db-wal"]);
    store.close().await.expect("it ends");
    assert_eq!(files(folder.path()).len(), 1, "no log ahead stays");
    let alone = copied(&folder, &["record.db"]);
    for copy in [with_log, alone] {
        let before = files(copy.path());
        let read = read(&copy.file()).await;
        assert_eq!(read.size().await, Ok(20));
        assert_eq!(read.events(stream, 20, 2).await.map(|events| events.len()), Ok(1));
        assert_eq!(read.commit(commit(stream, 21)).await, Err(StoreError::ReadOnly));
        read.close().await.expect("it ends");
        assert!(files(copy.path()) == before);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn while_another_writes_the_newest_is_read() {
    let folder = Folder::new();
    let (store, stream) = written(&folder, 3).await;
    let reader = read(&folder.file()).await;
    assert_eq!(reader.size().await, Ok(3));
    store.commit(commit(stream, 4)).await.expect("room");
    assert_eq!(reader.size().await, Ok(4));
    drop(store);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_begins_to_write_under_a_reader_is_told_to_him() {
    let folder = Folder::new();
    let (store, stream) = written(&folder, 3).await;
    store.close().await.expect("it ends");
    assert_eq!(files(folder.path()).len(), 1, "no log ahead stays");
    let reader = read(&folder.file()).await;
    assert_eq!(reader.size().await, Ok(3));
    let store = Database::file(&folder.file(), tables()).await.expect("a store");
    store.commit(commit(stream, 4)).await.expect("room");
    assert!(matches!(reader.size().await, Err(StoreError::Unavailable(_))));
    assert_eq!(read(&folder.file()).await.size().await, Ok(4), "asked again it is read");
    drop(store);
}

/// A store of three events that nobody has open, and a reader of it.
async fn resting() -> (Folder, StreamId, Database) {
    let folder = Folder::new();
    let (store, stream) = written(&folder, 3).await;
    store.close().await.expect("it ends");
    // Longer than the clock of a file system stands still.
    tokio::time::sleep(Duration::from_millis(50)).await;
    let reader = read(&folder.file()).await;
    assert_eq!(reader.entries(0, 10).await.map(|entries| entries.len()), Ok(3));
    (folder, stream, reader)
}

#[tokio::test(flavor = "multi_thread")]
async fn who_wrote_and_ended_under_a_reader_is_told_to_him() {
    let (folder, stream, reader) = resting().await;
    let store = Database::file(&folder.file(), tables()).await.expect("a store");
    store.commit(commit(stream, 4)).await.expect("room");
    store.close().await.expect("it ends");
    assert_eq!(files(folder.path()).len(), 1, "no log ahead stays");
    assert!(matches!(reader.size().await, Err(StoreError::Unavailable(_))));
    assert!(matches!(reader.entries(0, 10).await, Err(StoreError::Unavailable(_))));
    assert_eq!(read(&folder.file()).await.size().await, Ok(4), "asked again it is read");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_erased_under_a_reader_and_left_an_empty_log_ahead_is_told_to_him() {
    let (folder, stream, reader) = resting().await;
    let store = Database::file(&folder.file(), tables()).await.expect("a store");
    let kept = stream_id();
    store.commit(commit(kept, 1)).await.expect("a stream that says why");
    let by = EventId { stream: kept, version: 2 };
    let erases = Commit { erased: vec![Erasure { stream, by }], ..commit(kept, 2) };
    store.commit(erases).await.expect("an erasure");
    assert_eq!(fs::metadata(folder.join("record.db-wal")).map(|log| log.len()).ok(), Some(0));
    assert!(matches!(reader.entries(0, 10).await, Err(StoreError::Unavailable(_))));
    assert_eq!(read(&folder.file()).await.size().await, Ok(5), "asked again it is read");
    drop(store);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_only_opens_a_record_is_in_no_readers_way() {
    let (folder, _, reader) = resting().await;
    let store = Database::file(&folder.file(), tables()).await.expect("a store");
    assert_eq!(reader.size().await, Ok(3));
    assert_eq!(store.size().await, Ok(3));
    store.close().await.expect("it ends");
    assert_eq!(reader.entries(0, 10).await.map(|entries| entries.len()), Ok(3));
}

#[tokio::test(flavor = "multi_thread")]
async fn who_opens_a_copy_with_its_log_ahead_under_a_reader_is_told_to_him() {
    let folder = Folder::new();
    let (_store, _) = written(&folder, 3).await;
    let copy = copied(&folder, &["record.db", "record.db-wal"]);
    let reader = read(&copy.file()).await;
    assert_eq!(reader.size().await, Ok(3));
    let opened = Database::file(&copy.file(), tables()).await.expect("a store");
    assert!(matches!(reader.size().await, Err(StoreError::Unavailable(_))));
    drop(opened);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_store_is_refused_and_nothing_is_made() {
    let folder = Folder::new();
    let opened = Database::read_only(&folder.file(), tables()).await;
    assert!(matches!(opened.err(), Some(StoreError::Unavailable(_))));
    fs::write(folder.file(), "a letter\n".repeat(500)).expect("room");
    let opened = Database::read_only(&folder.file(), tables()).await;
    assert!(matches!(opened.err(), Some(StoreError::Corrupt(_))));
    fs::write(folder.file(), "").expect("room");
    assert_eq!(Database::read_only(&folder.file(), tables()).await.err(), Some(StoreError::Schema(0)));
    assert_eq!(files(folder.path()).len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_store_of_a_later_program_is_told_by_its_schema() {
    let folder = Folder::new();
    let (store, _) = written(&folder, 1).await;
    crate::given::Place::File(folder.file()).run("UPDATE meta SET value = 9").await.expect("past the store");
    assert_eq!(Database::read_only(&folder.file(), tables()).await.err(), Some(StoreError::Schema(9)));
    drop(store);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_is_read_and_refuses_to_write() {
    let Some(server) = Server::shared() else { return };
    let url = server.database();
    let nothing = Database::server_read_only(&url, tables()).await;
    assert_eq!(nothing.err(), Some(StoreError::Schema(0)));
    let (store, stream) = (Database::server(&url, tables()).await.expect("a store"), stream_id());
    store.commit(commit(stream, 1)).await.expect("room");
    let reader = Database::server_read_only(&url, tables()).await.expect("a store");
    assert_eq!(reader.size().await, Ok(1));
    assert_eq!(reader.commit(commit(stream, 2)).await, Err(StoreError::ReadOnly));
}
