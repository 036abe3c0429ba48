//! The right edge of the tree as few hashes as it takes: enough to append, to merge and to know the root.
//!
//! A [`Segment`] covers the leaves `start..end` by the largest complete subtrees that fit; segments that touch are merged, so a million
//! headers can be hashed in pieces. A [`Frontier`] is the segment that begins at the first leaf, and so knows the root.

use super::{Hash, Head, MAX_SIZE, join, node};
use spartel_base::{ParseError, Reason};

/// Leaves `start..end` as the hashes of their largest complete subtrees, left to right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment {
    start: u64,
    end: u64,
    hashes: Vec<Hash>,
}

impl Segment {
    /// A segment without leaves, at leaf `start`.
    #[must_use]
    pub const fn starting_at(start: u64) -> Self {
        Self { start, end: start, hashes: Vec::new() }
    }

    /// Index of the first leaf.
    #[must_use]
    pub const fn start(&self) -> u64 {
        self.start
    }

    /// Index after the last leaf.
    #[must_use]
    pub const fn end(&self) -> u64 {
        self.end
    }

    /// Hashes of the subtrees, left to right.
    #[must_use]
    pub fn hashes(&self) -> &[Hash] {
        &self.hashes
    }

    /// Appends the hash of a leaf.
    pub fn append(&mut self, leaf: Hash) {
        self.push(0, leaf);
    }

    /// Appends the leaves of `right`; false, and nothing done, where it does not begin at this end.
    #[must_use]
    pub fn merge(&mut self, right: &Self) -> bool {
        if right.start != self.end {
            return false;
        }
        for (level, hash) in subtrees(right.start, right.end).zip(&right.hashes) {
            self.push(level, *hash);
        }
        true
    }

    /// Appends a complete subtree of height `level`, and joins what has become complete within the segment.
    fn push(&mut self, level: u32, mut hash: Hash) {
        let mut height = level;
        while self.end >> height & 1 == 1 && self.end >> (height + 1) << (height + 1) >= self.start {
            let Some(left) = self.hashes.pop() else { break };
            hash = node(&left, &hash);
            height += 1;
        }
        self.hashes.push(hash);
        self.end += 1 << level;
    }
}

/// Heights of the largest complete subtrees that cover `start..end`, left to right.
pub(super) fn subtrees(start: u64, end: u64) -> impl Iterator<Item = u32> {
    let mut at = start;
    std::iter::from_fn(move || {
        let room = (end - at).checked_ilog2()?;
        let level = room.min(at.trailing_zeros());
        at += 1 << level;
        Some(level)
    })
}

/// The tree from its first leaf to its last, in as many hashes as its size has ones in binary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frontier(Segment);

const STRUCTURE: &str = "frontier";

impl Frontier {
    /// The empty tree.
    #[must_use]
    pub const fn new() -> Self {
        Self(Segment::starting_at(0))
    }

    /// Number of leaves.
    #[must_use]
    pub const fn size(&self) -> u64 {
        self.0.end
    }

    /// The hash over all leaves.
    #[must_use]
    pub fn root(&self) -> Hash {
        join(&self.0.hashes)
    }

    /// Size and root.
    #[must_use]
    pub fn head(&self) -> Head {
        Head { size: self.size(), root: self.root() }
    }

    /// Hashes of the complete subtrees, the largest first.
    #[must_use]
    pub fn hashes(&self) -> &[Hash] {
        &self.0.hashes
    }

    /// Appends the hash of a leaf.
    pub fn append(&mut self, leaf: Hash) {
        self.0.append(leaf);
    }

    /// Appends the leaves of `right`; false, and nothing done, where it does not begin at this end.
    #[must_use]
    pub fn merge(&mut self, right: &Segment) -> bool {
        self.0.merge(right)
    }

    /// The state as bytes: size (8, big endian), then the hashes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let hashes = self.0.hashes.iter().flat_map(|hash| hash.0);
        self.size().to_be_bytes().into_iter().chain(hashes).collect()
    }

    /// Reads [`Self::to_bytes`].
    ///
    /// # Errors
    /// Where the length is not that of the size, or the size beyond [`MAX_SIZE`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ParseError> {
        let refuse = |offset, reason| ParseError::new(STRUCTURE, offset, reason);
        let (size, hashes) =
            bytes.split_first_chunk().ok_or_else(|| refuse(bytes.len(), Reason::Truncated))?;
        let size = u64::from_be_bytes(*size);
        if size > MAX_SIZE {
            return Err(refuse(0, Reason::LimitExceeded));
        }
        let (hashes, rest) = hashes.as_chunks::<32>();
        if !rest.is_empty() || hashes.len() != size.count_ones() as usize {
            return Err(refuse(8, Reason::BadLength));
        }
        Ok(Self(Segment { start: 0, end: size, hashes: hashes.iter().copied().map(Hash).collect() }))
    }
}

impl Default for Frontier {
    fn default() -> Self {
        Self::new()
    }
}
