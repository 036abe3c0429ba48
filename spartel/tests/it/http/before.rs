//! Whether a document was shown before: of what is kept, for who may see it, and of nobody in whom nothing was found.

use super::ask::{Answer, get, open, path, pictures, post};
use super::given::{Browser, Served};
use serde_json::{Value, json};
use spartel_ports::Store as _;

async fn before(served: &Served, browser: &Browser, contact: &Answer) -> Vec<Value> {
    let answer = get(&path(contact, "/before")).by(browser).of(served).await;
    assert_eq!(answer.status, 200, "{}", answer.json());
    answer.json()["contacts"].as_array().expect("a list").clone()
}

/// Ends a contact of a passport that is in order, with everything that a desk demands.
async fn nothing_found(served: &Served, officer: &Browser) -> Answer {
    let contact = open(served, officer, "uto1", Some("passport")).await;
    let added = post(&path(&contact, "/evidence")).by(officer).form(&pictures("passport")).of(served).await;
    assert_eq!(added.status, 200, "{}", added.json());
    let act = json!({ "act": "admit", "basis": "nothing-found", "end": true });
    let done = post(&path(&contact, "/acts")).by(officer).json(&act).of(served).await;
    assert_eq!(done.json()["phase"], "ended", "{}", done.json());
    contact
}

#[tokio::test(flavor = "multi_thread")]
async fn a_document_that_was_shown_before_is_told_to_who_may_see_both() {
    let served = Served::new().await;
    let (officer, second) = (served.browser("F-1"), served.browser("S-1"));
    let first = open(&served, &officer, "uto1", Some("dg1-expiry")).await;
    assert_eq!(before(&served, &second, &first).await, [] as [Value; 0], "it is not told of itself");
    let other = open(&served, &officer, "uto1", Some("passport-rsa")).await;
    let elsewhere = open(&served, &served.browser("F-2"), "uto2", Some("dg1-expiry")).await;
    let again = open(&served, &officer, "uto1", Some("dg1-expiry")).await;
    let seen = before(&served, &second, &again).await;
    assert_eq!(seen.len(), 1, "{seen:?}");
    assert_eq!((&seen[0]["id"], &seen[0]["number"]), (&first.json()["id"], &first.json()["number"]));
    assert_eq!((&seen[0]["post"], &seen[0]["ended"]), (&json!("uto1"), &json!(false)));
    assert_eq!(before(&served, &second, &other).await, [] as [Value; 0], "another document");
    // At the other post the same document is nobody's but theirs.
    assert_eq!(before(&served, &served.browser("S-2"), &elsewhere).await, [] as [Value; 0]);
    assert_eq!(get(&path(&again, "/before")).by(&served.browser("S-2")).of(&served).await.status, 404);
    // That somebody asked stands in the access log.
    let of = again.json()["id"].as_str().expect("an id").to_owned();
    let read = get(&format!("/api/accesses?of={of}")).by(&served.browser("D-1")).of(&served).await;
    assert!(read.json()["accesses"].as_array().is_some_and(|accesses| !accesses.is_empty()));
}

/// Honest travellers leave no trace of their passport (rights.md, 5): no token either.
#[tokio::test(flavor = "multi_thread")]
async fn who_ended_with_nothing_found_is_not_found_by_their_document() {
    let served = Served::new().await;
    let (officer, second) = (served.browser("F-1"), served.browser("S-1"));
    nothing_found(&served, &officer).await;
    let again = open(&served, &officer, "uto1", Some("passport")).await;
    assert_eq!(before(&served, &second, &again).await, [] as [Value; 0]);
    let rows = served.app.node().recorder().store().rows("document", None, 100).await.expect("rows");
    assert_eq!(rows.len(), 1, "that of the contact that is open, and no other: {rows:?}");
}
