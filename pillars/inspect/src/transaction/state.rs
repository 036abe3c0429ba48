//! What a transaction is, made of what happened.

use super::act::Acted;
use super::assessment::{Assessed, Observation};
use super::basic::Basic;
use super::event::{Brought, Checked, Correction, Event, Opened, Region};
use spartel_base::CheckResult;
use spartel_ledger::body::Actor;
use spartel_ledger::id::{AccountId, StreamId};
use std::collections::BTreeMap;
use std::fmt;

/// An event that does not follow from those before it: the record was not written by these rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unfit(
    /// Its version.
    pub u64,
);

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unfit: {}", self.0)
    }
}

impl std::error::Error for Unfit {}

/// How far a contact is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// The traveller is at the counter.
    Open,
    /// The traveller was sent on, and is not back.
    Referred,
    /// It ended.
    Ended {
        /// With nothing found: its evidence is gone.
        nothing_found: bool,
    },
    /// It goes on in another transaction.
    Merged(StreamId),
}

/// Checks that ran.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The stream of evidence in which the whole tree lies.
    pub stream: StreamId,
    /// What came out.
    pub basic: Basic,
    /// Whether they ran over all the evidence that there is.
    pub covers_all: bool,
    /// How many bundles of evidence there were; none goes before runs do.
    pub bundles: usize,
}

/// A transaction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transaction {
    version: u64,
    opened: Opened,
    officer: Option<AccountId>,
    phase: Phase,
    bundles: Vec<Brought>,
    runs: Vec<Run>,
    observations: Vec<(u64, Observation)>,
    /// Where something was observed, by version.
    regions: BTreeMap<u64, Region>,
    assessments: Vec<(u64, Assessed)>,
    /// Who observed or assessed, by version.
    said: BTreeMap<u64, Actor>,
    cleared: bool,
    unresolved: bool,
    acts: Vec<Acted>,
}

impl Transaction {
    /// What a transaction is after all of its events, each with its version and who did it; none where nothing happened. Versions that are
    /// left out are what the record says of the stream itself.
    ///
    /// # Errors
    /// The first event that does not follow from those before it.
    pub fn replay(events: impl IntoIterator<Item = (u64, Actor, Event)>) -> Result<Option<Self>, Unfit> {
        let mut transaction: Option<Self> = None;
        for (version, actor, event) in events {
            match (&mut transaction, event) {
                (None, Event::Opened(opened)) => transaction = Some(Self::opened_by(version, actor, opened)),
                (Some(transaction), event) => transaction.apply(version, actor, event)?,
                (None, _) => return Err(Unfit(version)),
            }
        }
        Ok(transaction)
    }

    fn opened_by(version: u64, actor: Actor, opened: Opened) -> Self {
        let officer = if let Actor::Officer(account) = actor { Some(account) } else { None };
        Self {
            version,
            opened,
            officer,
            phase: Phase::Open,
            bundles: Vec::new(),
            runs: Vec::new(),
            observations: Vec::new(),
            regions: BTreeMap::new(),
            assessments: Vec::new(),
            said: BTreeMap::new(),
            cleared: false,
            unresolved: false,
            acts: Vec::new(),
        }
    }

    /// What it is after its next event, by whoever did it.
    ///
    /// # Errors
    /// Where the event does not follow.
    pub fn apply(&mut self, version: u64, actor: Actor, event: Event) -> Result<(), Unfit> {
        if version <= self.version {
            return Err(Unfit(version));
        }
        self.version = version;
        if matches!(event, Event::Observed(_) | Event::ObservedAt(_) | Event::Assessed(_)) {
            self.said.insert(version, actor);
        }
        match event {
            Event::Opened(_) => return Err(Unfit(version)),
            Event::Brought(bundle) => self.takes(vec![bundle]),
            Event::Took(bundles) => {
                self.takes(bundles);
                // Whose documents these are is in doubt, and so is who was asked.
                self.cleared = false;
            }
            Event::Gave(bundles) => {
                self.bundles.retain(|bundle| !bundles.contains(&bundle.bundle));
                self.runs.clear();
            }
            Event::Checked(Checked { run, basic }) => {
                let bundles = self.bundles.len();
                self.runs.push(Run { stream: run, basic, covers_all: true, bundles });
            }
            Event::Observed(observation) => self.observations.push((self.version, observation)),
            Event::ObservedAt(seen) => {
                self.observations.push((self.version, seen.what));
                self.regions.insert(self.version, seen.region);
            }
            Event::Assessed(assessed) => self.assessments.push((self.version, assessed)),
            Event::Referred(_) => {
                self.phase = Phase::Referred;
                // Whatever it is for: the safeguards are asked about again by whoever sees the person next.
                self.cleared = false;
            }
            Event::Returned(()) => self.phase = Phase::Open,
            Event::Safeguarded(()) => self.cleared = true,
            Event::Unresolved(()) => self.unresolved = true,
            Event::Acted(acted) => self.acts.push(acted),
            Event::Ended(ended) => {
                self.phase = Phase::Ended { nothing_found: ended.nothing_found };
                self.unresolved = false;
            }
            Event::Corrected(correction) => self.correct(correction),
            Event::HandedOver(account) => self.officer = Some(account),
            Event::Merged(into) => self.phase = Phase::Merged(into),
            Event::Joined(group) => self.opened.group = Some(group),
            Event::Left(()) => self.opened.group = None,
        }
        Ok(())
    }

    fn takes(&mut self, bundles: Vec<Brought>) {
        self.bundles.extend(bundles);
        for run in &mut self.runs {
            run.covers_all = false;
        }
    }

    fn correct(&mut self, correction: Correction) {
        match correction {
            Correction::Direction(direction) => self.opened.direction = direction,
            Correction::Place(place) => self.opened.place = place,
            Correction::Withdrawn(version) => {
                self.observations.retain(|(of, _)| *of != version);
                self.assessments.retain(|(of, _)| *of != version);
            }
        }
    }

    /// The version of its last event.
    #[must_use]
    pub const fn version(&self) -> u64 {
        self.version
    }

    /// What it began with, as corrected since.
    #[must_use]
    pub const fn opened(&self) -> &Opened {
        &self.opened
    }

    /// The officer whose contact it is; none where a device opened it and nobody took it over.
    #[must_use]
    pub const fn officer(&self) -> Option<AccountId> {
        self.officer
    }

    /// How far it is.
    #[must_use]
    pub const fn phase(&self) -> Phase {
        self.phase
    }

    /// Its evidence, bundle by bundle.
    #[must_use]
    pub fn bundles(&self) -> &[Brought] {
        &self.bundles
    }

    /// The checks that ran, oldest first.
    #[must_use]
    pub fn runs(&self) -> &[Run] {
        &self.runs
    }

    /// The checks that ran over all the evidence that there is.
    #[must_use]
    pub fn current(&self) -> Option<&Run> {
        self.runs.last().filter(|run| run.covers_all)
    }

    /// What was observed and not withdrawn, with the version in which it was said.
    #[must_use]
    pub fn observations(&self) -> &[(u64, Observation)] {
        &self.observations
    }

    /// Where the observation of a version was made, where it was in a picture; this may have gone to another contact since.
    #[must_use]
    pub fn region(&self, version: u64) -> Option<&Region> {
        self.regions.get(&version)
    }

    /// What was assessed and not withdrawn, with the version in which it was said.
    #[must_use]
    pub fn assessments(&self) -> &[(u64, Assessed)] {
        &self.assessments
    }

    /// Who made the observation or assessment of this version, withdrawn or not.
    #[must_use]
    pub fn said_by(&self, version: u64) -> Option<Actor> {
        self.said.get(&version).copied()
    }

    /// Whether the safeguards are cleared.
    #[must_use]
    pub const fn is_cleared(&self) -> bool {
        self.cleared
    }

    /// Whether it should have ended and could not.
    #[must_use]
    pub const fn is_unresolved(&self) -> bool {
        self.unresolved
    }

    /// What was done.
    #[must_use]
    pub fn acts(&self) -> &[Acted] {
        &self.acts
    }

    /// Every stream of evidence: what came in, and the trees of results.
    pub fn evidence(&self) -> impl Iterator<Item = StreamId> {
        let bundles = self.bundles.iter().map(|bundle| bundle.bundle);
        bundles.chain(self.runs.iter().map(|run| run.stream))
    }

    /// In how many checks nothing was found: where the checks over all evidence are all clear, and no officer saw or said otherwise.
    #[must_use]
    pub fn all_clear(&self) -> Option<u16> {
        let in_order = self.observations.is_empty() && self.is_in_order();
        self.current().and_then(|run| run.basic.all_clear).filter(|_| in_order)
    }

    /// Whether something was found of which no officer has said what they make: by a check of the last run, or seen since what was said last.
    #[must_use]
    pub fn wants_assessment(&self) -> bool {
        let Some(run) = self.runs.last() else { return false };
        let seen = self.observations.last().map(|(version, _)| *version);
        let said = self.assessments.last().map(|(version, _)| *version);
        let of_run = || self.assessments.iter().filter(|(_, assessed)| assessed.run == run.stream);
        let is_open = |document: Option<u8>| match document {
            Some(document) => !of_run().any(|(_, assessed)| assessed.document == document),
            None => of_run().next().is_none(),
        };
        let failed = run.basic.overall == CheckResult::Failed;
        seen > said || failed && (is_open(None) || run.basic.failed().any(is_open))
    }

    /// Whether everything that officers said is in order.
    pub(super) fn is_in_order(&self) -> bool {
        self.assessments.iter().all(|(_, assessed)| assessed.is_in_order())
    }
}
