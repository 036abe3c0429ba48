//! Somebody who asks for something, as their account says at that time.

use super::rights::{Action, Rights, Role, Scope};
use spartel_ledger::id::{AccountId, Moment};
use std::collections::BTreeSet;

/// An officer at a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Officer {
    /// The account.
    pub account: AccountId,
    /// The roles it holds, those of whom it stands in for among them.
    pub roles: Vec<Role>,
    /// Whom it stands in for.
    pub stands_in_for: BTreeSet<AccountId>,
}

/// Who asks, under which rights, and when: what a decision may know beside the state and the command.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// Who.
    pub officer: &'a Officer,
    /// What each role may do.
    pub rights: &'a Rights,
    /// When, as the node's clock said.
    pub now: Moment,
}

impl Asked<'_> {
    /// How far this officer may do this; none where they may not.
    #[must_use]
    pub fn may(&self, action: Action) -> Option<Scope> {
        self.rights.may(&self.officer.roles, action)
    }
}
