//! Tests of the public key infrastructure.

mod chain;
mod cms;
mod conformance;
mod costly;
mod data;
mod der;
mod engine;
mod foreign;
mod import;
mod issue;
mod parsers;
mod revocation;
mod speed;
mod trust;
