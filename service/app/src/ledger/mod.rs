//! The record: what is taken in and read again, checkpoints over it, and whether it is what it was.

mod checkpoint;
mod record;
mod tiles;
mod verify;

pub use checkpoint::{CheckpointError, checkpoint};
pub use record::{Asked, Cell, Change, Draft, Opened, RecordError, Recorded, Recorder, RowDraft, Whereto};
pub use tiles::NotProven;
pub use verify::{Fault, Finding, Place, Verdict, verify};
