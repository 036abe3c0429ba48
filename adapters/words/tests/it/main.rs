//! Tests of the sentences: every code has one in every language, and each keeps the rules of the house.

mod backup;
mod certificate;
mod documents;
mod formatting;
mod known;
mod ledger;
mod line;
mod messages;
mod papers;
mod rules;
mod server;
mod setup;
mod source;
mod tables;
mod typography;
