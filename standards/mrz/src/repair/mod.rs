//! What a zone with errors may have said: faults with their places, and ranked proposals that nobody applies by themselves.
//!
//! A proposal is a guess about the *reader*: which characters may have been taken for which. It is never the zone that
//! was read, and a wrong check digit may as well come from a forger. So proposals are another type than [`Mrz`] results
//! of reading, and an inspection keeps judging what was read.

mod confusable;
mod fault;
mod lines;
mod search;

pub use fault::{Fault, FaultKind, faults};
pub use lines::of_lines;
pub use search::of_zone;

use crate::{Mrz, Position};

/// At most so many proposals, the most plausible first.
pub const MAX_PROPOSALS: usize = 8;

/// One change of a proposal. Places are those of the text that was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Edit {
    /// Another character.
    Substitute {
        /// Where.
        position: Position,
        /// What was read.
        from: char,
        /// What is proposed.
        to: char,
    },
    /// Fillers that the reader lost.
    InsertFillers {
        /// Before this place.
        position: Position,
        /// How many.
        count: usize,
    },
    /// Fillers that the reader saw twice.
    RemoveFillers {
        /// From this place on.
        position: Position,
        /// How many.
        count: usize,
    },
}

/// A proposal: what the zone may have said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    zone: Mrz,
    edits: Vec<Edit>,
    cost: u32,
    remaining: usize,
}

impl Proposal {
    /// The zone proposed.
    #[must_use]
    pub const fn zone(&self) -> &Mrz {
        &self.zone
    }

    /// What was changed, in the order of the text.
    #[must_use]
    pub fn edits(&self) -> &[Edit] {
        &self.edits
    }

    /// The implausibility: the sum of 1 to 4 for each change, less being more plausible.
    #[must_use]
    pub const fn cost(&self) -> u32 {
        self.cost
    }

    /// Faults that the proposal leaves.
    #[must_use]
    pub const fn remaining(&self) -> usize {
        self.remaining
    }
}

/// The best proposals first: those that leave no fault, or else the fewest; then the cheapest; each zone once.
fn rank(mut proposals: Vec<Proposal>) -> Vec<Proposal> {
    proposals.sort_by(|a, b| {
        let key = |p: &Proposal| (p.remaining, p.cost, p.edits.len());
        key(a).cmp(&key(b)).then_with(|| a.zone.as_bytes().cmp(b.zone.as_bytes()))
    });
    let fewest = proposals.first().map_or(0, |p| p.remaining);
    let mut ranked: Vec<Proposal> = Vec::new();
    for proposal in proposals {
        if ranked.len() == MAX_PROPOSALS || proposal.remaining > fewest {
            break;
        }
        if ranked.iter().all(|p| p.zone != proposal.zone) {
            ranked.push(proposal);
        }
    }
    ranked
}
