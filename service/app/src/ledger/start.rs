//! The start: a record that is smaller than what was signed, or another, is read and never written to.

use super::checkpoint::{CheckpointError, checkpoint};
use spartel_ports::{Signer, World};

/// A record whose start was found sound: what the signer has signed is what the store begins with. There is no other way to a recorder.
#[derive(Debug)]
pub struct Started<W>(W);

impl<W: World> Started<W> {
    /// Looks whether the record is the one that was signed, and signs what was committed since.
    ///
    /// # Errors
    /// [`CheckpointError::RolledBack`] and [`CheckpointError::OtherRoot`]: the record is to be read only. Others where the store or the
    /// signer fails.
    pub async fn check<G: Signer>(world: W, signer: &G) -> Result<Self, CheckpointError> {
        checkpoint(world.store(), signer).await?;
        Ok(Self(world))
    }

    /// The world.
    pub(super) fn into_world(self) -> W {
        self.0
    }
}
