//! The record with everything that it has in a real house: a store in a file, keys in a folder, a signer, the system's randomness.

use spartel_app::ledger::{
    Asked, Cell, Change, Draft, RecordError, Recorder, RowDraft, Whereto, checkpoint, verify,
};
use spartel_keys::{KeyFolder, SystemRandom};
use spartel_ledger::body::{Actor, ClockState};
use spartel_ledger::cbor::Raw;
use spartel_ledger::id::{AccountId, Code, CommandId, Moment, StreamId};
use spartel_ledger::keys::{Bucket, Month, Passphrase, Work};
use spartel_ports::store::{StoreError, Value};
use spartel_ports::tables::{Class, Column, Kind, Table, Tables};
use spartel_ports::{Clock, Keys, Random, Signer, Store};
use spartel_signer::FileSigner;
use spartel_store::Database;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// A clock that a test sets.
#[derive(Clone)]
struct Hands(Arc<AtomicI64>);

impl Clock for Hands {
    fn now(&self) -> (Moment, ClockState) {
        (Moment(self.0.load(Ordering::Relaxed)), ClockState::Sound)
    }
}

/// A house of a test's own, gone with it.
struct House {
    folder: PathBuf,
    clock: Hands,
    recorder: Recorder<Database, KeyFolder<SystemRandom>, Hands, SystemRandom>,
}

const NOON: i64 = 1_795_334_400_000;

fn passphrase() -> Passphrase {
    Passphrase::new(b"nine blue boats at noon".to_vec())
}

fn tables() -> Tables {
    let column = |name: &str, class, kind| Column { name: name.into(), class, kind };
    let columns = vec![
        column("state", Class::Clear, Kind::Text),
        column("number", Class::Token, Kind::Bytes),
        column("name", Class::Sealed, Kind::Bytes),
    ];
    Tables::new(vec![Table { name: "visit".into(), columns }]).expect("names")
}

impl House {
    async fn new() -> Self {
        let name: [u8; 8] = SystemRandom.bytes();
        let folder = std::env::temp_dir().join(format!("spartel-record-{:016x}", u64::from_be_bytes(name)));
        std::fs::create_dir_all(folder.join("data")).expect("a folder for temporary files");
        let light = Work { memory: 64, passes: 1, lanes: 1 };
        KeyFolder::init(&folder.join("keys"), &passphrase(), light, SystemRandom).expect("a new key folder");
        let clock = Hands(Arc::new(AtomicI64::new(NOON)));
        let recorder = recorder(&folder, &clock).await;
        Self { folder, clock, recorder }
    }

    /// Every file of the house: the record's with its logs ahead, keys, and whatever else lies there.
    fn files(&self) -> Vec<(PathBuf, Vec<u8>)> {
        fn walk(folder: &Path, files: &mut Vec<(PathBuf, Vec<u8>)>) {
            for entry in std::fs::read_dir(folder).expect("our folder").flatten() {
                if entry.path().is_dir() {
                    walk(&entry.path(), files);
                } else {
                    files.push((entry.path(), std::fs::read(entry.path()).expect("our file")));
                }
            }
        }
        let mut files = Vec::new();
        walk(&self.folder, &mut files);
        files
    }

    /// Which of some byte strings stand in any file, by name.
    fn found<'n>(&self, wanted: &[(&'n str, Vec<u8>)]) -> Vec<&'n str> {
        let files = self.files();
        let stands = |bytes: &[u8]| {
            files.iter().any(|(_, file)| file.windows(bytes.len()).any(|window| window == bytes))
        };
        wanted.iter().filter(|(_, bytes)| stands(bytes)).map(|(name, _)| *name).collect()
    }
}

impl Drop for House {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

async fn recorder(
    folder: &Path,
    clock: &Hands,
) -> Recorder<Database, KeyFolder<SystemRandom>, Hands, SystemRandom> {
    let store = Database::file(&folder.join("data/record.db"), tables()).await.expect("a store");
    let keys = KeyFolder::open(&folder.join("keys"), &passphrase(), SystemRandom).expect("the key folder");
    Recorder::new(store, keys, clock.clone(), SystemRandom, tables())
}

fn asked() -> Asked {
    Asked {
        command: CommandId(SystemRandom.bytes()),
        actor: Actor::Officer(AccountId([0xac; 16])),
        purpose: Code::new("test"),
    }
}

fn new() -> Whereto {
    Whereto::New { class: Code::new("inspection"), end: Month::new(2028, 3).expect("a month") }
}

fn draft(text: &str) -> Draft {
    Draft { kind: Code::new("test.noted"), schema: 1, data: Raw::of(&text) }
}

fn change(stream: StreamId, place: Whereto, texts: &[&str]) -> Change {
    Change { stream, place, events: texts.iter().map(|text| draft(text)).collect(), rows: Vec::new() }
}

fn row(number: &str, name: &str) -> RowDraft {
    let values = vec![
        Cell::Clear(Value::Text("open".into())),
        Cell::Token(number.as_bytes().to_vec()),
        Cell::Sealed(name.as_bytes().to_vec()),
    ];
    RowDraft { table: "visit", key: vec![0], values: Some(values) }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_recorded_is_read_again_after_a_new_start() {
    let house = House::new().await;
    let stream = SystemRandom.stream();
    let first = house.recorder.record(&asked(), vec![change(stream, new(), &["one", "two"])]).await;
    assert_eq!(first.map(|receipt| (receipt.first, receipt.count)), Ok((0, 2)));
    house.clock.0.store(NOON + 5, Ordering::Relaxed);
    house
        .recorder
        .record(&asked(), vec![change(stream, Whereto::After(2), &["three"])])
        .await
        .expect("it goes on");
    let again = recorder(&house.folder, &house.clock).await;
    let events = again.read(stream).await.expect("a stream");
    let told: Vec<(u64, i64, String)> = events
        .iter()
        .map(|event| (event.version, event.body.at.0, event.body.data.read("note").expect("a text")))
        .collect();
    assert_eq!(told, [(1, NOON, "one".into()), (2, NOON, "two".into()), (3, NOON + 5, "three".into())]);
    assert_eq!(again.read(SystemRandom.stream()).await, Ok(vec![]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stale_decision_is_not_recorded_and_a_command_only_once() {
    let house = House::new().await;
    let (stream, other) = (SystemRandom.stream(), SystemRandom.stream());
    let begin = asked();
    let receipt =
        house.recorder.record(&begin, vec![change(stream, new(), &["one"])]).await.expect("it begins");
    let again = house.recorder.record(&begin, vec![change(stream, new(), &["one"])]).await.expect("once");
    assert!(again.repeated && again.first == receipt.first);
    house
        .recorder
        .record(&asked(), vec![change(stream, Whereto::After(1), &["two"])])
        .await
        .expect("it goes on");
    let stale = vec![change(other, new(), &["x"]), change(stream, Whereto::After(1), &["other two"])];
    assert_eq!(house.recorder.record(&asked(), stale).await, Err(RecordError::Store(StoreError::Stale)));
    assert_eq!(house.recorder.read(other).await, Ok(vec![]));
    assert_eq!(house.recorder.store().size().await, Ok(2));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_value_of_another_class_than_its_column_is_refused() {
    let house = House::new().await;
    let stream = SystemRandom.stream();
    let clear = || Cell::Clear(Value::Bytes(b"ARIADNA".to_vec()));
    let wrong = [
        vec![Cell::Clear(Value::Text("open".into())), clear(), Cell::Nothing],
        vec![Cell::Clear(Value::Text("open".into())), Cell::Nothing, clear()],
        vec![Cell::Sealed(b"open".to_vec()), Cell::Nothing, Cell::Nothing],
        vec![Cell::Nothing],
    ];
    for values in wrong {
        let row = RowDraft { table: "visit", key: vec![0], values: Some(values) };
        let change = Change { rows: vec![row], ..change(stream, new(), &["one"]) };
        assert_eq!(house.recorder.record(&asked(), vec![change]).await, Err(RecordError::Row("visit")));
    }
    assert_eq!(house.recorder.store().size().await, Ok(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_was_set_back_is_written_as_it_is_and_told() {
    let house = House::new().await;
    let stream = SystemRandom.stream();
    house.recorder.record(&asked(), vec![change(stream, new(), &["one"])]).await.expect("it begins");
    for (version, time) in [(1, NOON - 3_600_000), (2, NOON - 1), (3, NOON + 1)] {
        house.clock.0.store(time, Ordering::Relaxed);
        house
            .recorder
            .record(&asked(), vec![change(stream, Whereto::After(version), &["more"])])
            .await
            .expect("it goes on");
    }
    let events = house.recorder.read(stream).await.expect("a stream");
    let told: Vec<(i64, ClockState)> = events.iter().map(|e| (e.body.at.0 - NOON, e.body.clock)).collect();
    let (sound, behind) = (ClockState::Sound, ClockState::Behind);
    assert_eq!(told, [(0, sound), (-3_600_000, behind), (-1, behind), (1, sound)]);
}

/// Threat 5, and what erasure is for. What is searched for: the content as it was said, which is in no file at any time; and all
/// that could be opened with every key of the house, which is there before the erasure and nowhere after it.
#[tokio::test(flavor = "multi_thread")]
async fn threat_05_after_an_erasure_nothing_of_it_is_in_any_file() {
    let house = House::new().await;
    let (stream, kept) = (SystemRandom.stream(), SystemRandom.stream());
    let said: Vec<(&str, Vec<u8>)> = [("note", "MARKERNOTE"), ("name", "MARKERNAME"), ("number", "X7654321")]
        .map(|(name, text)| (name, text.as_bytes().to_vec()))
        .to_vec();
    let visit = Change {
        rows: vec![row("X7654321", "MARKERNAME")],
        ..change(stream, new(), &["MARKERNOTE", "more"])
    };
    house.recorder.record(&asked(), vec![visit]).await.expect("a visit");
    let neighbour = Change { rows: vec![row("Y1", "OTHERNAME")], ..change(kept, new(), &["neighbour"]) };
    house.recorder.record(&asked(), vec![neighbour]).await.expect("another visit");

    let store = house.recorder.store();
    let wrapped = store.stream(stream).await.expect("a store").expect("a stream").wrapped;
    let contents = store.events(stream, 1, 10).await.expect("a store");
    let bucket =
        Bucket { class: Code::new("inspection"), end: Month::new(2028, 3).expect("a month"), generation: 0 };
    let keys = KeyFolder::open(&house.folder.join("keys"), &passphrase(), SystemRandom).expect("the keys");
    let token = keys.key(&bucket).expect("a bucket").token(&Code::new("visit.number"), b"X7654321");
    let mut opens = vec![("wrapped key", wrapped), ("token", token.0.to_vec())];
    opens.extend(contents.iter().map(|entry| ("content", entry.content.clone().expect("content"))));
    assert_eq!(house.found(&said), Vec::<&str>::new(), "nothing personal is written as it was said");
    assert_eq!(house.found(&opens), ["wrapped key", "token", "content", "content"]);

    let why = change(SystemRandom.stream(), new(), &["asked for by the person"]);
    house.recorder.erase(&asked(), why.clone(), &[stream]).await.expect("an erasure");
    assert_eq!(house.found(&said), Vec::<&str>::new());
    assert_eq!(house.found(&opens), Vec::<&str>::new());
    assert_eq!(house.recorder.read(stream).await, Ok(vec![]));
    assert_eq!(house.recorder.read(kept).await.map(|events| events.len()), Ok(1), "its neighbour opens");
    let erased = house.recorder.store().erased(stream).await.expect("a store").expect("an erasure");
    assert_eq!(erased.by.stream, why.stream);
    let later = house.recorder.record(&asked(), vec![change(stream, Whereto::After(2), &["late"])]).await;
    assert_eq!(later, Err(RecordError::Store(StoreError::NoStream)));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_record_verifies_with_the_signers_public_key_after_an_erasure_too() {
    let house = House::new().await;
    let signer =
        FileSigner::create(&house.folder.join("signer"), "post.example/record", &SystemRandom.bytes());
    let signer = signer.expect("a new signer");
    let streams: Vec<StreamId> = (0..5).map(|_| SystemRandom.stream()).collect();
    for stream in &streams {
        let texts = vec!["text"; 60];
        house.recorder.record(&asked(), vec![change(*stream, new(), &texts)]).await.expect("a stream");
    }
    let store = house.recorder.store();
    let before = checkpoint(store, &signer).await.expect("a checkpoint").expect("there are events");
    assert_eq!(before.head().size, 300);
    let why = change(SystemRandom.stream(), new(), &["its time is over"]);
    house.recorder.erase(&asked(), why, &streams[1..3]).await.expect("an erasure");
    let after = checkpoint(store, &signer).await.expect("a checkpoint").expect("there are events");
    assert_eq!(after.head().size, 301);
    let verdict = verify(store, signer.key(), |_| {}).await.expect("a store");
    assert_eq!((verdict.size, verdict.erased, verdict.findings), (301, 120, vec![]));
}

/// How long a large record takes: `cargo test --release -p spartel --test it a_large_record -- --ignored --nocapture`, of a million events or
/// of as many as SPARTEL_EVENTS says.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "measures; run it alone"]
async fn a_large_record_is_written_signed_and_verified() {
    let events: usize =
        std::env::var("SPARTEL_EVENTS").ok().and_then(|n| n.parse().ok()).unwrap_or(1_000_000);
    let house = House::new().await;
    let signer =
        FileSigner::create(&house.folder.join("signer"), "post.example/record", &SystemRandom.bytes());
    let signer = signer.expect("a new signer");
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
    let signed = checkpoint(store, &signer).await.expect("a checkpoint").expect("there are events");
    told("hashed and signed", at);
    let at = std::time::Instant::now();
    let verdict = verify(store, signer.key(), |_| {}).await.expect("a store");
    told("verified", at);
    assert_eq!((signed.head().size, verdict.findings), (verdict.size, vec![]));
    let at = std::time::Instant::now();
    recorder(&house.folder, &house.clock).await;
    println!("opened again in {:.2} s", at.elapsed().as_secs_f64());
}
