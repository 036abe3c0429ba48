//! Travellers who come together: whatever is dropped when and where, nothing lands on the wrong record.

use super::clocks::{DAY, beside, end_of};
use super::given::signed;
use super::given::{Officers, UTO1, admitted, asks, beginning, examined, hold, order, tree, wants};
use super::{House, NOON, asked, came};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use spartel_app::contact::{
    Beginning, CLAIM, Claim, Claims, ContactError, Dropped, Examined, Fate, Numbers, Piece, Pieces, ROOM,
    Source, TRAY, WAITS, arrange, begin, bring, carry_out, catch_up_groups, describe, form, join, leave,
    look_up, look_up_group, settle,
};
use spartel_app::people::rights::Role;
use spartel_app::people::session::Tick;
use spartel_inspect::group::{Command, Formed, GroupKind, Link, Rejection, Relation};
use spartel_inspect::transaction::{Act, PieceKind};
use spartel_keys::SystemRandom;
use spartel_ledger::id::{Code, CommandId, Moment, StreamId};
use spartel_ports::{Random, Store};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

static DEVICES: [Source; 2] = [device(1), device(2)];

const fn device(number: u8) -> Source {
    Source { device: StreamId([number; 16]), post: UTO1 }
}

const CASES: [&str; 5] = ["passport", "passport-rsa", "passport-p384", "passport-bp512", "passport-pss"];

fn vehicle(expected: u16) -> Formed {
    Formed { kind: GroupKind::Vehicle, post: UTO1, carrier: None, service: None, expected }
}

/// A plate, as it is typed at the gate.
fn plate() -> Pieces {
    let bytes = b"MARKERPLATE 12345-A-6".to_vec();
    Pieces::new(vec![Piece { kind: PieceKind::MrzText, label: "plate".into(), light: None, bytes }])
}

async fn formed(house: &House, expected: u16) -> StreamId {
    let by = (asks(), &order());
    form(&house.recorder, by, vehicle(expected), Some(plate())).await.expect("a group")
}

async fn joined(house: &House, group: StreamId) -> StreamId {
    let beginning = Beginning { group: Some(group), ..beginning(UTO1) };
    let begun = begin(&house.recorder, &Numbers::default(), (asks(), &order()), beginning, None).await;
    begun.expect("a contact")
}

/// Brings what was dropped to the contact that it belongs to, with all that is there already.
async fn brings(house: &House, id: StreamId, pieces: Pieces) {
    loop {
        let contact = hold(house, id).await;
        let mut over = Vec::new();
        let mut all = pieces.kept().to_vec();
        for bundle in contact.transaction().bundles() {
            over.push(bundle.bundle);
            all.extend(super::given::pieces(house, id, bundle.bundle).await.expect("kept"));
        }
        let inspection = examined(&all);
        let examined = Examined { over, inspection: &inspection, tree: tree(&inspection) };
        let brought = bring(&house.recorder, &order(), &contact, (pieces.clone(), examined)).await;
        match brought {
            // Another desk brought something at the same time: look again.
            Err(ContactError::Record(_)) => {}
            brought => return drop(brought.expect("evidence")),
        }
    }
}

/// What comes in: whose it is, at which desk, and what is wrong with its claim.
#[derive(Debug, Clone, Copy)]
struct Drop {
    of: usize,
    desk: usize,
    claim: Flaw,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Flaw {
    None,
    NoClaim,
    Unknown,
    OtherDesk,
    Expired,
    Used,
}

fn drops() -> impl Strategy<Value = Vec<Drop>> {
    use Flaw::{Expired, NoClaim, None, OtherDesk, Unknown, Used};
    let flaw = prop_oneof![4 => Just(None), 1 => Just(NoClaim), 1 => Just(Unknown), 1 => Just(OtherDesk),
        1 => Just(Expired), 1 => Just(Used)];
    let of = Just((0..CASES.len()).collect::<Vec<_>>()).prop_shuffle();
    (of, proptest::collection::vec((0_usize..2, flaw), CASES.len())).prop_map(|(of, how)| {
        of.into_iter().zip(how).map(|(of, (desk, claim))| Drop { of, desk, claim }).collect()
    })
}

/// What a device hands in, by a command of its own.
fn sent_now(pieces: Vec<Piece>) -> (CommandId, Pieces) {
    (CommandId(SystemRandom.bytes()), Pieces::new(pieces))
}

/// Five travellers of one vehicle, their documents in any order, two desks in the same second, claims that are good and claims that are not.
#[test]
fn five_travellers_of_one_vehicle_and_two_desks_leave_nothing_on_the_wrong_record() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    let mut runner = TestRunner::new(Config { cases: 6, ..Config::default() });
    let run = runner.run(&drops(), |drops| runtime.block_on(dropped(drops)));
    run.expect("nothing on the wrong record");
}

async fn dropped(drops: Vec<Drop>) -> Result<(), TestCaseError> {
    let (house, claims) = (House::new().await, Claims::default());
    let group = formed(&house, 5).await;
    let mut contacts = Vec::new();
    for _ in CASES {
        contacts.push(joined(&house, group).await);
    }
    let now = Tick(CLAIM * 2);
    let mut sent = Vec::new();
    for drop in &drops {
        let (device, handle) = (&DEVICES[drop.desk], hold(&house, contacts[drop.of]).await);
        let claimed = |device, at| claims.claim(&SystemRandom, device, &handle, at).expect("a claim");
        let claim = match drop.claim {
            Flaw::None => Some(claimed(device, now)),
            Flaw::NoClaim => None,
            Flaw::Unknown => Some(Claim(SystemRandom.bytes())),
            Flaw::OtherDesk => Some(claimed(&DEVICES[1 - drop.desk], now)),
            Flaw::Expired => Some(claimed(device, Tick(1))),
            Flaw::Used => {
                let used = claimed(device, now);
                claims.drop_in(&SystemRandom, (device, Some(&used)), sent_now(vec![]), now);
                Some(used)
            }
        };
        sent.push((*drop, claim));
    }
    // Both desks at once, each in its own order.
    let works = async |at: usize| {
        for (drop, claim) in sent.iter().filter(|(drop, _)| drop.desk == at) {
            let pieces = sent_now(came(CASES[drop.of]));
            match claims.drop_in(&SystemRandom, (&DEVICES[at], claim.as_ref()), pieces, now) {
                Dropped::For(claimed, pieces) => brings(&house, claimed.contact, pieces).await,
                Dropped::Waits(_) | Dropped::Full => {}
            }
        }
    };
    tokio::join!(works(0), works(1));
    let mut waiting: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for drop in &drops {
        let contact = hold(&house, contacts[drop.of]).await;
        let bundles = contact.transaction().bundles();
        if drop.claim == Flaw::None {
            prop_assert_eq!(bundles.len(), 1);
            let lies = super::given::pieces(&house, contacts[drop.of], bundles[0].bundle).await;
            prop_assert_eq!(lies, Some(came(CASES[drop.of])));
        } else {
            prop_assert_eq!(bundles.len(), 0, "nothing by guess");
            waiting.entry(drop.desk).or_default().push(drop.of);
        }
    }
    // What waits is at the post where it came in, and an officer there says whose it is.
    let elsewhere = Code::new("uto2");
    for (at, device) in DEVICES.iter().enumerate() {
        let tray: Vec<_> =
            claims.tray(&UTO1, now).into_iter().filter(|waits| waits.device == device.device).collect();
        let expected = waiting.remove(&at).unwrap_or_default();
        prop_assert_eq!(tray.len(), expected.len());
        for (waits, of) in tray.into_iter().zip(expected) {
            prop_assert!(claims.take(&elsewhere, waits.id, now).is_none(), "another post's tray");
            let (from, pieces) = claims.take(&UTO1, waits.id, now).expect("it waits");
            prop_assert_eq!(from, device.device);
            prop_assert!(claims.take(&UTO1, waits.id, now).is_none(), "once");
            brings(&house, contacts[of], pieces).await;
            claims.settled(&UTO1, waits.id, now);
            prop_assert_eq!(claims.fate(waits.id, now), Fate::Taken);
        }
    }
    for (id, case) in contacts.iter().zip(CASES) {
        let bundles = hold(&house, *id).await.transaction().bundles().to_vec();
        prop_assert_eq!(bundles.len(), 1);
        prop_assert_eq!(super::given::pieces(&house, *id, bundles[0].bundle).await, Some(came(case)));
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_claim_is_one_drop_of_one_device_and_what_waits_goes_with_its_time() {
    let (house, claims, here) = (House::new().await, Claims::default(), &DEVICES[0]);
    let id = joined(&house, formed(&house, 1).await).await;
    let handle = hold(&house, id).await;
    let drops = |claim: Option<&Claim>, at| {
        claims.drop_in(&SystemRandom, (here, claim), sent_now(came("passport")), Tick(at))
    };
    let first = claims.claim(&SystemRandom, here, &handle, Tick(0)).expect("a claim");
    let second = claims.claim(&SystemRandom, here, &handle, Tick(1)).expect("a claim");
    assert_eq!(Claim::parse(&second.text()), Some(second.clone()));
    assert!(matches!(drops(Some(&first), 2), Dropped::Waits(_)), "a newer one took its place");
    let Dropped::For(claimed, _) = drops(Some(&second), 2) else { panic!("it was claimed") };
    assert_eq!(claimed.contact, id);
    assert!(matches!(drops(Some(&second), 2), Dropped::Waits(_)), "once");
    claims.restore(&second, claimed, Tick(3));
    assert!(matches!(drops(Some(&second), CLAIM), Dropped::For(..)), "its drop could not be recorded");
    claims.restore(&second, claimed, Tick(CLAIM));
    assert!(matches!(drops(Some(&second), CLAIM + 1), Dropped::Waits(_)), "no longer than it held before");
    let waiting = claims.tray(&UTO1, Tick(CLAIM + 1));
    assert_eq!((waiting.len(), waiting[0].for_millis), (3, CLAIM - 1));
    assert_eq!(claims.tray(&Code::new("uto2"), Tick(CLAIM + 1)), vec![]);
    let over = Tick(CLAIM + 2 + WAITS);
    assert_eq!(
        (claims.fate(waiting[0].id, Tick(4)), claims.fate(waiting[0].id, over)),
        (Fate::Waits, Fate::Gone)
    );
    assert_eq!(claims.tray(&UTO1, over), vec![], "nobody said whose it is");
    for _ in 0..TRAY {
        assert!(matches!(drops(None, over.0), Dropped::Waits(_)));
    }
    assert_eq!(drops(None, over.0), Dropped::Full);
    // Who may not add evidence claims nothing, and nothing is claimed for a contact that is over or elsewhere.
    let commander = Officers::of(7, &[Role::Commander], &["uto1"]);
    let seen = look_up(&house.recorder, commander.asks(), id).await.expect("a contact");
    let refused = claims.claim(&SystemRandom, here, &seen, Tick(0)).expect_err("a refusal");
    assert!(matches!(refused, ContactError::Forbidden(_)));
    let elsewhere = Source { post: Code::new("uto2"), ..here.clone() };
    let refused = claims.claim(&SystemRandom, &elsewhere, &handle, Tick(0));
    assert_eq!(refused.err(), Some(ContactError::None));
    brings(&house, id, Pieces::new(came("passport"))).await;
    wants(&house, id, admitted()).await.expect("an end");
    let over = hold(&house, id).await;
    assert_eq!(claims.claim(&SystemRandom, here, &over, Tick(0)).err(), Some(ContactError::None));
}

#[test]
fn what_is_in_hand_is_nobody_elses_and_comes_back_where_it_was() {
    let (claims, here) = (Claims::default(), &DEVICES[0]);
    let seal = || Piece { kind: PieceKind::Seal, label: "a".into(), light: None, bytes: vec![1; 9] };
    let drop = sent_now(vec![seal()]);
    let Dropped::Waits(id) = claims.wait(&SystemRandom, here, drop.clone(), Tick(0)) else { panic!("room") };
    assert_eq!(
        claims.wait(&SystemRandom, here, drop, Tick(1)),
        Dropped::Waits(id),
        "sent twice, it waits once"
    );
    let (_, pieces) = claims.take(&UTO1, id, Tick(1)).expect("it waits");
    assert!(!claims.discard(&UTO1, id, Tick(1)));
    assert_eq!((claims.tray(&UTO1, Tick(1)), claims.fate(id, Tick(1 + WAITS))), (vec![], Fate::Waits));
    claims.put_back(&UTO1, id, pieces, Tick(2));
    assert_eq!(claims.tray(&UTO1, Tick(2)).len(), 1);
    let other = sent_now(vec![seal()]);
    let Dropped::Waits(taken) = claims.wait(&SystemRandom, here, other.clone(), Tick(2)) else {
        panic!("room")
    };
    assert!(claims.take(&UTO1, taken, Tick(2)).is_some());
    claims.settled(&UTO1, taken, Tick(2));
    assert_eq!(
        claims.wait(&SystemRandom, here, other, Tick(3)),
        Dropped::Waits(taken),
        "sent again, it was taken"
    );
    assert_eq!((claims.tray(&UTO1, Tick(3)).len(), claims.fate(taken, Tick(3))), (1, Fate::Taken));
    assert!(claims.discard(&UTO1, id, Tick(2)) && !claims.discard(&UTO1, id, Tick(2)));
    assert_eq!(claims.fate(id, Tick(2)), Fate::Gone);
    // Bytes are counted over all posts.
    let large = || {
        sent_now(vec![Piece {
            kind: PieceKind::Picture,
            label: "a".into(),
            light: None,
            bytes: vec![0; ROOM / 2],
        }])
    };
    let there = Source { post: Code::new("uto2"), ..here.clone() };
    for source in [here, &there] {
        assert!(matches!(claims.wait(&SystemRandom, source, large(), Tick(3)), Dropped::Waits(_)));
    }
    assert_eq!(claims.wait(&SystemRandom, here, large(), Tick(3)), Dropped::Full);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_plate_goes_when_all_who_came_together_have_ended_with_nothing_found() {
    let house = House::new().await;
    let group = formed(&house, 2).await;
    let plate = look_up_group(&house.recorder, asks(), group).await.expect("a group").group().evidence()[0];
    let there = async || house.recorder.store().stream(plate).await.expect("a store").is_some();
    let mut contacts = Vec::new();
    for case in ["passport", "passport-rsa"] {
        let id = joined(&house, group).await;
        brings(&house, id, Pieces::new(came(case))).await;
        contacts.push(id);
    }
    assert!(super::opens(&house, b"MARKERPLATE").await);
    wants(&house, contacts[0], admitted()).await.expect("an end");
    assert!(there().await, "somebody is still at the counter");
    assert_eq!(settle(&house.recorder, &asked(), group).await, Ok(None));
    wants(&house, contacts[1], admitted()).await.expect("an end");
    assert!(!there().await);
    assert!(!super::opens(&house, b"MARKERPLATE").await);
    let closed = look_up_group(&house.recorder, asks(), group).await.expect("a group");
    assert!(closed.group().closed().is_some_and(|closed| closed.nothing_found));
    // Nobody comes with a group that is over, is none, or is at another post.
    let comes = async |group, post: &'static str| {
        let beginning = Beginning { group: Some(group), ..beginning(Code::new(post)) };
        let both = Officers::of(9, &[Role::FirstLine], &["uto1", "uto2"]);
        let by = order();
        begin(&house.recorder, &Numbers::default(), (both.asks(), &by), beginning, None).await
    };
    assert_eq!(comes(group, "uto1").await, Err(ContactError::Group(Rejection::Closed)));
    assert_eq!(comes(contacts[0], "uto1").await, Err(ContactError::None));
    let open = formed(&house, 1).await;
    assert_eq!(comes(open, "uto2").await, Err(ContactError::None));
    assert_eq!(house.differences().await, []);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_kept_of_a_group_is_kept_where_something_was_found_of_one() {
    let house = House::new().await;
    let group = formed(&house, 1).await;
    let id = joined(&house, group).await;
    brings(&house, id, Pieces::new(came("dg1-expiry"))).await;
    is_forged(&house, id).await;
    let refuse = super::given::act(Act::Refuse);
    wants(&house, id, vec![refuse, spartel_inspect::transaction::Command::End]).await.expect("an end");
    let closed = look_up_group(&house.recorder, asks(), group).await.expect("a group");
    assert!(closed.group().closed().is_some_and(|closed| !closed.nothing_found));
    assert!(super::opens(&house, b"MARKERPLATE").await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_child_is_linked_to_who_came_with_it_by_officers_of_the_post() {
    let house = House::new().await;
    let group = formed(&house, 2).await;
    let (child, adult) = (joined(&house, group).await, joined(&house, group).await);
    let stranger = joined(&house, formed(&house, 1).await).await;
    let handle = look_up_group(&house.recorder, asks(), group).await.expect("a group");
    let link = |adult| Command::Link(Link { child, adult, relation: Relation::Parent });
    let linked = arrange(&house.recorder, &order(), &handle, vec![link(adult)]).await.expect("a link");
    assert_eq!(linked.links().len(), 1);
    let handle = look_up_group(&house.recorder, asks(), group).await.expect("a group");
    let refused = arrange(&house.recorder, &order(), &handle, vec![link(stranger)]).await;
    assert_eq!(refused, Err(ContactError::Group(Rejection::NotMember)));
    let refused = arrange(&house.recorder, &order(), &handle, vec![Command::Close]).await;
    assert_eq!(refused, Err(ContactError::None), "it closes by the end of all");
    describe(&house.recorder, &order(), &handle, plate()).await.expect("papers of all");
    let elsewhere = Officers::of(5, &[Role::FirstLine], &["uto2"]);
    assert_eq!(look_up_group(&house.recorder, elsewhere.asks(), group).await.err(), Some(ContactError::None));
    assert_eq!(look_up_group(&house.recorder, asks(), child).await.err(), Some(ContactError::None));
    let by = order();
    let refused = form(&house.recorder, (elsewhere.asks(), &by), vehicle(1), None).await;
    assert!(matches!(refused, Err(ContactError::Forbidden(_))));
    assert_eq!(house.differences().await, []);
}

/// A finding is assessed and the safeguards are cleared: the contact can end with something kept.
async fn is_forged(house: &House, id: StreamId) {
    let run = hold(house, id).await.transaction().runs()[0].stream;
    let said = spartel_inspect::transaction::Assessed {
        run,
        document: 0,
        level: spartel_inspect::transaction::Level::Finding,
        authenticity: Some(spartel_inspect::transaction::Authenticity::Forged),
        issuance: None,
        bearer: None,
        because: vec![],
    };
    wants(house, id, vec![spartel_inspect::transaction::Command::Assess(said)]).await.expect("said");
    super::given::clears(house, id).await;
}

/// What lies with a group does not wait for who does not come.
#[tokio::test(flavor = "multi_thread")]
async fn the_plate_goes_a_day_after_the_last_who_came_where_somebody_did_not() {
    let house = House::new().await;
    let group = formed(&house, 3).await;
    let id = joined(&house, group).await;
    brings(&house, id, Pieces::new(came("passport"))).await;
    let waits = formed(&house, 1).await;
    let at_the_counter = joined(&house, waits).await;
    let catches = async || catch_up_groups(&house.recorder, asked, Moment(0)).await.expect("a record");
    assert_eq!(catches().await, 0, "somebody is still at the counter");
    wants(&house, id, admitted()).await.expect("an end");
    assert_eq!(catches().await, 0, "two may still come");
    house.set(NOON + DAY - 1);
    assert_eq!(catches().await, 0);
    let plate = look_up_group(&house.recorder, asks(), group).await.expect("a group").group().evidence()[0];
    let there = async || house.recorder.store().stream(plate).await.expect("a store").is_some();
    assert!(there().await);
    house.set(NOON + DAY);
    assert_eq!(catches().await, 1, "the other group waits for who is at the counter");
    assert!(!there().await);
    let over = look_up_group(&house.recorder, asks(), group).await.expect("a group");
    assert!(over.group().closed().is_some_and(|closed| closed.nothing_found));
    brings(&house, at_the_counter, Pieces::new(came("passport"))).await;
    wants(&house, at_the_counter, admitted()).await.expect("an end");
    assert!(!super::opens(&house, b"MARKERPLATE").await);
    assert_eq!(catches().await, 0, "once");
    assert_eq!(house.differences().await, []);
}

/// A key that cannot be made keeps the clocks of a group from beginning, and not its end: what was left is caught up with.
#[tokio::test(flavor = "multi_thread")]
async fn the_clocks_of_a_group_are_caught_up_with() {
    let house = House::new().await;
    let group = formed(&house, 1).await;
    let id = joined(&house, group).await;
    brings(&house, id, Pieces::new(came("dg1-expiry"))).await;
    is_forged(&house, id).await;
    let plate = look_up_group(&house.recorder, asks(), group).await.expect("a group").group().evidence()[0];
    let before = end_of(&house, group).await;
    house.set(NOON + 45 * DAY);
    let recorder = beside(&house, &Arc::new(AtomicBool::new(true))).await;
    let handle = look_up(&recorder, asks(), id).await.expect("a contact");
    let ways = signed(&handle, vec![super::given::act(Act::Refuse), super::Command::End]);
    carry_out(&recorder, &order(), &handle, ways).await.expect("the end is recorded");
    for stream in [group, plate] {
        assert_eq!(end_of(&house, stream).await, before, "its clock did not begin");
    }
    assert_eq!(catch_up_groups(&house.recorder, asked, Moment(NOON)).await, Ok(1));
    for stream in [group, plate] {
        assert!(end_of(&house, stream).await > before);
    }
    assert_eq!(catch_up_groups(&house.recorder, asked, Moment(NOON)).await, Ok(0), "once");
    assert_eq!(house.differences().await, []);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_got_into_the_wrong_group_gets_out_of_it_with_its_links() {
    let house = House::new().await;
    let (group, other) = (formed(&house, 1).await, formed(&house, 1).await);
    let (child, adult) = (joined(&house, group).await, joined(&house, group).await);
    let held = async |group| look_up_group(&house.recorder, asks(), group).await.expect("a group");
    let link = Command::Link(Link { child, adult, relation: Relation::Parent });
    arrange(&house.recorder, &order(), &held(group).await, vec![link]).await.expect("a link");
    let (wrong, contact) = (held(other).await, hold(&house, child).await);
    let refused = join(&house.recorder, &order(), (&wrong, &contact)).await;
    assert!(matches!(refused, Err(ContactError::Rejected(_))), "in one group at a time");
    assert_eq!(leave(&house.recorder, &order(), (&wrong, &contact)).await, Err(ContactError::None));
    let once = order();
    let right = held(group).await;
    let left = leave(&house.recorder, &once, (&right, &contact)).await.expect("out");
    assert_eq!(left.opened().group, None);
    assert_eq!(held(group).await.group().links(), []);
    assert_eq!(leave(&house.recorder, &once, (&right, &contact)).await, Ok(left), "asked twice, done once");
    let joined = join(&house.recorder, &order(), (&wrong, &hold(&house, child).await)).await.expect("in");
    assert_eq!(joined.opened().group, Some(other));
    // The vehicle that was left has only the adult: their end is its end.
    brings(&house, adult, Pieces::new(came("passport"))).await;
    wants(&house, adult, admitted()).await.expect("an end");
    assert!(held(group).await.group().closed().is_some());
    let refused = join(&house.recorder, &order(), (&held(group).await, &hold(&house, child).await)).await;
    assert_eq!(refused, Err(ContactError::Group(Rejection::Closed)));
    // Who looks after the post sees groups, and changes none.
    let commander = Officers::of(7, &[Role::Commander], &["uto1"]);
    let seen = look_up_group(&house.recorder, commander.asks(), other).await.expect("a group");
    let refused = arrange(&house.recorder, &order(), &seen, vec![Command::Expect(9)]).await;
    assert!(matches!(refused, Err(ContactError::Forbidden(_))));
    assert_eq!(house.differences().await, []);
}
