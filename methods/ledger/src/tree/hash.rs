//! Hashes of leaves and nodes (RFC 6962, 2.1).

use sha2::{Digest, Sha256};
use std::fmt;

/// A SHA-256 of the tree: of a leaf, a node or the root.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hash(pub [u8; 32]);

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// The hash of an entry, whose bytes follow a zero so that no entry can pass for a node.
#[must_use]
pub fn leaf(entry: &[u8]) -> Hash {
    Hash(Sha256::new().chain_update([0]).chain_update(entry).finalize().into())
}

/// The hash of a node over its two children.
#[must_use]
pub fn node(left: &Hash, right: &Hash) -> Hash {
    Hash(Sha256::new().chain_update([1]).chain_update(left.0).chain_update(right.0).finalize().into())
}
