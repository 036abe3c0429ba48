//! Coming back within a shift: a badge or a PIN, set by their holder in a shift that began with a passkey.

use super::{NotSignedIn, slow};
use crate::ledger::{Asked, Recorder};
use crate::people::account::credential::{Hash, Slow};
use crate::people::account::{Command, ServiceNumber};
use crate::people::desks::Token;
use crate::people::directory::Directory;
use crate::people::session::{Desk, Quick, Rejection, SignIn};
use spartel_ledger::id::AccountId;
use spartel_ports::World;

/// A PIN that is to be verified.
pub struct PinCheck {
    account: Option<AccountId>,
    pin: Slow,
}

impl PinCheck {
    /// Verifies a PIN. It takes some hundredths of a second, and as long where there is nobody of that number.
    #[must_use]
    pub fn check(self, pin: &str) -> (Option<AccountId>, Quick) {
        let right = slow::verify(pin, &self.pin);
        (self.account, if right { Quick::Pin } else { Quick::WrongPin })
    }
}

impl Directory {
    /// Begins to verify a PIN of whoever has a number.
    #[must_use]
    pub fn pin_of(&self, number: &str) -> PinCheck {
        let account =
            ServiceNumber::parse(number).and_then(|number| self.people(|people| people.by_number(&number)));
        self.pin_check(account)
    }

    /// Begins to verify a PIN of whose session is locked at a desk.
    #[must_use]
    pub fn pin_at(&self, desk: Desk) -> PinCheck {
        self.pin_check(self.desks().whose(desk))
    }

    fn pin_check(&self, account: Option<AccountId>) -> PinCheck {
        let found = account.and_then(|account| {
            let pin = self.people(|people| people.present(account)?.credentials.pin.clone())?;
            Some((account, pin))
        });
        match found {
            Some((account, pin)) => PinCheck { account: Some(account), pin },
            None => PinCheck { account: None, pin: self.entrance().nobody.clone() },
        }
    }

    /// Changes the officer at a desk to whose PIN was verified.
    ///
    /// # Errors
    /// Where it is wrong, or no shift of theirs runs that began with a passkey.
    pub fn change_by_pin(
        &self,
        checked: (Option<AccountId>, Quick),
        desk: Desk,
    ) -> Result<Token, NotSignedIn> {
        let (account, quick) = checked;
        alike(self.desks().change(account.ok_or(NotSignedIn::Wrong)?, quick, desk))
    }

    /// Unlocks the session at a desk by the PIN of its officer.
    ///
    /// # Errors
    /// As [`Self::change_by_pin`]; and where the session is that of another by now.
    pub fn unlock_by_pin(
        &self,
        checked: (Option<AccountId>, Quick),
        desk: Desk,
    ) -> Result<Token, NotSignedIn> {
        let (account, quick) = checked;
        let account = account.ok_or(NotSignedIn::Wrong)?;
        alike(self.desks().unlock_by(account, quick, desk))
    }

    /// Changes the officer at a desk to the one of a badge, or unlocks their session there.
    ///
    /// # Errors
    /// Where there is no such badge, or no shift of theirs runs that began with a passkey.
    pub fn by_badge(&self, badge: &Token, desk: Desk) -> Result<Token, NotSignedIn> {
        let account = self.people(|people| people.by_badge(Hash(badge.hash()))).ok_or(NotSignedIn::Wrong)?;
        match self.desks().unlock_by(account, Quick::Badge, desk) {
            Err(Rejection::NoSession | Rejection::NotLocked) => {
                alike(self.desks().change(account, Quick::Badge, desk))
            }
            unlocked => alike(unlocked),
        }
    }

    /// Sets the PIN of who is signed in at a desk, in a session that began with a passkey.
    ///
    /// # Errors
    /// Where it did not, and where the rules or the record refuse it.
    pub async fn set_pin<W: World>(
        &self,
        recorder: &Recorder<W>,
        asked: &Asked,
        (of, desk): (AccountId, Desk),
        pin: Slow,
    ) -> Result<(), NotSignedIn> {
        self.helps(of, desk)?;
        self.change(recorder, asked, of, Command::SetPin(pin)).await?;
        Ok(())
    }

    /// Gives who is signed in a badge: what is written on it, shown once.
    ///
    /// # Errors
    /// As [`Self::set_pin`].
    pub async fn set_badge<W: World>(
        &self,
        recorder: &Recorder<W>,
        asked: &Asked,
        (of, desk): (AccountId, Desk),
    ) -> Result<Token, NotSignedIn> {
        self.helps(of, desk)?;
        let badge = self.desks().token();
        self.change(recorder, asked, of, Command::SetBadge(Hash(badge.hash()))).await?;
        Ok(badge)
    }

    /// A shift may run that began with a passkey at another desk; what is set hangs on how this session began.
    fn helps(&self, of: AccountId, desk: Desk) -> Result<(), NotSignedIn> {
        let by_passkey = self.desks().began(of, desk) == Some(SignIn::Passkey);
        if by_passkey && self.desks().has_quick(of) { Ok(()) } else { Err(Rejection::QuickOff.into()) }
    }
}

/// No shift, no help in it and a wrong PIN look alike to a browser, which else would learn who is on duty.
fn alike(token: Result<Token, Rejection>) -> Result<Token, NotSignedIn> {
    token.map_err(|rejection| match rejection {
        Rejection::NoShift | Rejection::QuickOff | Rejection::WrongPin => NotSignedIn::Wrong,
        other => other.into(),
    })
}
