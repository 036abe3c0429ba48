//! Streams that go into another bucket: by one commit, with the old wrapped key gone, remembered, and on their way through backups.

use crate::given::{Folder, begun, commit, each, stream_id, tables};
use spartel_ledger::id::{Code, EventId, StreamId};
use spartel_ledger::keys::{Bucket, Month};
use spartel_ports::Store;
use spartel_ports::store::{Commit, Erasure, Moved, StoreError, Stream};
use spartel_ports::transfer::{Import, Transfer};
use spartel_store::Database;

fn later(generation: u32) -> Bucket {
    let end = Month::new(2031, 5).expect("a month");
    Bucket { end, generation, ..begun(StreamId([0; 16])).bucket }
}

fn moved(stream: StreamId, from: Bucket, generation: u32) -> Moved {
    let stream = Stream { id: stream, bucket: later(generation), wrapped: vec![9; 112] };
    Moved { stream, from }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stream_moves_with_an_event_of_its_own_out_of_the_bucket_that_it_is_in() {
    each(async |store, place| {
        let (stream, other) = (stream_id(), stream_id());
        store.commit(commit(stream, 1)).await.expect("it begins");
        store.commit(commit(other, 1)).await.expect("another");
        let first = begun(stream).bucket;
        let with = |moved: Moved, events: Commit| Commit { moved: vec![moved], ..events };
        let refused = [
            (
                with(moved(stream, first.clone(), 0), commit(other, 2)),
                StoreError::Invalid("a stream that moves without an event of its own"),
            ),
            (with(moved(stream, later(3), 0), commit(stream, 2)), StoreError::Stale),
            (with(moved(stream, first.clone(), 0), commit(stream, 3)), StoreError::Stale),
            (
                with(moved(stream_id(), first.clone(), 0), commit(stream, 2)),
                StoreError::Invalid("a stream that moves without an event of its own"),
            ),
        ];
        for (commit, error) in refused {
            assert_eq!(store.commit(commit).await, Err(error));
        }
        assert_eq!((store.stream(stream).await, store.moved().await), (Ok(Some(begun(stream))), Ok(vec![])));
        store.commit(with(moved(stream, first.clone(), 0), commit(stream, 2))).await.expect("it moves");
        assert_eq!(store.stream(stream).await, Ok(Some(moved(stream, first.clone(), 0).stream)));
        assert_eq!(store.moved().await, Ok(vec![(stream, first.clone())]));
        // What was decided by the bucket that it left is not done.
        let by = EventId { stream: other, version: 2 };
        let erases = |bucket: Bucket, stream| Commit {
            held: vec![(stream, bucket)],
            erased: vec![Erasure { stream, by }],
            ..commit(other, 2)
        };
        assert_eq!(store.commit(erases(first.clone(), stream)).await, Err(StoreError::Stale));
        assert_eq!(store.commit(erases(first.clone(), stream_id())).await, Err(StoreError::NoStream));
        assert_eq!(store.erased(stream).await, Ok(None));
        // Further, and what it left is remembered when it is erased too.
        store.commit(with(moved(stream, later(0), 1), commit(stream, 3))).await.expect("it moves on");
        store.commit(erases(later(1), stream)).await.expect("an erasure");
        assert_eq!(store.moved().await, Ok(vec![(stream, first), (stream, later(0))]));
        let bucket = store.erased(stream).await.map(|gone| gone.map(|gone| gone.bucket));
        assert_eq!(bucket, Ok(Some(later(1))));
        assert_eq!(place.number("SELECT count(*) FROM moved").await, 2);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrapped_key_that_gave_way_is_in_no_file_of_the_record() {
    let folder = Folder::new();
    let store = Database::file(&folder.file(), tables()).await.expect("a store in a file");
    let found = |byte: u8| {
        let stands = |bytes: &[u8]| bytes.windows(112).any(|part| part.iter().all(|one| *one == byte));
        folder.files().iter().any(|(_, bytes)| stands(bytes))
    };
    let stream = stream_id();
    let row = Stream { wrapped: vec![0xa7; 112], ..begun(stream) };
    store.commit(Commit { streams: vec![row.clone()], ..commit(stream, 1) }).await.expect("it begins");
    assert!(found(0xa7));
    let next = Stream { wrapped: vec![0xb7; 112], ..moved(stream, row.bucket.clone(), 0).stream };
    let moves = Moved { stream: next, from: row.bucket };
    store.commit(Commit { moved: vec![moves], ..commit(stream, 2) }).await.expect("it moves");
    assert!(!found(0xa7) && found(0xb7));
    // And where a backup brings the row of the other bucket.
    let last = Stream { wrapped: vec![0xc7; 112], ..moved(stream, later(0), 1).stream };
    let left = vec![(stream, later(0))];
    store
        .import(Import { at: 2, streams: vec![last], moved: left, ..Import::default() })
        .await
        .expect("a row");
    assert!(!found(0xb7) && found(0xc7));
}

#[tokio::test(flavor = "multi_thread")]
async fn buckets_are_listed_with_how_many_streams_they_have_and_which() {
    each(async |store, _| {
        assert_eq!(store.buckets().await, Ok(vec![]));
        let mut streams: Vec<StreamId> = (0..5).map(|_| stream_id()).collect();
        streams.sort();
        let first = begun(streams[0]).bucket;
        let access = Bucket { class: Code::new("access"), ..later(0) };
        for (stream, bucket) in streams.iter().zip([&first, &later(1), &first, &access, &first]) {
            let row = Stream { bucket: bucket.clone(), ..begun(*stream) };
            store.commit(Commit { streams: vec![row], ..commit(*stream, 1) }).await.expect("it begins");
        }
        let expected = vec![(access.clone(), 1), (first.clone(), 3), (later(1), 1)];
        assert_eq!(store.buckets().await, Ok(expected), "by class, month and generation");
        let of_first = [streams[0], streams[2], streams[4]];
        assert_eq!(store.streams_of(&first, 9).await.as_deref(), Ok(&of_first[..]));
        assert_eq!(store.streams_of(&first, 2).await.as_deref(), Ok(&of_first[..2]));
        assert_eq!(store.streams_of(&access, 9).await, Ok(vec![streams[3]]));
        assert_eq!(store.streams_of(&later(0), 9).await, Ok(vec![]), "of another generation");
        let by = EventId { stream: streams[1], version: 2 };
        let erased = vec![Erasure { stream: streams[2], by }];
        store.commit(Commit { erased, ..commit(streams[1], 2) }).await.expect("an erasure");
        assert_eq!(store.streams_of(&first, 9).await, Ok(vec![streams[0], streams[4]]));
        assert_eq!(store.buckets().await.map(|buckets| buckets[1].1), Ok(2));
    })
    .await;
}
