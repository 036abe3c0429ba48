//! Decisions about accounts.

use super::credential::{self, Hash, Slow};
use super::event::{
    AccountCreated, AccountFounded, AccountLeft, AccountRefounded, BadgeSet, CredentialsReset, DeputyEnded,
    DeputyNamed, Event, IdentityLinked, PasskeyAdded, PasskeyRevoked, PasswordSet, PinSet, PostsSet,
    RoleGranted, RoleTaken,
};
use super::name::{PasskeyId, Post, ServiceNumber};
use super::people::{People, Present};
use super::reject::Rejection;
use crate::people::grave::{Approval, Content};
use crate::people::officer::Asked;
use crate::people::rights::{Action, Matter, Rights, Role, Scope, Touches};
use minicbor::{Decode, Encode};
use spartel_ledger::id::{AccountId, Moment, StreamId};
use std::collections::BTreeSet;

/// Somebody stands in for so many milliseconds at most: 31 days.
pub const LONGEST_TERM: i64 = 31 * 24 * 60 * 60 * 1000;
/// An account has so many passkeys, or deputies, at most.
const MOST: usize = 8;
/// What verifies a passkey has so many bytes at most.
const LONGEST_CREDENTIAL: usize = 4096;

/// What is asked of an account, beside what needs two people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// To make it.
    Create(ServiceNumber),
    /// To post it here, and nowhere else.
    SetPosts(BTreeSet<Post>),
    /// That somebody stands in for it from a time until another.
    NameDeputy(AccountId, Moment, Moment),
    /// That somebody stands in for it no more.
    EndDeputy(AccountId),
    /// To add a passkey, with what verifies it.
    AddPasskey(PasskeyId, Vec<u8>),
    /// To revoke a passkey.
    RevokePasskey(PasskeyId),
    /// To give it a link of this hash, with which its holder sets what they sign in with.
    Invite(Hash),
    /// To set a password.
    SetPassword(Slow),
    /// To set a PIN.
    SetPin(Slow),
    /// To set a badge.
    SetBadge(Hash),
    /// To link it to somebody at a provider.
    Link(IdentityLinked),
    /// To take its credentials, so that its holder gets new ones.
    ResetCredentials,
    /// That its holder left.
    Leave,
}

/// Whether a role is given or taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum Turn {
    /// Given.
    #[n(0)]
    Given,
    /// Taken.
    #[n(1)]
    Taken,
}

/// A role that is to be given or taken, which needs two people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct RoleChange {
    /// Which account.
    #[n(0)]
    pub account: AccountId,
    /// Which role.
    #[n(1)]
    pub role: Role,
    /// Which way.
    #[n(2)]
    pub turn: Turn,
}

impl Content for RoleChange {
    fn matter(&self) -> Matter {
        Matter::Role
    }

    fn concerns(&self) -> Option<AccountId> {
        Some(self.account)
    }
}

/// New credentials for an account whose roles are guarded, which need two people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Reset {
    /// Which account. Its number in the map is not one of [`RoleChange`], so that neither is taken for the other.
    #[n(3)]
    pub account: AccountId,
}

impl Content for Reset {
    fn matter(&self) -> Matter {
        Matter::Role
    }

    fn concerns(&self) -> Option<AccountId> {
        Some(self.account)
    }
}

/// The first account of a role, by whoever holds the machine, before anybody could give it: one administrator and one commander, each once.
///
/// # Errors
/// Why not.
pub fn found(people: &People, of: AccountId, number: ServiceNumber, role: Role) -> Result<Event, Rejection> {
    if !matches!(role, Role::Administrator | Role::Commander) {
        return Err(Rejection::NotFounding);
    }
    if people.is_founded(role) {
        return Err(Rejection::AlreadyFounded);
    }
    is_new(people, of, &number)?;
    Ok(AccountFounded { number, role }.into())
}

/// Another account of a role that every house needs, by whoever holds the machine: where nobody of that role can sign in, nobody could give
/// it to anybody. The record says that it came to be like this.
///
/// # Errors
/// Why not.
pub fn refound(
    people: &People,
    of: AccountId,
    number: ServiceNumber,
    role: Role,
) -> Result<Event, Rejection> {
    if !matches!(role, Role::Administrator | Role::Commander) || !people.is_founded(role) {
        return Err(Rejection::NotFounding);
    }
    if people.is_staffed(role) {
        return Err(Rejection::Staffed);
    }
    is_new(people, of, &number)?;
    Ok(AccountRefounded { number, role }.into())
}

/// Gives or takes a role, as two people agreed.
///
/// # Errors
/// Why not.
pub fn change_role(
    people: &People,
    approval: &Approval<RoleChange>,
    rights: &Rights,
) -> Result<Event, Rejection> {
    let RoleChange { account, role, turn } = *approval.content();
    let present = people.present(account).ok_or(Rejection::NoAccount)?;
    let proposal = unused(people, approval)?;
    match (turn, present.roles.contains(&role)) {
        (Turn::Given, true) => Err(Rejection::AlreadyHeld),
        (Turn::Taken, false) => Err(Rejection::NotHeld),
        (Turn::Taken, true) => Ok(RoleTaken { role, proposal }.into()),
        (Turn::Given, false) => {
            apart(rights, present.roles.iter().copied().chain([role]))?;
            Ok(RoleGranted { role, proposal }.into())
        }
    }
}

/// Takes the credentials of an account, as two people agreed.
///
/// # Errors
/// Why not.
pub fn reset(people: &People, approval: &Approval<Reset>) -> Result<Event, Rejection> {
    people.present(approval.content().account).ok_or(Rejection::NoAccount)?;
    Ok(CredentialsReset { proposal: Some(unused(people, approval)?) }.into())
}

/// What happens to an account when somebody asks. Who asks is looked up anew, so that who left meanwhile is nobody.
///
/// # Errors
/// Why nothing does.
pub fn decide(
    people: &People,
    of: AccountId,
    command: Command,
    asked: &Asked<'_>,
) -> Result<Event, Rejection> {
    let officer =
        people.officer(asked.officer.account(), asked.rights, asked.now).ok_or(Rejection::Nobody)?;
    let by = &Asked { officer: &officer, ..*asked };
    if let Command::Create(number) = command {
        managed(by)?;
        is_new(people, of, &number)?;
        return Ok(AccountCreated { number }.into());
    }
    let present = people.present(of).ok_or(Rejection::NoAccount)?;
    match command {
        Command::Create(_) => Err(Rejection::Exists),
        Command::SetPosts(posts) => set_posts(present, of, posts, by),
        Command::NameDeputy(deputy, from, until) => {
            theirs(of, Action::NameDeputy, by)?;
            name_deputy(people, present, DeputyNamed { deputy, from, until }, by)
        }
        Command::EndDeputy(deputy) => {
            theirs(of, Action::NameDeputy, by).or_else(|_| managed(by))?;
            let ended = present.deputies.get(&deputy).map(|_| DeputyEnded { deputy }.into());
            ended.ok_or(Rejection::NoDeputy)
        }
        Command::AddPasskey(passkey, credential) => {
            theirs(of, Action::ManageOwnPasskeys, by)?;
            add_passkey(people, present, PasskeyAdded { passkey, credential })
        }
        Command::RevokePasskey(passkey) => {
            theirs(of, Action::ManageOwnPasskeys, by).or_else(|_| managed(by))?;
            let revoked = present.passkeys.get(&passkey).map(|_| PasskeyRevoked { passkey }.into());
            revoked.ok_or(Rejection::PasskeyUnknown)
        }
        Command::Invite(link) => {
            managed(by)?;
            if of == by.officer.account() {
                return Err(Rejection::Oneself);
            }
            credential::invite(present, link, by.now)
        }
        Command::SetPassword(password) => {
            theirs(of, Action::ManageOwnPasskeys, by)?;
            Ok(PasswordSet { password }.into())
        }
        Command::SetPin(pin) => {
            theirs(of, Action::ManageOwnPasskeys, by)?;
            Ok(PinSet { pin }.into())
        }
        Command::SetBadge(badge) => {
            theirs(of, Action::ManageOwnPasskeys, by)?;
            if people.by_badge(badge).is_some() {
                return Err(Rejection::BadgeKnown);
            }
            Ok(BadgeSet { badge }.into())
        }
        Command::Link(linked) => {
            theirs(of, Action::ManageOwnPasskeys, by)?;
            credential::link_identity(people, present, linked)
        }
        Command::ResetCredentials => reset_alone(present, of, by),
        Command::Leave => managed(by).map(|()| AccountLeft { at: by.now }.into()),
    }
}

fn is_new(people: &People, of: AccountId, number: &ServiceNumber) -> Result<(), Rejection> {
    if people.get(of).is_some() {
        Err(Rejection::Exists)
    } else if people.by_number(number).is_some() {
        Err(Rejection::NumberTaken)
    } else {
        Ok(())
    }
}

fn unused<T>(people: &People, approval: &Approval<T>) -> Result<StreamId, Rejection> {
    let proposal = approval.proposal();
    if people.is_used(proposal) { Err(Rejection::ApprovalUsed) } else { Ok(proposal) }
}

fn apart(rights: &Rights, roles: impl Iterator<Item = Role>) -> Result<(), Rejection> {
    let roles: Vec<Role> = roles.collect();
    if rights.conflict(&roles).is_some() { Err(Rejection::Apart) } else { Ok(()) }
}

fn managed(by: &Asked<'_>) -> Result<(), Rejection> {
    by.may(Action::ManageAccounts).map(|_| ()).ok_or(Rejection::MayNot)
}

/// Whether the account is that of who asks, and their own roles let them: nobody does this by standing in.
fn theirs(of: AccountId, action: Action, by: &Asked<'_>) -> Result<(), Rejection> {
    if of != by.officer.account() {
        return Err(Rejection::NotTheirs);
    }
    by.rights.may(&by.officer.own().roles, action).map(|_| ()).ok_or(Rejection::MayNot)
}

fn set_posts(
    present: &Present,
    of: AccountId,
    posts: BTreeSet<Post>,
    by: &Asked<'_>,
) -> Result<Event, Rejection> {
    if of == by.officer.account() {
        return Err(Rejection::Oneself);
    }
    let mut changed = present.posts.symmetric_difference(&posts).peekable();
    changed.peek().ok_or(Rejection::NoChange)?;
    let reaches = |post: &Post| {
        by.scopes(Action::ManagePosts).any(|(_, capacity, scope)| match scope {
            Scope::All => true,
            Scope::Post => capacity.posts.contains(post),
            Scope::Own => false,
        })
    };
    if changed.all(reaches) { Ok(PostsSet { posts }.into()) } else { Err(Rejection::MayNot) }
}

fn name_deputy(
    people: &People,
    present: &Present,
    named: DeputyNamed,
    by: &Asked<'_>,
) -> Result<Event, Rejection> {
    if named.deputy == by.officer.account() {
        return Err(Rejection::DeputyOneself);
    }
    let deputy = people.present(named.deputy).ok_or(Rejection::NoAccount)?;
    let long = named.until.0.saturating_sub(named.from.0);
    if !(1..=LONGEST_TERM).contains(&long) || named.until <= by.now {
        return Err(Rejection::BadTerm);
    }
    let others = present.deputies.iter().filter(|(account, term)| {
        **account != named.deputy && term.until > by.now && people.present(**account).is_some()
    });
    if others.count() >= MOST {
        return Err(Rejection::TooMany);
    }
    apart(by.rights, present.roles.union(&deputy.roles).copied())?;
    Ok(named.into())
}

pub(super) fn add_passkey(
    people: &People,
    present: &Present,
    added: PasskeyAdded,
) -> Result<Event, Rejection> {
    if people.knows(added.passkey) {
        Err(Rejection::PasskeyKnown)
    } else if added.credential.len() > LONGEST_CREDENTIAL {
        Err(Rejection::CredentialTooLong)
    } else if present.passkeys.len() >= MOST {
        Err(Rejection::TooMany)
    } else {
        Ok(added.into())
    }
}

/// Taking the credentials of somebody by one person: who hands out the new ones could act in their place, so that this is not for those who
/// see or decide anything about travellers, approve, or watch.
fn reset_alone(present: &Present, of: AccountId, by: &Asked<'_>) -> Result<Event, Rejection> {
    managed(by)?;
    if of == by.officer.account() {
        return Err(Rejection::Oneself);
    }
    let guarded = |action: &Action| {
        use Touches::{AccessLog, Approval, Content, Safeguards, Traveller};
        matches!(action.touches(), Content | Traveller | Safeguards | AccessLog | Approval(_))
    };
    let guarded = present.roles.iter().any(|role| by.rights.of(*role).keys().any(guarded));
    if guarded { Err(Rejection::NeedsTwo) } else { Ok(CredentialsReset { proposal: None }.into()) }
}
