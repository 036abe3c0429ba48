//! The record: what is taken in and read again, checkpoints over it, and whether it is what it was.

pub mod backup;
mod checkpoint;
mod finding;
mod open;
mod prove;
mod record;
mod tiles;
mod verify;

pub use checkpoint::{CheckpointError, checkpoint};
pub use finding::{Fault, Finding, Place};
pub use open::{Cosigned, OpenError, Opening, verify_open};
pub use prove::{NotMade, Part, prove};
pub use record::{Asked, Cell, Change, Draft, Opened, RecordError, Recorded, Recorder, RowDraft, Whereto};
pub use tiles::NotProven;
pub use verify::{Known, Verdict, verify, verify_against};
