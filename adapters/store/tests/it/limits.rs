//! Full disks, stores that can only be read, and files that are none: a clear answer, and a sound store.

use crate::given::{Folder, commit, stream_id, tables};
use spartel_ports::Store;
use spartel_ports::store::StoreError;
use spartel_store::Database;
use spartel_trial::folder::set_mode;
use spartel_trial::process::as_somebody_else;

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_refuses_and_keeps_what_was_acknowledged() {
    let folder = Folder::new();
    let store = Database::file_of(&folder.file(), tables(), Some(64)).await.expect("a small store");
    let stream = stream_id();
    let mut version = 0;
    let error = loop {
        match store.commit(commit(stream, version + 1)).await {
            Ok(_) => version += 1,
            Err(error) => break error,
        }
    };
    assert_eq!(error, StoreError::Full);
    assert_eq!(store.writable().await, Err(StoreError::Full), "whoever asks is told so");
    assert!(version > 10, "{version}");
    assert_eq!(store.size().await, Ok(version));
    drop(store);
    let store = Database::file(&folder.file(), tables()).await.expect("the store with room again");
    assert_eq!(store.writable().await, Ok(()));
    assert_eq!(store.size().await, Ok(version));
    assert_eq!(store.commit(commit(stream, version + 1)).await.map(|receipt| receipt.first), Ok(version));
}

/// The child's part: opens a store as somebody who may only read it, and says what came of it.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "a process of its own for the test below"]
async fn open_as_somebody_else() {
    let Ok(path) = std::env::var("SPARTEL_OPEN") else { return };
    let opened = Database::file(path.as_ref(), tables()).await;
    println!("answer {}", opened.map_or_else(|error| error.code(), |_| "opened"));
    let read = Database::read_only(path.as_ref(), tables()).await.expect("it may be read");
    println!("events {}", read.size().await.expect("a size"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_store_that_may_only_be_read_is_refused_and_left_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new();
    let store = Database::file(&folder.file(), tables()).await.expect("a store");
    store.commit(commit(stream_id(), 1)).await.expect("room");
    store.close().await.expect("a sound end");
    for file in std::fs::read_dir(folder.path()).expect("a folder").flatten() {
        std::fs::set_permissions(file.path(), std::fs::Permissions::from_mode(0o444)).expect("our file");
    }
    set_mode(folder.path(), 0o555);
    let before = std::fs::read(folder.file()).expect("the file");
    let answer = as_somebody_else("limits::open_as_somebody_else", ("SPARTEL_OPEN", &folder.file()));
    set_mode(folder.path(), 0o755);
    let Some(text) = answer else { return };
    assert!(text.contains("answer read-only") || text.contains("answer unavailable"), "{text}");
    assert!(text.contains("events 1"), "{text}");
    assert!(std::fs::read(folder.file()).expect("the file") == before);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_disk_that_is_full_of_other_things_refuses_and_goes_on_when_there_is_room() {
    let folder = Folder::new();
    let Some(disk) = folder.disk(2) else { return };
    let store = Database::file(&folder.file(), tables()).await.expect("a store");
    let stream = stream_id();
    store.commit(commit(stream, 1)).await.expect("room");
    let filling = disk.filled();
    let mut version = 1;
    let error = loop {
        match store.commit(commit(stream, version + 1)).await {
            Ok(_) => version += 1,
            Err(error) => break error,
        }
    };
    assert_eq!(error, StoreError::Full);
    assert_eq!(store.writable().await, Err(StoreError::Full));
    std::fs::remove_file(&filling).expect("the other file goes");
    assert_eq!(store.size().await, Ok(version));
    assert_eq!(store.commit(commit(stream, version + 1)).await.map(|receipt| receipt.first), Ok(version));
    assert_eq!(store.writable().await, Ok(()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_is_no_store_is_refused_and_left_alone() {
    let folder = Folder::new();
    let text = "no database, but a letter\n".repeat(500);
    std::fs::write(folder.file(), &text).expect("a file");
    let opened = Database::file(&folder.file(), tables()).await;
    assert!(matches!(opened.err(), Some(StoreError::Corrupt(_))));
    assert_eq!(std::fs::read_to_string(folder.file()).expect("the file"), text);
    let nowhere = Database::file(&folder.join("nowhere/record.db"), tables()).await;
    assert!(matches!(nowhere.err(), Some(StoreError::Unavailable(_))));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_not_there_is_unavailable() {
    let folder = Folder::new();
    let url = format!("postgres:///x?user=spartel&host={}", folder.path().display());
    assert!(matches!(Database::server(&url, tables()).await.err(), Some(StoreError::Unavailable(_))));
    assert!(matches!(Database::server("no url", tables()).await.err(), Some(StoreError::Unavailable(_))));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_broken_page_is_told_and_not_read_over() {
    let folder = Folder::new();
    let store = Database::file(&folder.file(), tables()).await.expect("a store");
    let stream = stream_id();
    for version in 1..=40 {
        store.commit(commit(stream, version)).await.expect("room");
    }
    // What the log ahead holds goes into the file first.
    store.close().await.expect("a sound end");
    let mut bytes = std::fs::read(folder.file()).expect("the file");
    let half = bytes.len() / 2;
    bytes[half..].fill(0xee);
    std::fs::write(folder.file(), bytes).expect("the file");
    let answer = match Database::file(&folder.file(), tables()).await {
        Ok(store) => store.entries(0, 100).await.map(|_| ()),
        Err(error) => Err(error),
    };
    assert!(matches!(answer, Err(StoreError::Corrupt(_))), "{answer:?}");
}
