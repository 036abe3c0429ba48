//! Passkeys: made by their holder, and shown to sign in or to confirm one decision.

use super::ceremony::Asked as Waits;
use super::enrol::no_link;
use super::{NotSignedIn, desk_hash};
use crate::ledger::{Asked, Recorder};
use crate::people::account::credential::{Enrolment, Hash};
use crate::people::account::{Command, DecisionConfirmed, PasskeyAdded, PasskeyId, SignedIn, Way};
use crate::people::desks::Token;
use crate::people::directory::Directory;
use crate::people::session::{Decision, Desk, Rejection, SignIn};
use sha2::{Digest, Sha256};
use spartel_inspect::transaction::Assertion;
use spartel_ledger::id::{AccountId, CommandId, Moment};
use spartel_ports::passkeys::{Answered, Begun};
use spartel_ports::{Passkeys, World};

/// What the challenge of a decision begins with, so that no other signature is one.
const CHALLENGE: &[u8] = b"spartel/step-up/1";

/// A decision that was confirmed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirmed {
    /// The session's new token.
    pub token: Token,
    /// Which decision.
    pub decision: [u8; 32],
    /// SHA-256 of what the browser answered, which the record keeps.
    pub assertion: [u8; 32],
}

/// Who makes a passkey.
#[derive(Debug, Clone, Copy)]
pub enum Holder<'l> {
    /// Who is signed in, for their own account.
    SignedIn(AccountId),
    /// Who shows a link, at a time.
    Invited(&'l Token, Moment),
}

/// What a key signs for a decision: it binds the decision, and the nonce makes it one of its own.
#[must_use]
pub fn challenge(decision: Decision, nonce: [u8; 32]) -> [u8; 32] {
    Sha256::new().chain_update(CHALLENGE).chain_update(decision.0).chain_update(nonce).finalize().into()
}

impl Directory {
    /// Asks a browser for a passkey, of whomever: what to give to it.
    ///
    /// # Errors
    /// Where nothing can be asked.
    pub fn ask_passkey(&self, passkeys: &dyn Passkeys, desk: Desk) -> Result<String, NotSignedIn> {
        let begun = passkeys.ask(&[], None).map_err(|_| NotSignedIn::Passkey)?;
        Ok(self.waits(desk, Waits::SignIn, begun))
    }

    /// Signs in whose passkey answered: it is recorded, and a shift begins.
    ///
    /// # Errors
    /// Where the answer is none of a passkey that is known.
    pub async fn sign_in_by_passkey<W: World>(
        &self,
        recorder: &Recorder<W>,
        passkeys: &dyn Passkeys,
        command: CommandId,
        (desk, answer): (Desk, &str),
    ) -> Result<(AccountId, Token), NotSignedIn> {
        let Some((Waits::SignIn, state)) = self.waited(desk) else { return Err(NotSignedIn::NotAsked) };
        let claimed = PasskeyId(passkeys.claimed(answer).map_err(|_| NotSignedIn::Passkey)?);
        let account = self.people(|people| people.by_passkey(claimed)).ok_or(NotSignedIn::Passkey)?;
        let answered = self.verified(passkeys, account, &state, (claimed, answer))?;
        let way = Way::Passkey(claimed, answered.credential.map(Into::into));
        let signed = SignedIn { way, desk: desk_hash(desk) };
        self.record_sign_in(recorder, command, account, signed).await?;
        Ok((account, self.desks().sign_in(account, SignIn::Passkey, desk)?))
    }

    /// Asks a browser for a new passkey of an account, whose holder is signed in or shows a link.
    ///
    /// # Errors
    /// Where there is no such account, or the link does not work.
    pub fn ask_new_passkey(
        &self,
        passkeys: &dyn Passkeys,
        desk: Desk,
        whose: Holder<'_>,
    ) -> Result<String, NotSignedIn> {
        let (account, link) = match whose {
            Holder::SignedIn(account) => (account, None),
            Holder::Invited(link, now) => {
                (self.invited(link, now).ok_or(no_link())?.0, Some(Hash(link.hash())))
            }
        };
        let of = self.people(|people| {
            let present = people.present(account)?;
            Some((present.number.clone(), present.passkeys.values().cloned().collect::<Vec<_>>()))
        });
        let (number, known) = of.ok_or(NotSignedIn::Wrong)?;
        let begun = passkeys.register(account.0, number.as_str(), &known);
        let begun = begun.map_err(|_| NotSignedIn::Passkey)?;
        Ok(self.waits(desk, Waits::NewPasskey(account, link), begun))
    }

    /// Adds the passkey that a browser made; whose. `by` is the account that is signed in; none where it is done with a link.
    ///
    /// # Errors
    /// Where nobody asked for one at this desk for this account, or the rules or the record refuse it.
    pub async fn add_passkey<W: World>(
        &self,
        recorder: &Recorder<W>,
        passkeys: &dyn Passkeys,
        (asked, by): (&Asked, Option<AccountId>),
        (desk, answer): (Desk, &str),
    ) -> Result<AccountId, NotSignedIn> {
        let waited = self.waited(desk);
        let Some((Waits::NewPasskey(account, link), state)) = waited else {
            return Err(NotSignedIn::NotAsked);
        };
        let made = passkeys.registered(&state, answer).map_err(|_| NotSignedIn::Passkey)?;
        let (passkey, credential) = (PasskeyId(made.id), made.credential);
        match (link, by) {
            (Some(link), None) => {
                let enrolment = Enrolment::Passkey(PasskeyAdded { passkey, credential });
                self.enrolled(recorder, asked.command, link, &enrolment).await
            }
            (None, Some(by)) if by == account => {
                self.may_set(by, desk)?;
                let command = Command::AddPasskey(passkey, credential);
                Ok(self.change(recorder, asked, account, command).await?)
            }
            _ => Err(NotSignedIn::NotAsked),
        }
    }

    /// Asks who is signed in to confirm a decision with one of their passkeys.
    ///
    /// # Errors
    /// Where there is no such session, or they have no passkey.
    pub fn ask_decision(
        &self,
        passkeys: &dyn Passkeys,
        (desk, token): (Desk, &Token),
        decision: Decision,
    ) -> Result<String, NotSignedIn> {
        let account = self.desks().act(desk, token)?;
        let known = self.people(|people| Some(people.present(account)?.passkeys.values().cloned().collect()));
        let known: Vec<Vec<u8>> =
            known.filter(|known: &Vec<_>| !known.is_empty()).ok_or(NotSignedIn::Passkey)?;
        let mut nonce = [0; 32];
        self.desks().random().fill(&mut nonce);
        let begun = passkeys.ask(&known, Some(challenge(decision, nonce)));
        let begun = begun.map_err(|_| NotSignedIn::Passkey)?;
        self.desks().ask_step_up(desk, token, decision)?;
        Ok(self.waits(desk, Waits::Decision(account, decision, nonce), begun))
    }

    /// Takes up that a passkey of who is signed in signed for the decision that they were asked for: the answer is kept, and the session
    /// gets a new token.
    ///
    /// # Errors
    /// Where the answer is none to this question, or the session's time is over.
    pub async fn confirm_decision<W: World>(
        &self,
        recorder: &Recorder<W>,
        passkeys: &dyn Passkeys,
        asked: &Asked,
        (desk, token, answer): (Desk, &Token, &str),
    ) -> Result<Confirmed, NotSignedIn> {
        let by = self.desks().act(desk, token)?;
        let waited = self.waited(desk);
        let Some((Waits::Decision(account, decision, nonce), state)) = waited.filter(|waited| of(waited, by))
        else {
            return Err(NotSignedIn::NotAsked);
        };
        let claimed = PasskeyId(passkeys.claimed(answer).map_err(|_| NotSignedIn::Passkey)?);
        let answered = self.verified(passkeys, account, &state, (claimed, answer))?;
        let confirmed = DecisionConfirmed {
            decision: Hash(decision.0),
            nonce: Hash(nonce),
            passkey: claimed,
            assertion: answer.as_bytes().to_vec(),
            credential: answered.credential.map(Into::into),
        };
        let events = |_: &_, _| Ok(vec![confirmed.clone().into()]);
        self.holder(recorder, asked, account, events).await?;
        let token = self.desks().confirm_step_up(desk, token, decision)?;
        let assertion = Sha256::digest(answer).into();
        self.entrance().confirmed().insert(desk, (decision.0, assertion));
        Ok(Confirmed { token, decision: decision.0, assertion })
    }

    /// Takes the confirmation of a decision out of the session, once: what an act that needs it is recorded with. What does not fit takes it
    /// too.
    ///
    /// # Errors
    /// Where this decision was not confirmed in this session, or its time is over.
    pub fn take_decision(
        &self,
        (desk, token): (Desk, &Token),
        decision: Decision,
    ) -> Result<Assertion, Rejection> {
        let proof = self.desks().take_step_up(desk, token, decision)?;
        let kept = self.entrance().confirmed().remove(&desk).filter(|(of, _)| *of == decision.0);
        let (_, assertion) = kept.ok_or(Rejection::NotAsked)?;
        Ok(Assertion { decision: proof.decision().0.into(), assertion: assertion.into() })
    }

    fn verified(
        &self,
        passkeys: &dyn Passkeys,
        account: AccountId,
        state: &[u8],
        (claimed, answer): (PasskeyId, &str),
    ) -> Result<Answered, NotSignedIn> {
        let credential = self.people(|people| people.present(account)?.passkeys.get(&claimed).cloned());
        let credential = credential.ok_or(NotSignedIn::Passkey)?;
        passkeys.answered(state, &credential, answer).map_err(|_| NotSignedIn::Passkey)
    }

    fn waits(&self, desk: Desk, asked: Waits, begun: Begun) -> String {
        self.entrance().ceremonies().ask(desk, asked, begun.state, self.desks().now());
        begun.browser
    }

    fn waited(&self, desk: Desk) -> Option<(Waits, Vec<u8>)> {
        self.entrance().ceremonies().take(desk, self.desks().now())
    }
}

fn of(waited: &(Waits, Vec<u8>), by: AccountId) -> bool {
    matches!(waited.0, Waits::Decision(account, ..) if account == by)
}
