//! How fast a large record is written, signed and verified: run alone, by hand.

use super::{House, asked, change, draft, new, recorder};
use spartel_app::ledger::{Draft, checkpoint, verify, verify_blobs};
use spartel_keys::SystemRandom;
use spartel_ports::{Random, Signer, World};

/// How long a large record takes: `cargo test --release -p spartel --test it a_large_record -- --ignored --nocapture`, of a million events or
/// of as many as SPARTEL_EVENTS says.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "measures; run it alone"]
async fn a_large_record_is_written_signed_and_verified() {
    let events: usize =
        std::env::var("SPARTEL_EVENTS").ok().and_then(|n| n.parse().ok()).unwrap_or(1_000_000);
    let house = House::new().await;
    let signer = &house.signer;
    let begin = std::time::Instant::now();
    let told = |what: &str, at: std::time::Instant| {
        let seconds = at.elapsed().as_secs_f64();
        println!("{what}: {events} events in {seconds:.1} s, {:.0} a second", events as f64 / seconds);
    };
    let texts = vec!["a note of about forty characters, or so"; 100];
    for _ in 0..events / 100 {
        let stream = SystemRandom.stream();
        house.recorder.record(&asked(), vec![change(stream, new(), &texts)]).await.expect("room");
    }
    told("sealed and recorded in hundreds", begin);
    let (store, at) = (house.recorder.store(), std::time::Instant::now());
    let signed = checkpoint(store, signer).await.expect("a checkpoint").expect("there are events");
    told("hashed and signed", at);
    let at = std::time::Instant::now();
    let verdict = verify(store, signer.key(), |_| {}).await.expect("a store");
    told("verified", at);
    let at = std::time::Instant::now();
    house.rebuilt().await;
    told("read tables made anew", at);
    assert_eq!((signed.head().size, verdict.findings), (verdict.size, vec![]));
    let at = std::time::Instant::now();
    recorder(house.folder.path(), &house.clock, &house.signer).await;
    println!("opened again in {:.2} s", at.elapsed().as_secs_f64());
}

/// How fast blobs are looked at: `cargo test --release -p spartel --test it many_large_things -- --ignored --nocapture`, of a gibibyte or of as
/// many mebibytes as SPARTEL_MEBIBYTES says.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "measures; run it alone"]
async fn many_large_things_are_verified() {
    let mebibytes: usize =
        std::env::var("SPARTEL_MEBIBYTES").ok().and_then(|n| n.parse().ok()).unwrap_or(1024);
    let house = House::new().await;
    for _ in 0..mebibytes / 8 {
        let image = Draft { blobs: vec![vec![7; 8 << 20]], ..draft("image") };
        house.event(SystemRandom.stream(), new(), image).await;
    }
    let (world, at) = (house.recorder.world(), std::time::Instant::now());
    let walk = verify_blobs(world.store(), world.blobs(), None, |_, _| {}).await.expect("a walk");
    let seconds = at.elapsed().as_secs_f64();
    println!("{} blobs verified: {:.0} MB/s", walk.count, (mebibytes << 20) as f64 / 1e6 / seconds);
    assert_eq!((walk.count, walk.findings), (mebibytes as u64 / 8, vec![]));
}
