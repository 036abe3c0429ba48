//! Five travellers of one vehicle, everything at once: an officer and two devices send in threads that run beside one another.

use super::ask::{Answer, Ask, get, parts, post};
use super::devices::Device;
use super::given::{Browser, Served};
use super::groups::{forms, id, vehicle};
use futures_util::future::join_all;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::json;
use spartel_api::id::Id;
use spartel_app::ledger::read_blob;
use spartel_ledger::id::StreamId;
use std::collections::BTreeSet;
use std::sync::Arc;
use tokio::sync::Barrier;
use tokio::task::JoinSet;

const CASES: [&str; 5] = ["passport", "passport-rsa", "passport-pss", "passport-bp320", "passport-bp512"];

type Parts = Vec<(&'static str, Option<String>, Vec<u8>)>;

/// Who sends a part of whose document.
#[derive(Debug, Clone, Copy)]
struct Sent {
    of: usize,
    by: Hand,
    /// The zone, which a swipe reader sends, or the chip.
    zone: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Hand {
    Officer,
    Device(usize),
}

/// Each document in two parts, each by somebody, in any order.
fn sent() -> impl Strategy<Value = Vec<Sent>> {
    let hand = || prop_oneof![Just(Hand::Officer), (0_usize..2).prop_map(Hand::Device)];
    let hands = proptest::collection::vec((hand(), hand()), CASES.len());
    let all = hands.prop_map(|hands| {
        let of = |(of, (chip, zone)): (usize, (Hand, Hand))| {
            // A desk claims the next drop of a device for a contact, and not the next two.
            let zone = if zone == chip { Hand::Officer } else { zone };
            [Sent { of, by: chip, zone: false }, Sent { of, by: zone, zone: true }]
        };
        hands.into_iter().enumerate().flat_map(of).collect::<Vec<_>>()
    });
    all.prop_shuffle()
}

#[test]
fn five_travellers_and_two_desks_at_once_leave_nothing_on_the_wrong_record() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(4).enable_all().build();
    let runtime = runtime.expect("a runtime");
    let served = Arc::new(runtime.block_on(Served::new()));
    let devices = runtime
        .block_on(join_all(["swipe-1", "swipe-2"].map(|name| Device::at(&served, "A-1", name, "uto1"))));
    let mut runner = TestRunner::new(Config { cases: 6, ..Config::default() });
    let run = runner.run(&sent(), |sent| runtime.block_on(lands(&served, &devices, sent)));
    run.expect("nothing on the wrong record");
}

/// The zone of a document, or its chip.
fn part(case: &str, zone: bool) -> Parts {
    parts(case).into_iter().filter(|(kind, ..)| (*kind == "mrz-text") == zone).collect()
}

async fn lands(served: &Arc<Served>, devices: &[Device], sent: Vec<Sent>) -> Result<(), TestCaseError> {
    let officer = served.browser("F-1");
    let group = id(&forms(served, &officer, &vehicle(5)).await);
    let mut contacts = Vec::new();
    for _ in CASES {
        let mut opening = super::ask::opening("uto1");
        opening["group"] = json!(group);
        let form = [("contact", None::<&str>, opening.to_string().into_bytes())];
        contacts.push(id(&post("/api/contacts").by(&officer).form(&form).of(served).await));
    }
    let mut asks = Vec::new();
    for sent in &sent {
        asks.push(asks_for(served, &officer, devices, &contacts[sent.of], *sent).await);
    }
    // Nobody begins before all are ready: then all do.
    let (ready, mut tasks) = (Arc::new(Barrier::new(asks.len())), JoinSet::new());
    for ask in asks {
        let (served, ready) = (Arc::clone(served), Arc::clone(&ready));
        tasks.spawn(async move {
            ready.wait().await;
            ask.of(&served).await
        });
    }
    for answer in tasks.join_all().await {
        prop_assert!(answer.status.is_success(), "{} {}", answer.status, answer.json());
        prop_assert!(answer.json()["state"] != "waits", "what was claimed does not wait");
    }
    for (contact, case) in contacts.iter().zip(CASES) {
        let shown = get(&format!("/api/contacts/{contact}")).by(&officer).of(served).await;
        let expected: BTreeSet<Vec<u8>> = parts(case).into_iter().map(|(.., bytes)| bytes).collect();
        prop_assert_eq!(kept(served, &shown).await, expected, "{}", case);
        let outcome = shown.json();
        prop_assert!(outcome["all_clear"].is_u64(), "{case}: {outcome}");
        let admit = json!({ "act": "admit", "basis": "nothing-found", "end": true });
        let ended = post(&format!("/api/contacts/{contact}/acts")).by(&officer).json(&admit).of(served).await;
        prop_assert_eq!(ended.json()["nothing_found"].clone(), json!(true), "{}", case);
    }
    Ok(())
}

/// A part of a document on its way: the officer's own, or a device's under a claim of the desk.
async fn asks_for(served: &Served, officer: &Browser, devices: &[Device], contact: &str, sent: Sent) -> Ask {
    let files = part(CASES[sent.of], sent.zone);
    match sent.by {
        Hand::Officer => post(&format!("/api/contacts/{contact}/evidence")).by(officer).form(&files),
        Hand::Device(at) => {
            let device = &devices[at];
            let claim = post(&format!("/api/contacts/{contact}/claims")).by(officer);
            let claim = claim.json(&json!({ "device": device.id() })).of(served).await.json();
            let claim = json!({ "claim": claim["claim"] }).to_string().into_bytes();
            let form = [vec![("drop", None, claim)], files].concat();
            post("/api/evidence").form(&form).header("authorization", &format!("Bearer {}", device.token()))
        }
    }
}

/// Every piece of evidence of a contact, opened.
async fn kept(served: &Served, contact: &Answer) -> BTreeSet<Vec<u8>> {
    let recorder = served.app.node().recorder();
    let mut pieces = BTreeSet::new();
    for bundle in contact.json()["bundles"].as_array().expect("a contact") {
        let bundle = Id::parse(bundle["id"].as_str().expect("an id")).expect("an id");
        let stream = StreamId::from(bundle);
        for event in recorder.read(stream).await.expect("it opens") {
            for blob in &event.body.blobs {
                let bytes = read_blob(recorder.world(), stream, blob).await.expect("it opens");
                pieces.insert(bytes.expect("it is there"));
            }
        }
    }
    pieces
}
