//! What new lists would change in contacts that are there; and rates, over HTTP.

use super::ask::{get, open, path, post};
use super::given::Served;
use super::trust::{approves, brings, store, with_key};
use serde_json::{Value, json};
use spartel_ports::Store;
use std::sync::atomic::Ordering;

/// 2026-02-02, some days after the reference: January is over.
const TWO_WEEKS: i64 = 18 * 86_400_000;

fn changed(effect: &Value) -> Vec<&str> {
    let changed = effect["changed"].as_array().expect("contacts");
    changed.iter().map(|contact| contact["number"].as_str().expect("a number")).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn before_a_list_is_trusted_its_effect_on_contacts_is_known_and_nothing_is_recorded() {
    // The authority of this document is on the newer list alone.
    let served = Served::trusting(store(&["UT-older.ml", "crl/p256.crl"])).await;
    let officer = served.browser("F-1");
    let contact = open(&served, &officer, "uto1", Some("passport-bp512")).await;
    let known = open(&served, &officer, "uto1", Some("passport")).await;
    let elsewhere = open(&served, &served.browser("F-2"), "uto2", Some("passport-bp512")).await;
    let empty = open(&served, &officer, "uto1", None).await;
    for begun in [&contact, &known, &elsewhere, &empty] {
        assert_eq!(begun.status, 201, "{}", begun.json());
    }
    let manager = served.browser("T-1");
    let brought = brings(&["UT.ml", "crl/bp512.crl"], json!({})).by(&manager).of(&served).await;
    let id = brought.json()["proposal"]["id"].as_str().expect("a proposal").to_owned();
    let asked = format!("/api/proposals/{id}/effect");
    let size = served.app.node().recorder().store().size().await;
    let counts = get(&asked).by(&manager).of(&served).await;
    assert_eq!(counts.status, 200, "{}", counts.json());
    assert_eq!(counts.json()["changed"], json!([]), "the manager of lists sees no contact");
    let turns = counts.json()["states"][0]["turns"].clone();
    assert_eq!(
        (&counts.json()["states"][0]["state"], turns.as_array().map(Vec::len)),
        (&json!("UTO"), Some(2))
    );
    let of = |from_changes: bool| {
        let all = turns.as_array().cloned().expect("turns");
        let is = |turn: &&Value| (turn["before"] != turn["after"]) == from_changes;
        all.iter().find(is).expect("a turn")["contacts"].clone()
    };
    assert_eq!((of(true), of(false)), (json!(2), json!(1)), "{turns}");
    assert_eq!(served.app.node().recorder().store().size().await, size, "nothing was recorded");
    // The commander of a post sees which contacts of that post.
    let commander = served.browser("C-1");
    let seen = get(&asked).by(&commander).of(&served).await.json();
    assert_eq!(changed(&seen), [contact.json()["number"].as_str().expect("a number")]);
    assert_eq!(seen["states"], counts.json()["states"]);
    for who in ["F-1", "S-1", "P-1", "A-1", "D-1", "R-1"] {
        assert_eq!(get(&asked).by(&served.browser(who)).of(&served).await.status, 404, "{who}");
    }
    let mut machine = with_key(&served, "C-1").await;
    assert_eq!(approves(&served, &mut machine, &id).await.status, 200);
    let after = get("/api/trust/versions/2/effect").by(&served.browser("T-1")).of(&served).await;
    assert_eq!(after.json()["states"], counts.json()["states"], "the same, once it is trusted");
    for who in ["F-1", "S-1", "P-1", "A-1", "D-1", "R-1"] {
        let refused = get("/api/trust/versions/2/effect").by(&served.browser(who)).of(&served).await;
        assert_eq!((refused.status.as_u16(), refused.code().as_str()), (403, "forbidden"), "{who}");
    }
    // What the counts said comes true, and the contact says what made the difference.
    let again = post(&path(&contact, "/runs")).by(&served.browser("S-1")).of(&served).await.json();
    let turn = turns.as_array().expect("turns").iter().find(|turn| turn["before"] != turn["after"]);
    let turn = turn.expect("a turn");
    let [old, new] = [&again["runs"][0], &again["runs"][1]];
    assert_eq!((&old["outcome"], &new["outcome"]), (&turn["before"], &turn["after"]), "{again}");
    assert_eq!((&old["changed"], &new["changed"]), (&json!([]), &json!(["trust"])), "{again}");
    // What an inspection names is found among the stores of the record.
    for (serial, run) in [(1, old), (2, new)] {
        let version =
            get(&format!("/api/trust/versions/{serial}")).by(&served.browser("T-1")).of(&served).await;
        assert_eq!(version.json()["inspections"], run["versions"]["trust"], "{serial}");
    }
    let now = get("/api/trust").by(&served.browser("T-1")).of(&served).await;
    assert_eq!(now.json()["inspections"], new["versions"]["trust"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn rates_of_a_month_that_is_over_are_shown_as_far_as_rights_reach_and_nobody_is_singled_out() {
    let served = Served::new().await;
    let month = "/api/rates?month=2026-01";
    for _ in 0..12 {
        assert_eq!(open(&served, &served.browser("F-1"), "uto1", Some("dg1-expiry")).await.status, 201);
    }
    let early = get(month).by(&served.browser("D-1")).of(&served).await;
    assert_eq!((early.status.as_u16(), early.code().as_str()), (409, "month-not-over"));
    let tables = async |who: &str| {
        let answer = get(month).by(&served.browser(who)).of(&served).await;
        assert_eq!(answer.status, 200, "{who}: {}", answer.json());
        answer.json()["tables"].clone()
    };
    let back = served.clock.0.load(Ordering::Relaxed);
    served.clock.0.store(back + TWO_WEEKS, Ordering::Relaxed);
    let all = tables("D-1").await;
    let first = json!({ "state": "UTO", "documents": 12, "referred": 0, "assessed": 0, "in_order": 0 });
    assert_eq!((&all[0]["rows"][0], all[0]["post"].is_null()), (&first, true), "{all}");
    let failed = all[0]["rows"].as_array().expect("rows").iter().filter(|row| row["result"] == "failed");
    assert!(failed.count() > 0, "what checks found is there by check and reason: {all}");
    assert_eq!(tables("T-1").await, all);
    for who in ["S-1", "C-1", "R-1"] {
        let post = tables(who).await;
        assert_eq!((&post[0]["post"], &post[0]["rows"]), (&json!("uto1"), &all[0]["rows"]), "{who}");
    }
    assert_eq!(tables("S-2").await, json!([]), "nothing happened there");
    for who in ["F-1", "P-1", "A-1"] {
        let refused = get(month).by(&served.browser(who)).of(&served).await;
        assert_eq!((refused.status.as_u16(), refused.code().as_str()), (403, "forbidden"), "{who}");
    }
    for bad in ["", "?month=2026", "?month=2026-01&post=uto1", "?month=2026-13"] {
        let answer = get(&format!("/api/rates{bad}")).by(&served.browser("D-1")).of(&served).await;
        assert_eq!(answer.status, 422, "{bad}");
    }
    // Five at another post: neither these five are shown, nor what they would be had from.
    served.clock.0.store(back, Ordering::Relaxed);
    for _ in 0..5 {
        assert_eq!(open(&served, &served.browser("F-2"), "uto2", Some("dg1-expiry")).await.status, 201);
    }
    served.clock.0.store(back + TWO_WEEKS, Ordering::Relaxed);
    assert_eq!(tables("D-1").await[0]["rows"][0]["documents"], json!(17));
    assert_eq!(tables("S-1").await[0]["rows"], json!([]));
    assert_eq!(tables("S-2").await[0]["rows"], json!([]));
}
