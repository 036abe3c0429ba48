//! A record of what happened that cannot change unnoticed, and whose content can be erased.
//!
//! The tree commits to small headers that name nobody; content lies beside it, sealed under keys that can be destroyed. Nothing here
//! touches a file, a clock or a source of randomness: salts, keys and times are arguments.

pub mod tree;
