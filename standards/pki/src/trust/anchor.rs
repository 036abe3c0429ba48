//! Trust anchors: one for each key of a CSCA (Doc 9303-12, 6.1.1).

use super::Entry;
use crate::algorithm::KeyId;
use crate::engine::{PublicKey, SignatureError};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU8, Ordering};

/// After so many uses a key is worth a table of its multiples.
const USES_BEFORE_TABLE: u8 = 3;

/// A trusted key with all certificates that name it: the root, links, and issues of the same key again.
#[derive(Debug)]
pub struct Anchor {
    pub(super) id: KeyId,
    pub(super) entries: Vec<u32>,
    key: OnceLock<Result<PublicKey, SignatureError>>,
    fast: OnceLock<Option<PublicKey>>,
    uses: AtomicU8,
}

impl Anchor {
    pub(super) fn new(id: KeyId) -> Self {
        Self { id, entries: Vec::new(), key: OnceLock::new(), fast: OnceLock::new(), uses: AtomicU8::new(0) }
    }

    /// The identity of the key.
    #[must_use]
    pub const fn id(&self) -> KeyId {
        self.id
    }

    /// Places of its certificates in [`super::TrustStore::entries`].
    #[must_use]
    pub fn entries(&self) -> &[u32] {
        &self.entries
    }

    /// The key, read once, and with a table of its multiples when it is used often.
    pub(super) fn prepared(&self, first: &Entry) -> Result<&PublicKey, SignatureError> {
        let read = || first.certificate().map_err(|_| SignatureError::MalformedKey)?.public_key().key();
        let key = self.key.get_or_init(read).as_ref().map_err(|error| *error)?;
        if self.uses.load(Ordering::Relaxed) < USES_BEFORE_TABLE {
            self.uses.fetch_add(1, Ordering::Relaxed);
            return Ok(key);
        }
        let table = || match key {
            PublicKey::Ec(key) => Some(PublicKey::Ec(key.precomputed())),
            PublicKey::Rsa(_) => None,
        };
        Ok(self.fast.get_or_init(table).as_ref().unwrap_or(key))
    }
}
