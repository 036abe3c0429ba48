//! Texts that a browser would run, in every place where a stranger writes one (threats 15): they come out as they went in, as what they are, and
//! never as something that a browser shows by itself.

use super::ask::{Answer, Ask, get, open, path, post};
use super::given::{Browser, Served};
use super::groups::{forms, id, vehicle};
use super::log::commander;
use crate::decoders::bombs;
use serde_json::{Value, json};

const PAYLOADS: &[&str] = &[
    "<script>alert(1)<script>",
    "a\u{2028}<img src=x onerror=alert(1)>",
    "'-alert(1)-'",
    "${alert(1)} {{7*7}} #panic(1) $x$ @include",
    "=HYPERLINK(evil.example)",
    "&lt;svg onload=alert(1)&gt;",
    "\u{202e}gnp.egap",
];

/// What a browser may do with an answer: nothing by itself, and never take it for something else.
fn is_inert(answer: &Answer, media: &str) {
    let says =
        |name: &str| answer.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    assert_eq!(says("content-type"), media);
    assert_eq!((says("x-content-type-options"), says("cache-control")), ("nosniff", "no-store"));
    assert!(says("content-security-policy").contains("default-src 'none'"), "{answer:?}");
}

/// A file as it came: one that a browser keeps, and does not open.
fn is_kept(answer: &Answer, bytes: &[u8]) {
    assert_eq!((answer.status.as_u16(), &answer.bytes[..]), (200, bytes));
    is_inert(answer, "application/octet-stream");
    assert_eq!(answer.headers["content-disposition"], "attachment");
    assert!(answer.headers["content-security-policy"].to_str().expect("a text").contains("sandbox"));
}

/// A contact with a picture of such a name, and a file that is a page for a browser.
async fn shows(served: &Served, officer: &Browser, payload: &str) -> (Answer, String, Vec<u8>) {
    let page = format!("<html><body>{payload}</body></html>").into_bytes();
    let name = format!("{payload}.png");
    let all = [("picture", Some(&name), bombs::jpeg(320, 200)), ("picture", Some(&name), page.clone())];
    let contact = open(served, officer, "uto1", Some("passport")).await;
    let shown = post(&path(&contact, "/evidence")).by(officer).form(&all).of(served).await;
    assert_eq!(shown.status, 200, "{payload}: {}", shown.json());
    (shown, name, page)
}

#[tokio::test(flavor = "multi_thread")]
async fn threat_15_names_and_files_of_strangers_run_nowhere() {
    let served = Served::new().await;
    let (officer, examiner) = (served.browser("F-1"), served.browser("S-1"));
    for payload in PAYLOADS {
        let (contact, name, page) = shows(&served, &officer, payload).await;
        is_inert(&contact, "application/json");
        let bundle = format!("/bundles/{}", contact.json()["bundles"][1]["id"].as_str().expect("a bundle"));
        let pieces = get(&path(&contact, &bundle)).by(&officer).of(&served).await;
        is_inert(&pieces, "application/json");
        for piece in 0..2 {
            assert_eq!(pieces.json()["pieces"][piece]["label"], json!(name));
        }
        is_kept(&get(&path(&contact, &format!("{bundle}/1"))).by(&officer).of(&served).await, &page);
        let picture = get(&path(&contact, &format!("{bundle}/0/picture"))).by(&officer).of(&served).await;
        assert_eq!(picture.status, 200, "{payload}");
        is_inert(&picture, "image/png");
        // On paper it is a text: nothing of it is carried out, or the paper could not be set.
        let paper = get(&path(&contact, "/papers/report?language=en")).by(&examiner).of(&served).await;
        assert!(paper.status == 200 && paper.bytes.starts_with(b"%PDF"), "{payload}: {}", paper.json());
        is_inert(&paper, "application/pdf");
        let active = [b"/JavaScript".as_slice(), b"/Launch"];
        for word in active {
            assert!(
                !paper.bytes.windows(word.len()).any(|part| part == word),
                "{payload}: it runs something"
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn threat_15_notes_and_papers_of_groups_run_nowhere() {
    let served = Served::new().await;
    let (officer, mut commander) = (served.browser("F-1"), commander(&served).await);
    for payload in PAYLOADS {
        let note = json!({ "subject": "visit", "text": payload });
        let written = commander.posts(&served, "/api/posts/uto1/log", note.clone()).await;
        assert_eq!((written.status.as_u16(), &written.json()["entries"][0]["note"]), (201, &note));
        is_inert(&written, "application/json");
        let group = forms(&served, &officer, &vehicle(2)).await;
        let file = format!("<svg xmlns='http://www.w3.org/2000/svg' onload='{payload}'/>").into_bytes();
        let papers = format!("/api/groups/{}/papers", id(&group));
        let part = [("picture", Some(format!("{payload}.svg")), file.clone())];
        let described = post(&papers).by(&officer).form(&part).of(&served).await;
        assert_eq!(described.status, 200, "{}", described.json());
        let last =
            described.json()["papers"].as_array().and_then(|all| all.last().cloned()).expect("a paper");
        let paper = format!("{papers}/{}/0", last.as_str().expect("an id"));
        is_kept(&get(&paper).by(&officer).of(&served).await, &file);
        served.clock.0.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    }
}

/// What is a problem does not say back what was asked for.
#[tokio::test(flavor = "multi_thread")]
async fn threat_15_a_problem_says_nothing_back() {
    let served = Served::new().await;
    let officer = served.browser("F-1");
    let hostile = "%3Cscript%3Ealert(1)%3C%2Fscript%3E";
    let asks = [
        get(&format!("/api/contacts/{hostile}")),
        get(&format!("/api/contacts?phase={hostile}")),
        get(&format!("/api/posts/{hostile}/log")),
        Ask::new("PUT", "/api/session/own-pin").json(&json!({ "pin": "<script>alert(1)</script>" })),
        post("/api/accounts").json(&Value::from("<script>alert(1)</script>")),
    ];
    for ask in asks {
        let answer = ask.by(&officer).of(&served).await;
        let text = String::from_utf8_lossy(&answer.bytes).into_owned();
        assert!(answer.status.is_client_error() && !text.contains("script"), "{text}");
        is_inert(&answer, "application/problem+json");
    }
}
