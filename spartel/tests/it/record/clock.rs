//! The clock of a house: set back, or set by nobody.

use super::{House, NOON, asked, change, draft, new, recorder};
use spartel_app::ledger::{RecordError, Whereto};
use spartel_keys::SystemRandom;
use spartel_ledger::body::ClockState;
use spartel_ledger::id::Code;
use spartel_ports::store::StoreError;
use spartel_ports::{Random, Store};

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_was_set_back_is_written_as_it_is_and_told_once() {
    let house = House::new().await;
    let stream = SystemRandom.stream();
    house.event(stream, new(), draft("one")).await;
    for (version, time) in [(1, NOON - 3_600_000), (2, NOON - 1), (3, NOON + 1), (4, NOON)] {
        house.set(time);
        house.event(stream, Whereto::After(version), draft("more")).await;
    }
    let events = house.recorder.read(stream).await.expect("a stream");
    let told: Vec<(i64, ClockState)> = events.iter().map(|e| (e.body.at.0 - NOON, e.body.clock)).collect();
    let (sound, behind) = (ClockState::Sound, ClockState::Behind);
    assert_eq!(told, [(0, sound), (-3_600_000, behind), (-1, behind), (1, sound), (0, behind)]);
    assert_eq!(jumps(&house).await, [1, 3_600_000], "each time when it is first seen");
    // A new start knows the latest time, even where events of erased streams came after it.
    let gone = SystemRandom.stream();
    house.set(NOON + 5_000);
    house.event(gone, new(), draft("gone")).await;
    house.recorder.erase(&asked(), Code::new("term"), &[gone]).await.expect("an erasure");
    house.set(NOON + 4_000);
    let again = recorder(house.folder.path(), &house.clock, &house.signer).await;
    let after = change(stream, Whereto::After(5), &["again"]);
    again.record(&asked(), vec![after]).await.expect("it goes on");
    assert_eq!(jumps(&house).await, [1, 1_000, 3_600_000]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_was_set_back_is_told_by_the_first_command_that_is_recorded() {
    let house = House::new().await;
    let stream = SystemRandom.stream();
    house.event(stream, new(), draft("one")).await;
    house.set(NOON - 7);
    let stale = house.recorder.record(&asked(), vec![change(stream, Whereto::After(9), &["stale"])]).await;
    assert_eq!(stale, Err(RecordError::Store(StoreError::Stale)));
    let unknown = SystemRandom.stream();
    let nobodys = house.recorder.record(&asked(), vec![change(unknown, Whereto::After(1), &["no"])]).await;
    assert_eq!(nobodys, Err(RecordError::Store(StoreError::NoStream)));
    assert_eq!(jumps(&house).await, [] as [u64; 0]);
    house.event(stream, Whereto::After(1), draft("two")).await;
    house.event(stream, Whereto::After(2), draft("three")).await;
    assert_eq!(jumps(&house).await, [7]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_stands_in_the_past_ends_no_record_before_its_time() {
    let house = House::new().await;
    let class = Code::new("inspection");
    let at_noon = house.recorder.new_of(&class);
    house.set(0);
    assert!(
        at_noon.is_ok() && house.recorder.new_of(&class) == at_noon,
        "nobody has set it, and nothing was recorded"
    );
    house.set(NOON + 40 * 86_400_000);
    house.event(SystemRandom.stream(), new(), draft("one")).await;
    let later = house.recorder.new_of(&class);
    assert_ne!(later, at_noon);
    house.set(0);
    assert_eq!(house.recorder.new_of(&class), later, "it was set back");
}

/// By how much the clock was set back, each time that was told, in order of size.
async fn jumps(house: &House) -> Vec<u64> {
    let (store, mut jumps) = (house.recorder.store(), Vec::new());
    for stream in store.streams(None, 100).await.expect("streams") {
        for event in house.recorder.read(stream.id).await.expect("a stream") {
            if event.body.kind == Code::new("node.clock-back") {
                assert_eq!(stream.bucket.class, Code::new("node"));
                jumps.push(event.body.data.read("jump").expect("milliseconds"));
            }
        }
    }
    jumps.sort_unstable();
    jumps
}
