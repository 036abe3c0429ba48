//! Records past their end: at which moment they are, and how they go.

use super::{House, NOON, asked, draft};
use spartel_app::ledger::due::{END_OF_TERM, due, erase_due};
use spartel_app::ledger::shift::{Shift, shift};
use spartel_app::ledger::{Whereto, erasure};
use spartel_keys::SystemRandom;
use spartel_ledger::id::{Code, Moment, StreamId};
use spartel_ledger::keys::Month;
use spartel_ports::{Classes, Random, Store};

/// The first millisecond of 2026-12.
const DECEMBER: i64 = 1_796_083_200_000;

async fn begun(house: &House, class: &'static str, month: u8) -> StreamId {
    let (stream, end) = (SystemRandom.stream(), Month::new(2026, month).expect("a month"));
    house.event(stream, Whereto::New { class: Code::new(class), end }, draft("one")).await;
    stream
}

/// Classes, months and counts of what is due at a time.
async fn told(house: &House, now: i64) -> Vec<(String, u32, u64)> {
    let due = due(house.recorder.store(), &Classes::shipped(), Moment(now)).await.expect("a store");
    due.iter().map(|due| (due.bucket.class.to_string(), due.bucket.end.number(), due.streams)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_record_is_due_from_the_first_moment_after_its_last_month() {
    let house = House::new().await;
    let of = |class: &str, month: u32, streams: u64| (class.to_owned(), 202_600 + month, streams);
    for month in [10, 11, 12] {
        begun(&house, "inspection", month).await;
    }
    begun(&house, "evidence", 11).await;
    assert_eq!(told(&house, NOON).await, [of("inspection", 10, 1)]);
    assert_eq!(told(&house, DECEMBER - 1).await, [of("inspection", 10, 1)]);
    let later = [of("evidence", 11, 1), of("inspection", 10, 1), of("inspection", 11, 1)];
    assert_eq!(told(&house, DECEMBER).await, later);
    assert_eq!(told(&house, i64::MAX).await, [], "a clock beyond all months ends nothing");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_due_is_erased_in_parts_with_its_ground_and_the_others_stay() {
    let house = House::new().await;
    let mut gone = Vec::new();
    for _ in 0..300 {
        gone.push(begun(&house, "inspection", 10).await);
    }
    let kept = [
        begun(&house, "inspection", 11).await,
        begun(&house, "erasure", 10).await,
        begun(&house, "other", 10).await,
    ];
    let store = house.recorder.store();
    let past = due(store, &Classes::shipped(), Moment(NOON)).await.expect("a store");
    // A hold that comes after the list was made keeps its record.
    let after = Shift {
        stream: gone[150],
        after: 1,
        class: Code::new("inspection"),
        end: Month::new(2031, 5).expect("a month"),
        ground: Code::new("hold"),
    };
    shift(&house.recorder, &asked(), &after).await.expect("it moves");
    let mut parts = Vec::new();
    let erased = erase_due(&house.recorder, &past, asked, |done| parts.push(done)).await;
    assert_eq!((erased, parts), (Ok(299), vec![256, 299]));
    assert_eq!(house.recorder.read(gone[150]).await.map(|events| events.len()), Ok(2));
    for stream in kept {
        assert_eq!(house.recorder.read(stream).await.map(|events| events.len()), Ok(1));
    }
    for stream in [gone[0], gone[299]] {
        assert_eq!(house.recorder.read(stream).await, Ok(vec![]));
        let by = store.erased(stream).await.expect("a store").expect("an erasure").by;
        let why = house.recorder.read(by.stream).await.expect("a stream");
        let said: erasure::Erased = why[0].body.data.read("erased").expect("who and why");
        assert_eq!(said.ground, END_OF_TERM);
        assert!(said.streams.contains(&stream));
    }
    assert_eq!(erase_due(&house.recorder, &past, asked, |_| {}).await, Ok(0), "done twice it is done once");
    let left: Vec<_> = told(&house, NOON).await.into_iter().map(|(class, _, count)| (class, count)).collect();
    assert_eq!(left, [("erasure".to_owned(), 1), ("other".to_owned(), 1)]);
    assert_eq!(house.differences().await, []);
}
