//! What hostile pages and wrong names get (threats 14).

use super::ask::{Ask, FORM, get, opening, post};
use super::given::{ORIGIN, Served};
use serde_json::json;
use spartel_api::endpoint::{Method, Op};
use std::collections::BTreeSet;

/// Threat 14: a page of somebody else, or a name that is not ours.
#[tokio::test(flavor = "multi_thread")]
async fn threat_14_only_pages_of_ours_change_anything() {
    let served = Served::new().await;
    let officer = served.browser("F-1");
    let origins = [
        (None, None, 204),
        (Some("https://post.example"), None, 204),
        (Some("https://post.example"), Some("same-origin"), 204),
        (None, Some("same-origin"), 204),
        (Some("https://evil.example"), None, 403),
        (Some("http://post.example"), None, 403),
        (Some("null"), None, 403),
        (Some("https://post.example.evil.example"), None, 403),
        (Some("https://post.example"), Some("cross-site"), 403),
        (Some("https://post.example"), Some("same-site"), 403),
        (None, Some("cross-site"), 403),
        (None, Some("none"), 403),
    ];
    for (origin, site, status) in origins {
        let browser = if status == 204 { served.browser("F-1") } else { officer.clone() };
        let mut ask = Ask::new("POST", "/api/session/lock").by(&browser);
        ask = origin.map_or_else(
            || Ask::new("POST", "/api/session/lock").by(&browser),
            |origin| ask.header("origin", origin),
        );
        if let Some(site) = site {
            ask = ask.header("sec-fetch-site", site);
        }
        assert_eq!(ask.of(&served).await.status, status, "{origin:?} {site:?}");
    }
    for host in ["evil.example", "127.0.0.1", "post.example.", "post.example:8443", ""] {
        let answer = get("/health/live").header("host", host).of(&served).await;
        assert_eq!((answer.status.as_u16(), answer.code().as_str()), (421, "host"), "{host}");
    }
}

/// Every endpoint that changes anything, by every method, with a body of every kind that a page of somebody else can send.
#[tokio::test(flavor = "multi_thread")]
async fn threat_14_no_endpoint_takes_anything_from_another_page() {
    let served = Served::new().await;
    let officer = served.browser("F-1");
    let mut methods = BTreeSet::new();
    for op in Op::ALL.iter().filter(|op| !op.endpoint().method.is_safe()) {
        let endpoint = op.endpoint();
        let path = endpoint.path.replace(['{', '}'], "");
        methods.insert(endpoint.method);
        for media in ["application/json", FORM, "text/plain", "application/x-www-form-urlencoded"] {
            for (name, value) in [("origin", "https://evil.example"), ("sec-fetch-site", "cross-site")] {
                let ask = Ask::new(endpoint.method.as_str(), &path).by(&officer);
                let answer = ask.header("content-type", media).header(name, value).of(&served).await;
                let told = (answer.status.as_u16(), answer.code());
                assert_eq!(told, (403, "origin".to_owned()), "{op:?} {media} {name}");
            }
        }
    }
    assert_eq!(methods, [Method::Post, Method::Put, Method::Delete].into(), "each was tried");
    // Whole forms as well: the same is taken from a page of ours alone.
    let form = [("contact", None::<&str>, opening("uto1").to_string().into_bytes())];
    let asks = || {
        [
            (post("/api/contacts").form(&form), 201),
            (Ask::new("PUT", "/api/session/own-pin").json(&json!({ "pin": "2580" })), 204),
            (Ask::new("DELETE", "/api/session"), 204),
        ]
    };
    for (ask, _) in asks() {
        let foreign = ask.by(&officer).header("origin", "https://evil.example").of(&served).await;
        assert_eq!((foreign.status.as_u16(), foreign.code().as_str()), (403, "origin"));
    }
    let list = get("/api/contacts").by(&officer).of(&served).await;
    assert_eq!(list.json()["contacts"], json!([]), "nothing was begun, and nobody signed out");
    for (ask, status) in asks() {
        let own = ask.by(&officer).header("origin", ORIGIN).of(&served).await;
        assert_eq!(own.status, status, "{}", own.json());
    }
}

/// A form of another site, as a browser sends it without asking first.
#[tokio::test(flavor = "multi_thread")]
async fn threat_14_a_form_is_no_json() {
    let served = Served::new().await;
    let officer = served.browser("F-1");
    let contact = super::ask::open(&served, &officer, "uto1", None).await;
    for media in ["text/plain", "application/x-www-form-urlencoded"] {
        let ask = Ask::new("POST", &super::ask::path(&contact, "/observations")).by(&officer);
        assert_eq!(ask.header("content-type", media).of(&served).await.status, 415, "{media}");
    }
}

/// Threat 15: what an answer lets a browser do.
#[tokio::test(flavor = "multi_thread")]
async fn threat_15_every_answer_says_what_a_browser_may_do_with_it() {
    let served = Served::new().await;
    for path in ["/", "/api", "/api/openapi.json", "/health/live", "/api/session", "/nothing"] {
        let answer = get(path).of(&served).await;
        let policy = answer.headers["content-security-policy"].to_str().expect("a text");
        assert!(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), "{path}");
        assert!(!policy.contains("unsafe"), "{path}");
        assert_eq!(answer.headers["x-content-type-options"], "nosniff");
        assert_eq!(answer.headers["cache-control"], "no-store");
    }
}
