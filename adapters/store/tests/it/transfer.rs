//! A record goes out of a store and into another, in parts, and backups are registered.

use crate::given::gone as remembered;
use crate::given::{Folder, begun, bytes, command, commit, each, event, stream_id, tables};
use spartel_ledger::backup::FileHash;
use spartel_ledger::event::SealedEvent;
use spartel_ledger::id::{BlobName, EventId, Moment, StreamId};
use spartel_ports::Store;
use spartel_ports::store::{Commit, Erasure, StoreError, StoredBlob, Stream};
use spartel_ports::transfer::{Backup, Import, Imported, NamedBlob, Transfer};
use spartel_store::Database;

fn imported(events: &[SealedEvent]) -> Vec<Imported> {
    events
        .iter()
        .map(|event| Imported { header: event.header, content: Some(event.content.clone()) })
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn streams_and_blobs_are_found_by_the_entries_that_they_came_with() {
    each(async |store, _| {
        let (a, b) = (stream_id(), stream_id());
        let blob = |stream, row: bool| StoredBlob {
            name: BlobName(bytes()),
            stream,
            bytes: row.then(|| vec![4; 9]),
        };
        let (first, second) = (blob(a, true), blob(a, false));
        store.commit(Commit { blobs: vec![first.clone()], ..commit(a, 1) }).await.expect("it begins");
        store.commit(commit(b, 1)).await.expect("another");
        store.commit(Commit { blobs: vec![second.clone()], ..commit(a, 2) }).await.expect("it goes on");
        assert_eq!(store.streams_at(0, 1).await, Ok(vec![begun(a)]));
        assert_eq!(store.streams_at(1, 1).await, Ok(vec![begun(b)]));
        let mut both = vec![begun(a), begun(b)];
        both.sort_by_key(|stream| stream.id);
        assert_eq!(store.streams_at(0, 100).await, Ok(both));
        let named = |blob: &StoredBlob, version| NamedBlob {
            name: blob.name,
            event: EventId { stream: blob.stream, version },
        };
        assert_eq!(store.blobs_at(0, 2).await, Ok(vec![named(&first, 1)]));
        assert_eq!(store.blobs_at(1, 100).await, Ok(vec![named(&second, 2)]));
        assert_eq!(store.blobs_at(3, 100).await, Ok(vec![]));
        let nobodys = Commit { blobs: vec![blob(b, true)], ..commit(a, 3) };
        assert!(matches!(store.commit(nobodys).await, Err(StoreError::Invalid(_))));
        let erasure = Erasure { stream: a, by: EventId { stream: b, version: 2 } };
        store.commit(Commit { erased: vec![erasure], ..commit(b, 2) }).await.expect("an erasure");
        assert_eq!(store.streams_at(0, 100).await, Ok(vec![begun(b)]));
        assert_eq!(store.blobs_at(0, 100).await, Ok(vec![]));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_part_is_taken_in_at_its_place_whole_or_not_at_all() {
    each(async |store, place| {
        let (a, gone) = (stream_id(), stream_id());
        let events: Vec<_> = (1..=3).map(|version| event(a, version, "note")).collect();
        let lost = event(gone, 1, "note");
        let blob = StoredBlob { name: BlobName(bytes()), stream: a, bytes: Some(vec![4; 9]) };
        let erasure = remembered(Erasure { stream: gone, by: EventId { stream: a, version: 3 } });
        let first = Import {
            at: 0,
            streams: vec![begun(a)],
            entries: imported(&events[..2]),
            blobs: vec![(blob.clone(), 2)],
            moved: vec![(a, begun(gone).bucket)],
            erased: vec![erasure.clone()],
            tiles: vec![("tile/0/000.p/2".into(), vec![1; 64])],
        };
        store.import(first.clone()).await.expect("an empty store");
        assert_eq!(store.import(first.clone()).await, Err(StoreError::Stale), "twice");
        let headers = [Imported { header: lost.header, content: None }];
        let ahead = Import { at: 3, entries: headers.to_vec(), ..Import::default() };
        assert_eq!(store.import(ahead.clone()).await, Err(StoreError::Stale), "a part is missing between");
        assert_eq!(store.size().await, Ok(2), "nothing of them was kept");
        store.import(Import { at: 2, ..ahead }).await.expect("the next part");
        let nobodys = Import { at: 3, entries: imported(&[event(stream_id(), 1, "")]), ..Import::default() };
        assert_eq!(store.import(nobodys).await, Err(StoreError::NoStream));
        // Rows alone: the size stays, a stream's row gives way, blobs stay as they are.
        let mut later = begun(a);
        later.bucket.generation = 1;
        let other = StoredBlob { bytes: Some(vec![5; 9]), ..blob.clone() };
        let rows = Import { streams: vec![later.clone(), begun(gone)], blobs: vec![(other, 2)], ..first };
        let rows = Import { at: 3, entries: Vec::new(), ..rows };
        store.import(rows).await.expect("rows");
        // A wrapped key that another file brings for the same generation is nobody's word: the one that is there stays.
        let forged = Stream { wrapped: vec![9; 112], ..later.clone() };
        store.import(Import { at: 3, streams: vec![forged], ..Import::default() }).await.expect("rows");
        assert_eq!(store.stream(a).await, Ok(Some(later)));
        assert_eq!(store.stream(gone).await, Ok(None), "what was erased does not come back");
        assert_eq!(store.blob(blob.name).await, Ok(Some(blob.clone())));
        let named = NamedBlob { name: blob.name, event: EventId { stream: a, version: 2 } };
        assert_eq!(store.blobs_at(0, 9).await, Ok(vec![named]));
        assert_eq!(store.tile("tile/0/000.p/2").await, Ok(Some(vec![1; 64])));
        let entries = store.entries(0, 9).await.expect("entries");
        let told: Vec<_> = entries.iter().map(|one| (one.index, one.content.is_some(), one.erased)).collect();
        assert_eq!(told, [(0, true, false), (1, true, false), (2, false, true)]);
        assert_eq!(store.erased(gone).await, Ok(Some(erasure)));
        assert_eq!(store.moved().await, Ok(vec![(a, begun(gone).bucket)]));
        let none = Vec::<StreamId>::new();
        assert_eq!(
            (store.unexplained(3).await, store.unexplained(2).await),
            (Ok(vec![gone]), Ok(vec![gone]))
        );
        // And the record goes on from there.
        store
            .commit(Commit { events: vec![events[2].clone()], ..Commit::new(command()) })
            .await
            .expect("goes on");
        assert_eq!((store.unexplained(4).await, store.unexplained(3).await), (Ok(none), Ok(vec![gone])));
        // What is there of a stream goes when it is said to be erased.
        let again = remembered(Erasure { stream: a, by: EventId { stream: gone, version: 9 } });
        store.import(Import { at: 4, erased: vec![again], ..Import::default() }).await.expect("an erasure");
        assert_eq!(place.number("SELECT count(*) FROM content").await, 0);
        assert_eq!((store.blob(blob.name).await, store.size().await), (Ok(None), Ok(4)));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn backups_are_registered_and_a_report_is_never_undone() {
    each(async |store, _| {
        assert_eq!(store.backups().await, Ok(vec![]));
        let first = Backup {
            file: FileHash(bytes()),
            begun: Moment(1_000),
            seen: 650,
            from: 0,
            to: 700,
            previous: None,
            custodians: vec!["0123456789abcdef".into(), "fedcba9876543210".into()],
            kept: None,
            destroyed: None,
        };
        let second = Backup {
            file: FileHash(bytes()),
            begun: Moment(2_000),
            seen: 700,
            from: 700,
            previous: Some(first.file),
            ..first.clone()
        };
        store.register(second.clone()).await.expect("one");
        store.register(first.clone()).await.expect("another");
        assert_eq!(store.backups().await, Ok(vec![first.clone(), second.clone()]));
        let kept = Backup { kept: Some(Moment(3_000)), ..first.clone() };
        store.register(kept.clone()).await.expect("it has its name");
        let destroyed = Backup { destroyed: Some(Moment(4_000)), ..first.clone() };
        store.register(destroyed.clone()).await.expect("it is gone");
        store.register(Backup { kept: Some(Moment(9_000)), ..first }).await.expect("told again");
        let both = Backup { destroyed: Some(Moment(4_000)), ..kept };
        assert_eq!(store.backups().await, Ok(vec![both, second]));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_store_that_is_only_read_takes_nothing_in() {
    let folder = Folder::new();
    let made = Database::file(&folder.file(), tables()).await.expect("a store");
    made.close().await.expect("it ends");
    let store = Database::read_only(&folder.file(), tables()).await.expect("a store to read");
    assert_eq!(store.import(Import::default()).await, Err(StoreError::ReadOnly));
}
