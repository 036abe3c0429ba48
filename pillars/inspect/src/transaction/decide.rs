//! What happens when an officer wants something, or why nothing does.

use super::act::{Act, Acted, Assertion, Basis};
use super::assessment::Assessed;
use super::basic::Basic;
use super::command::{ActBasis, Command, Rejection};
use super::event::{Brought, Checked, Correction, Ended, Event, ReferralReason};
use super::state::{Phase, Transaction};
use spartel_ledger::id::StreamId;

/// What comes of a command.
type Decided = Result<Vec<Event>, Rejection>;

/// What happens in a transaction when something is wanted; no event where it is so already.
///
/// # Errors
/// Why nothing does.
pub fn decide(transaction: Option<&Transaction>, command: Command<'_>) -> Decided {
    let Some(transaction) = transaction else {
        return match command {
            Command::Open(opened) => Ok(vec![Event::Opened(opened)]),
            _ => Err(Rejection::NotOpened),
        };
    };
    match (transaction.phase(), &command) {
        // What was kept can be looked at again, and what is wrong in the record be put right, after the end too.
        (Phase::Ended { nothing_found: false }, Command::Check { .. })
        | (Phase::Ended { .. }, Command::Correct(_)) => {}
        (Phase::Ended { .. } | Phase::Merged(_), _) => return Err(Rejection::Ended),
        (Phase::Open | Phase::Referred, _) => {}
    }
    transaction.decide(command)
}

impl Transaction {
    fn decide(&self, command: Command<'_>) -> Decided {
        match command {
            Command::Open(_) => Err(Rejection::Opened),
            Command::Bring(bundle) => self.bring(bundle),
            Command::Check { run, inspection } => self.check(run, || Basic::of(inspection)),
            Command::Observe(observation) => Ok(vec![Event::Observed(observation)]),
            Command::Assess(assessed) => self.assess(assessed),
            Command::Refer(reasons) => self.refer(reasons),
            Command::Concern(_) if self.phase() == Phase::Referred => Ok(Vec::new()),
            Command::Concern(_) => Ok(vec![Event::Referred(vec![ReferralReason::Officer])]),
            Command::Clear(_) if self.is_cleared() => Ok(Vec::new()),
            Command::Clear(_) => Ok(vec![Event::Safeguarded(())]),
            Command::Return if self.phase() == Phase::Referred => Ok(vec![Event::Returned(())]),
            Command::Return => Err(Rejection::NotReferred),
            Command::Act { act, basis, assertion } => self.act(act, basis, assertion),
            Command::End => self.end(),
            Command::Lapse if self.is_unresolved() => Ok(Vec::new()),
            Command::Lapse => Ok(vec![Event::Unresolved(())]),
            Command::Correct(correction) => self.put_right(correction),
            Command::HandOver(account) => Ok(vec![Event::HandedOver(account)]),
            Command::MergeInto(other) => self.merge(other),
            Command::Give(bundles) => self.give(bundles),
            Command::Take(bundles) => self.take(bundles),
        }
    }

    fn has(&self, stream: StreamId) -> bool {
        self.evidence().any(|known| known == stream)
    }

    fn bring(&self, bundle: Brought) -> Decided {
        let fits = !bundle.pieces.is_empty() && !self.has(bundle.bundle);
        if fits { Ok(vec![Event::Brought(bundle)]) } else { Err(Rejection::Bundle) }
    }

    fn check(&self, run: StreamId, basic: impl FnOnce() -> Basic) -> Decided {
        if self.bundles().is_empty() || self.has(run) {
            return Err(Rejection::Run);
        }
        Ok(vec![Event::Checked(Checked { run, basic: basic() })])
    }

    fn assess(&self, assessed: Assessed) -> Decided {
        let run = self.runs().iter().find(|run| run.stream == assessed.run).ok_or(Rejection::Run)?;
        if usize::from(assessed.document) >= run.basic.documents.len() {
            return Err(Rejection::NoDocument);
        }
        if !assessed.says_something() {
            return Err(Rejection::Empty);
        }
        if !assessed.is_within_level() {
            return Err(Rejection::AboveLevel);
        }
        Ok(vec![Event::Assessed(assessed)])
    }

    fn refer(&self, reasons: Vec<ReferralReason>) -> Decided {
        self.is_here()?;
        if reasons.is_empty() { Err(Rejection::NoReason) } else { Ok(vec![Event::Referred(reasons)]) }
    }

    /// Whether the traveller is here, and was not sent on.
    fn is_here(&self) -> Result<(), Rejection> {
        if self.phase() == Phase::Referred { Err(Rejection::Referred) } else { Ok(()) }
    }

    fn act(&self, act: Act, basis: ActBasis, assertion: Option<Assertion>) -> Decided {
        self.is_here()?;
        if !act.fits(self.opened().direction) {
            return Err(Rejection::Direction);
        }
        if !self.acts().iter().all(|done| done.act.goes_with(act)) {
            return Err(Rejection::Contradiction);
        }
        if act.needs_safeguards() && !self.is_cleared() {
            return Err(Rejection::Safeguards);
        }
        if act.is_grave() && assertion.is_none() {
            return Err(Rejection::NotConfirmed);
        }
        let basis = self.basis(act, basis)?;
        // Whoever goes into protection or turns back does not wait for an assessment.
        if self.wants_assessment() && !matches!(act, Act::Protect | Act::Withdrew) {
            return Err(Rejection::NotAssessed);
        }
        Ok(vec![Event::Acted(Acted { act, basis, assertion })])
    }

    fn basis(&self, act: Act, basis: ActBasis) -> Result<Basis, Rejection> {
        match basis {
            ActBasis::NothingFound if act == Act::Admit => {
                self.all_clear().map(Basis::NothingFound).ok_or(Rejection::NotClear)
            }
            ActBasis::Reasons(reasons) if !reasons.is_empty() => Ok(Basis::Reasons(reasons)),
            ActBasis::NothingFound | ActBasis::Reasons(_) => Err(Rejection::NoReason),
        }
    }

    fn end(&self) -> Decided {
        self.is_here()?;
        if !self.acts().iter().any(|done| done.act.settles()) {
            return Err(Rejection::NotSettled);
        }
        let admitted = self.acts().iter().all(|done| done.act == Act::Admit);
        if admitted && self.wants_assessment() {
            return Err(Rejection::NotAssessed);
        }
        Ok(vec![Event::Ended(Ended { nothing_found: admitted && self.is_in_order() })])
    }

    fn put_right(&self, correction: Correction) -> Decided {
        match &correction {
            Correction::Direction(direction) => {
                if !self.acts().iter().all(|done| done.act.fits(*direction)) {
                    return Err(Rejection::Direction);
                }
            }
            Correction::Place(_) => {}
            Correction::Withdrawn(version) => {
                let observed = self.observations().iter().any(|(of, _)| of == version);
                if !observed && !self.assessments().iter().any(|(of, _)| of == version) {
                    return Err(Rejection::NothingToCorrect);
                }
            }
        }
        Ok(vec![Event::Corrected(correction)])
    }

    /// Evidence moves while nothing was done: an act was decided over what was there then.
    fn may_move(&self) -> Result<(), Rejection> {
        self.is_here()?;
        if self.acts().is_empty() { Ok(()) } else { Err(Rejection::Contradiction) }
    }

    fn merge(&self, other: StreamId) -> Decided {
        self.may_move()?;
        Ok(vec![Event::Merged(other)])
    }

    fn give(&self, bundles: Vec<StreamId>) -> Decided {
        self.may_move()?;
        let known = |stream: &StreamId| self.bundles().iter().any(|bundle| bundle.bundle == *stream);
        if bundles.is_empty() || !bundles.iter().all(known) {
            return Err(Rejection::Bundle);
        }
        Ok(vec![Event::Gave(bundles)])
    }

    fn take(&self, bundles: Vec<Brought>) -> Decided {
        self.may_move()?;
        if bundles.is_empty() || bundles.iter().any(|bundle| self.has(bundle.bundle)) {
            return Err(Rejection::Bundle);
        }
        Ok(vec![Event::Took(bundles)])
    }
}
