//! Commands against a server: sessions, contacts, and what is said where something is in the way.

mod apart;
mod given;
mod inspect;
mod session;
mod trust;
