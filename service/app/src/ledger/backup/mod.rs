//! Backups: the record on its way into a file that only its custodians open, and back.

mod file;
mod make;
mod put_back;
mod refused;
mod restore;
mod walk;

pub use file::{Backing, Lost};
pub use make::{Making, NotMade, Plan, backup};
pub use refused::{NotRestored, Refused};
pub use restore::{Restored, Trusted, restore};
