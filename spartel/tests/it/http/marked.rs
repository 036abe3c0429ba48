//! Every answer of a demonstration says that it is one, and no answer of another server does.

use super::ask::{Answer, Ask, get, open, path, post};
use super::given::Served;
use serde_json::json;

/// An answer of each kind: pages, the API, papers, pictures, events, problems, and what is refused at the door.
async fn answers(served: &Served) -> Vec<(&'static str, Answer)> {
    let officer = served.browser("F-1");
    let contact = open(served, &officer, "uto1", Some("passport")).await;
    let reasons = json!({ "reasons": ["checks"] });
    let referred = post(&path(&contact, "/referral")).by(&officer).json(&reasons).of(served).await;
    assert_eq!(referred.status, 200, "{}", referred.json());
    let bundle = contact.json()["bundles"][0]["id"].as_str().expect("a bundle").to_owned();
    let mut all = vec![("the API", contact)];
    let contact = referred;
    let asks = [
        ("the screens", get("/"), 200),
        ("a page", get("/server"), 200),
        ("the style", get("/style.css"), 200),
        ("the description", get("/api/openapi.json"), 200),
        ("health", get("/health/live"), 200),
        ("readiness", get("/health/ready"), 200),
        ("a paper", get(&path(&contact, "/papers/notice?language=en")).by(&officer), 200),
        ("a piece", get(&path(&contact, &format!("/bundles/{bundle}/0"))).by(&officer), 200),
        ("events", get(&path(&contact, "/events")).by(&officer), 200),
        ("nothing", Ask::new("DELETE", "/api/session").by(&served.browser("S-1")), 204),
        ("nobody", get("/api/session"), 401),
        ("a device that is none", post("/api/evidence"), 401),
        ("what is not there", get("/api/nothing").by(&officer), 404),
        ("another method", Ask::new("DELETE", "/api/contacts").by(&officer), 405),
        ("what cannot be read", post("/api/contacts").by(&officer), 415),
        ("another host", get("/").header("host", "evil.example"), 421),
        (
            "another page",
            post("/api/session/lock").by(&officer).header("origin", "https://evil.example"),
            403,
        ),
    ];
    for (name, ask, status) in asks {
        let answer = ask.of(served).await;
        assert_eq!(answer.status, status, "{name}: {}", answer.json());
        all.push((name, answer));
    }
    all
}

#[tokio::test(flavor = "multi_thread")]
async fn every_answer_of_a_demonstration_says_so_and_no_other_does() {
    for (served, says) in [(Served::demonstrating().await, Some("true")), (Served::new().await, None)] {
        for (name, answer) in answers(&served).await {
            let mark = answer.headers.get("spartel-demonstration").map(|mark| mark.to_str().expect("a text"));
            assert_eq!(mark, says, "{name}");
        }
    }
}
