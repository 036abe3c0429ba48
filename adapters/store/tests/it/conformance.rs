//! What a store promises, asked of both.

use crate::given::{begun, bytes, command, commit, each, event, gone as remembered, stream_id};
use spartel_ledger::header::Header;
use spartel_ledger::id::{BlobName, EventId, StreamId};
use spartel_ports::Store;
use spartel_ports::store::{
    Commit, Entry, Erasure, Published, Rebuilt, Receipt, Row, StoreError, StoredBlob, Value,
};
use spartel_store::Database;
use std::sync::Arc;

/// All entries of a store, whose indexes must be those from 0 on.
async fn all(store: &Database) -> Vec<Entry> {
    let (mut entries, size) = (Vec::new(), store.size().await.expect("a size"));
    while (entries.len() as u64) < size {
        let part = store.entries(entries.len() as u64, 100).await.expect("entries");
        assert!(!part.is_empty(), "an entry below the size is missing");
        entries.extend(part);
    }
    let dense = entries.iter().zip(0..).all(|(entry, index)| entry.index == index);
    assert!(dense, "indexes have no gaps");
    entries
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_committed_is_read_back() {
    each(async |store, _| {
        let stream = stream_id();
        let events: Vec<_> = (1..=130).map(|version| event(stream, version, "note")).collect();
        let first =
            Commit { streams: vec![begun(stream)], events: events[..3].to_vec(), ..Commit::new(command()) };
        let receipt = Receipt { first: 0, count: 3, repeated: false };
        assert_eq!(store.commit(first).await, Ok(receipt));
        let second = Commit { events: events[3..].to_vec(), ..Commit::new(command()) };
        assert_eq!(store.commit(second).await, Ok(Receipt { first: 3, count: 127, repeated: false }));
        assert_eq!(store.size().await, Ok(130));
        let entries = all(&store).await;
        for (entry, event) in entries.iter().zip(&events) {
            assert_eq!(entry.header, event.header.bytes());
            assert_eq!(entry.content.as_ref(), Some(&event.content));
        }
        let headers: Vec<_> = entries.iter().map(|entry| (entry.index, entry.header.clone())).collect();
        assert_eq!(store.headers(0, 1000).await.as_ref(), Ok(&headers));
        assert_eq!(store.headers(128, 1).await.as_deref(), Ok(&headers[128..129]));
        assert_eq!(store.headers(130, 10).await, Ok(vec![]));
        assert_eq!(store.events(stream, 1, 1000).await.as_ref(), Ok(&entries));
        assert_eq!(store.events(stream, 129, 1).await.as_deref(), Ok(&entries[128..129]));
        assert_eq!(store.stream(stream).await, Ok(Some(begun(stream))));
        assert_eq!(store.index(EventId { stream, version: 7 }).await, Ok(Some(6)));
        let nowhere = stream_id();
        assert_eq!(store.stream(nowhere).await, Ok(None));
        assert_eq!(store.events(nowhere, 1, 10).await, Ok(vec![]));
        assert_eq!(store.index(EventId { stream, version: 131 }).await, Ok(None));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stale_writer_is_refused_and_leaves_nothing() {
    each(async |store, place| {
        let stream = stream_id();
        store.commit(commit(stream, 1)).await.expect("a stream begins");
        store.commit(commit(stream, 2)).await.expect("it goes on");
        let other = stream_id();
        // The second event is stale: the stream that begins with it is not kept either.
        let stale = Commit {
            streams: vec![begun(other)],
            events: vec![event(other, 1, "a"), event(stream, 2, "b")],
            ..Commit::new(command())
        };
        assert_eq!(store.commit(stale).await, Err(StoreError::Stale));
        assert_eq!(store.stream(other).await, Ok(None));
        assert_eq!(store.commit(commit(stream, 4)).await, Err(StoreError::Stale), "a version ahead");
        assert_eq!(store.size().await, Ok(2));
        assert_eq!(place.number("SELECT count(*) FROM command").await, 2);
        assert_eq!(store.commit(commit(stream, 3)).await.map(|receipt| receipt.first), Ok(2));
        all(&store).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn streams_begin_once_and_events_need_one() {
    each(async |store, _| {
        let stream = stream_id();
        let lost = Commit { streams: Vec::new(), ..commit(stream, 1) };
        assert_eq!(store.commit(lost).await, Err(StoreError::NoStream));
        assert_eq!(store.commit(commit(stream, 2)).await, Err(StoreError::NoStream));
        store.commit(commit(stream, 1)).await.expect("a stream begins");
        assert_eq!(store.commit(commit(stream, 1)).await, Err(StoreError::StreamExists));
        let empty = Commit::new(command());
        assert!(matches!(store.commit(empty).await, Err(StoreError::Invalid(_))));
        let gap =
            Commit { events: vec![event(stream, 2, ""), event(stream, 4, "")], ..Commit::new(command()) };
        assert!(matches!(store.commit(gap).await, Err(StoreError::Invalid(_))));
        assert_eq!(store.size().await, Ok(1));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_command_asked_twice_is_done_once() {
    each(async |store, _| {
        let (store, stream) = (Arc::new(store), stream_id());
        let asked = commit(stream, 1);
        let first = store.commit(asked.clone()).await.expect("a stream begins");
        assert_eq!(store.commit(asked.clone()).await, Ok(Receipt { repeated: true, ..first }));
        // A retry seals anew: other bytes, one command.
        let again = Commit { events: vec![event(stream, 1, "note")], ..asked };
        assert_eq!(store.commit(again).await, Ok(Receipt { repeated: true, ..first }));
        let together = commit(stream, 2);
        let tasks: Vec<_> = (0..8)
            .map(|_| {
                let (store, together) = (Arc::clone(&store), together.clone());
                tokio::spawn(async move { store.commit(together).await })
            })
            .collect();
        let mut new = 0;
        for task in tasks {
            let receipt = task.await.expect("no panic").expect("done, once");
            assert_eq!((receipt.first, receipt.count), (1, 1));
            new += usize::from(!receipt.repeated);
        }
        assert_eq!((new, store.size().await), (1, Ok(2)));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn writers_side_by_side_leave_no_hole_that_a_reader_could_see() {
    each(async |store, _| {
        let store = Arc::new(store);
        let writers: Vec<_> = (0..16)
            .map(|_| {
                let store = Arc::clone(&store);
                tokio::spawn(async move {
                    let stream = stream_id();
                    for version in 1..=12 {
                        store.commit(commit(stream, version)).await.expect("nobody else writes this stream");
                    }
                })
            })
            .collect();
        let reader = Arc::clone(&store);
        let polling = tokio::spawn(async move {
            let mut polls = 0;
            while all(&reader).await.len() < 16 * 12 {
                polls += 1;
            }
            polls
        });
        for writer in writers {
            writer.await.expect("every commit is done");
        }
        assert!(polling.await.expect("no hole") > 0);
        let entries = all(&store).await;
        assert_eq!(entries.len(), 16 * 12);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn rivals_for_a_version_win_it_one_at_a_time() {
    each(async |store, _| {
        let (store, stream) = (Arc::new(store), stream_id());
        store.commit(commit(stream, 1)).await.expect("a stream begins");
        for version in 2..6 {
            let rivals: Vec<_> = (0..8)
                .map(|_| {
                    let store = Arc::clone(&store);
                    tokio::spawn(async move { store.commit(commit(stream, version)).await })
                })
                .collect();
            let mut won = 0;
            for rival in rivals {
                match rival.await.expect("no panic") {
                    Ok(_) => won += 1,
                    Err(error) => assert_eq!(error, StoreError::Stale),
                }
            }
            assert_eq!(won, 1, "version {version}");
        }
        assert_eq!(all(&store).await.len(), 5);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_of_read_tables_come_change_and_go_with_their_events() {
    each(async |store, place| {
        let stream = stream_id();
        let row = |key: u8, state: &'static str| Row {
            table: "visit".into(),
            stream,
            key: vec![key],
            values: Some(vec![
                Value::Text(state.into()),
                Value::Number(1_795_334_400_000),
                Value::Bytes(vec![9; 16]),
                Value::Null,
            ]),
        };
        let with = |version, rows| Commit { rows, ..commit(stream, version) };
        store.commit(with(1, vec![row(1, "open"), row(2, "open")])).await.expect("two rows");
        store.commit(with(2, vec![row(1, "closed")])).await.expect("one changes");
        assert_eq!(place.texts("SELECT state FROM read_visit ORDER BY row_key").await, ["closed", "open"]);
        store.commit(with(3, vec![Row { values: None, ..row(2, "") }])).await.expect("one goes");
        assert_eq!(place.number("SELECT count(*) FROM read_visit").await, 1);
        let refused = [
            Row { table: "visitor".into(), ..row(3, "open") },
            Row { values: Some(vec![Value::Null]), ..row(3, "open") },
            Row {
                values: Some(vec![Value::Number(1), Value::Null, Value::Null, Value::Null]),
                ..row(3, "open")
            },
        ];
        for row in refused {
            assert!(matches!(store.commit(with(4, vec![row])).await, Err(StoreError::Invalid(_))));
        }
        assert_eq!(store.size().await, Ok(3), "a commit with a row that is none is none");
        let kept =
            Row { values: Some(vec![Value::Kept, Value::Number(5), Value::Kept, Value::Kept]), ..row(1, "") };
        store.commit(with(4, vec![kept])).await.expect("a change of one column");
        let values =
            vec![Value::Text("closed".into()), Value::Number(5), Value::Bytes(vec![9; 16]), Value::Null];
        let changed = Row { values: Some(values), ..row(1, "") };
        assert_eq!(store.rows("visit", None, 10).await, Ok(vec![changed]));
        assert!(matches!(store.rows("visitor", None, 10).await, Err(StoreError::Invalid(_))));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_made_anew_take_the_place_of_all_rows_of_streams_that_have_not_gone_on() {
    each(async |store, _| {
        let mut streams: Vec<StreamId> = (0..4).map(|_| stream_id()).collect();
        streams.sort();
        let row = |stream: StreamId, key: u8, at: i64| Row {
            table: "visit".into(),
            stream,
            key: vec![key],
            values: Some(vec![Value::Null, Value::Number(at), Value::Null, Value::Null]),
        };
        for stream in &streams[..3] {
            let rows = vec![row(*stream, 1, 0), row(*stream, 2, 0)];
            store.commit(Commit { rows, ..commit(*stream, 1) }).await.expect("a stream");
        }
        store
            .commit(Commit { rows: vec![row(streams[0], 7, 7)], ..commit(streams[0], 2) })
            .await
            .expect("more");
        // The second has what it should, the first has gone on, the third is to be left with nothing, and the fourth never was.
        let made = |stream: usize, version, rows| Rebuilt { stream: streams[stream], version, rows };
        let rebuilt = vec![
            made(0, 1, vec![row(streams[0], 9, 9)]),
            made(1, 1, vec![row(streams[1], 2, 5), row(streams[1], 3, 6)]),
            made(2, 1, vec![]),
            made(3, 0, vec![]),
        ];
        assert_eq!(store.replace(rebuilt).await, Ok(vec![streams[0]]));
        let expected = [
            row(streams[0], 1, 0),
            row(streams[0], 2, 0),
            row(streams[0], 7, 7),
            row(streams[1], 2, 5),
            row(streams[1], 3, 6),
        ];
        assert_eq!(store.rows("visit", None, 10).await, Ok(expected.to_vec()));
        let mut parts = Vec::new();
        while let Some(next) = {
            let after = parts.last().map(|row: &Row| (row.stream, row.key.clone()));
            store.rows("visit", after.as_ref(), 1).await.expect("rows").pop()
        } {
            parts.push(next);
        }
        assert_eq!(parts, expected);
        let wrong = vec![made(1, 1, vec![Row { values: Some(vec![]), ..row(streams[1], 1, 1) }])];
        assert!(matches!(store.replace(wrong).await, Err(StoreError::Invalid(_))));
        assert_eq!(store.rows("visit", None, 10).await.map(|rows| rows.len()), Ok(5), "all or nothing");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_erased_stream_leaves_its_headers_and_is_not_begun_again() {
    each(async |store, place| {
        let (kept, stream) = (stream_id(), stream_id());
        store.commit(commit(kept, 1)).await.expect("a stream that says why");
        let blob = StoredBlob { name: BlobName(bytes()), stream, bytes: Some(vec![4; 100]) };
        let elsewhere = StoredBlob { name: BlobName(bytes()), bytes: None, ..blob.clone() };
        let values = vec![Value::Null, Value::Null, Value::Bytes(vec![9; 16]), Value::Bytes(vec![8; 40])];
        let row = Row { table: "visit".into(), stream, key: vec![1], values: Some(values) };
        let begins = Commit {
            rows: vec![row],
            blobs: vec![blob.clone(), elsewhere.clone()],
            events: (1..=3).map(|version| event(stream, version, "note")).collect(),
            ..commit(stream, 1)
        };
        store.commit(begins).await.expect("a stream with everything");
        assert_eq!(store.blob(blob.name).await, Ok(Some(blob.clone())));
        assert_eq!(store.large_blobs(stream).await, Ok(vec![elsewhere.name]));
        assert_eq!(store.blob(elsewhere.name).await, Ok(Some(elsewhere)));
        let erasure = Erasure { stream, by: EventId { stream: kept, version: 2 } };
        let erases = Commit { erased: vec![erasure], ..commit(kept, 2) };
        store.commit(erases).await.expect("an erasure");

        assert_eq!(store.erased(stream).await, Ok(Some(remembered(erasure))));
        assert_eq!(store.erased(kept).await, Ok(None));
        assert_eq!((store.stream(stream).await, store.blob(blob.name).await), (Ok(None), Ok(None)));
        assert_eq!(place.number("SELECT count(*) FROM read_visit").await, 0);
        let entries = all(&store).await;
        assert_eq!(entries.len(), 5, "headers stay");
        for entry in &entries {
            let id = Header::parse(&entry.header).expect("a header").id;
            assert_eq!((entry.content.is_some(), entry.erased), (id.stream == kept, id.stream != kept));
        }
        assert_eq!(store.commit(commit(stream, 4)).await, Err(StoreError::NoStream));
        assert_eq!(store.commit(commit(stream, 1)).await, Err(StoreError::StreamExists));
        let again = Commit { erased: vec![erasure], ..commit(kept, 3) };
        assert_eq!(store.commit(again).await, Err(StoreError::NoStream));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn entries_cannot_be_changed_or_taken_away_and_contents_not_changed() {
    each(async |store, place| {
        let stream = stream_id();
        store.commit(commit(stream, 1)).await.expect("a stream begins");
        for text in ["UPDATE entry SET idx = 5", "DELETE FROM entry", "UPDATE content SET version = 5"] {
            assert!(place.run(text).await.is_err(), "{text}");
        }
        assert_eq!(place.run("DELETE FROM content").await.ok(), Some(1), "content can go");
        assert_eq!(all(&store).await[0].content, None);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_newest_checkpoint_stays_and_partial_tiles_give_way_to_larger_ones() {
    each(async |store, _| {
        let tile = |path: &str, byte| (path.to_owned(), vec![byte; 32]);
        let publish = |size, tiles| store.publish(Published { size, note: vec![size as u8], tiles });
        assert_eq!(store.checkpoint().await, Ok(None));
        publish(5, vec![tile("tile/0/000.p/5", 5)]).await.expect("the first");
        publish(7, vec![tile("tile/0/000.p/7", 7)]).await.expect("a larger one");
        assert_eq!(store.tile("tile/0/000.p/5").await, Ok(None));
        assert_eq!(store.tile("tile/0/000.p/7").await, Ok(Some(vec![7; 32])));
        for size in [3, 7] {
            assert_eq!(publish(size, vec![tile("tile/0/000.p/7", 1)]).await, Err(StoreError::Stale));
        }
        assert_eq!(store.tile("tile/0/000.p/7").await, Ok(Some(vec![7; 32])), "nothing of it was kept");
        publish(300, vec![tile("tile/0/000", 9), tile("tile/0/001.p/44", 4)]).await.expect("a full one");
        assert_eq!(store.tile("tile/0/000.p/7").await, Ok(None));
        assert_eq!(store.tile("tile/0/000").await, Ok(Some(vec![9; 32])));
        assert_eq!(store.checkpoint().await, Ok(Some(vec![44])));
    })
    .await;
}

/// All of a list, asked for in parts of three.
async fn listed<T, N: Copy>(part: impl AsyncFn(Option<N>) -> Vec<T>, name: impl Fn(&T) -> N) -> Vec<T> {
    let mut all: Vec<T> = Vec::new();
    loop {
        let part = part(all.last().map(&name)).await;
        if part.is_empty() {
            return all;
        }
        assert!(part.len() <= 3, "no more than was asked for");
        all.extend(part);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_give_everything_once_in_the_order_of_names() {
    each(async |store, _| {
        // The lowest and the highest name, and those that a comparison of signed or shorter bytes would put elsewhere.
        let ids = [[0; 16], [0xff; 16], [0x80; 16], [0x7f; 16], bytes(), bytes(), bytes(), bytes()];
        let mut streams: Vec<_> = ids.map(StreamId).map(begun).into();
        for (stream, large) in streams.iter().zip([true, false].into_iter().cycle()) {
            let name = BlobName([stream.id.0, stream.id.0].concat().try_into().expect("32 bytes"));
            let blob = StoredBlob { name, stream: stream.id, bytes: (!large).then(|| vec![5; 70]) };
            store.commit(Commit { blobs: vec![blob], ..commit(stream.id, 1) }).await.expect("it begins");
        }
        streams.sort_by_key(|stream| stream.id);
        let list = async |after| store.streams(after, 3).await.expect("streams");
        assert_eq!(listed(list, |stream| stream.id).await, streams);
        let blobs = listed(async |after| store.blobs(after, 3).await.expect("blobs"), |blob| blob.name).await;
        let owners: Vec<_> = blobs.iter().map(|blob| blob.stream).collect();
        assert_eq!(owners, streams.iter().map(|stream| stream.id).collect::<Vec<_>>());
        assert_eq!(blobs.iter().filter(|blob| blob.bytes.is_none()).count(), 4);

        let (kept, gone) = streams.split_first().expect("eight");
        let by = EventId { stream: kept.id, version: 2 };
        let erased: Vec<_> = gone.iter().map(|stream| Erasure { stream: stream.id, by }).collect();
        assert_eq!(store.erasures(None, 3).await, Ok(vec![]));
        let erases = Commit { erased: erased.iter().rev().copied().collect(), ..commit(kept.id, 2) };
        store.commit(erases).await.expect("an erasure of seven");
        let list = async |after| store.erasures(after, 3).await.expect("erasures");
        let erased: Vec<_> = erased.into_iter().map(remembered).collect();
        assert_eq!(listed(list, |erasure| erasure.stream).await, erased);
        assert_eq!(store.streams(None, 3).await.as_deref(), Ok(std::slice::from_ref(kept)));
        assert_eq!(store.blobs(None, 3).await.map(|blobs| blobs.len()), Ok(1));
    })
    .await;
}
