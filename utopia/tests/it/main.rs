//! Tests of the state that does not exist.

mod determinism;
