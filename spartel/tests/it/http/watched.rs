//! Watched folders, really: what is left there lands where its name says, and nothing is lost.

use super::ask::{Answer, get, open, parts, path, post};
use super::given::{Browser, Served};
use rustix::fs::{CWD, FileType, Mode, mknodat};
use serde_json::{Value, json};
use spartel_app::contact::{TRAY, WAITS};
use spartel_app::node::NodeError;
use spartel_folders::{Told, Watch, Why};
use spartel_ports::{Clock, Store, World};
use spartel_trial::Folder;
use std::fs;
use std::path::PathBuf;
use std::sync::atomic::Ordering;
use std::time::{Duration, SystemTime};

/// A house with a folder of a device.
struct Desk {
    served: Served,
    folder: Folder,
    watch: Watch,
    device: String,
    officer: Browser,
}

impl Desk {
    async fn new() -> Self {
        let (served, folder) = (Served::new().await, Folder::new("watched"));
        let officer = served.browser("F-1");
        let device = registered(&served, "scanner-1", "folder", "uto1").await;
        fs::create_dir_all(folder.path().join("scanner-1")).expect("our folder");
        let watch =
            Watch::new(folder.path().to_owned(), Box::new(|why| format!("because of {}", why.code())));
        Self { served, folder, watch, device, officer }
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join("scanner-1").join(name)
    }

    fn leaves(&self, name: &str, bytes: &[u8]) {
        let path = self.at(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("our folder");
        fs::write(path, bytes).expect("our folder");
    }

    /// Leaves a whole document in a folder of its own.
    fn leaves_document(&self, name: &str, case: &str) {
        for (_, label, bytes) in parts(case) {
            self.leaves(&format!("{name}/{}", label.expect("a file")), &bytes);
        }
    }

    async fn looks(&mut self) -> Vec<Told> {
        self.watch.look(self.served.app.node()).await
    }

    async fn looks_twice(&mut self) -> Vec<Told> {
        let first = self.looks().await;
        [first, self.looks().await].concat()
    }

    async fn claims(&self, contact: &Answer) -> String {
        let asked = json!({ "device": self.device });
        let claim = post(&path(contact, "/claims")).by(&self.officer).json(&asked).of(&self.served).await;
        claim.json()["claim"].as_str().expect("a claim").to_owned()
    }

    async fn tray(&self, officer: &Browser) -> Vec<Value> {
        let tray = get("/api/posts/uto1/tray").by(officer).of(&self.served).await.json();
        tray["waiting"].as_array().expect("a tray").clone()
    }

    async fn shown(&self, contact: &Answer) -> Value {
        get(&path(contact, "")).by(&self.officer).of(&self.served).await.json()
    }

    /// What lies in the folder of the device, by name.
    fn lies(&self, below: &str) -> Vec<String> {
        let Ok(entries) = fs::read_dir(self.at(below)) else { return Vec::new() };
        let mut names: Vec<String> =
            entries.map(|entry| entry.expect("ours").file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }
}

async fn registered(served: &Served, name: &str, kind: &str, at: &str) -> String {
    let until = served.app.node().recorder().world().clock().now().0.0 + 86_400_000;
    let asked = json!({ "name": name, "kind": kind, "post": at, "until": until });
    let made = post("/api/devices").by(&served.browser("A-1")).json(&asked).of(served).await;
    assert_eq!(made.status, 201, "{}", made.json());
    made.json()["device"]["id"].as_str().expect("an id").to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_left_with_a_claim_lands_on_its_contact_and_goes_from_the_folder() {
    let mut desk = Desk::new().await;
    let contact = open(&desk.served, &desk.officer, "uto1", None).await;
    let other = open(&desk.served, &desk.officer, "uto1", None).await;
    let claim = desk.claims(&contact).await;
    desk.leaves_document(&claim, "passport");
    assert_eq!(desk.looks().await, vec![], "it may still change");
    assert_eq!(desk.shown(&contact).await["bundles"], json!([]));
    assert_eq!(desk.looks().await, vec![]);
    let shown = desk.shown(&contact).await;
    assert!(shown["all_clear"].is_u64(), "{shown}");
    assert_eq!(desk.lies(""), Vec::<String>::new());
    // One file, its claim before its name.
    let claim = desk.claims(&other).await;
    let (_, _, zone) = parts("passport").into_iter().find(|(kind, ..)| *kind == "mrz-text").expect("a zone");
    desk.leaves(&format!("{claim}-mrz.txt"), &zone);
    assert_eq!(desk.looks_twice().await, vec![]);
    assert_eq!(desk.shown(&other).await["bundles"][0]["pieces"], json!(["mrz-text"]));
    assert_eq!((desk.lies(""), desk.tray(&desk.officer).await), (vec![], vec![]));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_claimed_stays_until_somebody_took_it_and_is_refused_when_nobody_did() {
    let mut desk = Desk::new().await;
    let contact = open(&desk.served, &desk.officer, "uto1", None).await;
    desk.leaves_document("batch-1", "passport");
    assert_eq!(desk.looks_twice().await, vec![]);
    assert_eq!(desk.looks_twice().await, vec![]);
    let waiting = desk.tray(&desk.officer).await;
    assert_eq!((waiting.len(), &waiting[0]["name"]), (1, &json!("scanner-1")), "it waits once");
    assert_eq!(desk.lies(""), ["batch-1"], "it is in no record yet");
    let take = path(&contact, &format!("/tray/{}", waiting[0]["id"].as_str().expect("an id")));
    let taken = post(&take).by(&desk.officer).of(&desk.served).await;
    assert!(taken.json()["all_clear"].is_u64(), "{}", taken.json());
    assert_eq!((desk.looks().await, desk.lies("")), (vec![], vec![]));
    desk.leaves_document("batch-2", "passport");
    desk.looks_twice().await;
    desk.served.steps.0.fetch_add(WAITS, Ordering::Relaxed);
    assert_eq!(desk.looks().await, [Told::Refused(Why::NotTaken)]);
    assert_eq!(desk.lies(""), ["refused"]);
    assert_eq!(desk.lies("refused"), ["batch-2", "batch-2.txt"]);
    let officer = desk.served.browser("F-1");
    assert_eq!(desk.tray(&officer).await, Vec::<Value>::new());
    assert_eq!(desk.looks_twice().await, vec![], "what was refused is left alone");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_evidence_is_put_beside_with_a_word_why_and_the_rest_is_taken() {
    let mut desk = Desk::new().await;
    desk.leaves("letter.txt", b"a letter to somebody");
    desk.leaves("DG3.bin", &[0x63, 0x10, 1, 2]);
    desk.leaves(".hidden", b"x");
    desk.leaves("page.png.part", b"half a page");
    desk.leaves_document("passport", "passport");
    desk.leaves("passport/Thumbs.db", b"nothing of ours");
    let mut told = desk.looks_twice().await;
    told.sort_by_key(ToString::to_string);
    let (no_evidence, never) = (Told::Refused(Why::NoEvidence), Told::Refused(Why::NeverKept));
    assert_eq!(told, [never, no_evidence.clone(), no_evidence]);
    let beside = [
        "DG3.bin",
        "DG3.bin.txt",
        "letter.txt",
        "letter.txt.txt",
        "passport-Thumbs.db",
        "passport-Thumbs.db.txt",
    ];
    assert_eq!(desk.lies("refused"), beside);
    let why = fs::read_to_string(desk.at("refused/letter.txt.txt")).expect("a text");
    assert_eq!(why, "because of watch-no-evidence\n");
    assert_eq!(fs::read(desk.at("refused/letter.txt")).expect("not lost"), b"a letter to somebody");
    assert_eq!(desk.looks_twice().await, vec![]);
    assert_eq!(desk.tray(&desk.officer).await.len(), 1, "the passport");
    // The same name again has a name of its own.
    desk.leaves("letter.txt", b"another letter");
    desk.looks_twice().await;
    assert_eq!(fs::read(desk.at("refused/letter.txt.1")).expect("not lost"), b"another letter");
    assert_eq!(fs::read(desk.at("refused/letter.txt")).expect("not lost"), b"a letter to somebody");
}

/// Threat 21: nothing is opened that lies elsewhere, is no file, or is still being written.
#[tokio::test(flavor = "multi_thread")]
async fn what_was_refused_is_gone_after_a_day_and_nothing_else() {
    let mut desk = Desk::new().await;
    desk.leaves("letter.doc", b"a letter to somebody");
    desk.leaves("trip/deep/letter.doc", b"in a folder in a folder");
    desk.leaves("new.doc", b"of today");
    desk.looks_twice().await;
    desk.leaves("refused/own.txt", b"of whoever looks after the folder");
    let written = |name: &str, ago: u64| {
        let file = fs::File::options().write(true).open(desk.at("refused").join(name)).expect("a text");
        file.set_modified(SystemTime::now() - Duration::from_secs(3600 * ago)).expect("a time");
    };
    let folder = desk.lies("refused").into_iter().find(|name| name.starts_with("trip")).expect("a folder");
    assert!(desk.at("refused").join(&folder).is_dir());
    written("letter.doc.txt", 25);
    written(&format!("{folder}.txt"), 25);
    written("new.doc.txt", 23);
    written("own.txt", 100);
    assert_eq!(desk.looks().await, vec![]);
    assert_eq!(desk.lies("refused"), ["new.doc", "new.doc.txt", "own.txt"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn threat_21_no_link_no_pipe_and_nothing_half_is_read() {
    let mut desk = Desk::new().await;
    let secret = Folder::new("secret");
    let (_, _, zone) = parts("passport").into_iter().find(|(kind, ..)| *kind == "mrz-text").expect("a zone");
    fs::write(secret.path().join("mrz.txt"), &zone).expect("our folder");
    let link = |to: PathBuf, name: &str| std::os::unix::fs::symlink(to, desk.at(name)).expect("a link");
    link(secret.path().join("mrz.txt"), "linked.txt");
    link(secret.path().to_owned(), "linked-folder");
    link(PathBuf::from("../../secret/mrz.txt"), "up.txt");
    fs::create_dir_all(desk.at("inside")).expect("our folder");
    link(secret.path().join("mrz.txt"), "inside/linked.txt");
    desk.leaves("inside/deeper/mrz.txt", &zone);
    mknodat(CWD, desk.at("pipe.txt"), FileType::Fifo, Mode::RWXU, 0).expect("a pipe");
    // A whole folder of somebody's, and one that the folder of the device became.
    std::os::unix::fs::symlink(secret.path(), desk.folder.path().join("scanner-2")).expect("a link");
    registered(&desk.served, "scanner-2", "folder", "uto1").await;
    let told = desk.looks_twice().await;
    assert_eq!(told.len(), 5, "{told:?}");
    assert!(told.iter().all(|told| matches!(told, Told::Refused(Why::NoFile | Why::NoEvidence))), "{told:?}");
    assert_eq!(desk.tray(&desk.officer).await, Vec::<Value>::new(), "nothing was read");
    assert_eq!(fs::read(secret.path().join("mrz.txt")).expect("it is there"), zone);
    // What grows is not taken before it stands still.
    for part in 1..4 {
        desk.leaves("grows.txt", &zone[..zone.len() * part / 4]);
        assert_eq!(desk.looks().await, vec![]);
        assert_eq!(desk.tray(&desk.officer).await.len(), 0);
    }
    desk.leaves("grows.txt", &zone);
    assert_eq!(desk.looks_twice().await, vec![]);
    assert_eq!(desk.tray(&desk.officer).await.len(), 1);
    let large = fs::File::create(desk.at("large.png")).expect("our folder");
    large.set_len((64 << 20) + 1).expect("a sparse file");
    assert_eq!(desk.looks_twice().await, [Told::Refused(Why::TooLarge)]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_is_read_while_its_device_is_there_and_what_is_in_the_record_is_not_taken_again() {
    let mut desk = Desk::new().await;
    registered(&desk.served, "swipe-1", "swipe-reader", "uto1").await;
    for name in ["swipe-1", "nobody"] {
        let at = desk.folder.path().join(name);
        fs::create_dir_all(&at).expect("our folder");
        fs::write(at.join("mrz.txt"), "P<UTO").expect("our folder");
    }
    assert_eq!(desk.looks().await, [Told::NoDevice, Told::NoDevice], "no folder is read for want of another");
    assert_eq!(desk.looks_twice().await, vec![], "told once");
    assert!(desk.folder.path().join("swipe-1/mrz.txt").is_file());
    // Broken off between the commit and the folder, it is known when it comes again.
    let contact = open(&desk.served, &desk.officer, "uto1", None).await;
    let claim = desk.claims(&contact).await;
    desk.leaves_document("kept", "passport");
    fs::rename(desk.at("kept"), desk.at(&claim)).expect("ours");
    let copy = desk.folder.path().join("copy");
    let moved = std::process::Command::new("cp").arg("-a").arg(desk.at(&claim)).arg(&copy).status();
    assert!(moved.expect("cp").success());
    assert_eq!(desk.looks_twice().await.len(), 1, "the folder `copy` is of no device");
    assert_eq!(desk.shown(&contact).await["bundles"].as_array().map(Vec::len), Some(1));
    let size = desk.served.app.node().recorder().store().size().await;
    fs::rename(&copy, desk.at(&claim)).expect("ours");
    let root = desk.folder.path().to_owned();
    desk.watch = Watch::new(root, Box::new(|why| why.code().to_owned()));
    desk.looks_twice().await;
    assert_eq!((desk.lies(""), desk.tray(&desk.officer).await), (vec![], vec![]));
    assert_eq!(desk.served.app.node().recorder().store().size().await, size);
    // What was taken and not swept goes at the next look.
    desk.leaves(".taken-x/mrz.txt", b"P<UTO");
    desk.looks().await;
    assert_eq!(desk.lies(""), Vec::<String>::new());
    // A device whose token was taken leaves nothing here either.
    desk.leaves("mrz.txt", b"P<UTO");
    let revoke = super::ask::Ask::new("DELETE", &format!("/api/devices/{}", desk.device));
    assert_eq!(revoke.by(&desk.served.browser("A-1")).of(&desk.served).await.status, 200);
    assert_eq!(desk.looks_twice().await, [Told::NoDevice]);
    assert_eq!(desk.lies(""), ["mrz.txt"]);
}

/// A tray that is full keeps nobody's drop from their contact, and nothing in the folder is lost.
#[tokio::test(flavor = "multi_thread")]
async fn what_finds_no_room_in_the_tray_stays_in_the_folder() {
    let mut desk = Desk::new().await;
    let (_, _, zone) = parts("passport").into_iter().find(|(kind, ..)| *kind == "mrz-text").expect("a zone");
    for at in 0..TRAY + 2 {
        desk.leaves(&format!("0-{at:02}.txt"), &zone);
    }
    let contact = open(&desk.served, &desk.officer, "uto1", None).await;
    let claim = desk.claims(&contact).await;
    desk.leaves(&format!("{claim}-mrz.txt"), &zone);
    assert_eq!(desk.looks_twice().await, [Told::Later(NodeError::TrayFull)], "asked once a look");
    let shown = desk.shown(&contact).await;
    assert_eq!(shown["bundles"].as_array().map(Vec::len), Some(1), "{shown}");
    let waiting = desk.tray(&desk.officer).await;
    assert_eq!((waiting.len(), desk.lies("").len()), (TRAY, TRAY + 2));
    for waits in &waiting[..2] {
        let thrown = format!("/api/posts/uto1/tray/{}", waits["id"].as_str().expect("an id"));
        let thrown = super::ask::Ask::new("DELETE", &thrown).by(&desk.officer).of(&desk.served).await;
        assert_eq!(thrown.status, 204);
    }
    assert_eq!(desk.looks().await, [Told::Refused(Why::NotTaken), Told::Refused(Why::NotTaken)]);
    assert_eq!((desk.tray(&desk.officer).await.len(), desk.lies("refused").len()), (TRAY, 4));
}
