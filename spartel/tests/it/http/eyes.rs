//! Who waits for whom where pictures are looked at (threats 17).

use super::ask::{Answer, get, open, path, post};
use super::given::{Browser, Served};
use super::trust::{brings, store};
use crate::decoders::bombs;
use serde_json::json;
use spartel_ports::work::Urgency;
use spartel_trial::Folder;
use spartel_trial::folder::set_mode;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// The program's own worker, but for pictures in which it says so: these never end.
fn worker(folder: &Folder) -> PathBuf {
    let script = format!(
        "#!/bin/sh\nfirst=$(mktemp)\nhead -c 84 > \"$first\"\n\
         if grep -q HANG \"$first\"; then rm \"$first\"; exec sleep 60; fi\n\
         {{ cat \"$first\"; rm \"$first\"; exec cat; }} | \"{}\" \"$@\"\n",
        env!("CARGO_BIN_EXE_spartel")
    );
    let path = folder.write("worker", script);
    set_mode(&path, 0o755);
    path
}

/// Shows a picture in a contact of its own, which is there already.
async fn shows(served: &Served, browser: &Browser, contact: &Answer, picture: Vec<u8>) -> Answer {
    let part = [("picture", Some("page.png"), picture)];
    post(&path(contact, "/evidence")).by(browser).form(&part).of(served).await
}

#[tokio::test(flavor = "multi_thread")]
async fn threat_17_pictures_that_hang_and_bombs_of_one_desk_delay_no_other() {
    let folder = Folder::new("eyes");
    let served = Arc::new(Served::decoding_by(None, &worker(&folder)).await);
    let hangs = [b"BMHANG".as_slice(), &[0; 200]].concat();
    let mut hostile = Vec::new();
    for picture in [hangs.clone(), hangs.clone(), hangs.clone(), bombs::scans(), hangs] {
        let officer = served.browser("F-1");
        let contact = open(&served, &officer, "uto1", None).await;
        let served = Arc::clone(&served);
        hostile.push(tokio::spawn(async move { shows(&served, &officer, &contact, picture).await }));
    }
    tokio::time::sleep(Duration::from_millis(500)).await;
    let other = served.browser("F-2");
    let contact = open(&served, &other, "uto2", None).await;
    let begin = Instant::now();
    let shown = shows(&served, &other, &contact, bombs::jpeg(320, 200)).await;
    let took = begin.elapsed();
    assert_eq!(shown.status, 200, "{}", shown.json());
    assert!(took < Duration::from_secs(5), "a desk waited for the pictures of another: {took:?}");
    // They would end by themselves, one after the other.
    hostile.iter().for_each(tokio::task::JoinHandle::abort);
}

#[tokio::test(flavor = "multi_thread")]
async fn pictures_that_are_looked_at_again_are_behind_those_of_desks() {
    let served = Served::trusting(store(&["UT-older.ml", "crl/p256.crl"])).await;
    let officer = served.browser("F-1");
    let waited =
        || std::mem::take(&mut *served.app.node().recorder().world().pictures.waited.lock().expect("sound"));
    let contact = open(&served, &officer, "uto1", Some("passport-bp512")).await;
    let shown = shows(&served, &officer, &contact, bombs::jpeg(320, 200)).await;
    assert_eq!(shown.status, 200, "{}", shown.json());
    assert_eq!(waited(), [Urgency::Desk]);
    let again = post(&path(&contact, "/runs")).by(&served.browser("S-1")).of(&served).await;
    assert_eq!(again.status, 200, "{}", again.json());
    assert_eq!(waited(), [Urgency::Batch]);
    let manager = served.browser("T-1");
    let brought = brings(&["UT.ml", "crl/bp512.crl"], json!({})).by(&manager).of(&served).await;
    let id = brought.json()["proposal"]["id"].as_str().expect("a proposal").to_owned();
    let effect = get(&format!("/api/proposals/{id}/effect")).by(&manager).of(&served).await;
    assert_eq!(effect.status, 200, "{}", effect.json());
    assert_eq!(waited(), [Urgency::Batch]);
}
