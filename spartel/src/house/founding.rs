//! What whoever holds the machine does about people: the record is opened, its directory changed, and the record signed.

use super::clock::{Steady, SystemClock};
use super::{Alone, House, projections, say, wait};
use crate::commands::ledger::checkpoint::failure;
use crate::exit::Failure;
use spartel_app::ledger::{Asked, RecordError, Recorder, Started, checkpoint};
use spartel_app::people::account::Rejection;
use spartel_app::people::desks::Desks;
use spartel_app::people::directory::{Directory, DirectoryError, Done};
use spartel_app::people::rights::Rights;
use spartel_blobs::BlobFolder;
use spartel_keys::{KeyFolder, SystemRandom};
use spartel_ledger::body::Actor;
use spartel_ledger::id::{Code, CommandId};
use spartel_ports::{Ports, Random};
use spartel_store::Database;

/// A record that nobody else writes.
pub type Kept = Recorder<Ports<Database, BlobFolder, KeyFolder<SystemRandom>, SystemClock, SystemRandom>>;

/// Does something about the people of a record, which is made where there is none, and signs the record.
///
/// # Errors
/// Where the record cannot be had, or what is done is refused.
pub fn with_directory<T>(
    house: &House<'_>,
    keys: KeyFolder<SystemRandom>,
    _alone: &Alone,
    does: impl AsyncFnOnce(&Kept, &Directory) -> Done<T>,
) -> Result<T, Failure> {
    let blobs = BlobFolder::new(&house.blobs()?);
    let classes = house.classes()?;
    wait(async {
        let (signer, store) = (house.opened_signer().await?, house.made().await?);
        let world = Ports { store, blobs, keys, clock: SystemClock, random: SystemRandom };
        let started = Started::check(world, &signer).await.map_err(|error| failure(house, error))?;
        let recorder = Recorder::new(started, projections(), classes).await;
        let recorder = recorder.map_err(|error| refused(house, &error.into()))?;
        let desks = Desks::new(Box::new(Steady::default()), Box::new(SystemRandom));
        let done = async {
            let directory = Directory::load(&recorder, Rights::shipped(), desks).await?;
            does(&recorder, &directory).await
        };
        let done = done.await.map_err(|error| refused(house, &error))?;
        checkpoint(recorder.store(), &signer).await.map_err(|error| failure(house, error))?;
        recorder.store().close().await.map_err(|error| house.store(&error))?;
        Ok(done)
    })
}

/// Whoever holds the machine is no officer.
pub fn asked() -> Asked {
    Asked { command: CommandId(SystemRandom.bytes()), actor: Actor::Node, purpose: Code::new("people") }
}

fn refused(house: &House<'_>, error: &DirectoryError) -> Failure {
    match error {
        DirectoryError::Record(RecordError::Store(error)) => house.store(error),
        DirectoryError::Record(RecordError::Keys(error)) => say::keys(&house.words, error),
        DirectoryError::Account(
            known @ (Rejection::AlreadyFounded
            | Rejection::Staffed
            | Rejection::NumberTaken
            | Rejection::NotFresh
            | Rejection::NotFounding
            | Rejection::NoAccount),
        ) => Failure::Refused(say::sentence(&house.words, &format!("people-{known}"), &[])),
        other => {
            let reason = [("reason", other.to_string())];
            Failure::Refused(say::told(&house.words, "people-broken-off", &reason))
        }
    }
}
