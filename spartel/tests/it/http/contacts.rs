//! Officers and travellers: what passes, and what does not.

use super::ask::{get, open, parts, path, post};
use super::given::Served;
use serde_json::json;

/// Nobody is put in charge of what they may not see, or of what happens at another post.
#[tokio::test(flavor = "multi_thread")]
async fn a_contact_is_handed_over_to_who_works_there_alone() {
    let served = Served::new().await;
    let officer = served.browser("F-1");
    let contact = open(&served, &officer, "uto1", None).await;
    let hands = async |to: &str| {
        let to = serde_json::json!({ "to": spartel_api::id::Id::from(served.account(to)) });
        post(&path(&contact, "/hand-over")).by(&officer).json(&to).of(&served).await
    };
    for to in ["F-2", "S-2", "P-2", "A-1", "D-1", "T-1", "R-1"] {
        let refused = hands(to).await;
        assert_eq!((refused.status.as_u16(), refused.code().as_str()), (422, "no-account"), "{to}");
    }
    assert_eq!(get(&path(&contact, "")).by(&officer).of(&served).await.status, 200, "it is theirs still");
    assert_eq!(hands("S-1").await.status, 200);
    assert_eq!(get(&path(&contact, "")).by(&officer).of(&served).await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_traveller_of_whom_nothing_is_found_passes_in_two_requests_and_leaves_nothing() {
    let served = Served::new().await;
    let officer = served.browser("F-1");
    let contact = open(&served, &officer, "uto1", Some("passport")).await;
    assert_eq!(contact.status, 201, "{}", contact.json());
    let shown = contact.json();
    assert_eq!(shown["phase"], "open");
    assert!(shown["all_clear"].as_u64().is_some_and(|checks| checks > 5), "{shown}");
    assert_eq!(shown["number"], "UTO1-2026-000001");
    let run = shown["runs"][0]["id"].as_str().expect("a run").to_owned();
    let tree = get(&path(&contact, &format!("/runs/{run}"))).by(&officer).of(&served).await;
    assert_eq!(tree.json()["result"]["meaning"], "all-clear");
    assert!(
        tree.json()["result"]["findings"]
            .as_array()
            .is_some_and(|all| all.iter().all(|one| one["sentence"].is_null()))
    );
    let act = json!({ "act": "admit", "basis": "nothing-found", "end": true });
    let done = post(&path(&contact, "/acts")).by(&officer).json(&act).of(&served).await;
    assert_eq!((done.status.as_u16(), &done.json()["nothing_found"]), (200, &json!(true)), "{}", done.json());
    let gone = get(&path(&contact, &format!("/runs/{run}"))).by(&officer).of(&served).await;
    assert_eq!(gone.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn asked_twice_it_is_one_contact() {
    let served = Served::new().await;
    let officer = served.browser("F-1");
    let opening = super::ask::opening("uto1").to_string().into_bytes();
    let all = [("contact", None::<&str>, opening)];
    let key = "0a1b2c3d-4e5f-4a6b-8c7d-9e8fa0b1c2d3";
    let ask = || post("/api/contacts").by(&officer).header("idempotency-key", key).form(&all);
    let (one, two) = (ask().of(&served).await, ask().of(&served).await);
    assert_eq!((one.status.as_u16(), one.json()["id"].clone()), (201, two.json()["id"].clone()));
    let list = get("/api/contacts").by(&officer).of(&served).await;
    assert_eq!(list.json()["contacts"].as_array().map(Vec::len), Some(1));
}

#[tokio::test(flavor = "multi_thread")]
async fn evidence_that_comes_later_is_checked_with_what_was_there() {
    let served = Served::new().await;
    let officer = served.browser("F-1");
    let contact = open(&served, &officer, "uto1", None).await;
    assert_eq!(contact.json()["all_clear"], json!(null));
    let (zone, chip): (Vec<_>, Vec<_>) =
        parts("passport").into_iter().partition(|(kind, ..)| *kind == "mrz-text");
    for (bundle, is_clear) in [(zone, false), (chip, true)] {
        let shown = post(&path(&contact, "/evidence")).by(&officer).form(&bundle).of(&served).await;
        assert_eq!(shown.status, 200, "{}", shown.json());
        assert_eq!(
            shown.json()["all_clear"].is_u64(),
            is_clear,
            "a zone alone is never clear: {}",
            shown.json()
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_check_found_is_assessed_and_referred_and_the_second_line_sees_it() {
    let served = Served::new().await;
    let (officer, examiner, elsewhere) =
        (served.browser("F-1"), served.browser("S-1"), served.browser("S-2"));
    let contact = open(&served, &officer, "uto1", Some("portrait-swapped")).await;
    assert_eq!(contact.json()["runs"][0]["outcome"], "failed");
    let admit = json!({ "act": "admit", "basis": "nothing-found", "end": true });
    let refused = post(&path(&contact, "/acts")).by(&officer).json(&admit).of(&served).await;
    assert_eq!((refused.status.as_u16(), refused.code().as_str()), (409, "not-clear"));
    let counterfeit = json!({ "level": "suspicion", "authenticity": "counterfeit" });
    let above = post(&path(&contact, "/assessments")).by(&officer).json(&counterfeit).of(&served).await;
    assert_eq!((above.status.as_u16(), above.code().as_str()), (422, "above-level"));
    let refer = json!({ "reasons": ["checks"] });
    let referred = post(&path(&contact, "/referral")).by(&officer).json(&refer).of(&served).await;
    assert_eq!(referred.json()["phase"], "referred");
    assert_eq!(get(&path(&contact, "")).by(&elsewhere).of(&served).await.status, 404);
    let finding = json!({ "level": "finding", "authenticity": "forged", "bearer": "impostor", "because": ["portrait"] });
    let said = post(&path(&contact, "/assessments")).by(&examiner).json(&finding).of(&served).await;
    assert_eq!(said.json()["assessments"][0]["authenticity"], "forged", "{}", said.json());
    let list = get("/api/contacts?phase=referred").by(&examiner).of(&served).await;
    assert_eq!(list.json()["contacts"][0]["number"], contact.json()["number"]);
    let number = format!("/api/contacts/numbers/{}", contact.json()["number"].as_str().expect("a number"));
    assert_eq!(get(&number).by(&examiner).of(&served).await.status, 200);
    assert_eq!(get(&number).by(&elsewhere).of(&served).await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn bad_input_is_told_what_it_is() {
    let served = Served::new().await;
    let officer = served.browser("F-1");
    let contact = open(&served, &officer, "uto1", None).await;
    let acts = path(&contact, "/acts");
    let evidence = path(&contact, "/evidence");
    let file =
        |kind: &'static str, label: Option<&'static str>, bytes: &[u8]| vec![(kind, label, bytes.to_vec())];
    let cases = [
        (post(&acts).header("content-type", "application/json"), 400, "syntax"),
        (post(&acts).json(&json!({ "act": "detain", "basis": "nothing-found" })), 422, "shape"),
        (post(&acts).json(&json!({ "act": "admit", "basis": "nothing-found", "more": 1 })), 422, "shape"),
        (post(&acts).json(&json!({ "act": "admit", "basis": { "reasons": ["Nicht so"] } })), 422, "code"),
        (post(&acts).header("content-type", "text/plain"), 415, "media-type"),
        (post(&evidence).form(&file("virus", Some("a"), b"x")), 422, "part"),
        (post(&evidence).form(&file("picture", Some("../../a.png"), b"x")), 422, "label"),
        (post(&evidence).form(&file("picture", Some("a.png"), b"")), 422, "empty-piece"),
        (post(&evidence).form::<&str>(&[]), 422, "bundle"),
        (post("/api/contacts").form::<&str>(&[]), 422, "part"),
        (post("/api/contacts").header("content-type", "multipart/form-data"), 415, "media-type"),
        (post("/api/contacts"), 415, "media-type"),
        (get("/api/contacts?phase=gone"), 422, "query"),
        (get("/api/contacts/not-an-id"), 404, "none"),
        (get("/api/nothing"), 404, "none"),
        (super::ask::Ask::new("DELETE", "/api/contacts"), 405, "method"),
        (
            post(&acts)
                .header("idempotency-key", "x")
                .json(&json!({ "act": "admit", "basis": "nothing-found" })),
            400,
            "idempotency-key",
        ),
    ];
    for (at, (ask, status, code)) in cases.into_iter().enumerate() {
        let answer = ask.by(&officer).of(&served).await;
        assert_eq!((answer.status.as_u16(), answer.code().as_str()), (status, code), "case {at}: {answer:?}");
        assert_eq!(answer.headers["content-type"], "application/problem+json");
    }
}

/// A document that lay on the wrong desk goes to its own, and both contacts can end: what each of them has then was checked.
#[tokio::test(flavor = "multi_thread")]
async fn evidence_that_was_moved_is_checked_where_it_is_then() {
    let served = Served::new().await;
    let officer = served.browser("F-1");
    let wrong = open(&served, &officer, "uto1", Some("passport")).await;
    let right = open(&served, &officer, "uto1", None).await;
    let late = parts("passport-rsa");
    let shown = post(&path(&wrong, "/evidence")).by(&officer).form(&late).of(&served).await;
    assert_eq!(shown.json()["all_clear"], json!(null), "two documents do not agree");
    let bundle = &shown.json()["bundles"][1]["id"];
    let moves = json!({ "to": right.json()["id"], "bundles": [bundle] });
    let moved = post(&path(&wrong, "/move")).by(&officer).json(&moves).of(&served).await;
    assert_eq!(moved.status, 200, "{}", moved.json());
    for contact in [&wrong, &right] {
        let shown = get(&path(contact, "")).by(&officer).of(&served).await.json();
        assert!(shown["all_clear"].is_u64(), "{shown}");
        let act = json!({ "act": "admit", "basis": "nothing-found", "end": true });
        let done = post(&path(contact, "/acts")).by(&officer).json(&act).of(&served).await;
        assert_eq!(done.json()["nothing_found"], true, "{}", done.json());
    }
}

/// A scanner and a reader of one desk send at the same time: nothing of it is lost.
#[tokio::test(flavor = "multi_thread")]
async fn evidence_that_comes_from_several_devices_at_once_is_all_taken() {
    let served = Served::new().await;
    let officer = served.browser("F-1");
    let contact = open(&served, &officer, "uto1", None).await;
    let sends = async |part: (&'static str, Option<String>, Vec<u8>)| {
        post(&path(&contact, "/evidence")).by(&officer).form(&[part]).of(&served).await
    };
    let all = parts("passport");
    let count = all.len();
    for answer in futures_util::future::join_all(all.into_iter().map(sends)).await {
        assert_eq!(answer.status, 200, "{}", answer.json());
    }
    let shown = get(&path(&contact, "")).by(&officer).of(&served).await.json();
    assert_eq!(shown["bundles"].as_array().map(Vec::len), Some(count), "{shown}");
    assert!(shown["all_clear"].is_u64(), "{shown}");
}
