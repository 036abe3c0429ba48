//! Clocks that begin to run with the end of a contact, and ends that are ends although they did not.

use super::super::{House, NOON, asked, projections, world};
use super::given::{act, asks, begun, clears, hold, order, signed, wants};
use spartel_app::contact::{LEFT, carry_out, catch_up, lapse_left, look_up};
use spartel_app::ledger::{Recorder, Started};
use spartel_inspect::transaction::{Act, Assessed, Authenticity, Command, Level, Phase};
use spartel_keys::{KeyFolder, SystemRandom};
use spartel_ledger::id::{Code, Moment, StreamId};
use spartel_ledger::keys::{Bucket, BucketKey, Month};
use spartel_ports::keys::{Answer, KeysError};
use spartel_ports::{Classes, Keys, Ports, Store, World};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// A day in milliseconds.
pub const DAY: i64 = 86_400_000;

/// Keys that make no new ones while they are told not to.
struct Stuck(KeyFolder<SystemRandom>, Arc<AtomicBool>);

impl Keys for Stuck {
    fn key(&self, bucket: &Bucket) -> Answer<BucketKey> {
        self.0.key(bucket)
    }

    fn newest(&self, class: &Code, end: Month) -> Answer<(Bucket, BucketKey)> {
        if self.1.load(Ordering::Relaxed) {
            return Err(KeysError::Full("the folder".into()));
        }
        self.0.newest(class, end)
    }

    fn next(&self, class: &Code, end: Month) -> Answer<Bucket> {
        self.0.next(class, end)
    }

    fn held(&self) -> Answer<Vec<Bucket>> {
        self.0.held()
    }

    fn destroy(&self, bucket: &Bucket) -> Answer<()> {
        self.0.destroy(bucket)
    }
}

/// A recorder of the same record, whose keys are stuck while they are told to be.
pub async fn beside(house: &House, stuck: &Arc<AtomicBool>) -> Recorder<impl World + use<>> {
    let Ports { store, blobs, keys, clock, random } = world(house.folder.path(), &house.clock).await;
    let keys = Stuck(keys, Arc::clone(stuck));
    let started = Started::check(Ports { store, blobs, keys, clock, random }, &house.signer).await;
    let recorder = Recorder::new(started.expect("sound"), projections(), Classes::shipped());
    recorder.await.expect("a recorder")
}

pub async fn end_of(house: &House, stream: StreamId) -> Month {
    house.recorder.store().stream(stream).await.expect("a store").expect("a stream").bucket.end
}

/// A contact of which something is to be kept, ready to end.
pub async fn kept(house: &House) -> StreamId {
    let id = begun(house, "dg1-expiry").await;
    let run = hold(house, id).await.transaction().runs()[0].stream;
    let said = Assessed {
        run,
        document: 0,
        level: Level::Finding,
        authenticity: Some(Authenticity::Forged),
        issuance: None,
        bearer: None,
        because: vec![],
    };
    wants(house, id, vec![Command::Assess(said)]).await.expect("an assessment");
    clears(house, id).await;
    id
}

/// What nobody ended is named once, twelve hours after something last happened in it; and nothing ends by that.
#[tokio::test(flavor = "multi_thread")]
async fn a_contact_that_was_left_is_named_once_and_stays_open() {
    let house = House::new().await;
    let (left, ended) = (begun(&house, "passport").await, kept(&house).await);
    wants(&house, ended, vec![act(Act::Refuse), Command::End]).await.expect("an end");
    let all = || lapse_left(&house.recorder, asked);
    house.set(NOON + LEFT - 1);
    assert_eq!(all().await, Ok(0), "a shift is not over");
    house.set(NOON + LEFT + 1000);
    assert_eq!(all().await, Ok(1));
    let (open, over) = (hold(&house, left).await, hold(&house, ended).await);
    assert_eq!((open.transaction().is_unresolved(), open.transaction().phase()), (true, Phase::Open));
    assert!(!over.transaction().is_unresolved(), "what has ended was not left");
    house.set(NOON + 3 * LEFT);
    assert_eq!(all().await, Ok(0), "it was said");
}

/// A key that cannot be made keeps a clock from beginning, and no end from being told: it is recorded. What was left is caught up with.
#[tokio::test(flavor = "multi_thread")]
async fn an_end_that_is_recorded_is_told_and_its_clocks_are_caught_up_with() {
    let house = House::new().await;
    let (id, other) = (kept(&house).await, kept(&house).await);
    let stuck = Arc::new(AtomicBool::new(false));
    let recorder = beside(&house, &stuck).await;
    let opened = end_of(&house, id).await;
    let ended_at = NOON + 20 * DAY;
    house.set(ended_at);
    stuck.store(true, Ordering::Relaxed);
    let handle = look_up(&recorder, asks(), id).await.expect("a contact");
    let ways = signed(&handle, vec![act(Act::Refuse), Command::End]);
    let order = order();
    let ended = carry_out(&recorder, &order, &handle, ways).await.expect("the end is recorded");
    assert_eq!(ended.phase(), Phase::Ended { nothing_found: false });
    let again = carry_out(&recorder, &order, &handle, vec![Command::End]).await;
    assert_eq!(again, Ok(ended.clone()), "asked twice it is done once");
    let streams: Vec<StreamId> = ended.evidence().chain([id]).collect();
    for stream in &streams {
        assert_eq!(end_of(&house, *stream).await, opened, "its clock did not begin");
    }
    // A later start, in another month, has it begin with the end that was recorded; and one that ended as it should is left alone.
    stuck.store(false, Ordering::Relaxed);
    wants(&house, other, vec![act(Act::Refuse), Command::End]).await.expect("an end");
    house.set(ended_at + 45 * DAY);
    let size = house.recorder.store().size().await;
    assert_eq!(
        catch_up(&recorder, asked, Moment(ended_at + DAY)).await,
        Ok(0),
        "nothing happened since then"
    );
    assert_eq!(house.recorder.store().size().await, size);
    assert_eq!(catch_up(&recorder, asked, Moment(NOON)).await, Ok(1));
    let due = opened.later(1).expect("a month");
    for stream in streams {
        assert_eq!(end_of(&house, stream).await, due);
    }
    assert_eq!(catch_up(&recorder, asked, Moment(NOON)).await, Ok(0), "once");
    assert_eq!(house.differences().await, []);
}
