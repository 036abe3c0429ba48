//! People: who they are, who may do what, what needs two of them, and when somebody is signed in.
//!
//! The rules (`account`, `device`, `grave`, `rights`, `session`) keep nothing; `directory` keeps accounts and proposals in the record and beside it in
//! memory, and `desks` keeps sessions in memory alone, and
//! `sign_in` verifies what somebody shows before one begins.

pub mod account;
mod circle;
pub mod desks;
pub mod device;
pub mod directory;
mod event;
pub mod grave;
mod officer;
pub mod rights;
pub mod session;
pub mod sign_in;
mod word;

pub use circle::Circle;
pub use officer::{Asked, Capacity, Officer, Thing};
