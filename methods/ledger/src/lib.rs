//! A record of what happened that cannot change unnoticed, and whose content can be erased.
//!
//! The tree commits to small headers that name nobody; content lies beside it, sealed under keys that can be destroyed. Nothing here
//! touches a file, a clock or a source of randomness: salts, keys and times are arguments.
//!
//! ```text
//! Body ── event::seal(data key, salt) ──► Header ──► tree: leaf, root, proofs, checkpoints
//!                                     └─► content (can be erased)
//! root ─► bucket key (class × month of end, generation) ─► data key of a stream ─► key of an event or blob
//! ```

pub mod age;
pub mod backup;
pub mod blob;
pub mod body;
pub mod bundle;
pub mod cbor;
pub mod cell;
pub mod context;
pub mod event;
pub mod header;
pub mod id;
pub mod item;
pub mod keys;
pub mod lock;
pub mod padding;
pub mod recorded;
pub mod tree;
pub mod upcast;
