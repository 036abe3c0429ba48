//! Tests of the public key infrastructure.

mod cms;
mod data;
mod der;
mod engine;
