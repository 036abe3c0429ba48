//! Signers whose signature was found good before: a batch meets the same few again and again.

use crate::algorithm::KeyId;
use std::collections::BTreeSet;
use std::sync::Mutex;

/// Signers that are remembered; a state has a few hundred at a time.
const MOST: usize = 4096;

/// Certificates, by their digest, and the keys that verify them. Only what is good is remembered, and a signature once good
/// is good for ever, so that remembering changes no result.
#[derive(Debug, Default)]
pub(crate) struct Memory(Mutex<BTreeSet<([u8; 32], KeyId)>>);

impl Memory {
    /// Whether the signature of `certificate` was found good under `key`.
    pub fn knows(&self, certificate: &[u8; 32], key: KeyId) -> bool {
        // A panic while the lock was held cannot leave half an entry behind.
        let good = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        good.contains(&(*certificate, key))
    }

    /// Remembers that it was; a full memory begins anew.
    pub fn learn(&self, certificate: [u8; 32], key: KeyId) {
        let mut good = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if good.len() >= MOST {
            good.clear();
        }
        good.insert((certificate, key));
    }
}
