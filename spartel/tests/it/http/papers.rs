//! Papers: who may make which, of what, and that it is seen who did.

use super::ask::{Answer, get, open, path, post};
use super::given::Served;
use serde_json::json;
use spartel_ports::papers::Kind;

/// A paper of a contact, as somebody asks for it.
async fn paper(served: &Served, who: &str, contact: &Answer, asked: &str) -> Answer {
    get(&path(contact, &format!("/papers/{asked}"))).by(&served.browser(who)).of(served).await
}

async fn refer(served: &Served, who: &str, contact: &Answer) {
    let asked = json!({ "reasons": ["checks"] });
    let answer = post(&path(contact, "/referral")).by(&served.browser(who)).json(&asked).of(served).await;
    assert_eq!(answer.status, 200, "{}", answer.json());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_notice_is_made_for_who_is_sent_on_and_for_nobody_else() {
    let served = Served::new().await;
    let contact = open(&served, &served.browser("F-1"), "uto1", Some("passport")).await;
    let before = paper(&served, "F-1", &contact, "notice?language=ar").await;
    assert_eq!((before.status.as_u16(), before.code().as_str()), (409, "no-ground"));
    refer(&served, "F-1", &contact).await;
    for language in ["ar", "fr", "es", "en"] {
        let made = paper(&served, "F-1", &contact, &format!("notice?language={language}")).await;
        assert_eq!(made.status, 200, "{language}");
        assert!(made.bytes.starts_with(b"%PDF"), "{language}");
    }
    for asked in ["notice", "notice?language=de", "notice?language=en&more=1"] {
        let answer = paper(&served, "F-1", &contact, asked).await;
        assert_eq!((answer.status.as_u16(), answer.code().as_str()), (422, "query"), "{asked}");
    }
    assert_eq!(paper(&served, "F-1", &contact, "pardon?language=en").await.status, 404);
    // Nobody of another post learns that there is anything.
    for who in ["F-2", "S-2", "P-2", "A-1", "D-1"] {
        for kind in Kind::CODES {
            let answer = paper(&served, who, &contact, &format!("{kind}?language=en")).await;
            assert_eq!(answer.status, 404, "{who}: {kind}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_do_what_a_paper_is_about_makes_it() {
    let served = Served::new().await;
    let contact = open(&served, &served.browser("F-1"), "uto1", Some("passport")).await;
    for kind in ["report", "refusal", "receipt", "returned", "court"] {
        let answer = paper(&served, "F-1", &contact, &format!("{kind}?language=en")).await;
        assert_eq!((answer.status.as_u16(), answer.code().as_str()), (403, "forbidden"), "{kind}");
    }
    for kind in ["report", "court"] {
        let made = paper(&served, "S-1", &contact, &format!("{kind}?language=fr")).await;
        assert!(made.status == 200 && made.bytes.starts_with(b"%PDF"), "{kind}");
    }
    // What did not happen has no paper.
    for kind in ["refusal", "receipt", "returned"] {
        let answer = paper(&served, "S-1", &contact, &format!("{kind}?language=en")).await;
        assert_eq!((answer.status.as_u16(), answer.code().as_str()), (409, "no-ground"), "{kind}");
    }
}

/// A report shows the pictures that came in, decoded where a fault harms nobody.
#[tokio::test(flavor = "multi_thread")]
async fn a_report_has_the_pictures_that_came_in() {
    let served = Served::new().await;
    let contact = open(&served, &served.browser("F-1"), "uto1", Some("passport")).await;
    let bare = paper(&served, "S-1", &contact, "report?language=en").await;
    let pictures = super::ask::pictures("passport");
    let added =
        post(&path(&contact, "/evidence")).by(&served.browser("F-1")).form(&pictures).of(&served).await;
    assert_eq!(added.status, 200, "{}", added.json());
    let shown = paper(&served, "S-1", &contact, "report?language=en").await;
    assert_eq!(shown.status, 200);
    assert!(shown.bytes.len() > bare.bytes.len() + 10_000, "{} {}", bare.bytes.len(), shown.bytes.len());
}

/// Making a paper is looking a record up: the auditor sees who did, and what for. What is refused leaves no access.
#[tokio::test(flavor = "multi_thread")]
async fn making_a_paper_is_an_access() {
    let served = Served::new().await;
    let contact = open(&served, &served.browser("F-1"), "uto1", Some("passport")).await;
    assert_eq!(paper(&served, "F-1", &contact, "report?language=en").await.status, 403);
    assert_eq!(paper(&served, "S-1", &contact, "report?language=en").await.status, 200);
    let id = contact.json()["id"].as_str().expect("an id").to_owned();
    let read = get(&format!("/api/accesses?of={id}")).by(&served.browser("D-1")).of(&served).await;
    let read = read.json();
    let accesses = read["accesses"].as_array().expect("a list");
    let papers: Vec<_> = accesses.iter().filter(|access| access["purpose"] == "paper").collect();
    assert_eq!(papers.len(), 1, "{read}");
    assert_eq!(papers[0]["action"], "assess-finding");
}

/// Somebody who says something in private is sent on like anybody else, and their notice looks like anybody's.
#[tokio::test(flavor = "multi_thread")]
async fn a_notice_does_not_tell_what_was_said_in_private() {
    let served = Served::new().await;
    let all = |answer: &str| json!({ "protection": answer, "child": "no", "trafficking": "no", "vulnerability": "no" });
    let said = json!({ "in_private": true, "language": { "common": "fr" }, "answers": all("yes") });
    let mut lengths = Vec::new();
    for in_private in [true, false] {
        let contact = open(&served, &served.browser("F-1"), "uto1", Some("passport")).await;
        if in_private {
            let by = served.browser("P-1");
            let told = post(&path(&contact, "/safeguards")).by(&by).json(&said).of(&served).await;
            assert_eq!(told.status, 200, "{}", told.json());
        } else {
            refer(&served, "F-1", &contact).await;
        }
        let made = paper(&served, "F-1", &contact, "notice?language=fr").await;
        assert_eq!(made.status, 200);
        lengths.push(made.bytes.len());
    }
    // Both differ by their numbers alone, and by the compression of these.
    assert!(lengths[0].abs_diff(lengths[1]) < 200, "{lengths:?}");
}
