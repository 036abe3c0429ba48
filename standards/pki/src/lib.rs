//! Certificates, chains, revocation, lists and signature verification (Doc 9303-12).

pub mod der;
pub mod digest;
pub mod engine;
