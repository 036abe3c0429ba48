//! People: who may do what, and what needs two of them. Rules only; where they are kept, and how somebody signs in, is elsewhere.

mod event;
pub mod grave;
mod officer;
pub mod rights;
mod word;

pub use event::Recorded;
pub use officer::{Asked, Officer};
