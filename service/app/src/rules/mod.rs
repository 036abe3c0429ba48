//! Rules of the house that two people agree on: by which profile a post checks, and for how long a class of records is kept.
//!
//! ```text
//! fits (pure) ─► proposed ─► approved by another, with their key ─► recorded, in force     (two people)
//! start: all rules in the record ─► memory; the newest of each subject is in force
//! ```
//!
//! Nobody chooses a profile for one traveller: a contact is checked by the rule of its post, whatever a client says. A rule about how long
//! records are kept holds for those whose clock begins to run after it; nobody's record gets another end afterwards.

mod error;
mod event;
mod held;
mod listed;
mod rule;

pub use error::RulesError;
pub use event::{Event, RuleSet};
pub use held::{InForce, Now, Rules};
pub use listed::projection;
pub use rule::{DESK, MOST_MONTHS, Rejection, Rule, RuleChange, decision, for_posts, may_change};
