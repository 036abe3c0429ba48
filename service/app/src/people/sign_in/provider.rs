//! Signing in at the authority's own provider (OpenID Connect): a browser is sent there with a question, and comes back once.
//!
//! Nobody is made by this: an account is linked to somebody at the provider by its holder, who shows a link or a passkey first. What the
//! provider vouches for begins a session and never becomes a key of the house.

use super::enrol::no_link;
use super::{Entrance, NotSignedIn, desk_hash};
use crate::ledger::{Asked, Recorder};
use crate::people::account::credential::{Enrolment, Hash};
use crate::people::account::{Command, IdentityLinked, SignedIn, Way};
use crate::people::desks::Token;
use crate::people::directory::Directory;
use crate::people::session::{Desk, Rejection, SignIn, Tick};
use spartel_base::Timestamp;
use spartel_ledger::body::Actor;
use spartel_ledger::id::{AccountId, CommandId, Moment};
use spartel_openid::{LASTS, Question, Returned};
use spartel_ports::provider::NoAnswer;
use spartel_ports::{Clock, Provider, World};
use std::collections::BTreeMap;

/// So many browsers are away at once; where more go, the one that went first is forgotten.
const MOST: usize = 4096;

/// What somebody goes to the provider for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Errand<'l> {
    /// To sign in.
    SignIn,
    /// To have their account linked, in a session that began with a passkey.
    Link(AccountId),
    /// To have their account linked as the first thing that they sign in with, by a link.
    Enrol(&'l Token),
}

/// What somebody came back to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Came {
    /// They are signed in at the desk that they left.
    SignedIn(AccountId, Desk, Token),
    /// Their account is linked.
    Linked,
}

/// An errand that a browser is on.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Purpose {
    SignIn,
    Link(AccountId),
    Enrol(Hash),
}

#[derive(Debug, Clone)]
struct Away {
    purpose: Purpose,
    desk: Desk,
    question: Question,
    since: Tick,
}

/// Browsers that are at the provider, each by the hash of its cookie: whoever reads this memory cannot come back in their place.
#[derive(Debug, Default)]
pub(super) struct Browsers(BTreeMap<[u8; 32], Away>);

impl Browsers {
    fn go(&mut self, cookie: &Token, away: Away) {
        let now = away.since;
        self.0.retain(|_, away| away.is_in_time(now));
        let first = self.0.iter().min_by_key(|(_, away)| away.since).map(|(cookie, _)| *cookie);
        if let Some(first) = first.filter(|_| self.0.len() >= MOST) {
            self.0.remove(&first);
        }
        self.0.insert(cookie.hash(), away);
    }

    /// What a browser was away for, once.
    fn back(&mut self, cookie: &Token, now: Tick) -> Option<Away> {
        self.0.remove(&cookie.hash()).filter(|away| away.is_in_time(now))
    }
}

impl Away {
    const fn is_in_time(&self, now: Tick) -> bool {
        now.0.saturating_sub(self.since.0) < LASTS as u64 * 1000
    }
}

impl Directory {
    /// Sends a browser to the provider, from where it comes back to an address: where to, and the cookie by which it is known again.
    ///
    /// # Errors
    /// Where the errand is not one that the browser may go on, or the provider is away.
    pub async fn ask_provider(
        &self,
        provider: &dyn Provider,
        errand: Errand<'_>,
        (desk, redirect): (Desk, String),
        now: Moment,
    ) -> Result<(String, Token), NotSignedIn> {
        let purpose = self.purpose(errand, desk, now)?;
        let mut entropy = [[0; 32]; 3];
        entropy.iter_mut().for_each(|bytes| self.desks().random().fill(bytes));
        let question = Question::new(&entropy, redirect, seconds(now));
        let address = provider.address(&question).await.map_err(|why| heard(provider, why))?;
        let (cookie, since) = (self.desks().token(), self.desks().now());
        self.entrance().browsers().go(&cookie, Away { purpose, desk, question, since });
        Ok((address, cookie))
    }

    fn purpose(&self, errand: Errand<'_>, desk: Desk, now: Moment) -> Result<Purpose, NotSignedIn> {
        match errand {
            Errand::SignIn => Ok(Purpose::SignIn),
            Errand::Link(account) => {
                self.began_by_passkey(account, desk)?;
                Ok(Purpose::Link(account))
            }
            Errand::Enrol(link) => {
                self.invited(link, now).ok_or(no_link())?;
                Ok(Purpose::Enrol(Hash(link.hash())))
            }
        }
    }

    /// Takes back a browser that was at the provider, and does what it went for.
    ///
    /// # Errors
    /// Where it was not sent, comes too late or a second time, what it brings is not right, or the provider knows nobody whose account this
    /// is: who asks is told no more than that.
    pub async fn back_from_provider<W: World>(
        &self,
        recorder: &Recorder<W>,
        provider: &dyn Provider,
        command: CommandId,
        (cookie, returned): (&Token, &Returned),
    ) -> Result<Came, NotSignedIn> {
        let away = self.entrance().browsers().back(cookie, self.desks().now());
        let Away { purpose, desk, question, .. } = away.ok_or(NotSignedIn::NotAsked)?;
        let signed = provider.redeem(&question, returned).await.map_err(|why| heard(provider, why))?;
        let (now, _) = recorder.world().clock().now();
        let identity = signed.identity(provider.client(), &question, seconds(now));
        let identity = Hash(identity.map_err(|why| heard(provider, why.into()))?.hash());
        let linked = || IdentityLinked { identity, issuer: provider.client().issuer().to_owned() };
        match purpose {
            Purpose::SignIn => {
                let account =
                    self.people(|people| people.by_identity(identity)).ok_or(NotSignedIn::Provider)?;
                let signed = SignedIn { way: Way::Provider(identity), desk: desk_hash(desk) };
                let recorded = self.record_sign_in(recorder, command, account, signed).await;
                recorded
                    .map_err(|why| if why == NotSignedIn::Wrong { NotSignedIn::Provider } else { why })?;
                Ok(Came::SignedIn(account, desk, self.desks().sign_in(account, SignIn::Provider, desk)?))
            }
            Purpose::Link(account) => {
                self.began_by_passkey(account, desk)?;
                let asked =
                    Asked { command, actor: Actor::Officer(account), purpose: super::password::PURPOSE };
                self.change(recorder, &asked, account, Command::Link(linked())).await?;
                Ok(Came::Linked)
            }
            Purpose::Enrol(link) => {
                self.enrolled(recorder, command, link, &Enrolment::Identity(linked())).await?;
                Ok(Came::Linked)
            }
        }
    }

    /// Whether the session of somebody at a desk began with a passkey, and is open still: another may sit there by now, or nobody.
    fn began_by_passkey(&self, account: AccountId, desk: Desk) -> Result<(), Rejection> {
        match self.desks().began(account, desk) {
            Some(SignIn::Passkey) => Ok(()),
            Some(SignIn::Password | SignIn::Provider) => Err(Rejection::NotByPasskey),
            None => Err(Rejection::NoSession),
        }
    }

    /// Whether something to sign in with may be set in the session of somebody at a desk: what began at the provider sets nothing.
    pub(super) fn may_set(&self, account: AccountId, desk: Desk) -> Result<(), Rejection> {
        match self.desks().began(account, desk) {
            Some(SignIn::Provider) => Err(Rejection::NotByPasskey),
            _ => Ok(()),
        }
    }
}

impl Entrance {
    fn browsers(&self) -> std::sync::MutexGuard<'_, Browsers> {
        self.browsers.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

/// Why nobody was let in goes to whoever looks after the server; who asks is told whether to come again.
fn heard(provider: &dyn Provider, why: NoAnswer) -> NotSignedIn {
    provider.refused(why);
    match why {
        NoAnswer::Away | NoAnswer::Busy => NotSignedIn::Away,
        NoAnswer::Refused(_) => NotSignedIn::Provider,
    }
}

const fn seconds(now: Moment) -> Timestamp {
    Timestamp(now.0.div_euclid(1000))
}
