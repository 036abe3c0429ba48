//! The hierarchy of keys: a root opens buckets, a bucket the data keys of its streams, a data key its events and blobs.
//!
//! Everything that opens content hangs on a bucket key, and each of those is short-lived and lies in few, known places: what is to be
//! forgotten is forgotten by destroying it.

mod bucket;
mod people;
mod root;

pub use bucket::{Bucket, BucketKey, Month, Token};
pub use people::{Escrow, Half, NotAKey, Person, PersonKey, Seal, Seals, Unsealed};
pub use root::{LockedBucket, LockedRoot, NotOpened, Passphrase, Root, Work};
