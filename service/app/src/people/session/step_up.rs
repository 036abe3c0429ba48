//! Confirming one grave act with a key: asked for, confirmed, and used once.

use super::reject::Rejection;
use super::time::{STEP_UP, Tick};
use spartel_ledger::id::AccountId;

/// The SHA-256 of a decision, in all it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision(
    /// The hash.
    pub [u8; 32],
);

/// That an officer confirmed one decision with a key, just now, and that it was used for nothing yet: whatever does a grave act takes it.
#[derive(Debug, PartialEq, Eq)]
pub struct SteppedUp {
    account: AccountId,
    decision: Decision,
}

impl SteppedUp {
    /// Who.
    #[must_use]
    pub const fn account(&self) -> AccountId {
        self.account
    }

    /// What.
    #[must_use]
    pub const fn decision(&self) -> Decision {
        self.decision
    }
}

/// What a session knows of a decision to confirm: one at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct StepUp {
    decision: Decision,
    asked: Tick,
    confirmed: bool,
}

impl StepUp {
    pub(super) const fn ask(decision: Decision, asked: Tick) -> Self {
        Self { decision, asked, confirmed: false }
    }

    /// It is confirmed.
    pub(super) fn confirm(self, decision: Decision, now: Tick) -> Result<Self, Rejection> {
        self.is_for(decision, now)?;
        if self.confirmed { Err(Rejection::NotAsked) } else { Ok(Self { confirmed: true, ..self }) }
    }

    /// The proof of it, by whoever takes it out of the session.
    pub(super) fn proof(
        self,
        account: AccountId,
        decision: Decision,
        now: Tick,
    ) -> Result<SteppedUp, Rejection> {
        self.is_for(decision, now)?;
        if self.confirmed { Ok(SteppedUp { account, decision }) } else { Err(Rejection::NotAsked) }
    }

    fn is_for(self, decision: Decision, now: Tick) -> Result<(), Rejection> {
        if now.is_past(self.asked, STEP_UP) {
            Err(Rejection::TooLate)
        } else if self.decision == decision {
            Ok(())
        } else {
            Err(Rejection::AnotherDecision)
        }
    }
}
