//! People over HTTP: from the first link to a role that two people gave, and what is closed to everybody else.

use super::ask::{Answer, Ask, get, post};
use super::given::{ORIGIN, Served};
use axum::http::header;
use serde_json::{Value, json};
use spartel_api::endpoint::{Access, Body, Op};
use spartel_trial::Authenticator;
use std::collections::BTreeMap;

/// A browser with its cookies, and the passkey that lies in it.
pub struct Machine {
    pub cookies: BTreeMap<String, String>,
    key: Authenticator,
}

impl Machine {
    pub fn new() -> Self {
        Self { cookies: BTreeMap::new(), key: Authenticator::new(ORIGIN) }
    }

    /// Asks with the cookies that it has, and keeps those that it is given.
    pub async fn asks(&mut self, served: &Served, ask: Ask) -> Answer {
        let pairs: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let ask = if pairs.is_empty() { ask } else { ask.header("cookie", &pairs.join("; ")) };
        let answer = ask.of(served).await;
        for cookie in answer.headers.get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().expect("a cookie");
            let crosses = cookie.starts_with("__Host-away=");
            let site = if crosses { "Lax; Max-Age=" } else { "Strict" };
            assert!(cookie.contains(&format!("; Secure; HttpOnly; SameSite={site}")), "{cookie}");
            let pair = cookie.split(';').next().and_then(|pair| pair.split_once('=')).expect("a cookie");
            self.cookies.insert(pair.0.into(), pair.1.into());
        }
        answer
    }

    pub async fn posts(&mut self, served: &Served, path: &str, body: Value) -> Answer {
        self.asks(served, post(path).json(&body)).await
    }

    /// Makes a passkey with a link.
    pub async fn enrols(&mut self, served: &Served, link: &str) -> Answer {
        let asked = self.posts(served, "/api/links/passkey/question", json!({ "link": link })).await;
        assert_eq!(asked.status, 200, "{}", asked.json());
        let answer: Value =
            serde_json::from_str(&self.key.create(&asked.json()["question"].to_string())).expect("JSON");
        self.posts(served, "/api/links/passkey", json!({ "answer": answer })).await
    }

    /// Adds a passkey to the account that is signed in.
    pub async fn adds_passkey(&mut self, served: &Served) -> Answer {
        let asked = self.asks(served, post("/api/session/passkeys/question")).await;
        assert_eq!(asked.status, 200, "{}", asked.json());
        let answer: Value =
            serde_json::from_str(&self.key.create(&asked.json()["question"].to_string())).expect("JSON");
        self.posts(served, "/api/session/passkeys", json!({ "answer": answer })).await
    }

    /// Confirms a decision with the key.
    pub async fn confirms(&mut self, served: &Served, decision: &str) -> Answer {
        let asked = json!({ "decision": decision });
        let asked = self.posts(served, "/api/session/decision/question", asked).await;
        assert_eq!(asked.status, 200, "{}", asked.json());
        let answer: Value =
            serde_json::from_str(&self.key.get(&asked.json()["question"].to_string())).expect("JSON");
        self.posts(served, "/api/session/decision", json!({ "answer": answer })).await
    }

    pub async fn touches(&mut self, served: &Served) -> Answer {
        let asked = self.asks(served, post("/api/sign-in/passkey/question")).await;
        let answer: Value =
            serde_json::from_str(&self.key.get(&asked.json()["question"].to_string())).expect("JSON");
        self.posts(served, "/api/sign-in/passkey", json!({ "answer": answer })).await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_new_begins_with_a_link_and_comes_back_with_badge_and_pin() {
    let served = Served::new().await;
    let administrator = served.browser("A-1");
    let made = post("/api/accounts").by(&administrator).json(&json!({ "number": "n-1" })).of(&served).await;
    assert_eq!((made.status.as_u16(), made.json()["number"].as_str()), (201, Some("N-1")));
    let id = made.json()["id"].as_str().expect("an id").to_owned();
    let link = post(&format!("/api/accounts/{id}/link")).by(&administrator).of(&served).await.json();
    let link = link["link"].as_str().expect("a link").to_owned();
    let mut machine = Machine::new();
    let whose = machine.posts(&served, "/api/links", json!({ "link": link })).await;
    assert_eq!(whose.json(), json!({ "number": "N-1" }));
    let enrolled = machine.enrols(&served, &link).await;
    assert_eq!(enrolled.status, 204, "{}", enrolled.json());
    let again = machine.posts(&served, "/api/links/passkey/question", json!({ "link": link })).await;
    assert_eq!((again.status.as_u16(), again.code().as_str()), (404, "no-link"));
    let signed = machine.touches(&served).await;
    assert_eq!((signed.status.as_u16(), signed.json()["number"].as_str()), (200, Some("N-1")));
    let who = machine.asks(&served, get("/api/session")).await;
    assert_eq!(who.json(), signed.json());
    // Two people give a role, without which nobody sets anything of their own.
    let set = Ask::new("PUT", "/api/session/own-pin").json(&json!({ "pin": "2580" }));
    assert_eq!(machine.asks(&served, set).await.status, 403);
    let change = json!({ "account": id, "role": "trainer", "given": true });
    let role = post("/api/proposals/roles").by(&administrator).json(&change).of(&served).await.json();
    let approve = format!("/api/proposals/{}/approve", role["id"].as_str().expect("an id"));
    let digest = json!({ "digest": role["digest"] });
    let given = post(&approve).by(&served.browser("C-1")).json(&digest).of(&served).await;
    assert_eq!(given.status, 200, "{}", given.json());
    // Badge and PIN, and a lock between.
    let badge = machine.asks(&served, post("/api/session/own-badge")).await.json()["badge"].clone();
    let set =
        machine.asks(&served, Ask::new("PUT", "/api/session/own-pin").json(&json!({ "pin": "7777" }))).await;
    assert_eq!((set.status.as_u16(), set.code().as_str()), (422, "too-simple"));
    let set =
        machine.asks(&served, Ask::new("PUT", "/api/session/own-pin").json(&json!({ "pin": "2580" }))).await;
    assert_eq!(set.status, 204, "{}", set.json());
    for shown in [json!({ "pin": "2580" }), json!({ "badge": badge })] {
        assert_eq!(machine.asks(&served, post("/api/session/lock")).await.status, 204);
        assert_eq!(machine.asks(&served, get("/api/session")).await.code(), "locked");
        let wrong = machine.posts(&served, "/api/session/pin", json!({ "pin": "2581" })).await;
        assert_eq!((wrong.status.as_u16(), wrong.code().as_str()), (401, "wrong"));
        let path = if shown.get("pin").is_some() { "/api/session/pin" } else { "/api/session/badge" };
        let back = machine.posts(&served, path, shown).await;
        assert_eq!(back.json()["number"], "N-1");
        assert_eq!(machine.asks(&served, get("/api/session")).await.status, 200);
    }
    // A decision is confirmed by the key, and the session has a new token.
    let before = machine.cookies["__Host-session"].clone();
    let decision = "11".repeat(32);
    let confirmed = machine.confirms(&served, &decision).await;
    assert_eq!(confirmed.json()["decision"].as_str(), Some(decision.as_str()), "{}", confirmed.json());
    assert_ne!(machine.cookies["__Host-session"], before);
    // Who leaves is out at once.
    let left = post(&format!("/api/accounts/{id}/leave")).by(&administrator).of(&served).await;
    assert_eq!(left.json()["left"], true);
    assert_eq!(machine.asks(&served, get("/api/session")).await.code(), "no-session");
    assert_eq!(machine.touches(&served).await.status, 401);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_role_is_given_by_two_people_who_saw_the_same() {
    let served = Served::new().await;
    let (administrator, commander, officer) =
        (served.browser("A-1"), served.browser("C-1"), served.browser("F-1"));
    let list = get("/api/accounts").by(&administrator).of(&served).await.json();
    let find = |number: &str| {
        let all = list["accounts"].as_array().expect("accounts");
        all.iter().find(|account| account["number"] == number).expect("an account")["id"].clone()
    };
    let change = json!({ "account": find("F-1"), "role": "second-line", "given": true });
    let refused = post("/api/proposals/roles").by(&officer).json(&change).of(&served).await;
    assert_eq!((refused.status.as_u16(), refused.code().as_str()), (403, "may-not-propose"));
    let proposed = post("/api/proposals/roles").by(&administrator).json(&change).of(&served).await;
    assert_eq!((proposed.status.as_u16(), &proposed.json()["role"]), (201, &change));
    let path = format!("/api/proposals/{}", proposed.json()["id"].as_str().expect("an id"));
    assert_eq!(get(&path).by(&officer).of(&served).await.status, 404, "nobody who has no say sees it");
    let seen = get(&path).by(&commander).of(&served).await.json();
    assert_eq!((&seen["role"], &seen["state"]), (&change, &json!("open")));
    let approve = format!("{path}/approve");
    let digest = json!({ "digest": seen["digest"] });
    let own = post(&approve).by(&administrator).json(&digest).of(&served).await;
    assert_eq!((own.status.as_u16(), own.code().as_str()), (403, "oneself"));
    let other = json!({ "digest": "00".repeat(32) });
    let other = post(&approve).by(&commander).json(&other).of(&served).await;
    assert_eq!((other.status.as_u16(), other.code().as_str()), (409, "another-content"));
    let done = post(&approve).by(&commander).json(&digest).of(&served).await;
    assert_eq!(done.json()["state"], "approved", "{}", done.json());
    let roles = get("/api/session").by(&officer).of(&served).await.json()["roles"].clone();
    assert_eq!(roles, json!(["first-line", "second-line"]));
    let all = get("/api/proposals").by(&commander).of(&served).await.json();
    assert_eq!(all["proposals"][0]["state"], "approved");
}

/// Threat 16: one answer to everybody who guesses, and soon none.
#[tokio::test(flavor = "multi_thread")]
async fn threat_16_a_guess_is_answered_alike_and_then_not_at_all() {
    let served = Served::new().await;
    let mut told = Vec::new();
    for number in ["F-1", "Z-9"] {
        let mut machine = Machine::new();
        for _ in 0..5 {
            let guess = json!({ "number": number, "password": "a wrong password", "code": "123456" });
            let answer = machine.posts(&served, "/api/sign-in/password", guess).await;
            told.push((answer.status.as_u16(), answer.code()));
        }
    }
    let expected: Vec<_> = [401, 401, 401, 429, 429]
        .into_iter()
        .map(|status| (status, if status == 401 { "wrong" } else { "wait" }.to_owned()))
        .collect();
    assert_eq!(told, [expected.clone(), expected].concat());
}

/// What is of people, asked by those who have no say in it.
#[tokio::test(flavor = "multi_thread")]
async fn no_endpoint_about_people_does_anything_for_who_has_no_say() {
    let served = Served::new().await;
    let account = spartel_api::id::Id::from(served.account("S-2")).to_string();
    let ops = Op::ALL.iter().filter(|op| op.endpoint().access == Access::Session);
    let of_people = ops.filter(|op| {
        ["/api/accounts", "/api/proposals"].iter().any(|start| op.endpoint().path.starts_with(start))
    });
    let before = served.app.node().directory().people(|people| format!("{people:?}"));
    let mut tried = 0;
    for op in of_people {
        let endpoint = op.endpoint();
        let path = endpoint.path.replace("{id}", &account).replace("{deputy}", &account);
        let path = path.replace("{passkey}", &"ab".repeat(32));
        for who in ["F-1", "P-1", "T-1", "R-1"] {
            let ask = Ask::new(endpoint.method.as_str(), &path).by(&served.browser(who));
            let ask = match endpoint.body {
                Body::None => ask,
                _ => ask.json(&example(*op, &account)),
            };
            let answer = ask.of(&served).await;
            let status = answer.status.as_u16();
            let nothing = answer.json() == json!({ "proposals": [] });
            assert!(nothing || matches!(status, 403 | 404), "{op:?} by {who}: {status} {}", answer.json());
            tried += 1;
        }
    }
    assert!(tried > 50, "only {tried}");
    assert_eq!(
        before,
        served.app.node().directory().people(|people| format!("{people:?}")),
        "nothing happened"
    );
    // The auditor sees accounts, and changes none.
    let auditor = served.browser("D-1");
    assert_eq!(get("/api/accounts").by(&auditor).of(&served).await.status, 200);
    let posts = json!({ "posts": ["uto1"] });
    let set = Ask::new("PUT", &format!("/api/accounts/{account}/posts")).by(&auditor).json(&posts);
    assert_eq!(set.of(&served).await.status, 403);
}

fn example(op: Op, account: &str) -> Value {
    match op {
        Op::CreateAccount => json!({ "number": "X-1" }),
        Op::SetPosts => json!({ "posts": ["uto9"] }),
        Op::ProposeRole => json!({ "account": account, "role": "auditor", "given": true }),
        Op::ProposeReset => json!({ "account": account }),
        Op::ProposeRule => json!({ "kept": { "class": "access", "months": 48 } }),
        Op::ApproveProposal => json!({ "digest": "00".repeat(32) }),
        Op::RefuseProposal => json!({ "reason": "no" }),
        other => panic!("{other:?}: no example of what it takes"),
    }
}
