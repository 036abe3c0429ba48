//! A group: travellers who come together, in a vehicle, with a carrier or as a family. Each has a transaction of their own, which names the
//! group when it begins; the group never has a document or an answer of anybody.
//!
//! What is said here names nobody: a plate and names lie in streams of evidence. Those go when all who came together have ended with nothing
//! found. A child is linked to the adults who came with it, by a relation that they declared.

mod decide;
mod event;
mod state;

pub use decide::{Command, Rejection, decide};
pub use event::{Closed, Event, Formed, GroupKind, Link, Relation};
pub use state::Group;
