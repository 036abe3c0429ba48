//! What was erased leaves SQLite's log ahead too, whoever is in the way and whenever the program ends.

use crate::given::{Folder, commit, stream_id, tables};
use spartel_ledger::id::{EventId, StreamId};
use spartel_ports::Store;
use spartel_ports::store::{Commit, Erasure, StoreError};
use spartel_store::Database;
use sqlx::{Connection, SqliteConnection, raw_sql};
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};

/// Something of an event that is long enough to be found, whatever page it is on.
const MARK: &[u8] = b"what was erased must not be found again";

/// Whether something of the erased event is in a file.
fn found(file: &Path) -> bool {
    fs::read(file).is_ok_and(|bytes| bytes.windows(MARK.len()).any(|window| window == MARK))
}

/// A stream with the mark, and another by which it is to be erased.
async fn marked(store: &Database) -> [StreamId; 2] {
    let [stream, kept] = [stream_id(), stream_id()];
    let mut begins = commit(stream, 1);
    begins.events[0].content = MARK.to_vec();
    store.commit(begins).await.expect("a stream");
    store.commit(commit(kept, 1)).await.expect("a stream that says why");
    [stream, kept]
}

fn erasing([stream, kept]: [StreamId; 2]) -> Commit {
    let by = EventId { stream: kept, version: 2 };
    Commit { erased: vec![Erasure { stream, by }], ..commit(kept, 2) }
}

/// A reader of a state of the record, which it keeps until it is dropped.
async fn reader(file: &Path) -> SqliteConnection {
    let mut conn = SqliteConnection::connect(&file.to_string_lossy()).await.expect("the file");
    raw_sql("BEGIN; SELECT count(*) FROM content").execute(&mut conn).await.expect("it reads");
    conn
}

/// A record with a stream that was erased while another read it, so that the log ahead has it still; and who waits for the answer.
async fn erased_under(folder: &Folder) -> (Arc<Database>, SqliteConnection, JoinHandle<Option<u64>>) {
    let store = Arc::new(Database::file(&folder.file(), tables()).await.expect("a store"));
    let streams = marked(&store).await;
    let reader = reader(&folder.file()).await;
    let asked = tokio::spawn({
        let store = Arc::clone(&store);
        async move { store.commit(erasing(streams)).await.ok().map(|receipt| receipt.first) }
    });
    while store.stream(streams[0]).await != Ok(None) {
        sleep(Duration::from_millis(10)).await;
    }
    assert!(found(&folder.join("record.db-wal")), "the reader is in the way");
    (store, reader, asked)
}

/// A traveller waits for the answer: it comes at once, and what was erased is gone from everywhere soon after.
#[tokio::test(flavor = "multi_thread")]
async fn what_may_go_soon_is_answered_at_once_and_goes_by_itself() {
    let folder = Folder::new();
    let store = Database::file(&folder.file(), tables()).await.expect("a store");
    let streams = marked(&store).await;
    let reader = reader(&folder.file()).await;
    let erasing = Commit { soon: true, ..erasing(streams) };
    let answer = timeout(Duration::from_secs(3), store.commit(erasing)).await.expect("nobody is waited for");
    assert_eq!(answer.expect("an erasure").first, 2);
    drop(reader.close().await);
    until_gone(&folder).await;
}

/// Waits until the mark is nowhere.
async fn until_gone(folder: &Folder) {
    let gone = async {
        while ["record.db", "record.db-wal"].iter().any(|name| found(&folder.join(name))) {
            sleep(Duration::from_millis(50)).await;
        }
    };
    timeout(Duration::from_secs(8), gone).await.expect("it goes");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_erasure_that_a_reader_is_in_the_way_of_is_answered_when_nothing_is_left_of_it() {
    let folder = Folder::new();
    let (_store, reader, asked) = erased_under(&folder).await;
    sleep(Duration::from_secs(1)).await;
    assert!(!asked.is_finished(), "it is waited for");
    drop(reader.close().await);
    assert_eq!(asked.await.expect("no panic"), Some(2));
    assert!(!found(&folder.join("record.db-wal")) && !found(&folder.file()));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_program_erased_and_was_killed_before_the_end_goes_when_the_record_is_opened() {
    let (folder, left) = (Folder::new(), Folder::new());
    let (_store, _reader, _asked) = erased_under(&folder).await;
    // As a program leaves it that is killed now.
    for name in ["record.db", "record.db-wal"] {
        fs::copy(folder.join(name), left.join(name)).expect("room");
    }
    assert!(found(&left.join("record.db-wal")));
    let _opened = Database::file(&left.file(), tables()).await.expect("a store");
    assert!(!found(&left.join("record.db-wal")) && !found(&left.file()));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_could_not_be_emptied_in_time_is_recorded_and_goes_as_soon_as_it_can() {
    let folder = Folder::new();
    let (store, reader, asked) = erased_under(&folder).await;
    assert_eq!(asked.await.expect("no panic"), Some(2), "a receipt, since it is recorded");
    assert!(found(&folder.join("record.db-wal")), "nobody could do anything");
    drop(reader.close().await);
    until_gone(&folder).await;
    store.close().await.expect("nothing is left");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_gave_up_waiting_or_ends_the_program_leaves_it_to_the_writer_or_is_told() {
    let folder = Folder::new();
    let (store, reader, asked) = erased_under(&folder).await;
    asked.abort();
    let closed = store.close().await;
    assert!(matches!(closed, Err(StoreError::Unavailable(_))), "{closed:?}");
    drop(reader.close().await);
    let folder = Folder::new();
    let (store, reader, asked) = erased_under(&folder).await;
    asked.abort();
    drop(reader.close().await);
    until_gone(&folder).await;
    store.close().await.expect("nothing is left");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_erasure_stands_where_the_disk_has_no_room_to_empty_the_log_ahead() {
    let folder = Folder::new();
    let Some(disk) = folder.disk(8) else { return };
    let store = Database::file(&folder.file(), tables()).await.expect("a store");
    let streams = marked(&store).await;
    // So much stands in the log ahead that the file has no room for.
    let large = stream_id();
    let mut begins = commit(large, 1);
    begins.events[0].content = vec![5; 2 << 20];
    store.commit(begins).await.expect("room");
    fs::write(folder.join("spare"), vec![0; 400 << 10]).expect("room");
    let filling = disk.filled();
    fs::remove_file(folder.join("spare")).expect("ours");
    assert_eq!(store.commit(erasing(streams)).await.map(|receipt| receipt.first), Ok(3));
    assert!(found(&folder.join("record.db-wal")), "there was no room");
    fs::remove_file(filling).expect("ours");
    until_gone(&folder).await;
    assert_eq!(store.erased(streams[0]).await.map(|erased| erased.is_some()), Ok(true));
}
