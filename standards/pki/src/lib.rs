//! Certificates, chains, revocation, lists and signature verification (Doc 9303-12).

pub mod algorithm;
pub mod certificate;
pub mod chain;
pub mod cms;
pub mod conformance;
pub mod crl;
pub mod der;
pub mod deviation_list;
pub mod digest;
pub mod engine;
pub mod ldif;
pub mod master_list;
pub mod name;
pub mod oid;
pub mod pem;
pub mod trust;
