//! What the server needs of the world, as this program has it.

use crate::house::clock::SystemClock;
use spartel_app::node::Station;
use spartel_blobs::BlobFolder;
use spartel_keys::{KeyFolder, SystemRandom};
use spartel_lists::LocalLists;
use spartel_ports::World;
use spartel_store::Database;
use spartel_work::Pool;
use spartel_work::pictures::Decoders;

/// Everything that a server needs of the world.
pub struct Real {
    pub store: Database,
    pub blobs: BlobFolder,
    pub keys: KeyFolder<SystemRandom>,
    pub pool: Pool,
    pub decoders: Decoders,
    pub lists: LocalLists,
}

impl World for Real {
    type Store = Database;
    type Blobs = BlobFolder;
    type Keys = KeyFolder<SystemRandom>;
    type Clock = SystemClock;
    type Random = SystemRandom;

    fn store(&self) -> &Database {
        &self.store
    }

    fn blobs(&self) -> &BlobFolder {
        &self.blobs
    }

    fn keys(&self) -> &KeyFolder<SystemRandom> {
        &self.keys
    }

    fn clock(&self) -> &SystemClock {
        &SystemClock
    }

    fn random(&self) -> &SystemRandom {
        &SystemRandom
    }
}

impl Station for Real {
    type Work = Pool;
    type Pictures = Decoders;
    type Lookups = LocalLists;

    fn work(&self) -> &Pool {
        &self.pool
    }

    fn pictures(&self) -> &Decoders {
        &self.decoders
    }

    fn lookups(&self) -> &LocalLists {
        &self.lists
    }
}
