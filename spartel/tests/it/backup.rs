//! `spartel backup` and `spartel restore`: made, put back, refused, and killed at any moment.

use crate::program::{Answer, spartel};
use serde_json::Value;
use spartel_blobs::BlobFolder;
use spartel_keys::SystemRandom;
use spartel_ledger::age::Identity;
use spartel_ledger::blob;
use spartel_ledger::event::SealedEvent;
use spartel_ledger::id::{BlobName, CommandId, EventId, StreamId};
use spartel_ledger::lock::Secret;
use spartel_ports::store::{Commit, Entry, Erasure, StoredBlob};
use spartel_ports::tables::Tables;
use spartel_ports::{Blobs, Random, Store};
use spartel_store::Database;
use spartel_trial::Folder;
use spartel_trial::event::{begun, event, key};
use spartel_trial::process::kills;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const MARKER: &str = "ARIADNA-MARKER-OF-A-BACKUP";

fn noted(id: EventId) -> SealedEvent {
    event(id, SystemRandom.salt(), MARKER)
}

/// A house with a record, its signer and a custodian.
struct House {
    folder: Folder,
    runtime: tokio::runtime::Runtime,
}

impl House {
    /// A record with a stream of so many events.
    fn new(events: u64) -> Self {
        let folder = Folder::new("program");
        let runtime = tokio::runtime::Runtime::new().expect("threads");
        let key = Identity::new(Secret::new([5; 32]));
        folder.write("custodian.key", format!("# a custodian\n{}\n", &*key.expose()));
        folder.write("custodian.pub", format!("# a custodian\n{}\n", key.recipient()));
        fs::create_dir(folder.join("out")).unwrap();
        let house = Self { folder, runtime };
        fs::create_dir(house.at("data")).unwrap();
        let made = ["keys", "signer", "--origin", "post.example/record", "--data", &house.at("data")];
        spartel(made).exits(0);
        house.add(StreamId([1; 16]), 1..=events);
        house
    }

    fn at(&self, name: &str) -> String {
        self.folder.join(name).to_str().unwrap().to_owned()
    }

    /// Works with a record, which is closed when this ends: a program that reads it next finds nobody changing it.
    fn on<T>(&self, data: &str, work: impl AsyncFnOnce(&Database) -> T) -> T {
        let file = self.folder.join(data).join("record.db");
        self.runtime.block_on(async {
            let store = Database::file(&file, Tables::default()).await.expect("a store in a file");
            let done = work(&store).await;
            store.close().await.expect("a record that ends");
            done
        })
    }

    fn add(&self, stream: StreamId, versions: std::ops::RangeInclusive<u64>) {
        self.on("data", async |store| {
            let versions: Vec<u64> = versions.collect();
            for part in versions.chunks(1000) {
                let streams = if part[0] == 1 { vec![begun(stream)] } else { Vec::new() };
                let events =
                    part.iter().map(|version| noted(EventId { stream, version: *version })).collect();
                let command = CommandId(SystemRandom.bytes());
                store.commit(Commit { streams, events, ..Commit::new(command) }).await.expect("room");
            }
        });
    }

    /// A stream with a blob in a row and one in the folder; the larger one's name.
    fn with_blobs(&self, stream: StreamId) -> BlobName {
        let folder = BlobFolder::new(&self.folder.join("data/blobs"));
        let sealed = [500, 3 << 20].map(|length| {
            blob::seal(&key(), stream, SystemRandom.salt(), &vec![5; length]).expect("a short blob")
        });
        let [small, large] = sealed;
        self.on("data", async |store| {
            folder.keep(large.name, large.bytes).await.expect("room");
            let row = StoredBlob { name: small.name, stream, bytes: Some(small.bytes) };
            let blobs = vec![row, StoredBlob { name: large.name, stream, bytes: None }];
            let events = vec![noted(EventId { stream, version: 1 })];
            let command = CommandId(SystemRandom.bytes());
            let commit = Commit { streams: vec![begun(stream)], events, blobs, ..Commit::new(command) };
            store.commit(commit).await.expect("room");
        });
        large.name
    }

    /// Blobs of a record: what its rows say, and a larger one.
    fn blobs(&self, data: &str, large: BlobName) -> (Vec<StoredBlob>, Option<Vec<u8>>) {
        let folder = BlobFolder::new(&self.folder.join(data).join("blobs"));
        self.on(data, async |store| {
            let rows = store.blobs(None, 100).await.expect("blobs");
            (rows, folder.get(large).await.expect("a folder"))
        })
    }

    fn erase(&self, stream: StreamId, by: EventId) {
        self.on("data", async |store| {
            let command = CommandId(SystemRandom.bytes());
            let erased = vec![Erasure { stream, by }];
            let begins = (by.version == 1).then(|| begun(by.stream)).into_iter().collect();
            let commit = Commit { streams: begins, events: vec![noted(by)], erased, ..Commit::new(command) };
            store.commit(commit).await.expect("an erasure");
        });
    }

    fn entries(&self, data: &str) -> Vec<Entry> {
        self.on(data, async |store| store.entries(0, 1_000_000).await.expect("entries"))
    }

    fn backup(&self, options: &[&str]) -> Answer {
        let (data, custodian) = (self.at("data"), self.at("custodian.pub"));
        spartel(["backup", "--data", &data, "--custodian-file", &custodian].iter().chain(options))
    }

    /// The file of a backup that was made.
    fn made(&self, options: &[&str]) -> (String, Value) {
        let out = self.at("out");
        let told = self.backup(&[&["--to", &out, "--json"], options].concat()).exits(0).json();
        (told["made"].as_str().unwrap().to_owned(), told)
    }

    fn restore<'a>(&'a self, data: &str, files: &[&'a str]) -> Vec<String> {
        let mut words = vec!["restore".to_owned(), "--data".into(), self.at(data)];
        words.extend([
            "--identity".into(),
            self.at("custodian.key"),
            "--signer".into(),
            self.at("data-signer"),
        ]);
        words.extend(files.iter().map(|file| (*file).to_owned()));
        words
    }

    fn restored(&self, data: &str, files: &[&str]) -> Answer {
        spartel(self.restore(data, files))
    }

    fn out(&self) -> Vec<PathBuf> {
        fs::read_dir(self.folder.join("out")).unwrap().flatten().map(|entry| entry.path()).collect()
    }
}

#[test]
fn a_record_is_backed_up_and_put_back_and_its_backups_are_listed() {
    let house = House::new(300);
    let (file, told) = house.made(&[]);
    assert_eq!(
        (&told["from"], &told["to"], &told["counts"]["entries"]),
        (&0.into(), &300.into(), &300.into())
    );
    let sha256 = told["sha256"].as_str().unwrap();
    assert!(file.ends_with(&format!("-0-300-{}.backup.age", &sha256[..8])), "{file}");
    let restored = house.restored("copy", &[&file]).exits(0);
    assert!(restored.out.contains("300"), "{}", restored.out);
    assert_eq!(house.entries("copy"), house.entries("data"));
    // Again, and nothing is new.
    let again = spartel(house.restore("copy", &[&file]).into_iter().chain(["--json".into()])).exits(0).json();
    assert_eq!((&again["taken"], &again["size"]), (&0.into(), &300.into()));
    for data in ["data", "copy"] {
        let data = house.at(data);
        let list = spartel(["backup", "--list", "--json", "--data", &data]).exits(0).json();
        assert_eq!((&list[0]["sha256"], &list[0]["state"]), (&told["sha256"], &"kept".into()));
    }
    let (data, sha256) = (house.at("data"), told["sha256"].as_str().unwrap());
    for beginning in ["zz", "", &sha256[..7], "00000000"] {
        spartel(["backup", "--data", &data, "--destroyed", beginning]).exits(1);
    }
    let destroyed = spartel(["backup", "--data", &data, "--destroyed", &sha256[..12]]).exits(0);
    assert!(destroyed.out.contains(sha256), "{}", destroyed.out);
    for (language, word) in [("en", "destroyed"), ("fr", "détruite"), ("es", "destruida"), ("ar", "متلفة")]
    {
        let list = spartel(["backup", "--list", "--data", &data, "--lang", language]).exits(0);
        assert!(list.out.contains(word) && list.out.contains("0–300"), "{}", list.out);
    }
    let none = house.backup(&["--to", &house.at("out"), "--incremental"]).exits(1);
    assert!(none.err.contains("no backup to continue"), "{}", none.err);
}

#[test]
fn blobs_go_with_their_events_and_with_what_is_erased() {
    let house = House::new(5);
    let (kept, gone) = (StreamId([2; 16]), StreamId([3; 16]));
    let (large, lost) = (house.with_blobs(kept), house.with_blobs(gone));
    let (first, told) = house.made(&[]);
    assert_eq!(told["counts"]["blobs"], 4);
    house.restored("copy", &[&first]).exits(0);
    assert_eq!(house.blobs("copy", large), house.blobs("data", large));
    assert_eq!(house.blobs("copy", large).0.len(), 4);
    house.erase(gone, EventId { stream: kept, version: 2 });
    let (second, _) = house.made(&["--incremental"]);
    house.restored("later", &[&second, &first]).exits(0);
    assert_eq!(house.blobs("later", large), house.blobs("data", large));
    assert_eq!(house.blobs("later", lost), (house.blobs("data", large).0, None), "nothing of it comes back");
    // A blob that is gone without an erasure is told before a backup is taken for one.
    fs::remove_dir_all(house.folder.join("data/blobs")).unwrap();
    let damaged = house.backup(&["--to", &house.at("out")]).exits(65);
    assert!(damaged.err.contains("not what was signed"), "{}", damaged.err);
    assert_eq!(house.out().len(), 2, "nothing else is left");
}

#[test]
fn increments_are_a_chain_and_what_was_erased_between_stays_erased() {
    let house = House::new(20);
    let gone = StreamId([2; 16]);
    house.add(gone, 1..=5);
    let (first, _) = house.made(&[]);
    house.add(StreamId([1; 16]), 21..=30);
    let (second, told) = house.made(&["--since", &first]);
    assert_eq!((&told["from"], &told["to"]), (&25.into(), &35.into()));
    house.erase(gone, EventId { stream: StreamId([1; 16]), version: 31 });
    let (third, told) = house.made(&["--incremental"]);
    assert_eq!((&told["from"], &told["to"]), (&35.into(), &36.into()));
    let missing = house.restored("copy", &[&first, &third]).exits(1);
    assert!(missing.err.contains("missing") && missing.err.contains("25"), "{}", missing.err);
    house.restored("copy", &[&third, &second, &first]).exits(0);
    let entries = house.entries("copy");
    assert_eq!(entries, house.entries("data"));
    assert_eq!(entries.iter().filter(|entry| entry.erased && entry.content.is_none()).count(), 5);
    // The list of what was erased is newer than the last entry that it has.
    let signer = house.at("data-signer");
    let hidden = house.at("hidden");
    fs::rename(&signer, &hidden).unwrap();
    house.erase(StreamId([1; 16]), EventId { stream: StreamId([4; 16]), version: 1 });
    let key = fs::read_to_string(house.folder.join("hidden/signer.pub")).unwrap();
    let (late, _) = house.made(&["--incremental", "--key", key.trim()]);
    fs::rename(&hidden, &signer).unwrap();
    let later = house.restored("later", &[&first, &second, &third, &late]).exits(0);
    assert!(later.out.contains("later backup"), "{}", later.out);
    assert!(later.out.contains(&StreamId([1; 16]).to_string()), "it is named: {}", later.out);
    // Where the signer is at hand, the backup goes on to the event that says why.
    let (whole, told) = house.made(&["--since", &third]);
    assert_eq!((&told["to"], &told["unexplained"]), (&37.into(), &0.into()));
    let words = house.restore("whole", &[&first, &second, &third, &whole]);
    let sound = spartel(words.into_iter().chain(["--json".into()])).exits(0).json();
    assert_eq!((&sound["findings"], &sound["unexplained"]), (&serde_json::json!([]), &serde_json::json!([])));
    // The first alone is older than what was signed, and says so.
    let older = house.restored("older", &[&first]).exits(0);
    assert!(older.out.contains("37"), "{}", older.out);
    let unknown = house.folder.write("unknown.age", "a letter");
    house.backup(&["--to", &house.at("out"), "--since", unknown.to_str().unwrap()]).exits(1);
}

#[test]
fn what_cannot_be_made_or_put_back_is_refused_with_a_sentence() {
    let house = House::new(20);
    let (file, _) = house.made(&[]);
    let data = house.at("data");
    spartel(["backup", "--data", &data, "--to", &house.at("out")]).exits(64);
    spartel(["backup", "--data", &data, "--to", &house.at("out"), "--custodian", "age1letter"]).exits(64);
    house.backup(&["--to", &house.at("no-folder/file.age")]).exits(74);
    let exists = house.backup(&["--to", &file]).exits(1);
    assert!(exists.err.contains("not written over"), "{}", exists.err);
    spartel(["backup", "--data", &house.at("nowhere"), "--list"]).exits(74);
    let bytes = fs::read(&file).unwrap();
    for at in [30, bytes.len() / 2, bytes.len() - 1] {
        let mut changed = bytes.clone();
        changed[at] ^= 1;
        let path = house.folder.write("changed.age", changed);
        house.restored("copy", &[path.to_str().unwrap()]).exits(if at == 30 { 1 } else { 65 });
    }
    let cut = house.folder.write("cut.age", &bytes[..bytes.len() - 5]);
    house.restored("copy", &[cut.to_str().unwrap()]).exits(65);
    house.restored("copy", &[&house.at("nowhere.age")]).exits(74);
    let other = Identity::new(Secret::new([6; 32]));
    house.folder.write("other.key", &*other.expose());
    let wrong = ["restore", "--data", &house.at("copy"), "--signer", &house.at("data-signer"), &file];
    let wrong = spartel(wrong.iter().chain(&["--identity", &house.at("other.key")])).exits(1);
    assert!(wrong.err.contains("sealed to others"), "{}", wrong.err);
    let nobodys = ["restore", "--data", &house.at("copy"), "--identity", &house.at("custodian.key"), &file];
    assert!(spartel(nobodys).exits(64).err.contains("--key"));
    assert_eq!(house.entries("copy"), vec![], "nothing was written");
    house.add(StreamId([3; 16]), 1..=1);
    let ahead = house.restored("data", &[&file]).exits(1);
    assert!(ahead.err.contains("21") && ahead.err.contains("20"), "{}", ahead.err);
}

/// Starts the program and kills it after a while; whether it had ended by itself.
fn killed(words: &[String], after: Duration) -> bool {
    let mut child = Command::new(env!("CARGO_BIN_EXE_spartel"))
        .args(words)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    std::thread::sleep(after);
    let ended = child.try_wait().unwrap().is_some();
    let _ = child.kill();
    child.wait().unwrap();
    ended
}

#[test]
fn threat_03_a_killed_backup_leaves_no_half_file_under_a_name() {
    let house = House::new(20_000);
    let began = Instant::now();
    let (whole, told) = house.made(&[]);
    let took = began.elapsed();
    let (data, custodian, out) = (house.at("data"), house.at("custodian.pub"), house.at("out"));
    let words = ["backup", "--data", &data, "--custodian-file", &custodian, "--to", &out].map(str::to_owned);
    let (mut ended, mut left) = (0, 0);
    for kill in 0..kills() {
        ended += u32::from(killed(&words, took * kill / kills()));
        left += u32::from(house.folder.join("out/backup.partial").exists());
    }
    assert!(left > 0, "at least one was killed while it wrote");
    let named: Vec<PathBuf> =
        house.out().into_iter().filter(|path| path.extension().is_some_and(|end| end == "age")).collect();
    for (number, file) in named.iter().enumerate() {
        let copy = format!("copy-{number}");
        house.restored(&copy, &[file.to_str().unwrap()]).exits(0);
    }
    // What a killed one left is written over by the next, and the register knows of every file with a name.
    let last = house.at("last.age");
    house.backup(&["--to", &last]).exits(0);
    house.made(&["--incremental"]);
    assert!(!house.folder.join("out/backup.partial").exists());
    let list = spartel(["backup", "--list", "--json", "--data", &data]).exits(0).json();
    let known: Vec<&Value> = list.as_array().unwrap().iter().map(|row| &row["sha256"]).collect();
    assert!(known.contains(&&told["sha256"]) && known.len() >= named.len() + 2);
    let marker =
        |path: &Path| fs::read(path).unwrap().windows(MARKER.len()).any(|part| part == MARKER.as_bytes());
    assert!(house.out().iter().all(|path| !marker(path)));
    println!("{ended} of {} ended before they were killed; {whole}", kills());
}

#[test]
fn threat_03_a_killed_restore_is_finished_by_being_done_again() {
    let house = House::new(20_000);
    let (file, _) = house.made(&[]);
    let began = Instant::now();
    house.restored("copy", &[&file]).exits(0);
    let took = began.elapsed();
    let sizes = |data: &str| house.on(data, async |store| store.size().await.expect("a size"));
    let (mut size, mut parts) = (0, 0);
    for kill in 1..=kills() {
        killed(&house.restore("slow", &[&file]), took * kill / kills());
        if house.folder.join("slow/record.db").exists() {
            let now = sizes("slow");
            assert!(now >= size, "what was taken in stays");
            parts += u32::from(now > 0 && now < 20_000);
            size = now;
        }
    }
    assert!(parts > 0 || size == 20_000);
    house.restored("slow", &[&file]).exits(0);
    assert_eq!(house.entries("slow"), house.entries("data"));
    println!("{parts} of {} were killed in the midst", kills());
}

/// A file system of 2 MiB, where root may mount one.
#[test]
fn a_full_disk_is_told_and_leaves_nothing() {
    let house = House::new(8_000);
    let small = house.at("small");
    fs::create_dir(&small).unwrap();
    let mounted = Command::new("mount")
        .args(["-t", "tmpfs", "-o", "size=2m", "tmpfs", &small])
        .stderr(Stdio::null())
        .status();
    if !mounted.is_ok_and(|status| status.success()) {
        eprintln!("a small disk cannot be mounted here: skipped");
        return;
    }
    let full = house.backup(&["--to", &small]);
    let left = fs::read_dir(&small).unwrap().count();
    let (file, _) = house.made(&[]);
    let no_room = house.restored("small/data", &[&file]);
    let _ = Command::new("umount").args(["-l", &small]).status();
    assert!(full.exits(74).err.contains("full"));
    assert_eq!(left, 0, "nothing was left there");
    assert!(no_room.exits(74).err.contains("full"));
}
