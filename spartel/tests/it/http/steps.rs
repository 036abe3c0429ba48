//! What happened in a contact, and what its evidence holds, for those who may look at it.

use super::ask::{Answer, get, open, parts, path, pictures, post};
use super::given::{Browser, Served};
use serde_json::{Value, json};
use spartel_utopia::der::{constructed, object};

async fn steps(served: &Served, contact: &Answer, browser: &Browser) -> Vec<Value> {
    let answer = get(&path(contact, "/steps")).by(browser).of(served).await;
    assert_eq!(answer.status, 200, "{}", answer.json());
    answer.json()["steps"].as_array().cloned().expect("steps")
}

fn of<'s>(steps: &'s [Value], what: &str) -> &'s Value {
    steps.iter().find(|step| step["what"] == what).unwrap_or_else(|| panic!("{what}: {steps:?}"))
}

#[tokio::test(flavor = "multi_thread")]
async fn the_second_line_sees_when_and_by_whom_and_the_counter_nobodys_number() {
    let served = Served::new().await;
    let (officer, examiner) = (served.browser("F-1"), served.browser("S-1"));
    let contact = open(&served, &officer, "uto1", Some("portrait-swapped")).await;
    let seen = post(&path(&contact, "/observations")).by(&officer).json(&json!({ "code": "portrait" }));
    assert_eq!(seen.of(&served).await.status, 200);
    let refer = json!({ "reasons": ["checks", "observation"] });
    let referred = post(&path(&contact, "/referral")).by(&officer).json(&refer).of(&served).await.json();
    let told = steps(&served, &contact, &examiner).await;
    let versions: Vec<u64> = told.iter().filter_map(|step| step["version"].as_u64()).collect();
    assert!(versions.is_sorted() && versions.len() == told.len(), "{told:?}");
    assert!(told.iter().all(|step| step["at"].as_i64().is_some_and(|at| at > 0)), "{told:?}");
    assert_eq!(of(&told, "opened")["by"], "F-1");
    assert_eq!(of(&told, "brought")["of"][0], referred["bundles"][0]["id"]);
    assert_eq!(of(&told, "checked")["of"][0], referred["runs"][0]["id"]);
    let observed = of(&told, "observed");
    assert_eq!(
        (&observed["version"], &observed["by"]),
        (&referred["observations"][0]["version"], &json!("F-1"))
    );
    let sent = of(&told, "referred");
    assert_eq!(
        (&sent["reasons"], &sent["by"]),
        (&Value::Null, &Value::Null),
        "it may go back to a word in private"
    );
    let at_counter = steps(&served, &contact, &officer).await;
    assert_eq!(at_counter.len(), told.len());
    assert!(at_counter.iter().all(|step| step["by"].is_null()), "{at_counter:?}");
    assert_eq!(get(&path(&contact, "/steps")).by(&served.browser("S-2")).of(&served).await.status, 404);
}

/// A file DG2 with a portrait in JPEG 2000, which no browser shows (ISO/IEC 19794-5:2005).
fn portrait() -> Vec<u8> {
    let image = include_bytes!("../../../../methods/vision/tests/data/rgb.jp2");
    let block = 20 + 12 + image.len() as u32;
    let mut record = b"FAC\x00010\x00".to_vec();
    record.extend((14 + block).to_be_bytes());
    record.extend([0, 1]);
    record.extend(block.to_be_bytes());
    // No points, nothing said of the person; full frontal, JPEG 2000, size, sRGB, digital camera.
    record.extend([0; 16]);
    record.extend([1, 1, 0, 64, 0, 64, 1, 2, 0, 0, 0, 0]);
    record.extend(image);
    let header = constructed(0xA1, [object(0x87, &[1, 1]), object(0x88, &[0, 8])]);
    let template = constructed(0x7F60, [header, object(0x5F2E, &record)]);
    object(0x75, &constructed(0x7F61, [object(0x02, &[1]), template]))
}

/// A page in ultraviolet light, a zone of a chip, and a portrait.
fn evidence() -> Vec<(&'static str, Option<String>, Vec<u8>)> {
    let page = pictures("passport").into_iter().filter(|part| part.1.as_deref() == Some("page_uv.jpg"));
    let zone = parts("passport").into_iter().filter(|part| part.1.as_deref() == Some("DG1.bin"));
    page.chain(zone).chain([("chip-file", Some("DG2.bin".to_owned()), portrait())]).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn pieces_have_names_and_pictures_are_made_anew_for_browsers() {
    let served = Served::new().await;
    let officer = served.browser("F-1");
    let contact = open(&served, &officer, "uto1", None).await;
    let shown = post(&path(&contact, "/evidence")).by(&officer).form(&evidence()).of(&served).await.json();
    let bundle = format!("/bundles/{}", shown["bundles"][0]["id"].as_str().expect("a bundle"));
    let pieces = get(&path(&contact, &bundle)).by(&officer).of(&served).await.json();
    assert_eq!(
        pieces["pieces"],
        json!([
            { "kind": "picture", "label": "page_uv.jpg", "light": "uv", "pictured": true },
            { "kind": "chip-file", "label": "DG1.bin", "pictured": false },
            { "kind": "chip-file", "label": "DG2.bin", "pictured": true },
        ])
    );
    let picture =
        |piece: u8| get(&path(&contact, &format!("{bundle}/{piece}/picture"))).by(&officer).of(&served);
    for shown in [0, 2] {
        let answer = picture(shown).await;
        let kind = answer.headers["content-type"].to_str().expect("a type").to_owned();
        assert_eq!((answer.status.as_u16(), kind.as_str()), (200, "image/png"));
        assert!(answer.bytes.starts_with(b"\x89PNG\r\n\x1a\n"));
    }
    for none in [1, 3] {
        assert_eq!(picture(none).await.status, 404, "what is no picture is not shown as one");
    }
    let foreign =
        get(&path(&contact, &format!("{bundle}/0/picture"))).by(&served.browser("F-2")).of(&served).await;
    assert_eq!(foreign.status, 404);
}
