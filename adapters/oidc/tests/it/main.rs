//! The file of a provider, and where it may be asked.

mod addresses;
mod config;
