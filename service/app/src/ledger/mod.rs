//! The record as a whole: checkpoints over it, and whether it is what it was.

mod checkpoint;
mod tiles;
mod verify;

pub use checkpoint::{CheckpointError, checkpoint};
pub use tiles::NotProven;
pub use verify::{Fault, Finding, Place, Verdict, verify};
