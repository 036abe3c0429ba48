//! A signer, wherever it is.

use crate::{FileSigner, SocketSigner};
use spartel_ledger::tree::checkpoint::Checkpoint;
use spartel_ledger::tree::note::{SignatureLine, VerifierKey};
use spartel_ledger::tree::{Hash, Head};
use spartel_ports::Signer;
use spartel_ports::signer::SignerError;
use std::path::{Path, PathBuf};

/// Before the path of a socket, where the place of a signer is written down.
const SOCKET: &str = "unix:";

/// Where a signer is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// Its folder.
    Folder(PathBuf),
    /// The socket at which it is asked.
    Socket(PathBuf),
}

impl Place {
    /// Reads `unix:PATH`, or the path of a folder.
    #[must_use]
    pub fn of(given: &Path) -> Self {
        match given.to_str().and_then(|text| text.strip_prefix(SOCKET)) {
            Some(path) => Self::Socket(path.into()),
            None => Self::Folder(given.to_owned()),
        }
    }
}

/// A signer in a folder, or one that is asked.
#[derive(Debug)]
pub enum EitherSigner {
    /// In a folder.
    File(Box<FileSigner>),
    /// At a socket.
    Socket(SocketSigner),
}

impl EitherSigner {
    /// Opens the folder, or asks who is there.
    ///
    /// # Errors
    /// As [`FileSigner::open`] and [`SocketSigner::open`].
    pub async fn open(place: &Place) -> Result<Self, SignerError> {
        match place {
            Place::Folder(folder) => FileSigner::open(folder).map(|signer| Self::File(Box::new(signer))),
            Place::Socket(path) => SocketSigner::open(path).await.map(Self::Socket),
        }
    }

    /// The key that verifies what a signer signs, which is no secret: whoever may not read its folder may read this.
    ///
    /// # Errors
    /// As [`FileSigner::public`] and [`SocketSigner::open`].
    pub async fn public(place: &Place) -> Result<VerifierKey, SignerError> {
        match place {
            Place::Folder(folder) => FileSigner::public(folder),
            Place::Socket(path) => Ok(SocketSigner::open(path).await?.key().clone()),
        }
    }
}

impl Signer for EitherSigner {
    fn key(&self) -> &VerifierKey {
        match self {
            Self::File(signer) => signer.key(),
            Self::Socket(signer) => signer.key(),
        }
    }

    async fn last(&self) -> Result<Head, SignerError> {
        match self {
            Self::File(signer) => signer.last().await,
            Self::Socket(signer) => signer.last().await,
        }
    }

    async fn sign(&self, checkpoint: &Checkpoint, proof: &[Hash]) -> Result<SignatureLine, SignerError> {
        match self {
            Self::File(signer) => signer.sign(checkpoint, proof).await,
            Self::Socket(signer) => signer.sign(checkpoint, proof).await,
        }
    }
}
