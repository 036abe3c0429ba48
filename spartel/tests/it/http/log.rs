//! The log of a post: orders that relax checks by the key of a commander, who goes on by one, notes; and closed to everybody else.

use super::ask::{Answer, Ask, get, path, post};
use super::given::{Browser, Served};
use super::people::Machine;
use serde_json::{Value, json};
use spartel_api::id::Id;
use std::sync::atomic::Ordering;

const HOUR: i64 = 3_600_000;
const LOG: &str = "/api/posts/uto1/log";
const RELAX: &str = "/api/posts/uto1/relaxations";

/// The commander of the post, with a key.
pub async fn commander(served: &Served) -> Machine {
    let account = Id::from(served.account("C-1"));
    let administrator = served.browser("A-1");
    let link = post(&format!("/api/accounts/{account}/link")).by(&administrator).of(served).await.json();
    let mut commander = Machine::new();
    assert_eq!(commander.enrols(served, link["link"].as_str().expect("a link")).await.status, 204);
    assert_eq!(commander.touches(served).await.status, 200);
    commander
}

pub fn order(served: &Served, sets: &[&str], hours: i64) -> Value {
    let until = served.clock.0.load(Ordering::Relaxed) + hours * HOUR;
    json!({ "profile": "desk", "direction": "entry", "sets": sets, "circumstance": "crowd", "until": until })
}

/// An order that the commander's key confirmed; the log as it is then.
pub async fn ordered(served: &Served, commander: &mut Machine, order: &Value) -> Value {
    let asked = commander.posts(served, RELAX, order.clone()).await;
    assert_eq!((asked.status.as_u16(), asked.code().as_str()), (403, "not-confirmed"), "{}", asked.json());
    let decision = asked.json()["args"]["decision"].as_str().expect("a hash").to_owned();
    assert_eq!(commander.confirms(served, &decision).await.status, 200);
    let done = commander.posts(served, RELAX, order.clone()).await;
    assert_eq!(done.status, 201, "{}", done.json());
    assert_eq!(
        commander.posts(served, RELAX, order.clone()).await.code(),
        "not-confirmed",
        "a key answers once"
    );
    done.json()
}

/// A traveller with a zone alone, at a desk.
async fn zone_alone(served: &Served, officer: &Browser) -> Answer {
    let mut opening = super::ask::opening("uto1");
    opening["profile"] = json!("desk");
    let mut parts = super::ask::parts("passport");
    parts.retain(|(kind, ..)| *kind == "mrz-text");
    parts.insert(0, ("contact", None, opening.to_string().into_bytes()));
    post("/api/contacts").by(officer).form(&parts).of(served).await
}

async fn admits(served: &Served, officer: &Browser, contact: &Answer, basis: Value) -> Answer {
    let act = json!({ "act": "admit", "basis": basis, "end": true });
    post(&path(contact, "/acts")).by(officer).json(&act).of(served).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_traveller_goes_on_by_an_order_while_it_holds_and_the_contact_says_so() {
    let served = Served::new().await;
    let (officer, mut commander) = (served.browser("F-1"), commander(&served).await);
    let contact = zone_alone(&served, &officer).await;
    let relief =
        async |contact: &Answer| get(&path(contact, "/relief")).by(&officer).of(&served).await.json();
    assert_eq!(relief(&contact).await, json!({ "without": 0 }));
    let log = ordered(&served, &mut commander, &order(&served, &["lists"], 1)).await;
    let lists = log["entries"][0]["id"].clone();
    assert_eq!(relief(&contact).await, json!({ "without": 0 }), "a chip is missing, which it does not relax");
    assert_eq!(admits(&served, &officer, &contact, json!({ "relaxed": lists })).await.code(), "not-relaxed");
    served.clock.0.fetch_add(1, Ordering::Relaxed);
    let log = ordered(&served, &mut commander, &order(&served, &["chip", "lists"], 2)).await;
    let both = log["entries"][0].clone();
    assert_eq!((&both["by"]["number"], &both["relaxation"]["in_force"]), (&json!("C-1"), &json!(true)));
    assert_eq!(relief(&contact).await["by"], both);
    assert_eq!(admits(&served, &officer, &contact, json!("nothing-found")).await.code(), "not-clear");
    let done = admits(&served, &officer, &contact, json!({ "relaxed": both["id"] })).await.json();
    assert_eq!((&done["phase"], &done["nothing_found"]), (&json!("ended"), &json!(true)), "{done}");
    let relaxed = &done["acts"][0]["relaxed"];
    assert_eq!(relaxed["order"], both["id"]);
    assert!(relaxed["without"].as_array().is_some_and(|without| !without.is_empty()), "{done}");
    // It runs out.
    let id = both["id"].as_str().expect("an id");
    let next = zone_alone(&served, &officer).await;
    served.clock.0.fetch_add(2 * HOUR, Ordering::Relaxed);
    assert_eq!(admits(&served, &officer, &next, json!({ "relaxed": id })).await.code(), "not-relaxed");
    assert_eq!(relief(&next).await, json!({ "without": 0 }));
    let lifted = commander.asks(&served, Ask::new("DELETE", &format!("{RELAX}/{id}"))).await;
    assert_eq!(lifted.code(), "relaxation-over");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_is_lifted_at_once_and_says_by_whom() {
    let served = Served::new().await;
    let (officer, mut commander) = (served.browser("F-1"), commander(&served).await);
    let log = ordered(&served, &mut commander, &order(&served, &["chip", "lists"], 6)).await;
    let id = log["entries"][0]["id"].as_str().expect("an id").to_owned();
    let contact = zone_alone(&served, &officer).await;
    let lifted = commander.asks(&served, Ask::new("DELETE", &format!("{RELAX}/{id}"))).await.json();
    let relaxation = &lifted["entries"][0]["relaxation"];
    assert_eq!((&relaxation["in_force"], &relaxation["lifted_by"]["number"]), (&json!(false), &json!("C-1")));
    assert_eq!(admits(&served, &officer, &contact, json!({ "relaxed": id })).await.code(), "not-relaxed");
    let foreign = admits(&served, &officer, &contact, json!({ "relaxed": Id([9; 16]).to_string() })).await;
    assert_eq!(foreign.code(), "not-relaxed", "there is no such order");
    let of_contact = admits(&served, &officer, &contact, json!({ "relaxed": contact.json()["id"] })).await;
    assert_eq!(of_contact.code(), "not-relaxed", "what is no order relaxes nothing");
}

#[tokio::test(flavor = "multi_thread")]
async fn orders_that_cannot_be_given_ask_for_no_key() {
    let served = Served::new().await;
    let mut commander = commander(&served).await;
    for (wrong, code) in [
        (order(&served, &["zone"], 1), "relaxation-sets"),
        (order(&served, &[], 1), "relaxation-sets"),
        (order(&served, &["chip"], 7), "relaxation-time"),
        (order(&served, &["chip"], 0), "relaxation-time"),
    ] {
        let answer = commander.posts(&served, RELAX, wrong).await;
        assert_eq!((answer.status.as_u16(), answer.code().as_str()), (422, code));
    }
    let note = json!({ "subject": "traffic", "text": "Ferry 117 is forty minutes late." });
    let written = commander.posts(&served, LOG, note.clone()).await;
    assert_eq!((written.status.as_u16(), &written.json()["entries"][0]["note"]), (201, &note));
    let empty = commander.posts(&served, LOG, json!({ "subject": "traffic", "text": " " })).await;
    assert_eq!(empty.code(), "note");
    for _ in 0..2 {
        served.clock.0.fetch_add(1, Ordering::Relaxed);
        commander.posts(&served, LOG, note.clone()).await;
    }
    let first = commander.asks(&served, get(&format!("{LOG}?most=2"))).await.json();
    let next = first["next"].as_str().expect("it goes on");
    let rest = commander.asks(&served, get(&format!("{LOG}?most=2&after={next}"))).await.json();
    assert_eq!((rest["entries"].as_array().map(Vec::len), rest.get("next")), (Some(1), None));
    assert_eq!(rest["entries"][0], written.json()["entries"][0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_else_reads_the_log_or_relaxes_anything() {
    let served = Served::new().await;
    let order = order(&served, &["chip"], 1);
    let note = json!({ "subject": "visit", "text": "a" });
    let lift = format!("{RELAX}/{}", Id([7; 16]));
    let elsewhere = served.browser("C-1");
    for path in ["/api/posts/uto2/log", "/api/posts/no-post/log", "/api/posts/%20/log"] {
        assert_eq!(get(path).by(&elsewhere).of(&served).await.status, 404, "{path}");
        assert_eq!(post(path).json(&note).by(&elsewhere).of(&served).await.status, 404, "{path}");
    }
    for who in ["F-1", "S-1", "P-1", "A-1", "D-1", "T-1", "R-1"] {
        let browser = served.browser(who);
        let asks = [get(LOG), post(LOG).json(&note), post(RELAX).json(&order), Ask::new("DELETE", &lift)];
        for ask in asks {
            assert_eq!(ask.by(&browser).of(&served).await.status, 403, "{who}");
        }
    }
}
