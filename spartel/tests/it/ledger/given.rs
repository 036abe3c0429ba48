//! A record of a test's own, made through the library and the program.

use crate::program::{Answer, spartel};
use spartel_app::ledger::{Asked, Change, Draft, Projections, Recorder, Started, Whereto, erasure};
use spartel_blobs::BlobFolder;
use spartel_keys::{KeyFolder, SystemRandom};
use spartel_ledger::body::{Actor, ClockState};
use spartel_ledger::cbor::Raw;
use spartel_ledger::id::{AccountId, Code, CommandId, Moment, StreamId};
use spartel_ledger::keys::{Month, Passphrase, Work};
use spartel_ports::{Classes, Clock, Ports, Random};
use spartel_signer::FileSigner;
use spartel_store::Database;
use spartel_trial::Folder;
use spartel_trial::folder::set_mode;
use sqlx::{AssertSqlSafe, Connection, SqliteConnection};
use std::fs;
use std::path::{Path, PathBuf};

const PASSPHRASE: &str = "nine blue boats at noon";

/// A clock that stands still.
struct Noon;

impl Clock for Noon {
    fn now(&self) -> (Moment, ClockState) {
        (Moment(1_795_334_400_123), ClockState::Sound)
    }
}

/// A class of records of an authority's own.
pub const OTHER: &str = "[class.other]\nclock = \"begun\"\nmonths = 12\nend = \"erase\"\n";

/// A record with its keys and its signer.
pub struct Record {
    pub folder: Folder,
    /// Its streams, the second of them erased.
    pub streams: Vec<StreamId>,
}

/// Makes a signer; its public key.
pub fn signer(folder: &Path) -> String {
    let folder = folder.to_str().unwrap();
    let made = spartel(["keys", "signer", "--origin", "post.example/record", "--signer", folder, "--json"]);
    made.exits(0).json()["key"].as_str().unwrap().to_owned()
}

fn wait<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap().block_on(work)
}

fn draft(number: usize) -> Draft {
    let data = Raw::of(&("MARKER", number as u64));
    // The first of each stream has something larger with it.
    let blobs = if number == 0 { vec![vec![7; 1_000], vec![8; 100_000]] } else { Vec::new() };
    Draft { kind: Code::new("test.noted"), schema: 1, data, blobs }
}

fn asked() -> Asked {
    Asked {
        command: CommandId(SystemRandom.bytes()),
        actor: Actor::Officer(AccountId([0xac; 16])),
        purpose: Code::new("test"),
    }
}

fn change(stream: StreamId, count: usize) -> Change {
    let place = Whereto::New { class: Code::new("inspection"), end: Month::new(2028, 3).unwrap() };
    Change { stream, place, events: (0..count).map(draft).collect() }
}

type TestRecorder = Recorder<Ports<Database, BlobFolder, KeyFolder<SystemRandom>, Noon, SystemRandom>>;

impl Record {
    /// An empty record.
    pub fn new() -> Self {
        let folder = Folder::new("program");
        let passphrase = folder.write("passphrase", PASSPHRASE);
        set_mode(&passphrase, 0o600);
        let light = Work { memory: 64, passes: 1, lanes: 1 };
        let secret = Passphrase::new(PASSPHRASE.as_bytes().to_vec());
        KeyFolder::init(&folder.join("data-keys"), &secret, light, SystemRandom).unwrap();
        signer(&folder.join("data-signer"));
        fs::create_dir(folder.join("data")).unwrap();
        let record = Self { folder, streams: Vec::new() };
        record.with(async |_| {});
        record
    }

    /// 301 events in six streams, the second erased by the last, all of them signed.
    pub fn signed() -> Self {
        let mut record = Self::new();
        record.streams = (0..5).map(|_| SystemRandom.stream()).collect();
        record.with(async |recorder| {
            for stream in &record.streams {
                recorder.record(&asked(), vec![change(*stream, 60)]).await.unwrap();
            }
            recorder.erase(&asked(), Code::new("term"), &record.streams[1..2]).await.unwrap();
        });
        record.ledger("checkpoint", &[]).exits(0);
        record
    }

    /// Records so many events in a new stream.
    pub fn add(&self, count: usize) {
        self.add_by(&self.folder.join("data-signer"), count);
    }

    /// The same, where the signer's folder is another one.
    pub fn add_by(&self, signer: &Path, count: usize) {
        self.with_signer(signer, async |recorder| {
            recorder.record(&asked(), vec![change(SystemRandom.stream(), count)]).await.unwrap();
        });
    }

    /// Begins so many streams of a class, each of two events, whose last month is this.
    pub fn add_ending(&self, class: &'static str, (year, month): (u16, u8), streams: usize) {
        self.with(async |recorder| {
            for _ in 0..streams {
                let end = Month::new(year, month).unwrap();
                let place = Whereto::New { class: Code::new(class), end };
                let change = Change { place, ..change(SystemRandom.stream(), 2) };
                recorder.record(&asked(), vec![change]).await.unwrap();
            }
        });
    }

    /// Works with the record, which is closed when this ends. Its recorder knows a class `other`, which this program does not.
    fn with(&self, work: impl AsyncFnOnce(&TestRecorder)) {
        self.with_signer(&self.folder.join("data-signer"), work);
    }

    fn with_signer(&self, signer: &Path, work: impl AsyncFnOnce(&TestRecorder)) {
        wait(async {
            let projections = Projections::new(Classes::shipped().read, vec![erasure::projection]);
            let file = self.folder.join("data/record.db");
            let secret = Passphrase::new(PASSPHRASE.as_bytes().to_vec());
            let world = Ports {
                store: Database::file(&file, projections.tables().clone()).await.unwrap(),
                blobs: BlobFolder::new(&self.folder.join("data/blobs")),
                keys: KeyFolder::open(&self.folder.join("data-keys"), &secret, SystemRandom).unwrap(),
                clock: Noon,
                random: SystemRandom,
            };
            let signer = FileSigner::open(signer).unwrap();
            let started = Started::check(world, &signer).await.unwrap();
            let classes = Classes::shipped().with(OTHER).unwrap();
            let recorder = Recorder::new(started, projections, classes).await.unwrap();
            work(&recorder).await;
            recorder.store().close().await.unwrap();
        });
    }

    /// Carries statements out past the store.
    pub fn sql(&self, text: &str) {
        let path = self.folder.join("data/record.db");
        wait(async {
            let mut conn = SqliteConnection::connect(path.to_str().unwrap()).await.unwrap();
            sqlx::raw_sql(AssertSqlSafe(text.to_owned())).execute(&mut conn).await.unwrap();
            conn.close().await.unwrap();
        });
    }

    /// `spartel ledger COMMAND --data FOLDER/data OPTIONS`.
    pub fn ledger(&self, command: &str, options: &[&str]) -> Answer {
        let data = self.folder.join("data");
        let words = ["ledger", command, "--data", data.to_str().unwrap()];
        spartel(words.iter().chain(options))
    }

    /// The same with options that were put together.
    pub fn ledger_of(&self, command: &str, options: &[String]) -> Answer {
        self.ledger(command, &options.iter().map(String::as_str).collect::<Vec<_>>())
    }

    /// All files below a folder of the house.
    pub fn files(&self, name: &str) -> Vec<PathBuf> {
        fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
            for entry in fs::read_dir(folder).unwrap().flatten() {
                if entry.path().is_dir() { walk(&entry.path(), files) } else { files.push(entry.path()) }
            }
        }
        let mut files = Vec::new();
        walk(&self.folder.join(name), &mut files);
        files.sort();
        files
    }

    /// Options with those that open.
    pub fn opening(&self, options: &[&str]) -> Vec<String> {
        let file = self.folder.join("passphrase");
        let open = ["--open", "--passphrase-file", file.to_str().unwrap()];
        open.iter().chain(options).map(|word| (*word).to_owned()).collect()
    }

    /// The public key of the record.
    pub fn key(&self) -> String {
        fs::read_to_string(self.folder.join("data-signer/signer.pub")).unwrap().trim().to_owned()
    }
}
