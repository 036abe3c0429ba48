//! The lamps of a desk's reader: an honest traveller passes where all of them burn, and nobody by a key where one does not.

use super::ask::{open, parts, path, pictures, post};
use super::given::Served;
use serde_json::{Value, json};

type Part = (&'static str, Option<String>, Vec<u8>);

/// A passport with those pictures of its page that `taken` keeps.
fn passport(taken: impl Fn(&str) -> bool) -> Vec<Part> {
    let label = |part: &Part| part.1.clone().unwrap_or_default();
    let pictures = pictures("passport").into_iter().filter(|part| taken(&label(part)));
    parts("passport").into_iter().chain(pictures).collect()
}

/// A black picture: an uncompressed bitmap of 60 × 42 pixels of three bytes.
fn black() -> Vec<u8> {
    let (width, height, start) = (60_u32, 42_u32, 54_u32);
    let bytes = width * height * 3;
    let mut file = b"BM".to_vec();
    let header = [start + bytes, 0, start, 40, width, height, 1 | 24 << 16, 0, bytes, 0, 0, 0, 0];
    file.extend(header.iter().flat_map(|number| number.to_le_bytes()));
    file.resize((start + bytes) as usize, 0);
    file
}

fn says(contact: &Value, code: &str) -> bool {
    let found =
        contact["runs"].as_array().and_then(|runs| runs.last()).and_then(|run| run["findings"].as_array());
    found.is_some_and(|all| all.iter().any(|finding| finding["code"] == code))
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_passes_by_a_key_where_a_lamp_is_out_and_everybody_where_all_burn() {
    let served = Served::new().await;
    let officer = served.browser("F-1");
    let mut dark = passport(|label| !label.contains("_uv"));
    dark.push(("picture", Some("page_uv.bmp".into()), black()));
    let cases = [
        (passport(|_| true), None),
        (passport(|label| !label.contains("_uv")), Some("ultraviolet-not-seen")),
        (passport(|label| !label.contains("_ir")), Some("infrared-not-seen")),
        (dark, Some("ultraviolet-dark")),
    ];
    for (evidence, said) in cases {
        let contact = open(&served, &officer, "uto1", None).await;
        let shown = post(&path(&contact, "/evidence")).by(&officer).form(&evidence).of(&served).await.json();
        assert_eq!(shown["all_clear"].is_u64(), said.is_none(), "{said:?}: {shown}");
        assert!(said.is_none_or(|code| says(&shown, code)), "{said:?}: {shown}");
        assert_eq!(shown["wants_assessment"], false, "a lamp says nothing of a document: {shown}");
        let key = json!({ "act": "admit", "basis": "nothing-found", "end": true });
        let passed = post(&path(&contact, "/acts")).by(&officer).json(&key).of(&served).await;
        assert_eq!(passed.status == 200, said.is_none(), "{said:?}: {}", passed.json());
        if said.is_some() {
            assert_eq!(passed.code(), "not-clear");
            let by_hand = json!({ "act": "admit", "basis": { "reasons": ["checked-by-hand"] }, "end": true });
            let passed = post(&path(&contact, "/acts")).by(&officer).json(&by_hand).of(&served).await;
            // Nothing was found in what was seen: their evidence goes as anybody's.
            assert_eq!((passed.status.as_u16(), &passed.json()["nothing_found"]), (200, &json!(true)));
        }
    }
}
