//! That somebody was asked in private and said yes is to be seen nowhere outside of protection (threats 11).

use super::ask::{Answer, get, open, path, post};
use super::follow::Stream;
use super::given::{Browser, Served};
use super::groups::{comes, forms, id, vehicle};
use serde_json::{Value, json};
use spartel_api::endpoint::Op;
use spartel_api::id::Id;
use std::sync::atomic::Ordering;

/// What everybody at the post may ask of a contact, and of all.
const WAYS: &[&str] = &[
    "",
    "/steps",
    "/before",
    "/api/contacts",
    "/api/contacts?phase=referred",
    "/api/contacts?unresolved=true",
];

/// Why somebody is with the second line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Why {
    /// Somebody asked in private said yes, before anything else was wrong.
    Yes,
    /// The officer at the desk has seen the checks.
    Checks,
    /// The same, and then a word in private, with a yes.
    ChecksAndYes,
}

/// A contact that was referred.
async fn referred(served: &Served, protection: &Browser, why: Why) -> Answer {
    let contact = open(served, &served.browser("F-1"), "uto1", None).await;
    refers(served, protection, &contact, why).await;
    contact
}

async fn refers(served: &Served, protection: &Browser, contact: &Answer, why: Why) {
    let officer = served.browser("F-1");
    if why != Why::Yes {
        let reason = json!({ "reasons": ["checks"] });
        let done = post(&path(contact, "/referral")).by(&officer).json(&reason).of(served).await;
        assert_eq!(done.status, 200, "{}", done.json());
    }
    if why != Why::Checks {
        let answers =
            json!({ "protection": "yes", "child": "no", "trafficking": "no", "vulnerability": "no" });
        let said = json!({ "in_private": true, "language": { "common": "fr" }, "answers": answers });
        let before = served.drops().await.len();
        let done = post(&path(contact, "/safeguards")).by(protection).json(&said).of(served).await;
        assert_eq!(done.status, 200, "{}", done.json());
        assert_eq!(served.drops().await.len(), before + 1, "it was sealed to protection");
    }
}

/// What somebody sees, without what two contacts never share.
async fn seen(served: &Served, browser: &Browser, contact: &Answer) -> Vec<(u16, String)> {
    let own = contact.json();
    let mut all = Vec::new();
    for way in WAYS {
        let of_all = way.starts_with("/api/");
        let at = if of_all { (*way).to_owned() } else { path(contact, way) };
        let answer = get(&at).by(browser).of(served).await;
        let mut text = String::from_utf8_lossy(&answer.bytes).into_owned();
        if *way == "/steps" {
            text = timeless(answer.json()).to_string();
        }
        if of_all {
            let lines = answer.json()["contacts"].as_array().cloned().unwrap_or_default();
            let line: Vec<Value> = lines.into_iter().filter(|line| line["id"] == own["id"]).collect();
            text = Value::from(line).to_string();
        }
        for (name, of) in [("id", own["id"].as_str()), ("number", own["number"].as_str())] {
            text = text.replace(of.expect("a contact"), name);
        }
        all.push((answer.status.as_u16(), text));
    }
    all
}

/// Steps without the time at which they were taken.
fn timeless(mut told: Value) -> Value {
    // Who may not see the contact is told no steps.
    for step in told["steps"].as_array_mut().into_iter().flatten() {
        step.as_object_mut().expect("a step").remove("at").expect("a time");
    }
    told
}

#[tokio::test(flavor = "multi_thread")]
async fn threat_11_a_contact_in_which_somebody_said_yes_looks_like_any_other_that_was_referred() {
    let served = Served::new().await;
    let protection = served.browser("P-1");
    let [yes, other, both] = [
        referred(&served, &protection, Why::Yes).await,
        referred(&served, &protection, Why::Checks).await,
        referred(&served, &protection, Why::ChecksAndYes).await,
    ];
    for who in ["F-1", "S-1", "C-1", "A-1"] {
        let browser = served.browser(who);
        let usual = seen(&served, &browser, &other).await;
        assert_eq!(seen(&served, &browser, &yes).await, usual, "{who}");
        assert_eq!(seen(&served, &browser, &both).await, usual, "{who}, after the desk sent them on");
    }
}

/// What a house tells of everybody: who asks, and where.
const OF_ALL: &[(&str, &[&str])] = &[
    ("/api/posts/uto1/watch", &["C-1", "A-1"]),
    ("/api/posts/uto1/log", &["C-1"]),
    ("/api/posts/uto1/tray", &["F-1", "S-1"]),
    ("/api/groups", &["F-1", "S-1", "C-1"]),
    ("/api/groups/GROUP", &["F-1", "S-1", "C-1"]),
    ("/api/contacts?group=GROUP", &["F-1", "S-1", "C-1"]),
    ("/api/contacts/numbers/NUMBER", &["F-1", "S-1", "C-1"]),
    ("/api/contacts/CONTACT/relief", &["F-1", "S-1", "C-1"]),
    ("/api/accesses", &["D-1"]),
    ("/api/accesses?of=CONTACT", &["D-1"]),
    ("/api/rates?month=2026-01", &["S-1", "C-1", "D-1", "T-1", "R-1"]),
    ("/api/devices", &["F-1", "C-1", "A-1"]),
    ("/api/accounts", &["C-1", "A-1", "D-1"]),
    ("/health/ready", &["F-1"]),
];

/// Names of sixteen bytes by the order in which they come: two houses share none.
fn nameless(value: Value, known: &mut Vec<String>) -> Value {
    match value {
        Value::String(text) if Id::parse(&text).is_some() => {
            let at = known.iter().position(|name| *name == text).unwrap_or_else(|| {
                known.push(text);
                known.len() - 1
            });
            json!(format!("name {at}"))
        }
        Value::Array(all) => all.into_iter().map(|value| nameless(value, known)).collect(),
        Value::Object(all) => all
            .into_iter()
            .map(|(name, value)| (name, nameless(value, known)))
            .collect::<serde_json::Map<_, _>>()
            .into(),
        value => value,
    }
}

/// A house in which a traveller of a vehicle was sent on, for this or for that: what everybody in it is told, and whoever follows.
async fn told(why: Why) -> Vec<(String, u16, Value)> {
    let served = Served::new().await;
    let (officer, protection) = (served.browser("F-1"), served.browser("P-1"));
    let group = forms(&served, &officer, &vehicle(2)).await;
    let contact = comes(&served, &officer, &id(&group), "passport").await;
    let contact = get(&format!("/api/contacts/{contact}")).by(&officer).of(&served).await;
    let mut stream = Stream::of(&served, &officer, &path(&contact, "/events")).await;
    let mut events = vec![stream.next().await.expect("where it stands")];
    refers(&served, &protection, &contact, why).await;
    events.push(stream.next().await.expect("a notice"));
    let (mut all, mut known) = (Vec::new(), Vec::new());
    all.push(("events".to_owned(), 200, nameless(json!(events), &mut known)));
    let number = contact.json()["number"].as_str().expect("a number").to_owned();
    for (way, people) in OF_ALL {
        if way.contains("/rates") {
            // January is over.
            served.clock.0.fetch_add(18 * 86_400_000, Ordering::Relaxed);
        }
        let way =
            way.replace("GROUP", &id(&group)).replace("CONTACT", &id(&contact)).replace("NUMBER", &number);
        for who in *people {
            // What is of one moment comes in no order.
            served.clock.0.fetch_add(1, Ordering::Relaxed);
            let answer = get(&way).by(&served.browser(who)).of(&served).await;
            assert_eq!(answer.status, 200, "{way} by {who}: {}", answer.json());
            let way = way.split('?').next().unwrap_or_default().rsplit_once('/').map_or("", |(_, last)| last);
            let way = if Id::parse(way).is_some() { "one" } else { way };
            all.push((
                format!("{way} by {who}"),
                answer.status.as_u16(),
                nameless(answer.json(), &mut known),
            ));
        }
    }
    all
}

#[tokio::test(flavor = "multi_thread")]
async fn threat_11_no_list_number_or_event_of_the_house_tells_why_somebody_was_sent_on() {
    let (yes, other) = (told(Why::Yes).await, told(Why::Checks).await);
    assert!(yes.len() > 25, "{}", yes.len());
    for (yes, other) in yes.into_iter().zip(other) {
        assert_eq!(yes, other);
    }
}

/// Whoever measures hears of a yes what they hear of a no: that somebody was asked.
#[tokio::test(flavor = "multi_thread")]
async fn threat_11_measurements_do_not_tell_a_yes_from_a_no() {
    let mut heard = Vec::new();
    for answer in ["yes", "no"] {
        let served = Served::new().await;
        let contact = open(&served, &served.browser("F-1"), "uto1", None).await;
        let answers =
            json!({ "protection": answer, "child": "no", "trafficking": "no", "vulnerability": "no" });
        let said = json!({ "in_private": true, "language": { "common": "fr" }, "answers": answers });
        post(&path(&contact, "/safeguards")).by(&served.browser("P-1")).json(&said).of(&served).await;
        heard.push(served.heard.lock().expect("sound").clone());
    }
    assert_eq!(heard[0], heard[1]);
    assert!(heard[0].iter().any(|(op, status)| *op == Op::Safeguard && *status == 200), "{heard:?}");
}
