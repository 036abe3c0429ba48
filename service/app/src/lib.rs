//! Use cases: what the service does with its ports.

pub mod access;
pub mod contact;
pub mod evidence;
pub mod ledger;
pub mod node;
pub mod paper;
pub mod people;
pub mod post;
pub mod rates;
pub mod rules;
pub mod safeguards;
pub mod trust;
pub mod watch;
