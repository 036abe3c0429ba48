//! What a group is, made of what happened.

use super::event::{Closed, Event, Formed, Link};
use crate::transaction::Unfit;
use spartel_ledger::id::StreamId;

/// A group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    version: u64,
    formed: Formed,
    evidence: Vec<StreamId>,
    links: Vec<Link>,
    closed: Option<Closed>,
}

impl Group {
    /// What a group is after all of its events, each with its version; none where nothing happened.
    ///
    /// # Errors
    /// The first event that does not follow from those before it.
    pub fn replay(events: impl IntoIterator<Item = (u64, Event)>) -> Result<Option<Self>, Unfit> {
        let mut group: Option<Self> = None;
        for (version, event) in events {
            match (&mut group, event) {
                (None, Event::Formed(formed)) => {
                    let (evidence, links) = (Vec::new(), Vec::new());
                    group = Some(Self { version, formed, evidence, links, closed: None });
                }
                (Some(group), event) => group.apply(version, event)?,
                (None, _) => return Err(Unfit(version)),
            }
        }
        Ok(group)
    }

    /// What it is after its next event.
    ///
    /// # Errors
    /// Where the event does not follow.
    pub fn apply(&mut self, version: u64, event: Event) -> Result<(), Unfit> {
        if version <= self.version || self.closed.is_some() {
            return Err(Unfit(version));
        }
        self.version = version;
        match event {
            Event::Formed(_) => return Err(Unfit(version)),
            Event::Described(stream) => self.evidence.push(stream),
            Event::Expected(expected) => self.formed.expected = expected,
            Event::Linked(link) => self.links.push(link),
            Event::Unlinked((child, adult)) => {
                self.links.retain(|link| (link.child, link.adult) != (child, adult));
            }
            Event::Closed(closed) => self.closed = Some(closed),
        }
        Ok(())
    }

    /// What it was formed as, with the number of travellers that is expected by now.
    #[must_use]
    pub const fn formed(&self) -> &Formed {
        &self.formed
    }

    /// The streams of evidence in which plate and names lie.
    #[must_use]
    pub fn evidence(&self) -> &[StreamId] {
        &self.evidence
    }

    /// Which children came with which adults.
    #[must_use]
    pub fn links(&self) -> &[Link] {
        &self.links
    }

    /// How it ended, where it did.
    #[must_use]
    pub const fn closed(&self) -> Option<Closed> {
        self.closed
    }

    /// The version of its last event.
    #[must_use]
    pub const fn version(&self) -> u64 {
        self.version
    }
}
