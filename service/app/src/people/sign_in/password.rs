//! Signing in with a password and a code, where there is no passkey.

use super::guesses::Place;
use super::{NotSignedIn, code, desk_hash, slow};
use crate::ledger::{Asked, Recorder};
use crate::people::account::credential::{self, CodeSecret, Slow};
use crate::people::account::{Command, ServiceNumber, SignedIn, Way};
use crate::people::desks::Token;
use crate::people::directory::{Directory, DirectoryError};
use crate::people::session::{Desk, SignIn};
use spartel_ledger::body::Actor;
use spartel_ledger::id::{AccountId, Code, CommandId, Moment};
use spartel_ports::World;
use std::fmt;

/// What signing in is recorded for.
pub(super) const PURPOSE: Code = Code::new("sign-in");

/// An attempt that was counted, and that nobody verified yet.
pub struct Attempt {
    account: Option<AccountId>,
    password: Slow,
    secret: CodeSecret,
    place: Place,
    desk: Desk,
}

/// An attempt whose password and code were looked at.
pub struct Checked {
    /// The account and the step of the code, where both were right.
    right: Option<(AccountId, u64)>,
    place: Place,
    desk: Desk,
}

impl fmt::Debug for Attempt {
    /// Nothing that tells whether there is such an account.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Attempt")
    }
}

impl fmt::Debug for Checked {
    /// As [`Attempt`].
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Checked")
    }
}

impl Attempt {
    /// Verifies password and code. It takes some hundredths of a second, and as long where there is nobody of that number.
    #[must_use]
    pub fn check(self, password: &str, code: &str, now: Moment) -> Checked {
        // Both are looked at, whatever comes of the first.
        let known = slow::verify(password, &self.password);
        let step = code::step(&self.secret, code, now);
        let right = self.account.zip(step).filter(|_| known);
        Checked { right, place: self.place, desk: self.desk }
    }
}

impl Directory {
    /// Begins to sign somebody in with a password, by what they typed as their number. The attempt is counted before it is verified.
    ///
    /// # Errors
    /// [`NotSignedIn::Wait`] where there were too many.
    pub fn attempt(&self, number: &str, desk: Desk) -> Result<Attempt, NotSignedIn> {
        let number = ServiceNumber::parse(number);
        let found = self.people(|people| {
            let account = people.by_number(number.as_ref()?)?;
            let credentials = &people.present(account)?.credentials;
            let (password, code) = (credentials.password.clone(), credentials.code.clone());
            Some((account, password?, code?.secret.clone(), credentials.has_been_at(desk_hash(desk))))
        });
        let text = number.as_ref().map_or("", ServiceNumber::as_str);
        let known = found.as_ref().filter(|found| found.3).map(|found| (found.0, desk_hash(desk)));
        let now = self.desks().now();
        let mut guesses = self.entrance().guesses();
        let place = guesses.place(text, known);
        guesses.guess(place, now).map_err(NotSignedIn::Wait)?;
        drop(guesses);
        let (account, password, secret) = match found {
            Some((account, password, secret, _)) => (Some(account), password, secret),
            None => (None, self.entrance().nobody.clone(), CodeSecret([0; 20])),
        };
        Ok(Attempt { account, password, secret, place, desk })
    }

    /// Signs in who showed a password and a code that are right: it is recorded with the step of the code, and a session begins.
    ///
    /// # Errors
    /// [`NotSignedIn::Wrong`] where they are not, or the code was used; and where the record refuses it.
    pub async fn sign_in_by_password<W: World>(
        &self,
        recorder: &Recorder<W>,
        command: CommandId,
        checked: Checked,
    ) -> Result<(AccountId, Token), NotSignedIn> {
        let (account, step) = checked.right.ok_or(NotSignedIn::Wrong)?;
        let signed = SignedIn { way: Way::Password(step), desk: desk_hash(checked.desk) };
        self.record_sign_in(recorder, command, account, signed).await?;
        self.entrance().guesses().right(checked.place);
        Ok((account, self.desks().sign_in(account, SignIn::Password, checked.desk)?))
    }

    /// Sets another password of who is signed in at a desk.
    ///
    /// # Errors
    /// Where the session began at the provider, and where the rules or the record refuse it.
    pub async fn set_password<W: World>(
        &self,
        recorder: &Recorder<W>,
        asked: &Asked,
        (of, desk): (AccountId, Desk),
        password: Slow,
    ) -> Result<(), NotSignedIn> {
        self.may_set(of, desk)?;
        self.change(recorder, asked, of, Command::SetPassword(password)).await?;
        Ok(())
    }

    /// Records that somebody signed in. What was verified before may be gone by now, or used: then nobody is signed in.
    pub(super) async fn record_sign_in<W: World>(
        &self,
        recorder: &Recorder<W>,
        command: CommandId,
        account: AccountId,
        signed: SignedIn,
    ) -> Result<(), NotSignedIn> {
        let asked = Asked { command, actor: Actor::Officer(account), purpose: PURPOSE };
        let recorded = self.holder(recorder, &asked, account, |people, _| {
            Ok(vec![credential::signed_in(people, account, signed.clone())?])
        });
        recorded.await.map_err(|error| match error {
            DirectoryError::Account(_) => NotSignedIn::Wrong,
            error => error.into(),
        })
    }
}
