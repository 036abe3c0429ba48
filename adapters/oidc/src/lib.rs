//! The authority's own identity provider (OpenID Connect), asked over TLS: which one, and what it may be asked at, says one file.
//!
//! ```text
//! file ─► Config ─► OpenId ─► metadata, keys (kept for an hour) ─► address of a question
//!                      └────► code ─► token, whose signature is verified ─► Signed
//! ```
//!
//! A connection goes to a host that the file names, at an address that is public or that the file names, and no answer leads to another.

mod config;
mod kept;
mod network;
mod provider;
mod wire;

pub use config::{BadConfig, Config};
pub use network::is_public;
pub use provider::{Heard, OpenId};
