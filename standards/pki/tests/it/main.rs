//! Tests of the public key infrastructure.

mod der;
mod engine;
