//! That somebody was asked in private and said yes is to be seen nowhere outside of protection (threats 11).

use super::ask::{Answer, get, open, path, post};
use super::given::{Browser, Served};
use serde_json::{Value, json};

/// What everybody at the post may ask of a contact, and of all.
const WAYS: &[&str] = &["", "/api/contacts", "/api/contacts?phase=referred", "/api/contacts?unresolved=true"];

/// A contact that was referred: because somebody said yes, or because the officer thought so.
async fn referred(served: &Served, protection: &Browser, yes: bool) -> Answer {
    let officer = served.browser("F-1");
    let contact = open(served, &officer, "uto1", None).await;
    let done = if yes {
        let answers =
            json!({ "protection": "yes", "child": "no", "trafficking": "no", "vulnerability": "no" });
        let said = json!({ "in_private": true, "language": { "common": "fr" }, "answers": answers });
        post(&path(&contact, "/safeguards")).by(protection).json(&said).of(served).await
    } else {
        let reason = json!({ "reasons": ["officer"] });
        post(&path(&contact, "/referral")).by(&officer).json(&reason).of(served).await
    };
    assert_eq!(done.status, 200, "{}", done.json());
    contact
}

/// What somebody sees, without what two contacts never share.
async fn seen(served: &Served, browser: &Browser, contact: &Answer) -> Vec<(u16, String)> {
    let own = contact.json();
    let mut all = Vec::new();
    for way in WAYS {
        let at = if way.is_empty() { path(contact, "") } else { (*way).to_owned() };
        let answer = get(&at).by(browser).of(served).await;
        let mut text = String::from_utf8_lossy(&answer.bytes).into_owned();
        if !way.is_empty() {
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

#[tokio::test(flavor = "multi_thread")]
async fn threat_11_a_contact_in_which_somebody_said_yes_looks_like_any_other_that_was_referred() {
    let served = Served::new().await;
    let protection = served.browser("P-1");
    let (yes, other) =
        (referred(&served, &protection, true).await, referred(&served, &protection, false).await);
    for who in ["F-1", "S-1", "C-1", "A-1"] {
        let browser = served.browser(who);
        let (one, two) = (seen(&served, &browser, &yes).await, seen(&served, &browser, &other).await);
        assert_eq!(one, two, "{who}");
    }
}
