//! The ledger's formats: what is accepted, what is refused, and that the bytes of yesterday are those of today.

mod age;
mod backup;
mod blob;
mod bundle;
mod cbor;
mod cell;
mod event;
mod frozen;
mod given;
mod keys;
mod padding;
mod speed;
mod tree;
mod two_keys;
mod upcast;
