//! What the directory holds in memory: a function of the record, whose events come here one by one.

use super::{Done, PEOPLE, PROPOSAL};
use crate::ledger::{Change, Draft, Recorder, Whereto};
use crate::people::account::{self, Account, People};
use crate::people::device::{self, Device, Devices};
use crate::people::grave::{self, Proposal};
use crate::people::session::Revoked;
use spartel_ledger::id::{AccountId, Code, StreamId};
use spartel_ledger::recorded::Recorded;
use spartel_ports::World;
use std::collections::BTreeMap;

/// Accounts, proposals and devices, each with the version of its stream.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Held {
    pub people: People,
    pub proposals: BTreeMap<StreamId, Proposal>,
    pub devices: Devices,
    pub versions: BTreeMap<StreamId, u64>,
}

/// Something that happens to an account, a proposal or a device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Happened {
    /// To an account.
    Account(AccountId, account::Event),
    /// To a proposal, with what it is about where it begins.
    Proposal(StreamId, grave::Event, Option<Vec<u8>>),
    /// To a device.
    Device(StreamId, device::Event),
}

impl Happened {
    pub const fn stream(&self) -> StreamId {
        match self {
            Self::Account(account, _) => StreamId(account.0),
            Self::Proposal(stream, ..) | Self::Device(stream, _) => *stream,
        }
    }

    const fn class(&self) -> Code {
        match self {
            Self::Account(..) | Self::Device(..) => PEOPLE,
            Self::Proposal(..) => PROPOSAL,
        }
    }

    fn draft(&self) -> Draft {
        let (kind, data, blobs) = match self {
            Self::Account(_, event) => (event.kind(), event.data(), Vec::new()),
            Self::Device(_, event) => (event.kind(), event.data(), Vec::new()),
            Self::Proposal(_, event, content) => {
                (event.kind(), event.data(), content.clone().into_iter().collect())
            }
        };
        Draft { kind, schema: 1, data, blobs }
    }

    /// Whose sessions it ends, and why.
    pub const fn ends(&self) -> Option<(AccountId, Revoked)> {
        use account::Event::{AccountLeft, CredentialsReset, PasskeyRevoked};
        match self {
            Self::Account(of, AccountLeft(_)) => Some((*of, Revoked::Left)),
            Self::Account(of, CredentialsReset(_)) => Some((*of, Revoked::CredentialsReset)),
            Self::Account(of, PasskeyRevoked(_)) => Some((*of, Revoked::KeyLost)),
            _ => None,
        }
    }
}

impl Held {
    /// What happens, as changes of streams: each stream once, its events in their order.
    pub fn changes<W: World>(&self, recorder: &Recorder<W>, happened: &[Happened]) -> Done<Vec<Change>> {
        let mut changes: Vec<Change> = Vec::new();
        for event in happened {
            let stream = event.stream();
            if let Some(change) = changes.iter_mut().find(|change| change.stream == stream) {
                change.events.push(event.draft());
                continue;
            }
            let place = match self.versions.get(&stream) {
                Some(version) => Whereto::After(*version),
                None => recorder.new_of(&event.class())?,
            };
            changes.push(Change { stream, place, events: vec![event.draft()] });
        }
        Ok(changes)
    }

    /// Takes up what happened.
    ///
    /// # Errors
    /// Where it does not follow; what came before it stays.
    pub fn apply(&mut self, happened: &Happened) -> Done<()> {
        let stream = happened.stream();
        match happened {
            Happened::Account(of, event) => self.people.apply(*of, event).map_err(|error| (stream, error))?,
            Happened::Proposal(of, event, _) => {
                let next = Proposal::apply(self.proposals.get(of), event);
                self.proposals.insert(*of, next.ok_or((stream, account::DoesNotFollow))?);
            }
            Happened::Device(of, event) => {
                let next = Device::apply(self.devices.get(of), event).map_err(|error| (stream, error))?;
                self.devices.insert(*of, next);
            }
        }
        *self.versions.entry(stream).or_default() += 1;
        Ok(())
    }

    /// Whose sessions end where this gives way to what was read anew: an account that left, or lost something to sign in with.
    pub fn gone(&self, anew: &Self) -> Vec<(AccountId, Revoked)> {
        let gone = |(id, account): (AccountId, &Account)| {
            let Account::Present(before) = account else { return None };
            match anew.people.present(id) {
                None => Some((id, Revoked::Left)),
                Some(after) if before.passkeys.keys().any(|key| !after.passkeys.contains_key(key)) => {
                    Some((id, Revoked::KeyLost))
                }
                Some(after) if before.credentials.resets() != after.credentials.resets() => {
                    Some((id, Revoked::CredentialsReset))
                }
                Some(_) => None,
            }
        };
        self.people.all().filter_map(gone).collect()
    }
}
