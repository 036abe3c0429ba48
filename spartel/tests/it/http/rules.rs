//! Rules of the house, over HTTP: proposed by one person and approved by another with their key; and nobody goes around them.

use super::ask::{Answer, get, opening, parts, post};
use super::given::{Browser, Served};
use super::people::Machine;
use super::trust::{approves, store, with_key};
use serde_json::{Value, json};
use spartel_inspect::Policy;
use spartel_ledger::keys::Bucket;
use spartel_ports::Store;
use std::sync::atomic::Ordering;

const RULES: &str = "/api/proposals/rules";
const LOG: &str = "/api/posts/uto1/log";

fn checks(post: Option<&str>, profile: &str) -> Value {
    match post {
        Some(post) => json!({ "checks": { "post": post, "profile": profile } }),
        None => json!({ "checks": { "profile": profile } }),
    }
}

fn kept(class: &str, months: u16) -> Value {
    json!({ "kept": { "class": class, "months": months } })
}

async fn proposes(served: &Served, number: &str, rule: &Value) -> Answer {
    post(RULES).by(&served.browser(number)).json(rule).of(served).await
}

/// A rule that two people agreed on.
async fn set(served: &Served, commander: &mut Machine, rule: &Value) {
    let proposed = proposes(served, "A-1", rule).await;
    assert_eq!(proposed.status, 201, "{}", proposed.json());
    let id = proposed.json()["id"].as_str().expect("an id").to_owned();
    let done = approves(served, commander, &id).await;
    assert_eq!(done.json()["state"], "approved", "{}", done.json());
}

/// A traveller at a post, whose client believes in a profile.
async fn opens(served: &Served, officer: &Browser, at: &str, believes: Option<&str>) -> Answer {
    let mut opening = opening(at);
    opening["profile"] = json!(believes);
    let mut parts = parts("passport");
    parts.insert(0, ("contact", None, opening.to_string().into_bytes()));
    post("/api/contacts").by(officer).form(&parts).of(served).await
}

async fn rules(served: &Served) -> Value {
    get("/api/rules").by(&served.browser("F-1")).of(served).await.json()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_post_checks_by_the_rule_that_two_people_agreed_on_and_after_a_restart() {
    let served = Served::new().await;
    let mut commander = with_key(&served, "C-1").await;
    assert_eq!(rules(&served).await["rules"], json!([]));
    assert!(rules(&served).await["posts"].as_array().is_some_and(|posts| !posts.is_empty()));
    let rule = checks(Some("uto1"), "desk-visible");
    let proposed = proposes(&served, "A-1", &rule).await.json();
    assert_eq!((&proposed["matter"], &proposed["rule"]), (&json!("policy"), &rule), "{proposed}");
    let path = format!("/api/proposals/{}/approve", proposed["id"].as_str().expect("an id"));
    let said = json!({ "digest": proposed["digest"] });
    let own = post(&path).by(&served.browser("A-1")).json(&said).of(&served).await;
    assert_eq!((own.status.as_u16(), own.code().as_str()), (403, "oneself"));
    // A password alone is not enough.
    let plain = post(&path).by(&served.browser("C-1")).json(&said).of(&served).await;
    assert_eq!((plain.status.as_u16(), plain.code().as_str()), (403, "not-confirmed"));
    assert_eq!(rules(&served).await["rules"], json!([]), "nothing happened yet");
    let done = approves(&served, &mut commander, proposed["id"].as_str().expect("an id")).await;
    assert_eq!(done.json()["state"], "approved", "{}", done.json());

    let officer = served.browser("F-1");
    let contact = opens(&served, &officer, "uto1", None).await.json();
    assert_eq!(contact["profile"], "desk-visible", "{contact}");
    let refused = opens(&served, &officer, "uto1", Some("desk")).await;
    assert_eq!((refused.status.as_u16(), refused.code().as_str()), (422, "profile"));
    let relaxable = commander.asks(&served, get(LOG)).await.json()["relaxable"].clone();
    assert_eq!(relaxable, json!([{ "profile": "desk-visible", "sets": ["chip", "lists"] }]));

    let served = served.again(store(&["UT.ml"])).await;
    let held = rules(&served).await;
    assert_eq!(
        (&held["rules"][0]["rule"], &held["rules"][0]["proposal"]),
        (&rule, &proposed["id"]),
        "{held}"
    );
    let contact = opens(&served, &served.browser("F-1"), "uto1", None).await.json();
    assert_eq!(contact["profile"], "desk-visible", "{contact}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rule_for_all_posts_gives_way_to_that_of_a_post_and_a_later_one_replaces_it() {
    let served = Served::new().await;
    let mut commander = with_key(&served, "C-1").await;
    set(&served, &mut commander, &checks(None, "stationary")).await;
    set(&served, &mut commander, &checks(Some("uto1"), "desk-visible")).await;
    let now = served.app.node().rules().now();
    let of = |post| now.profile_of(&spartel_ledger::id::Code::new(post)).to_string();
    assert_eq!((of("uto1"), of("uto2")), ("desk-visible".into(), "stationary".into()));
    set(&served, &mut commander, &checks(Some("uto1"), "desk")).await;
    let in_force = rules(&served).await["rules"].clone();
    let said: Vec<_> = in_force.as_array().expect("a list").iter().map(|of| of["rule"].clone()).collect();
    assert_eq!(said, [checks(Some("uto1"), "desk"), checks(None, "stationary")]);
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_chooses_by_which_profile_a_traveller_is_checked() {
    let served = Served::new().await;
    let officer = served.browser("F-1");
    for name in Policy::names() {
        let answer = opens(&served, &officer, "uto1", Some(name)).await;
        let expected = if name == "desk" { (201, "") } else { (422, "profile") };
        let code = if answer.status == 201 { String::new() } else { answer.code() };
        assert_eq!((answer.status.as_u16(), code.as_str()), expected, "{name}");
    }
    let all = get("/api/contacts").by(&served.browser("C-1")).of(&served).await.json();
    assert_eq!(all["contacts"].as_array().map(Vec::len), Some(1), "what is refused is not recorded");
}

#[tokio::test(flavor = "multi_thread")]
async fn there_is_no_rule_by_which_no_list_is_asked_or_the_house_forgets_itself() {
    let served = Served::new().await;
    for (rule, code) in [
        (checks(None, "document"), "profile"),
        (checks(Some("uto1"), "chip"), "profile"),
        (checks(Some("uto1"), "nothing"), "profile"),
        (checks(Some("no code"), "desk"), "code"),
        (kept("trust", 12), "rule-class"),
        (kept("people", 12), "rule-class"),
        (kept("erasure", 12), "rule-class"),
        (kept("rule", 12), "rule-class"),
        (kept("nothing", 12), "rule-class"),
        (kept("evidence", 0), "rule-months"),
        (kept("access", 11), "rule-months"),
        (kept("access", 121), "rule-months"),
    ] {
        let refused = proposes(&served, "A-1", &rule).await;
        assert_eq!((refused.status.as_u16(), refused.code().as_str()), (422, code), "{rule}");
    }
    for who in ["F-1", "S-1", "P-1", "T-1", "D-1", "R-1"] {
        let refused = proposes(&served, who, &kept("evidence", 12)).await;
        assert_eq!((refused.status.as_u16(), refused.code().as_str()), (403, "forbidden"), "{who}");
    }
    let mut commander = with_key(&served, "C-1").await;
    set(&served, &mut commander, &kept("evidence", 12)).await;
    let same = proposes(&served, "A-1", &kept("evidence", 12)).await;
    assert_eq!((same.status.as_u16(), same.code().as_str()), (409, "no-change"));
}

/// The months in which records of the log of a post end, as 202811.
async fn ends(served: &Served) -> Vec<u32> {
    let buckets = served.app.node().recorder().store().buckets().await.expect("buckets");
    let of_log = |(bucket, _): &(Bucket, u64)| bucket.class.as_str() == "post";
    let mut ends: Vec<_> = buckets.iter().filter(|of| of_log(of)).map(|(of, _)| of.end.number()).collect();
    ends.sort_unstable();
    ends.dedup();
    ends
}

#[tokio::test(flavor = "multi_thread")]
async fn records_are_kept_by_the_rule_that_was_in_force_when_their_clock_began() {
    let served = Served::new().await;
    let mut commander = with_key(&served, "C-1").await;
    let note = json!({ "subject": "visit", "text": "a" });
    assert_eq!(commander.posts(&served, LOG, note.clone()).await.status, 201);
    let first = ends(&served).await;
    served.clock.0.fetch_add(1000, Ordering::Relaxed);
    set(&served, &mut commander, &kept("post", 36)).await;
    assert_eq!(ends(&served).await, first, "nobody's record gets another end");
    served.clock.0.fetch_add(1000, Ordering::Relaxed);
    assert_eq!(commander.posts(&served, LOG, note).await.status, 201);
    assert_eq!(ends(&served).await, [first[0], first[0] + 100]);
    let shown = get("/api/retention").by(&served.browser("A-1")).of(&served).await.json();
    let class = |name: &str| {
        let classes = shown["classes"].as_array().expect("classes");
        classes.iter().find(|class| class["class"] == name).expect("a class")["term"].clone()
    };
    assert_eq!((&class("post")["months"], &class("post")["between"]), (&json!(36), &json!([1, 120])));
    assert_eq!((&class("access")["between"], &class("trust")["between"]), (&json!([12, 120]), &Value::Null));
}
