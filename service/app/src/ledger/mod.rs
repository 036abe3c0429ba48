//! The record: what is taken in and read again, checkpoints over it, and whether it is what it was.

pub mod backup;
mod blobs;
mod checkpoint;
pub mod due;
pub mod erasure;
mod finding;
pub mod fresh;
pub mod kept;
mod open;
mod project;
mod prove;
mod rebuild;
mod record;
pub mod shift;
mod start;
pub mod state;
mod stream;
mod tiles;
mod verify;

pub use blobs::{BlobFault, BlobWalk, sweep, verify_blobs};
pub use checkpoint::{CheckpointError, checkpoint};
pub use finding::{Fault, Finding, Place};
pub use open::{Cosigned, OpenError, Opening, verify_open};
pub use project::{Cell, Projection, Projections, RowDraft};
pub use prove::{NotMade, Part, prove};
pub use rebuild::{Difference, compare, rebuild};
pub use record::{Asked, Change, Draft, KeptFrom, RecordError, Recorded, Recorder, Whereto};
pub use start::Started;
pub use stream::{NoKey, Opened, StreamKey, read, read_blob};
pub(crate) use stream::{streams, streams_by_token};
pub use tiles::NotProven;
pub use verify::{Known, Verdict, verify, verify_against};
