//! Decisions about proposals.

use super::{Approved, Content, Digest, Event, Expired, Proposal, Proposed, Refused, Rejection, Withdrawn};
use crate::people::officer::Asked;
use crate::people::rights::Matter;
use spartel_ledger::id::{AccountId, Code, Moment};

/// A proposal waits so many milliseconds: seven days.
pub const LASTS: i64 = 7 * 24 * 60 * 60 * 1000;

/// What is asked of a proposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// To make it.
    Propose(Ask),
    /// To approve it, by who saw a content of this digest.
    Approve(Digest),
    /// To refuse it, for this reason.
    Refuse(Code),
    /// To take it back.
    Withdraw,
}

/// What somebody proposes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    matter: Matter,
    digest: Digest,
    concerns: Option<AccountId>,
}

impl Ask {
    /// To do this.
    #[must_use]
    pub fn of<T: Content>(content: &T) -> Self {
        Self { matter: content.matter(), digest: Digest::of(content), concerns: content.concerns() }
    }
}

/// What happens to a proposal when somebody asks.
///
/// # Errors
/// Why nothing does.
pub fn decide(state: Option<&Proposal>, command: &Command, asked: &Asked<'_>) -> Result<Event, Rejection> {
    if let Command::Propose(ask) = command {
        return if state.is_some() { Err(Rejection::AlreadyProposed) } else { propose(ask, asked) };
    }
    let open = open(state, asked.now)?;
    let by = asked.officer.account();
    match command {
        Command::Propose(_) => Err(Rejection::AlreadyProposed),
        Command::Withdraw if by == open.by => Ok(Withdrawn { by }.into()),
        Command::Withdraw => Err(Rejection::NotTheirs),
        Command::Refuse(reason) => {
            another(open, asked).map(|()| Refused { by, reason: reason.clone() }.into())
        }
        Command::Approve(digest) => {
            another(open, asked)?;
            let same = *digest == open.digest;
            let approved = Approved { digest: *digest, by, at: asked.now };
            if same { Ok(approved.into()) } else { Err(Rejection::AnotherContent) }
        }
    }
}

/// That a proposal's time is over, where it is: nobody needs to ask.
#[must_use]
pub fn expire(state: &Proposal, now: Moment) -> Option<Event> {
    match state {
        Proposal::Open(proposed) if now >= proposed.until => Some(Expired { at: now }.into()),
        _ => None,
    }
}

fn propose(ask: &Ask, asked: &Asked<'_>) -> Result<Event, Rejection> {
    let officer = asked.officer;
    asked.may(ask.matter.propose()).ok_or(Rejection::MayNotPropose)?;
    let proposed = Proposed {
        matter: ask.matter,
        digest: ask.digest,
        by: officer.account(),
        stood_in_for: officer.stands_in_for().collect(),
        concerns: ask.concerns,
        at: asked.now,
        until: Moment(asked.now.0.saturating_add(LASTS)),
    };
    Ok(proposed.into())
}

/// The proposal, where it still waits.
fn open(state: Option<&Proposal>, now: Moment) -> Result<&Proposed, Rejection> {
    match state.ok_or(Rejection::NotProposed)? {
        Proposal::Open(proposed) if now >= proposed.until => Err(Rejection::Expired),
        // A clock that was set back would make an approval last longer than its time.
        Proposal::Open(proposed) if now < proposed.at => Err(Rejection::BeforeProposed),
        Proposal::Open(proposed) => Ok(proposed),
        Proposal::Approved(..) => Err(Rejection::AlreadyApproved),
        Proposal::Refused(..) => Err(Rejection::AlreadyRefused),
        Proposal::Withdrawn(_) => Err(Rejection::AlreadyWithdrawn),
        Proposal::Expired(_) => Err(Rejection::Expired),
    }
}

/// Whether somebody may decide on it, and is another person than who proposed it.
fn another(open: &Proposed, asked: &Asked<'_>) -> Result<(), Rejection> {
    let officer = asked.officer;
    let is_or_stands_in = |account: &AccountId| officer.account() == *account || officer.stands_in(*account);
    if officer.account() == open.by {
        Err(Rejection::Oneself)
    } else if asked.may(open.matter.approve()).is_none() {
        Err(Rejection::MayNotApprove)
    } else if officer.stands_in(open.by) || open.stood_in_for.iter().any(is_or_stands_in) {
        Err(Rejection::Deputy)
    } else if open.concerns.as_ref().is_some_and(is_or_stands_in) {
        Err(Rejection::Concerned)
    } else {
        Ok(())
    }
}
