//! The signer of the log in a folder of its own: an Ed25519 key, and the last tree that it signed.
//!
//! The folder belongs to another user than the record, so that whoever can change the one cannot sign with the other. The key is kept in
//! the form that C2SP's tools for signed notes use. What is about to be signed is on the disk before the signature is given, so that
//! neither a crash nor an older copy of the record can make this signer sign two pasts.

use ed25519_dalek::{Signer as _, SigningKey};
use spartel_ledger::tree::checkpoint::Checkpoint;
use spartel_ledger::tree::note::{KeyKind, SignError, SignatureLine, VerifierKey};
use spartel_ledger::tree::{EMPTY_ROOT, Hash, Head, consistency};
use spartel_ports::Signer;
use spartel_ports::signer::SignerError;
use std::convert::Infallible;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

const KEY: &str = "signer.key";
const STATE: &str = "signer.state";
const LOCK: &str = "signer.lock";
/// First line of the key's file: what it is, for whoever opens it.
const FORMAT: &str = "spartel/g1";

/// A signer whose key is a file.
pub struct FileSigner {
    folder: PathBuf,
    signing: SigningKey,
    key: VerifierKey,
}

fn unavailable(error: &io::Error) -> SignerError {
    SignerError::Unavailable(error.to_string())
}

impl FileSigner {
    /// Makes a signer's folder for a log. The seed is 32 random bytes.
    ///
    /// # Errors
    /// Where there is a key already, the folder cannot be written, or the origin cannot be a key's name.
    pub fn create(folder: &Path, origin: &str, seed: &[u8; 32]) -> Result<Self, SignerError> {
        fs::create_dir_all(folder).map_err(|e| unavailable(&e))?;
        let signer = Self::of(folder, origin, seed)?;
        if folder.join(KEY).exists() {
            return Err(SignerError::Unavailable(format!("{KEY} is there already")));
        }
        let text = Zeroizing::new(format!("{FORMAT}\n{origin}\n{}\n", Hash(*seed).to_base64()));
        signer.remember(&Head { size: 0, root: EMPTY_ROOT })?;
        write(folder, KEY, text.as_bytes()).map_err(|e| unavailable(&e))?;
        Self::open(folder)
    }

    /// Opens a signer's folder.
    ///
    /// # Errors
    /// Where its files cannot be read or are not a signer's.
    pub fn open(folder: &Path) -> Result<Self, SignerError> {
        let text = Zeroizing::new(fs::read_to_string(folder.join(KEY)).map_err(|e| unavailable(&e))?);
        let broken = SignerError::Broken(KEY);
        let lines: Vec<&str> = text.lines().collect();
        let [FORMAT, origin, seed] = lines[..] else { return Err(broken) };
        let seed = Hash::from_base64(seed).ok_or(broken)?;
        let signer = Self::of(folder, origin, &seed.0)?;
        signer.state()?;
        Ok(signer)
    }

    fn of(folder: &Path, origin: &str, seed: &[u8; 32]) -> Result<Self, SignerError> {
        let signing = SigningKey::from_bytes(seed);
        let public = signing.verifying_key().to_bytes();
        let key =
            VerifierKey::new(origin, KeyKind::Ed25519, &public).map_err(|_| SignerError::Broken(KEY))?;
        Ok(Self { folder: folder.to_owned(), signing, key })
    }

    /// The last tree that was signed.
    fn state(&self) -> Result<Head, SignerError> {
        let text = fs::read_to_string(self.folder.join(STATE)).map_err(|e| unavailable(&e))?;
        let lines: Vec<&str> = text.lines().collect();
        let broken = SignerError::Broken(STATE);
        let [size, root] = lines[..] else { return Err(broken) };
        let (size, root) = (size.parse().ok(), Hash::from_base64(root));
        size.zip(root).map(|(size, root)| Head { size, root }).ok_or(broken)
    }

    fn remember(&self, head: &Head) -> Result<(), SignerError> {
        let text = format!("{}\n{}\n", head.size, head.root.to_base64());
        write(&self.folder, STATE, text.as_bytes()).map_err(|e| unavailable(&e))
    }

    fn sign_next(&self, checkpoint: &Checkpoint, proof: &[Hash]) -> Result<SignatureLine, SignerError> {
        // Held until the state is written: two programs cannot sign beside each other.
        let lock = OpenOptions::new().create(true).append(true).mode(0o600).open(self.folder.join(LOCK));
        let lock = lock.map_err(|e| unavailable(&e))?;
        lock.lock().map_err(|e| unavailable(&e))?;
        let (last, next) = (self.state()?, checkpoint.head());
        if checkpoint.origin() != self.key.name() {
            return Err(SignerError::OtherLog);
        }
        if next.size < last.size {
            return Err(SignerError::Smaller { signed: last.size, asked: next.size });
        }
        consistency::verify(&last, next, proof).map_err(|_| SignerError::Inconsistent)?;
        self.remember(next)?;
        let sign = |bytes: &[u8]| Ok::<_, Infallible>(self.signing.sign(bytes).to_bytes().to_vec());
        self.key.sign(&checkpoint.to_string(), 0, sign).map_err(|error| match error {
            SignError::Text(_) | SignError::Signer(_) => SignerError::Broken("checkpoint"),
            SignError::Unverified => SignerError::Broken(KEY),
        })
    }
}

impl Signer for FileSigner {
    fn key(&self) -> &VerifierKey {
        &self.key
    }

    async fn last(&self) -> Result<Head, SignerError> {
        self.state()
    }

    async fn sign(&self, checkpoint: &Checkpoint, proof: &[Hash]) -> Result<SignatureLine, SignerError> {
        self.sign_next(checkpoint, proof)
    }
}

/// Writes a file that is either the old one or the new one, whatever happens: beside it, made durable, renamed, and the folder too.
fn write(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    let beside = folder.join(format!("{name}.new"));
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&beside)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&beside, folder.join(name))?;
    File::open(folder)?.sync_all()
}
