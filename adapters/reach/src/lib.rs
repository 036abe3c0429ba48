//! Connections that this program makes to others: to one server at a time, which somebody named, over TLS. Nothing is followed that the
//! server says: no redirect, no address out of an answer, no proxy out of the environment.

mod address;
mod answer;
mod ask;
mod error;
mod reach;
mod roots;

pub use address::Address;
pub use answer::Answer;
pub use ask::Ask;
pub use error::ReachError;
pub use reach::{Limits, Reach};
pub use roots::Roots;
