//! Clients that are older than the server, or wrong, at the gate: what is left out, named as it was once or unknown clears nobody, and whoever
//! goes on in another contact is asked there (rights.md, 4).

use super::ask::{Answer, get, open, path, post};
use super::gate::{all, common, interview, tried};
use super::given::Served;
use serde_json::{Value, json};

fn without(name: &str) -> Value {
    let mut said = interview(all("no"), common(), true);
    said.as_object_mut().expect("an object").remove(name).expect("it was there");
    said
}

fn with(name: &str, value: Value) -> Value {
    let mut said = interview(all("no"), common(), true);
    said[name] = value;
    said
}

/// What is not the interview of this server, each with what it leaves open.
fn not_interviews() -> Vec<(&'static str, Value)> {
    let mut unasked = all("no");
    unasked["asylum"] = json!("no");
    vec![
        ("nobody says whether it was in private", without("in_private")),
        ("nobody says in which language", without("language")),
        ("nobody says what was answered", without("answers")),
        ("the name of a language alone", with("language", json!("fr"))),
        ("no language at all", with("language", Value::Null)),
        ("an interpreter without a name", with("language", json!({ "interpreted": { "language": "ar" } }))),
        ("in private by a word", with("in_private", json!("true"))),
        ("in private by nothing", with("in_private", Value::Null)),
        ("answers in their order", with("answers", json!(["no", "no", "no", "no"]))),
        ("answers that are true or false", with("answers", json!({ "protection": false, "child": false }))),
        ("an answer in capitals", with("answers", all("No"))),
        ("an answer that is none", with("answers", all(""))),
        ("a question that nobody asks", with("answers", unasked)),
        ("a word beside", with("cleared", json!(true))),
        ("the names of before", json!({ "private": true, "lang": "fr", "questions": all("no") })),
        ("one word", json!("no")),
        ("nothing", Value::Null),
    ]
}

/// Nobody is sent away in this contact.
async fn stands_before_the_gate(served: &Served, contact: &Answer, name: &str) {
    for (act, status, code) in tried(served, contact).await {
        let blocked = ["safeguards", "direction"].contains(&code.as_str());
        assert!(blocked && matches!(status, 409 | 422), "{name}: {act}: {status} {code}");
    }
    for way in ["/end", "/lapse"] {
        let done = post(&path(contact, way)).by(&served.browser("C-1")).of(served).await;
        assert_ne!(done.json()["phase"], "ended", "{name}: {way}");
    }
    let now = get(&path(contact, "")).by(&served.browser("F-1")).of(served).await.json();
    assert_eq!((&now["phase"], &now["unresolved"]), (&json!("open"), &json!(true)), "{name}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_interview_of_an_older_client_clears_nobody() {
    let served = Served::new().await;
    let (officer, protection) = (served.browser("F-1"), served.browser("P-1"));
    for (name, said) in not_interviews() {
        let contact = open(&served, &officer, "uto1", None).await;
        let told = post(&path(&contact, "/safeguards")).by(&protection).json(&said).of(&served).await;
        assert!(matches!(told.status.as_u16(), 400 | 422), "{name}: {}", told.json());
        assert_eq!(served.drops().await.len(), 0, "{name}: nothing was taken");
        stands_before_the_gate(&served, &contact, name).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_act_of_an_older_client_sends_nobody_away() {
    let served = Served::new().await;
    let (officer, commander) = (served.browser("F-1"), served.browser("C-1"));
    let reasons = json!({ "reasons": ["b"] });
    let contact = open(&served, &officer, "uto1", None).await;
    let acts = [
        json!({ "act": "withdrew", "reasons": ["b"], "end": true }),
        json!({ "act": "withdrew", "end": true }),
        json!({ "act": "withdrew", "basis": reasons, "end": true, "cleared": true }),
        json!({ "act": "withdrew", "basis": reasons, "end": true, "safeguards": { "cleared": true } }),
        json!({ "act": "left", "basis": reasons, "end": true }),
        json!({ "act": "refused", "basis": reasons, "end": true }),
        json!({ "acts": ["refuse"], "basis": reasons, "end": true }),
        json!({ "act": ["admit", "refuse"], "basis": reasons, "end": true }),
    ];
    for act in acts {
        let done = post(&path(&contact, "/acts")).by(&commander).json(&act).of(&served).await;
        assert_eq!((done.status.as_u16(), done.code().as_str()), (422, "shape"), "{act}");
    }
    // An end that says more than that it is one is no other end.
    let end =
        post(&path(&contact, "/end")).by(&commander).json(&json!({ "cleared": true, "act": "withdrew" }));
    assert_eq!(end.of(&served).await.code(), "not-settled");
    stands_before_the_gate(&served, &contact, "older acts").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_goes_on_in_another_contact_is_asked_there_whoever_was_cleared_in_it_before() {
    let served = Served::new().await;
    let (officer, protection) = (served.browser("F-1"), served.browser("P-1"));
    let says = async |contact: &Answer, said: Value| {
        let told = post(&path(contact, "/safeguards")).by(&protection).json(&said).of(&served).await;
        assert_eq!(told.status, 200, "{}", told.json());
    };
    let merges = async |from: &Answer, to: &Answer| {
        let all = json!({ "to": to.json()["id"], "bundles": [from.json()["bundles"][0]["id"]] });
        post(&path(from, "/move")).by(&officer).json(&all).of(&served).await
    };
    let cases = [
        ("no language", Some(interview(all("no"), json!("none"), true))),
        ("not in private", Some(interview(all("no"), common(), false))),
        ("no answers", Some(interview(json!({}), common(), true))),
        ("nobody asked", None),
    ];
    for (name, said) in cases {
        let from = open(&served, &officer, "uto1", Some("passport")).await;
        let to = open(&served, &officer, "uto1", None).await;
        if let Some(said) = said {
            says(&from, said).await;
        }
        post(&path(&from, "/lapse")).by(&served.browser("C-1")).of(&served).await;
        says(&to, interview(all("no"), common(), true)).await;
        let merged = merges(&from, &to).await;
        assert_eq!((merged.status.as_u16(), &merged.json()["phase"]), (200, &json!("merged")), "{name}");
        assert_eq!(merged.json()["unresolved"], true, "{name}: that it was open stays in the record");
        stands_before_the_gate(&served, &to, name).await;
        // What was merged is over, and nobody is sent away in it either.
        for (act, status, _) in tried(&served, &from).await {
            assert!(status >= 400, "{name}: {act} in what was merged: {status}");
        }
    }
    // Whoever said yes was sent on: nobody is merged out of that, nor into it.
    let [yes, other] = [
        open(&served, &officer, "uto1", Some("passport")).await,
        open(&served, &officer, "uto1", Some("passport-rsa")).await,
    ];
    says(&yes, interview(all("yes"), common(), true)).await;
    for (from, to) in [(&yes, &other), (&other, &yes)] {
        let refused = merges(from, to).await;
        assert_eq!((refused.status.as_u16(), refused.code().as_str()), (409, "referred"));
    }
}
