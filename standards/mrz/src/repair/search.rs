//! A bounded search for confusable characters that explain every fault of a zone.

use super::fault::{FaultKind, count, faults, may_stand};
use super::{Edit, Proposal, confusable, rank};
use crate::{CheckDigitKind, FieldKind, Mrz, check_digit};

/// At most so many zones are looked at.
pub(super) const MAX_ZONES: usize = 20_000;
/// At most so many characters that cannot stand where they are; more is another text.
const MAX_TYPED: usize = 8;
/// A letter in the fillers after a name is a misread filler, whatever it looks like.
const COST_AFTER_FILLERS: u32 = 1;

/// Proposals for a zone with faults, best first; none for a zone without faults, nor where nothing plausible explains
/// them.
///
/// First every character that cannot stand in its field is replaced by one that can and looks like it; then up to two
/// more characters under a wrong check digit, or in a field without meaning, by ones that look like them.
#[must_use]
pub fn of_zone(zone: &Mrz) -> Vec<Proposal> {
    within(zone, MAX_ZONES)
}

/// The same, looking at no more than `budget` zones.
pub(super) fn within(zone: &Mrz, budget: usize) -> Vec<Proposal> {
    let before = count(zone);
    if before == 0 {
        return Vec::new();
    }
    let mut search = Search { found: Vec::new(), budget };
    let start = State { zone: *zone, changed: Vec::new(), cost: 0 };
    let typed = search.typed(start);
    for state in &typed {
        search.untyped(state);
    }
    // Where nothing explains all faults, what can stand is still better than what cannot.
    search.found.extend(typed.into_iter().filter(|s| !s.changed.is_empty()));
    let proposals = search.found.into_iter().map(|state| state.proposal(zone));
    rank(proposals.filter(|p| p.remaining < before).collect())
}

/// A zone on the way, with the offsets changed so far.
#[derive(Clone)]
struct State {
    zone: Mrz,
    changed: Vec<usize>,
    cost: u32,
}

impl State {
    fn with(&self, offset: usize, to: u8, cost: u32) -> Self {
        let mut changed = self.changed.clone();
        changed.push(offset);
        Self { zone: self.zone.with(offset, to), changed, cost: self.cost + cost }
    }

    fn proposal(self, read: &Mrz) -> Proposal {
        let mut offsets = self.changed;
        offsets.sort_unstable();
        let edits = offsets.into_iter().map(|at| Edit::Substitute {
            position: read.layout().position(at),
            from: char::from(read.as_bytes()[at]),
            to: char::from(self.zone.as_bytes()[at]),
        });
        Proposal { edits: edits.collect(), cost: self.cost, remaining: count(&self.zone), zone: self.zone }
    }
}

struct Search {
    found: Vec<State>,
    budget: usize,
}

impl Search {
    /// All ways to replace characters that cannot stand where they are.
    fn typed(&mut self, start: State) -> Vec<State> {
        let wrong: Vec<_> = faults(&start.zone)
            .into_iter()
            .filter(|f| matches!(f.kind, FaultKind::Character | FaultKind::AfterFillers))
            .collect();
        let mut states = vec![start];
        for fault in wrong.iter().take(MAX_TYPED) {
            let mut next = Vec::new();
            for state in &states {
                let mut any = false;
                if fault.kind == FaultKind::AfterFillers {
                    next.push(state.with(fault.offset, b'<', COST_AFTER_FILLERS));
                    continue;
                }
                for (to, cost) in candidates(&state.zone, fault.offset) {
                    any = true;
                    next.push(state.with(fault.offset, to, cost));
                }
                if !any {
                    next.push(state.clone());
                }
            }
            // The cheapest hundred are more than enough to rank from.
            next.sort_by_key(|s| s.cost);
            next.truncate(100);
            states = next;
        }
        states
    }

    /// Up to two more characters.
    fn untyped(&mut self, state: &State) {
        if count(&state.zone) == 0 {
            self.found.push(state.clone());
            return;
        }
        let moves = moves(state);
        for (n, &(offset, to, cost)) in moves.iter().enumerate() {
            let one = state.with(offset, to, cost);
            if !self.take() {
                return;
            }
            if count(&one.zone) == 0 {
                self.found.push(one);
                continue;
            }
            for &(other, to, cost) in moves.iter().skip(n + 1).filter(|m| m.0 != offset) {
                if !self.take() {
                    return;
                }
                if count(&one.zone.with(other, to)) == 0 {
                    self.found.push(one.with(other, to, cost));
                }
            }
        }
    }

    fn take(&mut self) -> bool {
        self.budget = self.budget.saturating_sub(1);
        self.budget > 0
    }
}

/// What can stand at an offset and looks like what stands there.
fn candidates(zone: &Mrz, offset: usize) -> Vec<(u8, u32)> {
    let Some(slot) = zone.layout().slot_at(offset) else { return Vec::new() };
    confusable::of(zone.as_bytes()[offset])
        .filter(|&(to, _)| may_stand(zone.layout(), slot.kind, offset - slot.start, to))
        .collect()
}

/// Offset, character and cost of every single change that could mend a fault, the cheapest first.
fn moves(state: &State) -> Vec<(usize, u8, u32)> {
    let zone = &state.zone;
    let mut moves = Vec::new();
    for (offset, by_digit) in suspects(zone) {
        if state.changed.contains(&offset) {
            continue;
        }
        let residue = |c| check_digit::value(c).unwrap_or(0) % 10;
        for (to, cost) in candidates(zone, offset) {
            // A change that no check digit sees mends none.
            if !by_digit || residue(zone.as_bytes()[offset]) != residue(to) {
                moves.push((offset, to, cost));
            }
        }
    }
    moves.sort_by_key(|&(offset, to, cost)| (cost, offset, to));
    moves.dedup();
    moves
}

/// The offsets under wrong check digits (true) and in fields without meaning (false).
fn suspects(zone: &Mrz) -> Vec<(usize, bool)> {
    let layout = zone.layout();
    let mut offsets = Vec::new();
    let mut field = |kind: FieldKind, by_digit: bool| {
        offsets.extend(layout.slot(kind).into_iter().flat_map(|s| s.range()).map(|at| (at, by_digit)));
    };
    let faults = faults(zone);
    let is_wrong = |kind| faults.iter().any(|f| f.kind == FaultKind::CheckDigit(kind));
    for fault in &faults {
        match fault.kind {
            FaultKind::CheckDigit(CheckDigitKind::DocumentNumber) => {
                field(FieldKind::DocumentNumber, true);
                field(FieldKind::DocumentNumberCheckDigit, true);
                if zone.document_number().is_long() {
                    field(FieldKind::OptionalData, true);
                }
            }
            FaultKind::CheckDigit(CheckDigitKind::DateOfBirth) => {
                field(FieldKind::DateOfBirth, true);
                field(FieldKind::DateOfBirthCheckDigit, true);
            }
            FaultKind::CheckDigit(CheckDigitKind::DateOfExpiry) => {
                field(FieldKind::DateOfExpiry, true);
                field(FieldKind::DateOfExpiryCheckDigit, true);
            }
            FaultKind::CheckDigit(CheckDigitKind::OptionalData) => {
                field(FieldKind::OptionalData, true);
                field(FieldKind::OptionalDataCheckDigit, true);
            }
            FaultKind::CheckDigit(CheckDigitKind::Composite) => {
                field(FieldKind::CompositeCheckDigit, true);
                // What has no digit of its own is covered by the composite one alone.
                if !is_wrong(CheckDigitKind::OptionalData) {
                    field(FieldKind::OptionalData, true);
                }
                field(FieldKind::SecondOptionalData, true);
                field(FieldKind::IssuingOffice, true);
            }
            FaultKind::Date | FaultKind::Country | FaultKind::Character | FaultKind::AfterFillers => {
                field(fault.field, false);
            }
        }
    }
    offsets.sort_unstable();
    offsets.dedup_by_key(|(at, _)| *at);
    offsets
}
