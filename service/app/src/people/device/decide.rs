//! What happens to a device when somebody wants something, or why nothing does.

use super::{Device, DeviceRegistered, DeviceRevoked, Devices, Event, Kind};
use crate::people::Asked;
use crate::people::account::credential::Hash;
use crate::people::account::{Post, Rejection};
use crate::people::rights::Action;
use spartel_ledger::id::{Code, Moment, StreamId};

/// A token is good for so many milliseconds at most: 400 days.
pub const LASTS: i64 = 400 * 24 * 60 * 60 * 1000;
/// So many devices are there at most.
pub const MOST: usize = 1024;

/// What is wanted of a device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// It is given a token, by its hash.
    Register(Registration, Hash),
    /// Its token is taken.
    Revoke,
}

/// A device that is to be there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registration {
    /// Its name: small letters, digits and hyphens.
    pub name: Code,
    /// What it is.
    pub kind: Kind,
    /// Where it stands.
    pub post: Post,
    /// At which desk of the post.
    pub desk: Option<Code>,
    /// When its token ends.
    pub until: Moment,
}

/// What happens to a device.
///
/// # Errors
/// Why nothing does.
pub fn decide(
    devices: &Devices,
    id: StreamId,
    command: &Command,
    asked: &Asked<'_>,
) -> Result<Event, Rejection> {
    match command {
        Command::Register(wanted, token) => register(devices, wanted, *token, asked),
        Command::Revoke => revoke(devices.get(&id), asked),
    }
}

fn register(
    devices: &Devices,
    wanted: &Registration,
    token: Hash,
    asked: &Asked<'_>,
) -> Result<Event, Rejection> {
    may(asked, &wanted.post)?;
    let term = wanted.until.0.saturating_sub(asked.now.0);
    if !(1..=LASTS).contains(&term) {
        return Err(Rejection::BadTerm);
    }
    let there = || devices.values().filter(|device| device.is_there(asked.now));
    // A folder is called by the name of its device, and a dot would lead out of it.
    let is_taken = wanted.name.as_str().contains('.') || there().any(|device| device.name == wanted.name);
    if is_taken {
        return Err(Rejection::NameTaken);
    }
    if there().count() >= MOST {
        return Err(Rejection::TooMany);
    }
    let Registration { name, kind, post, desk, until } = wanted.clone();
    Ok(DeviceRegistered { name, kind, post, desk, token, until }.into())
}

fn revoke(device: Option<&Device>, asked: &Asked<'_>) -> Result<Event, Rejection> {
    let device = device.ok_or(Rejection::NoDevice)?;
    may(asked, &device.post)?;
    if device.revoked { Err(Rejection::NoChange) } else { Ok(DeviceRevoked {}.into()) }
}

fn may(asked: &Asked<'_>, post: &Post) -> Result<(), Rejection> {
    if asked.reaches_at(Action::ManageDeviceTokens, post) { Ok(()) } else { Err(Rejection::MayNot) }
}
