//! What needs two people: one proposes, another approves, and only then is it done.
//!
//! ```text
//!             ┌─ approve (another, who may, of the same content) ─► Approved ─► Approval<T>, which the deed asks for
//! propose ─► Open ─ refuse ─► Refused
//!             ├─ withdraw (who proposed) ─► Withdrawn
//!             └─ seven days ─► Expired
//! ```

mod approval;
mod decide;
mod event;
mod reject;

pub use approval::{Approval, Content, Digest, NotApproved, bytes, content};
pub use decide::{Ask, Command, LASTS, decide, expire};
pub use event::{Approved, Event, Expired, Proposed, Refused, Withdrawn};
pub use reject::Rejection;

/// A proposal, as far as it has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Proposal {
    /// It waits.
    Open(Proposed),
    /// Another person approved it.
    Approved(Proposed, Approved),
    /// Another person refused it.
    Refused(Proposed, Refused),
    /// Who proposed it took it back.
    Withdrawn(Proposed),
    /// Nobody decided in time.
    Expired(Proposed),
}

impl Proposal {
    /// The state after an event; none where the event does not follow upon the state, which only a damaged record has.
    #[must_use]
    pub fn apply(state: Option<&Self>, event: &Event) -> Option<Self> {
        let open = match state {
            None => None,
            Some(Self::Open(proposed)) => Some(proposed.clone()),
            Some(_) => return None,
        };
        match (open, event) {
            (None, Event::Proposed(proposed)) => Some(Self::Open(proposed.clone())),
            (Some(open), Event::Approved(approved)) => Some(Self::Approved(open, approved.clone())),
            (Some(open), Event::Refused(refused)) => Some(Self::Refused(open, refused.clone())),
            (Some(open), Event::Withdrawn(_)) => Some(Self::Withdrawn(open)),
            (Some(open), Event::Expired(_)) => Some(Self::Expired(open)),
            _ => None,
        }
    }

    /// How far it has come, as one word.
    #[must_use]
    pub const fn state(&self) -> &'static str {
        match self {
            Self::Open(_) => "open",
            Self::Approved(..) => "approved",
            Self::Refused(..) => "refused",
            Self::Withdrawn(_) => "withdrawn",
            Self::Expired(_) => "expired",
        }
    }

    /// What was proposed, whatever became of it.
    #[must_use]
    pub fn proposed(&self) -> &Proposed {
        match self {
            Self::Open(proposed)
            | Self::Approved(proposed, _)
            | Self::Refused(proposed, _)
            | Self::Withdrawn(proposed)
            | Self::Expired(proposed) => proposed,
        }
    }
}
