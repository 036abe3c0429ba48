//! Following a contact: what happens arrives, and the stream ends with the session (threats 13).

use super::ask::{open, parts, path, pictures, post};
use super::given::{Browser, HOST, Served};
use axum::body::{Body, BodyDataStream};
use axum::http::Request;
use futures_util::StreamExt;
use serde_json::{Value, json};
use spartel_api::hex;
use spartel_api::id::Id;
use spartel_app::people::session::Revoked;
use std::time::Duration;
use tower::ServiceExt;

/// Long enough for anything, and no test waits for it that passes.
const PATIENCE: Duration = Duration::from_secs(20);

pub struct Stream(BodyDataStream);

impl Stream {
    pub async fn of(served: &Served, browser: &Browser, path: &str) -> Self {
        let cookies =
            format!("__Host-desk={}; __Host-session={}", hex(&browser.desk.0), browser.token.text());
        let request = Request::get(path).header("host", HOST).header("cookie", cookies);
        let request = request.body(Body::empty()).expect("a request");
        let response = served.router.clone().oneshot(request).await.expect("an answer");
        assert_eq!(response.headers()["content-type"], "text/event-stream");
        Self(response.into_body().into_data_stream())
    }

    /// The next event with its data; none at the end.
    pub async fn next(&mut self) -> Option<(String, String)> {
        loop {
            let bytes =
                tokio::time::timeout(PATIENCE, self.0.next()).await.expect("in time")?.expect("a part");
            let text = String::from_utf8(bytes.to_vec()).expect("a text");
            let of = |name: &str| {
                text.lines().find_map(|line| line.strip_prefix(name)).map(|it| it.trim().to_owned())
            };
            if let Some(event) = of("event:") {
                return Some((event, of("data:").unwrap_or_default()));
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_happens_arrives_the_quick_checks_before_the_pictures() {
    let served = Served::new().await;
    let officer = served.browser("F-1");
    let contact = open(&served, &officer, "uto1", None).await;
    let mut stream = Stream::of(&served, &officer, &path(&contact, "/events")).await;
    assert_eq!(stream.next().await.expect("an event").0, "changed", "where it stands");
    let form: Vec<_> = parts("passport").into_iter().chain(pictures("passport")).collect();
    let added = post(&path(&contact, "/evidence")).by(&officer).form(&form).of(&served).await;
    assert_eq!(added.status, 200, "{}", added.json());
    let (event, tree) = stream.next().await.expect("an event");
    let tree: Value = serde_json::from_str(&tree).expect("a tree");
    assert_eq!((event.as_str(), tree["result"]["pictures"].is_null()), ("partial", true), "the chip alone");
    let (event, version) = stream.next().await.expect("an event");
    assert_eq!(
        (event.as_str(), json!(version.parse::<u64>().ok())),
        ("changed", added.json()["version"].clone())
    );
    let run = added.json()["runs"].as_array().expect("runs").last().expect("a run")["id"].clone();
    let whole = path(&contact, &format!("/runs/{}", run.as_str().expect("a name")));
    let whole = super::ask::get(&whole).by(&officer).of(&served).await;
    assert!(whole.json()["result"]["pictures"].as_array().is_some_and(|all| all.len() == 3));
}

/// Threat 13: a stream is open no longer than its session.
#[tokio::test(flavor = "multi_thread")]
async fn threat_13_a_stream_ends_within_five_seconds_of_its_session() {
    let served = Served::new().await;
    for end in ["revoked", "locked", "replaced"] {
        let officer = served.browser("F-1");
        let contact = open(&served, &officer, "uto1", None).await;
        let mut stream = Stream::of(&served, &officer, &path(&contact, "/events")).await;
        stream.next().await.expect("an event");
        let desks = served.app.node().directory().desks();
        match end {
            "revoked" => desks.revoke(served.account("F-1"), Revoked::Left),
            "locked" => desks.lock(officer.desk, &officer.token).expect("locked"),
            _ => {
                let by = spartel_app::people::session::SignIn::Passkey;
                drop(desks.sign_in(served.account("S-1"), by, officer.desk).expect("a session"));
            }
        }
        let ended = tokio::time::timeout(Duration::from_secs(5), stream.next()).await;
        assert_eq!(ended.expect("within five seconds"), None, "{end}");
    }
}

/// Who handed a contact over hears nothing more of it, whoever works on it now.
#[tokio::test(flavor = "multi_thread")]
async fn a_stream_ends_where_its_officer_may_not_see_the_contact_any_more() {
    let served = Served::new().await;
    let (officer, second) = (served.browser("F-1"), served.browser("S-1"));
    let contact = open(&served, &officer, "uto1", None).await;
    let mut stream = Stream::of(&served, &officer, &path(&contact, "/events")).await;
    stream.next().await.expect("an event");
    let to = json!({ "to": Id::from(served.account("S-1")) });
    let handed = post(&path(&contact, "/hand-over")).by(&officer).json(&to).of(&served).await;
    assert_eq!(handed.status, 200, "{}", handed.json());
    let form: Vec<_> = parts("passport").into_iter().chain(pictures("passport")).collect();
    let added = post(&path(&contact, "/evidence")).by(&second).form(&form).of(&served).await;
    assert_eq!(added.status, 200, "{}", added.json());
    assert_eq!(stream.next().await, None, "nothing of what the other brought");
}

/// What follows of content is an access like any other (threats 12).
#[tokio::test(flavor = "multi_thread")]
async fn whoever_follows_what_is_found_stands_in_the_access_log() {
    let served = Served::new().await;
    let (officer, second) = (served.browser("F-1"), served.browser("S-1"));
    let contact = open(&served, &officer, "uto1", None).await;
    let mut stream = Stream::of(&served, &second, &path(&contact, "/events")).await;
    stream.next().await.expect("an event");
    let form: Vec<_> = parts("passport").into_iter().chain(pictures("passport")).collect();
    post(&path(&contact, "/evidence")).by(&officer).form(&form).of(&served).await;
    assert_eq!(stream.next().await.expect("an event").0, "partial");
    let of = contact.json()["id"].as_str().expect("an id").to_owned();
    let read =
        super::ask::get(&format!("/api/accesses?of={of}")).by(&served.browser("D-1")).of(&served).await;
    let accesses = read.json()["accesses"].as_array().cloned().unwrap_or_default();
    let who = json!(Id::from(served.account("S-1")));
    assert!(accesses.iter().any(|access| access["officer"] == who), "{accesses:?}");
}

/// Nobody hears of contacts that they may not see.
#[tokio::test(flavor = "multi_thread")]
async fn a_stream_tells_of_its_own_contact_alone() {
    let served = Served::new().await;
    let (one, two) = (served.browser("F-1"), served.browser("F-1"));
    let (first, second) = (open(&served, &one, "uto1", None).await, open(&served, &two, "uto1", None).await);
    let mut stream = Stream::of(&served, &one, &path(&first, "/events")).await;
    stream.next().await.expect("an event");
    for (contact, browser) in [(&second, &two), (&first, &one)] {
        let saw = json!({ "code": "relief" });
        post(&path(contact, "/observations")).by(browser).json(&saw).of(&served).await;
    }
    let (event, version) = stream.next().await.expect("an event");
    assert_eq!((event.as_str(), version.as_str()), ("changed", "2"));
    let quiet = tokio::time::timeout(Duration::from_millis(300), stream.next()).await;
    assert!(quiet.is_err(), "nothing else: {quiet:?}");
}
