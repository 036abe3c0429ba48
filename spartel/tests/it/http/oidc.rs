//! Signing in at the authority's provider: who is let in, and everything that lets nobody in (threats 16 and 19).

use super::ask::{Answer, Ask, get, post};
use super::given::{Served, Steps};
use super::people::Machine;
use super::provider::{Refusals, TestProvider, base64};
use axum::http::header;
use serde_json::{Value, json};
use spartel_app::people::session::Revoked;
use spartel_utopia::REFERENCE;
use std::sync::atomic::Ordering;

const PRIVATE: &str = "private = [\"127.0.0.1\"]";

/// A house, its provider, and why nobody was let in.
struct House {
    served: Served,
    provider: TestProvider,
    steps: Steps,
    heard: Refusals,
}

impl House {
    async fn new() -> Self {
        Self::with(PRIVATE).await
    }

    async fn with(more: &str) -> Self {
        let (provider, steps) = (TestProvider::start(REFERENCE.0).await, Steps::default());
        let (client, heard) = provider.client(more, steps.clone());
        Self { served: Served::with_provider(client).await, provider, steps, heard }
    }

    /// Where a browser is sent.
    async fn sent(&self, machine: &mut Machine, path: &str, body: Option<Value>) -> String {
        let ask = body.iter().fold(post(path), |ask, body| ask.json(body));
        let sent = machine.asks(&self.served, ask).await;
        assert_eq!(sent.status, 200, "{}", sent.json());
        sent.json()["address"].as_str().expect("an address").to_owned()
    }

    /// Comes back as browsers do from a page of somebody else: with the cookie alone that is not `Strict`.
    async fn back(&self, machine: &mut Machine, path: &str) -> Answer {
        let away = machine.cookies.get("__Host-away").filter(|value| !value.is_empty()).cloned();
        let others = std::mem::take(&mut machine.cookies);
        machine.cookies.extend(away.map(|away| ("__Host-away".to_owned(), away)));
        let answer = machine.asks(&self.served, get(path).header("accept-language", "es")).await;
        let set = std::mem::replace(&mut machine.cookies, others);
        machine.cookies.extend(set);
        answer
    }

    /// Signs in as somebody at the provider.
    async fn signs_in(&self, machine: &mut Machine, sub: &str) -> Answer {
        let address = self.sent(machine, "/api/sign-in/provider/question", None).await;
        self.back(machine, &self.provider.visit(&address, sub)).await
    }

    /// Somebody who was founded, linked by their link as somebody at the provider.
    async fn linked(&self, number: &str, sub: &str) -> Machine {
        let (mut machine, link) = (Machine::new(), self.served.founders_link(number).await);
        let path = "/api/links/provider/question";
        let address = self.sent(&mut machine, path, Some(json!({ "link": link }))).await;
        let back = self.back(&mut machine, &self.provider.visit(&address, sub)).await;
        is_first_page(&back);
        machine
    }

    /// Why nobody was let in since the last time.
    fn why(&self) -> Vec<&'static str> {
        std::mem::take(&mut self.heard.lock().expect("ours"))
    }

    fn asked(&self) -> Vec<String> {
        std::mem::take(&mut self.provider.script().asked)
    }
}

fn is_first_page(answer: &Answer) {
    let text = String::from_utf8_lossy(&answer.bytes);
    assert_eq!(
        (answer.status.as_u16(), &answer.headers.get(header::LOCATION).map(|to| to == "/")),
        (303, &Some(true)),
        "{text}"
    );
}

/// One answer to whoever is not let in, without a session.
fn is_refused(answer: &Answer, why: &str) {
    let text = String::from_utf8_lossy(&answer.bytes);
    assert_eq!(text, format!("es: {why}"));
    let sets = answer.headers.get_all(header::SET_COOKIE).iter().filter_map(|cookie| cookie.to_str().ok());
    let sets: Vec<_> = sets.collect();
    assert!(matches!(sets[..], [cookie] if cookie.starts_with("__Host-away=;")), "{sets:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_officer_links_with_a_link_signs_in_and_gets_no_key_of_the_house_by_it() {
    let house = House::new().await;
    let ways = get("/api/sign-in").of(&house.served).await.json();
    assert_eq!(ways, json!({ "provider": { "name": { "en": "Utopia" } } }));
    let mut machine = house.linked("A-1", "officer-7").await;
    assert_eq!(machine.asks(&house.served, get("/api/session")).await.status, 401, "a link signs nobody in");
    is_first_page(&house.signs_in(&mut machine, "officer-7").await);
    let who = machine.asks(&house.served, get("/api/session")).await;
    assert_eq!((who.status.as_u16(), &who.json()["number"]), (200, &json!("A-1")));
    let id = who.json()["account"].as_str().expect("an id").to_owned();
    let account = machine.asks(&house.served, get(&format!("/api/accounts/{id}"))).await.json();
    assert_eq!((&account["linked"], &account["can_sign_in"]), (&json!(true), &json!(true)));
    // It is a session like one by password; what the provider vouches for becomes no key of the house.
    let set = |path: &str, body: Value| Ask::new("PUT", path).json(&body);
    let mut refused = Vec::new();
    for ask in [
        set("/api/session/own-pin", json!({ "pin": "2580" })),
        set("/api/session/password", json!({ "password": "nine blue boats at noon" })),
        post("/api/session/own-badge"),
        post("/api/session/provider/question"),
        post("/api/session/decision/question").json(&json!({ "decision": "00".repeat(32) })),
    ] {
        refused.push(machine.asks(&house.served, ask).await.code());
    }
    assert_eq!(refused, ["quick-off", "not-by-passkey", "quick-off", "not-by-passkey", "passkey"]);
    assert_eq!(machine.adds_passkey(&house.served).await.code(), "not-by-passkey");
    assert_eq!(house.why(), Vec::<&str>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_is_linked_by_its_holder_with_a_passkey_to_one_identity_and_no_other_account_is() {
    let house = House::new().await;
    let mut machine = Machine::new();
    machine.enrols(&house.served, &house.served.founders_link("A-1").await).await;
    machine.touches(&house.served).await;
    let path = "/api/session/provider/question";
    let address = house.sent(&mut machine, path, None).await;
    is_first_page(&house.back(&mut machine, &house.provider.visit(&address, "officer-7")).await);
    is_first_page(&house.signs_in(&mut Machine::new(), "officer-7").await);
    // A second identity, and the same one for a second account.
    machine.touches(&house.served).await;
    let address = house.sent(&mut machine, path, None).await;
    is_refused(
        &house.back(&mut machine, &house.provider.visit(&address, "officer-8")).await,
        "identity-held",
    );
    let (mut other, link) = (Machine::new(), house.served.founders_link("C-1").await);
    let path_of_link = "/api/links/provider/question";
    let address = house.sent(&mut other, path_of_link, Some(json!({ "link": link }))).await;
    is_refused(&house.back(&mut other, &house.provider.visit(&address, "officer-7")).await, "identity-known");
    // The link is not used up by it; a session that was locked or ended meanwhile links nothing.
    let address = house.sent(&mut other, path_of_link, Some(json!({ "link": link }))).await;
    is_first_page(&house.back(&mut other, &house.provider.visit(&address, "officer-9")).await);
    let address = house.sent(&mut machine, path, None).await;
    machine.asks(&house.served, post("/api/session/lock")).await;
    is_refused(&house.back(&mut machine, &house.provider.visit(&address, "officer-6")).await, "no-session");
    let used = machine.posts(&house.served, path_of_link, json!({ "link": link })).await;
    assert_eq!((used.status.as_u16(), used.code().as_str()), (404, "no-link"));
}

/// Threat 16: nothing but a token that is right in every way lets anybody in, and all who are not let in are told the same.
#[tokio::test(flavor = "multi_thread")]
async fn threat_16_one_thing_that_is_wrong_lets_nobody_in() {
    let house = House::new().await;
    let mut machine = house.linked("A-1", "officer-7").await;
    is_refused(&house.signs_in(&mut machine, "nobody").await, "provider-refused");
    assert_eq!(house.why(), Vec::<&str>::new(), "whom the provider knows and the house does not");
    let now = REFERENCE.0;
    for (claims, why) in [
        (json!({ "iss": "https://other.example" }), "issuer"),
        (json!({ "aud": "another" }), "audience"),
        (json!({ "aud": ["post of utopia", "another"] }), "audience"),
        (json!({ "azp": "another" }), "authorized-party"),
        (json!({ "nonce": "another" }), "nonce"),
        (json!({ "nonce": null }), "nonce"),
        (json!({ "exp": now - 61 }), "expired"),
        (json!({ "nbf": now + 61 }), "not-yet-valid"),
        (json!({ "iat": now - 61 }), "stale"),
        (json!({ "auth_time": now - 61 }), "not-anew"),
        (json!({ "auth_time": null }), "not-anew"),
        (json!({ "sub": "" }), "subject"),
    ] {
        house.provider.script().claims = claims.clone();
        is_refused(&house.signs_in(&mut machine, "officer-7").await, "provider-refused");
        assert_eq!(house.why(), [why], "{claims}");
    }
    house.provider.script().claims = json!({});
    for (head, why) in [
        (json!({ "alg": "none" }), "algorithm"),
        (json!({ "alg": "HS256" }), "algorithm"),
        (json!({ "alg": "RS256" }), "key"),
        (json!({ "kid": "another" }), "key"),
        (json!({ "crit": ["exp"] }), "malformed"),
    ] {
        house.provider.script().header = head.clone();
        is_refused(&house.signs_in(&mut machine, "officer-7").await, "provider-refused");
        assert_eq!(house.why(), [why], "{head}");
    }
    house.provider.script().header = json!({});
    // The key that everybody knows, taken for a shared secret.
    let (key, head) = (house.provider.script().keys().to_string(), base64(r#"{"alg":"HS256","kid":"one"}"#));
    let signed = format!("{head}.{}", base64("{}"));
    let mac = mac_of(key.as_bytes(), signed.as_bytes());
    house.provider.script().token = Some(format!("{signed}.{}", base64(mac)));
    is_refused(&house.signs_in(&mut machine, "officer-7").await, "provider-refused");
    assert_eq!(house.why(), ["algorithm"]);
    house.provider.script().token = None;
    is_first_page(&house.signs_in(&mut machine, "officer-7").await);
}

/// HMAC with SHA-256 (RFC 2104).
fn mac_of(key: &[u8], text: &[u8]) -> Vec<u8> {
    let key = ring::hmac::Key::new(ring::hmac::HMAC_SHA256, key);
    ring::hmac::sign(&key, text).as_ref().to_vec()
}

/// Threat 16: an answer is taken once, in time, by the browser that was sent.
#[tokio::test(flavor = "multi_thread")]
async fn threat_16_a_browser_comes_back_once_in_time_and_is_the_one_that_was_sent() {
    let house = House::new().await;
    let mut machine = house.linked("A-1", "officer-7").await;
    let question = "/api/sign-in/provider/question";
    let address = house.sent(&mut machine, question, None).await;
    let path = house.provider.visit(&address, "officer-7");
    // Somebody else's browser, with no cookie and with one of its own.
    let mut other = Machine::new();
    is_refused(&house.back(&mut other, &path).await, "not-asked");
    house.sent(&mut other, question, None).await;
    is_refused(&house.back(&mut other, &path).await, "provider-refused");
    assert_eq!(house.why(), ["state"]);
    let away = machine.cookies["__Host-away"].clone();
    is_first_page(&house.back(&mut machine, &path).await);
    machine.cookies.insert("__Host-away".into(), away);
    is_refused(&house.back(&mut machine, &path).await, "not-asked");
    // A code that was used, with a question that was not.
    let address = house.sent(&mut machine, question, None).await;
    let right = house.provider.visit(&address, "officer-7");
    let used = path.split("code=").nth(1).and_then(|rest| rest.split('&').next()).expect("a code");
    let (before, after) = right.split_once("code=").expect("a code");
    let after = after.split_once('&').expect("more").1;
    is_refused(&house.back(&mut machine, &format!("{before}code={used}&{after}")).await, "provider-refused");
    assert_eq!(house.why(), ["declined"]);
    for (other, why) in [
        ("iss=https%3A%2F%2Fother.example", "issuer"),
        ("x=y", "issuer"),
        ("iss=&error=access_denied", "issuer"),
    ] {
        let address = house.sent(&mut machine, question, None).await;
        let path = house.provider.visit(&address, "officer-7");
        let state = path.split('&').next().expect("a state");
        is_refused(&house.back(&mut machine, &format!("{state}&code=c&{other}")).await, "provider-refused");
        assert_eq!(house.why(), [why], "{other}");
    }
    let address = house.sent(&mut machine, question, None).await;
    let path = house.provider.visit(&address, "officer-7");
    let declined = format!("{}&error=access_denied", path.replace("code=", "other="));
    is_refused(&house.back(&mut machine, &declined).await, "provider-refused");
    assert_eq!(house.why(), ["declined"]);
    // Ten minutes.
    let address = house.sent(&mut machine, question, None).await;
    let path = house.provider.visit(&address, "officer-7");
    house.served.steps.0.fetch_add(600_000, Ordering::Relaxed);
    is_refused(&house.back(&mut machine, &path).await, "not-asked");
    is_refused(&house.back(&mut machine, "/sign-in/provider?state=a&state=b").await, "query");
    is_refused(&house.back(&mut machine, "/sign-in/provider").await, "not-asked");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_left_or_whose_credentials_were_taken_is_not_let_in() {
    let house = House::new().await;
    let mut first = house.linked("A-1", "officer-7").await;
    let mut second = house.linked("C-1", "officer-8").await;
    is_first_page(&house.signs_in(&mut first, "officer-7").await);
    is_first_page(&house.signs_in(&mut second, "officer-8").await);
    let id = |number: &str| spartel_api::id::Id::from(house.served.account(number)).to_string();
    let reset = post("/api/proposals/resets").json(&json!({ "account": id("C-1") }));
    let reset = first.asks(&house.served, reset).await.json();
    let approve = format!("/api/proposals/{}/approve", reset["id"].as_str().expect("an id"));
    let own = second.posts(&house.served, &approve, json!({ "digest": reset["digest"] })).await;
    assert_eq!(own.status, 403, "{}", own.json());
    // Nobody else approves here; leaving has the same end.
    let leave = first.asks(&house.served, post(&format!("/api/accounts/{}/leave", id("C-1")))).await;
    assert_eq!(leave.status, 200, "{}", leave.json());
    assert_eq!(second.asks(&house.served, get("/api/session")).await.status, 401);
    is_refused(&house.signs_in(&mut second, "officer-8").await, "provider-refused");
    house.served.app.node().directory().desks().revoke(house.served.account("A-1"), Revoked::KeyLost);
    is_first_page(&house.signs_in(&mut first, "officer-7").await);
}

/// Threat 19: nothing that a provider says leads anywhere but to it, nor has it more said than is read.
#[tokio::test(flavor = "multi_thread")]
async fn threat_19_a_provider_sends_this_machine_nowhere() {
    let house = House::new().await;
    let other = TestProvider::start(REFERENCE.0).await;
    let question = "/api/sign-in/provider/question";
    let mut machine = Machine::new();
    for name in ["authorization_endpoint", "token_endpoint", "jwks_uri"] {
        house.provider.script().metadata = json!({ (name): format!("{}/token", other.issuer) });
        let sent = machine.asks(&house.served, post(question)).await;
        assert_eq!((sent.status.as_u16(), sent.code().as_str()), (401, "provider-refused"), "{name}");
        assert_eq!(house.why(), ["host"]);
        house.steps.0.fetch_add(5_000, Ordering::Relaxed);
    }
    house.provider.script().metadata = json!({});
    house.provider.script().padding = 64 << 10;
    assert_eq!(machine.asks(&house.served, post(question)).await.code(), "provider-refused");
    assert_eq!(house.why(), ["malformed"]);
    house.provider.script().padding = 0;
    // Who cannot answer is not asked by everybody who waits.
    house.asked();
    assert_eq!(machine.asks(&house.served, post(question)).await.code(), "provider-refused");
    assert_eq!((house.why(), house.asked()), (vec!["malformed"], vec![]));
    house.steps.0.fetch_add(5_000, Ordering::Relaxed);
    let mut machine = house.linked("A-1", "officer-7").await;
    house.provider.script().sends = Some(format!("{}/token", other.issuer));
    is_refused(&house.signs_in(&mut machine, "officer-7").await, "provider-refused");
    assert_eq!(house.why(), ["host"]);
    assert_eq!(other.script().asked, Vec::<String>::new());
    // An address that is not public is one of the house's own, unless the file names it.
    let closed = House::with("").await;
    let sent = Machine::new().asks(&closed.served, post(question)).await;
    assert_eq!(
        (sent.code().as_str(), closed.why(), closed.asked()),
        ("provider-refused", vec!["host"], vec![])
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_provider_that_is_away_takes_no_other_way_from_anybody() {
    let mut house = House::new().await;
    let mut machine = house.linked("A-1", "officer-7").await;
    let question = "/api/sign-in/provider/question";
    let address = house.sent(&mut machine, question, None).await;
    let path = house.provider.visit(&address, "officer-7");
    house.provider.ends().await;
    is_refused(&house.back(&mut machine, &path).await, "provider-away");
    house.steps.0.fetch_add(60 * 60 * 1000, Ordering::Relaxed);
    let sent = machine.asks(&house.served, post(question)).await;
    assert_eq!((sent.status.as_u16(), sent.code().as_str()), (503, "provider-away"));
    assert_eq!(house.why(), ["away", "away"]);
    let mut other = Machine::new();
    other.enrols(&house.served, &house.served.founders_link("C-1").await).await;
    assert_eq!(other.touches(&house.served).await.status, 200);
    // A house without a provider says so.
    let served = Served::new().await;
    assert_eq!(get("/api/sign-in").of(&served).await.json(), json!({}));
    let sent = post(question).of(&served).await;
    assert_eq!((sent.status.as_u16(), sent.code().as_str()), (404, "no-provider"));
    assert_eq!(get("/sign-in/provider?state=a&code=b").of(&served).await.bytes, b": no-provider");
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_are_fetched_anew_for_one_that_is_not_known_once_a_minute() {
    let house = House::new().await;
    let mut machine = house.linked("A-1", "officer-7").await;
    is_first_page(&house.signs_in(&mut machine, "officer-7").await);
    let fetches = |asked: Vec<String>| asked.iter().filter(|path| *path == "/keys").count();
    assert_eq!(fetches(house.asked()), 1, "once for all");
    house.provider.script().kid = "two";
    is_refused(&house.signs_in(&mut machine, "officer-7").await, "provider-refused");
    assert_eq!((house.why(), fetches(house.asked())), (vec!["key"], 0), "within the minute");
    house.steps.0.fetch_add(60_000, Ordering::Relaxed);
    is_first_page(&house.signs_in(&mut machine, "officer-7").await);
    assert_eq!(fetches(house.asked()), 1);
    house.steps.0.fetch_add(60 * 60 * 1000, Ordering::Relaxed);
    is_first_page(&house.signs_in(&mut machine, "officer-7").await);
    let asked = house.asked();
    assert_eq!(asked, ["/.well-known/openid-configuration", "/token", "/keys"], "after an hour all is old");
}

/// What is demanded beside a password is asked for, and looked at.
#[tokio::test(flavor = "multi_thread")]
async fn what_the_file_demands_is_shown_by_whoever_signs_in() {
    let house = House::with(&format!("{PRIVATE}\nacr = [\"high\"]\namr = [\"pin\"]")).await;
    house.provider.script().claims = json!({ "acr": "high" });
    let mut machine = house.linked("A-1", "officer-7").await;
    is_first_page(&house.signs_in(&mut machine, "officer-7").await);
    for claims in [json!({}), json!({ "acr": "low" }), json!({ "acr": "high", "amr": ["pwd"] })] {
        house.provider.script().claims = claims;
        is_refused(&house.signs_in(&mut machine, "officer-7").await, "provider-refused");
        assert_eq!(house.why(), ["strength"]);
    }
}
