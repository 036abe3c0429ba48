//! A server of PostgreSQL: its own cluster in a temporary folder, reached by a socket, and by TLS where a test asks for it.

use crate::folder::{Folder, set_mode};
use crate::process::{NOBODY, is_root};
use crate::random;
use std::io;
use std::net::TcpListener;
use std::os::unix::fs::chown;
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, OnceLock};
use std::time::{Duration, Instant};

/// A server, which ends with the test.
#[derive(Debug)]
pub struct Server {
    folder: Folder,
    programs: PathBuf,
    /// Where the tests are root's the server is nobody's: PostgreSQL refuses root.
    root: bool,
    /// Where it listens beside its socket, and how; nowhere as a rule.
    network: Vec<String>,
    port: u16,
    running: Mutex<Option<Child>>,
}

impl Server {
    /// One server for all tests of this program, or none where PostgreSQL is not installed.
    ///
    /// # Panics
    /// Where PostgreSQL is there and does not do its work.
    #[must_use]
    pub fn shared() -> Option<&'static Self> {
        static SHARED: OnceLock<Option<Server>> = OnceLock::new();
        SHARED
            .get_or_init(|| {
                let server = Self::new();
                if let Some(server) = &server {
                    server.start(true);
                }
                server
            })
            .as_ref()
    }

    /// A cluster that is not running yet.
    ///
    /// # Panics
    /// Where PostgreSQL is there and does not do its work.
    #[must_use]
    pub fn new() -> Option<Self> {
        let programs = programs().or_else(|| {
            eprintln!("PostgreSQL is not installed: its half of the tests is skipped");
            None
        })?;
        let folder = Folder::new("server");
        let root = is_root();
        if root {
            chown(folder.path(), Some(NOBODY), Some(NOBODY)).expect("root may give a folder away");
        }
        let (network, port) = (vec!["listen_addresses=".to_owned()], 5432);
        let server = Self { folder, programs, root, network, port, running: Mutex::new(None) };
        let made = server
            .command("initdb")
            .args(["--username=spartel", "--auth=trust", "--encoding=UTF8", "--locale=C", "--data-checksums"])
            .args(["--no-sync", "-D"])
            .arg(server.data())
            .output()
            .expect("initdb runs");
        assert!(made.status.success(), "initdb: {}", String::from_utf8_lossy(&made.stderr));
        Some(server)
    }

    /// A cluster that is not running yet and will listen at all addresses of this machine, with a certificate for one of them. None where
    /// PostgreSQL or OpenSSL is not installed.
    ///
    /// # Panics
    /// Where they are there and do not do their work.
    #[must_use]
    pub fn with_certificate(address: &str) -> Option<Self> {
        let mut server = Self::new()?;
        // With no settings of the system: they would make it the certificate of an authority.
        let settings = server.folder.write("openssl", "[req]\ndistinguished_name = name\n[name]\n");
        let mut openssl = Command::new("openssl");
        openssl.args([
            "req",
            "-x509",
            "-nodes",
            "-newkey",
            "ec",
            "-pkeyopt",
            "ec_paramgen_curve:P-256",
            "-days",
            "2",
        ]);
        openssl.args(["-subj", "/CN=server", "-addext", &format!("subjectAltName=IP:{address}"), "-config"]);
        openssl
            .arg(settings)
            .arg("-keyout")
            .arg(server.folder.join("key"))
            .arg("-out")
            .arg(server.certificate());
        let Ok(made) = openssl.output() else {
            eprintln!("OpenSSL is not installed: what is said over TLS is skipped");
            return None;
        };
        assert!(made.status.success(), "openssl: {}", String::from_utf8_lossy(&made.stderr));
        set_mode(&server.folder.join("key"), 0o600);
        if server.root {
            chown(server.folder.join("key"), Some(NOBODY), Some(NOBODY)).expect("root may give a file away");
        }
        let free = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port");
        server.port = free.port();
        let shown = |name| server.folder.join(name).display().to_string();
        server.network = vec![
            "listen_addresses=0.0.0.0".to_owned(),
            "ssl=on".to_owned(),
            format!("ssl_cert_file={}", shown("certificate")),
            format!("ssl_key_file={}", shown("key")),
        ];
        Some(server)
    }

    /// It will not speak TLS.
    pub fn without_tls(&mut self) {
        self.network.truncate(1);
    }

    /// Where the certificate lies, if there is one.
    #[must_use]
    pub fn certificate(&self) -> PathBuf {
        self.folder.join("certificate")
    }

    /// Where it listens, if it does.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }

    fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(self.programs.join(program));
        if self.root {
            command.uid(NOBODY).gid(NOBODY);
        }
        command
            .current_dir(self.folder.path())
            .env("PGDATA", self.data())
            .env("PGPORT", self.port.to_string());
        command
    }

    /// Starts the server and waits until it answers; with `ends`, it ends when this process does.
    ///
    /// # Panics
    /// Where PostgreSQL is there and does not do its work.
    pub fn start(&self, ends: bool) {
        let mut child = self.spawn().expect("the server starts");
        let patience = Instant::now() + Duration::from_secs(60);
        while !self.answers() {
            assert!(Instant::now() < patience, "the server does not answer: {}", self.log());
            // One that was killed a moment ago may still hold its memory.
            if child.try_wait().expect("a child").is_some() {
                child = self.spawn().expect("the server starts");
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        if ends {
            self.guard(&child);
        }
        *self.running.lock().expect("nobody panics with it") = Some(child);
    }

    fn log(&self) -> String {
        std::fs::read_to_string(self.folder.join("log")).unwrap_or_default()
    }

    fn spawn(&self) -> io::Result<Child> {
        let socket = format!("unix_socket_directories={}", self.folder.path().display());
        let mut command = self.command("postgres");
        let always = [&socket, "max_connections=100", "fsync=on", "log_statement=none"];
        for option in self.network.iter().map(String::as_str).chain(always) {
            command.args(["-c", option]);
        }
        let log = std::fs::File::create(self.folder.join("log"))?;
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(log).spawn()
    }

    fn answers(&self) -> bool {
        let asked = self
            .command("pg_isready")
            .arg("-q")
            .arg("-h")
            .arg(self.folder.path())
            .args(["-U", "spartel", "-d", "postgres"])
            .status();
        asked.is_ok_and(|status| status.success())
    }

    /// A shell that outlives this process, ends the server after it and takes the folder away.
    fn guard(&self, child: &Child) {
        let script = format!(
            "(while kill -0 {} 2>/dev/null; do sleep 0.2; done; kill -9 -- $(head -1 '{}/postmaster.pid') 2>/dev/null; \
             kill -9 {} 2>/dev/null; sleep 0.5; rm -rf '{}') &",
            std::process::id(),
            self.data().display(),
            child.id(),
            self.folder.path().display()
        );
        let mut shell = Command::new("sh");
        shell.args(["-c", &script]).process_group(0);
        let quiet = shell.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        quiet.status().expect("a shell starts");
    }

    /// Kills the server and all its processes as a power cut would.
    ///
    /// # Panics
    /// Where PostgreSQL is there and does not do its work.
    pub fn kill(&self) {
        let Some(mut leader) = self.running.lock().expect("nobody panics with it").take() else { return };
        let children = Command::new("pgrep").args(["-P", &leader.id().to_string()]).output();
        let children = children.expect("pgrep runs").stdout;
        let mut all = vec![leader.id().to_string()];
        all.extend(String::from_utf8_lossy(&children).lines().map(str::to_owned));
        let killed = Command::new("kill").arg("-9").args(&all).stderr(Stdio::null()).status();
        assert!(killed.is_ok(), "kill runs");
        leader.wait().expect("a server that ended");
    }

    /// The URL of a new database, reached by the socket.
    ///
    /// # Panics
    /// Where PostgreSQL is there and does not do its work.
    #[must_use]
    pub fn database(&self) -> String {
        let name = self.named();
        let socket = self.folder.path().display();
        format!("postgres:///{name}?user=spartel&host={socket}&port={}", self.port)
    }

    /// The name of a new database.
    ///
    /// # Panics
    /// Where PostgreSQL is there and does not do its work.
    #[must_use]
    pub fn named(&self) -> String {
        let name = format!("t{:016x}", random());
        let made = self
            .command("createdb")
            .arg("-h")
            .arg(self.folder.path())
            .args(["-U", "spartel", &name])
            .output()
            .expect("createdb runs");
        assert!(made.status.success(), "createdb: {}", String::from_utf8_lossy(&made.stderr));
        name
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.kill();
    }
}

/// Where PostgreSQL's programs are: in the path, or where Debian puts them.
fn programs() -> Option<PathBuf> {
    let in_path = std::env::var_os("PATH")?;
    let debian = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let debian = debian.map(|version| version.path().join("bin"));
    let mut all = debian.chain(std::env::split_paths(&in_path));
    all.find(|folder| {
        ["initdb", "postgres", "createdb", "pg_isready"].iter().all(|p| folder.join(p).exists())
    })
}
