//! The watch of a post: its lanes, how long contacts take, who waits, who is expected. It is about work, not about people: nothing in it leads to
//! a traveller, and no number is about one officer.

mod lanes;
mod measured;

pub use lanes::Lane;
pub use measured::{Times, times};

use crate::contact::{
    ContactError, ListedGroup, Standing, began_at, ended_at, going_on, groups_at, must_at, of_group,
    unresolved,
};
use crate::ledger::Recorder;
use crate::people::Asked;
use crate::people::rights::Action;
use crate::rates::LEAST;
use spartel_ledger::id::{Code, Moment, StreamId};
use spartel_ports::World;
use std::ops::Range;

/// An hour, in milliseconds.
pub const HOUR: i64 = 3_600_000;
/// A day, over which times are measured where an hour has too few.
pub const DAY: i64 = 24 * HOUR;
/// So many groups are told that are expected.
const MOST_EXPECTED: usize = 50;

/// What comes of watching.
type Done<T> = Result<T, ContactError>;

/// A post, seen from above.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Watched {
    /// Its lanes.
    pub lanes: Vec<Lane>,
    /// How many contacts began in the last hour.
    pub began: usize,
    /// How many ended in it.
    pub ended: usize,
    /// Who was sent on and waits, or is examined; whoever was sent first comes first.
    pub referrals: Vec<Referral>,
    /// How many contacts should have ended and could not.
    pub unresolved: usize,
    /// How long a contact took from its opening to its end.
    pub persons: Measured,
    /// How long a vehicle took from the opening of its first contact to the end of its last.
    pub vehicles: Measured,
    /// Who is expected, whoever was announced first coming first.
    pub expected: Vec<Expected>,
}

/// Somebody who was sent on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Referral {
    /// From which lane.
    pub lane: Option<String>,
    /// When the contact began.
    pub opened: Moment,
    /// When they were sent on.
    pub since: Moment,
}

/// How long something took.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Measured {
    /// Over how many milliseconds up to now.
    pub over: i64,
    /// Of how many.
    pub count: usize,
    /// Median and 95th percentile; none of fewer than [`LEAST`].
    pub times: Option<Times>,
}

/// A group that is there, or on its way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expected {
    /// The group.
    pub group: ListedGroup,
    /// How many of its travellers came.
    pub come: usize,
    /// How many of these are through.
    pub ended: usize,
}

/// Whether an officer watches over a post.
///
/// # Errors
/// [`ContactError::Forbidden`] where they watch over none, [`ContactError::None`] where it is another.
pub fn must_watch(asked: Asked<'_>, post: &Code) -> Done<()> {
    must_at(asked, Action::WatchLanes, post)
}

/// A post as it is now, for an officer who watches over it.
///
/// # Errors
/// As [`must_watch`]; and where it cannot be read.
pub async fn watch<W: World>(recorder: &Recorder<W>, asked: Asked<'_>, post: &Code) -> Done<Watched> {
    must_watch(asked, post)?;
    let (now, open) = (asked.now.0, going_on(recorder, post).await?);
    let began = began_at(recorder, post, last(HOUR, now)).await?;
    let ended = ended_at(recorder, post, last(HOUR, now)).await?;
    let mut referrals: Vec<Referral> = open.iter().filter_map(referral).collect();
    referrals.sort_by_key(|referral| referral.since);
    Ok(Watched {
        lanes: lanes::lanes(&open, &began),
        began: began.len(),
        ended: ended.len(),
        referrals,
        unresolved: unresolved(recorder, post).await?,
        persons: persons(recorder, (post, now), &ended).await?,
        vehicles: vehicles(recorder, post, now).await?,
        expected: expected(recorder, post).await?,
    })
}

/// So many milliseconds up to now, with what happened this very moment.
const fn last(millis: i64, now: i64) -> Range<i64> {
    now.saturating_sub(millis).saturating_add(1)..now.saturating_add(1)
}

fn referral(contact: &Standing) -> Option<Referral> {
    let since = contact.referred?;
    Some(Referral { lane: contact.lane.clone(), opened: contact.opened, since })
}

/// The times of an hour, or of a day where an hour has too few.
async fn persons<W: World>(
    recorder: &Recorder<W>,
    (post, now): (&Code, i64),
    hour: &[Standing],
) -> Done<Measured> {
    let took = |contact: &Standing| Some((contact.ended?.0 - contact.opened.0).max(0));
    if hour.len() >= LEAST {
        return Ok(measured(HOUR, hour.iter().filter_map(took).collect()));
    }
    let day = ended_at(recorder, post, last(DAY, now)).await?;
    Ok(measured(DAY, day.iter().filter_map(took).collect()))
}

/// The same of vehicles of which nobody is expected any more.
async fn vehicles<W: World>(recorder: &Recorder<W>, post: &Code, now: i64) -> Done<Measured> {
    let hour = gone(recorder, post, last(HOUR, now)).await?;
    let (over, vehicles) = match hour.len() {
        LEAST.. => (HOUR, hour),
        _ => (DAY, gone(recorder, post, last(DAY, now)).await?),
    };
    let mut took = Vec::new();
    for vehicle in vehicles {
        took.extend(together(&of_group(recorder, vehicle).await?));
    }
    Ok(measured(over, took))
}

/// The vehicles that are through since a time.
async fn gone<W: World>(recorder: &Recorder<W>, post: &Code, time: Range<i64>) -> Done<Vec<StreamId>> {
    let closed = groups_at(recorder, (post, "closed"), time).await?;
    Ok(closed.iter().filter(|group| group.kind == "vehicle").map(|group| group.id).collect())
}

/// From the first opening to the last end of the contacts of a vehicle.
fn together(contacts: &[Standing]) -> Option<i64> {
    let first = contacts.iter().map(|contact| contact.opened).min()?;
    let last = contacts.iter().filter_map(|contact| contact.ended).max()?;
    Some((last.0 - first.0).max(0))
}

fn measured(over: i64, took: Vec<i64>) -> Measured {
    Measured { over, count: took.len(), times: times(took) }
}

async fn expected<W: World>(recorder: &Recorder<W>, post: &Code) -> Done<Vec<Expected>> {
    let mut groups = groups_at(recorder, (post, "open"), 0..i64::MAX).await?;
    groups.sort_by_key(|group| (group.formed, group.id));
    let mut all = Vec::new();
    for group in groups.into_iter().take(MOST_EXPECTED) {
        let contacts = of_group(recorder, group.id).await?;
        let ended = contacts.iter().filter(|contact| contact.ended.is_some()).count();
        all.push(Expected { group, come: contacts.len(), ended });
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contact(opened: i64, ended: Option<i64>) -> Standing {
        Standing {
            lane: None,
            opened: Moment(opened),
            referred: None,
            ended: ended.map(Moment),
            officer: None,
        }
    }

    #[test]
    fn a_vehicle_takes_from_its_first_opening_to_its_last_end() {
        let contacts = [contact(50, Some(70)), contact(10, Some(20)), contact(30, Some(90))];
        assert_eq!(together(&contacts), Some(80));
        assert_eq!(together(&[contact(10, None)]), None);
        assert_eq!(together(&[]), None);
    }

    #[test]
    fn the_last_hour_ends_with_now_and_leaves_out_what_was_an_hour_ago() {
        let hour = last(HOUR, 2 * HOUR);
        assert!(hour.contains(&(2 * HOUR)) && hour.contains(&(HOUR + 1)) && !hour.contains(&HOUR));
    }
}
