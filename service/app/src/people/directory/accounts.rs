//! Commands about accounts.

use super::held::Happened;
use super::write::Step;
use super::{Directory, Done};
use crate::ledger::{Asked, Recorder};
use crate::people::account::{self, Command, Rejection, ServiceNumber};
use crate::people::rights::Role;
use spartel_ledger::body::Actor;
use spartel_ledger::id::AccountId;
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
            if asked.actor != Actor::Node {
                return Err(Rejection::MayNot.into());
            }
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
}
