//! Servers that the program serves by itself, and people at a machine who ask them.

use crate::ledger::given::Record;
use crate::program::{Answer, spartel};
use serde_json::{Value, json};
use spartel_app::people::sign_in::{code_at, secret_of};
use spartel_ledger::id::Moment;
use spartel_reach::{Ask, Limits, Reach, Roots};
use spartel_trial::Folder;
use spartel_trial::folder::set_mode;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// A server that goes with the test.
pub struct Running {
    child: Child,
    /// What it said at its start.
    pub told: Value,
}

impl Running {
    /// One that logs into a file.
    fn start(log: &Path, arguments: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_spartel"))
            .args(["serve", "--listen", "127.0.0.1:0", "--json"])
            .args(arguments)
            .env("XDG_DATA_HOME", "no-such-folder")
            .stdout(Stdio::piped())
            .stderr(fs::File::create(log).expect("our folder"))
            .spawn()
            .expect("the program");
        let mut text = String::new();
        for line in BufReader::new(child.stdout.take().expect("a pipe")).lines() {
            text += &line.expect("text");
            if serde_json::from_str::<Value>(&text).is_ok() {
                break;
            }
        }
        Self { told: serde_json::from_str(&text).expect("what a server says"), child }
    }

    /// Where it listens, by the name of this machine.
    pub fn address(&self) -> String {
        self.told["address"].as_str().expect("an address").replace("127.0.0.1", "localhost")
    }

    /// Ends it.
    pub fn stop(&mut self) {
        let _ = self.child.kill().and_then(|()| self.child.wait());
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Somebody's machine, with a folder of its own for sessions.
pub struct Machine {
    pub folder: Folder,
    pub server: String,
}

impl Machine {
    pub fn of(server: &str) -> Self {
        Self { folder: Folder::new("line"), server: server.to_owned() }
    }

    /// What a command with `--server` answers.
    pub fn does(&self, arguments: &[&str]) -> Answer {
        let output = Command::new(env!("CARGO_BIN_EXE_spartel"))
            .args(arguments)
            .args(["--server", &self.server])
            .env("XDG_RUNTIME_DIR", self.folder.path())
            .env_remove("SPARTEL_TRUST")
            .stdin(Stdio::null())
            .output()
            .expect("the program");
        Answer {
            status: output.status.code().unwrap_or(-1),
            out: String::from_utf8_lossy(&output.stdout).into_owned(),
            err: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    /// A file that is its owner's alone.
    pub fn secret(&self, name: &str, text: &str) -> String {
        let file = self.folder.write(name, text);
        set_mode(&file, 0o600);
        file.display().to_string()
    }

    /// Signs somebody in with a password and the code of now.
    pub fn signs_in(&self, number: &str, password: &str, secret: &str, more: &[&str]) -> Answer {
        let code = spartel(["utopia", "code", secret]).exits(0).out;
        let (password, code) = (self.secret("password", password), self.secret("code", &code));
        let start =
            ["session", "start", "--number", number, "--password-file", &password, "--code-file", &code];
        self.does(&[&start, more].concat())
    }

    /// The files of sessions.
    pub fn sessions(&self) -> Vec<PathBuf> {
        let all = fs::read_dir(self.folder.join("spartel")).into_iter().flatten().flatten();
        all.map(|entry| entry.path())
            .filter(|path| path.extension().is_some_and(|end| end == "session"))
            .collect()
    }
}

/// A demonstration that is served.
pub struct Demonstration {
    pub running: Running,
    folder: Folder,
}

impl Demonstration {
    pub fn start() -> Self {
        let folder = Folder::new("demonstration");
        let data = folder.join("data").display().to_string();
        Self { running: Running::start(&folder.join("log"), &["--demo", "--data", &data]), folder }
    }

    /// Where its record lies.
    pub fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    /// Everything that it has logged.
    pub fn logged(&self) -> String {
        fs::read_to_string(self.folder.join("log")).expect("a log")
    }

    /// Somebody who has not signed in.
    pub fn machine(&self) -> Machine {
        Machine::of(&self.running.address())
    }

    /// Password and secret of somebody.
    pub fn secrets(&self, number: &str) -> (String, String) {
        let people = self.running.told["people"].as_array().expect("people");
        let person = people.iter().find(|person| person["number"] == number).expect("somebody");
        let text = |name: &str| person[name].as_str().expect("text").to_owned();
        (text("password"), text("secret"))
    }

    /// Somebody who has signed in.
    pub fn signed_in(&self, number: &str) -> Machine {
        let (machine, (password, secret)) = (self.machine(), self.secrets(number));
        machine.signs_in(number, &password, &secret, &[]).exits(0);
        machine
    }
}

/// A record that is served over TLS, under an authority of its own, with one administrator.
pub struct House {
    pub running: Running,
    pub record: Record,
    pub password: String,
    pub secret: String,
}

/// The number of the administrator.
pub const ADMINISTRATOR: &str = "A-1";

impl House {
    pub fn start() -> Self {
        let record = Record::signed();
        let at = |name: &str| record.folder.join(name).display().to_string();
        let (authority, server) = (at("authority"), at("server"));
        spartel(["certificate", "authority", "--to", &authority, "--host", "localhost"]).exits(0);
        spartel(["certificate", "server", "--authority", &authority, "--to", &server, "--host", "localhost"])
            .exits(0);
        let (data, passphrase) = (at("data"), at("passphrase"));
        let place = ["--data", &data, "--passphrase-file", &passphrase];
        let found = ["people", "found", "--role", "administrator", "--number", ADMINISTRATOR, "--json"];
        let found = spartel([&found[..], &place].concat()).exits(0).json();
        let (chain, key) = (at("server/server.pem"), at("server/server.key"));
        let tls = ["--host", "localhost", "--certificate", &chain, "--certificate-key", &key];
        let running = Running::start(&record.folder.join("log"), &[&place[..], &tls].concat());
        let link = found["link"].as_str().expect("a link").to_owned();
        let password = "nine blue boats at noon".to_owned();
        let authority = fs::read(record.folder.join("authority/authority.pem")).expect("a certificate");
        let secret = enrolled(&running, &authority, &link, &password);
        Self { running, record, password, secret }
    }

    /// The file with the certificate of its authority.
    pub fn authority(&self) -> String {
        self.record.folder.join("authority/authority.pem").display().to_string()
    }
}

/// Sets a password and codes with a link, as a browser does; the secret of the codes. The code is the one before now: it works once.
fn enrolled(running: &Running, authority: &[u8], link: &str, password: &str) -> String {
    let limits = Limits { connect: Duration::from_secs(5), whole: Duration::from_secs(60), largest: 1 << 20 };
    let address = running.address().parse().expect("an address");
    let reach = Reach::new(address, Roots::Pem(authority), limits).expect("an authority");
    let post = |path: &str, body: &Value, cookie: &str| {
        let body = body.to_string();
        let ask = Ask::new("POST", path).header("cookie", cookie).body("application/json", body.as_bytes());
        let answer = reach.ask(&ask).expect("an answer");
        assert!(answer.is_good(), "{path}: {}", String::from_utf8_lossy(&answer.body));
        answer
    };
    let asked = post("/api/links/code", &json!({ "link": link }), "a=b");
    let cookie =
        asked.headers("set-cookie").next().and_then(|set| set.split(';').next()).expect("a desk").to_owned();
    let secret: Value = serde_json::from_slice(&asked.body).expect("a secret");
    let secret = secret["secret"].as_str().expect("a secret").to_owned();
    post("/api/links/password", &json!({ "password": password, "code": before(&secret) }), &cookie);
    secret
}

/// The code before the one of now.
fn before(secret: &str) -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970").as_millis();
    let step = Moment(i64::try_from(now).expect("our century") - 30_000);
    secret_of(secret).and_then(|secret| code_at(&secret, step)).expect("a secret")
}

/// The rights of a file.
pub fn mode(path: &Path) -> u32 {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(path).expect("a file").permissions().mode() & 0o777
}
