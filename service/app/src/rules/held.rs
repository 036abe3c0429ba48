//! The rules in force: in memory, made of those in the record, and changed with it alone.

use super::error::RulesError;
use super::event::{Event, RuleSet};
use super::listed::TABLE;
use super::rule::{DESK, Rule, RuleChange};
use crate::ledger::kept::streams_of;
use crate::ledger::{Change, Draft, KeptFrom, RecordError, Recorder, streams};
use crate::people::grave::Approval;
use spartel_inspect::transaction::Assertion;
use spartel_ledger::body::Actor;
use spartel_ledger::id::{AccountId, Code, Moment, StreamId};
use spartel_ledger::recorded::Recorded as _;
use spartel_ports::{Random, World};
use std::sync::{Arc, PoisonError, RwLock};
use tokio::sync::{Mutex, MutexGuard};

/// The class of rules.
const RULE: Code = Code::new("rule");

/// A rule that is in force, or was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InForce {
    /// What the record says of it.
    pub set: RuleSet,
    /// Who approved it.
    pub by: Option<AccountId>,
    /// When.
    pub at: Moment,
}

/// The rules of a house at a time.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Now {
    /// All there were, the earliest first.
    all: Vec<InForce>,
}

impl Now {
    /// The rules in force, the newest first.
    pub fn in_force(&self) -> impl Iterator<Item = &InForce> {
        let later = |at: usize| self.all[at + 1..].iter();
        let all = self.all.iter().enumerate();
        all.filter(move |(at, of)| !later(*at).any(|later| of.set.rule.is_replaced_by(&later.set.rule)))
            .map(|(_, of)| of)
            .rev()
    }

    /// The profile by which contacts at a post are checked: its own rule's, else that for all posts, else [`DESK`].
    #[must_use]
    pub fn profile_of(&self, post: &Code) -> Code {
        let of = |wanted: Option<&Code>| {
            self.all.iter().rev().find_map(|of| match &of.set.rule {
                Rule::Checks { post, profile } if post.as_ref() == wanted => Some(profile.clone()),
                _ => None,
            })
        };
        of(Some(post)).or_else(|| of(None)).unwrap_or(DESK)
    }

    /// For how long records are kept, as all these rules said it, the earliest first.
    fn kept(&self) -> Vec<KeptFrom> {
        let of = |InForce { set, at, .. }: &InForce| match &set.rule {
            Rule::Kept { class, months } => {
                Some(KeptFrom { class: class.clone(), since: *at, months: *months })
            }
            Rule::Checks { .. } => None,
        };
        self.all.iter().filter_map(of).collect()
    }

    /// Whether a rule says what is in force already.
    #[must_use]
    pub fn says(&self, rule: &Rule) -> bool {
        self.in_force().any(|held| held.set.rule == *rule)
    }
}

/// The rules of the house, one change at a time.
#[derive(Debug)]
pub struct Rules {
    now: RwLock<Arc<Now>>,
    writer: Mutex<()>,
}

impl Rules {
    /// The rules that the record has. From then on it keeps its records as they say.
    ///
    /// # Errors
    /// Where the record cannot be read, or holds rules that its tables do not find.
    pub async fn load<W: World>(recorder: &Recorder<W>) -> Result<Self, RulesError> {
        let rules = Self { now: RwLock::default(), writer: Mutex::new(()) };
        rules.reload(recorder).await?;
        Ok(rules)
    }

    /// The rules in force now.
    #[must_use]
    pub fn now(&self) -> Arc<Now> {
        Arc::clone(&self.now.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// While this is held, nobody else changes them.
    pub(crate) async fn writing(&self) -> MutexGuard<'_, ()> {
        self.writer.lock().await
    }

    /// Takes up what the record says now.
    ///
    /// # Errors
    /// As [`Self::load`].
    pub(crate) async fn reload<W: World>(&self, recorder: &Recorder<W>) -> Result<(), RulesError> {
        let now = read(recorder).await?;
        recorder.keep(now.kept());
        *self.now.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(now);
        Ok(())
    }

    /// What is recorded where a rule was agreed on, and the key of the second person said so.
    ///
    /// # Errors
    /// Where the class of rules is not declared.
    pub(crate) fn change<W: World>(
        &self,
        recorder: &Recorder<W>,
        approval: &Approval<RuleChange>,
        confirmed: Assertion,
    ) -> Result<Change, RecordError> {
        let (serial, proposal) = (self.now().all.len() as u64 + 1, approval.proposal());
        let event =
            Event::Set(RuleSet { serial, rule: approval.content().rule.clone(), proposal, confirmed });
        let draft = Draft { kind: event.kind(), schema: 1, data: event.data(), blobs: Vec::new() };
        let stream = recorder.world().random().stream();
        Ok(Change { stream, place: recorder.new_of(&RULE)?, events: vec![draft] })
    }
}

async fn read<W: World>(recorder: &Recorder<W>) -> Result<Now, RulesError> {
    let found = streams(recorder.store(), TABLE).await.map_err(RecordError::Store)?;
    let kept = streams_of(recorder.store(), &RULE).await.map_err(RecordError::Store)?;
    // A table that lost a row would bring back what two people replaced.
    if kept != found.len() as u64 {
        return Err(RulesError::Corrupt);
    }
    let mut all = Vec::with_capacity(found.len());
    for stream in found {
        all.push(rule(recorder, stream).await?);
    }
    all.sort_by_key(|rule| rule.set.serial);
    Ok(Now { all })
}

async fn rule<W: World>(recorder: &Recorder<W>, stream: StreamId) -> Result<InForce, RulesError> {
    let first = recorder.read(stream).await?.into_iter().next().ok_or(RulesError::Corrupt)?;
    let (at, actor) = (first.body.at, first.body.actor);
    let Event::Set(set) = Event::read(first.body)?;
    let by = if let Actor::Officer(account) = actor { Some(account) } else { None };
    Ok(InForce { set, by, at })
}
