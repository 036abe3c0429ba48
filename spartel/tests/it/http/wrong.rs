//! Every endpoint as nobody, with a stale or revoked session, from another desk, in the wrong role and at the wrong post. An endpoint that
//! nobody wrote a request for fails here.

use super::ask::{Answer, Ask, open, opening};
use super::given::{Browser, Served};
use serde_json::json;
use spartel_api::endpoint::{Access, Body, Op};
use spartel_api::id::Id;
use spartel_app::people::session::{IDLE, Revoked};
use std::sync::atomic::Ordering;

/// A request that the right person would be answered, to an endpoint about a contact.
fn example(op: Op, contact: &Answer) -> Ask {
    let endpoint = op.endpoint();
    let shown = contact.json();
    let id = |value: &serde_json::Value| {
        value.as_str().unwrap_or("0a1b2c3d-4e5f-4a6b-8c7d-9e8fa0b1c2d3").to_owned()
    };
    let path = endpoint
        .path
        .replace("{id}", &id(&shown["id"]))
        .replace("{run}", &id(&shown["runs"][0]["id"]))
        .replace("{bundle}", &id(&shown["bundles"][0]["id"]))
        .replace("{piece}", "0")
        .replace("{kind}", "court")
        .replace("{drop}", &Id([7; 16]).to_string())
        .replace("{post}", "uto1")
        .replace("{serial}", "1")
        .replace("{number}", shown["number"].as_str().unwrap_or("UTO1-2026-000001"));
    // The language of a paper is no part of its path.
    let asked = if op == Op::MakePaper { "?language=en" } else { "" };
    let ask = Ask::new(endpoint.method.as_str(), &(path + asked));
    match (op, endpoint.body) {
        (_, Body::None) => ask,
        (_, Body::Parts(Some((name, _)))) => {
            ask.form(&[(name, None::<&str>, opening("uto1").to_string().into_bytes())])
        }
        (_, Body::Parts(None)) => ask.form(&[("mrz-text", Some("mrz.txt"), b"P<UTO".to_vec())]),
        (_, Body::Drop(..)) => ask.form(&[("mrz-text", Some("mrz.txt"), b"P<UTO".to_vec())]),
        (_, Body::Lists(_)) => {
            ask.form(&[("import", None, b"{}".to_vec()), ("file", Some("a.ml"), b"none".to_vec())])
        }
        (_, Body::Json(_)) => ask.json(&body(op, &id(&shown["bundles"][0]["id"]))),
    }
}

fn body(op: Op, bundle: &str) -> serde_json::Value {
    let other = Id([7; 16]).to_string();
    match op {
        Op::Observe => json!({ "code": "portrait" }),
        Op::Assess => json!({ "level": "suspicion", "bearer": "rightful" }),
        Op::Refer => json!({ "reasons": ["checks"] }),
        Op::Safeguard => json!({ "in_private": true, "language": "none", "answers": {} }),
        Op::Act => json!({ "act": "admit", "basis": "nothing-found" }),
        Op::Correct => json!({ "direction": "exit" }),
        Op::ClaimNext => json!({ "device": other }),
        Op::HandOver => json!({ "to": other }),
        Op::Move => json!({ "to": other, "bundles": [bundle] }),
        Op::WriteNote => json!({ "subject": "visit", "text": "a" }),
        // What is of people has its own tests, and here nobody is let in to be read.
        other if !other.endpoint().path.starts_with("/api/contacts") => json!({}),
        other => panic!("{other:?}: no example of what it takes"),
    }
}

fn with_session() -> impl Iterator<Item = Op> {
    Op::ALL.iter().copied().filter(|op| op.endpoint().access == Access::Session)
}

/// Threat 13: sessions that are none.
#[tokio::test(flavor = "multi_thread")]
async fn threat_13_no_endpoint_answers_without_a_session_that_runs() {
    let served = Served::new().await;
    let officer = served.browser("F-1");
    let contact = open(&served, &officer, "uto1", Some("passport")).await;
    let (stale, revoked, locked) = (served.browser("F-1"), served.browser("F-2"), served.browser("S-1"));
    let desks = served.app.node().directory().desks();
    desks.revoke(served.account("F-2"), Revoked::Left);
    served.steps.0.fetch_add(IDLE + 1, Ordering::Relaxed);
    let locked_anew =
        desks.sign_in(served.account("S-1"), spartel_app::people::session::SignIn::Passkey, locked.desk);
    let locked = Browser { token: locked_anew.expect("a session"), ..locked };
    desks.lock(locked.desk, &locked.token).expect("locked");
    let fresh = served.browser("F-1");
    let foreign = Browser { desk: desks.desk(), token: fresh.token.clone() };
    for op in with_session() {
        let nobody = example(op, &contact).of(&served).await;
        assert_eq!((nobody.status.as_u16(), nobody.code().as_str()), (401, "no-session"), "{op:?}");
        for (name, browser) in
            [("stale", &stale), ("revoked", &revoked), ("foreign", &foreign), ("locked", &locked)]
        {
            let answer = example(op, &contact).by(browser).of(&served).await;
            assert_eq!(answer.status, 401, "{op:?}: {name}");
        }
    }
}

/// Whoever has no right gets nothing, and nobody of another post learns that a contact is there.
#[tokio::test(flavor = "multi_thread")]
async fn no_endpoint_does_anything_for_the_wrong_role_or_the_wrong_post() {
    let served = Served::new().await;
    let officer = served.browser("F-1");
    let contact = open(&served, &officer, "uto1", Some("passport")).await;
    let before = super::ask::get(&super::ask::path(&contact, "")).by(&officer).of(&served).await.json();
    let of_contacts = with_session().filter(|op| op.endpoint().path.starts_with("/api/contacts"));
    for op in of_contacts {
        for who in ["A-1", "D-1", "T-1", "R-1", "F-2", "S-2", "P-2"] {
            let answer = example(op, &contact).by(&served.browser(who)).of(&served).await;
            let is_list = op == Op::ListContacts && answer.json()["contacts"] == json!([]);
            let status = answer.status.as_u16();
            assert!(is_list || matches!(status, 403 | 404), "{op:?} by {who}: {status} {}", answer.json());
            if op.endpoint().path.contains("{id}") {
                assert_eq!(status, 404, "{op:?} by {who}: it says that there is one");
            }
        }
    }
    let after = super::ask::get(&super::ask::path(&contact, "")).by(&officer).of(&served).await.json();
    assert_eq!(before, after, "nothing happened");
}
