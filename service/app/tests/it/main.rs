//! Use cases over a store and a signer in memory, which tests can change behind their backs.

mod ledger;
mod memory;
mod races;
