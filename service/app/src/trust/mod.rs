//! Whom the house trusts: lists that come in, what of them needs two people, and what is trusted from then on.
//!
//! ```text
//! files ─► judge (pure): the store with them, the differences, their grounds
//!            ├─ no ground: a successor of an accepted signer ─► recorded, trusted        (one person)
//!            └─ a ground for two: proposed ─► approved by another ─► recorded, trusted   (two people)
//! start: the newest store in the record ─► memory; the folder that is given founds a record that has none
//! ```
//!
//! A store that was applied is kept whole, as `trust.bin` of the package (docs/trust-package.md), with the files that made it: an inspection
//! names the version of its trust, and the record can say what that was.

mod age;
mod change;
mod error;
mod event;
mod ground;
mod held;
mod judge;
mod listed;

pub use age::{Age, Old, age, working_days};
pub use change::{TrustChange, decision};
pub use error::{NotTaken, TrustError};
pub use event::{Applied, Event, Seen};
pub use ground::{Ground, grounds, matters};
pub use held::{Now, Taken, Trusted, Version, is_known};
pub(crate) use held::{of_serial, versions};
pub use judge::{File, Import, Judged, LONGEST_NAME, MOST_FILES, judge};
pub use listed::projection;
