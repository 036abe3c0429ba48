//! The root key, under a passphrase; and bucket keys under the root.

use super::bucket::{Bucket, BucketKey};
use crate::cbor;
use crate::lock::{self, Locked, Secret};
use argon2::{Algorithm, Argon2, Params, Version};
use minicbor::{Decode, Encode};
use spartel_base::ParseError;
use std::fmt;
use zeroize::{Zeroize, ZeroizeOnDrop};

const BUCKET_FORMAT: &str = "spartel/k2";
const ROOT_FORMAT: &str = "spartel/r1";

/// The key that opens every bucket of a node.
#[derive(Debug, Clone, PartialEq)]
pub struct Root(Secret);

impl Root {
    /// A root out of a random key.
    #[must_use]
    pub const fn new(key: Secret) -> Self {
        Self(key)
    }

    /// Locks a bucket's keys up. The salt is random and used once.
    #[must_use]
    pub fn lock(&self, bucket: &Bucket, salt: [u8; 32], key: &BucketKey) -> LockedBucket {
        let sealed = lock::seal(&self.0, salt, &bucket_bound(bucket), &key.bytes());
        LockedBucket { format: BUCKET_FORMAT.into(), bucket: bucket.clone(), sealed }
    }

    /// A bucket's keys.
    ///
    /// # Errors
    /// Where another root locked them up or they were changed.
    pub fn unlock(&self, locked: &LockedBucket) -> Result<BucketKey, Locked> {
        let bytes = lock::open(&self.0, &bucket_bound(&locked.bucket), &locked.sealed)?;
        BucketKey::of_bytes(&bytes).ok_or(Locked::Changed)
    }
}

fn bucket_bound(bucket: &Bucket) -> Vec<u8> {
    cbor::write(&(BUCKET_FORMAT, bucket))
}

/// A file of the key folder: whose keys it holds can be read, the keys cannot.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct LockedBucket {
    #[n(0)]
    format: String,
    /// Whose keys.
    #[n(1)]
    pub bucket: Bucket,
    #[cbor(n(2), with = "minicbor::bytes")]
    sealed: Vec<u8>,
}

impl LockedBucket {
    /// The file's bytes.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        cbor::write(self)
    }

    /// Reads such a file.
    ///
    /// # Errors
    /// Where it is not of this format.
    pub fn parse(bytes: &[u8]) -> Result<Self, ParseError> {
        cbor::read_known("bucket key", bytes, |file: &Self| file.format == BUCKET_FORMAT)
    }
}

/// A passphrase, gone from memory when it is dropped.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct Passphrase(Vec<u8>);

impl Passphrase {
    /// A passphrase out of its bytes.
    #[must_use]
    pub const fn new(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// How many characters it has, if it is UTF-8.
    #[must_use]
    pub fn characters(&self) -> usize {
        self.0.iter().filter(|byte| *byte & 0xc0 != 0x80).count()
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase")
    }
}

/// How much work a guess of the passphrase costs (Argon2id, RFC 9106).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct Work {
    /// Memory in KiB.
    #[n(0)]
    pub memory: u32,
    /// Passes over it.
    #[n(1)]
    pub passes: u32,
    /// Lanes.
    #[n(2)]
    pub lanes: u32,
}

impl Work {
    /// The second choice of RFC 9106, section 4: 64 MiB, three passes, four lanes.
    pub const USUAL: Self = Self { memory: 64 * 1024, passes: 3, lanes: 4 };
    /// More than this is refused when a file asks for it: 1 GiB, sixteen passes and lanes.
    pub const MOST: Self = Self { memory: 1 << 20, passes: 16, lanes: 16 };

    fn params(self) -> Option<Params> {
        let most = Self::MOST;
        let fine = self.memory <= most.memory && self.passes <= most.passes && self.lanes <= most.lanes;
        if fine { Params::new(self.memory, self.passes, self.lanes, Some(32)).ok() } else { None }
    }
}

/// The file that holds a root under a passphrase.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct LockedRoot {
    #[n(0)]
    format: String,
    /// The work that opening it takes.
    #[n(1)]
    pub work: Work,
    #[cbor(n(2), with = "minicbor::bytes")]
    salt: [u8; 32],
    #[cbor(n(3), with = "minicbor::bytes")]
    sealed: Vec<u8>,
}

/// Why a root did not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotOpened {
    /// The work is below the least of Argon2id or above [`Work::MOST`], or memory is short.
    Work,
    /// The passphrase is another.
    Passphrase,
    /// The passphrase is right, and the file was changed.
    Changed,
}

impl fmt::Display for NotOpened {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Work => "work",
            Self::Passphrase => "passphrase",
            Self::Changed => "changed",
        })
    }
}

impl std::error::Error for NotOpened {}

impl LockedRoot {
    /// Locks a root up under a passphrase. Both salts are random and used once.
    ///
    /// # Errors
    /// Where the work is not allowed.
    pub fn lock(
        root: &Root,
        passphrase: &Passphrase,
        work: Work,
        salts: [[u8; 32]; 2],
    ) -> Result<Self, NotOpened> {
        let master = stretch(passphrase, work, &salts[0])?;
        let sealed = lock::seal(&master, salts[1], &root_bound(work), root.0.expose());
        Ok(Self { format: ROOT_FORMAT.into(), work, salt: salts[0], sealed })
    }

    /// Opens the root.
    ///
    /// # Errors
    /// Where the passphrase is another, the file was changed, or the work is not allowed.
    pub fn open(&self, passphrase: &Passphrase) -> Result<Root, NotOpened> {
        let master = stretch(passphrase, self.work, &self.salt)?;
        let key =
            lock::open(&master, &root_bound(self.work), &self.sealed).map_err(|locked| match locked {
                Locked::OtherKey => NotOpened::Passphrase,
                Locked::TooShort | Locked::Changed => NotOpened::Changed,
            })?;
        let key = <[u8; 32]>::try_from(&key[..]).map_err(|_| NotOpened::Changed)?;
        Ok(Root(Secret::new(key)))
    }

    /// The file's bytes.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        cbor::write(self)
    }

    /// Reads such a file.
    ///
    /// # Errors
    /// Where it is not of this format.
    pub fn parse(bytes: &[u8]) -> Result<Self, ParseError> {
        cbor::read_known("root key", bytes, |file: &Self| file.format == ROOT_FORMAT)
    }
}

fn root_bound(work: Work) -> Vec<u8> {
    cbor::write(&(ROOT_FORMAT, work))
}

fn stretch(passphrase: &Passphrase, work: Work, salt: &[u8; 32]) -> Result<Secret, NotOpened> {
    let params = work.params().ok_or(NotOpened::Work)?;
    let mut key = [0; 32];
    let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    argon.hash_password_into(&passphrase.0, salt, &mut key).map_err(|_| NotOpened::Work)?;
    Ok(Secret::new(key))
}
