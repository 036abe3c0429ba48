//! People: who they are, who may do what, what needs two of them, and when somebody is signed in. Rules only: nothing is kept or verified here.

pub mod account;
mod event;
pub mod grave;
mod officer;
pub mod rights;
pub mod session;
mod word;

pub use officer::{Asked, Capacity, Officer, Thing};
