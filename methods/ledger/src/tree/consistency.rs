//! Proofs that a tree grew out of an older one: nothing of it was changed, moved or removed (RFC 6962, 2.1.2).

use super::source::{Hashes, ProveError, middle, subtree};
use super::{EMPTY_ROOT, Hash, Head, MAX_SIZE, node};
use std::fmt;

/// The hashes that lead from the root over `old` leaves to that over `new`; none where either is the same or the older tree is empty.
///
/// # Errors
/// Where the older tree is the larger one, or the source fails.
pub fn prove<H: Hashes>(source: &H, old: u64, new: u64) -> Result<Vec<Hash>, ProveError<H::Error>> {
    if old > new || new > MAX_SIZE {
        return Err(ProveError::OutOfRange);
    }
    let (mut range, mut proof) = (0..new, Vec::new());
    while old != 0 && range.end != old {
        let middle = middle(&range);
        let (within, beside) = match old <= middle {
            true => (range.start..middle, middle..range.end),
            false => (middle..range.end, range.start..middle),
        };
        proof.push(subtree(source, beside)?);
        range = within;
    }
    // The verifier knows the root of the older tree, but no other subtree that ends with it.
    if old != 0 && range.start != 0 {
        proof.push(subtree(source, range)?);
    }
    proof.reverse();
    Ok(proof)
}

/// Why a proof of consistency does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConsistencyError {
    /// The older tree is the larger one, or the newer beyond [`MAX_SIZE`].
    Sizes,
    /// A proof between trees of these sizes has `expected` hashes.
    Length {
        /// How many it must have.
        expected: usize,
        /// How many it has.
        found: usize,
    },
    /// The proof does not lead to the older root.
    OtherOldRoot,
    /// The proof does not lead to the newer root.
    OtherNewRoot,
}

impl fmt::Display for ConsistencyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sizes => write!(f, "the older tree is larger than the newer"),
            Self::Length { expected, found } => {
                write!(f, "the proof has {found} hashes instead of {expected}")
            }
            Self::OtherOldRoot => write!(f, "the proof does not lead to the older root"),
            Self::OtherNewRoot => write!(f, "the proof does not lead to the newer root"),
        }
    }
}

impl std::error::Error for ConsistencyError {}

/// Two trees, the newer proven to begin with all of the older. Only [`verify`] makes one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Consistent {
    old: Head,
    new: Head,
}

impl Consistent {
    /// The older tree.
    #[must_use]
    pub const fn older(&self) -> &Head {
        &self.old
    }

    /// The newer tree.
    #[must_use]
    pub const fn newer(&self) -> &Head {
        &self.new
    }
}

/// Proves that `new` begins with all leaves of `old`, in their places.
///
/// # Errors
/// Where it is not proven.
pub fn verify(old: &Head, new: &Head, proof: &[Hash]) -> Result<Consistent, ConsistencyError> {
    if old.size > new.size || new.size > MAX_SIZE {
        return Err(ConsistencyError::Sizes);
    }
    let (expected, found) = (length(old.size, new.size), proof.len());
    if expected != found {
        return Err(ConsistencyError::Length { expected, found });
    }
    let (from, to) = match old.size {
        0 => (EMPTY_ROOT, new.root),
        size if size == new.size => (new.root, new.root),
        size if size.is_power_of_two() => lead(old, new.size, &old.root, proof),
        _ => {
            proof.split_first().map_or((old.root, old.root), |(first, rest)| lead(old, new.size, first, rest))
        }
    };
    match (from == old.root, to == new.root) {
        (true, true) => Ok(Consistent { old: *old, new: *new }),
        (false, _) => Err(ConsistencyError::OtherOldRoot),
        (true, false) => Err(ConsistencyError::OtherNewRoot),
    }
}

/// Height of the subtree from which a proof starts: the lowest one of the older tree that does not stand within a larger complete one.
const fn start(old: u64) -> u32 {
    old.trailing_zeros()
}

/// How many hashes a proof from `old` to `new` has.
fn length(old: u64, new: u64) -> usize {
    if old == 0 || old == new {
        return 0;
    }
    let (height, last) = (start(old), old - 1);
    // As in a proof of inclusion of the last old leaf, but from the subtree on that ends with it.
    let below = u64::BITS - (last ^ (new - 1)).leading_zeros();
    let above = (last >> below).count_ones();
    let first = u32::from(!old.is_power_of_two());
    (below - height + above + first) as usize
}

/// The roots over the older and the newer tree that the proof leads to from `first`, the subtree that ends the older tree.
fn lead(old: &Head, new: u64, first: &Hash, proof: &[Hash]) -> (Hash, Hash) {
    let (mut older, mut newer) = (*first, *first);
    let height = start(old.size);
    let (mut at, mut last) = ((old.size - 1) >> height, (new - 1) >> height);
    for hash in proof {
        // A right child, or the last of its level: what stands on the left belongs to both trees.
        if at & 1 == 1 || at == last {
            older = node(hash, &older);
            newer = node(hash, &newer);
            let up = if at & 1 == 1 { 0 } else { at.trailing_zeros().min(u64::BITS - 1) };
            (at, last) = (at >> up, last >> up);
        } else {
            newer = node(&newer, hash);
        }
        (at, last) = (at >> 1, last >> 1);
    }
    (older, newer)
}
