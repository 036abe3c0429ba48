//! Who saw what: read by the auditor alone, who is seen reading it, and never what was seen.

use super::ask::{Answer, get, open, path};
use super::given::Served;
use serde_json::{Value, json};
use spartel_api::id::Id;
use spartel_ports::{Clock, World};
use std::sync::atomic::Ordering;

async fn reads(served: &Served, query: &str) -> Vec<Value> {
    let answer = get(&format!("/api/accesses{query}")).by(&served.browser("D-1")).of(served).await;
    assert_eq!(answer.status, 200, "{}", answer.json());
    answer.json()["accesses"].as_array().expect("a list").clone()
}

/// Somebody looks into a contact of theirs.
async fn sees(served: &Served, who: &str, contact: &Answer) {
    let run = contact.json()["runs"][0]["id"].as_str().expect("a run").to_owned();
    let seen = get(&path(contact, &format!("/runs/{run}"))).by(&served.browser(who)).of(served).await;
    assert_eq!(seen.status, 200);
}

fn account(served: &Served, number: &str) -> String {
    Id::from(served.account(number)).to_string()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_auditor_reads_who_saw_a_contact_when_and_why_and_is_seen_reading() {
    let served = Served::new().await;
    let officer = served.browser("F-1");
    let contact = open(&served, &officer, "uto1", Some("passport")).await;
    let other = open(&served, &officer, "uto1", Some("passport-rsa")).await;
    let began = served.app.node().recorder().world().clock().now().0.0;
    sees(&served, "F-1", &contact).await;
    served.app.node().recorder().world().clock().0.fetch_add(5_000, Ordering::Relaxed);
    sees(&served, "S-1", &contact).await;
    sees(&served, "F-1", &other).await;
    let later = began + 5_000;
    // What is of the same moment comes in no order.
    served.app.node().recorder().world().clock().0.fetch_add(1, Ordering::Relaxed);
    let id = contact.json()["id"].as_str().expect("an id").to_owned();
    let seen = |who: &str, at: i64| json!({ "at": at, "officer": account(&served, who), "of": id, "action": "see-contact", "purpose": "inspection" });
    let read = |of: Value| {
        let mut read = json!({ "at": later + 1, "officer": account(&served, "D-1"), "of": of,
            "action": "see-access-log", "purpose": "audit" });
        if of.is_null() {
            read.as_object_mut().expect("an object").remove("of");
        }
        read
    };
    let all = reads(&served, &format!("?of={id}")).await;
    assert_eq!(all, [read(json!(id)), seen("S-1", later), seen("F-1", began)]);
    // By its number, which is on the paper of whoever asks.
    let number = contact.json()["number"].as_str().expect("a number").to_owned();
    let by_number = reads(&served, &format!("?number={number}")).await;
    assert_eq!(by_number[by_number.len() - 2..], all[1..]);
    // By officer, and by time.
    let of_officer = reads(&served, &format!("?officer={}", account(&served, "F-1"))).await;
    assert_eq!(of_officer.len(), 2, "{of_officer:?}");
    assert!(of_officer.iter().all(|access| access["officer"] == account(&served, "F-1")));
    assert_eq!(reads(&served, &format!("?from={began}&before={later}")).await, [seen("F-1", began)]);
    let of_both = format!("?of={id}&officer={}", account(&served, "S-1"));
    assert_eq!(reads(&served, &of_both).await, [seen("S-1", later)]);
    // Every reading is there, what it asked for included where that was one contact.
    let own = reads(&served, &format!("?officer={}", account(&served, "D-1"))).await;
    assert_eq!(own.iter().filter(|access| **access == read(json!(id))).count(), 3);
    assert_eq!(own.iter().filter(|access| **access == read(Value::Null)).count(), 3);
    // A contact of which nothing was found leaves who saw it, and nothing of itself.
    let act = json!({ "act": "admit", "basis": "nothing-found", "end": true });
    let ended = super::ask::post(&path(&contact, "/acts")).by(&officer).json(&act).of(&served).await;
    assert_eq!(ended.json()["nothing_found"], true);
    assert!(reads(&served, &format!("?of={id}")).await.contains(&seen("S-1", later)));
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_else_reads_it_and_the_auditor_reads_it_page_by_page() {
    let served = Served::new().await;
    let officer = served.browser("F-1");
    let contact = open(&served, &officer, "uto1", Some("passport")).await;
    for _ in 0..7 {
        sees(&served, "F-1", &contact).await;
    }
    for who in ["F-1", "S-1", "P-1", "C-1", "T-1", "A-1", "R-1"] {
        for query in ["", "?number=UTO1-2026-000001", "?number=UTO1-2026-999999", "?most=1"] {
            let refused = get(&format!("/api/accesses{query}")).by(&served.browser(who)).of(&served).await;
            let told = (refused.status.as_u16(), refused.code());
            assert_eq!(told, (403, "forbidden".to_owned()), "{who}: nobody learns which numbers there are");
        }
    }
    let auditor = served.browser("D-1");
    let id = contact.json()["id"].as_str().expect("an id").to_owned();
    let start = format!("/api/accesses?of={id}&officer={}&most=3", account(&served, "F-1"));
    let (mut path, mut sizes) = (start.clone(), Vec::new());
    loop {
        let page = get(&path).by(&auditor).of(&served).await.json();
        sizes.push(page["accesses"].as_array().expect("a page").len());
        let Some(next) = page["next"].as_str() else { break };
        path = format!("{start}&after={next}");
    }
    assert_eq!(sizes, [3, 3, 1]);
    let of_both = format!("?of={id}&number=UTO1-2026-000001");
    for (query, status, code) in [
        ("?after=x", 422, "query"),
        ("?of=x", 422, "query"),
        ("?more=1", 422, "query"),
        (of_both.as_str(), 422, "query"),
        ("?number=UTO1-2026-999999", 404, "no-number"),
    ] {
        let answer = get(&format!("/api/accesses{query}")).by(&auditor).of(&served).await;
        assert_eq!((answer.status.as_u16(), answer.code().as_str()), (status, code), "{query}");
    }
    // Who reads it has no way to what was seen.
    assert_eq!(get(&super::ask::path(&contact, "")).by(&auditor).of(&served).await.status, 404);
}
