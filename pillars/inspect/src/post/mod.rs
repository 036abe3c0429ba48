//! What happens at a post beside its contacts: its log. Each entry is a stream of its own, and names no traveller.
//!
//! One kind of entry has effects: an order that relaxes checks for a time ([`Order`]). It changes no result; it lets an officer admit whom nothing
//! speaks against although named checks are missing ([`InForce`](crate::transaction::InForce)), and stands in the log with who gave and who lifted it
//! (Schengen Borders Code, Article 9; `docs/decisions/0015-relaxation.md`).

mod decide;
mod event;
mod state;

pub use decide::{Command, LONGEST, LONGEST_NOTE, Rejection, decide};
pub use event::{Circumstance, Event, Note, Order, Relaxed, Subject};
pub use state::{Entry, Relaxation};
