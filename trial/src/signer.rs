//! A signer in memory.

use ed25519_dalek::{Signer as _, SigningKey};
use spartel_ledger::tree::checkpoint::Checkpoint;
use spartel_ledger::tree::note::{KeyKind, SignatureLine, VerifierKey};
use spartel_ledger::tree::{EMPTY_ROOT, Hash, Head, consistency};
use spartel_ports::Signer;
use spartel_ports::signer::SignerError;
use std::sync::Mutex;

/// A signer that remembers in memory, and can be made to forget.
#[derive(Debug)]
pub struct Hand {
    signing: SigningKey,
    key: VerifierKey,
    /// What it signed last.
    pub last: Mutex<Head>,
}

impl Default for Hand {
    fn default() -> Self {
        Self::of("post.example/record", 9)
    }
}

impl Hand {
    /// The signer of a log, whose key is made of one byte.
    ///
    /// # Panics
    /// Where the name cannot be that of a key.
    #[must_use]
    pub fn of(name: &str, seed: u8) -> Self {
        let signing = SigningKey::from_bytes(&[seed; 32]);
        let public = signing.verifying_key().to_bytes();
        let key = VerifierKey::new(name, KeyKind::Ed25519, &public).expect("a key");
        Self { signing, key, last: Mutex::new(Head { size: 0, root: EMPTY_ROOT }) }
    }
}

impl Signer for Hand {
    fn key(&self) -> &VerifierKey {
        &self.key
    }

    async fn last(&self) -> Result<Head, SignerError> {
        Ok(*self.last.lock().expect("nobody panics with it"))
    }

    async fn sign(&self, checkpoint: &Checkpoint, proof: &[Hash]) -> Result<SignatureLine, SignerError> {
        let mut last = self.last.lock().expect("nobody panics with it");
        consistency::verify(&last, checkpoint.head(), proof).map_err(|_| SignerError::Inconsistent)?;
        *last = *checkpoint.head();
        let sign = |bytes: &[u8]| Ok::<_, SignerError>(self.signing.sign(bytes).to_bytes().to_vec());
        self.key.sign(&checkpoint.to_string(), 0, sign).map_err(|_| SignerError::Broken("key"))
    }
}
