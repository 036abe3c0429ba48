//! A signer in a folder: its key in the form that C2SP's tools for signed notes use, and the last tree that it signed. What is about to be
//! signed is on the disk before the signature is given, so that neither a crash nor an older copy of the record can make it sign two pasts.
//!
//! ```text
//! signer.key     name of the log and seed of the key: its owner's alone
//! signer.state   size and root of the last tree that was signed
//! signer.pub     the key that verifies, for everybody
//! ```

use ed25519_dalek::{Signer as _, SigningKey};
use spartel_ledger::tree::checkpoint::Checkpoint;
use spartel_ledger::tree::note::{KeyKind, SignError, SignatureLine, VerifierKey};
use spartel_ledger::tree::{EMPTY_ROOT, Hash, Head, consistency};
use spartel_ports::Signer;
use spartel_ports::signer::SignerError;
use std::convert::Infallible;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

const KEY: &str = "signer.key";
const STATE: &str = "signer.state";
const LOCK: &str = "signer.lock";
/// The public half, for whoever verifies and may not read the key.
const PUBLIC: &str = "signer.pub";
/// First line of the key's file: what it is, for whoever opens it.
const FORMAT: &str = "spartel/g1";
/// A file of a signer is short; more than this is read of none.
const MOST: u64 = 4096;

/// A signer whose key is a file.
#[derive(Debug)]
pub struct FileSigner {
    folder: PathBuf,
    signing: SigningKey,
    key: VerifierKey,
}

fn unavailable(path: &Path, error: &io::Error) -> SignerError {
    SignerError::Unavailable(format!("{}: {error}", path.display()))
}

/// The text of a file of the signer.
fn text(folder: &Path, name: &'static str) -> Result<Zeroizing<String>, SignerError> {
    let path = folder.join(name);
    let file = File::open(&path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => {
            SignerError::Missing(folder.display().to_string())
        }
        _ => unavailable(&path, &error),
    })?;
    let mode = file.metadata().map_err(|e| unavailable(&path, &e))?.permissions().mode();
    if name == KEY && mode & 0o077 != 0 {
        return Err(SignerError::Exposed(path.display().to_string()));
    }
    let mut text = Zeroizing::new(String::with_capacity(MOST as usize));
    match file.take(MOST).read_to_string(&mut text) {
        Ok(_) => Ok(text),
        Err(error) if error.kind() == io::ErrorKind::InvalidData => Err(SignerError::Broken(name)),
        Err(error) => Err(unavailable(&path, &error)),
    }
}

impl FileSigner {
    /// Makes a signer's folder for a log, which only its owner may enter; one that is there keeps its rights. The seed is 32 random bytes.
    ///
    /// # Errors
    /// `Exists` where there is a key already, `Name` where the origin cannot be a key's name, and where the folder cannot be written.
    pub fn create(folder: &Path, origin: &str, seed: &[u8; 32]) -> Result<Self, SignerError> {
        let signer = Self::of(folder, origin, seed).map_err(|_| SignerError::Name(origin.to_owned()))?;
        let made = DirBuilder::new().recursive(true).mode(0o700).create(folder);
        made.map_err(|e| unavailable(folder, &e))?;
        // Two who make one at the same time: the second finds the first one's.
        let _lock = lock(folder)?;
        if folder.join(KEY).exists() {
            return Err(SignerError::Exists(folder.display().to_string()));
        }
        let seed = Zeroizing::new(Hash(*seed).to_base64());
        let text = Zeroizing::new([FORMAT, origin, &seed, ""].join("\n"));
        signer.remember(&Head { size: 0, root: EMPTY_ROOT })?;
        write(folder, PUBLIC, 0o644, format!("{}\n", signer.key).as_bytes())?;
        write(folder, KEY, 0o600, text.as_bytes())?;
        Self::open(folder)
    }

    /// Opens a signer's folder.
    ///
    /// # Errors
    /// `Missing` where there is none, `Exposed` where others may read its key, and where its files cannot be read or are not a signer's.
    pub fn open(folder: &Path) -> Result<Self, SignerError> {
        let text = text(folder, KEY)?;
        let broken = SignerError::Broken(KEY);
        let lines: Vec<&str> = text.lines().collect();
        let [FORMAT, origin, seed] = lines[..] else { return Err(broken) };
        let seed = Hash::from_base64(seed).ok_or(broken)?;
        let signer = Self::of(folder, origin, &seed.0)?;
        signer.state()?;
        if Self::public(folder)? == signer.key { Ok(signer) } else { Err(SignerError::Broken(PUBLIC)) }
    }

    /// The key that verifies what the signer of a folder signs. It is no secret: whoever may not read the signer's key may read this.
    ///
    /// # Errors
    /// `Missing` where there is none, and where it cannot be read or is no such key.
    pub fn public(folder: &Path) -> Result<VerifierKey, SignerError> {
        VerifierKey::parse(text(folder, PUBLIC)?.trim_end()).map_err(|_| SignerError::Broken(PUBLIC))
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
        let text = text(&self.folder, STATE)?;
        let lines: Vec<&str> = text.lines().collect();
        let broken = SignerError::Broken(STATE);
        let [size, root] = lines[..] else { return Err(broken) };
        let (size, root) = (size.parse().ok(), Hash::from_base64(root));
        size.zip(root).map(|(size, root)| Head { size, root }).ok_or(broken)
    }

    fn remember(&self, head: &Head) -> Result<(), SignerError> {
        let text = format!("{}\n{}\n", head.size, head.root.to_base64());
        write(&self.folder, STATE, 0o600, text.as_bytes())
    }

    fn sign_next(&self, checkpoint: &Checkpoint, proof: &[Hash]) -> Result<SignatureLine, SignerError> {
        // Held until the state is written: two programs cannot sign beside each other.
        let _lock = lock(&self.folder)?;
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

/// Waits until no other program makes or uses this signer; until the file is dropped none does.
fn lock(folder: &Path) -> Result<File, SignerError> {
    let path = folder.join(LOCK);
    let file = OpenOptions::new().create(true).append(true).mode(0o600).open(&path);
    let file = file.map_err(|e| unavailable(&path, &e))?;
    file.lock().map_err(|e| unavailable(&path, &e))?;
    Ok(file)
}

/// Writes a file that is either the old one or the new one, whatever happens: beside it, made durable, renamed, and the folder too.
fn write(folder: &Path, name: &str, mode: u32, bytes: &[u8]) -> Result<(), SignerError> {
    let beside = folder.join(format!("{name}.new"));
    let written = || {
        let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(mode).open(&beside)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&beside, folder.join(name))?;
        File::open(folder)?.sync_all()
    };
    written().map_err(|e| unavailable(&folder.join(name), &e))
}
