//! A signer in a process of its own, which answers whoever may open its socket.

use crate::FileSigner;
use spartel_ledger::tree::signing::{LONGEST, Question, Reply};
use spartel_ports::Signer;
use spartel_ports::signer::SignerError;
use std::fs;
use std::io::{self, ErrorKind};
use std::os::unix::fs::{FileTypeExt, PermissionsExt};
use std::os::unix::net::UnixStream as Plain;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::Semaphore;
use tokio::time::{sleep, timeout};

/// So long may a question take to be said.
const SAYS: Duration = Duration::from_secs(5);
/// So many are heard at a time; others wait.
const AT_ONCE: usize = 16;
/// After the system refused a connection: so many files are open, perhaps, and fewer soon.
const AGAIN: Duration = Duration::from_millis(100);
/// The socket is for its owner and its group, which is that of the server.
const MODE: u32 = 0o660;

/// A socket at which a signer is asked; its path goes with it.
#[derive(Debug)]
pub struct Listening {
    listener: UnixListener,
    path: PathBuf,
}

impl Listening {
    /// Makes the socket. What a signer left that was killed is taken away first; one that answers is left alone.
    ///
    /// # Errors
    /// Where another signer answers there, something else lies there, or the socket cannot be made.
    pub fn at(path: &Path) -> io::Result<Self> {
        match fs::symlink_metadata(path) {
            Ok(found) if !found.file_type().is_socket() => return Err(ErrorKind::AlreadyExists.into()),
            Ok(_) if Plain::connect(path).is_ok() => return Err(ErrorKind::AddrInUse.into()),
            Ok(_) => fs::remove_file(path)?,
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
        let listening = Self { listener: UnixListener::bind(path)?, path: path.to_owned() };
        fs::set_permissions(path, PermissionsExt::from_mode(MODE))?;
        Ok(listening)
    }
}

impl Drop for Listening {
    /// Who asks then is told at once that nobody is there.
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.path);
    }
}

/// Answers for as long as it is let to. What is asked badly, or too slowly, is answered so, and keeps nobody else waiting.
pub async fn serve(listening: &Listening, signer: Arc<FileSigner>) {
    let turns = Arc::new(Semaphore::new(AT_ONCE));
    loop {
        let Ok(turn) = Arc::clone(&turns).acquire_owned().await else { return };
        let Ok((stream, _)) = listening.listener.accept().await else {
            sleep(AGAIN).await;
            continue;
        };
        let signer = Arc::clone(&signer);
        tokio::spawn(async move {
            // Who asked and went away needs no answer.
            let _ = answered(stream, &signer).await;
            drop(turn);
        });
    }
}

async fn answered(mut stream: UnixStream, signer: &FileSigner) -> io::Result<()> {
    let mut question = String::new();
    let mut asks = (&mut stream).take(LONGEST as u64 + 1);
    let reply = match timeout(SAYS, asks.read_to_string(&mut question)).await {
        Ok(Ok(_)) => reply(&question, signer).await,
        Ok(Err(error)) => Reply::failed(&error.to_string()),
        Err(_) => Reply::failed("nothing was asked"),
    };
    timeout(SAYS, stream.write_all(reply.to_string().as_bytes())).await??;
    stream.shutdown().await
}

async fn reply(question: &str, signer: &FileSigner) -> Reply {
    let answer = match Question::parse(question) {
        Err(error) => return Reply::failed(&error.to_string()),
        Ok(Question::Key) => Ok(Reply::Key(signer.key().clone())),
        Ok(Question::Last) => signer.last().await.map(Reply::Last),
        Ok(Question::Sign(checkpoint, proof)) => signer.sign(&checkpoint, &proof).await.map(Reply::Signed),
    };
    answer.unwrap_or_else(|error| match error {
        SignerError::Smaller { signed, asked } => Reply::Smaller { signed, asked },
        SignerError::Inconsistent => Reply::Inconsistent,
        SignerError::OtherLog => Reply::OtherLog,
        error => Reply::failed(&error.to_string()),
    })
}
