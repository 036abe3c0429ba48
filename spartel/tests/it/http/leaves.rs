//! What is left of travellers of whom nothing was found (rights.md, 5).

use super::ask::{get, open, parts, path, post};
use super::given::Served;
use crate::record::contact::opened;
use serde_json::json;
use spartel_ports::Store;
use std::time::Duration;
use tokio::time::{sleep, timeout};

/// Travellers, of whom so many stand at counters at a time.
const TRAVELLERS: usize = 1000;
const COUNTERS: usize = 8;

/// A name, a number, a portrait: out of the zone, out of EF.DG1, out of EF.DG2.
fn markers(case: &str) -> Vec<Vec<u8>> {
    let files = parts(case);
    let part = |wanted: &str, from: usize, long: usize| {
        let (.., bytes) =
            files.iter().find(|(_, label, _)| label.as_deref() == Some(wanted)).expect("a file");
        bytes[from..from + long].to_vec()
    };
    vec![part("mrz.txt", 2, 30), part("mrz.txt", 45, 9), part("DG1.bin", 10, 30), part("DG2.bin", 3_000, 40)]
}

async fn passes(served: &Served, case: &str) {
    let officer = served.browser("F-1");
    let contact = open(served, &officer, "uto1", Some(case)).await;
    assert!(contact.json()["all_clear"].is_u64(), "{case}: {}", contact.json());
    let act = json!({ "act": "admit", "basis": "nothing-found", "end": true });
    let done = post(&path(&contact, "/acts")).by(&officer).json(&act).of(served).await;
    assert_eq!(done.json()["nothing_found"], true, "{case}: {}", done.json());
}

/// With every key in hand, no name, no number and no portrait of a thousand travellers is to be had.
#[tokio::test(flavor = "multi_thread")]
async fn of_a_thousand_travellers_nothing_can_be_recovered() {
    const CASES: [&str; 2] = ["passport", "passport-rsa"];
    let served = Served::new().await;
    let markers: Vec<Vec<u8>> = CASES.iter().flat_map(|case| markers(case)).collect();
    let recorder = served.app.node().recorder();
    // Whoever stands at the counter is there to be seen: the search finds what there is.
    let officer = served.browser("F-1");
    let one = open(&served, &officer, "uto1", Some(CASES[0])).await;
    assert_eq!(opened(recorder, &markers[..4]).await.len(), 4);
    let act = json!({ "act": "admit", "basis": "nothing-found", "end": true });
    post(&path(&one, "/acts")).by(&officer).json(&act).of(&served).await;
    let counter = async |at: usize| {
        for traveller in (at..TRAVELLERS).step_by(COUNTERS) {
            passes(&served, CASES[traveller % CASES.len()]).await;
        }
    };
    futures_util::future::join_all((0..COUNTERS).map(counter)).await;
    assert_eq!(opened(recorder, &markers).await, [].into());
    let evidence = recorder.store().streams(None, 100_000).await.expect("streams").into_iter();
    let evidence: Vec<_> =
        evidence.filter(|stream| ["evidence", "fresh"].contains(&stream.bucket.class.as_str())).collect();
    assert_eq!(evidence, vec![]);
    let nowhere = async {
        while served.folder.files().iter().any(|(_, file)| markers.iter().any(|marker| stands(file, marker)))
        {
            sleep(Duration::from_millis(100)).await;
        }
    };
    timeout(Duration::from_secs(5), nowhere).await.expect("in no file");
    let list = get("/api/contacts?most=100").by(&officer).of(&served).await;
    assert!(markers.iter().all(|marker| !stands(&list.bytes, marker)), "in no list");
}

fn stands(bytes: &[u8], marker: &[u8]) -> bool {
    bytes.windows(marker.len()).any(|window| window == marker)
}
