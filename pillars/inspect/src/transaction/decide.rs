//! What happens when an officer wants something, or why nothing does.

use super::act::{Act, Acted, Assertion, Basis, Decision};
use super::assessment::Assessed;
use super::basic::Basic;
use super::command::{ActBasis, Command, Handling, Rejection};
use super::event::{Brought, Checked, Correction, Ended, Event, PieceKind, ReferralReason, Region};
use super::state::{Phase, Run, Transaction};
use crate::Inspection;
use spartel_ledger::id::StreamId;

/// No picture that is taken in has a longer side, in pixels.
const MOST_SIDE: u32 = 1 << 16;

/// What comes of a command.
type Decided = Result<Vec<Event>, Rejection>;

/// What happens in a transaction, by its stream, when an officer wants something; no event where it is so already.
///
/// # Errors
/// Why nothing does.
pub fn decide(id: StreamId, transaction: Option<&Transaction>, command: Command) -> Decided {
    match (transaction.map(Transaction::phase), command) {
        (None, Command::Open(opened)) if is_number(&opened.number) => Ok(vec![Event::Opened(opened)]),
        (None, Command::Open(_)) => Err(Rejection::Number),
        // What is wrong in the record is put right after the end too.
        (Some(Phase::Ended { .. } | Phase::Merged(_)), command)
            if !matches!(command, Command::Correct(_)) =>
        {
            Err(Rejection::Ended)
        }
        (_, command) => transaction.ok_or(Rejection::NotOpened)?.decide(id, command),
    }
}

/// What happens in a transaction when something is done with its evidence.
///
/// # Errors
/// Why nothing does.
pub fn handle(transaction: &Transaction, handling: Handling<'_>) -> Decided {
    match (transaction.phase(), &handling) {
        // What was kept can be looked at again.
        (Phase::Ended { nothing_found: false }, Handling::Check { .. })
        | (Phase::Open | Phase::Referred, _) => transaction.handle(handling),
        (Phase::Ended { .. } | Phase::Merged(_), _) => Err(Rejection::Ended),
    }
}

/// Numbers stand in the clear: they hold nothing but capitals, digits and hyphens, and not many.
fn is_number(number: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=24).contains(&number.len()) && number.bytes().all(fits)
}

impl Transaction {
    fn decide(&self, id: StreamId, command: Command) -> Decided {
        match command {
            Command::Open(_) => Err(Rejection::Opened),
            Command::Observe(observation) => Ok(vec![Event::Observed(observation)]),
            Command::ObserveAt(seen) if self.shows(&seen.region) => Ok(vec![Event::ObservedAt(seen)]),
            Command::ObserveAt(_) => Err(Rejection::NoPicture),
            Command::Assess(assessed) => self.assess(assessed),
            Command::Refer(reasons) if reasons.is_empty() => Err(Rejection::NoReason),
            // Once is enough, whoever asks for it: a second time would tell of a word in private (threats.md, 11).
            Command::Refer(_) | Command::Concern(_) if self.phase() == Phase::Referred => Ok(Vec::new()),
            Command::Refer(reasons) => Ok(vec![Event::Referred(reasons)]),
            Command::Concern(_) => Ok(vec![Event::Referred(vec![ReferralReason::Officer])]),
            Command::Clear(_) => self.clear(),
            Command::Return if self.phase() == Phase::Referred => Ok(vec![Event::Returned(())]),
            Command::Return => Err(Rejection::NotReferred),
            Command::Act { act, basis, assertion } => {
                // Nobody confirms with a key what cannot be done anyway.
                let confirmed = self.is_confirmed(id, (act, &basis), assertion);
                self.act(act, basis, assertion).and_then(|events| confirmed.map(|()| events))
            }
            Command::End => self.end(),
            Command::Lapse if self.is_unresolved() => Ok(Vec::new()),
            Command::Lapse => Ok(vec![Event::Unresolved(())]),
            Command::Correct(correction) => self.put_right(correction),
            Command::HandOver(account) => Ok(vec![Event::HandedOver(account)]),
        }
    }

    fn handle(&self, handling: Handling<'_>) -> Decided {
        match handling {
            Handling::Bring(bundle) => self.bring(bundle),
            Handling::Check { run, over, inspection } => self.check(run, over, inspection),
            Handling::MergeInto(other) => self.merge(other),
            Handling::Give(bundles) => self.give(bundles),
            Handling::Take(bundles) => self.take(bundles),
            Handling::Join(group) => self.join(group),
            Handling::Leave if self.opened().group.is_some() => Ok(vec![Event::Left(())]),
            Handling::Leave => Err(Rejection::NotGrouped),
        }
    }

    /// Whether this is a place in a picture of this contact, as far as that can be told without the picture.
    fn shows(&self, region: &Region) -> bool {
        let [left, upper, right, lower] = region.sides;
        let bundle = self.bundles().iter().find(|bundle| bundle.bundle == region.bundle);
        let piece = bundle.and_then(|bundle| bundle.pieces.get(usize::from(region.piece)));
        piece == Some(&PieceKind::Picture) && left < right && upper < lower && right.max(lower) <= MOST_SIDE
    }

    fn join(&self, group: StreamId) -> Decided {
        match self.opened().group {
            None => Ok(vec![Event::Joined(group)]),
            Some(known) if known == group => Ok(Vec::new()),
            Some(_) => Err(Rejection::Grouped),
        }
    }

    fn has(&self, stream: StreamId) -> bool {
        self.evidence().any(|known| known == stream)
    }

    fn bring(&self, bundle: Brought) -> Decided {
        let fits = !bundle.pieces.is_empty() && !self.has(bundle.bundle);
        if fits { Ok(vec![Event::Brought(bundle)]) } else { Err(Rejection::Bundle) }
    }

    fn check(&self, run: StreamId, over: &[StreamId], inspection: &Inspection) -> Decided {
        let all = self.bundles().iter().map(|bundle| bundle.bundle);
        let fits = !self.bundles().is_empty() && all.eq(over.iter().copied()) && !self.has(run);
        if !fits || *inspection.policy.name != *self.opened().profile.as_str() {
            return Err(Rejection::Run);
        }
        Ok(vec![Event::Checked(Checked { run, basic: Basic::of(inspection) })])
    }

    /// Whoever was sent on is asked by whoever sees them then, and it counts when they are back.
    fn clear(&self) -> Decided {
        self.is_here()?;
        Ok(if self.is_cleared() { Vec::new() } else { vec![Event::Safeguarded(())] })
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

    /// Whether the traveller is here, and was not sent on.
    fn is_here(&self) -> Result<(), Rejection> {
        if self.phase() == Phase::Referred { Err(Rejection::Referred) } else { Ok(()) }
    }

    /// Whether an officer's key has answered where it must, and to this and nothing else.
    fn is_confirmed(
        &self,
        id: StreamId,
        (act, basis): (Act, &ActBasis),
        assertion: Option<Assertion>,
    ) -> Result<(), Rejection> {
        let decision = Decision { act, basis, transaction: id, version: self.version() };
        let confirmed = match assertion {
            Some(assertion) => *assertion.decision == decision.hash(),
            None => !act.is_grave(),
        };
        if confirmed { Ok(()) } else { Err(Rejection::NotConfirmed) }
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
        if act.turns_away() && self.is_only_reported() {
            return Err(Rejection::OnlyReported);
        }
        let basis = self.basis(act, basis)?;
        // Whoever goes into protection or turns back does not wait for an assessment.
        if self.wants_assessment() && !matches!(act, Act::Protect | Act::Withdrew) {
            return Err(Rejection::NotAssessed);
        }
        Ok(vec![Event::Acted(Acted { act, basis, assertion })])
    }

    /// Whether a list reports a document, as an officer says or as nothing else was found, and nobody in the second line has looked at it and
    /// at who shows it.
    fn is_only_reported(&self) -> bool {
        let said = || self.assessments().iter().map(|(_, assessed)| assessed);
        let found = self.runs().last().is_some_and(|run| run.basic.is_reported_alone());
        (found || said().any(Assessed::reports)) && !said().any(Assessed::looked)
    }

    fn basis(&self, act: Act, basis: ActBasis) -> Result<Basis, Rejection> {
        match basis {
            ActBasis::NothingFound if act == Act::Admit => {
                self.all_clear().map(Basis::NothingFound).ok_or(Rejection::NotClear)
            }
            ActBasis::Relaxed(order) if act == Act::Admit => {
                self.relaxed_by(&order).map(Basis::Relaxed).ok_or(Rejection::NotRelaxed)
            }
            ActBasis::Reasons(reasons) if !reasons.is_empty() => Ok(Basis::Reasons(reasons)),
            ActBasis::NothingFound | ActBasis::Relaxed(_) | ActBasis::Reasons(_) => Err(Rejection::NoReason),
        }
    }

    fn end(&self) -> Decided {
        self.is_here()?;
        if !self.acts().iter().any(|done| done.act.settles()) {
            return Err(Rejection::NotSettled);
        }
        // What was true when it was done may not be any more.
        if self.acts().iter().any(|done| done.act.needs_safeguards()) && !self.is_cleared() {
            return Err(Rejection::Safeguards);
        }
        self.still_holds()?;
        let admitted = self.acts().iter().all(|done| done.act == Act::Admit);
        if admitted && self.wants_assessment() {
            return Err(Rejection::NotAssessed);
        }
        // Nothing is erased that was not looked at.
        if admitted && !self.bundles().is_empty() && self.current().is_none() {
            return Err(Rejection::Run);
        }
        Ok(vec![Event::Ended(Ended { nothing_found: admitted && self.is_in_order() })])
    }

    /// Whether what an act went by is still so, or an officer has said what they make of what came in since.
    fn still_holds(&self) -> Result<(), Rejection> {
        let settled = |run: &Run| run.basic.all_clear.is_some() || self.has_assessed(run);
        if self.current().is_some_and(settled) {
            return Ok(());
        }
        self.acts().iter().try_for_each(|done| match &done.basis {
            Basis::NothingFound(_) => Err(Rejection::NotClear),
            Basis::Relaxed(without) if !self.is_without(without) => Err(Rejection::NotRelaxed),
            Basis::Relaxed(_) | Basis::Reasons(_) => Ok(()),
        })
    }

    fn has_assessed(&self, run: &Run) -> bool {
        self.assessments().iter().any(|(_, assessed)| assessed.run == run.stream)
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
