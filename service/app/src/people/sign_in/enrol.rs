//! Links: how somebody without anything to sign in with gets it.

use super::ceremony::Asked as Waits;
use super::password::PURPOSE;
use super::{NotSignedIn, code};
use crate::ledger::{Asked, Recorder};
use crate::people::account::credential::{CodeSecret, Enrolment, Hash, Slow, enrol};
use crate::people::account::{CodeSet, Command, PasswordSet, Rejection, ServiceNumber};
use crate::people::desks::Token;
use crate::people::directory::{Directory, DirectoryError};
use crate::people::session::Desk;
use spartel_ledger::body::Actor;
use spartel_ledger::id::{AccountId, CommandId, Moment};
use spartel_ports::{Clock, World};

impl Directory {
    /// Gives an account that has nothing to sign in with a link: what is shown once, to be handed to its holder in person.
    ///
    /// # Errors
    /// Where the rules or the record refuse it.
    pub async fn invite<W: World>(
        &self,
        recorder: &Recorder<W>,
        asked: &Asked,
        of: AccountId,
    ) -> Result<Token, DirectoryError> {
        let link = self.desks().token();
        self.change(recorder, asked, of, Command::Invite(Hash(link.hash()))).await?;
        Ok(link)
    }

    /// Whose link this is, while it works.
    #[must_use]
    pub fn invited(&self, link: &Token, now: Moment) -> Option<(AccountId, ServiceNumber)> {
        self.people(|people| {
            let account = people.by_link(Hash(link.hash()), now)?;
            Some((account, people.present(account)?.number.clone()))
        })
    }

    /// Makes a secret of codes for the holder of a link, who is shown it and types a code of it.
    ///
    /// # Errors
    /// Where the link does not work.
    pub fn ask_code(
        &self,
        link: &Token,
        desk: Desk,
        now: Moment,
    ) -> Result<(CodeSecret, ServiceNumber), NotSignedIn> {
        let (_, number) = self.invited(link, now).ok_or(no_link())?;
        let secret = code::new_secret(self.desks().random());
        let waits = Waits::NewCode(secret.clone(), Hash(link.hash()));
        self.entrance().ceremonies().ask(desk, waits, Vec::new(), self.desks().now());
        Ok((secret, number))
    }

    /// Sets password and codes of the holder of a link, which is used up with it.
    ///
    /// # Errors
    /// Where nobody asked for a secret at this desk, the code is not one of it, or the link does not work; a wrong code is asked for anew.
    pub async fn enrol_password<W: World>(
        &self,
        recorder: &Recorder<W>,
        command: CommandId,
        desk: Desk,
        (password, code): (Slow, &str),
    ) -> Result<AccountId, NotSignedIn> {
        let waiting = self.entrance().ceremonies().take(desk, self.desks().now());
        let Some((Waits::NewCode(secret, link), _)) = waiting else { return Err(NotSignedIn::NotAsked) };
        let (now, _) = recorder.world().clock().now();
        let Some(step) = code::step(&secret, code, now) else {
            // A finger that slipped costs nothing: who has the link has it still.
            let again = Waits::NewCode(secret, link);
            self.entrance().ceremonies().ask(desk, again, Vec::new(), self.desks().now());
            return Err(NotSignedIn::Wrong);
        };
        let enrolment = Enrolment::Password(PasswordSet { password }, CodeSet { secret, step });
        self.enrolled(recorder, command, link, &enrolment).await
    }

    /// Records what the holder of a link set.
    pub(super) async fn enrolled<W: World>(
        &self,
        recorder: &Recorder<W>,
        command: CommandId,
        link: Hash,
        enrolment: &Enrolment,
    ) -> Result<AccountId, NotSignedIn> {
        let (now, _) = recorder.world().clock().now();
        let of = self.people(|people| people.by_link(link, now)).ok_or(no_link())?;
        let asked = Asked { command, actor: Actor::Officer(of), purpose: PURPOSE };
        let events = |people: &_, now| Ok(enrol(people, link, enrolment, now)?.1);
        self.holder(recorder, &asked, of, events).await?;
        Ok(of)
    }
}

pub(super) fn no_link() -> NotSignedIn {
    DirectoryError::Account(Rejection::NoLink).into()
}
