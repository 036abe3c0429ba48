//! Devices over HTTP: tokens that hand evidence in and do nothing else, claims, and trays.

use super::ask::{Answer, Ask, get, open, parts, path, post};
use super::follow::Stream;
use super::given::{Browser, Served};
use serde_json::{Value, json};
use spartel_api::endpoint::{Access, Body, Op};
use spartel_api::id::Id;
use spartel_app::contact::WAITS;
use spartel_app::people::desks::Desks;
use spartel_app::people::directory::Directory;
use spartel_app::people::rights::Rights;
use spartel_keys::SystemRandom;
use spartel_ledger::body::Actor;
use spartel_ledger::id::{AccountId, StreamId};
use spartel_ports::{Clock, World};
use std::sync::atomic::Ordering;

const DAY: i64 = 24 * 60 * 60 * 1000;

fn now(served: &Served) -> i64 {
    served.app.node().recorder().world().clock().now().0.0
}

fn swipe(served: &Served, name: &str, at: &str) -> Value {
    json!({ "name": name, "kind": "swipe-reader", "post": at, "desk": "lane-3", "until": now(served) + DAY })
}

/// A device with its token.
pub struct Device {
    id: String,
    token: String,
}

impl Device {
    pub async fn at(served: &Served, by: &str, name: &str, at: &str) -> Self {
        let ask = post("/api/devices").by(&served.browser(by)).json(&swipe(served, name, at));
        let made = ask.of(served).await;
        assert_eq!(made.status, 201, "{}", made.json());
        let text = |value: &Value| value.as_str().expect("a text").to_owned();
        Self { id: text(&made.json()["device"]["id"]), token: text(&made.json()["token"]) }
    }

    /// Its name in the record.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// What it shows.
    pub fn token(&self) -> &str {
        &self.token
    }

    /// Hands a document in, with a claim perhaps.
    pub fn hands(&self, claim: Option<&str>, case: &str) -> Ask {
        let mut all: Vec<_> = parts(case);
        if let Some(claim) = claim {
            all.insert(0, ("drop", None, json!({ "claim": claim }).to_string().into_bytes()));
        }
        self.shows(post("/api/evidence").form(&all))
    }

    fn shows(&self, ask: Ask) -> Ask {
        ask.header("authorization", &format!("Bearer {}", self.token))
    }

    async fn claimed(&self, served: &Served, browser: &Browser, contact: &Answer) -> Answer {
        post(&path(contact, "/claims")).by(browser).json(&json!({ "device": self.id })).of(served).await
    }
}

async fn tray(served: &Served, browser: &Browser, at: &str) -> Answer {
    get(&format!("/api/posts/{at}/tray")).by(browser).of(served).await
}

async fn bundles(served: &Served, browser: &Browser, contact: &Answer) -> usize {
    let shown = get(&path(contact, "")).by(browser).of(served).await.json();
    shown["bundles"].as_array().expect("a contact").len()
}

fn code(claim: &Answer) -> String {
    claim.json()["claim"].as_str().unwrap_or_else(|| panic!("{claim:?}")).to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_desk_claimed_lands_on_its_contact_and_the_record_names_the_device() {
    let served = Served::new().await;
    let officer = served.browser("F-1");
    let device = Device::at(&served, "A-1", "swipe-1", "uto1").await;
    let (one, two) =
        (open(&served, &officer, "uto1", None).await, open(&served, &officer, "uto1", None).await);
    let claim = device.claimed(&served, &officer, &one).await;
    assert_eq!((claim.status.as_u16(), claim.json()["lasts"].as_u64()), (201, Some(600_000)));
    let mut stream = Stream::of(&served, &officer, &path(&one, "/events")).await;
    stream.next().await.expect("where it stands");
    let key = "0a1b2c3d-4e5f-4a6b-8c7d-9e8fa0b1c2d3";
    let ask = || device.hands(Some(&code(&claim)), "passport").header("idempotency-key", key);
    let taken = ask().of(&served).await;
    assert_eq!((taken.status.as_u16(), taken.json()), (200, json!({ "state": "taken" })));
    assert_eq!(stream.next().await.expect("a notice").0, "changed", "the desk hears of it");
    assert_eq!(ask().of(&served).await.json(), taken.json(), "sent again, it was taken once");
    assert_eq!((bundles(&served, &officer, &one).await, bundles(&served, &officer, &two).await), (1, 0));
    let shown = get(&path(&one, "")).by(&officer).of(&served).await.json();
    assert!(shown["all_clear"].is_u64(), "{shown}");
    let id = Id::parse(one.json()["id"].as_str().expect("an id")).expect("an id");
    let events = served.app.node().recorder().read(StreamId::from(id)).await.expect("a contact");
    let by = Id::parse(&device.id).expect("an id");
    assert_eq!(events.last().expect("an event").body.actor, Actor::Device(AccountId::from(by)));
    // Sent twice in the same moment, it is taken once as well, and nothing of it waits.
    let again = code(&device.claimed(&served, &officer, &two).await);
    let key = "0a1b2c3d-4e5f-4a6b-8c7d-9e8fa0b1c2d4";
    let ask = || device.hands(Some(&again), "passport-rsa").header("idempotency-key", key);
    let (first, second) = tokio::join!(ask().of(&served), ask().of(&served));
    assert_eq!([first.json(), second.json()], [json!({ "state": "taken" }), json!({ "state": "taken" })]);
    assert_eq!(bundles(&served, &officer, &two).await, 1);
    assert_eq!(tray(&served, &officer, "uto1").await.json(), json!({ "waiting": [] }));
    // The claim was for one drop.
    let later = device.hands(Some(&code(&claim)), "passport-rsa").of(&served).await;
    assert_eq!(later.json(), json!({ "state": "waits" }));
    assert_eq!(bundles(&served, &officer, &one).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_claimed_waits_at_its_post_until_an_officer_says_whose_it_is() {
    let served = Served::new().await;
    let (officer, elsewhere) = (served.browser("F-1"), served.browser("F-2"));
    let device = Device::at(&served, "C-1", "swipe-1", "uto1").await;
    let (mine, theirs) =
        (open(&served, &officer, "uto1", None).await, open(&served, &elsewhere, "uto2", None).await);
    let mut stream = Stream::of(&served, &officer, "/api/posts/uto1/tray/events").await;
    assert_eq!(stream.next().await, Some(("tray".into(), "0".into())));
    let key = "0a1b2c3d-4e5f-4a6b-8c7d-9e8fa0b1c2d3";
    for _ in 0..2 {
        let waits = device.hands(None, "passport").header("idempotency-key", key).of(&served).await;
        assert_eq!(waits.json(), json!({ "state": "waits" }), "sent twice, it waits once");
    }
    assert_eq!(stream.next().await, Some(("tray".into(), "1".into())), "the desk hears of it");
    let shown = tray(&served, &officer, "uto1").await.json();
    let [waits] = &shown["waiting"].as_array().expect("a tray")[..] else { panic!("{shown}") };
    assert_eq!((&waits["name"], &waits["device"]), (&json!("swipe-1"), &json!(device.id)));
    assert!(waits["pieces"].as_array().is_some_and(|pieces| pieces.contains(&json!("mrz-text"))));
    let drop = waits["id"].as_str().expect("an id").to_owned();
    // Nobody at another post sees or takes it, and nobody who begins no contacts.
    for (who, at) in [("F-2", "uto1"), ("A-1", "uto1"), ("D-1", "uto1"), ("C-1", "uto1"), ("P-1", "uto1")] {
        let browser = served.browser(who);
        assert_eq!(tray(&served, &browser, at).await.status, 404, "{who}");
        let gone = Ask::new("DELETE", &format!("/api/posts/{at}/tray/{drop}")).by(&browser).of(&served).await;
        assert_eq!(gone.status, 404, "{who}");
        let follows = get(&format!("/api/posts/{at}/tray/events")).by(&browser).of(&served).await;
        assert_eq!(follows.status, 404, "{who}");
    }
    let take = |contact: &Answer| post(&path(contact, &format!("/tray/{drop}")));
    assert_eq!(take(&theirs).by(&elsewhere).of(&served).await.status, 404, "another post's tray");
    assert_eq!(take(&theirs).by(&officer).of(&served).await.status, 404, "another's contact");
    let taken = take(&mine).by(&officer).of(&served).await;
    assert_eq!((taken.status.as_u16(), taken.json()["all_clear"].is_u64()), (200, true), "{}", taken.json());
    assert_eq!(take(&mine).by(&officer).of(&served).await.status, 404, "once");
    assert_eq!(tray(&served, &officer, "uto1").await.json(), json!({ "waiting": [] }));
    // What is thrown away goes at once, and what nobody takes with its time.
    device.hands(None, "passport-rsa").of(&served).await;
    let shown = tray(&served, &officer, "uto1").await.json();
    let thrown = shown["waiting"][0]["id"].as_str().expect("it waits").to_owned();
    let throw = Ask::new("DELETE", &format!("/api/posts/uto1/tray/{thrown}"));
    assert_eq!(throw.by(&officer).of(&served).await.status, 204);
    assert_eq!(tray(&served, &officer, "uto1").await.json(), json!({ "waiting": [] }));
    device.hands(None, "passport-rsa").of(&served).await;
    assert_eq!(tray(&served, &officer, "uto1").await.json()["waiting"].as_array().map(Vec::len), Some(1));
    served.steps.0.fetch_add(WAITS, Ordering::Relaxed);
    assert_eq!(tray(&served, &served.browser("F-1"), "uto1").await.json(), json!({ "waiting": [] }));
}

/// Every way in which a drop could land on the wrong record.
#[tokio::test(flavor = "multi_thread")]
async fn no_claim_that_is_not_good_brings_anything_to_a_contact() {
    let served = Served::new().await;
    let officer = served.browser("F-1");
    let (here, beside) = (
        Device::at(&served, "A-1", "swipe-1", "uto1").await,
        Device::at(&served, "A-1", "swipe-2", "uto1").await,
    );
    let elsewhere = Device::at(&served, "A-1", "swipe-3", "uto2").await;
    let contact = open(&served, &officer, "uto1", None).await;
    let refused = elsewhere.claimed(&served, &officer, &contact).await;
    assert_eq!(
        (refused.status.as_u16(), refused.code().as_str()),
        (404, "none"),
        "it stands at another post"
    );
    let claim = code(&here.claimed(&served, &officer, &contact).await);
    for (device, claim) in [
        (&beside, claim.as_str()),
        (&elsewhere, claim.as_str()),
        (&here, "00000000000000000000000000000000"),
        (&here, "no claim"),
    ] {
        let waits = device.hands(Some(claim), "passport").of(&served).await;
        assert_eq!(waits.json(), json!({ "state": "waits" }));
    }
    assert_eq!(bundles(&served, &officer, &contact).await, 0);
    let at_the_other = tray(&served, &served.browser("F-2"), "uto2").await.json();
    assert_eq!(at_the_other["waiting"].as_array().map(Vec::len), Some(1), "each at the post of its device");
    // A contact that ended meanwhile has nothing more: what was claimed for it waits.
    let over = open(&served, &officer, "uto1", Some("passport")).await;
    let late = code(&here.claimed(&served, &officer, &over).await);
    let act = json!({ "act": "admit", "basis": "nothing-found", "end": true });
    assert_eq!(post(&path(&over, "/acts")).by(&officer).json(&act).of(&served).await.status, 200);
    let waits = here.hands(Some(&late), "passport").of(&served).await;
    assert_eq!(waits.json(), json!({ "state": "waits" }));
    // Nor has one of an officer who may bring nothing any more.
    let left = open(&served, &officer, "uto1", None).await;
    let claim = code(&here.claimed(&served, &officer, &left).await);
    let leaves = format!("/api/accounts/{}/leave", Id::from(served.account("F-1")));
    assert_eq!(post(&leaves).by(&served.browser("A-1")).of(&served).await.status, 200);
    let waits = here.hands(Some(&claim), "passport").of(&served).await;
    assert_eq!(waits.json(), json!({ "state": "waits" }));
    assert_eq!(bundles(&served, &served.browser("S-1"), &left).await, 0);
    // What is nothing is not taken.
    let empty = here.shows(post("/api/evidence").form::<&str>(&[])).of(&served).await;
    assert_eq!((empty.status.as_u16(), empty.code().as_str()), (422, "bundle"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_device_hands_evidence_in_and_does_nothing_else() {
    let served = Served::new().await;
    let device = Device::at(&served, "A-1", "swipe-1", "uto1").await;
    for op in Op::ALL.iter().map(|op| op.endpoint()).filter(|endpoint| endpoint.access == Access::Session) {
        let path = op.path.replace("{id}", &device.id).replace("{post}", "uto1");
        let ask = Ask::new(op.method.as_str(), &path);
        let ask = if matches!(op.body, Body::None) { ask } else { ask.json(&json!({})) };
        let answer = device.shows(ask).of(&served).await;
        assert_eq!((answer.status.as_u16(), answer.code().as_str()), (401, "no-session"), "{:?}", op.op);
    }
    for path in ["/health/live", "/health/ready"] {
        assert_eq!(device.shows(get(path)).of(&served).await.status, 200);
    }
    let refused = async |ask: Ask, why: &str| {
        let answer = ask.of(&served).await;
        assert_eq!((answer.status.as_u16(), answer.code().as_str()), (401, "no-device"), "{why}");
        assert_eq!(answer.headers["www-authenticate"], "Bearer", "{why}");
    };
    let bare = || post("/api/evidence").form(&parts("passport"));
    refused(bare(), "nobody").await;
    refused(bare().by(&served.browser("F-1")), "an officer").await;
    let other = Device { id: device.id.clone(), token: "00".repeat(32) };
    refused(other.hands(None, "passport"), "another token").await;
    refused(bare().header("authorization", &device.token), "no scheme").await;
    refused(bare().header("authorization", &format!("Basic {}", device.token)), "another scheme").await;
    let upper = device.token.to_uppercase();
    refused(bare().header("authorization", &format!("Bearer {upper}")), "another spelling").await;
    assert_eq!(device.hands(None, "passport").of(&served).await.status, 200);
    let listed = get("/api/devices").by(&served.browser("F-1")).of(&served).await.json();
    assert_eq!(listed["devices"][0]["heard"], json!(now(&served)), "{listed}");
    assert!(!listed.to_string().contains(&device.token));
    // Its token is taken, and another one ends.
    let expires = Device::at(&served, "A-1", "swipe-2", "uto1").await;
    let revoke = Ask::new("DELETE", &format!("/api/devices/{}", device.id));
    let revoked = revoke.by(&served.browser("C-1")).of(&served).await;
    assert_eq!((revoked.status.as_u16(), &revoked.json()["revoked"]), (200, &json!(true)));
    refused(device.hands(None, "passport"), "revoked").await;
    assert_eq!(expires.hands(None, "passport").of(&served).await.status, 200);
    served.app.node().recorder().world().clock().0.fetch_add(DAY, Ordering::Relaxed);
    refused(expires.hands(None, "passport"), "expired").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn tokens_are_given_by_who_may_at_that_post_and_are_in_the_record() {
    let served = Served::new().await;
    let asks = async |who: &str, device: &Value| {
        post("/api/devices").by(&served.browser(who)).json(device).of(&served).await
    };
    for who in ["F-1", "S-1", "P-1", "D-1", "T-1", "R-1"] {
        let refused = asks(who, &swipe(&served, "swipe-1", "uto1")).await;
        assert_eq!((refused.status.as_u16(), refused.code().as_str()), (403, "may-not"), "{who}");
    }
    let elsewhere = asks("C-1", &swipe(&served, "swipe-1", "uto2")).await;
    assert_eq!(elsewhere.code(), "may-not", "the commander of another post");
    let device = Device::at(&served, "A-1", "swipe-1", "uto2").await;
    let with = |key: &str, value: Value| {
        let mut device = swipe(&served, "swipe-9", "uto1");
        device[key] = value;
        device
    };
    for (asked, status, code) in [
        (with("name", json!("swipe-1")), 409, "name-taken"),
        (with("name", json!("a.b")), 409, "name-taken"),
        (with("name", json!("Swipe")), 422, "code"),
        (with("kind", json!("robot")), 422, "code"),
        (with("until", json!(now(&served))), 422, "bad-term"),
        (with("until", json!(now(&served) + 401 * DAY)), 422, "bad-term"),
        (with("more", json!(1)), 422, "shape"),
    ] {
        let answer = asks("A-1", &asked).await;
        assert_eq!((answer.status.as_u16(), answer.code().as_str()), (status, code), "{asked}");
    }
    for who in ["F-1", "C-1", "D-1"] {
        let seen = get("/api/devices").by(&served.browser(who)).of(&served).await.json();
        assert_eq!(seen, json!({ "devices": [] }), "{who} has no business with devices of another post");
        let revoke = Ask::new("DELETE", &format!("/api/devices/{}", device.id)).by(&served.browser(who));
        assert_eq!(revoke.of(&served).await.status, 403, "{who}");
    }
    // Asked twice, a token is shown once.
    let key = "0a1b2c3d-4e5f-4a6b-8c7d-9e8fa0b1c2d3";
    let (administrator, wanted) = (served.browser("A-1"), swipe(&served, "swipe-2", "uto1"));
    let ask = || post("/api/devices").by(&administrator).header("idempotency-key", key).json(&wanted);
    assert_eq!(ask().of(&served).await.status, 201);
    let again = ask().of(&served).await;
    assert_eq!((again.status.as_u16(), again.code().as_str()), (409, "exists"));
    // The next start of the program knows them.
    let desks = Desks::new(Box::new(served.steps.clone()), Box::new(SystemRandom));
    let node = served.app.node();
    let anew = Directory::load(node.recorder(), Rights::shipped(), desks).await.expect("a record");
    assert!(anew.holds_the_same(node.directory()));
    assert_eq!(anew.devices().len(), 2);
}
