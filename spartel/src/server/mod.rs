//! A server, as commands ask it that name one.

mod fault;
pub mod form;
mod kept;
mod remote;

pub use kept::Kept;
pub use remote::{Asked, Remote};
