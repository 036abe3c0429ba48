//! Commands about accounts.

use super::held::{Happened, Held};
use super::write::Step;
use super::{Directory, Done};
use crate::ledger::{Asked, Recorder};
use crate::people::account::credential::Hash;
use crate::people::account::{self, Command, Rejection, ServiceNumber};
use crate::people::desks::Token;
use crate::people::rights::Role;
use spartel_ledger::body::Actor;
use spartel_ledger::id::{AccountId, Moment};
use spartel_ports::{Random, World};

impl Directory {
    /// The first account of a role, by whoever holds the machine; which.
    ///
    /// # Errors
    /// Where the rules or the record refuse it; an officer is never who holds the machine.
    pub async fn found<W: World>(
        &self,
        recorder: &Recorder<W>,
        asked: &Asked,
        number: &ServiceNumber,
        role: Role,
    ) -> Done<AccountId> {
        self.begin(recorder, asked, |people, of| account::found(people, of, number.clone(), role)).await
    }

    /// Gives an account that was founded, and whose holder has nothing to sign in with, a link: what is shown once.
    ///
    /// # Errors
    /// As [`Self::found`].
    pub async fn invite_founder<W: World>(
        &self,
        recorder: &Recorder<W>,
        asked: &Asked,
        of: AccountId,
    ) -> Done<Token> {
        let link = self.desks().token();
        let invited = self.carry_out(recorder, asked, |held, now| {
            machine(asked)?;
            let event = account::credential::invite_founder(&held.people, of, Hash(link.hash()), now)?;
            Ok(Step::of(Happened::Account(of, event)))
        });
        invited.await?;
        Ok(link)
    }

    /// Another account of a role that every house needs, by whoever holds the machine, where nobody of that role can sign in; which.
    ///
    /// # Errors
    /// As [`Self::found`].
    pub async fn refound<W: World>(
        &self,
        recorder: &Recorder<W>,
        asked: &Asked,
        number: &ServiceNumber,
        role: Role,
    ) -> Done<AccountId> {
        self.begin(recorder, asked, |people, of| account::refound(people, of, number.clone(), role)).await
    }

    async fn begin<W: World>(
        &self,
        recorder: &Recorder<W>,
        asked: &Asked,
        begins: impl Fn(&account::People, AccountId) -> Result<account::Event, Rejection>,
    ) -> Done<AccountId> {
        let of = AccountId(recorder.world().random().stream().0);
        let first = self.carry_out(recorder, asked, |held, _| {
            machine(asked)?;
            Ok(Step::of(Happened::Account(of, begins(&held.people, of)?)))
        });
        Ok(AccountId(first.await?.0))
    }

    /// Makes an account that holds nothing; which.
    ///
    /// # Errors
    /// Where the rules or the record refuse it.
    pub async fn create<W: World>(
        &self,
        recorder: &Recorder<W>,
        asked: &Asked,
        number: &ServiceNumber,
    ) -> Done<AccountId> {
        let of = AccountId(recorder.world().random().stream().0);
        self.change(recorder, asked, of, Command::Create(number.clone())).await
    }

    /// Changes an account as somebody asks: posts, deputies, passkeys, leaving, credentials.
    ///
    /// # Errors
    /// As [`Self::create`].
    pub async fn change<W: World>(
        &self,
        recorder: &Recorder<W>,
        asked: &Asked,
        of: AccountId,
        command: Command,
    ) -> Done<AccountId> {
        let first = self.carry_out(recorder, asked, |held, now| {
            let officer = self.who(held, asked, now)?;
            let event = account::decide(&held.people, of, command.clone(), &self.asked(&officer, now))?;
            Ok(Step::of(Happened::Account(of, event)))
        });
        Ok(AccountId(first.await?.0))
    }

    /// What happens to an account by its holder, who was verified by other means than a session.
    pub(in crate::people) async fn holder<W: World>(
        &self,
        recorder: &Recorder<W>,
        asked: &Asked,
        of: AccountId,
        events: impl Fn(&account::People, Moment) -> Result<Vec<account::Event>, Rejection>,
    ) -> Done<()> {
        let decided = |held: &Held, now| {
            let happened = events(&held.people, now)?.into_iter().map(|event| Happened::Account(of, event));
            Ok(Step { happened: happened.collect(), beside: Vec::new() })
        };
        self.carry_out(recorder, asked, decided).await.map(|_| ())
    }
}

/// Whether it is whoever holds the machine who asks.
fn machine(asked: &Asked) -> Result<(), Rejection> {
    if asked.actor == Actor::Node { Ok(()) } else { Err(Rejection::MayNot) }
}
