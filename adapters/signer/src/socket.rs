//! A signer that is asked through a socket of this machine.

use spartel_ledger::tree::checkpoint::Checkpoint;
use spartel_ledger::tree::note::{SignatureLine, VerifierKey};
use spartel_ledger::tree::signing::{LONGEST, Question, Reply};
use spartel_ledger::tree::{Hash, Head};
use spartel_ports::Signer;
use spartel_ports::signer::SignerError;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::UnixStream;
use tokio::time::{Instant, sleep, timeout};

/// An answer comes within this: a signature waits for a disk, and for nobody else.
const ANSWERS: Duration = Duration::from_secs(10);
/// A signer that is just being started is waited for.
const STARTS: Duration = Duration::from_secs(5);
const AGAIN: Duration = Duration::from_millis(50);

/// A signer at a socket. Each question is a connection of its own, so that a signer that was started anew is found again.
#[derive(Debug)]
pub struct SocketSigner {
    path: PathBuf,
    key: VerifierKey,
}

impl SocketSigner {
    /// Asks for the key of the signer at a path, which may just be starting.
    ///
    /// # Errors
    /// `Unavailable` where nobody answers, or in another way than a signer does.
    pub async fn open(path: &Path) -> Result<Self, SignerError> {
        let until = Instant::now() + STARTS;
        let stream = loop {
            match UnixStream::connect(path).await {
                Err(error) if is_starting(&error) && Instant::now() < until => sleep(AGAIN).await,
                stream => break stream.map_err(|error| unavailable(path, &error))?,
            }
        };
        match asked(path, stream, &Question::Key).await? {
            Reply::Key(key) => Ok(Self { path: path.to_owned(), key }),
            reply => Err(refused(path, reply)),
        }
    }

    async fn ask(&self, question: &Question) -> Result<Reply, SignerError> {
        let stream =
            UnixStream::connect(&self.path).await.map_err(|error| unavailable(&self.path, &error))?;
        asked(&self.path, stream, question).await
    }
}

impl Signer for SocketSigner {
    fn key(&self) -> &VerifierKey {
        &self.key
    }

    async fn last(&self) -> Result<Head, SignerError> {
        match self.ask(&Question::Last).await? {
            Reply::Last(head) => Ok(head),
            reply => Err(refused(&self.path, reply)),
        }
    }

    async fn sign(&self, checkpoint: &Checkpoint, proof: &[Hash]) -> Result<SignatureLine, SignerError> {
        match self.ask(&Question::Sign(checkpoint.clone(), proof.to_vec())).await? {
            Reply::Signed(line) => Ok(line),
            reply => Err(refused(&self.path, reply)),
        }
    }
}

/// Whether there is nobody yet.
fn is_starting(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::ConnectionRefused)
}

async fn asked(path: &Path, stream: UnixStream, question: &Question) -> Result<Reply, SignerError> {
    let text = timeout(ANSWERS, exchanged(stream, question.to_string())).await;
    let text = text.unwrap_or_else(|_| Err(ErrorKind::TimedOut.into()));
    let text = text.map_err(|error| unavailable(path, &error))?;
    Reply::parse(&text).map_err(|error| SignerError::Unavailable(format!("{}: {error}", path.display())))
}

/// Says all of a question, and reads all of the answer.
async fn exchanged(mut stream: UnixStream, question: String) -> io::Result<String> {
    stream.write_all(question.as_bytes()).await?;
    stream.shutdown().await?;
    let mut answer = String::new();
    stream.take(LONGEST as u64 + 1).read_to_string(&mut answer).await?;
    Ok(answer)
}

fn unavailable(path: &Path, error: &io::Error) -> SignerError {
    SignerError::Unavailable(format!("{}: {error}", path.display()))
}

/// An answer that is not the one that was asked for.
fn refused(path: &Path, reply: Reply) -> SignerError {
    let said = |reason: &str| SignerError::Unavailable(format!("{}: {reason}", path.display()));
    match reply {
        Reply::Smaller { signed, asked } => SignerError::Smaller { signed, asked },
        Reply::Inconsistent => SignerError::Inconsistent,
        Reply::OtherLog => SignerError::OtherLog,
        Reply::Failed(reason) => said(&reason),
        Reply::Key(_) | Reply::Last(_) | Reply::Signed(_) => said("another question was answered"),
    }
}
