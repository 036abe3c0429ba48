//! HMAC (RFC 2104), which deterministic signatures need.

use crate::digest::{Digest, DigestAlgorithm};

/// The HMAC of all `parts` one after the other; the key is not longer than a block.
pub fn hmac(algorithm: DigestAlgorithm, key: &[u8], parts: &[&[u8]]) -> Digest {
    let pad = |byte: u8| -> Vec<u8> {
        (0..algorithm.block_len()).map(|at| key.get(at).copied().unwrap_or(0) ^ byte).collect()
    };
    let inner = algorithm.digest_parts(&[&[pad(0x36).as_slice()], parts].concat());
    algorithm.digest_parts(&[&pad(0x5C), inner.as_ref()])
}
