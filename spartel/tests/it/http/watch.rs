//! The watch of a post: numbers that are known, nothing that leads to a traveller, and closed to everybody else.

use super::ask::{Answer, get, open, opening, parts, path, post};
use super::given::{Browser, Served};
use serde_json::{Value, json};
use spartel_app::people::session::IDLE;
use std::sync::atomic::Ordering;

const SECOND: i64 = 1000;

fn passes(served: &Served, millis: i64) {
    served.clock.0.fetch_add(millis, Ordering::Relaxed);
}

async fn watched(served: &Served, browser: &Browser) -> Value {
    let answer = get("/api/posts/uto1/watch").by(browser).of(served).await;
    assert_eq!(answer.status, 200, "{}", answer.json());
    answer.json()
}

/// A traveller of whom nothing is found is admitted after a time.
async fn admitted(served: &Served, officer: &Browser, contact: &Answer, after: i64) {
    passes(served, after);
    let act = json!({ "act": "admit", "basis": "nothing-found", "end": true });
    let done = post(&path(contact, "/acts")).by(officer).json(&act).of(served).await;
    assert_eq!(done.json()["phase"], "ended", "{}", done.json());
}

#[tokio::test(flavor = "multi_thread")]
async fn times_are_those_of_the_contacts_and_of_fewer_than_eleven_there_are_none() {
    let served = Served::new().await;
    let (officer, commander) = (served.browser("F-1"), served.browser("C-1"));
    for n in 1..=12 {
        let contact = open(&served, &officer, "uto1", Some("passport")).await;
        admitted(&served, &officer, &contact, n * SECOND).await;
        if n == 10 {
            let few = watched(&served, &commander).await;
            let nothing = json!({ "over": 86_400_000, "count": 10, "least": 11 });
            assert_eq!((&few["persons"], &few["ended"]), (&nothing, &json!(10)));
        }
    }
    let told = watched(&served, &commander).await;
    let hour = json!({ "over": 3_600_000, "count": 12, "least": 11, "median": 6000, "p95": 12_000 });
    assert_eq!((&told["persons"], &told["began"], &told["ended"]), (&hour, &json!(12), &json!(12)));
    // An hour later nothing of it is of the last hour; the day remembers.
    passes(&served, 3_600 * SECOND);
    let told = watched(&served, &commander).await;
    assert_eq!((&told["began"], &told["ended"], &told["lanes"]), (&json!(0), &json!(0), &json!([])));
    assert_eq!((&told["persons"]["over"], &told["persons"]["median"]), (&json!(86_400_000), &json!(6000)));
    passes(&served, 86_400 * SECOND);
    assert_eq!(watched(&served, &commander).await["persons"]["count"], 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn lanes_referrals_and_who_is_expected_are_told_without_anybody() {
    let served = Served::new().await;
    let (officer, commander) = (served.browser("F-1"), served.browser("C-1"));
    let group = json!({ "kind": "vehicle", "post": "uto1", "expected": 2, "plate": "MARKER-1" });
    let form = [("group", None::<&str>, group.to_string().into_bytes())];
    let group = post("/api/groups").by(&officer).form(&form).of(&served).await.json()["id"].clone();
    let began = served.clock.0.load(Ordering::Relaxed);
    let waits = open(&served, &officer, "uto1", None).await;
    passes(&served, 5 * SECOND);
    let mut grouped = opening("uto1");
    grouped["group"] = group.clone();
    let mut all = vec![("contact", None, grouped.to_string().into_bytes())];
    all.extend(parts("passport"));
    let through = post("/api/contacts").by(&officer).form(&all).of(&served).await;
    admitted(&served, &officer, &through, 5 * SECOND).await;
    let sent = open(&served, &officer, "uto1", None).await;
    passes(&served, 5 * SECOND);
    let refer = json!({ "reasons": ["officer"] });
    assert_eq!(post(&path(&sent, "/referral")).by(&officer).json(&refer).of(&served).await.status, 200);
    let told = watched(&served, &commander).await;
    let lane = &told["lanes"][0];
    assert_eq!((&lane["name"], &lane["open"], &lane["oldest"]), (&json!("lane-1"), &json!(1), &json!(began)));
    assert_eq!((&lane["officer"]["number"], &lane["officer"]["locked"]), (&json!("F-1"), &json!(false)));
    assert!(lane["officer"]["since"].is_i64(), "somebody is signed in: {lane}");
    let opened = began + 10 * SECOND;
    let referral = json!({ "lane": "lane-1", "opened": opened, "since": opened + 5 * SECOND });
    assert_eq!(told["referrals"], json!([referral]));
    let expected = &told["expected"][0];
    assert_eq!((&expected["id"], &expected["expected"]), (&group, &json!(2)));
    assert_eq!((&expected["come"], &expected["ended"]), (&json!(1), &json!(1)));
    assert_eq!((&told["began"], &told["ended"], &told["unresolved"]), (&json!(3), &json!(1), &json!(0)));
    let text = told.to_string();
    for contact in [&waits, &through, &sent] {
        for name in ["id", "number"] {
            let name = contact.json()[name].as_str().expect("a name").to_owned();
            assert!(!text.contains(&name), "it leads to a traveller: {name}");
        }
    }
    assert!(!text.contains("MARKER"), "{text}");
    // Who came back from the second line is at the counter again.
    post(&path(&sent, "/return")).by(&served.browser("S-1")).of(&served).await;
    let told = watched(&served, &commander).await;
    assert_eq!((&told["referrals"], &told["lanes"][0]["open"]), (&json!([]), &json!(2)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_vehicle_counts_when_everybody_in_it_is_through() {
    let served = Served::new().await;
    let (officer, commander) = (served.browser("F-1"), served.browser("C-1"));
    for n in 1..=11 {
        let group = json!({ "kind": "vehicle", "post": "uto1", "expected": 1 });
        let form = [("group", None::<&str>, group.to_string().into_bytes())];
        let group = post("/api/groups").by(&officer).form(&form).of(&served).await.json()["id"].clone();
        let mut grouped = opening("uto1");
        grouped["group"] = group;
        let mut all = vec![("contact", None, grouped.to_string().into_bytes())];
        all.extend(parts("passport"));
        let contact = post("/api/contacts").by(&officer).form(&all).of(&served).await;
        admitted(&served, &officer, &contact, n * SECOND).await;
    }
    let told = watched(&served, &commander).await;
    let hour = json!({ "over": 3_600_000, "count": 11, "least": 11, "median": 6000, "p95": 11_000 });
    assert_eq!((&told["vehicles"], &told["expected"]), (&hour, &json!([])));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_device_is_silent_until_it_is_heard() {
    let served = Served::new().await;
    let until = served.clock.0.load(Ordering::Relaxed) + 86_400 * SECOND;
    let device = json!({ "name": "swipe-1", "kind": "swipe-reader", "post": "uto1", "desk": "lane-1", "until": until });
    let made = post("/api/devices").by(&served.browser("A-1")).json(&device).of(&served).await.json();
    let commander = served.browser("C-1");
    let state = async |_| watched(&served, &commander).await["devices"][0]["state"].clone();
    assert_eq!(state(()).await, "silent");
    let token = format!("Bearer {}", made["token"].as_str().expect("a token"));
    let form = [("mrz-text", Some("mrz.txt"), b"P<UTO".to_vec())];
    post("/api/evidence").header("authorization", &token).form(&form).of(&served).await;
    assert_eq!(state(()).await, "heard");
    passes(&served, 31 * 60 * SECOND);
    assert_eq!(state(()).await, "silent");
    passes(&served, 86_400 * SECOND);
    assert_eq!(state(()).await, "ended");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_post_is_watched_over_by_its_commander_and_nobody_learns_of_another() {
    let served = Served::new().await;
    for who in ["F-1", "S-1", "P-1", "T-1", "D-1", "R-1"] {
        let answer = get("/api/posts/uto1/watch").by(&served.browser(who)).of(&served).await;
        assert_eq!((answer.status.as_u16(), answer.code().as_str()), (403, "forbidden"), "{who}");
    }
    let commander = served.browser("C-1");
    for elsewhere in ["uto2", "uto9", "Not%20A%20Post"] {
        let answer = get(&format!("/api/posts/{elsewhere}/watch")).by(&commander).of(&served).await;
        assert_eq!((answer.status.as_u16(), answer.code().as_str()), (404, "none"), "{elsewhere}");
    }
    let all = get("/api/posts/uto2/watch").by(&served.browser("A-1")).of(&served).await;
    assert_eq!((all.status.as_u16(), &all.json()["lanes"]), (200, &json!([])));
}

/// What a browser reads again without anybody asking says so, and keeps nobody signed in; what somebody does, does.
#[tokio::test(flavor = "multi_thread")]
async fn what_a_browser_reads_by_itself_keeps_no_session_from_being_idle() {
    let served = Served::new().await;
    let (reads, acts) = (served.browser("C-1"), served.browser("C-1"));
    let proposals = |by| get("/api/proposals").by(by).header("spartel-by-itself", "yes");
    let note = json!({ "subject": "visit", "text": "a" });
    let mut last = (None, None);
    for _ in 0..4 {
        let note = post("/api/posts/uto1/log").by(&acts).header("spartel-by-itself", "yes").json(&note);
        last = (Some(proposals(&reads).of(&served).await), Some(note.of(&served).await));
        served.steps.0.fetch_add(IDLE / 3, Ordering::Relaxed);
    }
    let (read, acted) = (last.0.expect("an answer"), last.1.expect("an answer"));
    assert_eq!((read.status.as_u16(), read.code().as_str()), (401, "no-session"));
    assert_eq!(acted.status, 201, "{}", acted.json());
}

/// A page that asks by itself every few seconds keeps nobody signed in who went away.
#[tokio::test(flavor = "multi_thread")]
async fn watching_keeps_no_session_from_being_idle() {
    let served = Served::new().await;
    let commander = served.browser("C-1");
    for _ in 0..3 {
        watched(&served, &commander).await;
        served.steps.0.fetch_add(IDLE / 3, Ordering::Relaxed);
    }
    let answer = get("/api/posts/uto1/watch").by(&commander).of(&served).await;
    assert_eq!((answer.status.as_u16(), answer.code().as_str()), (401, "no-session"));
}
