//! What happens to a group when an officer wants something, or why nothing does.

use super::event::{Closed, Event, Formed, Link};
use super::state::Group;
use crate::transaction::Phase;
use spartel_ledger::id::StreamId;
use std::fmt;

/// What is wanted of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// It is formed.
    Form(Formed),
    /// Plate, names or papers of all came in, and lie in this stream.
    Describe(StreamId),
    /// Another number of travellers is expected.
    Expect(u16),
    /// A child came with an adult.
    Link(Link),
    /// Between this child and this adult there is no link.
    Unlink(StreamId, StreamId),
    /// It is over.
    Close,
    /// It should be over: whoever is missing comes no more.
    Lapse,
}

/// Why nothing happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rejection {
    /// There is no such group.
    NotFormed,
    /// There is one already.
    Formed,
    /// It is over.
    Closed,
    /// A group of nobody, or a carrier and a service that do not go together.
    Empty,
    /// This evidence is there already.
    Evidence,
    /// Somebody in the link did not come with this group.
    NotMember,
    /// Nobody accompanies themself, and a child accompanies nobody.
    NotAdult,
    /// There is no such link.
    NoLink,
    /// Fewer have come than are expected.
    Missing,
    /// Somebody's contact has not ended.
    NotOver,
}

impl Rejection {
    /// The code in kebab case.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotFormed => "group-not-formed",
            Self::Formed => "group-formed",
            Self::Closed => "group-closed",
            Self::Empty => "group-empty",
            Self::Evidence => "group-evidence",
            Self::NotMember => "group-not-member",
            Self::NotAdult => "group-not-adult",
            Self::NoLink => "group-no-link",
            Self::Missing => "group-missing",
            Self::NotOver => "group-not-over",
        }
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::error::Error for Rejection {}

/// What happens to a group when somebody wants something; no event where it is so already. `members` are the transactions that named this
/// group when they began, with how far each is.
///
/// # Errors
/// Why nothing does.
pub fn decide(
    group: Option<&Group>,
    members: &[(StreamId, Phase)],
    command: Command,
) -> Result<Vec<Event>, Rejection> {
    match (group, command) {
        (None, Command::Form(formed)) => form(formed),
        (None, _) => Err(Rejection::NotFormed),
        (Some(_), Command::Form(_)) => Err(Rejection::Formed),
        (Some(group), _) if group.closed().is_some() => Err(Rejection::Closed),
        (Some(group), command) => group.decide(members, command),
    }
}

fn form(formed: Formed) -> Result<Vec<Event>, Rejection> {
    // A sailing is some carrier's.
    let fits = formed.expected > 0 && (formed.service.is_none() || formed.carrier.is_some());
    if fits { Ok(vec![Event::Formed(formed)]) } else { Err(Rejection::Empty) }
}

impl Group {
    fn decide(&self, members: &[(StreamId, Phase)], command: Command) -> Result<Vec<Event>, Rejection> {
        match command {
            Command::Form(_) => Err(Rejection::Formed),
            Command::Describe(stream) if self.evidence().contains(&stream) => Err(Rejection::Evidence),
            Command::Describe(stream) => Ok(vec![Event::Described(stream)]),
            Command::Expect(0) => Err(Rejection::Empty),
            Command::Expect(expected) if expected == self.formed().expected => Ok(Vec::new()),
            Command::Expect(expected) => Ok(vec![Event::Expected(expected)]),
            Command::Link(link) => self.link(members, link),
            Command::Unlink(child, adult) => self.unlink(child, adult),
            Command::Close if members.len() < usize::from(self.formed().expected) => Err(Rejection::Missing),
            Command::Close => self.close(members, |into| members.iter().any(|(member, _)| *member == into)),
            // Whoever goes on in a contact of another group has their papers there.
            Command::Lapse => self.close(members, |_| true),
        }
    }

    fn link(&self, members: &[(StreamId, Phase)], link: Link) -> Result<Vec<Event>, Rejection> {
        let is_member = |stream| members.iter().any(|(member, _)| *member == stream);
        if !is_member(link.child) || !is_member(link.adult) {
            return Err(Rejection::NotMember);
        }
        let is_child = |stream| self.links().iter().any(|other| other.child == stream);
        let accompanies = |stream| self.links().iter().any(|other| other.adult == stream);
        if link.child == link.adult || is_child(link.adult) || accompanies(link.child) {
            return Err(Rejection::NotAdult);
        }
        if self.links().contains(&link) {
            return Ok(Vec::new());
        }
        let before = self.links().iter().find(|other| (other.child, other.adult) == (link.child, link.adult));
        // Another relation than was declared first takes its place.
        let unlinked = before.map(|before| Event::Unlinked((before.child, before.adult)));
        Ok(unlinked.into_iter().chain([Event::Linked(link)]).collect())
    }

    fn unlink(&self, child: StreamId, adult: StreamId) -> Result<Vec<Event>, Rejection> {
        let known = self.links().iter().any(|link| (link.child, link.adult) == (child, adult));
        if known { Ok(vec![Event::Unlinked((child, adult))]) } else { Err(Rejection::NoLink) }
    }

    /// A group is over when everybody who is expected has come, and every contact has ended or goes on in another one.
    fn close(
        &self,
        members: &[(StreamId, Phase)],
        goes_on: impl Fn(StreamId) -> bool,
    ) -> Result<Vec<Event>, Rejection> {
        let is_over = |phase: &Phase| match phase {
            Phase::Ended { .. } => true,
            Phase::Merged(into) => goes_on(*into),
            Phase::Open | Phase::Referred => false,
        };
        if !members.iter().all(|(_, phase)| is_over(phase)) {
            return Err(Rejection::NotOver);
        }
        let found = members.iter().any(|(_, phase)| matches!(phase, Phase::Ended { nothing_found: false }));
        Ok(vec![Event::Closed(Closed { nothing_found: !found })])
    }
}
