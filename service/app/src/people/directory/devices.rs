//! Devices in the directory: who gave them tokens, and whose a token is.

use super::held::{Happened, Held};
use super::write::Step;
use super::{Directory, Done};
use crate::ledger::{Asked, Recorder};
use crate::people::account::Rejection;
use crate::people::account::credential::Hash;
use crate::people::desks::Token;
use crate::people::device::{Command, Device, Registration, decide};
use spartel_ledger::id::{Code, Moment, StreamId};
use spartel_ports::{Random, World};
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// When each device was last heard, since the program started.
#[derive(Debug, Default)]
pub(super) struct Heard(Mutex<BTreeMap<StreamId, Moment>>);

impl Heard {
    fn note(&self, device: StreamId, now: Moment) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(device, now);
    }

    fn of(&self, device: StreamId) -> Option<Moment> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&device).copied()
    }
}

impl Directory {
    /// Gives a device a token, which is shown once; with its stream.
    ///
    /// # Errors
    /// Where the rules or the record refuse it. [`Rejection::Exists`]: the same command was carried out before, and its token shown then.
    pub async fn register_device<W: World>(
        &self,
        recorder: &Recorder<W>,
        asked: &Asked,
        wanted: Registration,
    ) -> Done<(StreamId, Token)> {
        let (id, token) = (recorder.world().random().stream(), self.desks().token());
        let command = Command::Register(wanted, Hash(token.hash()));
        let done = self.to_device(recorder, asked, (id, &command)).await?;
        if done == id { Ok((id, token)) } else { Err(Rejection::Exists.into()) }
    }

    /// Takes the token of a device.
    ///
    /// # Errors
    /// Where the rules or the record refuse it.
    pub async fn revoke_device<W: World>(
        &self,
        recorder: &Recorder<W>,
        asked: &Asked,
        id: StreamId,
    ) -> Done<()> {
        self.to_device(recorder, asked, (id, &Command::Revoke)).await.map(drop)
    }

    async fn to_device<W: World>(
        &self,
        recorder: &Recorder<W>,
        asked: &Asked,
        (id, command): (StreamId, &Command),
    ) -> Done<StreamId> {
        let decided = |held: &Held, now| {
            let officer = self.who(held, asked, now)?;
            let event = decide(&held.devices, id, command, &self.asked(&officer, now))?;
            Ok(Step::of(Happened::Device(id, event)))
        };
        self.carry_out(recorder, asked, decided).await
    }

    /// The device whose token this is, where it is good now; it was heard then. Every device is compared with, in the same time each.
    #[must_use]
    pub fn device_of(&self, token: &Token, now: Moment) -> Option<(StreamId, Device)> {
        let hash = token.hash();
        let held = self.held();
        let all = held.devices.iter();
        let found =
            all.fold(None, |found, (id, device)| if device.has(&hash) { Some((id, device)) } else { found });
        let (id, device) = found.filter(|(_, device)| device.is_there(now))?;
        self.heard.note(*id, now);
        Some((*id, device.clone()))
    }

    /// A device.
    #[must_use]
    pub fn device(&self, id: StreamId) -> Option<Device> {
        self.held().devices.get(&id).cloned()
    }

    /// The device of a name that is there now.
    #[must_use]
    pub fn device_named(&self, name: &Code, now: Moment) -> Option<(StreamId, Device)> {
        let held = self.held();
        let named = held.devices.iter().find(|(_, device)| device.name == *name && device.is_there(now));
        named.map(|(id, device)| (*id, device.clone()))
    }

    /// Every device, with when it was last heard since the program started.
    #[must_use]
    pub fn devices(&self) -> Vec<(StreamId, Device, Option<Moment>)> {
        let held = self.held();
        held.devices.iter().map(|(id, device)| (*id, device.clone(), self.heard.of(*id))).collect()
    }
}
