//! People: who may do what, who they are, and what needs two of them. Rules only; where they are kept, and how somebody signs in, is elsewhere.

pub mod account;
mod event;
pub mod grave;
mod officer;
pub mod rights;
mod word;

pub use event::Recorded;
pub use officer::{Asked, Capacity, Officer, Thing};
