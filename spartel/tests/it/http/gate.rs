//! The gate before every end but admission: tried for a person with a yes, without a language, without an answer (rights.md, 4).

use super::ask::{Answer, open, path, post};
use super::given::Served;
use super::people::Machine;
use serde_json::{Value, json};
use spartel_api::id::Id;
use spartel_inspect::transaction::Act;
use spartel_ports::Store as _;
use std::sync::atomic::Ordering;

const NO: &str = "no";

/// What sends somebody away, keeps them or takes a document from them (rights.md, 4): written here by hand, so that no change of the program
/// leaves one out.
const ACTS: [&str; 7] = [
    "admit-by-derogation",
    "refuse",
    "keep-from-leaving",
    "seize",
    "return-to-carrier",
    "hand-over",
    "withdrew",
];

#[test]
fn every_act_but_two_stands_behind_the_gate() {
    let mut all: Vec<&str> = Act::ALL.iter().map(|act| act.as_str()).collect();
    let mut here: Vec<&str> = ACTS.into_iter().chain(["admit", "protect"]).collect();
    all.sort_unstable();
    here.sort_unstable();
    assert_eq!(all, here, "who is sent away by a new act?");
}

pub fn interview(answers: Value, language: Value, in_private: bool) -> Value {
    json!({ "in_private": in_private, "language": language, "answers": answers })
}

pub fn all(answer: &str) -> Value {
    json!({ "protection": answer, "child": NO, "trafficking": NO, "vulnerability": NO })
}

pub fn common() -> Value {
    json!({ "common": "fr" })
}

/// Every act that stands behind the gate, tried by the commander, who may do them all.
pub async fn tried(served: &Served, contact: &Answer) -> Vec<(String, u16, String)> {
    let commander = served.browser("C-1");
    let mut all = Vec::new();
    for act in ACTS {
        let asked = json!({ "act": act, "basis": { "reasons": ["b"] }, "end": true });
        let answer = post(&path(contact, "/acts")).by(&commander).json(&asked).of(served).await;
        all.push((act.to_owned(), answer.status.as_u16(), answer.code()));
    }
    all
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_sent_away_before_the_safeguards_are_cleared() {
    let served = Served::new().await;
    let (officer, protection) = (served.browser("F-1"), served.browser("P-1"));
    let cases = [
        ("a yes", interview(all("yes"), common(), true)),
        ("a yes, whoever listened", interview(all("yes"), json!("none"), false)),
        ("no language", interview(all("no"), json!("none"), true)),
        ("not in private", interview(all("no"), common(), false)),
        ("no answer", interview(json!({ "protection": NO }), common(), true)),
        ("no answers", interview(json!({}), common(), true)),
    ];
    for (name, said) in cases {
        let contact = open(&served, &officer, "uto1", None).await;
        let told = post(&path(&contact, "/safeguards")).by(&protection).json(&said).of(&served).await;
        assert_eq!(told.status, 200, "{name}: {}", told.json());
        for (act, status, code) in tried(&served, &contact).await {
            let blocked = ["safeguards", "referred", "direction"].contains(&code.as_str());
            assert!(blocked && status >= 400, "{name}: {act}: {status} {code}");
        }
        for way in ["/end", "/lapse"] {
            let done = post(&path(&contact, way)).by(&served.browser("C-1")).of(&served).await;
            assert_ne!(done.json()["phase"], "ended", "{name}: {way}");
        }
        let now = super::ask::get(&path(&contact, "")).by(&officer).of(&served).await;
        assert_eq!(now.json()["unresolved"], true, "{name}: it is recorded as unresolved");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_answered_all_with_no_in_private_can_withdraw() {
    let served = Served::new().await;
    let (officer, protection) = (served.browser("F-1"), served.browser("P-1"));
    let contact = open(&served, &officer, "uto1", None).await;
    let said = interview(all("no"), json!({ "interpreted": { "language": "ar", "by": "service-7" } }), true);
    let told = post(&path(&contact, "/safeguards")).by(&protection).json(&said).of(&served).await;
    assert_eq!(told.json()["obstacles"], json!([]));
    let asked = json!({ "act": "withdrew", "basis": { "reasons": ["own-will"] }, "end": true });
    let done = post(&path(&contact, "/acts")).by(&officer).json(&asked).of(&served).await;
    assert_eq!((done.status.as_u16(), &done.json()["phase"]), (200, &json!("ended")), "{}", done.json());
}

/// A yes and a no answer alike, in status, body but for the receipt, and length.
#[tokio::test(flavor = "multi_thread")]
async fn the_answer_does_not_tell_a_yes_from_a_no() {
    let served = Served::new().await;
    let (officer, protection) = (served.browser("F-1"), served.browser("P-1"));
    let mut seen = Vec::new();
    for said in [interview(all("yes"), common(), true), interview(all("no"), common(), true)] {
        let contact = open(&served, &officer, "uto1", None).await;
        let told = post(&path(&contact, "/safeguards")).by(&protection).json(&said).of(&served).await;
        let mut json = told.json();
        json["receipt"] = json!("");
        seen.push((told.status, json, told.bytes.len()));
    }
    assert_eq!(seen[0], seen[1]);
    let drops = served.drops().await;
    assert_eq!(
        drops.iter().map(Vec::len).collect::<Vec<_>>(),
        [4096, 4096],
        "what was said is there, for protection alone"
    );
    assert_ne!(drops[0], drops[1]);
}

/// A grave act is done by who confirmed exactly this with their key, once; without it by nobody.
#[tokio::test(flavor = "multi_thread")]
async fn a_grave_act_waits_for_the_key_and_is_done_with_it_once() {
    let served = Served::new().await;
    let (officer, protection, administrator) =
        (served.browser("F-1"), served.browser("P-1"), served.browser("A-1"));
    let account = Id::from(served.account("C-1"));
    let link = post(&format!("/api/accounts/{account}/link")).by(&administrator).of(&served).await.json();
    let mut commander = Machine::new();
    let enrolled = commander.enrols(&served, link["link"].as_str().expect("a link")).await;
    assert_eq!(enrolled.status, 204, "{}", enrolled.json());
    assert_eq!(commander.touches(&served).await.status, 200);
    let said = interview(all("no"), common(), true);
    let refuse = json!({ "act": "refuse", "basis": { "reasons": ["b"] }, "end": true });
    let mut confirmed_before = None;
    for _ in 0..2 {
        let contact = open(&served, &officer, "uto1", None).await;
        let acts = path(&contact, "/acts");
        let early = commander.posts(&served, &acts, refuse.clone()).await;
        assert_eq!(early.code(), "safeguards", "nobody is asked for a key before the gate is open");
        post(&path(&contact, "/safeguards")).by(&protection).json(&said).of(&served).await;
        let asked = commander.posts(&served, &acts, refuse.clone()).await;
        assert_eq!((asked.status.as_u16(), asked.code().as_str()), (403, "not-confirmed"));
        let decision = asked.json()["args"]["decision"].as_str().expect("a hash").to_owned();
        assert_ne!(confirmed_before.as_ref(), Some(&decision), "each contact has decisions of its own");
        // A key that confirmed something else confirms nothing here.
        assert_eq!(commander.confirms(&served, &"22".repeat(32)).await.status, 200);
        assert_eq!(commander.posts(&served, &acts, refuse.clone()).await.code(), "not-confirmed");
        assert_eq!(commander.confirms(&served, &decision).await.status, 200);
        let done = commander.posts(&served, &acts, refuse.clone()).await;
        assert_eq!((done.status.as_u16(), &done.json()["phase"]), (200, &json!("ended")), "{}", done.json());
        assert_eq!(done.json()["acts"][0]["confirmed"], true);
        confirmed_before = Some(decision);
    }
}

/// The line breaks just after a yes was sent: it is sealed, and the contact is referred all the same.
#[tokio::test(flavor = "multi_thread")]
async fn a_yes_counts_also_where_whoever_sent_it_is_gone() {
    let served = Served::new().await;
    let (officer, protection) = (served.browser("F-1"), served.browser("P-1"));
    let contact = open(&served, &officer, "uto1", None).await;
    let said = interview(all("yes"), common(), true);
    post(&path(&contact, "/safeguards")).by(&protection).json(&said).and_goes(&served).await;
    served.app.still().await;
    let now = super::ask::get(&path(&contact, "")).by(&officer).of(&served).await;
    assert_eq!((served.drops().await.len(), &now.json()["phase"]), (1, &json!("referred")), "{}", now.json());
}

/// Where events of these kinds stand in the record, in its order.
async fn order_of(served: &Served, kinds: &[&str]) -> Vec<String> {
    let recorder = served.app.node().recorder();
    let mut found = Vec::new();
    for stream in recorder.store().streams(None, 10_000).await.expect("streams") {
        for event in recorder.read(stream.id).await.expect("it opens") {
            let kind = event.body.kind.to_string();
            found.extend(kinds.contains(&kind.as_str()).then_some((event.index, kind)));
        }
    }
    found.sort_unstable();
    found.into_iter().map(|(_, kind)| kind).collect()
}

/// Whatever ends the server between two commits, nobody is passed: a yes is referred before it is sealed, and a gate opens after it was.
#[tokio::test(flavor = "multi_thread")]
async fn a_yes_opens_its_referral_first_and_a_gate_opens_last() {
    let served = Served::new().await;
    let (officer, protection) = (served.browser("F-1"), served.browser("P-1"));
    for answer in ["yes", "no"] {
        let contact = open(&served, &officer, "uto1", None).await;
        let said = interview(all(answer), common(), true);
        let told = post(&path(&contact, "/safeguards")).by(&protection).json(&said).of(&served).await;
        assert_eq!(told.status, 200, "{}", told.json());
    }
    let kinds = ["inspect.referred", "safeguards.dropped", "inspect.safeguarded"];
    let found = order_of(&served, &kinds).await;
    assert_eq!(
        found,
        ["inspect.referred", "safeguards.dropped", "safeguards.dropped", "inspect.safeguarded"]
    );
}

/// The answer was lost on its way, and the desk asks again.
#[tokio::test(flavor = "multi_thread")]
async fn an_interview_that_is_sent_twice_is_sealed_once() {
    let served = Served::new().await;
    let (officer, protection) = (served.browser("F-1"), served.browser("P-1"));
    let contact = open(&served, &officer, "uto1", None).await;
    let sends = async |said: &Value| {
        let sent = post(&path(&contact, "/safeguards")).by(&protection).json(said);
        sent.header("idempotency-key", "0b7c1f9e-5a4d-4c3b-8a29-18d7c6b5a493").of(&served).await
    };
    let said = interview(all("no"), common(), true);
    let (first, again) = (sends(&said).await, sends(&said).await);
    assert_eq!((first.status.as_u16(), again.status.as_u16()), (200, 200), "{}", again.json());
    assert_eq!((first.json(), served.drops().await.len()), (again.json(), 1));
    // Somebody who says something else under the same key is heard.
    sends(&interview(all("yes"), common(), true)).await;
    let now = super::ask::get(&path(&contact, "")).by(&officer).of(&served).await;
    assert_eq!((served.drops().await.len(), &now.json()["phase"]), (2, &json!("referred")), "{}", now.json());
}

/// Whoever asks finds whom to ask, by numbers of their own posts, and nothing of what was found; nobody else finds anybody.
#[tokio::test(flavor = "multi_thread")]
async fn whoever_asks_finds_the_numbers_of_their_posts_and_nobody_else_does() {
    let served = Served::new().await;
    let officer = served.browser("F-1");
    let (first, second) =
        (open(&served, &officer, "uto1", None).await, open(&served, &officer, "uto1", None).await);
    let reason = json!({ "reasons": ["officer"] });
    // What happened in one moment comes in any order.
    served.clock.0.fetch_add(1, Ordering::Relaxed);
    post(&path(&first, "/referral")).by(&officer).json(&reason).of(&served).await;
    let list = async |who: &str, query: &str| {
        let answer = super::ask::get(&format!("/api/interviews{query}")).by(&served.browser(who)).of(&served);
        answer.await.json()
    };
    let shown = list("P-1", "").await;
    let lines = shown["contacts"].as_array().expect("a list");
    let numbers: Vec<&Value> = lines.iter().map(|line| &line["number"]).collect();
    assert_eq!(numbers, [&first.json()["number"], &second.json()["number"]], "what happened last is first");
    for line in lines {
        let mut names: Vec<&str> = line.as_object().expect("a line").keys().map(String::as_str).collect();
        names.sort_unstable();
        assert_eq!(names, ["id", "number", "opened", "post"], "nothing says how far a contact is");
    }
    assert_eq!(list("P-1", "?post=uto1").await["contacts"].as_array().map(Vec::len), Some(2));
    assert_eq!(list("P-1", "?post=uto2").await, json!({ "contacts": [] }));
    for who in ["F-1", "S-1", "C-1", "P-2", "A-1", "D-1", "T-1", "R-1"] {
        assert_eq!(list(who, "").await, json!({ "contacts": [] }), "{who}");
    }
    let ended = json!({ "act": "admit", "basis": { "reasons": ["checked-by-hand"] }, "end": true });
    let done = post(&path(&second, "/acts")).by(&officer).json(&ended).of(&served).await;
    assert_eq!(done.status, 200, "{}", done.json());
    assert_eq!(
        list("P-1", "").await["contacts"].as_array().map(Vec::len),
        Some(1),
        "who is gone is not asked"
    );
}
