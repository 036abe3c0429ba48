//! Rows that are found by what stands in their columns, asked of both stores.

use crate::given::{Folder, Place, commit, each, stream_id, tables};
use spartel_ledger::id::{EventId, StreamId};
use spartel_ports::Store;
use spartel_ports::store::{Commit, Erasure, Find, Order, Row, StoreError, Value};
use spartel_ports::tables::{Table, Tables};
use spartel_store::Database;

/// What stands in a row.
type Visit = (Option<&'static str>, Option<i64>, u8);

fn row(stream: StreamId, key: u8, (state, at, number): Visit) -> Row {
    let values = vec![
        state.map_or(Value::Null, |state| Value::Text(state.into())),
        at.map_or(Value::Null, Value::Number),
        Value::Bytes(vec![number; 16]),
        Value::Bytes(vec![key; 40]),
    ];
    Row { table: "visit".into(), stream, key: vec![key], values: Some(values) }
}

fn find(by: &'static str, order: Order) -> Find {
    Find { table: "visit", equal: Vec::new(), range: None, by, order, after: None, most: 100 }
}

fn column(row: &Row, by: &str) -> Value {
    let at = ["state", "at", "number", "content"].iter().position(|name| *name == by).expect("a column");
    row.values.as_ref().expect("values")[at].clone()
}

/// All that a question finds, in parts of so many.
async fn paged(store: &Database, find: &Find, most: u32) -> Vec<Row> {
    let (mut all, mut next) = (Vec::<Row>::new(), Find { most, ..find.clone() });
    loop {
        let part = store.find(&next).await.expect("rows");
        assert!(part.len() <= most as usize, "no more than was asked for");
        let Some(last) = part.last() else { return all };
        next.after = Some((column(last, find.by), last.stream, last.key.clone()));
        all.extend(part);
    }
}

/// What is expected: sorted by a column, nothing last, then by stream and key.
fn sorted(mut rows: Vec<Row>, by: &str, order: Order) -> Vec<Row> {
    let place = |row: &Row| (column(row, by), row.stream, row.key.clone());
    rows.sort_by_key(place);
    if order == Order::Descending {
        rows.reverse();
    }
    let (nothing, mut some): (Vec<Row>, Vec<Row>) =
        rows.into_iter().partition(|row| column(row, by) == Value::Null);
    some.extend(nothing);
    some
}

/// Rows of twelve streams, with equal values, lowest and highest ones and nothing in each column.
async fn filled(store: &Database) -> Vec<Row> {
    let states = [Some("open"), Some("ended"), Some("Ended"), None, Some("ouvert \u{e9}")];
    let times = [Some(5), Some(-7), None, Some(i64::MAX), Some(5), Some(i64::MIN), Some(0)];
    let mut rows = Vec::new();
    for at in 0..12 {
        let stream = stream_id();
        let of = |key: usize| (states[(at + key) % 5], times[(at * 3 + key) % 7], (at % 4) as u8);
        let made = vec![row(stream, 1, of(0)), row(stream, 2, of(1))];
        rows.extend(made.clone());
        store.commit(Commit { rows: made, ..commit(stream, 1) }).await.expect("rows");
    }
    rows
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_come_in_their_order_once_each_whatever_the_length_of_parts() {
    each(async |store, _| {
        let rows = filled(&store).await;
        for by in ["state", "at"] {
            for order in [Order::Ascending, Order::Descending] {
                let expected = sorted(rows.clone(), by, order);
                for most in [1, 5, 100] {
                    assert_eq!(
                        paged(&store, &find(by, order), most).await,
                        expected,
                        "{by} {order:?} {most}"
                    );
                }
            }
        }
        assert_eq!(store.find(&Find { most: 0, ..find("at", Order::Ascending) }).await, Ok(vec![]));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_are_found_by_values_tokens_nothing_and_a_range() {
    each(async |store, _| {
        let rows = filled(&store).await;
        let asks = async |equal: Vec<(&'static str, Value)>, range: Option<std::ops::Range<i64>>| {
            let range = range.map(|range| ("at", range));
            paged(&store, &Find { equal, range, ..find("at", Order::Descending) }, 2).await
        };
        let expected = |fits: &dyn Fn(&Row) -> bool| {
            let rows = rows.iter().filter(|row| fits(row)).cloned().collect();
            sorted(rows, "at", Order::Descending)
        };
        let open = Value::Text("open".into());
        let of_state = expected(&|row| column(row, "state") == open);
        assert!(of_state.len() > 2);
        assert_eq!(asks(vec![("state", open.clone())], None).await, of_state);
        let stateless = expected(&|row| column(row, "state") == Value::Null);
        assert_eq!(asks(vec![("state", Value::Null)], None).await, stateless);
        let token = Value::Bytes(vec![3; 16]);
        let both = |row: &Row| column(row, "number") == token && column(row, "state") == open;
        assert_eq!(
            asks(vec![("number", token.clone()), ("state", open.clone())], None).await,
            expected(&both)
        );
        let within = |row: &Row| matches!(column(row, "at"), Value::Number(-7..5));
        assert_eq!(asks(vec![], Some(-7..5)).await, expected(&within), "the end is not in it");
        assert_eq!(asks(vec![("state", Value::Text("none".into()))], None).await, vec![]);
        // A quotation mark in a value is a part of the value.
        assert_eq!(asks(vec![("state", Value::Text("' OR 1=1 --".into()))], None).await, vec![]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_that_do_not_change_are_there_once_while_others_come_change_and_go() {
    each(async |store, _| {
        let rows = filled(&store).await;
        let (mut seen, mut next) = (Vec::<Row>::new(), Find { most: 3, ..find("at", Order::Ascending) });
        let by = stream_id();
        store.commit(commit(by, 1)).await.expect("a stream that says why");
        let mut touched = Vec::new();
        for version in 2.. {
            let part = store.find(&next).await.expect("rows");
            let Some(last) = part.last() else { break };
            next.after = Some((column(last, "at"), last.stream, last.key.clone()));
            seen.extend(part);
            // One goes with its stream, one moves to the other end of the order, and one comes.
            let streams: Vec<StreamId> = rows.iter().map(|row| row.stream).collect();
            let Some(stream) = streams.iter().step_by(4).find(|stream| !touched.contains(*stream)) else {
                continue;
            };
            let moved = streams[streams.iter().position(|other| other == stream).expect("one") + 2];
            touched.extend([*stream, moved]);
            let by = EventId { stream: by, version };
            let erased = vec![Erasure { stream: *stream, by }];
            store.commit(Commit { erased, ..commit(by.stream, version) }).await.expect("an erasure");
            let changed = vec![row(moved, 1, (None, Some(1_000 + version as i64), 0))];
            store.commit(Commit { rows: changed, ..commit(moved, 2) }).await.expect("a change");
            let new = stream_id();
            let came = vec![row(new, 1, (Some("new"), Some(-100), 0))];
            store.commit(Commit { rows: came, ..commit(new, 1) }).await.expect("one more");
        }
        assert!(touched.len() >= 4);
        let rests: Vec<Row> = rows.into_iter().filter(|row| !touched.contains(&row.stream)).collect();
        let found: Vec<Row> = seen.into_iter().filter(|row| rests.contains(row)).collect();
        assert_eq!(found, sorted(rests, "at", Order::Ascending));
        let gone = touched.first().expect("one");
        let all = paged(&store, &find("at", Order::Ascending), 10).await;
        assert!(all.iter().all(|row| row.stream != *gone), "what was erased is not found");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_asked_is_refused() {
    each(async |store, _| {
        let good = find("at", Order::Ascending);
        let asked = |equal: Vec<(&'static str, Value)>| Find { equal, ..good.clone() };
        let refused = [
            Find { table: "visitor", ..good.clone() },
            find("when", Order::Ascending),
            find("number", Order::Ascending),
            find("content", Order::Ascending),
            asked(vec![("content", Value::Bytes(vec![1]))]),
            asked(vec![("stat", Value::Null)]),
            asked(vec![("state", Value::Number(1))]),
            asked(vec![("state", Value::Kept)]),
            Find { range: Some(("state", 0..1)), ..good.clone() },
            Find { after: Some((Value::Text("x".into()), stream_id(), vec![])), ..good.clone() },
        ];
        for find in refused {
            let answer = store.find(&find).await;
            assert!(matches!(answer, Err(StoreError::Invalid(_))), "{find:?}: {answer:?}");
        }
    })
    .await;
}

const PLAN: &str = "SELECT count(*) FROM sqlite_master WHERE type = 'index' AND name = 'read_visit_state_at'";

/// The record of an older program gets what it has not, and keeps what it has.
#[tokio::test(flavor = "multi_thread")]
async fn columns_and_indexes_that_are_missing_are_made_when_a_store_is_opened() {
    let folder = Folder::new();
    let visit = tables().get("visit").expect("a table").clone();
    let older = Table { columns: visit.columns[..2].to_vec(), indexes: Vec::new(), ..visit };
    let older = Tables::new(vec![older]).expect("names");
    let store = Database::file(&folder.file(), older.clone()).await.expect("a store");
    let stream = stream_id();
    let values = Some(vec![Value::Text("open".into()), Value::Number(5)]);
    let old = Row { table: "visit".into(), stream, key: vec![1], values };
    store.commit(Commit { rows: vec![old.clone()], ..commit(stream, 1) }).await.expect("a row");
    store.close().await.expect("an end");
    let place = Place::File(folder.file());
    assert_eq!(place.number(PLAN).await, 0);

    let newer = Database::file(&folder.file(), tables()).await.expect("the same store");
    assert_eq!(place.number(PLAN).await, 1);
    let found = newer.find(&find("at", Order::Ascending)).await.expect("rows");
    let values = vec![Value::Text("open".into()), Value::Number(5), Value::Null, Value::Null];
    assert_eq!(found, vec![Row { values: Some(values), ..old.clone() }]);
    // The older program goes on beside the newer one.
    let again = Database::file(&folder.file(), older).await.expect("the older program");
    again.commit(Commit { rows: vec![old], ..commit(stream, 2) }).await.expect("its own columns");
}

/// A page of a long list is read along an index, and nothing is sorted.
#[tokio::test(flavor = "multi_thread")]
async fn a_page_is_read_along_an_index() {
    let folder = Folder::new();
    let _store = Database::file(&folder.file(), tables()).await.expect("a store");
    let place = Place::File(folder.file());
    for (order, behind) in [("ASC", ">"), ("DESC", "<")] {
        let plan = format!(
            "EXPLAIN QUERY PLAN SELECT row_stream FROM read_visit WHERE state = 'open' AND at IS NOT NULL \
             AND (at, row_stream, row_key) {behind} (5, x'00', x'01') \
             ORDER BY at {order}, row_stream {order}, row_key {order} LIMIT 5"
        );
        let told = place.details(&plan).await.join("\n");
        assert!(told.contains("INDEX read_visit_state_at (state=? AND ") && !told.contains("TEMP"), "{told}");
    }
}
