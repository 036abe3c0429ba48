//! The required set: which checks the profile and the document demand, and which of them have ended.

use super::Check;
use crate::{Policy, ReasonCode, When};

/// A demanded check that has not ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Missing {
    /// The document, counted from 0; absent for checks between documents.
    pub document: Option<u8>,
    /// The check.
    pub path: &'static str,
    /// Which file or component, where the catalogue has one check for several.
    pub of: Option<&'static str>,
    /// Why it has not ended.
    pub reason: ReasonCode,
}

/// What a profile demands of what is there, and how much of it has ended. Filled in this crate only.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Required {
    missing: Vec<Missing>,
    ended: usize,
}

impl Required {
    /// Whether every demanded check has ended. A set that demands nothing is never complete.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.missing.is_empty() && self.ended > 0
    }

    /// The demanded checks that have not ended, in the order of the catalogue.
    #[must_use]
    pub fn missing(&self) -> &[Missing] {
        &self.missing
    }

    /// How many demanded checks have ended.
    #[must_use]
    pub const fn ended(&self) -> usize {
        self.ended
    }

    /// How many checks are demanded.
    #[must_use]
    pub fn total(&self) -> usize {
        self.ended + self.missing.len()
    }

    /// Takes the demands of a profile that hold for one part of the result. Several checks of one demand (of several
    /// files, say) must all have ended; what the document's own model explains is not demanded.
    pub(crate) fn take(&mut self, policy: &Policy, part: &[Check], holds: impl Fn(When) -> bool) {
        let document = part.first().and_then(|check| check.document);
        for demand in policy.demands().iter().filter(|demand| holds(demand.when)) {
            let start = part.partition_point(|check| check.id < demand.id);
            let same = part[start..].iter().take_while(|check| check.id == demand.id);
            let mut none = true;
            for check in same.filter(|check| demand.of.is_none() || check.of == demand.of) {
                none = false;
                let Check { of, reason, .. } = *check;
                if check.has_ended() {
                    self.ended += 1;
                } else if !reason.is_not_expected() {
                    self.missing.push(Missing { document, path: check.path(), of, reason });
                }
            }
            if none {
                let path = demand.id.entry().path;
                self.missing.push(Missing { document, path, of: demand.of, reason: ReasonCode::NoInput });
            }
        }
    }
}
