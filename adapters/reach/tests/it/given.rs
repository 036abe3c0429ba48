//! Servers of the tests: each answers every connection with the same bytes, over TLS or without.

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use spartel_reach::{Answer, Ask, Limits, Reach, ReachError, Roots};
use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{sleep, spawn};
use std::time::Duration;

/// What may be asked of a server of the tests.
pub const LIMITS: Limits =
    Limits { connect: Duration::from_secs(2), whole: Duration::from_secs(4), largest: 64 };

/// An authority, and the certificate of a server under it.
pub struct Papers {
    pub authority: String,
    config: Arc<ServerConfig>,
}

impl Papers {
    /// A certificate for these names.
    pub fn of(names: &[&str]) -> Self {
        let mut authority = CertificateParams::default();
        authority.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        let issuer = CertifiedIssuer::self_signed(authority, KeyPair::generate().expect("a key"));
        let issuer = issuer.expect("an authority");
        let key = KeyPair::generate().expect("a key");
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        let params = CertificateParams::new(names).expect("names");
        let certificate = params.signed_by(&key, &issuer).expect("a certificate");
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
        let config = config.expect("versions").with_no_client_auth();
        let chain = vec![CertificateDer::from(certificate.der().to_vec())];
        let config = config.with_single_cert(chain, key).expect("a pair");
        Self { authority: issuer.pem(), config: Arc::new(config) }
    }
}

/// How a server of the tests answers.
#[derive(Clone)]
pub struct Manner {
    /// What it says.
    pub says: Vec<u8>,
    /// How long it waits before.
    pub after: Duration,
}

impl Manner {
    pub fn says(text: impl Into<Vec<u8>>) -> Self {
        Self { says: text.into(), after: Duration::ZERO }
    }
}

/// A good answer with this body.
pub fn good(body: &str) -> Manner {
    Manner::says(format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len()))
}

/// A server that runs until the tests end, and what was asked of it.
pub struct Running {
    pub at: SocketAddr,
    pub heard: Receiver<String>,
}

impl Running {
    /// What was asked, as far as anything was.
    pub fn asked(&self) -> Option<String> {
        self.heard.recv_timeout(Duration::from_secs(2)).ok()
    }

    /// That nothing was said to it.
    pub fn heard_nothing(&self) -> bool {
        self.heard.recv_timeout(Duration::from_millis(200)).is_err()
    }
}

/// Starts a server; over TLS where it has papers.
pub fn serve(papers: Option<&Papers>, manner: Manner) -> Running {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let at = listener.local_addr().expect("an address");
    let (say, heard) = channel();
    let config = papers.map(|papers| papers.config.clone());
    spawn(move || {
        for socket in listener.incoming().flatten() {
            let (config, manner, say) = (config.clone(), manner.clone(), say.clone());
            spawn(move || match config {
                Some(config) => {
                    let connection = ServerConnection::new(config).expect("a configuration");
                    answer(StreamOwned::new(connection, socket), &manner, &say);
                }
                None => answer(socket, &manner, &say),
            });
        }
    });
    Running { at, heard }
}

fn answer<S: Read + Write + End>(mut stream: S, manner: &Manner, say: &Sender<String>) {
    let (mut asked, mut some) = (Vec::new(), [0; 4096]);
    while !is_whole(&asked) {
        match stream.read(&mut some) {
            Ok(read) if read > 0 => asked.extend(&some[..read]),
            _ => return,
        }
    }
    let _ = say.send(String::from_utf8_lossy(&asked).into_owned());
    sleep(manner.after);
    let _ = stream.write_all(&manner.says).and_then(|()| stream.flush());
    stream.end();
}

/// Whether a request has come to its end, as far as these tests send any.
fn is_whole(asked: &[u8]) -> bool {
    let text = String::from_utf8_lossy(asked);
    let Some((head, body)) = text.split_once("\r\n\r\n") else { return false };
    let length = head
        .lines()
        .find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ")?.parse().ok());
    body.len() >= length.unwrap_or(0)
}

/// How a connection ends.
trait End {
    fn end(self);
}

impl End for TcpStream {
    fn end(self) {
        let _ = self.shutdown(Shutdown::Both);
    }
}

impl End for StreamOwned<ServerConnection, TcpStream> {
    fn end(mut self) {
        self.conn.send_close_notify();
        let _ = self.flush();
        let _ = self.sock.shutdown(Shutdown::Both);
    }
}

/// Asks a server for something by the name of this machine.
pub fn ask(scheme: &str, at: SocketAddr, roots: Roots<'_>, ask: &Ask<'_>) -> Result<Answer, ReachError> {
    let address = format!("{scheme}://localhost:{}", at.port()).parse()?;
    Reach::new(address, roots, LIMITS)?.ask(ask)
}
