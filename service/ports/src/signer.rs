//! The signer of the log: the one who can say that the record had so many events, and these.

use spartel_ledger::tree::checkpoint::Checkpoint;
use spartel_ledger::tree::note::{SignatureLine, VerifierKey};
use spartel_ledger::tree::{Hash, Head};
use std::fmt;
use std::future::Future;

/// Why nothing was signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SignerError {
    /// The signer has signed a larger tree: the record was rolled back, or there are two.
    Smaller {
        /// What it has signed.
        signed: u64,
        /// What it was asked to sign.
        asked: u64,
    },
    /// The tree does not begin with the one that was signed before, or nobody proved it: the past was changed.
    Inconsistent,
    /// The checkpoint is another log's.
    OtherLog,
    /// There is no signer at this place.
    Missing(String),
    /// A signer is there already, and is never written over.
    Exists(String),
    /// The signer would lie inside of the data, and sign for whoever has a copy of them.
    Inside(String),
    /// The log's name cannot be a key's.
    Name(String),
    /// Others than its owner may read the key at this place.
    Exposed(String),
    /// The signer's own files contradict themselves.
    Broken(&'static str),
    /// The signer cannot be reached, or cannot write down what it signs.
    Unavailable(String),
}

impl SignerError {
    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Smaller { .. } => "smaller",
            Self::Inconsistent => "inconsistent",
            Self::OtherLog => "other-log",
            Self::Missing(_) => "missing",
            Self::Exists(_) => "exists",
            Self::Inside(_) => "inside",
            Self::Name(_) => "name",
            Self::Exposed(_) => "exposed",
            Self::Broken(_) => "broken",
            Self::Unavailable(_) => "unavailable",
        }
    }

    /// What a sentence about it is given, by name: `place`, `name`, `reason`, `signed`, `asked`.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Smaller { signed, asked } => {
                vec![("signed", signed.to_string()), ("asked", asked.to_string())]
            }
            Self::Inconsistent | Self::OtherLog => Vec::new(),
            Self::Missing(place) | Self::Exists(place) | Self::Inside(place) | Self::Exposed(place) => {
                vec![("place", place.clone())]
            }
            Self::Name(name) => vec![("name", name.clone())],
            Self::Broken(what) => vec![("place", (*what).to_owned())],
            Self::Unavailable(reason) => vec![("reason", reason.clone())],
        }
    }
}

impl fmt::Display for SignerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Smaller { signed, asked } => write!(f, "{}: {asked} after {signed}", self.code()),
            _ => {
                f.write_str(self.code())?;
                self.args().iter().try_for_each(|(_, value)| write!(f, ": {value}"))
            }
        }
    }
}

impl std::error::Error for SignerError {}

/// A signer, which remembers by itself what it has signed.
pub trait Signer: Send + Sync {
    /// The key that verifies its signatures; the key's name is the log's origin.
    fn key(&self) -> &VerifierKey;

    /// The last tree that it signed; the empty one at first.
    ///
    /// # Errors
    /// Where it cannot say.
    fn last(&self) -> impl Future<Output = Result<Head, SignerError>> + Send;

    /// Signs a checkpoint whose tree is proven to begin with the last one. What is signed is remembered before the signature is given.
    ///
    /// # Errors
    /// Where the tree is smaller or not consistent, and where it cannot be remembered; nothing is signed then.
    fn sign(
        &self,
        checkpoint: &Checkpoint,
        proof: &[Hash],
    ) -> impl Future<Output = Result<SignatureLine, SignerError>> + Send;
}
