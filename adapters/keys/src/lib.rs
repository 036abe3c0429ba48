//! The keys of buckets in a folder, under a passphrase: outside of the record, and outside of its backups.
//!
//! ```text
//! root.key                        the root, under the passphrase (Argon2id)
//! buckets/CLASS-YYYY-MM-G.key     the keys of a bucket, under the root
//! buckets/CLASS-YYYY-MM-G.gone    a bucket whose keys were destroyed: its name is not used again
//! ```

mod files;
mod folder;
mod look;
mod name;
pub mod passphrase;
pub mod place;
mod random;

pub use folder::KeyFolder;
pub use look::{Look, State, look};
pub use random::SystemRandom;
