//! The log whose past cannot change: a Merkle tree as RFC 6962 has it, in the formats of C2SP.
//!
//! | room | what |
//! |---|---|
//! | [`frontier`] | append leaves and know the root, with `log n` hashes in hand |
//! | [`source`] | the door to stored hashes, and roots read through it |
//! | [`inclusion`], [`consistency`] | proofs made and verified |
//! | [`tile`] | hashes and entries as immutable files (tlog-tiles) |
//! | [`note`] | text with signatures below (signed-note) |
//! | [`checkpoint`], [`cosignature`] | size and root, signed by the log, seen by witnesses (tlog-checkpoint, tlog-cosignature) |
//! | [`signing`] | what a signer in a process of its own is asked, and answers |
//! | [`proof`] | all that a court needs in one text file (tlog-proof) |
//!
//! Versions: signed-note, tlog-checkpoint, tlog-tiles 1.0; tlog-cosignature with both of its message forms; tlog-proof 1. RFC 6962,
//! section 2.1, for the hashes. Sizes end at [`MAX_SIZE`], so that tile levels are 0 to 7.
//!
//! What was read and what was verified are two types: [`checkpoint::SignedCheckpoint`] becomes [`checkpoint::VerifiedCheckpoint`],
//! a list of hashes becomes [`inclusion::Included`] or [`consistency::Consistent`], and a [`proof::LogProof`] becomes
//! [`proof::Logged`].

pub mod checkpoint;
pub mod consistency;
pub mod cosignature;
pub mod frontier;
mod hash;
pub mod inclusion;
pub mod note;
pub mod proof;
pub mod signing;
pub mod source;
pub(crate) mod text;
pub mod tile;

pub use hash::{EMPTY_ROOT, Hash, Head, MAX_SIZE, join, leaf, node, perfect};
