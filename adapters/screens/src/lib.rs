//! The screens, built into the program: files of the web application by their paths, compressed when they were built.
//!
//! `web` is built before the program (`./run` and `./test` do it). Without it the program has no screens, and says so.

mod choose;
mod file;

pub use choose::{Screen, find, index, is_built};
