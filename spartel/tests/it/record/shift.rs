//! A stream whose end moves: everything opens as before, it is found as before, and nothing of the old bucket is needed any more.

use super::{House, asked, began, change, draft, drop_in, kind, new};
use spartel_app::ledger::shift::{CONTACT_ENDED, KIND, Shift, Shifted, contact_ended, shift};
use spartel_app::ledger::{Fault, RecordError, Whereto, checkpoint, erasure, read_blob, verify, verify_open};
use spartel_keys::SystemRandom;
use spartel_ledger::id::{Code, StreamId};
use spartel_ledger::keys::{Bucket, Month};
use spartel_ports::store::{StoreError, Value};
use spartel_ports::{Keys, Random, Signer, Store, World};

fn to(stream: StreamId, after: u64, class: &'static str, end: (u16, u8)) -> Shift {
    let end = Month::new(end.0, end.1).expect("a month");
    Shift { stream, after, class: Code::new(class), end, ground: Code::new("hold") }
}

fn bucket(class: &'static str, end: (u16, u8)) -> Bucket {
    let end = Month::new(end.0, end.1).expect("a month");
    Bucket { class: Code::new(class), end, generation: 0 }
}

/// The token of a number under the index key of a bucket.
fn token(house: &House, bucket: &Bucket, number: &str) -> Value {
    let key = house.recorder.world().keys().key(bucket).expect("a bucket");
    Value::from(key.token(&Code::new("visit.number"), number.as_bytes()))
}

async fn numbers(house: &House) -> Vec<Value> {
    let rows = house.recorder.store().rows("visit", None, 10).await.expect("rows");
    rows.into_iter().map(|row| row.values.expect("values")[1].clone()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stream_goes_under_another_bucket_with_all_that_opens_and_finds_it() {
    let house = House::new().await;
    let (stream, world) = (SystemRandom.stream(), house.recorder.world());
    let store = world.store();
    let begins =
        spartel_app::ledger::Draft { blobs: vec![vec![5; 500], vec![6; 100_000]], ..began("X1", "ARIADNA") };
    house.event(stream, new(), begins).await;
    house.event(stream, Whereto::After(1), kind("visit.closed")).await;
    let (old, next) = (bucket("inspection", (2028, 3)), bucket("evidence", (2031, 5)));
    let before = store.stream(stream).await.expect("a store").expect("a stream");
    let Value::Bytes(old_token) = token(&house, &old, "X1") else { unreachable!("a token") };
    let goes = [("wrapped key", before.wrapped.clone()), ("token", old_token)];
    assert_eq!(house.found(&goes), ["wrapped key", "token"]);

    let receipt =
        shift(&house.recorder, &asked(), &to(stream, 2, "evidence", (2031, 5))).await.expect("it moves");
    assert_eq!((receipt.first, receipt.count), (2, 1), "one event, one commit");
    assert_eq!(house.found(&goes), Vec::<&str>::new(), "neither opens anything any more");
    assert_eq!(store.stream(stream).await.map(|row| row.map(|row| row.bucket)), Ok(Some(next.clone())));
    assert_eq!(store.moved().await, Ok(vec![(stream, old.clone())]));
    assert_eq!(numbers(&house).await, [token(&house, &next, "X1")]);

    let events = house.recorder.read(stream).await.expect("all of it opens");
    let said: Shifted = events[2].body.data.read("moved").expect("from where, to where and why");
    assert_eq!((events.len(), &events[2].body.kind), (3, &KIND));
    assert_eq!(said, Shifted { ground: Code::new("hold"), from: old.clone(), to: next.clone() });
    for (named, length) in events[0].body.blobs.iter().zip([500, 100_000]) {
        let content = read_blob(world, stream, named).await.expect("it opens");
        assert_eq!(content.map(|content| content.len()), Some(length));
    }
    assert_eq!(house.differences().await, []);
    house.rebuilt().await;
    assert_eq!(house.differences().await, []);
    checkpoint(store, &house.signer).await.expect("a checkpoint");
    assert_eq!(verify(store, house.signer.key(), |_| {}).await.expect("a store").findings, []);
    // Without the keys of the old bucket nothing is missing; without those of the new one, all of it.
    let opened = async || verify_open(store, world.keys(), &[], |_| {}).await.expect("keys");
    for (change, found) in [
        ("UPDATE moved SET generation = 7", vec![Fault::OtherMove]),
        ("UPDATE moved SET generation = 0", vec![]),
        ("DELETE FROM moved", vec![Fault::OtherMove]),
    ] {
        drop_in(&house, change).await;
        let told: Vec<Fault> = opened().await.findings.iter().map(|finding| finding.fault).collect();
        assert_eq!(told, found, "{change}");
    }
    drop_in(
        &house,
        "INSERT INTO moved SELECT stream, 'inspection', 202803, 0 FROM content WHERE version = 3",
    )
    .await;
    world.keys().destroy(&old).expect("a bucket");
    assert_eq!((opened().await.opened, opened().await.findings), (3, vec![]));
    house.event(stream, Whereto::After(3), draft("it goes on")).await;
    world.keys().destroy(&next).expect("a bucket");
    assert_eq!(opened().await.opened, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stream_moves_once_and_only_on_what_its_judge_has_seen() {
    let house = House::new().await;
    let (stream, gone) = (SystemRandom.stream(), SystemRandom.stream());
    house.event(stream, new(), began("X1", "ARIADNA")).await;
    house.event(gone, new(), draft("one")).await;
    house.event(stream, Whereto::After(1), kind("visit.struck")).await;
    house.recorder.erase(&asked(), Code::new("term"), &[gone]).await.expect("an erasure");
    let refused = async |to: Shift| shift(&house.recorder, &asked(), &to).await.expect_err("it stays");
    let store = house.recorder.store();
    let size = store.size().await;
    assert_eq!(refused(to(stream, 1, "evidence", (2031, 5))).await, RecordError::Store(StoreError::Stale));
    assert_eq!(refused(to(stream, 3, "evidence", (2031, 5))).await, RecordError::Store(StoreError::Stale));
    assert_eq!(refused(to(stream, 2, "inspection", (2028, 3))).await, RecordError::NotMoved(stream));
    assert_eq!(refused(to(stream, 2, "letters", (2031, 5))).await, RecordError::Class(Code::new("letters")));
    assert_eq!(refused(to(gone, 1, "evidence", (2031, 5))).await, RecordError::Store(StoreError::NoStream));
    assert_eq!((store.size().await, store.moved().await), (size, Ok(vec![])), "nothing was done");
    // Whoever decided before the move has to decide again.
    shift(&house.recorder, &asked(), &to(stream, 2, "evidence", (2031, 5))).await.expect("it moves");
    let late = house.recorder.record(&asked(), vec![change(stream, Whereto::After(2), &["late"])]).await;
    assert_eq!(late, Err(RecordError::Store(StoreError::Stale)));
    assert_eq!(numbers(&house).await, [], "what was struck stays struck");
    // There and back again: both buckets are touched by its erasure.
    shift(&house.recorder, &asked(), &to(stream, 3, "inspection", (2028, 3))).await.expect("it moves back");
    house.recorder.erase(&asked(), Code::new("term"), &[stream]).await.expect("an erasure");
    let status = erasure::status(store, &[].into(), |_| {}).await.expect("a store");
    let told: Vec<_> = status.buckets.into_iter().map(|(bucket, touched)| (bucket, touched.erased)).collect();
    assert_eq!(told, [(bucket("evidence", (2031, 5)), 1), (bucket("inspection", (2028, 3)), 2)]);
    assert_eq!(house.differences().await, []);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_clock_of_a_record_begins_with_the_end_of_its_contact_where_its_class_says_so() {
    let house = House::new().await;
    let begun = async |class: &'static str| {
        let stream = SystemRandom.stream();
        let place = house.recorder.new_of(&Code::new(class)).expect("a class");
        house.event(stream, place, draft("one")).await;
        stream
    };
    let (inspection, held, access) =
        (begun("inspection").await, begun("inspection").await, begun("access").await);
    shift(&house.recorder, &asked(), &to(held, 1, "inspection", (2040, 1))).await.expect("a hold");
    let end = async |stream| {
        house.recorder.store().stream(stream).await.expect("a store").expect("a row").bucket.end
    };
    let ended = async |stream, after| contact_ended(&house.recorder, &asked(), (stream, after)).await;
    let before = [end(inspection).await, end(held).await, end(access).await];
    assert_eq!(ended(inspection, 1).await, Ok(None), "it ends in the month in which it began");
    house.set(super::NOON + 20 * 86_400_000);
    let command = asked();
    let moved =
        contact_ended(&house.recorder, &command, (inspection, 1)).await.expect("it moves").expect("a commit");
    assert_eq!(moved.count, 1);
    let again = contact_ended(&house.recorder, &command, (inspection, 1)).await.expect("done before");
    assert!(again.is_some_and(|receipt| receipt.repeated));
    assert_eq!((ended(held, 2).await, ended(access, 1).await), (Ok(None), Ok(None)));
    assert_eq!(ended(inspection, 2).await, Ok(None), "once");
    let after = [end(inspection).await, end(held).await, end(access).await];
    assert_eq!((after[0], &after[1..]), (before[0].later(1).expect("a month"), &before[1..]));
    let events = house.recorder.read(inspection).await.expect("it opens");
    let said: Shifted = events[1].body.data.read("moved").expect("why");
    assert_eq!(said.ground, CONTACT_ENDED);
    let nobodys = ended(SystemRandom.stream(), 1).await;
    assert_eq!(nobodys, Err(RecordError::Store(StoreError::NoStream)));
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_begun_under_a_class_that_nobody_declared() {
    let house = House::new().await;
    let end = Month::new(2031, 5).expect("a month");
    let place = Whereto::New { class: Code::new("letters"), end };
    let change = change(SystemRandom.stream(), place, &["one"]);
    let refused = house.recorder.record(&asked(), vec![change]).await;
    assert_eq!(refused, Err(RecordError::Class(Code::new("letters"))));
    assert_eq!(house.recorder.store().size().await, Ok(0));
}
