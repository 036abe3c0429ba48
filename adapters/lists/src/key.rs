//! The key under which documents become tokens.

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use spartel_ports::lookups::Subject;
use std::fmt;
use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::Path;
use zeroize::Zeroizing;

/// What stands before every document that becomes a token.
const DOCUMENT: &[u8] = b"spartel/lists/document/1\0";
/// What stands before the key where it is only named.
const NAMED: &[u8] = b"spartel/lists/key/1\0";

/// What a document is found by in a list.
pub type Token = [u8; 32];

/// A key of 32 bytes.
#[derive(Clone)]
pub struct ListKey(Zeroizing<[u8; 32]>);

impl fmt::Debug for ListKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ListKey")
    }
}

/// Why there is no key.
#[derive(Debug)]
pub enum BadKey {
    /// Others than its owner may read the file.
    Exposed,
    /// The file does not hold 32 bytes.
    Length,
    /// The file cannot be read or written.
    Io(io::Error),
}

impl BadKey {
    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Exposed => "exposed",
            Self::Length => "length",
            Self::Io(_) => "io",
        }
    }
}

impl fmt::Display for BadKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(error) => write!(f, "io: {error}"),
            other => f.write_str(other.code()),
        }
    }
}

impl std::error::Error for BadKey {}

impl From<io::Error> for BadKey {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl ListKey {
    /// A key of random bytes.
    #[must_use]
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// The key in a file.
    ///
    /// # Errors
    /// Where it is none, or others may read it.
    pub fn read(path: &Path) -> Result<Self, BadKey> {
        let file = File::open(path)?;
        if file.metadata()?.permissions().mode() & 0o077 != 0 {
            return Err(BadKey::Exposed);
        }
        let mut bytes = Zeroizing::new(Vec::with_capacity(64));
        file.take(64).read_to_end(&mut bytes)?;
        let bytes = <[u8; 32]>::try_from(bytes.as_slice()).map_err(|_| BadKey::Length)?;
        Ok(Self::new(bytes))
    }

    /// Writes it into a new file that only its owner may read, durably.
    ///
    /// # Errors
    /// Where there is one already, or it cannot be written.
    pub fn write_new(&self, path: &Path) -> Result<(), BadKey> {
        let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
        file.write_all(&self.0[..])?;
        file.sync_all()?;
        Ok(())
    }

    /// What a document is found by: its issuer, kind and number.
    #[must_use]
    pub fn token(&self, of: &Subject) -> Token {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0[..]).expect("HMAC takes any key");
        mac.update(DOCUMENT);
        // The first two have one length each, so that no two documents are one text.
        mac.update(of.issuer.as_str().as_bytes());
        mac.update(&[b'/', of.kind as u8, b'/']);
        mac.update(of.number.as_bytes());
        mac.finalize().into_bytes().into()
    }

    /// What a list says of the key that it was made under.
    pub(crate) fn name(&self) -> Token {
        Sha256::new().chain_update(NAMED).chain_update(&self.0[..]).finalize().into()
    }
}
