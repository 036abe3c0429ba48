//! Certificates, chains, revocation, lists and signature verification (Doc 9303-12).

pub mod algorithm;
pub mod certificate;
pub mod cms;
pub mod crl;
pub mod der;
pub mod digest;
pub mod engine;
pub mod name;
pub mod oid;
