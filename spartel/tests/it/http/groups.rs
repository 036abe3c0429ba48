//! Travellers who come together over HTTP: formed, linked, taken apart and gone; and closed to everybody else.

use super::ask::{Answer, Ask, get, open, opening, parts, post};
use super::given::{Browser, Served};
use serde_json::{Value, json};
use spartel_api::endpoint::{Access, Body, Op};

const PLATE: &[u8] = b"MARKER-12345-A";

pub fn vehicle(expected: u16) -> Value {
    json!({ "kind": "vehicle", "post": "uto1", "expected": expected, "plate": "marker-12345-a" })
}

pub async fn forms(served: &Served, browser: &Browser, group: &Value) -> Answer {
    let form = [("group", None::<&str>, group.to_string().into_bytes())];
    post("/api/groups").by(browser).form(&form).of(served).await
}

pub fn id(answer: &Answer) -> String {
    answer.json()["id"].as_str().unwrap_or_else(|| panic!("{answer:?}")).to_owned()
}

/// Begins a contact of a group, with a document.
pub async fn comes(served: &Served, browser: &Browser, group: &str, case: &str) -> String {
    let mut opening = opening("uto1");
    opening["group"] = json!(group);
    let mut all = vec![("contact", None, opening.to_string().into_bytes())];
    all.extend(parts(case));
    let all: Vec<_> =
        all.iter().map(|(kind, label, bytes)| (*kind, label.as_deref(), bytes.clone())).collect();
    let answer = post("/api/contacts").by(browser).form(&all).of(served).await;
    assert_eq!(answer.status, 201, "{}", answer.json());
    id(&answer)
}

fn ids(contacts: &Value) -> Vec<&str> {
    contacts.as_array().expect("contacts").iter().filter_map(|contact| contact["id"].as_str()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_family_in_a_vehicle_comes_is_linked_and_leaves_nothing() {
    let served = Served::new().await;
    let (officer, colleague, examiner) =
        (served.browser("F-1"), served.browser("F-1"), served.browser("S-1"));
    let formed = forms(&served, &officer, &vehicle(2)).await;
    assert_eq!((formed.status.as_u16(), &formed.json()["kind"]), (201, &json!("vehicle")));
    let path = format!("/api/groups/{}", id(&formed));
    let paper = format!("{path}/papers/{}/0", formed.json()["papers"][0].as_str().expect("a plate"));
    let read = get(&paper).by(&colleague).of(&served).await;
    assert_eq!((read.status.as_u16(), &read.bytes[..]), (200, PLATE), "in capitals");
    let child = comes(&served, &officer, &id(&formed), "passport").await;
    let adult = comes(&served, &officer, &id(&formed), "passport-rsa").await;
    let link = json!({ "child": child, "adult": adult, "relation": "parent" });
    let links = format!("{path}/links");
    let linked = post(&links).by(&officer).json(&link).of(&served).await;
    assert_eq!(linked.json()["links"], json!([link]), "{}", linked.json());
    let backwards = json!({ "child": adult, "adult": child, "relation": "parent" });
    let refused = post(&links).by(&officer).json(&backwards).of(&served).await;
    assert_eq!((refused.status.as_u16(), refused.code().as_str()), (422, "group-not-adult"));
    let shown = get(&path).by(&examiner).of(&served).await.json();
    assert_eq!(ids(&shown["contacts"]).len(), 2, "{shown}");
    let filtered = get(&format!("/api/contacts?group={}", id(&formed))).by(&officer).of(&served).await.json();
    assert_eq!(filtered["contacts"], shown["contacts"]);
    let gone = Ask::new("DELETE", &format!("{links}/{child}/{adult}")).by(&officer).of(&served).await;
    assert_eq!(gone.json()["links"], json!([]), "{}", gone.json());
    let again = Ask::new("DELETE", &format!("{links}/{child}/{adult}")).by(&officer).of(&served).await;
    assert_eq!((again.status.as_u16(), again.code().as_str()), (404, "group-no-link"));
    for contact in [&child, &adult] {
        assert_eq!(get(&paper).by(&officer).of(&served).await.status, 200);
        let act = json!({ "act": "admit", "basis": "nothing-found", "end": true });
        let done = post(&format!("/api/contacts/{contact}/acts")).by(&officer).json(&act).of(&served).await;
        assert_eq!(done.status, 200, "{}", done.json());
    }
    assert_eq!(
        get(&paper).by(&officer).of(&served).await.status,
        404,
        "the plate went with the last of them"
    );
    let over = get(&path).by(&officer).of(&served).await.json();
    assert_eq!((&over["closed"], &over["nothing_found"]), (&json!(true), &json!(true)));
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_got_into_the_wrong_vehicle_is_put_into_the_right_one() {
    let served = Served::new().await;
    let (officer, colleague) = (served.browser("F-1"), served.browser("S-1"));
    let (wrong, right) =
        (forms(&served, &officer, &vehicle(2)).await, forms(&served, &officer, &vehicle(1)).await);
    let contact = comes(&served, &officer, &id(&wrong), "passport").await;
    let members = |group: &Answer| format!("/api/groups/{}/contacts", id(group));
    let belongs = json!({ "contact": contact });
    let both = post(&members(&right)).by(&officer).json(&belongs).of(&served).await;
    assert_eq!((both.status.as_u16(), both.code().as_str()), (409, "grouped"));
    // Only whoever may correct the contact moves it: it is another officer's.
    let out = format!("{}/{contact}", members(&wrong));
    let refused = Ask::new("DELETE", &out).by(&colleague).of(&served).await;
    assert_eq!((refused.status.as_u16(), refused.code().as_str()), (403, "forbidden"));
    let left = Ask::new("DELETE", &out).by(&officer).of(&served).await;
    assert_eq!((left.status.as_u16(), &left.json()["contacts"]), (200, &json!([])), "{}", left.json());
    let joined = post(&members(&right)).by(&officer).json(&belongs).of(&served).await;
    assert_eq!(ids(&joined.json()["contacts"]), [contact.as_str()], "{}", joined.json());
    let shown = get(&format!("/api/contacts/{contact}")).by(&officer).of(&served).await.json();
    assert_eq!(shown["group"], right.json()["id"]);
    let expected = Ask::new("PUT", &format!("/api/groups/{}/expected", id(&right)));
    let expected = expected.by(&officer).json(&json!({ "expected": 4 })).of(&served).await;
    assert_eq!(expected.json()["expected"], 4);
    let papers = [("picture", Some("manifest.png"), b"a picture".to_vec())];
    let path = format!("/api/groups/{}/papers", id(&right));
    let described = post(&path).by(&officer).form(&papers).of(&served).await;
    assert_eq!(described.json()["papers"].as_array().map(Vec::len), Some(2), "{}", described.json());
}

#[tokio::test(flavor = "multi_thread")]
async fn groups_of_a_post_come_page_by_page_newest_first() {
    let served = Served::new().await;
    let officer = served.browser("F-1");
    let mut formed = Vec::new();
    for expected in 1..=5 {
        formed.push(id(&forms(&served, &officer, &vehicle(expected)).await));
    }
    let sailing =
        json!({ "kind": "carrier", "post": "uto1", "carrier": "utl", "service": "utl.117", "expected": 40 });
    formed.push(id(&forms(&served, &officer, &sailing).await));
    let mut seen = Vec::new();
    let mut path = "/api/groups?most=4&closed=false&post=uto1".to_owned();
    loop {
        let page = get(&path).by(&served.browser("C-1")).of(&served).await.json();
        let groups = page["groups"].as_array().expect("groups").clone();
        assert!(groups.len() <= 4);
        seen.extend(groups);
        let Some(next) = page["next"].as_str() else { break };
        path = format!("/api/groups?most=4&closed=false&post=uto1&after={next}");
    }
    let mut found: Vec<_> = seen.iter().filter_map(|group| group["id"].as_str()).collect();
    assert!(seen.iter().any(|group| group["service"] == "utl.117"), "{seen:?}");
    found.sort_unstable();
    formed.sort_unstable();
    assert_eq!(found, formed);
    for (who, path) in
        [("F-2", "/api/groups"), ("F-2", "/api/groups?post=uto1"), ("F-1", "/api/groups?closed=true")]
    {
        let none = get(path).by(&served.browser(who)).of(&served).await;
        assert_eq!(none.json(), json!({ "groups": [] }), "{path} by {who}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_group_is_told_what_it_is() {
    let served = Served::new().await;
    let officer = served.browser("F-1");
    let with = |key: &str, value: Value| {
        let mut group = vehicle(2);
        group[key] = value;
        group
    };
    for (group, status, code) in [
        (with("expected", json!(0)), 422, "group-empty"),
        (with("service", json!("utl.117")), 422, "group-empty"),
        (with("post", json!("Post 1")), 422, "code"),
        (with("kind", json!("pack")), 422, "shape"),
        (with("plate", json!("<b>")), 422, "plate"),
        (with("driver", json!("x")), 422, "shape"),
        (with("post", json!("uto2")), 403, "forbidden"),
    ] {
        let answer = forms(&served, &officer, &group).await;
        assert_eq!((answer.status.as_u16(), answer.code().as_str()), (status, code), "{group}");
    }
    assert_eq!(get("/api/groups?after=x").by(&officer).of(&served).await.code(), "query");
    // A contact is no group, and at another post nobody comes with one.
    let contact = open(&served, &officer, "uto1", None).await;
    let path = format!("/api/groups/{}", id(&contact));
    assert_eq!(get(&path).by(&officer).of(&served).await.status, 404);
}

/// Whoever comes in the moment in which the others' group ends comes too late, or keeps it open.
#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_in_a_group_that_ended_before_them() {
    let served = Served::new().await;
    let officer = served.browser("F-1");
    for _ in 0..12 {
        let group = forms(&served, &officer, &vehicle(1)).await;
        let first = comes(&served, &officer, &id(&group), "passport").await;
        let act = json!({ "act": "admit", "basis": "nothing-found", "end": true });
        let ends = post(&format!("/api/contacts/{first}/acts")).by(&officer).json(&act);
        let mut opening = opening("uto1");
        opening["group"] = group.json()["id"].clone();
        let form = [("contact", None::<&str>, opening.to_string().into_bytes())];
        let opens = post("/api/contacts").by(&officer).form(&form);
        let (ended, opened) = tokio::join!(ends.of(&served), opens.of(&served));
        assert_eq!(ended.status, 200, "{}", ended.json());
        let now = get(&format!("/api/groups/{}", id(&group))).by(&officer).of(&served).await.json();
        let is_late = (opened.status.as_u16(), opened.code().as_str()) == (409, "group-closed");
        assert!(is_late || opened.status == 201, "{}", opened.json());
        assert_eq!(now["closed"], json!(is_late), "{now}");
    }
}

/// Whoever has no business there gets nothing, and changes nothing.
#[tokio::test(flavor = "multi_thread")]
async fn no_endpoint_about_groups_does_anything_for_the_wrong_role_or_post() {
    let served = Served::new().await;
    let officer = served.browser("F-1");
    let group = forms(&served, &officer, &vehicle(3)).await;
    let (child, adult) = (
        comes(&served, &officer, &id(&group), "passport").await,
        comes(&served, &officer, &id(&group), "passport-rsa").await,
    );
    let bundle = group.json()["papers"][0].as_str().expect("a plate").to_owned();
    let path = format!("/api/groups/{}", id(&group));
    let before = get(&path).by(&officer).of(&served).await.json();
    let ops = Op::ALL.iter().filter(|op| op.endpoint().path.starts_with("/api/groups"));
    let mut tried = 0;
    for op in ops {
        let endpoint = op.endpoint();
        assert_eq!(endpoint.access, Access::Session);
        let path = endpoint.path.replace("{id}", &id(&group)).replace("{bundle}", &bundle);
        let path = path.replace("{piece}", "0").replace("{contact}", &child);
        let path = path.replace("{child}", &child).replace("{adult}", &adult);
        // The commander of the post sees the group, and no more.
        for who in ["A-1", "D-1", "T-1", "R-1", "P-1", "F-2", "S-2", "C-1"] {
            let ask = Ask::new(endpoint.method.as_str(), &path).by(&served.browser(who));
            let ask = match endpoint.body {
                Body::None => ask,
                Body::Parts(Some((name, _))) => {
                    ask.form(&[(name, None::<&str>, vehicle(9).to_string().into_bytes())])
                }
                Body::Parts(None) => ask.form(&[("mrz-text", Some("a.txt"), b"A".to_vec())]),
                _ => ask.json(&match op {
                    Op::ExpectGroup => json!({ "expected": 9 }),
                    Op::JoinGroup => json!({ "contact": child }),
                    Op::LinkChild => json!({ "child": child, "adult": adult, "relation": "other" }),
                    other => panic!("{other:?}: no example of what it takes"),
                }),
            };
            let answer = ask.of(&served).await;
            let status = answer.status.as_u16();
            let nothing = answer.json() == json!({ "groups": [] });
            let sees = who == "C-1" && matches!(op, Op::ListGroups | Op::ReadGroup | Op::ReadPaper);
            assert!(sees || nothing || matches!(status, 403 | 404), "{op:?} by {who}: {status}");
            assert!(!sees || status == 200, "{op:?} by {who}: {status}");
            tried += 1;
        }
    }
    assert_eq!(tried, 80);
    assert_eq!(before, get(&path).by(&officer).of(&served).await.json(), "nothing happened");
}
