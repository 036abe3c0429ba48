//! The record with everything that it has in a real house: a store in a file, keys in a folder, a signer, the system's randomness.

mod clock;
pub mod contact;
mod due;
mod erasing;
mod load;
mod people;
mod shift;
mod speed;

use crate::ledger::given::OTHER;
use spartel_app::ledger::{
    Asked, Cell, Change, Difference, Draft, Projections, RecordError, Recorder, RowDraft, Started, Whereto,
    checkpoint, compare, erasure, read_blob, rebuild, sweep, verify_blobs,
};
use spartel_app::people::directory;
use spartel_blobs::BlobFolder;
use spartel_keys::{KeyFolder, SystemRandom};
use spartel_ledger::body::{Actor, Body, ClockState};
use spartel_ledger::cbor::Raw;
use spartel_ledger::id::{AccountId, Code, CommandId, EventId, Moment, StreamId};
use spartel_ledger::keys::{Month, Passphrase, Work};
use spartel_ports::store::{StoreError, Value};
use spartel_ports::tables::{Class, Column, Kind, Table, Tables};
use spartel_ports::{Blobs, Classes, Clock, Ports, Random, Store, World};
use spartel_signer::FileSigner;
use spartel_store::Database;
use spartel_trial::Folder;
use spartel_trial::folder::files;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// A clock that a test sets.
#[derive(Clone)]
pub struct Hands(pub Arc<AtomicI64>);

impl Clock for Hands {
    fn now(&self) -> (Moment, ClockState) {
        (Moment(self.0.load(Ordering::Relaxed)), ClockState::Sound)
    }
}

/// Everything that the record needs of the world, as it is in a real house.
pub type Real = Ports<Database, BlobFolder, KeyFolder<SystemRandom>, Hands, SystemRandom>;

/// A house of a test's own, gone with it.
struct House {
    folder: Folder,
    clock: Hands,
    signer: FileSigner,
    recorder: Recorder<Real>,
}

/// Noon of 2026-11-22.
const NOON: i64 = 1_795_334_400_000;

pub fn passphrase() -> Passphrase {
    Passphrase::new(b"nine blue boats at noon".to_vec())
}

/// The shipped tables, and one of visits.
fn projections() -> Projections {
    let column = |name: &str, class, kind| Column { name: name.into(), class, kind };
    let columns = vec![
        column("state", Class::Clear, Kind::Text),
        column("number", Class::Token, Kind::Bytes),
        column("name", Class::Sealed, Kind::Bytes),
    ];
    let shipped = Classes::shipped().read.iter().cloned().collect::<Vec<_>>();
    let tables = [shipped, vec![Table { name: "visit".into(), columns, indexes: Vec::new() }]].concat();
    Projections::new(
        Tables::new(tables).expect("names"),
        vec![
            erasure::projection,
            spartel_app::contact::projection,
            spartel_app::post::projection,
            spartel_app::access::projection,
            directory::projection,
            spartel_app::trust::projection,
            visits,
        ],
    )
}

/// A visit begins with number and name, and its state changes; one that is false is struck out.
fn visits(_: EventId, body: &Body) -> Vec<RowDraft> {
    let row = |values| vec![RowDraft { table: "visit", key: vec![0], values }];
    let open = |state: &'static str| Cell::Clear(Value::Text(state.into()));
    match body.kind.as_str() {
        "visit.began" => {
            let (number, name): (String, String) = body.data.read("visit").expect("a visit of ours");
            row(Some(vec![open("open"), Cell::Token(number.into_bytes()), Cell::Sealed(name.into_bytes())]))
        }
        "visit.closed" => row(Some(vec![open("closed"), Cell::Kept, Cell::Kept])),
        "visit.struck" => row(None),
        _ => Vec::new(),
    }
}

impl House {
    async fn new() -> Self {
        Self::of(None).await
    }

    /// One whose record lies in the database of a server, where one is given.
    async fn of(url: Option<&str>) -> Self {
        let folder = Folder::new("record");
        if let Some(url) = url {
            folder.write("url", url);
        }
        std::fs::create_dir_all(folder.path().join("data")).expect("our folder");
        let light = Work { memory: 64, passes: 1, lanes: 1 };
        KeyFolder::init(&folder.path().join("keys"), &passphrase(), light, SystemRandom).expect("keys");
        let signer =
            FileSigner::create(&folder.path().join("signer"), "post.example/record", &SystemRandom.bytes());
        let (signer, clock) = (signer.expect("a new signer"), Hands(Arc::new(AtomicI64::new(NOON))));
        let recorder = recorder(folder.path(), &clock, &signer).await;
        Self { folder, clock, signer, recorder }
    }

    fn set(&self, time: i64) {
        self.clock.0.store(time, Ordering::Relaxed);
    }

    /// Which of some byte strings stand in any file, by name.
    fn found<'n>(&self, wanted: &[(&'n str, Vec<u8>)]) -> Vec<&'n str> {
        let files = self.folder.files();
        let stands = |bytes: &[u8]| {
            files.iter().any(|(_, file)| file.windows(bytes.len()).any(|window| window == bytes))
        };
        wanted.iter().filter(|(_, bytes)| stands(bytes)).map(|(name, _)| *name).collect()
    }

    async fn differences(&self) -> Vec<Difference> {
        let (store, keys) = (self.recorder.store(), self.recorder.world().keys());
        compare(store, keys, &projections(), |_| {}).await.expect("a record that opens")
    }

    async fn rebuilt(&self) -> u64 {
        let world = self.recorder.world();
        let made = rebuild(world.store(), (world.keys(), world.random()), &projections(), |_| {}).await;
        made.expect("a record that opens")
    }

    async fn event(&self, stream: StreamId, place: Whereto, draft: Draft) {
        let change = Change { stream, place, events: vec![draft] };
        self.recorder.record(&asked(), vec![change]).await.expect("an event");
    }
}

pub async fn world(folder: &Path, clock: &Hands) -> Real {
    let tables = projections().tables().clone();
    let store = match std::fs::read_to_string(folder.join("url")) {
        Ok(url) => Database::server(&url, tables).await,
        Err(_) => Database::file(&folder.join("data/record.db"), tables).await,
    };
    Ports {
        store: store.expect("a store"),
        blobs: BlobFolder::new(&folder.join("data/blobs")),
        keys: KeyFolder::open(&folder.join("keys"), &passphrase(), SystemRandom).expect("the keys"),
        clock: clock.clone(),
        random: SystemRandom,
    }
}

async fn recorder(folder: &Path, clock: &Hands, signer: &FileSigner) -> Recorder<Real> {
    let started = Started::check(world(folder, clock).await, signer).await.expect("a sound start");
    Recorder::new(started, projections(), Classes::shipped().with(OTHER).expect("a class"))
        .await
        .expect("a record that is read")
}

/// The record of a house under another declaration.
async fn recorder_of(house: &House, classes: Classes) -> Recorder<Real> {
    let started = Started::check(world(house.folder.path(), &house.clock).await, &house.signer).await;
    Recorder::new(started.expect("a sound start"), projections(), classes)
        .await
        .expect("a record that is read")
}

pub fn asked() -> Asked {
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
    Draft { kind: Code::new("test.noted"), schema: 1, data: Raw::of(&text), blobs: Vec::new() }
}

fn change(stream: StreamId, place: Whereto, texts: &[&str]) -> Change {
    Change { stream, place, events: texts.iter().map(|text| draft(text)).collect() }
}

fn began(number: &str, name: &str) -> Draft {
    Draft { kind: Code::new("visit.began"), data: Raw::of(&(number, name)), ..draft("") }
}

fn kind(kind: &'static str) -> Draft {
    Draft { kind: Code::new(kind), ..draft("") }
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
    let again = recorder(house.folder.path(), &house.clock, &house.signer).await;
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
    fn lies(_: EventId, body: &Body) -> Vec<RowDraft> {
        let text = |text: &'static str| Cell::Clear(Value::Text(text.into()));
        let clear = || Cell::Clear(Value::Bytes(b"ARIADNA".to_vec()));
        let (table, values) = match body.data.read("case").expect("our case") {
            0 => ("visit", vec![text("open"), clear(), Cell::Nothing]),
            1 => ("visit", vec![text("open"), Cell::Nothing, clear()]),
            2 => ("visit", vec![Cell::Sealed(b"open".to_vec()), Cell::Nothing, Cell::Nothing]),
            3 => ("visit", vec![Cell::Nothing]),
            4 => ("visitor", vec![]),
            _ => ("visit", vec![text("open"), Cell::Nothing, Cell::Nothing]),
        };
        vec![RowDraft { table, key: vec![0], values: Some(values) }]
    }
    let house = House::new().await;
    let started = Started::check(world(house.folder.path(), &house.clock).await, &house.signer).await;
    let lying = Projections::new(projections().tables().clone(), vec![lies]);
    let recorder = Recorder::new(started.expect("a sound start"), lying, Classes::shipped()).await;
    let recorder = recorder.expect("a record that is read");
    let of = |case: u8| Change {
        stream: SystemRandom.stream(),
        place: new(),
        events: vec![Draft { data: Raw::of(&case), ..draft("") }],
    };
    for (case, table) in [(0, "visit"), (1, "visit"), (2, "visit"), (3, "visit"), (4, "visitor")] {
        assert_eq!(recorder.record(&asked(), vec![of(case)]).await, Err(RecordError::Row(table)));
    }
    assert_eq!(recorder.store().size().await, Ok(0));
    assert!(recorder.record(&asked(), vec![of(5)]).await.is_ok());
}

#[tokio::test(flavor = "multi_thread")]
async fn larger_things_are_named_by_their_event_and_opened_by_their_stream_alone() {
    let house = House::new().await;
    let (stream, other) = (SystemRandom.stream(), SystemRandom.stream());
    let contents = [
        vec![],
        b"a small file of a chip".to_vec(),
        vec![7; 1 << 16],
        vec![8; (1 << 16) + 1],
        vec![9; 3 << 20],
    ];
    house.event(stream, new(), Draft { blobs: contents.to_vec(), ..draft("images") }).await;
    house.event(other, new(), draft("another")).await;
    let named = house.recorder.read(stream).await.expect("a stream")[0].body.blobs.clone();
    let world = house.recorder.world();
    for (named, content) in named.iter().zip(&contents) {
        assert_eq!(named.length, content.len() as u64);
        assert_eq!(read_blob(world, stream, named).await, Ok(Some(content.clone())));
        assert_eq!(read_blob(world, other, named).await, Ok(None));
    }
    let in_folder = world.blobs().held(None, 10).await.expect("names");
    let mut large: Vec<_> = named[3..].iter().map(|named| named.name).collect();
    large.sort();
    assert_eq!(in_folder.iter().map(|held| held.name).collect::<Vec<_>>(), large, "small ones are rows");
    let walk = verify_blobs(world.store(), world.blobs(), None, |_, _| {}).await.expect("a walk");
    assert_eq!((walk.count, walk.findings), (5, vec![]));
    // One bit, and then the whole file.
    let place = world.blobs().place(large[0]);
    let mut bytes = std::fs::read(&place).expect("our file");
    bytes[100] ^= 1;
    std::fs::write(&place, &bytes).expect("our file");
    std::fs::remove_file(world.blobs().place(large[1])).expect("our file");
    let walk = verify_blobs(world.store(), world.blobs(), None, |_, _| {}).await.expect("a walk");
    let told: Vec<_> = walk.findings.iter().map(|(name, fault)| (*name, fault.code())).collect();
    assert_eq!(told, [(large[0], "blob-changed"), (large[1], "blob-missing")]);
    let rest = verify_blobs(world.store(), world.blobs(), Some(large[0]), |_, _| {}).await.expect("a walk");
    assert!(rest.count < 5 && rest.findings.len() == 1, "it goes on where it was broken off");
    let missing = named.iter().find(|named| named.name == large[1]).expect("it is named");
    assert_eq!(read_blob(world, stream, missing).await, Err(RecordError::NoBlob(large[1])));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_no_event_names_is_swept_after_a_day_and_nothing_else() {
    let house = House::new().await;
    let (stream, world) = (SystemRandom.stream(), house.recorder.world());
    house.event(stream, new(), Draft { blobs: vec![vec![1; 100_000]], ..draft("image") }).await;
    let kept = world.blobs().held(None, 10).await.expect("names")[0].name;
    let unnamed = spartel_ledger::blob::name(&[5; 70_000]);
    world.blobs().keep(unnamed, vec![5; 70_000]).await.expect("kept");
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).expect("after 1970");
    let now = i64::try_from(now.as_millis()).expect("a time");
    house.set(now + 23 * 3_600_000);
    assert_eq!(sweep(world).await, Ok(0));
    house.set(now + 25 * 3_600_000);
    assert_eq!(sweep(world).await, Ok(1));
    let names: Vec<_> =
        world.blobs().held(None, 10).await.expect("names").iter().map(|held| held.name).collect();
    assert_eq!(names, [kept]);
}

#[tokio::test(flavor = "multi_thread")]
async fn read_tables_are_made_anew_as_they_were_and_a_changed_row_is_found() {
    let house = House::new().await;
    let streams: Vec<StreamId> = (0..300).map(|_| SystemRandom.stream()).collect();
    for (number, stream) in streams.iter().enumerate() {
        house.event(*stream, new(), began(&format!("X{number}"), "ARIADNA")).await;
        match number % 3 {
            1 => house.event(*stream, Whereto::After(1), kind("visit.closed")).await,
            2 => house.event(*stream, Whereto::After(1), kind("visit.struck")).await,
            _ => {}
        }
    }
    house.recorder.erase(&asked(), Code::new("term"), &streams[..2]).await.expect("an erasure");
    assert_eq!(house.differences().await, []);
    let store = house.recorder.store();
    let before = store.rows("visit", None, 1000).await.expect("rows");
    assert_eq!(before.len(), 198);
    assert_eq!(house.rebuilt().await, 199, "and that of the erasure");
    let after = store.rows("visit", None, 1000).await.expect("rows");
    let open = |rows: &[spartel_ports::store::Row]| -> Vec<_> {
        rows.iter().map(|row| (row.stream, row.values.clone().expect("values")[..2].to_vec())).collect()
    };
    assert_eq!(open(&after), open(&before), "clear and token equal");
    assert_ne!(after, before, "sealed anew");
    assert_eq!(house.differences().await, []);
    drop_in(&house, "UPDATE read_visit SET state = 'open' WHERE row_stream = (SELECT row_stream FROM read_visit WHERE state = 'closed' LIMIT 1)").await;
    drop_in(&house, "DELETE FROM read_visit WHERE row_stream = (SELECT max(row_stream) FROM read_visit)")
        .await;
    drop_in(
        &house,
        "INSERT INTO read_visit SELECT zeroblob(16), row_key, state, number, name FROM read_visit LIMIT 1",
    )
    .await;
    drop_in(&house, "UPDATE read_erasure SET actor = zeroblob(90)").await;
    let told: Vec<String> = house.differences().await.into_iter().map(|found| found.table).collect();
    assert_eq!(told, ["erasure", "visit", "visit", "visit"]);
    house.rebuilt().await;
    assert_eq!(house.differences().await, []);
}

/// Changes the database behind the program's back.
async fn drop_in(house: &House, text: impl Into<String>) {
    use sqlx::ConnectOptions;
    let file = house.folder.path().join("data/record.db");
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(file);
    let mut conn = options.connect().await.expect("the database");
    sqlx::query(sqlx::AssertSqlSafe(text.into())).execute(&mut conn).await.expect("a change");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_record_smaller_than_what_was_signed_has_no_recorder() {
    let house = House::new().await;
    house.event(SystemRandom.stream(), new(), draft("one")).await;
    // A place of its own: the store that wrote still has its files open, and closes them when it likes.
    let yesterday = Folder::new("yesterday");
    for (path, bytes) in files(&house.folder.join("data")) {
        yesterday.write(path.file_name().and_then(|name| name.to_str()).expect("a name"), bytes);
    }
    house.event(SystemRandom.stream(), new(), draft("two")).await;
    checkpoint(house.recorder.store(), &house.signer).await.expect("a checkpoint");
    let store = Database::file(&yesterday.join("record.db"), projections().tables().clone()).await;
    let world = Ports { store: store.expect("a store"), ..world(house.folder.path(), &house.clock).await };
    let started = Started::check(world, &house.signer).await;
    let refused = started.map(|_| ()).expect_err("a record of yesterday");
    assert_eq!(refused.to_string(), "rolled-back: 1 of 2");
}
