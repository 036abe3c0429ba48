//! The lanes of a post, made of where contacts stand.

use crate::contact::Standing;
use spartel_ledger::id::{AccountId, Moment};
use std::collections::BTreeMap;

/// A lane, a gate or another place of a post where contacts happen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lane {
    /// By its code; none: places that nobody named.
    pub name: Option<String>,
    /// Who is in charge of the newest contact that began there.
    pub officer: Option<AccountId>,
    /// How many travellers are at the counter.
    pub open: usize,
    /// Since when the one is who came first.
    pub oldest: Option<Moment>,
    /// When a contact began there last.
    pub last: Moment,
}

/// The lanes in which contacts go on, or began of late, by their names.
pub(super) fn lanes(going_on: &[Standing], began: &[Standing]) -> Vec<Lane> {
    let mut lanes: BTreeMap<Option<&str>, Lane> = BTreeMap::new();
    for contact in began.iter().chain(going_on) {
        let name = contact.lane.as_deref();
        let lane = lanes.entry(name).or_insert_with(|| Lane {
            name: name.map(Into::into),
            officer: None,
            open: 0,
            oldest: None,
            last: Moment(i64::MIN),
        });
        if contact.opened > lane.last {
            (lane.last, lane.officer) = (contact.opened, contact.officer);
        }
    }
    for contact in going_on.iter().filter(|contact| contact.referred.is_none()) {
        if let Some(lane) = lanes.get_mut(&contact.lane.as_deref()) {
            lane.open += 1;
            lane.oldest = lane.oldest.map_or(Some(contact.opened), |oldest| Some(oldest.min(contact.opened)));
        }
    }
    lanes.into_values().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contact(lane: &str, opened: i64, officer: u8) -> Standing {
        Standing {
            lane: (!lane.is_empty()).then(|| lane.to_owned()),
            opened: Moment(opened),
            referred: None,
            ended: None,
            officer: Some(AccountId([officer; 16])),
        }
    }

    #[test]
    fn a_lane_has_whoever_came_last_and_waits_since_whoever_came_first() {
        let open = [contact("lane-1", 20, 1), contact("lane-1", 10, 1)];
        let began = [contact("lane-1", 30, 2), contact("lane-2", 5, 3)];
        let lanes = lanes(&open, &began);
        let shown =
            |at: usize| (lanes[at].name.as_deref(), lanes[at].open, lanes[at].oldest, lanes[at].last.0);
        assert_eq!(shown(0), (Some("lane-1"), 2, Some(Moment(10)), 30));
        assert_eq!(shown(1), (Some("lane-2"), 0, None, 5));
        assert_eq!(lanes[0].officer, Some(AccountId([2; 16])));
    }

    #[test]
    fn who_was_sent_on_waits_at_no_counter_and_places_without_a_name_stand_together() {
        let sent = Standing { referred: Some(Moment(9)), ..contact("", 3, 1) };
        let lanes = lanes(&[sent, contact("", 7, 1)], &[]);
        assert_eq!(lanes.len(), 1);
        assert_eq!((lanes[0].name.as_deref(), lanes[0].open, lanes[0].oldest), (None, 1, Some(Moment(7))));
    }
}
