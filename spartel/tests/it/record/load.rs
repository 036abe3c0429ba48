//! A whole house that is killed at any moment: writers with their blobs, erasures, and a checkpointer beside them.

use super::{
    Hands, House, NOON, Real, asked, began, draft, kind, new, passphrase, projections, recorder, world,
};
use spartel_app::ledger::{
    Change, Draft, Recorder, Started, Whereto, checkpoint, compare, verify, verify_blobs,
};
use spartel_keys::{KeyFolder, SystemRandom};
use spartel_ledger::id::{Code, EventId, StreamId};
use spartel_ports::{Random, Signer, Store, World};
use spartel_signer::FileSigner;
use spartel_trial::Server;
use spartel_trial::process::{child, kills};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicI64;
use std::time::Duration;

fn say(text: &str) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{text}").and_then(|()| out.flush()).expect("a pipe");
}

/// Begins a visit, closes it, and now and then erases it; says what was acknowledged.
async fn visit(recorder: &Recorder<Real>) {
    let stream = SystemRandom.stream();
    let chance: [u8; 2] = SystemRandom.bytes();
    let large = vec![chance[0]; if chance[0] < 64 { 80_000 } else { 2_000 }];
    let begins = vec![began("X1", "ARIADNA"), Draft { blobs: vec![large], ..draft("image") }];
    let steps = [(new(), begins, 2), (Whereto::After(2), vec![kind("visit.closed")], 3)];
    for (place, events, last) in steps {
        let receipt = recorder.record(&asked(), vec![Change { stream, place, events }]).await;
        let receipt = receipt.expect("room");
        say(&format!("acked {stream} {last} {}", receipt.first + receipt.count - 1));
    }
    if chance[1] < 48 {
        recorder.erase(&asked(), Code::new("term"), &[stream]).await.expect("an erasure");
        say(&format!("erased {stream}"));
    }
}

/// The child's part.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "a process of its own for the test below"]
async fn work_until_killed() {
    let Some(folder) = std::env::var_os("SPARTEL_HOUSE") else { return };
    let folder = Path::new(&folder);
    let signer = FileSigner::open(&folder.join("signer")).expect("the signer");
    let clock = Hands(Arc::new(AtomicI64::new(NOON)));
    let recorder = Arc::new(recorder(folder, &clock, &signer).await);
    for _ in 0..6 {
        let recorder = Arc::clone(&recorder);
        tokio::spawn(async move {
            loop {
                visit(&recorder).await;
            }
        });
    }
    loop {
        tokio::time::sleep(Duration::from_millis(30)).await;
        checkpoint(recorder.store(), &signer).await.expect("a checkpoint");
    }
}

/// What a child was told.
#[derive(Default)]
struct Acked {
    events: Vec<(EventId, u64)>,
    erased: Vec<StreamId>,
}

impl Acked {
    fn take(&mut self, line: &str) {
        let stream =
            |text: &str| u128::from_str_radix(text, 16).ok().map(|name| StreamId(name.to_be_bytes()));
        let from = line.find("acked ").or(line.find("erased ")).unwrap_or(line.len());
        match line[from..].split(' ').collect::<Vec<_>>()[..] {
            ["acked", name, version, index] => {
                let numbers = (version.parse().ok(), index.parse().ok());
                if let (Some(stream), (Some(version), Some(index))) = (stream(name), numbers) {
                    self.events.push((EventId { stream, version }, index));
                }
            }
            ["erased", name] => self.erased.extend(stream(name)),
            _ => {}
        }
    }
}

/// Lets a child work for a while and kills it.
fn under_load(folder: &Path, acked: &mut Acked) {
    let mut child = child("record::load::work_until_killed", ("SPARTEL_HOUSE", folder));
    let mut lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
    let before = acked.events.len();
    while acked.events.len() == before {
        acked.take(&lines.next().expect("the child works").expect("text"));
    }
    let chance: [u8; 1] = SystemRandom.bytes();
    std::thread::sleep(Duration::from_millis(20 + 2 * u64::from(chance[0])));
    child.kill().expect("a child that can be killed");
    lines.map_while(Result::ok).for_each(|line| acked.take(&line));
    child.wait().expect("a child that ended");
}

async fn is_sound(house: &House, acked: &Acked) {
    let folder = house.folder.path();
    let started = Started::check(world(folder, &house.clock).await, &house.signer).await;
    drop(started.expect("what was signed is there"));
    let world = world(folder, &house.clock).await;
    let store = world.store();
    let verdict = verify(store, house.signer.key(), |_| {}).await.expect("a store");
    assert_eq!((verdict.findings, verdict.size), (vec![], store.size().await.expect("a size")));
    for (id, index) in &acked.events {
        assert_eq!(store.index(*id).await, Ok(Some(*index)), "acknowledged: {id:?}");
    }
    for stream in &acked.erased {
        assert!(store.erased(*stream).await.expect("a store").is_some(), "erased: {stream}");
        assert_eq!(store.stream(*stream).await, Ok(None));
    }
    let keys = KeyFolder::open(&folder.join("keys"), &passphrase(), SystemRandom).expect("the keys");
    assert_eq!(
        compare(store, &keys, &projections(), |_| {}).await,
        Ok(vec![]),
        "tables as new ones would be"
    );
    let walk = verify_blobs(store, world.blobs(), None, |_, _| {}).await.expect("a walk");
    assert_eq!(walk.findings, vec![]);
    store.close().await.expect("a store that ends");
}

#[tokio::test(flavor = "multi_thread")]
async fn threat_03_a_killed_house_loses_nothing_acknowledged_and_its_tables_are_those_of_the_record() {
    is_killed_often(&House::new().await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn threat_03_a_killed_house_loses_nothing_of_a_record_on_a_server() {
    let Some(server) = Server::shared() else { return };
    is_killed_often(&House::of(Some(&server.database())).await).await;
}

async fn is_killed_often(house: &House) {
    let mut acked = Acked::default();
    for _ in 0..kills() {
        under_load(house.folder.path(), &mut acked);
        is_sound(house, &acked).await;
    }
    assert!(!acked.erased.is_empty(), "erasures were among it");
    println!(
        "{} acknowledged commits, {} erasures, {} kills",
        acked.events.len(),
        acked.erased.len(),
        kills()
    );
}
