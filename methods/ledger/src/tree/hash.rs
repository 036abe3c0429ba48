//! Hashes of leaves and nodes (RFC 6962, 2.1).

use super::text;
use sha2::{Digest, Sha256};
use std::fmt;

/// A SHA-256 of the tree: of a leaf, a node or the root.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hash(pub [u8; 32]);

/// The root of a tree without leaves: the SHA-256 of nothing.
pub const EMPTY_ROOT: Hash = Hash([
    0xe3, 0xb0, 0xc4, 0x42, 0x98, 0xfc, 0x1c, 0x14, 0x9a, 0xfb, 0xf4, 0xc8, 0x99, 0x6f, 0xb9, 0x24, 0x27,
    0xae, 0x41, 0xe4, 0x64, 0x9b, 0x93, 0x4c, 0xa4, 0x95, 0x99, 0x1b, 0x78, 0x52, 0xb8, 0x55,
]);

/// The most leaves a tree may have: the largest signed integer of the stores. No proof has more than 63 hashes.
pub const MAX_SIZE: u64 = i64::MAX as u64;

/// A tree at one moment: how many leaves, and the root over them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// Number of leaves.
    pub size: u64,
    /// Hash over all of them.
    pub root: Hash,
}

impl Hash {
    /// The 44 characters of base64 that texts carry.
    #[must_use]
    pub fn to_base64(&self) -> String {
        text::base64(&self.0)
    }

    /// Reads [`Self::to_base64`], and nothing else.
    #[must_use]
    pub fn from_base64(text: &str) -> Option<Self> {
        Some(Self(text::from_base64(text)?.try_into().ok()?))
    }
}

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

/// The root over complete subtrees that stand side by side, each smaller than the one on its left; [`EMPTY_ROOT`] over none.
#[must_use]
pub fn join(subtrees: &[Hash]) -> Hash {
    subtrees.iter().copied().rev().reduce(|right, left| node(&left, &right)).unwrap_or(EMPTY_ROOT)
}

/// The root over 1, 2, 4, 8 … hashes of one level; nothing where their number is no power of two.
#[must_use]
pub fn perfect(hashes: &[Hash]) -> Option<Hash> {
    let mut level = hashes.len().is_power_of_two().then(|| hashes.to_vec())?;
    while level.len() > 1 {
        level = level.chunks_exact(2).map(|pair| node(&pair[0], &pair[1])).collect();
    }
    level.pop()
}
