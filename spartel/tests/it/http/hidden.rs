//! That somebody was asked in private and said yes is to be seen nowhere outside of protection (threats 11).

use super::ask::{Answer, get, open, path, post};
use super::given::{Browser, Served};
use serde_json::{Value, json};

/// What everybody at the post may ask of a contact, and of all.
const WAYS: &[&str] =
    &["", "/steps", "/api/contacts", "/api/contacts?phase=referred", "/api/contacts?unresolved=true"];

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
    let officer = served.browser("F-1");
    let contact = open(served, &officer, "uto1", None).await;
    if why != Why::Yes {
        let reason = json!({ "reasons": ["checks"] });
        let done = post(&path(&contact, "/referral")).by(&officer).json(&reason).of(served).await;
        assert_eq!(done.status, 200, "{}", done.json());
    }
    if why != Why::Checks {
        let answers =
            json!({ "protection": "yes", "child": "no", "trafficking": "no", "vulnerability": "no" });
        let said = json!({ "in_private": true, "language": { "common": "fr" }, "answers": answers });
        let before = served.drops().await.len();
        let done = post(&path(&contact, "/safeguards")).by(protection).json(&said).of(served).await;
        assert_eq!(done.status, 200, "{}", done.json());
        assert_eq!(served.drops().await.len(), before + 1, "it was sealed to protection");
    }
    contact
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
