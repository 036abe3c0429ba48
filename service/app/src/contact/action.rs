//! Which right a command needs.

use super::ContactError;
use crate::people::Asked;
use crate::people::account::Post;
use crate::people::rights::Action;
use spartel_inspect::transaction::{Act, Command, Handling, Level};
use spartel_ledger::id::Code;

/// Whether an officer may do this at a post.
///
/// # Errors
/// [`ContactError::Forbidden`] where they may not do it anywhere, [`ContactError::None`] where not at this post.
pub(crate) fn must_at(asked: Asked<'_>, action: Action, post: &Code) -> Result<(), ContactError> {
    match asked.may(action) {
        None => Err(ContactError::Forbidden(action)),
        Some(_) if asked.reaches_at(action, &Post(post.clone())) => Ok(()),
        Some(_) => Err(ContactError::None),
    }
}

/// The right that a command needs. Withdrawing what somebody said needs the right of the level above as well.
#[must_use]
pub const fn needs(command: &Command) -> Action {
    match command {
        Command::Open(_) => Action::OpenContact,
        Command::Observe(_) | Command::ObserveAt(_) => Action::Observe,
        Command::Assess(assessed) => of_level(assessed.level),
        Command::Refer(_) => Action::Refer,
        // Both are made of an interview alone.
        Command::Concern(_) | Command::Clear(_) => Action::InterviewSafeguards,
        Command::Return => Action::CloseReferral,
        Command::Act { act, .. } => of_act(*act),
        Command::End | Command::Lapse => Action::CloseContact,
        Command::Correct(_) => Action::Correct,
        Command::HandOver(_) => Action::HandOverContacts,
    }
}

/// The right that handling evidence needs, where it is asked for by itself.
#[must_use]
pub const fn needs_handling(handling: &Handling<'_>) -> Action {
    match handling {
        Handling::Bring(_) => Action::AddEvidence,
        Handling::Check { .. } => Action::RunAgain,
        Handling::MergeInto(_) => Action::Merge,
        Handling::Give(_) | Handling::Take(_) => Action::Split,
        Handling::Join(_) | Handling::Leave => Action::Correct,
    }
}

/// The right to say something at a level.
const fn of_level(level: Level) -> Action {
    match level {
        Level::Suspicion => Action::AssessSuspicion,
        Level::Finding => Action::AssessFinding,
        Level::Opinion => Action::AssessOpinion,
    }
}

/// The right to say something above a level, by which somebody else's word is withdrawn; nobody stands above an opinion, which only its
/// author takes back. What was observed is at the counter's level.
#[must_use]
pub const fn above(level: Level) -> Option<Action> {
    match level {
        Level::Suspicion => Some(Action::AssessFinding),
        Level::Finding => Some(Action::AssessOpinion),
        Level::Opinion => None,
    }
}

const fn of_act(act: Act) -> Action {
    match act {
        Act::Admit => Action::Admit,
        Act::AdmitByDerogation => Action::AdmitByDerogation,
        Act::Refuse => Action::Refuse,
        Act::KeepFromLeaving => Action::KeepFromLeaving,
        Act::Seize => Action::Seize,
        Act::ReturnToCarrier => Action::ReturnToCarrier,
        Act::HandOver => Action::HandOver,
        Act::Protect => Action::Protect,
        Act::Withdrew => Action::Withdrew,
    }
}
