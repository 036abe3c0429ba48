//! Use cases over a store and a signer in memory, which tests can change behind their backs; and rules about people.

mod access;
mod ledger;
mod memory;
mod people;
mod races;
mod rates;
mod rules;
mod told;
mod trust;
