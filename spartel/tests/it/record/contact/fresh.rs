//! Evidence of contacts that were open while somebody copied the record: with their end it opens in no copy, whoever has the keys.

use super::super::{House, NOON, Real, asked, passphrase, projections};
use super::clocks::{beside, kept};
use super::given::{act, admitted, asks, begun, hold, order, signed, wants};
use super::{came, opened};
use spartel_app::contact::{carry_out, catch_up, look_up};
use spartel_app::ledger::backup::{Backing, Plan, Trusted, backup, restore};
use spartel_app::ledger::fresh::{EVIDENCE, Earlier, FRESH, renew, retire};
use spartel_app::ledger::{Recorder, Started, checkpoint, rebuild, verify_open};
use spartel_blobs::BlobFolder;
use spartel_inspect::transaction::{Act, Command, Phase};
use spartel_keys::{KeyFolder, SystemRandom};
use spartel_ledger::age::Identity;
use spartel_ledger::id::{Code, Moment, StreamId};
use spartel_ledger::lock::Secret;
use spartel_ports::{Classes, Keys, Ports, Random, Signer, Store, World};
use spartel_store::Database;
use spartel_trial::Server;
use std::collections::BTreeSet;
use std::io::{self, Cursor};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// A file of a backup.
struct Kept(Vec<u8>);

impl Backing for &Kept {
    type Reader = Cursor<Vec<u8>>;

    fn open(&self) -> io::Result<Self::Reader> {
        Ok(Cursor::new(self.0.clone()))
    }
}

/// A custodian, who opens every backup.
fn custodian() -> Identity {
    Identity::new(Secret::new([7; 32]))
}

async fn backed_up(house: &House) -> Kept {
    let world = house.recorder.world();
    checkpoint(world.store(), &house.signer).await.expect("a checkpoint");
    let plan = Plan { custodians: vec![custodian().recipient()], begun: Moment(NOON), continues: None };
    let random = |part: &mut [u8]| part.iter_mut().for_each(|byte| *byte = SystemRandom.bytes::<1>()[0]);
    let (mut file, parts) = (Vec::new(), (world.store(), world.blobs()));
    let made = backup(parts, house.signer.key(), &plan, (&mut file, random), (|_, _| {}, async || {})).await;
    made.expect("a backup");
    Kept(file)
}

/// What somebody has who puts a backup back and has the keys of the house as they are.
async fn put_back(house: &House, file: &Kept, name: &str) -> Recorder<Real> {
    let (folder, keys) = (house.folder.path().join(name), house.folder.path().join("keys"));
    std::fs::create_dir_all(&folder).expect("our folder");
    let tables = projections().tables().clone();
    let into = Ports {
        store: Database::file(&folder.join("record.db"), tables).await.expect("a store"),
        blobs: BlobFolder::new(&folder.join("blobs")),
        keys: KeyFolder::open(&keys, &passphrase(), SystemRandom).expect("the keys of the house"),
        clock: house.clock.clone(),
        random: SystemRandom,
    };
    let trusted = Trusted { key: house.signer.key(), identities: &[custodian()] };
    restore((into.store(), into.blobs()), &[file], trusted, |_, _| {}).await.expect("a record");
    rebuild(into.store(), (into.keys(), into.random()), &projections(), |_| {}).await.expect("its tables");
    let started = Started::check(into, &house.signer).await.expect("a sound start");
    Recorder::new(started, projections(), Classes::shipped()).await.expect("a record that is read")
}

async fn class_of(house: &House, stream: StreamId) -> Option<Code> {
    house.recorder.store().stream(stream).await.expect("a store").map(|row| row.bucket.class)
}

async fn classes_of(house: &House, id: StreamId) -> BTreeSet<Code> {
    let mut classes = BTreeSet::new();
    for stream in hold(house, id).await.transaction().evidence() {
        classes.extend(class_of(house, stream).await);
    }
    classes
}

/// Name and number out of the zone, a part of the portrait.
fn markers(case: &str) -> Vec<Vec<u8>> {
    let files = came(case);
    let part = |label: &str, from: usize, long: usize| {
        let file = files.iter().find(|piece| piece.label == label).expect("a file");
        file.bytes[from..from + long].to_vec()
    };
    vec![part("mrz.txt", 2, 30), part("mrz.txt", 45, 9), part("DG2.bin", 3_000, 40)]
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_from_while_a_traveller_stood_there_opens_to_nobody_afterwards() {
    goes_with_its_keys(&House::new().await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn on_a_server_neither() {
    let Some(server) = Server::shared() else { return eprintln!("skipped: there is no PostgreSQL") };
    goes_with_its_keys(&House::of(Some(&server.database())).await).await;
}

async fn goes_with_its_keys(house: &House) {
    let (honest, forged) = (begun(house, "passport-pss").await, kept(house).await);
    let (honests, forgeds) = (markers("passport-pss"), markers("dg1-expiry"));
    let file = backed_up(house).await;
    let mut earlier = Earlier::default();
    // The server's round: new keys, and those destroyed under which nothing lies.
    let mut round = async || retire(&house.recorder, &mut earlier).await.expect("keys");
    let first = renew(&house.recorder).expect("new keys");
    let later = begun(house, "passport-pss").await;
    wants(house, later, admitted()).await.expect("an end");
    assert_eq!((round().await, round().await), (0, 0), "two stand there yet");
    let then = put_back(house, &file, "early").await;
    assert_eq!(opened(&then, &honests).await.len(), honests.len(), "while they stand there it opens");
    assert_eq!(classes_of(house, honest).await, [FRESH].into());

    wants(house, honest, admitted()).await.expect("an end");
    wants(house, forged, vec![act(Act::Refuse), Command::End]).await.expect("an end");
    assert_eq!(classes_of(house, forged).await, [EVIDENCE].into(), "what is kept is kept under others");
    assert_eq!(round().await, 1);
    let gone = house.recorder.world().keys().held().expect("keys");
    assert!(gone.contains(&first) && gone.iter().filter(|bucket| bucket.class == FRESH).count() == 1);
    let then = put_back(house, &file, "late").await;
    assert_eq!(opened(&then, &honests).await, [].into(), "with every key of the house and the custodian's");
    assert_eq!(opened(&then, &forgeds).await, [].into(), "what is kept is in the backups after that one");
    assert_eq!(opened(&house.recorder, &forgeds).await.len(), forgeds.len());
    let again = backed_up(house).await;
    let now = put_back(house, &again, "again").await;
    assert_eq!(opened(&now, &forgeds).await.len(), forgeds.len());
    assert_eq!(opened(&now, &honests).await, [].into());
    let world = house.recorder.world();
    let all = verify_open(world.store(), world.keys(), &[], |_| {}).await.expect("a record that opens");
    assert_eq!(all.findings, []);
    assert_eq!(house.differences().await, []);
}

/// Keys that cannot be made keep nobody from ending a contact. What is kept is put under others when they can be.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_kept_is_moved_later_where_it_could_not_be() {
    let house = House::new().await;
    let id = kept(&house).await;
    let stuck = Arc::new(AtomicBool::new(true));
    let recorder = beside(&house, &stuck).await;
    let handle = look_up(&recorder, asks(), id).await.expect("a contact");
    let ways = signed(&handle, vec![act(Act::Refuse), Command::End]);
    let ended = carry_out(&recorder, &order(), &handle, ways).await;
    assert_eq!(ended.expect("an end").phase(), Phase::Ended { nothing_found: false });
    assert_eq!(classes_of(&house, id).await, [FRESH].into());
    stuck.store(false, Ordering::Relaxed);
    assert_eq!(catch_up(&recorder, asked, Moment(NOON - 1)).await, Ok(1));
    assert_eq!(classes_of(&house, id).await, [EVIDENCE].into());
    assert_eq!(catch_up(&recorder, asked, Moment(NOON - 1)).await, Ok(0), "once");
}
