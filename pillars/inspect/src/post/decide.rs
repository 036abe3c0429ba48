//! What happens at a post when an officer wants something, or why nothing does.

use super::event::{Event, Note, Order, Relaxed};
use super::state::Entry;
use crate::Policy;
use crate::transaction::Assertion;
use spartel_ledger::id::Moment;
use std::collections::BTreeSet;
use std::fmt;

/// An order lasts so many milliseconds at the most: six hours. Whoever still needs it then decides anew.
pub const LONGEST: i64 = 6 * 60 * 60 * 1000;
/// A note has so many characters at the most.
pub const LONGEST_NOTE: usize = 500;

/// What is wanted.
#[derive(Debug, Clone)]
pub enum Command<'p> {
    /// Checks are relaxed.
    Relax {
        /// By this order.
        order: Order,
        /// The profile that it names.
        policy: &'p Policy,
        /// By whose key, which answered to the order's hash.
        assertion: Option<Assertion>,
    },
    /// An order is lifted.
    Lift,
    /// Something is written down.
    Note(Note),
}

/// Why nothing happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rejection {
    /// There is no such order.
    NoOrder,
    /// The order is over, or was lifted.
    Over,
    /// It would be over already, or last longer than [`LONGEST`].
    Time,
    /// It relaxes nothing, or something that the profile does not let anybody relax.
    Sets,
    /// The officer's key has not confirmed it, or confirmed something else.
    NotConfirmed,
    /// A note of nothing, too much or what is no text.
    Note,
}

impl Rejection {
    /// The code in kebab case.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NoOrder => "none",
            Self::Over => "relaxation-over",
            Self::Time => "relaxation-time",
            Self::Sets => "relaxation-sets",
            Self::NotConfirmed => "not-confirmed",
            Self::Note => "note",
        }
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::error::Error for Rejection {}

/// What happens now to an entry of a log when somebody wants something.
///
/// # Errors
/// Why nothing does.
pub fn decide(entry: Option<&Entry>, command: Command<'_>, now: Moment) -> Result<Event, Rejection> {
    match command {
        Command::Relax { order, policy, assertion } => relax(order, assertion, (policy, now)),
        Command::Note(note) if is_text(&note.text) => Ok(Event::Noted(note)),
        Command::Note(_) => Err(Rejection::Note),
        Command::Lift => match entry {
            Some(Entry::Relaxation(relaxation)) if relaxation.is_in_force(now) => Ok(Event::Lifted(())),
            Some(Entry::Relaxation(_)) => Err(Rejection::Over),
            Some(Entry::Note(_)) | None => Err(Rejection::NoOrder),
        },
    }
}

fn relax(
    order: Order,
    assertion: Option<Assertion>,
    (policy, now): (&Policy, Moment),
) -> Result<Event, Rejection> {
    let known = |set: &str| policy.relaxable().any(|(name, _)| name == set);
    let once: BTreeSet<&str> = order.sets.iter().map(|set| set.as_str()).collect();
    let fits = *order.profile.as_str() == *policy.name() && once.len() == order.sets.len();
    if !fits || once.is_empty() || !once.into_iter().all(known) {
        return Err(Rejection::Sets);
    }
    if order.until <= now || order.until.0.saturating_sub(now.0) > LONGEST {
        return Err(Rejection::Time);
    }
    // Nobody confirms with a key what cannot be ordered anyway.
    let confirmed = assertion.filter(|assertion| *assertion.decision == order.hash());
    let assertion = confirmed.ok_or(Rejection::NotConfirmed)?;
    Ok(Event::Relaxed(Relaxed { order, assertion }))
}

/// Lines of text, and not too many.
fn is_text(text: &str) -> bool {
    let characters = text.chars().count();
    let plain = text.chars().all(|letter| !letter.is_control() || letter == '\n');
    (1..=LONGEST_NOTE).contains(&characters) && plain && text.trim() == text
}
