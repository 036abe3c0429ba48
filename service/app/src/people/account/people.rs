//! Everybody's accounts, as their events say.

use super::credential::{Credentials, Hash};
use super::event::{DeputyNamed, Event, PasskeyAdded, SignedIn, Way};
use super::name::{PasskeyId, Post, ServiceNumber};
use crate::people::officer::{Capacity, Officer};
use crate::people::rights::{Rights, Role};
use crate::people::word::words;
use spartel_ledger::id::{AccountId, Moment, StreamId};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// All accounts. What one stream says does not hang on when another is read: their events can come stream by stream, or in the order of
/// the record.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct People {
    accounts: BTreeMap<AccountId, Account>,
    numbers: BTreeMap<ServiceNumber, AccountId>,
    /// Every passkey that ever was, with whose it was: one that was lost never comes back.
    passkeys: BTreeMap<PasskeyId, AccountId>,
    /// Proposals that changed something: each does so once.
    used: BTreeSet<StreamId>,
    founded: BTreeSet<Role>,
}

/// An account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Account {
    /// Of somebody who is there.
    Present(Present),
    /// Of somebody who left; their number is not given again, since it stands in the record.
    Left(ServiceNumber, Moment),
}

/// The account of somebody who is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Present {
    /// By what it is found.
    pub number: ServiceNumber,
    /// How it came to be.
    pub origin: Origin,
    /// The roles that it was given.
    pub roles: BTreeSet<Role>,
    /// Where it is posted.
    pub posts: BTreeSet<Post>,
    /// Who stands in for it, and when.
    pub deputies: BTreeMap<AccountId, Term>,
    /// Its passkeys, with what verifies each.
    pub passkeys: BTreeMap<PasskeyId, Vec<u8>>,
    /// What else its holder shows.
    pub credentials: Box<Credentials>,
}

words! {
    /// How an account came to be.
    Origin {
        /// The first of its role, by whoever holds the machine.
        Founded = "founded",
        /// Another of its role by whoever holds the machine, since nobody of it could sign in.
        Refounded = "refounded",
        /// By an administrator.
        Created = "created",
    }
}

/// A time during which somebody stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// From then on.
    pub from: Moment,
    /// Until then, and then no more.
    pub until: Moment,
}

impl Term {
    /// Whether a time is in it.
    #[must_use]
    pub fn holds(&self, now: Moment) -> bool {
        self.from <= now && now < self.until
    }
}

/// An event that does not follow upon the events before it: only a damaged record has one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DoesNotFollow;

impl fmt::Display for DoesNotFollow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an event of an account that does not follow upon those before it")
    }
}

impl std::error::Error for DoesNotFollow {}

impl People {
    /// An account.
    #[must_use]
    pub fn get(&self, account: AccountId) -> Option<&Account> {
        self.accounts.get(&account)
    }

    /// The account of somebody who is there.
    #[must_use]
    pub fn present(&self, account: AccountId) -> Option<&Present> {
        match self.accounts.get(&account) {
            Some(Account::Present(present)) => Some(present),
            _ => None,
        }
    }

    /// Every account with its id, of those who left too.
    pub fn all(&self) -> impl Iterator<Item = (AccountId, &Account)> {
        self.accounts.iter().map(|(id, account)| (*id, account))
    }

    /// The account of a service number, of somebody who left too.
    #[must_use]
    pub fn by_number(&self, number: &ServiceNumber) -> Option<AccountId> {
        self.numbers.get(number).copied()
    }

    /// The account that has a passkey now.
    #[must_use]
    pub fn by_passkey(&self, passkey: PasskeyId) -> Option<AccountId> {
        let owner = *self.passkeys.get(&passkey)?;
        self.present(owner)?.passkeys.contains_key(&passkey).then_some(owner)
    }

    /// The account of somebody who is there and whose badge has this hash.
    #[must_use]
    pub fn by_badge(&self, badge: Hash) -> Option<AccountId> {
        self.found(|present| present.credentials.badge == Some(badge))
    }

    /// The account of somebody who is there and signs in at a provider as this.
    #[must_use]
    pub fn by_identity(&self, identity: Hash) -> Option<AccountId> {
        self.found(|present| present.credentials.identity == Some(identity))
    }

    /// The account of somebody who is there and has a link of this hash that works at a time.
    #[must_use]
    pub fn by_link(&self, link: Hash, now: Moment) -> Option<AccountId> {
        self.found(|present| present.credentials.is_invited_by(link, now))
    }

    fn found(&self, wanted: impl Fn(&Present) -> bool) -> Option<AccountId> {
        let mut all = self.accounts.iter();
        all.find_map(|(id, account)| match account {
            Account::Present(present) if wanted(present) => Some(*id),
            _ => None,
        })
    }

    /// Whether a passkey is, or was, that of an account.
    #[must_use]
    pub fn knows(&self, passkey: PasskeyId) -> bool {
        self.passkeys.contains_key(&passkey)
    }

    /// Whether a proposal has changed something already.
    #[must_use]
    pub fn is_used(&self, proposal: StreamId) -> bool {
        self.used.contains(&proposal)
    }

    /// Whether a role had its first account.
    #[must_use]
    pub fn is_founded(&self, role: Role) -> bool {
        self.founded.contains(&role)
    }

    /// Whether somebody who holds a role could sign in with what the house itself verifies: a provider may be gone for good.
    #[must_use]
    pub fn is_staffed(&self, role: Role) -> bool {
        self.accounts.values().any(|account| match account {
            Account::Present(present) => present.roles.contains(&role) && present.has_own_means(),
            Account::Left(..) => false,
        })
    }

    /// Whom an account stands in for at a time.
    pub fn stands_in_for(
        &self,
        account: AccountId,
        now: Moment,
    ) -> impl Iterator<Item = (AccountId, &Present)> {
        self.accounts.iter().filter_map(move |(id, other)| match other {
            Account::Present(other) if other.deputies.get(&account)?.holds(now) => Some((*id, other)),
            _ => None,
        })
    }

    /// Who somebody is at a time; none where there is no such account, or they left. Standing in gives the roles that the other was given,
    /// at the other's posts, never those that the other has by standing in; and nothing where roles would come together that are apart.
    #[must_use]
    pub fn officer(&self, account: AccountId, rights: &Rights, now: Moment) -> Option<Officer> {
        let own = self.present(account)?.capacity();
        let mut stands_in: BTreeMap<_, _> =
            self.stands_in_for(account, now).map(|(id, other)| (id, other.capacity())).collect();
        let together = stands_in.values().chain([&own]).flat_map(|capacity| capacity.roles.iter().copied());
        if rights.conflict(&together.collect::<Vec<_>>()).is_some() {
            stands_in.values_mut().for_each(|capacity| *capacity = Capacity::default());
        }
        Some(Officer::new(account, own, stands_in))
    }

    /// Takes up an event of an account.
    ///
    /// # Errors
    /// Where it does not follow upon those before it; then nothing is changed.
    pub fn apply(&mut self, of: AccountId, event: &Event) -> Result<(), DoesNotFollow> {
        let done = match event {
            Event::AccountFounded(founded) if self.is_founded(founded.role) => None,
            Event::AccountFounded(founded) => {
                let role = founded.role;
                let begun = self.begin(of, &founded.number, Origin::Founded, [role].into());
                begun.map(|()| self.founded.insert(role))
            }
            Event::AccountRefounded(founded) => {
                self.begin(of, &founded.number, Origin::Refounded, [founded.role].into()).map(|()| true)
            }
            Event::AccountCreated(created) => {
                self.begin(of, &created.number, Origin::Created, BTreeSet::new()).map(|()| true)
            }
            Event::RoleGranted(granted) => {
                self.by_proposal(of, granted.proposal, |account| account.roles.insert(granted.role))
            }
            Event::RoleTaken(taken) => {
                self.by_proposal(of, taken.proposal, |account| account.roles.remove(&taken.role))
            }
            Event::PostsSet(set) => self.change(of, |account| {
                account.posts.clone_from(&set.posts);
                true
            }),
            Event::DeputyNamed(named) => self.name(of, named),
            Event::DeputyEnded(ended) => {
                self.change(of, |account| account.deputies.remove(&ended.deputy).is_some())
            }
            Event::PasskeyAdded(added) => self.add(of, added),
            Event::PasskeyRevoked(revoked) => self.revoke(of, revoked.passkey),
            Event::CredentialsReset(reset) => self.reset(of, reset.proposal),
            Event::Invited(_)
            | Event::InvitationUsed(_)
            | Event::PasswordSet(_)
            | Event::CodeSet(_)
            | Event::PinSet(_)
            | Event::BadgeSet(_)
            | Event::IdentityLinked(_) => self.change(of, |account| account.credentials.apply(event)),
            Event::SignedIn(signed) => self.change(of, |account| account.signed_in(signed)),
            Event::DecisionConfirmed(confirmed) => self.change(of, |account| {
                account.uses(confirmed.passkey, confirmed.credential.as_ref().map(|bytes| &***bytes))
            }),
            Event::AccountLeft(left) => self.leave(of, left.at),
        };
        if done == Some(true) { Ok(()) } else { Err(DoesNotFollow) }
    }

    fn begin(
        &mut self,
        of: AccountId,
        number: &ServiceNumber,
        origin: Origin,
        roles: BTreeSet<Role>,
    ) -> Option<()> {
        if self.accounts.contains_key(&of) || self.numbers.contains_key(number) {
            return None;
        }
        self.numbers.insert(number.clone(), of);
        let present = Present {
            number: number.clone(),
            origin,
            roles,
            posts: BTreeSet::new(),
            deputies: BTreeMap::new(),
            passkeys: BTreeMap::new(),
            credentials: Box::default(),
        };
        self.accounts.insert(of, Account::Present(present));
        Some(())
    }

    fn present_mut(&mut self, of: AccountId) -> Option<&mut Present> {
        match self.accounts.get_mut(&of) {
            Some(Account::Present(present)) => Some(present),
            _ => None,
        }
    }

    fn change(&mut self, of: AccountId, change: impl FnOnce(&mut Present) -> bool) -> Option<bool> {
        self.present_mut(of).map(change)
    }

    fn by_proposal(
        &mut self,
        of: AccountId,
        proposal: StreamId,
        change: impl FnOnce(&mut Present) -> bool,
    ) -> Option<bool> {
        if self.is_used(proposal) || !self.change(of, change)? {
            return None;
        }
        Some(self.used.insert(proposal))
    }

    fn name(&mut self, of: AccountId, named: &DeputyNamed) -> Option<bool> {
        let term = Term { from: named.from, until: named.until };
        self.change(of, |account| {
            account.deputies.insert(named.deputy, term);
            true
        })
    }

    fn add(&mut self, of: AccountId, added: &PasskeyAdded) -> Option<bool> {
        if self.passkeys.contains_key(&added.passkey) {
            return None;
        }
        self.present_mut(of)?.passkeys.insert(added.passkey, added.credential.clone());
        self.present_mut(of)?.credentials.set();
        Some(self.passkeys.insert(added.passkey, of).is_none())
    }

    fn revoke(&mut self, of: AccountId, passkey: PasskeyId) -> Option<bool> {
        self.present_mut(of)?.passkeys.remove(&passkey).map(|_| true)
    }

    fn reset(&mut self, of: AccountId, proposal: Option<StreamId>) -> Option<bool> {
        self.present(of)?;
        if proposal.is_some_and(|proposal| !self.used.insert(proposal)) {
            return None;
        }
        self.change(of, |account| {
            account.passkeys.clear();
            *account.credentials = account.credentials.reset();
            true
        })
    }

    fn leave(&mut self, of: AccountId, at: Moment) -> Option<bool> {
        let number = self.present(of)?.number.clone();
        self.accounts.insert(of, Account::Left(number, at));
        Some(true)
    }
}

impl Present {
    /// Whether its holder has something to sign in with.
    #[must_use]
    pub fn can_sign_in(&self) -> bool {
        self.has_own_means() || self.credentials.identity.is_some()
    }

    /// Whether its holder has something to sign in with that needs nobody outside of the house.
    fn has_own_means(&self) -> bool {
        !self.passkeys.is_empty() || self.credentials.is_enough()
    }

    fn signed_in(&mut self, signed: &SignedIn) -> bool {
        let done = match &signed.way {
            Way::Passkey(passkey, changed) => self.uses(*passkey, changed.as_ref().map(|bytes| &***bytes)),
            Way::Password(step) => self.credentials.used(*step),
            Way::Provider(identity) => self.credentials.identity == Some(*identity),
        };
        if done {
            self.credentials.knows_desk(signed.desk);
        }
        done
    }

    /// A passkey was used; its counter may have moved.
    fn uses(&mut self, passkey: PasskeyId, changed: Option<&[u8]>) -> bool {
        match (self.passkeys.get_mut(&passkey), changed) {
            (Some(credential), Some(changed)) => {
                *credential = changed.to_vec();
                true
            }
            (known, None) => known.is_some(),
            (None, Some(_)) => false,
        }
    }

    fn capacity(&self) -> Capacity {
        Capacity { roles: self.roles.iter().copied().collect(), posts: self.posts.clone() }
    }
}
