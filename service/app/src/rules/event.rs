//! What happens to the rules of the house.

use super::rule::Rule;
use minicbor::{Decode, Encode};
use spartel_inspect::transaction::Assertion;
use spartel_ledger::id::StreamId;

/// A rule that is in force from now on.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct RuleSet {
    /// Its place among all rules of this record, from 1.
    #[n(0)]
    pub serial: u64,
    /// What it says.
    #[n(1)]
    pub rule: Rule,
    /// The proposal that two people agreed on.
    #[n(2)]
    pub proposal: StreamId,
    /// What the key of the second person said.
    #[n(3)]
    pub confirmed: Assertion,
}

spartel_ledger::events! {
    /// What happened to the rules of the house.
    Event {
        /// A rule is in force.
        Set(RuleSet) = "rules.set",
    }
}
