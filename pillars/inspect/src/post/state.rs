//! What an entry of a log is, made of what happened.

use super::event::{Event, Note, Order};
use crate::Policy;
use crate::transaction::{InForce, Opened, Unfit};
use spartel_ledger::id::{Moment, StreamId};

/// An order, as far as it has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relaxation {
    order: Order,
    since: Moment,
    lifted: Option<Moment>,
}

/// An entry of a post's log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// An order that relaxes checks.
    Relaxation(Relaxation),
    /// Something that was written down.
    Note(Note),
}

impl Entry {
    /// What an entry is after all of its events, each with its version and time; none where nothing happened.
    ///
    /// # Errors
    /// The first event that does not follow from those before it.
    pub fn replay(events: impl IntoIterator<Item = (u64, Moment, Event)>) -> Result<Option<Self>, Unfit> {
        let mut entry = None;
        for (version, at, event) in events {
            entry = Some(match (entry, event) {
                (None, Event::Relaxed(relaxed)) => {
                    Self::Relaxation(Relaxation { order: relaxed.order, since: at, lifted: None })
                }
                (None, Event::Noted(note)) => Self::Note(note),
                (Some(Self::Relaxation(of)), Event::Lifted(())) if of.lifted.is_none() => {
                    Self::Relaxation(Relaxation { lifted: Some(at), ..of })
                }
                _ => return Err(Unfit(version)),
            });
        }
        Ok(entry)
    }

    /// At which post.
    #[must_use]
    pub const fn post(&self) -> &spartel_ledger::id::Code {
        match self {
            Self::Relaxation(relaxation) => &relaxation.order.post,
            Self::Note(note) => &note.post,
        }
    }
}

impl Relaxation {
    /// What it says.
    #[must_use]
    pub const fn order(&self) -> &Order {
        &self.order
    }

    /// When it was lifted, where it was.
    #[must_use]
    pub const fn lifted(&self) -> Option<Moment> {
        self.lifted
    }

    /// Whether it holds now. Where the clock stands before the order, it does not hold yet.
    #[must_use]
    pub fn is_in_force(&self, now: Moment) -> bool {
        self.lifted.is_none() && self.since <= now && now < self.order.until
    }

    /// The order of this stream in force for a contact that began so, with the checks that may be missing by it; none where it is not.
    #[must_use]
    pub fn in_force(
        &self,
        id: StreamId,
        policy: &Policy,
        (contact, now): (&Opened, Moment),
    ) -> Option<InForce> {
        let order = &self.order;
        let same = order.post == contact.place.post && order.profile == contact.profile;
        let fits = same && order.direction.is_none_or(|direction| direction == contact.direction);
        let profile = *policy.name() == *order.profile.as_str();
        (fits && profile && self.is_in_force(now)).then(|| {
            let named = |name: &str| order.sets.iter().any(|set| set.as_str() == name);
            let sets = policy.relaxable().filter(|(name, _)| named(name));
            InForce::new(id, sets.flat_map(|(_, checks)| checks.iter().copied()))
        })
    }
}
