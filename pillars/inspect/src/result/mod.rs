//! What comes out of an inspection: checks, the required set, the outcome.

mod check;
mod outcome;
mod record;
mod required;
pub(crate) mod tree;

pub use check::{Check, Margin};
pub(crate) use outcome::meaning;
pub use outcome::{AllClear, Outcome};
pub(crate) use record::{Place, Record, Recorder};
pub use required::{Missing, Required};
