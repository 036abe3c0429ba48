//! Fuzz targets as plain functions, their seeds, and a mutator that needs no special compiler.
//!
//! Every parser of outside bytes has a target. A target takes any bytes and must return; what it returns is its own affair.

mod ledger;
mod mutate;
mod openid;
mod pictures;
mod targets;
mod tree;

pub use mutate::Mutator;
pub use targets::{TARGETS, Target, seeds};
