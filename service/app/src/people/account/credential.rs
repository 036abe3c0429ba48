//! What an account's holder shows beside passkeys: a password with a code, a PIN, a badge, and the link with which they begin.
//!
//! Secrets are numbers that nobody can turn back: a slow hash where people choose, a plain one of what is random. The secret of codes is the
//! one that must be kept as it is; it lies sealed in the account's stream.

use super::decide::add_passkey;
use super::event::{
    CodeSet, Event, IdentityLinked, InvitationUsed, Invited, PasskeyAdded, PasswordSet, SignedIn, Way,
};
use super::people::{People, Present};
use super::reject::Rejection;
use minicbor::{Decode, Encode};
use spartel_ledger::id::{AccountId, Moment};
use std::fmt;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// A link works for so many milliseconds: 24 hours.
pub const LINK_LASTS: i64 = 24 * 60 * 60 * 1000;
/// So many desks of an account are remembered.
const DESKS: usize = 16;

/// The SHA-256 of something random.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(transparent)]
pub struct Hash(
    #[n(0)]
    #[cbor(with = "minicbor::bytes")]
    pub [u8; 32],
);

/// A hash that is slow to make (Argon2id, RFC 9106), with what it was made of beside the secret.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Slow {
    /// The salt.
    #[n(0)]
    #[cbor(with = "minicbor::bytes")]
    pub salt: [u8; 16],
    /// The memory in KiB.
    #[n(1)]
    pub memory: u32,
    /// How often it was gone through.
    #[n(2)]
    pub passes: u32,
    /// The hash.
    #[n(3)]
    #[cbor(with = "minicbor::bytes")]
    pub hash: [u8; 32],
}

impl fmt::Debug for Slow {
    /// Nothing that helps to guess.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Slow")
    }
}

/// A secret of which codes are made (RFC 4226, 4: 160 bits).
#[derive(Clone, PartialEq, Eq, Encode, Decode, Zeroize, ZeroizeOnDrop)]
#[cbor(transparent)]
pub struct CodeSecret(
    #[n(0)]
    #[cbor(with = "minicbor::bytes")]
    pub [u8; 20],
);

impl fmt::Debug for CodeSecret {
    /// Nothing of it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CodeSecret")
    }
}

/// What an account's holder shows beside passkeys.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Credentials {
    /// Whether anything was ever set since the account was made or its credentials were taken.
    has_begun: bool,
    /// How often its credentials were taken.
    resets: u32,
    link: Option<Invited>,
    /// What verifies the password.
    pub password: Option<Slow>,
    /// The secret of codes, and the last step that was used.
    pub code: Option<CodeSet>,
    /// What verifies the PIN.
    pub pin: Option<Slow>,
    /// What is kept of the badge.
    pub badge: Option<Hash>,
    /// As whom a provider knows its holder.
    pub identity: Option<Hash>,
    /// Where its holder signed in, the last at the end.
    desks: Vec<Hash>,
}

impl Credentials {
    /// Whether its holder can sign in with a password and a code.
    #[must_use]
    pub const fn is_enough(&self) -> bool {
        self.password.is_some() && self.code.is_some()
    }

    /// Whether a link works at a time.
    #[must_use]
    pub fn is_invited_by(&self, link: Hash, now: Moment) -> bool {
        self.link.as_ref().is_some_and(|invited| invited.link == link && now < invited.until)
    }

    /// Whether its holder has signed in at a desk before.
    #[must_use]
    pub fn has_been_at(&self, desk: Hash) -> bool {
        self.desks.contains(&desk)
    }

    /// How often its credentials were taken.
    #[must_use]
    pub const fn resets(&self) -> u32 {
        self.resets
    }

    pub(super) fn set(&mut self) {
        self.has_begun = true;
    }

    pub(super) fn reset(&self) -> Self {
        Self { resets: self.resets + 1, ..Self::default() }
    }

    /// Takes up that something was set, or a link given or used.
    pub(super) fn apply(&mut self, event: &Event) -> bool {
        match event {
            Event::Invited(invited) => self.link = Some(invited.clone()),
            Event::InvitationUsed(used) => {
                return self.link.take_if(|invited| invited.link == used.link).is_some();
            }
            Event::PasswordSet(set) => self.password = Some(set.password.clone()),
            Event::CodeSet(set) => self.code = Some(set.clone()),
            Event::PinSet(set) => self.pin = Some(set.pin.clone()),
            Event::BadgeSet(set) => self.badge = Some(set.badge),
            Event::IdentityLinked(linked) if self.identity.is_some_and(|known| known != linked.identity) => {
                return false;
            }
            Event::IdentityLinked(linked) => self.identity = Some(linked.identity),
            _ => return false,
        }
        self.has_begun |= !matches!(event, Event::Invited(_));
        true
    }

    /// The code of a step was used: neither it nor one before works again.
    pub(super) fn used(&mut self, step: u64) -> bool {
        let code = self.code.as_mut().filter(|code| step > code.step);
        code.map(|code| code.step = step).is_some()
    }

    pub(super) fn knows_desk(&mut self, desk: Hash) {
        self.desks.retain(|known| *known != desk);
        self.desks.push(desk);
        let more = self.desks.len().saturating_sub(DESKS);
        self.desks.drain(..more);
    }
}

/// What the holder of a link sets with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Enrolment {
    /// A passkey, with what verifies it.
    Passkey(PasskeyAdded),
    /// A password and a secret of codes, of which the holder showed one.
    Password(PasswordSet, CodeSet),
    /// Somebody at a provider.
    Identity(IdentityLinked),
}

/// A link for somebody who has nothing to sign in with: whoever hands it out to somebody who has could act in their place.
pub(super) fn invite(present: &Present, link: Hash, now: Moment) -> Result<Event, Rejection> {
    if present.credentials.has_begun {
        return Err(Rejection::NotFresh);
    }
    Ok(Invited { link, until: Moment(now.0.saturating_add(LINK_LASTS)) }.into())
}

/// A link by whoever holds the machine, for an account that they founded.
///
/// # Errors
/// Where it is another account, or its holder has something to sign in with.
pub fn invite_founder(people: &People, of: AccountId, link: Hash, now: Moment) -> Result<Event, Rejection> {
    let present = people.present(of).ok_or(Rejection::NoAccount)?;
    match present.origin {
        super::Origin::Created => Err(Rejection::NotFounding),
        _ => invite(present, link, now),
    }
}

/// Somebody at a provider signs in as the holder of this account, and of no other; each account has one of them.
pub(super) fn link_identity(
    people: &People,
    present: &Present,
    linked: IdentityLinked,
) -> Result<Event, Rejection> {
    if people.by_identity(linked.identity).is_some() {
        Err(Rejection::IdentityKnown)
    } else if present.credentials.identity.is_some() {
        Err(Rejection::IdentityHeld)
    } else {
        Ok(linked.into())
    }
}

/// What happens when the holder of a link sets what they sign in with: the link is used up with it.
///
/// # Errors
/// Where the link does not work, or the passkey is known.
pub fn enrol(
    people: &People,
    link: Hash,
    enrolment: &Enrolment,
    now: Moment,
) -> Result<(AccountId, Vec<Event>), Rejection> {
    let of = people.by_link(link, now).ok_or(Rejection::NoLink)?;
    let present = people.present(of).ok_or(Rejection::NoLink)?;
    let used = InvitationUsed { link }.into();
    let set = match enrolment {
        Enrolment::Passkey(added) => vec![add_passkey(people, present, added.clone())?],
        Enrolment::Password(password, code) => vec![password.clone().into(), code.clone().into()],
        Enrolment::Identity(linked) => vec![link_identity(people, present, linked.clone())?],
    };
    Ok((of, [vec![used], set].concat()))
}

/// That somebody signed in, with something that was verified.
///
/// # Errors
/// Where the passkey is not theirs any more, the code was used before, or the provider knows them as another.
pub fn signed_in(people: &People, of: AccountId, signed: SignedIn) -> Result<Event, Rejection> {
    let present = people.present(of).ok_or(Rejection::NoAccount)?;
    match &signed.way {
        Way::Passkey(passkey, _) if !present.passkeys.contains_key(passkey) => Err(Rejection::PasskeyUnknown),
        Way::Password(step) if present.credentials.code.as_ref().is_none_or(|code| *step <= code.step) => {
            Err(Rejection::CodeUsed)
        }
        Way::Provider(identity) if present.credentials.identity != Some(*identity) => {
            Err(Rejection::IdentityUnknown)
        }
        _ => Ok(signed.into()),
    }
}
