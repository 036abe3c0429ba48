//! Devices: readers, cameras and gates that hand evidence in at a post by a token of their own, and can do nothing else.

mod decide;
mod event;

pub use decide::{Command, LASTS, MOST, Registration, decide};
pub use event::{DeviceRegistered, DeviceRevoked, Event, Kind};

use super::account::credential::Hash;
use super::account::{DoesNotFollow, Post};
use spartel_ledger::id::{Code, Moment, StreamId};
use std::collections::BTreeMap;
use subtle::ConstantTimeEq;

/// All devices, by their streams.
pub type Devices = BTreeMap<StreamId, Device>;

/// A device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Device {
    /// Its name, which no other device has that is there.
    pub name: Code,
    /// What it is.
    pub kind: Kind,
    /// Where it stands.
    pub post: Post,
    /// At which desk of the post, where it stands at one.
    pub desk: Option<Code>,
    /// When its token ends.
    pub until: Moment,
    /// Whether its token was taken.
    pub revoked: bool,
    token: Hash,
}

impl Device {
    /// What a device is after an event.
    ///
    /// # Errors
    /// Where the event does not follow.
    pub fn apply(before: Option<&Self>, event: &Event) -> Result<Self, DoesNotFollow> {
        match (before, event) {
            (None, Event::DeviceRegistered(it)) => Ok(Self {
                name: it.name.clone(),
                kind: it.kind,
                post: it.post.clone(),
                desk: it.desk.clone(),
                until: it.until,
                revoked: false,
                token: it.token,
            }),
            (Some(before), Event::DeviceRevoked(_)) if !before.revoked => {
                Ok(Self { revoked: true, ..before.clone() })
            }
            _ => Err(DoesNotFollow),
        }
    }

    /// Whether its token is good at a time.
    #[must_use]
    pub fn is_there(&self, now: Moment) -> bool {
        !self.revoked && now < self.until
    }

    /// Whether a token, by its hash, is the one that this device was given. How long it takes says nothing of either.
    #[must_use]
    pub fn has(&self, token: &[u8; 32]) -> bool {
        self.token.0.ct_eq(token).into()
    }
}
