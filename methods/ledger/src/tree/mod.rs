//! The log whose past cannot change: hashes of a Merkle tree, as RFC 6962 has them.

mod hash;

pub use hash::{Hash, leaf, node};
