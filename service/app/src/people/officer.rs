//! Somebody who asks for something, as the accounts say at that time.

use super::account::Post;
use super::rights::{Action, Rights, Role, Scope};
use spartel_ledger::id::{AccountId, Moment};
use std::collections::{BTreeMap, BTreeSet};

/// In what somebody acts: roles, at posts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Capacity {
    /// The roles.
    pub roles: Vec<Role>,
    /// The posts; [`Scope::Post`] reaches what is there.
    pub posts: BTreeSet<Post>,
}

/// An officer at a time: only [`super::account::People::officer`] makes one, and nobody who left is one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Officer {
    account: AccountId,
    own: Capacity,
    stands_in: BTreeMap<AccountId, Capacity>,
}

impl Officer {
    /// The officer of an account, with the capacities of those whom they stand in for.
    pub(super) const fn new(
        account: AccountId,
        own: Capacity,
        stands_in: BTreeMap<AccountId, Capacity>,
    ) -> Self {
        Self { account, own, stands_in }
    }

    /// The account.
    #[must_use]
    pub const fn account(&self) -> AccountId {
        self.account
    }

    /// In what they act themselves.
    #[must_use]
    pub const fn own(&self) -> &Capacity {
        &self.own
    }

    /// Whom they stand in for now.
    pub fn stands_in_for(&self) -> impl Iterator<Item = AccountId> {
        self.stands_in.keys().copied()
    }

    /// Whether they stand in for an account now.
    #[must_use]
    pub fn stands_in(&self, account: AccountId) -> bool {
        self.stands_in.contains_key(&account)
    }

    /// Every role that they act in, each once: their own, and those of whom they stand in for.
    #[must_use]
    pub fn roles(&self) -> BTreeSet<Role> {
        self.capacities().flat_map(|(_, capacity)| capacity.roles.iter().copied()).collect()
    }

    /// What they act in, each with the account whose it is.
    fn capacities(&self) -> impl Iterator<Item = (AccountId, &Capacity)> {
        let of_others = self.stands_in.iter().map(|(account, capacity)| (*account, capacity));
        of_others.chain([(self.account, &self.own)])
    }
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

/// Something that an action is done to: it happened at a post, and somebody is in charge of it.
#[derive(Debug, Clone, Copy)]
pub struct Thing<'a> {
    /// Where.
    pub post: &'a Post,
    /// Who opened it or took it over.
    pub in_charge: AccountId,
}

impl Asked<'_> {
    /// How far this officer may do this at most; none where they may not at all.
    #[must_use]
    pub fn may(&self, action: Action) -> Option<Scope> {
        self.scopes(action).map(|(_, _, scope)| scope).max()
    }

    /// Whether this officer may do this to that.
    #[must_use]
    pub fn reaches(&self, action: Action, thing: Thing<'_>) -> bool {
        self.scopes(action).any(|(account, capacity, scope)| match scope {
            Scope::All => true,
            Scope::Post => capacity.posts.contains(thing.post) || account == thing.in_charge,
            Scope::Own => account == thing.in_charge,
        })
    }

    /// Each capacity in which this officer may do this, with the account whose it is, and how far.
    pub(super) fn scopes(&self, action: Action) -> impl Iterator<Item = (AccountId, &Capacity, Scope)> {
        // What is apart stays apart when one of it comes from standing in.
        let roles: Vec<Role> = self.officer.roles().into_iter().collect();
        let apart = self.rights.conflict(&roles).is_some();
        let capacities = self.officer.capacities().filter(move |_| !apart);
        capacities.filter_map(move |(account, capacity)| {
            self.rights.may(&capacity.roles, action).map(|scope| (account, capacity, scope))
        })
    }
}
