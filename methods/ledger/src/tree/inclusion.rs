//! Proofs that an entry is in the tree (RFC 6962, 2.1.1).

use super::source::{Hashes, ProveError, middle, subtree};
use super::{Hash, Head, MAX_SIZE, node};
use std::fmt;

/// The hashes that lead from leaf `index` to the root over `size` leaves: the sibling of the leaf first, a child of the root last.
///
/// # Errors
/// Where the leaf is not in the tree, or the source fails.
pub fn prove<H: Hashes>(source: &H, index: u64, size: u64) -> Result<Vec<Hash>, ProveError<H::Error>> {
    if index >= size || size > MAX_SIZE {
        return Err(ProveError::OutOfRange);
    }
    let (mut range, mut proof) = (0..size, Vec::new());
    while range.end - range.start > 1 {
        let middle = middle(&range);
        let (within, beside) = match index < middle {
            true => (range.start..middle, middle..range.end),
            false => (middle..range.end, range.start..middle),
        };
        proof.push(subtree(source, beside)?);
        range = within;
    }
    proof.reverse();
    Ok(proof)
}

/// Why a proof of inclusion does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InclusionError {
    /// The tree has no such leaf, or is larger than [`MAX_SIZE`].
    OutsideTree,
    /// A proof for this leaf of a tree of this size has `expected` hashes.
    Length {
        /// How many it must have.
        expected: usize,
        /// How many it has.
        found: usize,
    },
    /// The proof leads to another root: the entry, its place, the proof or the root is not what it claims to be.
    OtherRoot,
}

impl fmt::Display for InclusionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OutsideTree => write!(f, "the tree has no entry at this place"),
            Self::Length { expected, found } => {
                write!(f, "the proof has {found} hashes instead of {expected}")
            }
            Self::OtherRoot => write!(f, "the proof leads to another root"),
        }
    }
}

impl std::error::Error for InclusionError {}

/// A leaf that was proven to be in a tree. Only [`verify`] makes one; who vouches for the tree is not its affair.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Included {
    index: u64,
    leaf: Hash,
    head: Head,
}

impl Included {
    /// Index of the leaf.
    #[must_use]
    pub const fn index(&self) -> u64 {
        self.index
    }

    /// Hash of the entry.
    #[must_use]
    pub const fn leaf(&self) -> &Hash {
        &self.leaf
    }

    /// The tree it is in.
    #[must_use]
    pub const fn head(&self) -> &Head {
        &self.head
    }
}

/// Proves that the entry with hash `leaf` stands at `index` of the tree `head`.
///
/// # Errors
/// Where it is not proven.
pub fn verify(head: &Head, index: u64, leaf: &Hash, proof: &[Hash]) -> Result<Included, InclusionError> {
    match lead(head.size, index, leaf, proof)? == head.root {
        true => Ok(Included { index, leaf: *leaf, head: *head }),
        false => Err(InclusionError::OtherRoot),
    }
}

/// The root that `proof` leads to from the leaf.
fn lead(size: u64, index: u64, leaf: &Hash, proof: &[Hash]) -> Result<Hash, InclusionError> {
    if index >= size || size > MAX_SIZE {
        return Err(InclusionError::OutsideTree);
    }
    // Up to where the ways to this leaf and to the last one part, siblings stand on both sides; above, on the left only.
    let below = u64::BITS - (index ^ (size - 1)).leading_zeros();
    let above = (index >> below).count_ones();
    let (expected, found) = ((below + above) as usize, proof.len());
    if expected != found {
        return Err(InclusionError::Length { expected, found });
    }
    let step = |hash: Hash, (height, sibling): (usize, &Hash)| match height < below as usize
        && index >> height & 1 == 0
    {
        true => node(&hash, sibling),
        false => node(sibling, &hash),
    };
    Ok(proof.iter().enumerate().fold(*leaf, step))
}
